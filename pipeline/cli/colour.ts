import { styleText } from 'node:util'

/** Colours a piece of text for stdout; NO_COLOR and a stream that is no terminal leave it plain. */
export function paint(style: Parameters<typeof styleText>[0], text: string): string {
  return styleText(style, text, { stream: process.stdout, validateStream: true })
}

import type { Font } from './page.ts'

/** Fonts of the document, in the order in which they are met. */
export interface FontTable {
  readonly fonts: Font[]
  readonly byId: Map<string, number>
}

/** An empty font table. */
export function fontTable(): FontTable {
  return { fonts: [], byId: new Map() }
}

const BOLD = /bold|black|heavy|semibold|demi(?!light)|\bbd\b|-b(?:d|old)?$/iu
const ITALIC = /ital|oblique|-it$|kursiv/iu

/** True where a font's name says that it is bold. */
export function isBoldName(name: string): boolean {
  return BOLD.test(name)
}

/** True where a font's name says that it is slanted. */
export function isItalicName(name: string): boolean {
  return ITALIC.test(name)
}

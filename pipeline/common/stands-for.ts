import { STANDS_FOR } from './lists/law-heads.ts'

/** Whether a noun may stand for a law of this head: "the Decree" for a presidential decree. */
export function standsFor(noun: string, head: string): boolean {
  return (STANDS_FOR[noun] ?? [noun]).some((known) => head === known || head.endsWith(`-${known}`))
}

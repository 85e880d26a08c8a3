import { refusal } from '../outcome.ts'

/** Elements that have no content. */
const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '))

/** Elements that another one may close: old pages leave their end out. */
const CLOSED_BY_OTHERS = new Set(
  'p li dt dd tr td th thead tbody tfoot option optgroup colgroup rt rp html head body'.split(' '),
)

/** Elements of manner, which pages leave open too; the parser reopens them in each paragraph. */
const MANNER = new Set('a b big code em font i nobr s small span strike strong tt u'.split(' '))

/** Elements of manner may be so many times as deep as others. */
const MANNER_FACTOR = 4

const TAG = /<(?<end>\/?)(?<name>[a-z][a-z0-9]{0,20})/giu

/** Refuses markup nested deeper than `most`: parsers take quadratic time, or overflow, on it. */
export function guardNesting(source: string, most: number): void {
  const markup = source
    .replaceAll(/<!--[\s\S]*?(?:-->|$)/gu, '')
    .replaceAll(/<(script|style)\b[\s\S]*?(?:<\/\1|$)/giu, '')
  let depth = 0
  let manner = 0
  for (const match of markup.matchAll(TAG)) {
    const name = match.groups?.['name']?.toLowerCase() ?? ''
    if (VOID.has(name) || CLOSED_BY_OTHERS.has(name)) continue
    const step = match.groups?.['end'] ? -1 : 1
    if (MANNER.has(name)) manner = Math.max(0, manner + step)
    else depth = Math.max(0, depth + step)
    if (depth > most || manner > most * MANNER_FACTOR) {
      throw refusal('limit:nesting', `Its elements are nested more than ${most} deep.`)
    }
  }
}

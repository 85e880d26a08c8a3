import type { StatuteRecord } from '../../../schemas/index.ts'
import { contains, lastStartingBefore, type Span } from '../../common/span.ts'
import { FOUNDED_BY, FOUNDED_TOO, FOUNDS, MAKES_TOO, THIS_FOUNDED, TITLE_FOUNDS } from './link-words.ts'
import { opensSentence } from './opens-sentence.ts'
import { type NamePlace, REACH } from './subject.ts'

function isFoundedBy(between: string): boolean {
  return FOUNDED_BY.test(between) || FOUNDED_TOO.test(between)
}

const BACK = 400

/** "It was established by the Act": the entity that the sentence before names first, or last with that head. */
export function foundedBefore(
  statute: StatuteRecord,
  named: readonly NamePlace[],
  sentence: Span,
  text: string,
  names: ReadonlyMap<string, string>,
): string | undefined {
  const opening = THIS_FOUNDED.exec(text.slice(sentence.start, statute.start))
  if (!opening) return undefined
  const head = opening.groups?.['head']?.toLowerCase()
  for (let at = lastStartingBefore(named, sentence.start - 1); at >= 0; at -= 1) {
    const one = named[at]
    if (!one || sentence.start - one.end > BACK) return undefined
    if (head ? names.get(one.id)?.split(/[\s-]/u).includes(head) : opensSentence(text, one.start)) return one.id
  }
  return undefined
}

/** The entities that a law makes or rules, as its sentence says. */
export function founded(statute: StatuteRecord, names: readonly NamePlace[], text: string): string[] {
  let made: NamePlace | undefined
  return names
    .filter((name) => {
      // "provides for the creation of the Council and the Court".
      if (made && MAKES_TOO.test(text.slice(made.end, name.start))) {
        made = name
        return true
      }
      if (contains(statute, name)) return TITLE_FOUNDS.test(text.slice(statute.start, name.start))
      if (name.end <= statute.start)
        return statute.start - name.end < REACH && isFoundedBy(text.slice(name.end, statute.start))
      const founds = name.start - statute.end < REACH && FOUNDS.test(text.slice(statute.end, name.start))
      if (founds) made = name
      return founds
    })
    .map(({ id }) => id)
}

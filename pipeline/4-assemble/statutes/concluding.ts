import type { StatuteMention } from '../../common/mention.ts'
import type { Span } from '../../common/span.ts'
import { paragraphStart } from './antecedent.ts'

/** Conventions whose committees close a paragraph with its articles. */
const COMMITTEES: ReadonlySet<string> = new Set(['iccpr', 'icescr', 'cat', 'icerd', 'icpped', 'icrmw'])
/** How a paragraph of a committee begins, which speaks for itself. */
const CONCERNED =
  /^\s*(?:\d{1,3}\.\s*)?(?:The (?:Committee|State party)|While|Although|Notwithstanding|Despite|It (?:is|regrets|notes)|Le Comité|L['’]État partie|Tout en|Bien que|S['’]il|Nonobstant|El Comité|El Estado parte|Al Comité|Si bien|Aunque|Preocupa|Pese)/u

/** "… are still detained (‸arts. 2 and 9‸).": the articles of the convention that a paragraph of concluding observations is on. */
const closesParagraph = (text: string, { start, end }: Span): boolean =>
  text[start - 1] === '(' &&
  /^[Aa]rt/u.test(text.slice(start, start + 3)) &&
  /^\)?[.*»”"]{0,4}\s*(?:\n|$)/u.test(text.slice(end, end + 8))

/**
 * Whether the articles at `mention` are of the convention whose committee writes: they close a paragraph of its concluding observations. One
 * article alone may be that of a law which the paragraph speaks of.
 */
export function isOfCommittee(text: string, mention: StatuteMention, convention: string): boolean {
  const { start, provisions } = mention
  return (
    COMMITTEES.has(convention) &&
    closesParagraph(text, mention) &&
    (provisions.length > 1 || CONCERNED.test(text.slice(paragraphStart(text, start), start)))
  )
}

import { slugOf } from '../../common/slug.ts'
import type { Antecedent } from './antecedent.ts'

const CHANGED =
  /(?:amend(?:s|ed|ing)|introduc(?:es|ed|ing)|insert(?:s|ed|ing)|add(?:s|ed|ing)|repeal(?:s|ed|ing)|modif\p{L}{1,10}|introdui\p{L}{1,10}|insér\p{L}{1,10}|ajout\p{L}{1,10}|abrog\p{L}{1,10}|reform\p{L}{1,10}|incorpor\p{L}{1,10}|derog\p{L}{1,10}) (?:the |l['’]|les |el |los |a new |new |un )?$/iu

/** "which ‸brought‸ article 293 ‸into line‸". */
const BROUGHT = /br(?:ings?|inging|ought) (?:the )?$/u
const INTO_LINE = /^ into line/u
/** So far before a provision the verb stands that changes it. */
const REACH = 24

/** "Law No. 199 amended ‸article 603‸", "brought ‸article 293‸ into line": a provision that a law changes is not its own. */
export const isChanged = (text: string, start: number, end: number): boolean => {
  const before = text.slice(Math.max(0, start - REACH), start)
  return CHANGED.test(before) || (BROUGHT.test(before) && INTO_LINE.test(text.slice(end, end + 12)))
}

const AMENDING = /^(?<amended>\p{Lu}[^()]{3,80} (?:Code|Act|Ordinance)) \(Amendment\)/u

/** "the Penal Code (Amendment) Act introduced ‸sections 286A and 308A": of the law that its name says it amends. */
function amendedIn(law: Antecedent): Antecedent | null {
  const amended = AMENDING.exec(law.name ?? '')?.groups?.['amended']
  const country = /^\/[a-z]{2}\//u.exec(law.instrument)?.[0]
  if (amended === undefined || country === undefined || law.kind !== 'national-law') return null
  return { ...law, instrument: `${country}law/${slugOf(amended)}`, name: amended, label: amended, url: null }
}

/** The law that a changed provision is of: the one that the amending law of the sentence names, else the code spoken of last. */
export function changedLaw(
  candidates: readonly Antecedent[],
  sentence: readonly Antecedent[],
  prefix: string,
): Antecedent | null {
  const named = sentence.map(amendedIn).findLast((law) => law !== null)
  if (named) return named
  const codes = candidates.filter(({ head }) => /code|const|código/u.test(head ?? ''))
  // "Law No. 7 amended article 5 of the Civil Code and repealed ‸article 9".
  const last = sentence.at(-1)
  if (last && codes.includes(last)) return last
  // "The Criminal Code was amended by Law No. 387, which added ‸article 293": of the code the sentence speaks of.
  return (
    codes.findLast((code) => sentence.includes(code)) ??
    codes.findLast((code) => !sentence.includes(code) && (prefix !== 's' || /code/u.test(code.head ?? ''))) ??
    null
  )
}

import { dateAt } from './dates.ts'
import { matchAt } from './match-at.ts'

const YEAR = /,? (?:of |de |del |du |OF |DE |DEL |DU |\()?(?<year>(?:1[89]|20)\d\d)(?<close>\))?(?![\d/–-])/uy
/** "Under the Labour Act, 2012 saw": the comma ends what introduces the sentence. */
const INTRODUCED =
  /(?:^|[.;:•] |\n)(?:Under|Pursuant to|In (?:accordance|line|compliance) with|According to|Since|Through|By|With|Despite|Following|As per|In) (?:the |its )?$/u
/** Years of other eras: "Act B.E. 2551 (2008)", "Act 2074 (2017)". */
const OTHER_ERA =
  /,? (?:B\.E\. ?(?<era>2[45]\d\d)(?: \((?<gregorian>(?:19|20)\d\d)\))?|\(B\.E\. ?(?<bracketed>2[45]\d\d)\)|(?<nepali>20[4-9]\d) (?:B\.?S\.?|V\.?S\.?)(?! ?\p{L})|20[4-9]\d \((?<common>(?:19|20)\d\d)(?: A\.?D\.?)?\))/uy
/** The year of another calendar at `at`, in the common one where the text gives it; null where there is none. */
export function yearOfOtherEra(
  text: string,
  at: number,
): { readonly year: string | null; readonly end: number } | null {
  const match = matchAt(OTHER_ERA, text, at)
  const { gregorian, common, era, bracketed, nepali } = match?.groups ?? {}
  return match && { year: gregorian ?? common ?? era ?? bracketed ?? nepali ?? null, end: at + match[0].length }
}

/** Whether what stands at `at` begins as years and dates do: most names have none behind them. */
function mayFollow(text: string, at: number): boolean {
  const space = text[at] === ',' ? at + 1 : at
  return text[space] === ' ' && 'odOD(12B'.includes(text[space + 1] ?? ' ')
}

const DATED = /,? (?:of |de |del |du |dated |OF |DE |DEL |DU |\()/uy

/**
 * The year or date behind the name of a law and where it ends: "Act‸, 2006", "Act‸ of 2006", "Constitution‸ of 25 February 1992".
 * `start`: where the name begins, if a year may follow its comma whatever comes behind.
 */
export function lawYear(
  text: string,
  at: number,
  start?: number,
): { readonly year: string | null; readonly end: number } {
  if (!mayFollow(text, at)) return { year: null, end: at }
  const other = yearOfOtherEra(text, at)
  if (other) return other
  const match = matchAt(YEAR, text, at)
  if (match) {
    const open = match[0].includes('(')
    const plainComma = match[0].startsWith(', ') && !/[a-z(]/u.test(match[0])
    const balanced = open === Boolean(match.groups?.['close'])
    if (
      balanced &&
      (!plainComma ||
        (start !== undefined && !INTRODUCED.test(text.slice(Math.max(0, start - 40), start))) ||
        /^(?:[),.;:]|$| (?:and|is|was|which|provides|prohibits|as|defines|requires|\())/u.test(
          text.slice(at + match[0].length, at + match[0].length + 12),
        ))
    ) {
      return { year: match.groups?.['year'] ?? null, end: at + match[0].length }
    }
    if (!balanced && !open) return { year: match.groups?.['year'] ?? null, end: at + match[0].length - 1 }
  }
  const dated = matchAt(DATED, text, at)
  const date = dated && dateAt(text, at + dated[0].length)
  if (dated && date?.year) {
    const open = dated[0].includes('(')
    if (!open) return { year: date.year, end: date.end + (open ? 1 : 0) }
  }
  return { year: null, end: at }
}

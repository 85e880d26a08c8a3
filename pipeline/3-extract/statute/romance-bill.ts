import { FRENCH_KINDS, FRENCH_LEADS, SPANISH_KINDS } from '../lists/titled-laws.ts'

/** "projet de ‸loi", "proyecto de nuevo ‸código", "avant-projet d’‸ordonnance": what is only proposed. */
const PROPOSED =
  /(?<!\p{L})(?:(?:[Aa]vant-?)?[Pp]rojets?|[Pp]ropositions?|[Aa]nteproyectos?|[Pp]royectos?|[Pp]ropuestas?|[Ii]niciativas?) (?:de (?:la |l['’])?|du |d['’]|del )(?:(?:nouve(?:au|lle|l)|nuev[ao]|futur[ae]?|una|une) )?$/u
const BEFORE = 40
const WORD = /[\p{L}-]+/gu
/** Words that stand between a head noun and the words of its title: "loi ‸organique relative à la‸ …". */
const LEADING: ReadonlySet<string> = new Set(
  [
    ...FRENCH_KINDS,
    ...SPANISH_KINDS.map((kind) => kind.toLowerCase()),
    ...FRENCH_LEADS.flatMap((lead) => lead.split(/[ '’]/u)),
    ...'le la les l de du des d el los las del un una sobre contra para por que se relativa relativo a al en cadre'.split(
      ' ',
    ),
  ].filter((word) => word !== ''),
)

/**
 * A bill described in small letters behind `projet de` or `proyecto de`: it is no law in force, and without a number or a
 * title in capitals no bill in particular. `start..end`: the head noun and its title.
 */
export function isDescribedBill(text: string, start: number, end: number): boolean {
  if (!PROPOSED.test(text.slice(Math.max(0, start - BEFORE), start))) return false
  const [, ...title] = text.slice(start, end).match(WORD) ?? []
  const first = title.find((word) => !LEADING.has(word.toLowerCase()))
  return first === undefined || /^\p{Ll}/u.test(first)
}

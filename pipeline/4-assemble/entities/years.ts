import type { NameMention } from '../../common/mention.ts'

const MONTHS = new Map(
  Object.entries({
    '01': 'january janvier enero',
    '02': 'february février febrero',
    '03': 'march mars marzo',
    '04': 'april avril abril',
    '05': 'may mai mayo',
    '06': 'june juin junio',
    '07': 'july juillet julio',
    '08': 'august août agosto',
    '09': 'september septembre septiembre',
    '10': 'october octobre octubre',
    '11': 'november novembre noviembre',
    '12': 'december décembre diciembre',
  }).flatMap(([number, names]) => names.split(' ').map((name): [string, string] => [name, number])),
)
const BEGUN =
  'launched|created|established|founded|set up|introduced|instituted|initiated|inaugurated|started|begun|lancé|lancée|créé|créée|établi|établie|institué|instituée|creado|creada|establecido|establecida|lanzado|lanzada'
const DATE =
  '(?:(?<day>\\d{1,2})(?:er)? (?:de )?)?(?:(?<month>\\p{L}{3,10})\\.?,? (?:(?<late>\\d{1,2}), )?(?:de )?)?(?<year>(?:19|20)\\d\\d)'
/** "launched … in July 2003" behind a name. */
const BEHIND = new RegExp(
  `^(?: \\([^()]{1,20}\\))?,? (?:which |that |qui |que )?(?:was |is |were |a été |fue |se )?(?:first |officially |formally )?(?:${BEGUN})(?: [\\p{L}’'-]{1,15}){0,4} (?:in|on|en|le|el) ${DATE}`,
  'u',
)
/** "Created in March 2003, the" before a name. */
const BEFORE = new RegExp(
  `(?:${BEGUN}) (?:[\\p{L}’'-]{1,15} ){0,3}(?:in|on|en|le|el) ${DATE},? (?:the |la |le |l[’']|el )?$`,
  'iu',
)

/** When an entity began and ended, ISO 8601: the years of its name, else what its sentences say of its beginning. */
export function spanOfYears(
  mentions: readonly NameMention[],
  text: string,
): { from: string | null; to: string | null } {
  const years = new Set(mentions.flatMap(({ years: own }) => (own ? [own] : [])))
  const ranges = [...years].flatMap((own) => {
    const found = /^(?<from>\d{4})[–‑/-](?<to>\d{2,4})$/u.exec(own)?.groups
    const [from, to] = [found?.['from'], found?.['to']]
    return from && to ? [{ from, to: to.length === 2 ? from.slice(0, 2) + to : to }] : []
  })
  // Two editions of a plan have no one beginning.
  if (ranges.length === 1 && ranges[0]) return ranges[0]
  if (ranges.length > 1) return { from: null, to: null }
  for (const { start, end } of mentions) {
    const behind = BEHIND.exec(text.slice(end, end + 120)) ?? BEFORE.exec(text.slice(Math.max(0, start - 90), start))
    const date = behind?.groups ? isoDate(behind.groups) : null
    if (date) return { from: date, to: null }
  }
  return { from: null, to: null }
}

function isoDate({ day, month, late, year }: Readonly<Record<string, string>>): string | null {
  if (!year) return null
  if (!month) return year
  const number = MONTHS.get(month.toLowerCase())
  if (!number) return null
  const date = late ?? day
  return date ? `${year}-${number}-${date.padStart(2, '0')}` : `${year}-${number}`
}

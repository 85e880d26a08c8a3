import { MONTHS } from '../../common/lists/months.ts'
import type { NameMention } from '../../common/mention.ts'
import { opensSentence } from './opens-sentence.ts'

const NUMBERS: ReadonlyMap<string, number> = new Map(Object.values(MONTHS).flatMap((names) => Object.entries(names)))
const BEGUN =
  'launched|created|established|founded|set up|introduced|instituted|initiated|inaugurated|started|begun|lancé|lancée|créé|créée|établi|établie|institué|instituée|creado|creada|establecido|establecida|lanzado|lanzada'
const DATE =
  '(?:(?<day>\\d{1,2})(?:st|nd|rd|th|er|º)? (?:de )?)?(?:(?<month>\\p{L}{3,10})\\.?,? (?:(?<late>\\d{1,2}), )?(?:de )?)?(?<year>(?:19|20)\\d\\d)'
const YEAR_OF = "(?:the year |l[’']année |el año )?"
/** "launched … in July 2003" behind a name. */
const BEHIND = new RegExp(
  `^(?: \\([^()]{1,20}\\))?,? (?:which |that |qui |que )?(?:was |is |were |a été |fue |se )?(?:first |officially |formally )?(?:${BEGUN})(?: [\\p{L}’'-]{1,15}){0,4} (?:in|on|en|le|el) ${YEAR_OF}${DATE}`,
  'u',
)
/** "Created in March 2003, the" before a name. */
const BEFORE = new RegExp(
  `(?:${BEGUN}) (?:[\\p{L}’'-]{1,15} ){0,3}(?:in|on|en|le|el) ${DATE},? (?:the |la |le |l[’']|el )?$`,
  'iu',
)

/** "had set up the", "the creation of the" before a name, whose date stands behind it. */
const MAKING =
  /(?<![\p{L}])(?:set up|established|created|launched|founded|instituted|inaugurated|(?:the )?(?:establishment|creation|launch|launching|inauguration) of|a (?:créé|lancé|institué|mis en place)|(?:création|lancement|institution) (?:de|du|d)|creó|lanzó|(?:creación|lanzamiento) del?)(?: (?:its|his|their|own|new|national))?(?: (?:the|an?|la|le|les|un|une|una|el|los)|[’']une?| l[’'])? ?$/iu
/** " in 1998", ", within the Office of the President, in 1998" behind a name. */
const MADE_IN = new RegExp(
  `^(?: \\([^()]{1,20}\\))?(?:,? (?:in|within|under|at|au sein|dans|en|dentro) [^\\d.;]{3,60})?,? (?:in|on|en|le|el) ${YEAR_OF}${DATE}(?!\\p{L}|[-–]\\d)`,
  'u',
)

/** "In January 2015 a" before a name that "was created". */
const THEN = new RegExp(`(?<![\\p{L}])(?:in|on|en|le|el) ${DATE},? (?:an?|the|une?|la|le|una|el) $`, 'iu')
const WAS_MADE = new RegExp(
  `^(?: \\([^()]{1,20}\\))? (?:was|a été|fue) (?:\\p{Ll}{2,15}ly )?(?:${BEGUN})(?!\\p{L})`,
  'u',
)

/** "In 1998 the Government set up the", "en 1998 se creó una" before a name; not "In 2019 it amended the Act which established the". */
const THEN_MADE = new RegExp(
  `(?<![\\p{L}])(?:in|on|en|le|el) ${DATE},? (?![^,.;\\d]{0,40}(?<!\\p{L})(?:which|that|who|whose|qui|que|dont) )(?:[^,.;\\d]{0,40} )?(?:set up|established|created|launched|founded|se creó|se estableció|se lanzó|creó|estableció|lanzó|a créé|a lancé|a institué|a mis en place) (?:(?:an?|the|la|le|el|une?|una) )?$`,
  'iu',
)

const SINCE =
  '(?:since|depuis|desde) (?:its|son|sa|su) (?:launch|launching|inception|creation|establishment|lancement|création|creación|lanzamiento|inicio) (?:in|en)'
/** "since its launch in 2005" behind a name, "Since its creation in 2003, the" before it. */
const SINCE_BEHIND = new RegExp(`^(?: \\([^()]{1,20}\\))?,? ${SINCE} ${DATE}`, 'u')
const SINCE_BEFORE = new RegExp(`${SINCE} ${DATE}, (?:the |la |le |l[’']|el )?$`, 'iu')
/** The sentence goes on, and the next says "It was established in 1993". */
const IT_WAS_MADE = new RegExp(
  `^[^.;\\n]{0,160}\\. (?:It|Il|Elle) (?:was|est|a été|fue) (?:first |officially )?(?:${BEGUN})(?: [\\p{L}’'-]{1,15}){0,4} (?:in|on|en|le|el) ${DATE}`,
  'u',
)

function madeAround(text: string, start: number, end: number): RegExpExecArray | null {
  const behind = text.slice(end, end + 120)
  const since = SINCE_BEHIND.exec(behind) ?? SINCE_BEFORE.exec(text.slice(Math.max(0, start - 60), start))
  if (since) return since
  const made = MAKING.test(text.slice(Math.max(0, start - 40), start)) ? MADE_IN.exec(behind) : null
  if (made) return made
  if (opensSentence(text, start)) {
    const next = IT_WAS_MADE.exec(text.slice(end, end + 280))
    if (next) return next
  }
  if (WAS_MADE.test(behind)) return THEN.exec(text.slice(Math.max(0, start - 40), start))
  return THEN_MADE.exec(text.slice(Math.max(0, start - 110), start))
}

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
    const made = behind ?? madeAround(text, start, end)
    const date = made?.groups ? isoDate(made.groups) : null
    if (date) return { from: date, to: null }
  }
  return { from: null, to: null }
}

function isoDate({ day, month, late, year }: Readonly<Record<string, string>>): string | null {
  if (!year) return null
  if (!month) return year
  const number = NUMBERS.get(month.toLowerCase())?.toString().padStart(2, '0')
  if (!number) return null
  const date = late ?? day
  return date ? `${year}-${number}-${date.padStart(2, '0')}` : `${year}-${number}`
}

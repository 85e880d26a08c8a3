import { withProvisions } from './attach.ts'
import { type StatuteDraft, statute } from './draft.ts'
import { matchAt } from './match-at.ts'
import { nameStart } from './name-start.ts'
import { labourConventions } from './treaty-index.ts'
import { treatyNamesIn } from './treaty-name.ts'

/** How many there are. Source: ILO, NORMLEX; collected by hand 2026-11-29, not read off it. */
export const LAST_CONVENTION = 192
/** As above, of recommendations. */
export const LAST_RECOMMENDATION = 209

/** "Convenio sobre los pescadores, 1959 (núm. 114)": year and number say which, whatever words its subject has. */
const TITLED =
  /(?<![\p{L}\d])(?:Convenio|[Cc]onvention)(?: \((?:revisado|revisada|révisée)\))?(?: de (?:la |l['’])(?:OIT|Organización Internacional del Trabajo|Organisation internationale du Travail)(?: \(OIT\))?)? (?:sur|sobre|relativ[eo]|concernant|du) [^.;:\n]{3,140}?, (?<year>(?:19|20)\d\d) \((?:núm\.|[Nn][°ºo]\.?) ?(?<number>\d{1,3})\)/uy
/** "Recomendación sobre la edad mínima, 1973 (núm. 146)": a recommendation by its subject and number. */
const ADVISED =
  /(?<![\p{L}\d])(?:Recomendación|[Rr]ecommandation) (?:sur|sobre|relativ[eao]|concernant) [^.;:\n(]{3,140}?(?<year>, (?:19|20)\d\d )?\((?:núm\.|[Nn][°ºo]\.?) ?(?<number>\d{1,3})\)/uy

/** "Tripartite Consultation Convention ‸(ILO Convention 144)": the name takes the number in. */
export function isTreatyBefore(text: string, at: number): boolean {
  const from = Math.max(0, at - 220)
  for (const name of treatyNamesIn(text.slice(from, at - 1))) if (from + name.end >= at - 3) return true
  return false
}

/** "Termination of Employment ‸Recommendation, 1982 (No. 166)". */
const NAMED_RECOMMENDATION = /Recommendation,? \(?(?:19|20)\d\d\)? \(No\. ?(?<number>\d{1,3})\)/uy

/** A recommendation by its English title, whose last word stands at `at`. */
export function recommendationAt(text: string, at: number, from: number, offset: number): StatuteDraft | null {
  const match = matchAt(NAMED_RECOMMENDATION, text, at)
  const number = Number(match?.groups?.['number'])
  const name = match && number <= LAST_RECOMMENDATION ? nameStart(text, at, from) : null
  if (!match || !name) return null
  const span = withProvisions(text, { start: name.start, end: at + match[0].length })
  const { provisions } = span
  return statute({
    kind: 'treaty',
    form: 'name',
    instrument: `/int/treaty/ilo-recommendation-${number}`,
    provisions,
    head: 'recommendation',
    label: text.slice(name.start, at + match[0].length),
    start: offset + span.start,
    end: offset + span.end,
  })
}

/** A convention or recommendation by its title with year and number that begins at `at`. */
export function titledAt(text: string, at: number, offset: number): StatuteDraft | null {
  const match = matchAt(TITLED, text, at)
  const advised = match ? null : matchAt(ADVISED, text, at)
  const advice = Number(advised?.groups?.['number'])
  // Reviews number their recommendations too: the year or the organisation shows whose it is.
  if (advised && advice <= LAST_RECOMMENDATION && (advised.groups?.['year'] || isOfLabour(text, at)))
    return statute({
      kind: 'treaty',
      form: 'name',
      instrument: `/int/treaty/ilo-recommendation-${advice}`,
      head: 'recommendation',
      start: offset + at,
      end: offset + at + advised[0].length,
    })
  const convention = labourConventions.get(Number(match?.groups?.['number']))
  if (!match || convention?.year !== Number(match.groups?.['year'])) return null
  const span = withProvisions(text, { start: at, end: at + match[0].length })
  const { provisions } = span
  return statute({
    kind: 'treaty',
    form: 'name',
    instrument: convention.id,
    provisions,
    head: 'convention',
    label: convention.label,
    url: convention.url,
    protocols: convention.protocols,
    start: offset + span.start,
    end: offset + span.end,
  })
}

/** The International Labour Organization by its names, acronyms and conferences. */
export const LABOUR =
  /(?<!\p{L})(?:OIT|ILO|International Labou?r|Organisation internationale du [Tt]ravail|Organización Internacional del Trabajo)(?!\p{L})/u
/** How far around a recommendation its organisation is looked for. */
const AROUND = 200

/** Whether the sentence that holds `at` names the International Labour Organization. */
function isOfLabour(text: string, at: number): boolean {
  const before =
    text
      .slice(Math.max(0, at - AROUND), at)
      .split(/[.;\n]\s/u)
      .at(-1) ?? ''
  return LABOUR.test(before + (text.slice(at, at + AROUND + AROUND).split(/[.;\n]\s/u)[0] ?? ''))
}

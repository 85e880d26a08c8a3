import type { StatuteRecord } from '../../schemas/index.ts'
import type { Span } from '../common/span.ts'
import type { StatuteFact } from './facts.ts'
import { ownSymbol } from './own-names.ts'
import { statementOf } from './statement.ts'
import { sentenceAt, type View } from './view.ts'

// A provision's first path segment: s2, art36.1, tIV-E, ch110, p214, amdt6, cl2, para14, annex1, and the words that follow a section.
const PROVISION = /^(?:(?:s|art|t|ch|p|sub|amdt|cl|para|annex|reg|sch)[\dIVXLCivxlc].*|note|etseq)$/u
/** Longest range of provisions that is written out one by one. */
const LONGEST_RANGE = 200

/** The part of an id that names the instrument, and the path below it. `/bd/law/penal-code/s372` is `/bd/law/penal-code` and `s372`. */
export function splitId(id: string, works: readonly string[]): { instrument: string; provision: string } {
  const work = works.find((key) => id === key || id.startsWith(`${key}/`))
  if (work !== undefined) return { instrument: work, provision: id.slice(work.length + 1) }
  const parts = id.split('/')
  // The country or "int", the type and at least one more segment belong to the instrument ("/us/usc/t18" too).
  const at = parts.findIndex((part, i) => i > 3 - (parts[2] === 'const' ? 1 : 0) && PROVISION.test(part))
  if (at < 0) return { instrument: id, provision: '' }
  return { instrument: parts.slice(0, at).join('/'), provision: parts.slice(at).join('/') }
}

/** Writes a range out where both ends are whole numbers: `s372..s374` is s372, s373, s374. Else the range stays as it is. */
export function writeOut(from: string, to: string): string[] {
  const a = from.match(/^(?<stem>.{0,200}?)(?<number>\d{1,7})$/u)?.groups
  const b = to.match(/^(?<stem>.{0,200}?)(?<number>\d{1,7})$/u)?.groups
  const [low, high] = [Number(a?.['number']), Number(b?.['number'])]
  if (!a || !b || a['stem'] !== b['stem'] || high < low || high - low > LONGEST_RANGE) return [`${from}..${to}`]
  return Array.from({ length: high - low + 1 }, (_, i) => `${a['stem']}${low + i}`)
}

/** Instruments that one mention cites, with the provisions of each. */
export function citedBy(mention: StatuteRecord): Map<string, string[]> {
  const cited = new Map<string, string[]>(mention.work.map((work) => [work, []]))
  for (const id of mention.ids) {
    const [from = id, to] = id.split('..')
    const { instrument, provision } = splitId(from, mention.work)
    const key = cited.has(instrument)
      ? instrument
      : mention.work.length === 1
        ? (mention.work[0] ?? instrument)
        : instrument
    const end = to === undefined ? null : splitId(to, mention.work).provision
    const provisions = end === null ? [provision] : writeOut(provision, end)
    cited.set(key, [...(cited.get(key) ?? []), ...provisions.filter(Boolean)])
  }
  return cited
}

/** One fact an instrument: every mention of it, by whatever name, and all the provisions that the document cites. */
export function statuteFacts(view: View): StatuteFact[] {
  const groups = new Map<string, { mentions: StatuteRecord[]; keys: Set<string>; provisions: Set<string> }>()
  const own = ownSymbol(view)
  for (const mention of view.submission.statutes) {
    for (const [instrument, provisions] of citedBy(mention)) {
      if (instrument === own) continue
      const group = groups.get(instrument) ?? { mentions: [], keys: new Set([instrument]), provisions: new Set() }
      group.mentions.push(mention)
      for (const provision of provisions) group.provisions.add(provision)
      if (mention.work.length === 1)
        for (const id of mention.ids) group.keys.add(splitId(id.split('..')[0] ?? id, mention.work).instrument)
      groups.set(instrument, group)
    }
  }
  return [...groups.values()].flatMap(({ mentions, keys, provisions }) => factOf(view, mentions, keys, provisions))
}

function factOf(
  view: View,
  mentions: readonly StatuteRecord[],
  keys: Set<string>,
  provisions: Set<string>,
): StatuteFact[] {
  const named = mentions.filter(({ form }) => form !== 'anaphor')
  const [first] = named.length ? named : mentions
  if (!first) return []
  const dated = mentions
    .filter(({ status }) => status !== null)
    .map(({ status, statusDate, start, end }) => ({
      status,
      statusDate: statusDate ?? dateBeside(view, { start, end }),
    }))
  const latest = dated.toSorted((a, b) => (b.statusDate ?? '').localeCompare(a.statusDate ?? ''))[0]
  // The law by its own title where the document gives it, not by one of its provisions.
  const whole = named.filter((mention) => ![...citedBy(mention).values()].some((cited) => cited.length > 0))
  const fullest = (whole.length ? whole : named.length ? named : mentions).toSorted(
    (a, b) => (b.label ?? '').length - (a.label ?? '').length,
  )[0]
  return [
    {
      kind: 'statute',
      records: mentions.map(({ id }) => id),
      mentions,
      statements: (named.length ? named : mentions).map((mention) =>
        statementOf(mention, { ids: [...mention.ids], name: mention.label }),
      ),
      section: first.section,
      position: first.start / Math.max(1, view.text.length),
      label: headOf(fullest?.label ?? first.quote, whole.length > 0),
      instruments: [...keys].sort(),
      provisions: [...provisions].sort(),
      status: latest?.status ?? null,
      statusDate: latest?.statusDate ?? null,
      drafted: mentions.some((mention) => isDraft(view, mention)),
      expanded: expandedTitle(view, fullest?.label ?? first.quote),
    },
  ]
}

/** The law's title where every mention cites provisions: "Penal Code, section 2; Penal Code, section 8" is the Penal Code. */
function headOf(label: string, whole: boolean): string {
  const [head = label] = label.split('; ')
  return whole ? label : head.replace(/, \p{Ll}{3,12}\.? [\dIVXLC][^,]{0,40}$/u, '')
}

const DRAFT =
  /\b(?:draft(?:s|ed|ing)?|bills?|propos(?:ed|als?)|pending|projets?|avant-projet|proyectos?|anteproyecto)\b/iu

/** True where the words just before a law, or its sentence after it, say that it is not yet one. */
function isDraft(view: View, mention: Span): boolean {
  const { start, end } = sentenceAt(view.text, mention)
  return DRAFT.test(view.text.slice(Math.max(start, mention.start - 60), Math.min(end, mention.end + 60)))
}

/** "NA Elections Act" in a document that defines NA as the National Assembly. */
function expandedTitle(view: View, title: string): string | null {
  const written = title.replace(/(?<!\p{L})\p{Lu}{2,8}(?!\p{L})/gu, (acronym) => view.acronyms.get(acronym) ?? acronym)
  return written === title ? null : written
}

/** The only date of the sentence that says what was done with a law, where the record does not give it one. */
function dateBeside(view: View, mention: Span): string | null {
  const { start, end } = sentenceAt(view.text, mention)
  const within = view.submission.dates.filter((date) => date.kind === 'date' && start <= date.start && date.end <= end)
  // A year in the name of the law itself is not when something was done.
  const beside = within.filter((date) => date.end <= mention.start || date.start >= mention.end)
  return beside.length === 1 ? (beside[0]?.value ?? null) : null
}

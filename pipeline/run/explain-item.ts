import type {
  BodyRecord,
  DateRecord,
  FigureRecord,
  ProgramRecord,
  StatuteRecord,
  Submission,
} from '../../schemas/index.ts'
import type { Rule } from '../3-extract/rule.ts'
import { tryRule } from '../3-extract/try-rule.ts'
import { countryOf } from '../common/countries.ts'

type Figure = FigureRecord | DateRecord
type Entity = ProgramRecord | BodyRecord

/** Why an item of a record is there: for each place rule, groups and guards, then where its fields come from and what they are; null where there is no such item. */
export function explainRecordItem(rules: readonly Rule[], record: Submission, id: string): string | null {
  const entity = [...record.programs, ...record.bodies].find((known) => known.id === id)
  const statute = record.statutes.find((known) => known.id === id)
  const figure = [...record.figures, ...record.dates].find((known) => known.id === id)
  const item = entity ?? statute ?? figure
  if (!item) return null
  const { mentions: _, ...fields } = { mentions: null, ...item }
  const from = entity
    ? entitySources(entity)
    : statute
      ? statuteSources(statute)
      : figure
        ? figureSources(record, figure)
        : []
  const places = entity ? entity.mentions : [statute ?? figure].flatMap((known) => known ?? [])
  return [
    ...places.map((place) => explainPlace(rules, record, place)),
    ...(from.length > 0 ? [from.join('\n')] : []),
    JSON.stringify(fields, null, 2),
  ].join('\n\n')
}

const BASIS = {
  text: 'the words themselves',
  list: 'a sourced list of Annex',
  inferred: 'the text around: a law named before, or the document’s country',
} as const

function statuteSources({ ids, work, basis, amends, status, url }: StatuteRecord): string[] {
  return [
    `ids: ${ids.length > 0 ? 'read from the words and what they refer to' : 'none: what is meant is not said'}`,
    `work: ${work.length > 0 ? `rests on ${BASIS[basis]} (basis ${basis})` : 'none'}`,
    ...(amends.length > 0 ? ['amends: its sentence says so'] : []),
    ...(status ? ['status: its sentence says so'] : []),
    ...(url ? ['url: made from the id, or of a list'] : []),
  ]
}

const MEASURES = {
  predicate: 'the verb or noun phrase beside it',
  row: 'the label of its row',
  inferred: 'the sentence around, by inference',
} as const

function figureSources({ tables }: Submission, figure: Figure): string[] {
  const { measures, measuresFrom, period, periodPrinted, asOf, cell, unit, quote } = figure
  const table = cell && tables.find(({ id }) => id === cell.table)
  const label = cell && table?.rows[cell.row]?.[0]?.text
  const head = cell && table?.columns[cell.column]
  return [
    ...(table
      ? [
          `cell: ${table.id}${table.title ? ` ${JSON.stringify(table.title)}` : ''}, row ${JSON.stringify(label)}, column ${JSON.stringify(head)}`,
        ]
      : []),
    ...(unit && !quote.includes(unit)
      ? [`unit: ${table ? 'the row, column head or caption' : 'the words of the quote, as a code'}`]
      : []),
    ...(measures && measuresFrom ? [`measures: ${MEASURES[measuresFrom]}`] : []),
    ...(period
      ? [
          `period: ${periodPrinted ? `printed as ${JSON.stringify(periodPrinted)}` : 'its clause, or what the section is about'}`,
        ]
      : []),
    ...(asOf ? ['asOf: its sentence'] : []),
  ]
}

function entitySources({ kind, acronym, aliases, leadQuote, from, to, mentions }: Entity): string[] {
  return [
    `kind: ${kind}, by the head noun, a list or the words around`,
    ...(acronym ? ['acronym: the document defines it, or a list has it'] : []),
    ...(aliases.length > 0
      ? [`aliases: other forms in the text or of a list; ${mentions.length} mentions in all`]
      : []),
    ...(leadQuote ? [`lead: ${JSON.stringify(leadQuote)}`] : []),
    ...(from || to ? ['from, to: the years in or beside its name'] : []),
  ]
}

// The rule is run again on the words around: what it matched there, group by group, and the guards that it passed.
function explainPlace(
  rules: readonly Rule[],
  { text, document }: Submission,
  { rule: id, start, end }: { rule: string; start: number; end: number },
): string {
  const rule = rules.find((known) => known.id === id)
  const head = `${JSON.stringify(text.slice(start, end))} by ${id}`
  if (!rule)
    return `${head}: ${id === 'name/vocabulary' ? 'a name of annex.config' : 'an extractor or rule of annex.config that is not loaded here'}`
  const from = Math.max(text.lastIndexOf('\n', start - 1), text.lastIndexOf('\t', start - 1)) + 1
  const stops = [text.indexOf('\n', end), text.indexOf('\t', end)].filter((at) => at >= 0)
  const passage = text.slice(from, Math.min(text.length, ...stops))
  const about = {
    country: (document.country && countryOf(document.country.code)?.alpha2) ?? 'xx',
    language: document.language ?? 'en',
  }
  const again = tryRule(rule, passage, about).find(
    (mention) => mention.start + from === start && mention.end + from === end,
  )
  return [
    `${head}: ${rule.title}`,
    ...(rule.why ? [`  ${rule.why}`] : []),
    ...(rule.pattern ? [] : ['  found by reading word by word, not by a pattern']),
    ...Object.entries(again?.groups ?? {}).map(([name, words]) => `  ${name}: ${JSON.stringify(words)}`),
    ...(again
      ? []
      : [
          '  its paragraph alone does not give it: the rest of the document does (a table, a definition, a law named before)',
        ]),
    ...(rule.guards ?? []).map((guard) => `  passed ${guard.id}: not “${guard.why}”`),
  ].join('\n')
}

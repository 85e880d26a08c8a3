import type { Submission } from '../../../schemas/index.ts'
import type { Span } from '../../common/span.ts'
import { sentenceFinder } from '../sentence-around.ts'

/** Lists of a record whose items a comparison names. */
export const LISTS = [
  'sections',
  'paragraphs',
  'notes',
  'tables',
  'statutes',
  'figures',
  'dates',
  'programs',
  'bodies',
  'messages',
] as const
export type ListName = (typeof LISTS)[number]

/** One item that was gained, lost or changed between two records of one document. */
export interface Difference {
  readonly list: ListName
  readonly op: 'gained' | 'lost' | 'changed'
  /** Whether the sentence itself is there in only one of the texts (ingest or the document changed), or rules read the same sentence otherwise. */
  readonly cause: 'text' | 'rules'
  readonly quote: string
  readonly page: number | null
  readonly rule: string | null
  /** For changed: the fields that differ, as `field: before → after`. */
  readonly fields: readonly string[]
}

interface Item {
  readonly list: ListName
  readonly quote: string
  readonly page: number | null
  readonly rule: string | null
  /** Where it stands first, for its sentence; null where it stands in no sentence. */
  readonly at: Span | null
  readonly value: Readonly<Record<string, unknown>>
}

// Offsets and ids follow from the text; they are compared through quotes.
const DERIVED = new Set([
  'id',
  'start',
  'end',
  'at',
  'quote',
  'section',
  'parent',
  'subject',
  'figures',
  'statutes',
  'cell',
])

/**
 * Compares two records of one document item by item: matched by kind, words and which occurrence of these words it is,
 * then by value. Not by JSON text: an item that only moved is the same.
 */
export function compareRecords(before: Submission, after: Submission): Difference[] {
  const differences: Difference[] = []
  const [inOld, inNew] = [judgeOfCause(before, after), judgeOfCause(after, before)]
  for (const list of LISTS) {
    const old = keyed(itemsOf(before, list))
    const now = keyed(itemsOf(after, list))
    for (const [key, item] of old) {
      const twin = now.get(key)
      if (!twin) differences.push(differenceOf('lost', item, inOld(item)))
      else {
        const fields = fieldsThatDiffer(item.value, twin.value)
        if (fields.length > 0) differences.push({ ...differenceOf('changed', twin, inNew(twin)), fields })
      }
    }
    for (const [key, item] of now) if (!old.has(key)) differences.push(differenceOf('gained', item, inNew(item)))
  }
  return differences
}

function differenceOf(op: Difference['op'], { list, quote, page, rule }: Item, cause: Difference['cause']): Difference {
  return { list, op, cause, quote, page, rule, fields: [] }
}

/** Whether the sentence in which an item of `record` stands is in `other` too. */
function judgeOfCause(record: Submission, other: Submission): (item: Item) => Difference['cause'] {
  const sentence = sentenceFinder(record.text)
  // As the finder gives rows of tables.
  const text = other.text.replaceAll('\t', ' | ')
  return ({ at, quote }) =>
    other.text.includes(quote) && (at === null || text.includes(sentence(at))) ? 'rules' : 'text'
}

function keyed(items: readonly Item[]): Map<string, Item> {
  const counts = new Map<string, number>()
  const result = new Map<string, Item>()
  for (const item of items) {
    const key = `${item.value['kind'] ?? ''} ${item.quote}`
    const occurrence = counts.get(key) ?? 0
    counts.set(key, occurrence + 1)
    result.set(`${key} ${occurrence}`, item)
  }
  return result
}

function fieldsThatDiffer(before: Item['value'], after: Item['value']): string[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((name) => !DERIVED.has(name))
  return names.flatMap((name) => {
    const [a, b] = [JSON.stringify(before[name]), JSON.stringify(after[name])]
    return a === b ? [] : [`${name}: ${a} → ${b}`]
  })
}

function itemsOf(record: Submission, list: ListName): Item[] {
  const slice = ({ start, end }: { start: number; end: number }): string => record.text.slice(start, end)
  switch (list) {
    case 'sections':
      return record.sections.map((value) => ({
        list,
        quote: [value.number, value.title].filter(Boolean).join(' '),
        page: value.page,
        rule: null,
        at: null,
        value,
      }))
    case 'paragraphs':
      return record.paragraphs.map(({ number, page, ...value }) => ({
        list,
        quote: `para. ${number}`,
        page,
        rule: null,
        at: null,
        value,
      }))
    case 'notes':
      return record.notes.map(({ page, ...value }) => ({
        list,
        quote: slice(value),
        page,
        rule: null,
        at: null,
        value,
      }))
    case 'tables':
      return record.tables.map(({ title, page, columns, rows }) => ({
        list,
        quote: title ?? columns.join(' | '),
        page,
        rule: null,
        at: null,
        value: { columns, rows: rows.map((row) => row.map(({ text, marks }) => [text, ...marks].join(' '))) },
      }))
    case 'statutes':
    case 'figures':
    case 'dates':
      return record[list].map((value) => ({
        list,
        quote: value.quote,
        page: value.page,
        rule: value.rule,
        at: value,
        value,
      }))
    case 'programs':
    case 'bodies':
      return record[list].map(({ mentions, ...value }) => ({
        list,
        quote: value.name,
        page: mentions[0]?.page ?? null,
        rule: mentions[0]?.rule ?? null,
        at: mentions[0] ?? null,
        value: { ...value, mentions: mentions.map(({ quote, page }) => `${quote} (p. ${page})`) },
      }))
    case 'messages':
      return record.messages.map(({ rule, page, reason, level }) => ({
        list,
        quote: reason,
        page,
        rule,
        at: null,
        value: { level },
      }))
  }
}

import { createHash } from 'node:crypto'
import { z } from 'zod'
import { type Submission, submission } from '../../schemas/index.ts'
import { pageAt } from '../4-assemble/place.ts'

/** What verification proved, and what failed. */
export interface Verification {
  /** How many quotes, pages and references were checked. */
  readonly checked: { readonly quotes: number; readonly pages: number; readonly references: number }
  readonly failures: readonly string[]
}

/**
 * Proves a record without any rule: its schema, the hash of its source where that is given, each quote at its offsets,
 * each page and each reference from one item to another.
 */
export function verifyRecord(value: unknown, source?: Uint8Array): Verification {
  const parsed = submission.safeParse(value)
  const none = { quotes: 0, pages: 0, references: 0 }
  if (!parsed.success) return { checked: none, failures: [`schema: ${z.prettifyError(parsed.error)}`] }
  const record = parsed.data
  const failures: string[] = []
  if (source) {
    const hash = createHash('sha256').update(source).digest('hex')
    if (hash !== record.document.source.sha256)
      failures.push(`source: its SHA-256 is ${hash}, the record's ${record.document.source.sha256}`)
  }
  const items = placedItems(record)
  for (const { id, quote, start, end } of items) {
    const found = record.text.slice(start, end)
    if (found !== quote)
      failures.push(
        `${id}: at ${start}–${end} the text says ${JSON.stringify(found)}, the quote ${JSON.stringify(quote)}`,
      )
  }
  for (const { id, start, end, page, pageEnd } of items) {
    const actual = pageAt(record.pages, start)
    if (page !== actual) failures.push(`${id}: starts on page ${actual}, the record says ${page}`)
    const last = pageAt(record.pages, Math.max(start, end - 1))
    if (pageEnd !== undefined && (pageEnd ?? page) !== last)
      failures.push(`${id}: ends on page ${last}, the record says ${pageEnd ?? page}`)
  }
  const { references, broken } = checkReferences(record)
  return { checked: { quotes: items.length, pages: items.length, references }, failures: [...failures, ...broken] }
}

interface Item {
  readonly id: string
  readonly quote: string
  readonly start: number
  readonly end: number
  readonly page: number | null
  readonly pageEnd?: number | null
}

function placedItems(record: Submission): Item[] {
  const entities = [...record.programs, ...record.bodies]
  const mentions = entities.flatMap(({ id, mentions }) => mentions.map((mention) => ({ id, ...mention })))
  return [...record.statutes, ...record.figures, ...record.dates, ...mentions]
}

function checkReferences(record: Submission): { references: number; broken: string[] } {
  const sections = new Set(record.sections.map(({ id }) => id))
  const tables = new Set(record.tables.map(({ id }) => id))
  const figures = new Set([...record.figures, ...record.dates].map(({ id }) => id))
  const statutes = new Set(record.statutes.map(({ id }) => id))
  const entities = new Set([...record.programs, ...record.bodies].map(({ id }) => id))
  const broken: string[] = []
  let references = 0
  const check = (id: string, target: string | null, known: ReadonlySet<string>, what: string): void => {
    if (target === null) return
    references += 1
    if (!known.has(target)) broken.push(`${id}: names ${what} ${target}, which the record does not have`)
  }
  for (const { id, parent } of record.sections) check(id, parent, sections, 'section')
  for (const { id, section } of placedItems(record).map((item) => ({ section: null, ...item })))
    check(id, section, sections, 'section')
  for (const { id, cell, subject } of [...record.figures, ...record.dates]) {
    check(id, cell?.table ?? null, tables, 'table')
    check(id, subject, entities, 'entity')
  }
  for (const entity of [...record.programs, ...record.bodies]) {
    check(entity.id, entity.parent, entities, 'entity')
    for (const figure of entity.figures) check(entity.id, figure, figures, 'figure')
    for (const statute of entity.statutes) check(entity.id, statute, statutes, 'statute')
  }
  return { references, broken }
}

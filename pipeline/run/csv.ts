import { mkdir, open, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { stringify } from 'csv-stringify/sync'
import type {
  BodyRecord,
  DateRecord,
  FigureRecord,
  ProgramRecord,
  StatuteRecord,
  Submission,
} from '../../schemas/index.ts'
import type { Span } from '../common/span.ts'
import { sentenceFinder } from './sentence-around.ts'

type Cell = string | number | null
type Row = Readonly<Record<string, Cell>>

/** A record with what its rows look up. */
interface View {
  readonly record: Submission
  readonly sentence: (span: Span) => string
  /** Titles of sections by id. */
  readonly titles: ReadonlyMap<string, string>
}

function viewOf(record: Submission): View {
  return {
    record,
    sentence: sentenceFinder(record.text),
    titles: new Map(record.sections.map(({ id, title }) => [id, title])),
  }
}

/** The tables, one a kind; each makes its rows of one record. Column names are those of the record. */
const TABLES: Readonly<Record<string, (view: View) => Row[]>> = {
  documents: ({ record }) => [
    {
      ...documentCells(record),
      author: record.document.author,
      type: record.document.type,
      forum: record.document.forum,
      series: record.document.series,
      cycle: record.document.cycle,
      symbol: record.document.symbol,
      period: record.document.period,
      language: record.document.language,
      pages: record.document.source.pages,
      status: record.document.status,
      quality: record.document.quality,
      sha256: record.document.source.sha256,
    },
  ],
  sections: ({ record }) =>
    record.sections.map(({ id, number, title, level, kind, parent, page, start, end }) => ({
      ...documentCells(record),
      id,
      number,
      section_title: title,
      level,
      kind,
      parent,
      page,
      start,
      end,
    })),
  statutes: (view) =>
    view.record.statutes.map((item) => ({
      ...documentCells(view.record),
      id: item.id,
      kind: item.kind,
      form: item.form,
      ids: item.ids.join(' '),
      work: item.work.join(' '),
      label: item.label,
      status: item.status,
      status_date: item.statusDate,
      url: item.url,
      ...placeCells(view, item),
      rule: item.rule,
    })),
  figures: (view) => view.record.figures.map((item) => figureCells(view, item)),
  dates: (view) => view.record.dates.map((item) => figureCells(view, item)),
  programs: (view) => view.record.programs.map((entity) => entityCells(view, entity)),
  bodies: (view) => view.record.bodies.map((entity) => entityCells(view, entity)),
}

function documentCells({ document }: Submission): Row {
  return {
    document: document.id,
    file: document.source.file,
    country: document.country?.code ?? null,
    year: document.year,
    title: document.title,
  }
}

function placeCells(
  view: View,
  item: Pick<StatuteRecord, 'quote' | 'page' | 'paragraph' | 'section' | 'start' | 'end'>,
): Row {
  return {
    quote: item.quote,
    page: item.page,
    paragraph: item.paragraph,
    section: item.section,
    section_title: view.titles.get(item.section ?? '') ?? null,
    sentence: view.sentence(item),
    start: item.start,
    end: item.end,
  }
}

function figureCells(view: View, item: FigureRecord | DateRecord): Row {
  return {
    ...documentCells(view.record),
    id: item.id,
    kind: item.kind,
    value: item.value,
    high: item.high,
    unit: item.unit,
    qualifier: item.qualifier,
    measures: item.measures,
    as_of: item.asOf,
    period: item.period,
    period_printed: item.periodPrinted,
    role: item.role,
    scope: item.scope,
    subject: item.subject,
    where: item.where,
    table: item.cell?.table ?? null,
    ...placeCells(view, item),
    rule: item.rule,
  }
}

function entityCells(view: View, entity: ProgramRecord | BodyRecord): Row {
  const [first] = entity.mentions
  return {
    ...documentCells(view.record),
    id: entity.id,
    name: entity.name,
    acronym: entity.acronym,
    aliases: entity.aliases.join('; '),
    kind: entity.kind,
    lead: entity.lead,
    from: entity.from,
    to: entity.to,
    mentions: entity.mentions.length,
    ...(first ? placeCells(view, first) : {}),
    rule: first?.rule ?? null,
  }
}

/** Tables for spreadsheets, filled record by record; they appear whole when closed. */
export interface CsvTables {
  readonly add: (record: Submission) => Promise<void>
  readonly close: () => Promise<void>
}

/** Opens the tables of a run in a folder. Cells that a spreadsheet would take for a formula are escaped. */
export async function csvTables(folder: string): Promise<CsvTables> {
  await mkdir(folder, { recursive: true })
  const tables = await Promise.all(
    Object.entries(TABLES).map(async ([kind, rowsOf]) => {
      const path = join(folder, `${kind}.csv`)
      const temporary = `${path}.${process.pid}.tmp`
      return { path, temporary, rowsOf, file: await open(temporary, 'w'), header: true }
    }),
  )
  return {
    add: async (record) => {
      const view = viewOf(record)
      for (const table of tables) {
        const rows = table.rowsOf(view)
        if (rows.length === 0) continue
        await table.file.write(stringify([...rows], { header: table.header, escape_formulas: true }))
        table.header = false
      }
    },
    close: async () => {
      for (const { file, temporary, path, header } of tables) {
        await file.close()
        if (header) await rm(temporary)
        else await rename(temporary, path)
      }
    },
  }
}

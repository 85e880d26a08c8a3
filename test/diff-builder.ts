import type {
  BodyRecord,
  FigureRecord,
  ProgramRecord,
  SectionRecord,
  StatuteRecord,
  Submission,
  TableRecord,
} from '../schemas/index.ts'

/** Hand-made records for tests of the diff: text and items in one go, so that quotes and offsets always agree. */
export type Part =
  | string
  | { readonly figure: string; readonly value: number; readonly more?: Partial<FigureRecord> }
  | {
      readonly statute: string
      readonly ids: readonly string[]
      readonly work: readonly string[]
      readonly more?: Partial<StatuteRecord>
    }
  | { readonly program: string; readonly name?: string; readonly more?: Partial<ProgramRecord> }
  | { readonly body: string; readonly name?: string; readonly more?: Partial<BodyRecord> }

export interface SectionPlan {
  readonly title: string
  readonly number?: string
  readonly parent?: string
  readonly level?: number
  readonly paragraphs: readonly (readonly Part[])[]
  readonly table?: {
    readonly title: string
    readonly columns: readonly string[]
    readonly rows: readonly (readonly (string | number)[])[]
    readonly unit?: string
  }
}

export interface DocumentPlan {
  readonly file?: string
  readonly year?: number
  readonly country?: string
  readonly language?: string
  readonly status?: 'ok' | 'partial'
  readonly symbol?: string
  /** Number of the only page. */
  readonly page?: number
  readonly sections: readonly SectionPlan[]
}

const slug = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/gu, '')

/** Builds a record that keeps the schema from a plan. */
export function buildRecord(plan: DocumentPlan): Submission {
  const {
    file = 'report.txt',
    year = 2020,
    country = 'KEN',
    language = 'en',
    status = 'ok',
    page = 1,
    symbol = null,
  } = plan
  let text = ''
  const [sections, statutes, figures, tables]: [SectionRecord[], StatuteRecord[], FigureRecord[], TableRecord[]] = [
    [],
    [],
    [],
    [],
  ]
  const programs = new Map<string, ProgramRecord>()
  const bodies = new Map<string, BodyRecord>()
  const counts = new Map<string, number>()
  const idOf = (kind: string, quote: string): string => {
    const n = (counts.get(`${kind} ${quote}`) ?? 0) + 1
    counts.set(`${kind} ${quote}`, n)
    return `${kind}-${slug(file)}-${slug(quote)}-${n}`
  }
  const placed = (quote: string, section: string) => {
    const start = text.length
    text += quote
    return { quote, printed: null, start, end: text.length, page, pageEnd: null, section, paragraph: null }
  }
  const figureOf = (quote: string, value: number, section: string, more: Partial<FigureRecord>): FigureRecord => ({
    id: idOf('figure', quote),
    kind: 'count',
    ...placed(quote, section),
    value,
    high: null,
    unit: null,
    qualifier: 'exact',
    ucum: null,
    direction: null,
    asOf: null,
    period: null,
    periodPrinted: null,
    role: 'result',
    scope: null,
    subject: null,
    statedSource: null,
    measures: null,
    measuresFrom: null,
    where: 'prose',
    cell: null,
    rule: 'figure/test',
    ...more,
  })
  const entity = <R extends ProgramRecord | BodyRecord>(
    known: Map<string, R>,
    kind: string,
    quote: string,
    name: string,
    section: string,
    fresh: (base: Omit<ProgramRecord, 'kind'>) => R,
  ) => {
    const { printed: _, pageEnd: __, ...at } = placed(quote, section)
    const mention = { ...at, form: 'name' as const, rule: 'name/test' }
    const record = known.get(name)
    if (record) record.mentions.push(mention)
    else
      known.set(
        name,
        fresh({
          id: `${kind}-${slug(name)}`,
          name,
          acronym: null,
          aliases: [],
          lead: null,
          leadQuote: null,
          parent: null,
          from: null,
          to: null,
          figures: [],
          statutes: [],
          mentions: [mention],
        }),
      )
  }
  const write = (part: Part, section: string): void => {
    if (typeof part === 'string') text += part
    else if ('figure' in part) figures.push(figureOf(part.figure, part.value, section, part.more ?? {}))
    else if ('statute' in part)
      statutes.push({
        id: idOf('statute', part.statute),
        kind: 'national-law',
        form: 'full',
        ...placed(part.statute, section),
        ids: [...part.ids],
        work: [...part.work],
        basis: 'text',
        amends: [],
        status: null,
        statusDate: null,
        label: part.statute,
        url: null,
        rule: 'statute/test',
        ...part.more,
      })
    else if ('program' in part)
      entity(programs, 'program', part.program, part.name ?? part.program, section, (base) => ({
        ...base,
        kind: 'program',
        ...part.more,
      }))
    else
      entity(bodies, 'body', part.body, part.name ?? part.body, section, (base) => ({
        ...base,
        kind: 'government',
        ...part.more,
      }))
  }
  for (const { title, number, parent, level, paragraphs, table } of plan.sections) {
    const id = slug(number ?? title)
    const start = text.length
    text += `${title}\n\n`
    for (const parts of paragraphs) {
      for (const part of parts) write(part, id)
      text += '\n\n'
    }
    if (table) {
      const tableId = `table-${tables.length + 1}`
      text += `${table.columns.join('\t')}\n`
      const rows = table.rows.map((row, r) => {
        const cells = row.map((cell, c) => {
          if (c > 0) text += '\t'
          const at = text.length
          if (typeof cell === 'number')
            figures.push(
              figureOf(cell.toLocaleString('en-US'), cell, id, {
                unit: table.unit ?? null,
                measures: String(row[0]),
                measuresFrom: 'row',
                where: 'table',
                cell: { table: tableId, row: r, column: c, marks: [] },
              }),
            )
          else text += cell
          return { text: text.slice(at), start: at, end: text.length, marks: [] }
        })
        text += '\n'
        return cells
      })
      tables.push({ id: tableId, title: table.title, page, section: id, columns: [...table.columns], rows })
      text += '\n'
    }
    sections.push({
      id,
      number: number ?? null,
      title,
      level: level ?? 1,
      kind: 'body',
      parent: parent ?? null,
      start,
      end: text.length,
      page,
      language: null,
    })
  }
  // A section reaches over its subsections.
  for (const section of sections.toReversed()) {
    const outer = sections.find(({ id }) => id === section.parent)
    if (outer) outer.end = Math.max(outer.end, section.end)
  }
  return {
    schemaVersion: '1',
    producer: { name: 'annex', version: '0.0.0', rules: 'test', options: 'test' },
    document: {
      id: `${country.toLowerCase()}-${year}-${slug(file)}`,
      title: null,
      type: 'state-report',
      country: { code: country, name: country },
      author: null,
      forum: null,
      series: null,
      cycle: null,
      symbol,
      year,
      period: null,
      dates: { due: null, received: null, issued: null },
      language,
      originalLanguage: null,
      source: {
        file,
        mediaType: 'text/plain',
        sha256: slug(`${file}${year}`)
          .replace(/[^0-9a-f]/gu, '0')
          .padEnd(64, '0')
          .slice(0, 64),
        bytes: text.length,
        pages: 1,
      },
      origin: {},
      status,
      quality: 'good',
    },
    text,
    pages: [{ number: page, start: 0, end: text.length, status: 'ok', quality: 'good', label: null, furniture: [] }],
    sections,
    paragraphs: [],
    notes: [],
    tables,
    statutes,
    figures,
    dates: [],
    programs: [...programs.values()],
    bodies: [...bodies.values()],
    messages: [],
  }
}

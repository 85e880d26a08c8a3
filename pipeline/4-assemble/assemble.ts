import {
  type DateRecord,
  type FigureRecord,
  type MessageRecord,
  type NoteRecord,
  type Producer,
  SCHEMA_VERSION,
  type SectionRecord,
  type StatuteRecord,
  type Submission,
  submission,
  type TableRecord,
} from '../../schemas/index.ts'
import { hashOf } from '../common/hash.ts'
import type { FigureMention, Mention, NameMention, StatuteMention } from '../common/mention.ts'
import type { SourceDocument, SourceMessage } from '../common/source-document.ts'
import { bySpan } from '../common/span.ts'
import type { SubmissionTree } from '../common/tree.ts'
import type { Description } from './document/describe.ts'
import { sectionLanguage } from './document/language.ts'
import { assembleEntities } from './entities/assemble.ts'
import { linkEntities } from './entities/link.ts'
import { describeFigures } from './figures/describe.ts'
import { occurrenceCounter } from './occurrences.ts'
import { numberedParagraphs, type Place, pageAt, placer } from './place.ts'
import { resolveStatutes } from './statutes/resolve.ts'

// How much of a section tells its language, in UTF-16 code units.
const SECTION_SAMPLE = 600

/** What the earlier stages found. */
export interface Parts {
  readonly source: SourceDocument
  readonly tree: SubmissionTree
  readonly notes: readonly NoteRecord[]
  readonly description: Description
  readonly mentions: readonly Mention[]
  readonly messages: readonly SourceMessage[]
  readonly producer: Producer
}

/** Makes the record of a submission. Throws where it breaks its schema: that is a fault of Annex, never of the document. */
export function assembleSubmission({
  source,
  tree,
  notes,
  description,
  mentions,
  messages,
  producer,
}: Parts): Submission {
  const { text, pages, sha256 } = source
  const { about, document } = description
  const place = placer(source, tree)
  const idOf = occurrenceIds(sha256, text)
  const sorted = [...mentions].sort(bySpan)

  const statuteMentions = sorted.filter((mention): mention is StatuteMention => mention.type === 'statute')
  const resolved = resolveStatutes(statuteMentions, { text, tree, about })
  const statutes = statuteMentions.map((mention, index): StatuteRecord => {
    const meaning = resolved.statutes[index]
    if (!meaning) throw new TypeError(`Expected a meaning for each statute, found none for the one at ${mention.start}`)
    return { id: idOf('statute', meaning.kind, place(mention)), ...place(mention), ...meaning, rule: mention.rule }
  })

  const figureMentions = sorted.filter((mention): mention is FigureMention => mention.type === 'figure')
  const described = describeFigures(figureMentions, { text, tree, about })
  const figures: FigureRecord[] = []
  const dates: DateRecord[] = []
  for (const [index, mention] of figureMentions.entries()) {
    const meaning = described.figures[index]
    if (!meaning) throw new TypeError(`Expected a meaning for each figure, found none for the one at ${mention.start}`)
    const { kind, value, high, rule } = mention
    const placed = place(mention)
    if (kind === 'date' || kind === 'fiscal-year' || kind === 'date-range') {
      const id = idOf('date', kind, placed)
      dates.push({
        id,
        kind,
        ...placed,
        value: String(value),
        high: high === null ? null : String(high),
        ...meaning,
        unit: null,
        rule,
      })
    } else {
      const id = idOf('figure', kind, placed)
      figures.push({
        id,
        kind,
        ...placed,
        value: Number(value),
        high: high === null ? null : Number(high),
        ...meaning,
        rule,
      })
    }
  }

  const names = sorted.filter((mention): mention is NameMention => mention.type === 'name')
  const entities = assembleEntities(names, {
    text,
    tree,
    about,
    place: (span) => {
      const { quote, start, end, page, section, paragraph } = place(span)
      return { quote, start, end, page, section, paragraph }
    },
  })
  const linked = linkEntities({ text, tree, figures, statutes, ...entities })

  return submission.parse({
    schemaVersion: SCHEMA_VERSION,
    producer,
    document,
    text,
    pages: pages.map(({ number, start, end, status, quality, label, furniture }) => ({
      number,
      start,
      end,
      status,
      quality,
      label,
      furniture: [...furniture],
    })),
    sections: sectionsOf(tree, source, description),
    paragraphs: numberedParagraphs(tree).map((paragraph) => ({ ...paragraph, page: pageAt(pages, paragraph.start) })),
    notes: [...notes],
    tables: tablesOf(tree, place),
    statutes,
    dates,
    ...linked,
    messages: [...source.messages, ...messages, ...resolved.messages, ...described.messages].map(messageOf),
  } satisfies Submission)
}

/** Ids that no other item moves: a hash of source, kind, quote and which occurrence of that quote in the text it is. */
function occurrenceIds(sha256: string, text: string): (prefix: string, kind: string, place: Place) => string {
  const occurrence = occurrenceCounter(text)
  return (prefix, kind, { quote, start }) =>
    `${prefix}-${hashOf(sha256, prefix, kind, quote, String(occurrence(quote, start)))}`
}

function sectionsOf(
  tree: SubmissionTree,
  { text, pages }: SourceDocument,
  { document, candidates }: Description,
): SectionRecord[] {
  const sections: SectionRecord[] = []
  const visit = (nodes: SubmissionTree['children'], parent: string | null): void => {
    for (const node of nodes) {
      if (node.type !== 'section') continue
      const { id, number, title, level, kind, span } = node
      const { start, end } = span
      const own =
        node.language ??
        sectionLanguage(text.slice(start, Math.min(end, start + SECTION_SAMPLE)), document.language, candidates)
      sections.push({
        id,
        number,
        title,
        level,
        kind,
        parent,
        start,
        end,
        page: pageAt(pages, start),
        language: own === document.language ? null : own,
      })
      visit(node.children, id)
    }
  }
  visit(tree.children, null)
  return sections
}

function tablesOf(tree: SubmissionTree, place: (span: { start: number; end: number }) => Place): TableRecord[] {
  const tables: TableRecord[] = []
  const visit = (nodes: SubmissionTree['children']): void => {
    for (const node of nodes) {
      if (node.type === 'section') visit(node.children)
      else if (node.type === 'table') {
        const { id, title, columns, rows, span } = node
        const { page, section } = place(span)
        tables.push({ id, title, page, section, columns, rows })
      }
    }
  }
  visit(tree.children)
  return tables
}

function messageOf({ rule, reason, level, page, span }: SourceMessage): MessageRecord {
  return { rule, reason, page, start: span?.start ?? null, end: span?.end ?? null, level }
}

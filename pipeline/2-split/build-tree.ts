import type { SectionKind } from '../../schemas/index.ts'
import { fold } from '../common/fold.ts'
import type { ParagraphNode, ParagraphRole, SectionNode, SubmissionContent, SubmissionTree } from '../common/tree.ts'
import type { ContentsTable } from './contents-table.ts'
import type { Heading } from './headings.ts'
import { sectionIds } from './section-ids.ts'
import type { Grid } from './tables.ts'
import { isReferencesTitle } from './titles.ts'
import { titleOf, type Unit } from './unit.ts'

/** What the steps before found out about the units. */
export interface Plan {
  readonly text: string
  readonly units: readonly Unit[]
  readonly headings: readonly Heading[]
  /** Index of each heading's parent; -1 at the top. */
  readonly parents: readonly number[]
  readonly contents: readonly ContentsTable[]
  readonly grids: readonly Grid[]
  /** Number of each numbered paragraph, by unit. */
  readonly numbers: ReadonlyMap<number, number>
  readonly notes: ReadonlySet<number>
  readonly captions: ReadonlySet<number>
  readonly masthead: number
}

/** Puts the units into nested sections: each goes on to where the next one of its level or above begins. */
export function buildTree(plan: Plan): SubmissionTree {
  const { text, units } = plan
  const tree: SubmissionTree = { type: 'submission', children: [], span: { start: 0, end: text.length } }
  const idOf = sectionIds()
  const heads = new Map(plan.headings.map((heading, i) => [heading.from, i]))
  const contents = new Map(plan.contents.map((table) => [table.heading ?? table.from, table]))
  const grids = new Map(plan.grids.flatMap((grid) => grid.parts.map((part, i) => [part.start, i === 0 ? grid : null])))
  const sections: SectionNode[] = []
  let open: { readonly node: SectionNode; readonly heading: number }[] = []

  const add = (node: SubmissionContent) => (open.at(-1)?.node ?? tree).children.push(node)
  const close = (count: number, end: number) => {
    for (const { node } of open.slice(count)) node.span = { ...node.span, end }
    open = open.slice(0, count)
  }
  const begin = (title: string, number: string | null, own: SectionKind, start: number, heading: number) => {
    const parent = open.at(-1)?.node ?? null
    const kind = own === 'body' ? (parent?.kind ?? 'body') : own
    const node: SectionNode = {
      type: 'section',
      id: idOf(parent, number, title || (own === 'body' ? 'document' : own)),
      number,
      title,
      level: open.length + 1,
      kind,
      language: null,
      span: { start, end: text.length },
      children: [],
    }
    add(node)
    sections.push(node)
    open.push({ node, heading })
  }

  if (plan.headings.length === 0 && units.length > 0) begin('', null, 'body', 0, -1)
  let i = 0
  while (i < units.length) {
    const unit = units[i]
    if (!unit) break
    const table = contents.get(i)
    const index = heads.get(i)
    const heading = index === undefined ? undefined : plan.headings[index]
    if (table) {
      const depth = open.length
      const title = table.heading === null ? '' : titleOf(unit.text)
      begin(title, null, 'contents', unit.start, -1)
      if (table.heading !== null) add(paragraph(unit.start, unit.end, 'heading'))
      for (const entry of units.slice(table.from, table.to)) add(paragraph(entry.start, entry.end, 'contents'))
      close(depth, units[table.to]?.start ?? text.length)
      i = table.to
    } else if (heading && index !== undefined) {
      const parent = plan.parents[index] ?? -1
      close(parent < 0 ? 0 : open.findIndex((one) => one.heading === parent) + 1, unit.start)
      const { number, title, contentStart } = namesOf(heading, units)
      begin(title, number, kindOf(heading, title), unit.start, index)
      const end = units[heading.to - 1]?.end ?? unit.end
      add({ ...paragraph(unit.start, end, 'heading'), contentStart: unit.start + contentStart })
      i = heading.to
    } else {
      const grid = unit.block.kind === 'table' ? grids.get(unit.start) : undefined
      if (grid) add(grid.node)
      else if (grid === undefined) add(paragraphOf(unit, plan, open.at(-1)?.node.kind === 'references'))
      i++
    }
  }
  return tree
}

/** Number and title of a heading as the record has them, and where its words begin. */
export function namesOf(
  heading: Heading,
  units: readonly Unit[],
): { number: string | null; title: string; contentStart: number } {
  const { reading, from, to } = heading
  const contentStart = reading?.contentStart ?? 0
  const words = units.slice(from, to).map(({ text }) => text)
  const title = titleOf([(words[0] ?? '').slice(contentStart), ...words.slice(1)].join(' '))
  // "Part II" alone is its own title.
  return {
    number: reading?.printed ?? null,
    title: title || titleOf(words.join(' ')),
    contentStart: title ? contentStart : 0,
  }
}

function kindOf({ reading }: Heading, title: string): SectionKind {
  if (
    reading?.part === 'annex' ||
    /^(?:annex|annexe|annexes|anexo|anexos|appendix|appendice|apendice)\b/u.test(fold(title.slice(0, 20)))
  ) {
    return 'annex'
  }
  return isReferencesTitle(title) ? 'references' : 'body'
}

function paragraphOf(unit: Unit, plan: Plan, inReferences: boolean): ParagraphNode {
  const number = plan.numbers.get(unit.index)
  const [reading] = unit.readings
  const item =
    unit.bullet > 0 ||
    unit.block.hints.list !== null ||
    (reading !== undefined && !reading.bare && reading.part === null)
  const role: ParagraphRole = plan.notes.has(unit.index)
    ? 'note'
    : inReferences
      ? 'reference'
      : plan.captions.has(unit.index)
        ? 'caption'
        : number !== undefined
          ? 'body'
          : unit.index < plan.masthead
            ? 'title'
            : item
              ? 'list-item'
              : 'body'
  const content = number !== undefined || role === 'list-item' ? unit.bullet || (reading?.contentStart ?? 0) : 0
  return {
    ...paragraph(unit.start, unit.end, role),
    number: number === undefined ? null : String(number),
    contentStart: unit.start + content,
  }
}

function paragraph(start: number, end: number, role: ParagraphRole): ParagraphNode {
  return { type: 'ParagraphNode', role, number: null, span: { start, end }, contentStart: start, children: [] }
}

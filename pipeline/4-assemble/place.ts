import type { PageRecord } from '../../schemas/index.ts'
import type { SourceDocument } from '../common/source-document.ts'
import { printedOf } from '../common/source-map.ts'
import { lastStartingBefore, type Span } from '../common/span.ts'
import type { SubmissionTree } from '../common/tree.ts'

/** Where a mention stands. */
export interface Place extends Span {
  readonly quote: string
  readonly printed: string | null
  readonly page: number | null
  readonly pageEnd: number | null
  readonly section: string | null
  readonly paragraph: string | null
}

/** Physical page that holds an offset; null where pages are unknown. An offset between two pages is on the earlier one. */
export function pageAt(pages: readonly Pick<PageRecord, 'start' | 'end' | 'number'>[], offset: number): number | null {
  return pages[lastStartingBefore(pages, offset)]?.number ?? null
}

/** Looks places up: page, innermost section and numbered paragraph of a span, each by binary search. */
export function placer(source: SourceDocument, tree: SubmissionTree): (span: Span) => Place {
  const { starts, paragraphs } = flatten(tree)
  return ({ start, end }) => {
    const page = pageAt(source.pages, start)
    const last = pageAt(source.pages, Math.max(start, end - 1))
    const paragraph = paragraphs[lastStartingBefore(paragraphs, start)]
    return {
      quote: source.text.slice(start, end),
      printed: printedOf(source.runs, source.text, { start, end }),
      start,
      end,
      page,
      pageEnd: last === page ? null : last,
      section: starts[lastStartingBefore(starts, start)]?.section ?? null,
      paragraph: paragraph && start < paragraph.end ? paragraph.number : null,
    }
  }
}

type Stretch = Span & { readonly section: string | null }

/** A numbered paragraph with what belongs to it: the items and tables behind it, up to the next number or heading. */
export interface NumberedParagraph extends Span {
  readonly number: string
  readonly section: string | null
}

// Each boundary of the nested sections, with the section that holds the text behind it.
function flatten(tree: SubmissionTree): { starts: Stretch[]; paragraphs: NumberedParagraph[] } {
  const starts: Stretch[] = []
  const paragraphs: NumberedParagraph[] = []
  const visit = (nodes: SubmissionTree['children'], section: string | null): void => {
    for (const node of nodes) {
      if (node.type === 'section') {
        starts.push({ ...node.span, section: node.id })
        visit(node.children, node.id)
        starts.push({ start: node.span.end, end: node.span.end, section })
        continue
      }
      const open = paragraphs.at(-1)
      if (node.type === 'ParagraphNode' && node.number !== null) {
        paragraphs.push({ ...node.span, number: node.number, section })
      } else if (open && open.section === section && (node.type === 'table' || node.role !== 'heading')) {
        paragraphs[paragraphs.length - 1] = { ...open, end: node.span.end }
      }
    }
  }
  visit(tree.children, null)
  return { starts, paragraphs }
}

/** Numbered paragraphs of a tree, in order. */
export function numberedParagraphs(tree: SubmissionTree): NumberedParagraph[] {
  return flatten(tree).paragraphs
}

import type { Block, BlockHints, SourceDocument } from '../pipeline/common/source-document.ts'
import { NO_HINTS } from '../pipeline/common/source-document.ts'
import type { SectionNode, SubmissionContent, SubmissionTree, TableNode } from '../pipeline/common/tree.ts'

/** A block to be: its words, and how they are set. */
export type Printed = string | readonly [words: string, hints: Partial<BlockHints>, kind?: Block['kind']]

/** A document of one page, made of blocks, as ingest would hand it on. */
export function documentOf(printed: readonly Printed[]): SourceDocument {
  const blocks: Block[] = []
  let text = ''
  for (const one of printed) {
    const [words, hints, kind] = typeof one === 'string' ? [one, {}, 'text' as const] : one
    if (text) text += '\n\n'
    const start = text.length
    text += words
    blocks.push({
      start,
      end: text.length,
      kind: kind ?? 'text',
      page: null,
      lines: [start],
      hints: { ...NO_HINTS, ...hints },
    })
  }
  return {
    file: 'made.txt',
    mediaType: 'text/plain',
    sha256: '0'.repeat(64),
    bytes: text.length,
    status: 'ok',
    reason: null,
    quality: 'good',
    text,
    pages: [],
    blocks,
    tables: [],
    marks: [],
    runs: [],
    outline: [],
    links: [],
    properties: { title: null, author: null, language: null },
    messages: [],
  }
}

/** The sections of a tree, in order. */
export function sectionsOf(tree: SubmissionTree): SectionNode[] {
  const visit = (nodes: readonly SubmissionContent[]): SectionNode[] =>
    nodes.flatMap((node) => (node.type === 'section' ? [node, ...visit(node.children)] : []))
  return visit(tree.children)
}

/** The sections as an indented outline. */
export function outlineOf(tree: SubmissionTree): string[] {
  return sectionsOf(tree).map(
    ({ level, number, title, kind }) =>
      `${'  '.repeat(level - 1)}${[number, title].filter(Boolean).join(' | ')}${kind === 'body' ? '' : ` [${kind}]`}`,
  )
}

/** Roles of the paragraphs of a tree with how often each occurs. */
export function rolesOf(tree: SubmissionTree): Record<string, number> {
  const roles: Record<string, number> = {}
  const visit = (nodes: readonly SubmissionContent[]): void => {
    for (const node of nodes) {
      if (node.type === 'section') visit(node.children)
      else if (node.type === 'ParagraphNode') roles[node.role] = (roles[node.role] ?? 0) + 1
    }
  }
  visit(tree.children)
  return roles
}

/** The tables of a tree, in order. */
export function tablesOf(tree: SubmissionTree): TableNode[] {
  const visit = (nodes: readonly SubmissionContent[]): TableNode[] =>
    nodes.flatMap((node) => (node.type === 'section' ? visit(node.children) : node.type === 'table' ? [node] : []))
  return visit(tree.children)
}

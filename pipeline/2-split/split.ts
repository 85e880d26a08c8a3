import type { NoteRecord } from '../../schemas/index.ts'
import type { SourceDocument, SourceMessage } from '../common/source-document.ts'
import type { ParagraphNode, SubmissionTree } from '../common/tree.ts'

export interface SplitDocument {
  readonly tree: SubmissionTree
  readonly notes: NoteRecord[]
  readonly messages: SourceMessage[]
}

/** Makes the tree of a document: so far a paragraph a block. */
export function split({ text, blocks }: SourceDocument): SplitDocument {
  const children = blocks.map(({ start, end, kind }): ParagraphNode => {
    const role = kind === 'note' ? 'note' : 'body'
    return { type: 'ParagraphNode', role, number: null, span: { start, end }, contentStart: start, children: [] }
  })
  return { tree: { type: 'submission', span: { start: 0, end: text.length }, children }, notes: [], messages: [] }
}

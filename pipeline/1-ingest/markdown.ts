import type { Root } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import type { SourceDocument } from '../common/source-document.ts'
import { compose } from './compose.ts'
import type { Decoded } from './decode.ts'
import type { Limits } from './limits.ts'
import { partsOf } from './markdown/parts.ts'
import { type FileFacts, refusal } from './outcome.ts'

/** Reads Markdown (CommonMark with tables and footnotes); HTML in it is left out. */
export function readMarkdown(decoded: Decoded, facts: FileFacts, limits: Limits): SourceDocument {
  const source = decoded.text
  if (source.length > limits.characters) {
    throw refusal('limit:characters', `The text has ${source.length} characters; the limit is ${limits.characters}.`)
  }
  guardNesting(source, limits.nesting)
  const root: Root = unified().use(remarkParse).use(remarkGfm).parse(source)
  const parts = partsOf(root, source, limits.nesting)
  const properties = { title: null, author: null, language: null }
  return compose({ parts, facts, limits, pages: 0, properties, messages: decoded.messages })
}

/** Refuses a line that opens more than `most` quotations and lists: the parser takes quadratic time on it. */
function guardNesting(source: string, most: number): void {
  for (const [opening] of source.matchAll(/^[ \t>*+.)\d-]+/gmu)) {
    const opened = opening.match(/>|[*+.)-][ \t]/gu)?.length ?? 0
    if (opened > most) throw refusal('limit:nesting', `Its blocks are nested more than ${most} deep.`)
  }
}

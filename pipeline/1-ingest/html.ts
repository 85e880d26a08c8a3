import type { Root } from 'hast'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import type { SourceDocument } from '../common/source-document.ts'
import { compose } from './compose.ts'
import { decodeMarkup } from './decode-markup.ts'
import { descendants, mainContent } from './html/content.ts'
import { guardNesting } from './html/nesting.ts'
import { partsOf } from './html/parts.ts'
import { propertiesOf } from './html/properties.ts'
import type { Limits } from './limits.ts'
import { type FileFacts, refusal } from './outcome.ts'

/** Reads HTML: its main content, without what is hidden, navigation, scripts and forms. Nothing in it is run or fetched. */
export function readHtml(bytes: Uint8Array, facts: FileFacts, limits: Limits): SourceDocument {
  const { text: source, messages } = decodeMarkup(bytes)
  if (source.length > limits.characters * MARKUP) {
    throw refusal(
      'limit:characters',
      `The page has ${source.length} characters; the limit is ${limits.characters * MARKUP}.`,
    )
  }
  guardNesting(source, limits.nesting)
  const root: Root = unified().use(rehypeParse).parse(source)
  const shown = partsOf(mainContent(root), source, limits.nesting)
  const parts = shown.length > 0 ? shown : partsOf(withoutScripts(root), source, limits.nesting)
  return compose({ parts, facts, limits, pages: 0, properties: propertiesOf(root), messages })
}

/** The page as a reader without scripts sees it: what stands in `noscript`, which is left out otherwise, is text. */
function withoutScripts(root: Root): Root {
  for (const element of descendants(root)) if (element.tagName === 'noscript') element.tagName = 'div'
  return root
}

/** Characters of markup that one character of text may cost. */
const MARKUP = 3

import type { Block, NoteMark, SourceDocument } from '../common/source-document.ts'
import { NO_HINTS } from '../common/source-document.ts'
import type { Decoded } from './decode.ts'
import { jointOf, vocabularyOf } from './hyphen.ts'
import type { Limits } from './limits.ts'
import { type FileFacts, refusal, unread } from './outcome.ts'
import { pagesOf } from './page-spans.ts'
import { superscript } from './pdf/repair.ts'
import { grade } from './quality.ts'
import { repairsOf } from './repair.ts'
import { blocksOf, type LineBlock, usualIndent } from './text-blocks.ts'
import { joinMarkers, joinSuperscripts, linesOf, undoDoubleSpacing } from './text-lines.ts'
import { paginate } from './text-pages.ts'
import { createWriter, type Writer } from './writer.ts'

/** Reads plain text: lines are joined into paragraphs, pages found where the text shows them. */
export function readText(decoded: Decoded, facts: FileFacts, limits: Limits): SourceDocument {
  const source = decoded.text
  if (source.length > limits.characters) {
    throw refusal('limit:characters', `The text has ${source.length} characters; the limit is ${limits.characters}.`)
  }
  const lines = linesOf(source)
  const doubleSpaced = undoDoubleSpacing(lines)
  if (doubleSpaced) joinSuperscripts(lines)
  const { count, lines: kept, furniture } = paginate(lines, doubleSpaced, limits.pages)
  joinMarkers(kept)
  const repairs = repairsOf(source)
  const writer = createWriter(repairs)
  const blocks: Block[] = []
  const marks: NoteMark[] = []
  const pageStarts: number[] = []
  const vocabulary = vocabularyOf(() => kept.map(({ text }) => text))
  const usual = usualIndent(kept)
  for (const block of blocksOf(kept, doubleSpaced)) {
    if (writer.length() > 0) writer.separate('\n\n')
    const start = writer.length()
    const starts = writeLines(writer, block, { vocabulary, marks, pageStarts })
    if (writer.length() === start) continue
    const [first] = block.lines
    const hints = { ...NO_HINTS, indent: ((first?.indent ?? 0) - usual) / COLUMNS, gapBefore: first?.gap ?? 0 }
    const page = first?.page || null
    blocks.push({ kind: block.kind, page, start, end: writer.length(), lines: starts, hints })
  }
  const { text, runs } = writer.finish()
  if (blocks.length === 0) return unread(facts, 'no-text', 'The file holds no text.')
  const pages = pagesOf({ count, starts: pageStarts, text, furniture })
  const { quality, messages } = grade(text)
  return {
    ...unread(facts, 'ok', ''),
    reason: null,
    quality,
    text,
    runs,
    blocks,
    marks,
    pages,
    messages: [...decoded.messages, ...repairs.messages, ...messages],
  }
}

interface Writing {
  readonly vocabulary: ReturnType<typeof vocabularyOf>
  readonly marks: NoteMark[]
  /** Where each page begins, by page number. */
  readonly pageStarts: number[]
}

/** Writes the lines of a block; returns where each begins in the reading text. */
function writeLines(writer: Writer, block: LineBlock, { vocabulary, marks, pageStarts }: Writing): number[] {
  const starts: number[] = []
  for (const [i, line] of block.lines.entries()) {
    const before = block.lines[i - 1]
    const page = line.page || null
    if (line.mark) {
      const start = writer.length()
      writer.replace(superscript(line.text), line.text, line.start, page)
      marks.push({ start, end: writer.length(), mark: line.text })
      continue
    }
    const joint = before ? (line.joint ?? jointOf(before.text, line.text, vocabulary)) : 'glue'
    if (before && joint === 'space') writer.space(before.end, before.page || null)
    if (joint === 'drop-hyphen') writer.dropHyphen()
    const start = writer.next()
    writer.put(line.text, line.start, page)
    starts.push(start)
    if (block.kind === 'text' && page !== null) pageStarts[page] ??= start
  }
  return starts
}

/** Columns of text to one font size. */
const COLUMNS = 2

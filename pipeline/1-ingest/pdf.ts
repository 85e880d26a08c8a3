import { createHash } from 'node:crypto'
import { basename } from 'node:path'
import type { Status } from '../../schemas/index.ts'
import type { SourceDocument, SourceMessage, SourcePage } from '../common/source-document.ts'
import type { OcrOptions } from './ocr/read-by-ocr.ts'
import { assemble } from './pdf/assemble.ts'
import { bodyStyle } from './pdf/body-style.ts'
import { markContinuations } from './pdf/continuations.ts'
import { loadFailure } from './pdf/engine.ts'
import { flow } from './pdf/flow.ts'
import { peelFurniture } from './pdf/furniture.ts'
import { layOut } from './pdf/layout.ts'
import { rowsOf } from './pdf/lines.ts'
import { linksOf } from './pdf/metadata.ts'
import { openWithPdfParse, type PdfDocument } from './pdf/open.ts'
import { isPicture, pageMessages, statusOf } from './pdf/outcome.ts'
import { documentQuality, gradePage, jumpsOf, qualityMessages } from './pdf/quality.ts'
import { type ReadPages, readPages } from './pdf/read-pages.ts'
import type { PdfEngine } from './reading.ts'

/** Bounds on one document; a document that passes one is read up to it. */
export interface PdfLimits {
  /** Most pages that are read. */
  readonly pages: number
  /** Most characters of text that are read. */
  readonly characters: number
}

/** How a PDF is to be read. */
export interface PdfOptions {
  /** Name of the file. */
  readonly file: string
  readonly limits: PdfLimits
  /** `pdf-parse` where it is left out. */
  readonly engine?: PdfEngine | undefined
  /** Pages that OCR reads, and how; none where it is left out. */
  readonly ocr?: OcrOptions | undefined
}

/** Reads a PDF: never rejects for what stands in the file, the status and the messages say what went wrong. */
export async function readPdf(bytes: Uint8Array, { file, limits, engine, ocr }: PdfOptions): Promise<SourceDocument> {
  const base: SourceDocument = {
    file: basename(file),
    mediaType: 'application/pdf',
    sha256: createHash('sha256').update(bytes).digest('hex'),
    bytes: bytes.length,
    status: 'malformed',
    reason: null,
    quality: 'none',
    text: '',
    pages: [],
    blocks: [],
    tables: [],
    marks: [],
    runs: [],
    outline: [],
    links: [],
    properties: { title: null, author: null, language: null },
    messages: [],
  }
  const opened = await open(bytes, engine).catch(loadFailure)
  if (!('pages' in opened)) return ended(base, opened.status, opened.reason)
  try {
    const asText = await readPages(opened.pages, limits)
    const read = ocr
      ? await (await import('./ocr/read-by-ocr.ts')).readByOcr(bytes, asText, ocr)
      : await withPictures(opened, asText)
    const properties = await opened.properties()
    const outline = await opened.outline()
    return { ...base, ...written(read), properties, outline }
  } catch (error) {
    const { status, reason } = loadFailure(error)
    return ended(base, status, reason)
  } finally {
    await opened.close().catch(() => undefined)
  }
}

/** The engine that is not asked for is not loaded. */
async function open(bytes: Uint8Array, engine: PdfEngine = 'pdf-parse'): Promise<PdfDocument> {
  if (engine === 'pdfium') return (await import('./pdfium/open.ts')).openWithPdfium(bytes)
  return openWithPdfParse(bytes)
}

/** Marks pages without text that show images. */
async function withPictures({ pictures: picturesOf }: PdfDocument, read: ReadPages): Promise<ReadPages> {
  const bare = read.pages.filter((page) => page.words.length === 0 && page.width > 0).map(({ number }) => number)
  const pictures = await picturesOf(bare)
  return { ...read, pages: read.pages.map((page) => (pictures.has(page.number) ? { ...page, images: 1 } : page)) }
}

function ended(base: SourceDocument, status: Status, reason: string): SourceDocument {
  return { ...base, status, reason, messages: [message(status, reason, null)] }
}

function message(status: Status, reason: string, page: number | null): SourceMessage {
  return { rule: `ingest/${status.replace(':', '-')}`, reason, level: 'error', page, span: null }
}

type Written = Pick<
  SourceDocument,
  'status' | 'reason' | 'quality' | 'text' | 'pages' | 'blocks' | 'tables' | 'marks' | 'runs' | 'links' | 'messages'
>

/** From the pages' contents to the reading text: nothing here waits or touches the engine. */
function written({ pages: contents, fonts, failures, limit, total }: ReadPages): Written {
  const rows = contents.map((page) => rowsOf(page.words))
  const body = bodyStyle(rows, fonts)
  const peeled = peelFurniture(contents.map(({ number, height }, at) => ({ number, height, rows: rows[at] ?? [] })))
  const pieces = flow(
    markContinuations(
      contents.flatMap((content, index) => layOut(peeled[index]?.body ?? [], { content, index, body, fonts })),
    ),
    fonts,
  )
  const assembled = assemble(pieces, contents, body, fonts)
  const jumps = jumpsOf(assembled.runs, assembled.tables)
  const grades = contents.map((page) => ({ number: page.number, grade: gradePage(page, jumps.get(page.number)) }))
  const pages = contents.map((page, at): SourcePage => {
    const failed = failures.get(page.number)
    const end = assembled.starts[at + 1] ?? assembled.text.length
    const { number, label, width, height } = page
    return {
      number,
      start: assembled.starts[at] ?? end,
      end,
      status: failed !== undefined ? 'malformed' : isPicture(page) ? 'no-text' : 'ok',
      quality: grades[at]?.grade.quality ?? 'none',
      label,
      furniture: [...(peeled[at]?.furniture ?? []), ...page.codes.filter((code) => /[\p{L}\p{N}]/u.test(code))],
      width,
      height,
    }
  })
  const outcome = statusOf(assembled.text, { pages: contents, failures, limit, total })
  const failed = [...failures].map(([page, reason]) =>
    message('malformed', `Page ${page} cannot be read: ${reason}.`, page),
  )
  return {
    ...outcome,
    quality: documentQuality(pages.map((page) => ({ quality: page.quality, length: page.end - page.start }))),
    text: assembled.text,
    pages,
    blocks: assembled.blocks,
    tables: assembled.tables,
    marks: assembled.marks,
    runs: assembled.runs,
    links: linksOf(contents, assembled.runs),
    messages: [
      ...(outcome.reason === null || outcome.status === 'partial'
        ? []
        : [message(outcome.status, outcome.reason, null)]),
      ...failed,
      ...pageMessages(contents),
      ...qualityMessages(grades),
    ],
  }
}

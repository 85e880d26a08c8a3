import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { PDFDocumentProxy } from 'pdfjs-dist'

/** A problem with the file itself, in the terms of the record. */
export interface LoadFailure {
  readonly status: 'encrypted' | 'malformed'
  readonly reason: string
}

/** An open PDF; `close` frees what the engine holds. */
export interface OpenPdf {
  readonly document: PDFDocumentProxy
  readonly close: () => Promise<void>
}

const require = createRequire(import.meta.url)
const dist = dirname(require.resolve('pdfjs-dist/package.json'))

/** Drawing classes that pdfjs looks up when it loads; without the native canvas package they are missing, and no page is drawn here. */
function stubDrawing(): void {
  for (const name of ['DOMMatrix', 'ImageData', 'Path2D']) {
    if (!(name in globalThis)) Reflect.set(globalThis, name, function Stub() {})
  }
}

/** The only door to the engine's document: `load` is private in pdf-parse 2.4.5's types, so its result is checked at run time. */
function isDocument(value: unknown): value is PDFDocumentProxy {
  return (
    typeof value === 'object' &&
    value !== null &&
    'numPages' in value &&
    typeof value.numPages === 'number' &&
    'getPage' in value &&
    typeof value.getPage === 'function'
  )
}

async function documentOf(parser: object): Promise<PDFDocumentProxy> {
  const load: unknown = Reflect.get(parser, 'load')
  if (typeof load !== 'function') throw new TypeError('Expected pdf-parse 2.4.5, whose PDFParse has a `load` method')
  const document: unknown = await Reflect.apply(load, parser, [])
  if (!isDocument(document)) throw new TypeError('Expected a pdfjs document from pdf-parse')
  return document
}

/** Opens a PDF with pdf-parse: no network, no evaluation of code, no images; character maps and fonts from the installed package. */
export async function openPdf(bytes: Uint8Array): Promise<OpenPdf> {
  stubDrawing()
  const { PDFParse, VerbosityLevel } = await import('pdf-parse')
  const parser = new PDFParse({
    // pdfjs takes the buffer over, so it gets its own copy.
    data: new Uint8Array(bytes),
    verbosity: VerbosityLevel.ERRORS,
    isEvalSupported: false,
    useSystemFonts: false,
    useWorkerFetch: false,
    disableAutoFetch: true,
    stopAtErrors: false,
    enableXfa: false,
    maxImageSize: 1,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    cMapUrl: join(dist, 'cmaps/'),
    cMapPacked: true,
    standardFontDataUrl: join(dist, 'standard_fonts/'),
  })
  return { document: await documentOf(parser), close: () => parser.destroy() }
}

/** What an error of `openPdf` means for the document. */
export function loadFailure(error: unknown): LoadFailure {
  const name = error instanceof Error ? error.name : ''
  const message = error instanceof Error ? error.message : String(error)
  if (name === 'PasswordException') {
    return { status: 'encrypted', reason: 'The PDF is encrypted and opens only with a password.' }
  }
  return { status: 'malformed', reason: `The PDF cannot be read: ${message.replace(/\.$/u, '')}.` }
}

/** Names of pdfjs's drawing operators with their numbers, from the very copy that pdf-parse loads. */
export async function operatorCodes(): Promise<Readonly<Record<string, number>>> {
  stubDrawing()
  const { OPS } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  return OPS
}

import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { PDFDocumentProxy } from 'pdfjs-dist'
import { enginePort } from './engine-port.ts'

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

/** Classes of browsers that pdfjs looks up; no page is drawn and no glyph shown here, so they may be empty. */
function stubDrawing(): void {
  for (const name of ['DOMMatrix', 'ImageData', 'Path2D']) {
    if (!(name in globalThis)) Reflect.set(globalThis, name, function Stub() {})
  }
  if (!('FontFace' in globalThis)) {
    Reflect.set(globalThis, 'FontFace', function FontFace(this: { loaded: Promise<void> }) {
      this.loaded = Promise.resolve()
    })
  }
}

/**
 * Loads the engine. pdfjs's build for older browsers puts a slow `Array.prototype.push` in place of the native one,
 * which takes a tenth of the time of all that runs in the process: the native one is put back.
 */
async function loadEngine() {
  stubDrawing()
  const push = Object.getOwnPropertyDescriptor(Array.prototype, 'push')
  const [{ PDFParse, VerbosityLevel }, { OPS, PDFWorker }, { WorkerMessageHandler }] = await Promise.all([
    import('pdf-parse'),
    import('pdfjs-dist/legacy/build/pdf.mjs'),
    import('pdfjs-dist/legacy/build/pdf.worker.mjs'),
  ])
  if (push) Object.defineProperty(Array.prototype, 'push', push)
  return { PDFParse, VerbosityLevel, OPS, PDFWorker, WorkerMessageHandler }
}

let loading: ReturnType<typeof loadEngine> | null = null

function engine(): ReturnType<typeof loadEngine> {
  loading ??= loadEngine()
  return loading
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

/** How a PDF is opened, for other ends than its text. */
export interface OpenOptions {
  /** Decode images, to draw pages. */
  readonly images?: boolean
  /** Let what is left out, such as an image, be an error of its page. */
  readonly strict?: boolean
}

/** Most pixels of an image that is decoded: a sheet of A3 at 600 dots an inch. */
const MOST_PIXELS = 70_000_000

/** Opens a PDF with pdf-parse: no network, no evaluation of code, no images; character maps and fonts from the installed package. */
export async function openPdf(bytes: Uint8Array, { images, strict }: OpenOptions = {}): Promise<OpenPdf> {
  const { PDFParse, VerbosityLevel, PDFWorker, WorkerMessageHandler } = await engine()
  const port = enginePort()
  const worker = PDFWorker.create({ port })
  WorkerMessageHandler.initializeFromPort(port)
  const parser = new PDFParse({
    // pdfjs takes the buffer over, so it gets its own copy.
    data: new Uint8Array(bytes),
    worker,
    verbosity: VerbosityLevel.ERRORS,
    isEvalSupported: false,
    useSystemFonts: false,
    useWorkerFetch: false,
    disableAutoFetch: true,
    stopAtErrors: strict ?? false,
    enableXfa: false,
    maxImageSize: images ? MOST_PIXELS : 1,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    // Fonts are handed to a document that shows nothing; else pdfjs draws every glyph's outline, which only pages that are drawn need.
    ...(images ? { disableFontFace: true } : { disableFontFace: false, ownerDocument: { fonts: new Set() } }),
    cMapUrl: join(dist, 'cmaps/'),
    cMapPacked: true,
    standardFontDataUrl: join(dist, 'standard_fonts/'),
    ...(images ? { wasmUrl: join(dist, 'wasm/') } : {}),
  })
  const close = async (): Promise<void> => {
    await parser.destroy()
    worker.destroy()
  }
  try {
    return { document: await documentOf(parser), close }
  } catch (error) {
    await close()
    throw error
  }
}

/** What an error of `openPdf` means for the document. */
export function loadFailure(error: unknown): LoadFailure {
  const name = error instanceof Error ? error.name : ''
  const message = error instanceof Error ? error.message : String(error)
  if (name === 'PasswordException') {
    return { status: 'encrypted', reason: 'The PDF is encrypted and opens only with a password.' }
  }
  if (/encryption (?:method|algorithm)|unsupported encryption|crypt filter/iu.test(message)) {
    return { status: 'encrypted', reason: `The PDF is encrypted in a way that cannot be read (${message}).` }
  }
  return { status: 'malformed', reason: `The PDF cannot be read: ${message.replace(/\.$/u, '')}.` }
}

/** Names of pdfjs's drawing operators with their numbers, from the very copy that pdf-parse loads. */
export async function operatorCodes(): Promise<Readonly<Record<string, number>>> {
  return (await engine()).OPS
}

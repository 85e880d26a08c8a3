import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)

/** Optional: only `--pdf-engine pdfium` needs it. */
export const PDFIUM_PACKAGE = '@embedpdf/pdfium'

/** A function of pdfium's C interface as compiled: handles, numbers and addresses in its memory are all numbers. */
type Call = (...args: number[]) => number

/** The functions that are used here, from pdfium's public headers (fpdfview.h, fpdf_text.h, fpdf_edit.h, fpdf_doc.h …). */
const NAMES = [
  'FPDF_LoadMemDocument',
  'FPDF_CloseDocument',
  'FPDF_GetLastError',
  'FPDF_GetPageCount',
  'FPDF_GetFormType',
  'FORM_OnAfterLoadPage',
  'FORM_OnBeforeClosePage',
  'PDFiumExt_OpenFormFillInfo',
  'PDFiumExt_InitFormFillEnvironment',
  'PDFiumExt_ExitFormFillEnvironment',
  'PDFiumExt_CloseFormFillInfo',
  'FPDF_LoadPage',
  'FPDF_ClosePage',
  'FPDF_GetPageWidthF',
  'FPDF_GetPageHeightF',
  'FPDF_PageToDevice',
  'FPDF_GetPageLabel',
  'FPDF_GetMetaText',
  'FPDFCatalog_GetLanguage',
  'FPDFText_LoadPage',
  'FPDFText_ClosePage',
  'FPDFText_CountChars',
  'FPDFText_GetUnicode',
  'FPDFText_IsGenerated',
  'FPDFText_GetCharOrigin',
  'FPDFText_GetLooseCharBox',
  'FPDFText_GetTextObject',
  'FPDFText_GetFontSize',
  'FPDFText_GetMatrix',
  'FPDFTextObj_GetFont',
  'FPDFFont_GetBaseFontName',
  'FPDFFont_GetWeight',
  'FPDFFont_GetItalicAngle',
  'FPDFPage_CountObjects',
  'FPDFPage_GetObject',
  'FPDFPage_GetAnnotCount',
  'FPDFPage_Flatten',
  'FPDFPageObj_GetType',
  'FPDFPageObj_GetMatrix',
  'FPDFPageObj_GetFillColor',
  'FPDFFormObj_CountObjects',
  'FPDFFormObj_GetObject',
  'FPDFPath_GetDrawMode',
  'FPDFPath_CountSegments',
  'FPDFPath_GetPathSegment',
  'FPDFPathSegment_GetPoint',
  'FPDFPathSegment_GetType',
  'FPDFPathSegment_GetClose',
  'FPDFPage_GetAnnot',
  'FPDFPage_CloseAnnot',
  'FPDFAnnot_GetSubtype',
  'FPDFAnnot_GetLink',
  'FPDFLink_GetAction',
  'FPDFLink_GetAnnotRect',
  'FPDFAction_GetType',
  'FPDFAction_GetURIPath',
  'FPDFAction_GetDest',
  'FPDFBookmark_GetFirstChild',
  'FPDFBookmark_GetNextSibling',
  'FPDFBookmark_GetTitle',
  'FPDFBookmark_GetDest',
  'FPDFBookmark_GetAction',
  'FPDFDest_GetDestPageIndex',
] as const

type Calls = Readonly<Record<(typeof NAMES)[number], Call>>

/** pdfium's memory in the module as compiled; the views change when it grows. */
interface Memory {
  readonly HEAPU8: Uint8Array
  readonly HEAP32: Int32Array
  readonly HEAPF32: Float32Array
  readonly HEAPF64: Float64Array
}

/** pdfium in WebAssembly, called without the package's wrappers: those cost ten times what a call does. */
export interface Pdfium {
  readonly call: Calls
  /** Puts bytes into pdfium's memory until `free`. */
  readonly keep: (bytes: Uint8Array) => number
  readonly free: (address: number) => void
  /** Address of scratch memory of 256 bytes, for what functions write. */
  readonly scratch: number
  readonly float: (address: number) => number
  readonly double: (address: number) => number
  readonly int: (address: number) => number
  /** The text that a function writes to a buffer: called once for the length in bytes, once to fill it. */
  readonly text: (write: (buffer: number, length: number) => number, encoding: 'utf-8' | 'utf-16le') => string
}

const SCRATCH = 256
/** A text longer than this is not read. */
const LONGEST_TEXT = 64 * 1024

let loading: Promise<Pdfium> | null = null

/** Loads pdfium once. Rejects with a message that says what to install where the optional package is not there. */
export function pdfium(): Promise<Pdfium> {
  loading ??= load()
  return loading
}

async function load(): Promise<Pdfium> {
  const { init } = await import('@embedpdf/pdfium')
  const path = require.resolve(`${PDFIUM_PACKAGE}/pdfium.wasm`)
  const wasmBinary = new Uint8Array(readFileSync(path)).buffer
  const wrapped = await init({ wasmBinary })
  wrapped.PDFiumExt_Init()
  const module = wrapped.pdfium
  // The functions themselves: what the package puts around them costs more than most of them do.
  const exports: object = module.wasmExports
  const raw = (name: string): Call => {
    const found: unknown = Reflect.get(exports, name)
    if (!isCall(found)) throw new TypeError(`Expected pdfium to have ${name}`)
    return found
  }
  const [malloc, release] = [raw('malloc'), raw('free')]
  const call = Object.fromEntries(NAMES.map((name) => [name, raw(name)]))
  if (!hasMemory(module) || !isComplete(call)) throw new TypeError('Expected @embedpdf/pdfium 2.15.1')
  const scratch = malloc(SCRATCH)
  return {
    call,
    scratch,
    keep: (bytes) => {
      const address = malloc(bytes.length)
      if (address === 0) throw new RangeError('Expected room for the file in pdfium’s memory')
      module.HEAPU8.set(bytes, address)
      return address
    },
    free: (address) => void release(address),
    float: (address) => module.HEAPF32[address >> 2] ?? 0,
    double: (address) => module.HEAPF64[address >> 3] ?? 0,
    int: (address) => module.HEAP32[address >> 2] ?? 0,
    text: (write, encoding) => {
      const length = write(0, 0)
      if (length <= 0 || length > LONGEST_TEXT) return ''
      const buffer = malloc(length)
      write(buffer, length)
      const text = new TextDecoder(encoding).decode(module.HEAPU8.slice(buffer, buffer + length))
      release(buffer)
      const end = text.indexOf('\0')
      return end < 0 ? text : text.slice(0, end)
    },
  }
}

function isCall(value: unknown): value is Call {
  return typeof value === 'function'
}

function hasMemory(module: object): module is Memory {
  return ['HEAPU8', 'HEAP32', 'HEAPF32', 'HEAPF64'].every((name) => ArrayBuffer.isView(Reflect.get(module, name)))
}

function isComplete(call: Readonly<Record<string, Call>>): call is Calls {
  return NAMES.every((name) => name in call)
}

import { fontTable } from '../pdf/font-table.ts'
import type { PdfDocument } from '../pdf/open.ts'
import type { PageLink } from '../pdf/page.ts'
import { type Pdfium, pdfium } from './engine.ts'
import { outlineOf, propertiesOf } from './metadata.ts'
import { readPage } from './read-page.ts'

/** Errors of loading, from fpdfview.h. */
const PASSWORD = 4
const SECURITY = 5

/** Opens a PDF with pdfium. What hinders it is an error whose name and message `loadFailure` knows. */
export async function openWithPdfium(bytes: Uint8Array): Promise<PdfDocument> {
  const engine = await pdfium()
  const { call, keep, free } = engine
  const data = keep(bytes)
  const document = call.FPDF_LoadMemDocument(data, bytes.length, 0)
  if (document === 0) {
    const error = failureOf(call.FPDF_GetLastError())
    free(data)
    throw error
  }
  const form = openForm(engine, document)
  const table = fontTable()
  return {
    pages: {
      total: call.FPDF_GetPageCount(document),
      fonts: table.fonts,
      label: (number) => labelOf(engine, document, number),
      read: (number, label) => readPage(engine, { document, form: form.handle }, number, label, table),
      links: (pages) => new Map<number, readonly PageLink[]>(pages.map(({ links }, at) => [at, links])),
    },
    properties: () => Promise.resolve(propertiesOf(engine, document)),
    outline: () => Promise.resolve(outlineOf(engine, document)),
    // Images are counted as pages are read.
    pictures: () => Promise.resolve(new Set<number>()),
    close: () => {
      form.close()
      call.FPDF_CloseDocument(document)
      free(data)
      return Promise.resolve()
    },
  }
}

/** Makes pdfium set the values of form fields, as far as the file holds fields but not how they look. */
function openForm({ call }: Pdfium, document: number): { readonly handle: number; readonly close: () => void } {
  if (call.FPDF_GetFormType(document) === 0) return { handle: 0, close: () => undefined }
  const info = call.PDFiumExt_OpenFormFillInfo()
  const handle = call.PDFiumExt_InitFormFillEnvironment(document, info)
  const close = (): void => {
    call.PDFiumExt_ExitFormFillEnvironment(handle)
    call.PDFiumExt_CloseFormFillInfo(info)
  }
  return { handle, close }
}

function labelOf({ call, text }: Pdfium, document: number, number: number): string | null {
  return text((buffer, length) => call.FPDF_GetPageLabel(document, number - 1, buffer, length), 'utf-16le') || null
}

function failureOf(code: number): Error {
  if (code === SECURITY) return new Error('unsupported encryption')
  const error = new Error(code === PASSWORD ? 'a password is needed' : 'pdfium finds no PDF document in it')
  if (code === PASSWORD) error.name = 'PasswordException'
  return error
}

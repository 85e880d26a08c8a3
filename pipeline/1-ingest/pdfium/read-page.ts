import { composePage } from '../pdf/compose-page.ts'
import type { FontTable } from '../pdf/font-table.ts'
import { placed } from '../pdf/links.ts'
import type { Matrix } from '../pdf/matrix.ts'
import type { PageContent } from '../pdf/page.ts'
import { readPath } from '../pdf/paths.ts'
import { wordBuilder } from '../pdf/word-builder.ts'
import { annotationsOf } from './annotations.ts'
import type { Pdfium } from './engine.ts'
import { readObjects } from './objects.ts'
import { readText } from './text.ts'

/** Reads one page with its links, in the terms of `pdf/read-page.ts`. */
export function readPage(
  engine: Pdfium,
  { document, form }: { readonly document: number; readonly form: number },
  number: number,
  label: string | null,
  table: FontTable,
): PageContent {
  const { call } = engine
  let page = load(engine, document, number)
  try {
    const { links, others } = annotationsOf(engine, document, page)
    if (others && form !== 0) call.FORM_OnAfterLoadPage(page, form)
    if (others && call.FPDFPage_Flatten(page, 0) === FLATTENED) {
      if (form !== 0) call.FORM_OnBeforeClosePage(page, form)
      call.FPDF_ClosePage(page)
      page = load(engine, document, number)
    }
    const [width, height] = [thousandth(call.FPDF_GetPageWidthF(page)), thousandth(call.FPDF_GetPageHeightF(page))]
    const view = viewOf(engine, page, width, height)
    const builder = wordBuilder(width, height)
    const paths = readPath()
    const text = call.FPDFText_LoadPage(page)
    const counts = readText(engine, text, view, builder, table)
    call.FPDFText_ClosePage(text)
    const images = readObjects(engine, page, view, paths)
    const drawing = { words: builder.finish(), ...paths.finish(), ...counts, images }
    const content = composePage(drawing, { number, label, width, height, view }, table.fonts)
    return { ...content, links: links.map(({ rect, url }) => placed(content, rect, url)) }
  } finally {
    call.FPDF_ClosePage(page)
  }
}

/** What `FPDFPage_Flatten` gives where it changed the page: filled fields and notes are then part of its text. */
const FLATTENED = 1

/** Sizes are of single precision: 595.32 is 595.3200073. */
const thousandth = (value: number): number => Math.round(value * 1000) / 1000

function load({ call }: Pdfium, document: number, number: number): number {
  const page = call.FPDF_LoadPage(document, number - 1)
  if (page === 0) throw new Error('pdfium cannot load it')
  return page
}

/** From the file's coordinates to the page as shown: read off where pdfium puts three points, in thousandths. */
function viewOf({ call, scratch, int }: Pdfium, page: number, width: number, height: number): Matrix {
  const [across, down] = [Math.round(width * 1000), Math.round(height * 1000)]
  const shown = (x: number, y: number): [number, number] => {
    call.FPDF_PageToDevice(page, 0, 0, across, down, 0, x, y, scratch, scratch + 4)
    return [int(scratch) / 1000, int(scratch + 4) / 1000]
  }
  const [e, f] = shown(0, 0)
  const [x1, y1] = shown(1000, 0)
  const [x2, y2] = shown(0, 1000)
  return [(x1 - e) / 1000, (y1 - f) / 1000, (x2 - e) / 1000, (y2 - f) / 1000, e, f]
}

import type { Pdfium } from './engine.ts'

/** From fpdf_annot.h and fpdf_doc.h. */
const SUBTYPE = { link: 2, popup: 16 } as const
const URI = 3

/** What is set upon a page. */
export interface Annotations {
  /** Links to addresses, with their rectangle in the file's coordinates: left, bottom, right, top. */
  readonly links: readonly { readonly rect: readonly [number, number, number, number]; readonly url: string }[]
  /** There are others than links, such as filled fields of a form. */
  readonly others: boolean
}

/** Annotations of a page. */
export function annotationsOf(engine: Pdfium, document: number, page: number): Annotations {
  const { call, scratch, float, text } = engine
  const links: Annotations['links'][number][] = []
  let others = false
  const count = call.FPDFPage_GetAnnotCount(page)
  for (let at = 0; at < count; at++) {
    const annotation = call.FPDFPage_GetAnnot(page, at)
    const subtype = call.FPDFAnnot_GetSubtype(annotation)
    const link = subtype === SUBTYPE.link ? call.FPDFAnnot_GetLink(annotation) : 0
    if (subtype !== SUBTYPE.link && subtype !== SUBTYPE.popup) others = true
    const action = link === 0 ? 0 : call.FPDFLink_GetAction(link)
    if (action !== 0 && call.FPDFAction_GetType(action) === URI && call.FPDFLink_GetAnnotRect(link, scratch) === 1) {
      const [left = 0, top = 0, right = 0, bottom = 0] = [0, 4, 8, 12].map((offset) => float(scratch + offset))
      const url = text((buffer, length) => call.FPDFAction_GetURIPath(document, action, buffer, length), 'utf-8')
      if (url !== '') links.push({ rect: [left, bottom, right, top], url })
    }
    call.FPDFPage_CloseAnnot(annotation)
  }
  return { links, others }
}

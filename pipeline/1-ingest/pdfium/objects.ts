import { type Matrix, multiply } from '../pdf/matrix.ts'
import type { PathReader } from '../pdf/paths.ts'
import type { Pdfium } from './engine.ts'
import { colourOf } from './text.ts'

/** Kinds of page objects and of path segments, from fpdfview.h and fpdf_edit.h. */
const KIND = { path: 2, image: 3, form: 5 } as const
const SEGMENT = { line: 0, curve: 1, move: 2 } as const
/** Numbers of path operators as `readPath` names them. */
const CODES = { fill: 1, stroke: 2 } as const
/** Forms within forms are read this deep. */
const DEPTH = 8

/** Adds the paths of a page, also those in forms, and counts its images. */
export function readObjects(engine: Pdfium, page: number, view: Matrix, paths: PathReader): number {
  const { call } = engine
  let images = 0
  const visit = (object: number, matrix: Matrix, depth: number): void => {
    const kind = call.FPDFPageObj_GetType(object)
    if (kind === KIND.image) images++
    else if (kind === KIND.path) addPath(engine, object, multiply(matrix, matrixOf(engine, object)), paths)
    else if (kind === KIND.form && depth < DEPTH) {
      const inner = multiply(matrix, matrixOf(engine, object))
      const count = call.FPDFFormObj_CountObjects(object)
      for (let at = 0; at < count; at++) visit(call.FPDFFormObj_GetObject(object, at), inner, depth + 1)
    }
  }
  const count = call.FPDFPage_CountObjects(page)
  for (let at = 0; at < count; at++) visit(call.FPDFPage_GetObject(page, at), view, 0)
  return images
}

function addPath(engine: Pdfium, path: number, matrix: Matrix, paths: PathReader): void {
  const { call, scratch, float, int } = engine
  if (call.FPDFPath_GetDrawMode(path, scratch, scratch + 4) !== 1) return
  const [filled, stroked] = [int(scratch) !== 0, int(scratch + 4) !== 0]
  if (!filled && !stroked) return
  const data: number[] = []
  const curve: number[] = []
  const count = call.FPDFPath_CountSegments(path)
  for (let at = 0; at < count; at++) {
    const segment = call.FPDFPath_GetPathSegment(path, at)
    call.FPDFPathSegment_GetPoint(segment, scratch, scratch + 4)
    const [x, y] = [float(scratch), float(scratch + 4)]
    const kind = call.FPDFPathSegment_GetType(segment)
    if (kind === SEGMENT.curve) {
      curve.push(x, y)
      if (curve.length === 6) data.push(2, ...curve.splice(0))
    } else if (kind === SEGMENT.move || kind === SEGMENT.line) data.push(kind === SEGMENT.move ? 0 : 1, x, y)
    if (call.FPDFPathSegment_GetClose(segment) === 1) data.push(3)
  }
  const colour = filled ? colourOf(engine, path) : '#000000'
  paths.add(filled ? CODES.fill : CODES.stroke, [data], matrix, colour, CODES)
}

function matrixOf({ call, scratch, float }: Pdfium, object: number): Matrix {
  if (call.FPDFPageObj_GetMatrix(object, scratch) !== 1) return [1, 0, 0, 1, 0, 0]
  const at = (index: number): number => float(scratch + index * 4)
  return [at(0), at(1), at(2), at(3), at(4), at(5)]
}

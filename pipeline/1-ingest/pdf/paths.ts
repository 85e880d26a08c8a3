import { apply, isIndexed, type Matrix, num } from './matrix.ts'
import type { OperatorCodes } from './operators.ts'
import type { Fill, Rule } from './page.ts'

/** Collects ruling lines and filled boxes from path operators, on the page as shown. */
export interface PathReader {
  readonly add: (paint: number, data: unknown, ctm: Matrix, colour: string, codes: OperatorCodes) => void
  readonly finish: () => {
    readonly horizontal: readonly Rule[]
    readonly vertical: readonly Rule[]
    readonly fills: readonly Fill[]
  }
}

/** Thicker filled boxes shade an area; thinner ones are lines. In points. */
const LINE = 3
/** Shorter strokes are drawings, not table lines. In points. */
const SHORT = 6
/** A page with more path segments than this shows a drawing or map; its later lines are not read. */
const MANY = 20_000

/** Begins reading the paths of a page. Path data is pdfjs's: 0 x y = move, 1 x y = line, 2 six numbers = curve, 3 = close. */
export function readPath(): PathReader {
  const horizontal: Rule[] = []
  const vertical: Rule[] = []
  const fills: Fill[] = []
  let segments = 0

  const line = (ax: number, ay: number, bx: number, by: number): void => {
    const rule = { x0: Math.min(ax, bx), y0: Math.min(ay, by), x1: Math.max(ax, bx), y1: Math.max(ay, by) }
    const [w, h] = [rule.x1 - rule.x0, rule.y1 - rule.y0]
    if (h <= 1 && w >= SHORT) horizontal.push(rule)
    else if (w <= 1 && h >= SHORT) vertical.push(rule)
  }

  const box = (points: readonly (readonly [number, number])[], colour: string): void => {
    const xs = points.map((point) => point[0])
    const ys = points.map((point) => point[1])
    const area = { x0: Math.min(...xs), y0: Math.min(...ys), x1: Math.max(...xs), y1: Math.max(...ys) }
    const [w, h] = [area.x1 - area.x0, area.y1 - area.y0]
    if (h <= LINE && w >= SHORT) horizontal.push(area)
    else if (w <= LINE && h >= SHORT) vertical.push(area)
    else if (w > LINE && h > LINE) fills.push({ ...area, colour })
  }

  const add = (paint: number, data: unknown, ctm: Matrix, colour: string, codes: OperatorCodes): void => {
    const path = isIndexed(data) ? data[0] : null
    if (!isIndexed(path) || segments > MANY) return
    const isFill = ['fill', 'eoFill', 'fillStroke', 'eoFillStroke', 'closeFillStroke', 'closeEOFillStroke'].some(
      (name) => codes[name] === paint,
    )
    const isStroke = !isFill && (paint === codes['stroke'] || paint === codes['closeStroke'])
    if (!isFill && !isStroke) return
    let points: [number, number][] = []
    let curved = false
    const close = (): void => {
      if (isFill && !curved && points.length >= 2 && points.length <= 6) box(points, colour)
      points = []
      curved = false
    }
    for (let i = 0; i < path.length; ) {
      segments++
      const code = path[i]
      if (code === 2) {
        points.push(apply(ctm, num(path[i + 5]), num(path[i + 6])))
        curved = true
        i += 7
        continue
      }
      if (code === 3) {
        const [first, last] = [points[0], points.at(-1)]
        if (isStroke && first && last) line(last[0], last[1], first[0], first[1])
        i += 1
        continue
      }
      if (code === 0) close()
      const point = apply(ctm, num(path[i + 1]), num(path[i + 2]))
      const last = points.at(-1)
      if (code === 1 && isStroke && last) line(last[0], last[1], point[0], point[1])
      points.push(point)
      i += 3
    }
    close()
  }
  return { add, finish: () => ({ horizontal, vertical, fills }) }
}

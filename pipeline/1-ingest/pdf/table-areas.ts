import type { PageContent, Rule } from './page.ts'

/** A horizontal stretch of border: of a line or of a filled cell. */
export interface Level {
  readonly y: number
  readonly x0: number
  readonly x1: number
}

/** A vertical stretch of border. */
export interface Upright {
  readonly x: number
  readonly y0: number
  readonly y1: number
}

/** Borders that hang together. */
export interface Area extends Rule {
  readonly levels: readonly Level[]
  readonly uprights: readonly Upright[]
}

/** Borders closer than this meet, in points. */
const MEET = 3.5

/** Borders of the page in groups that hang together: what may be a table or a box. */
export function areasOf(content: PageContent): Area[] {
  const across = content.angle === 90 || content.angle === 270
  const [width, height] = across ? [content.height, content.width] : [content.width, content.height]
  const fills = content.fills.filter((fill) => {
    const [w, h] = [fill.x1 - fill.x0, fill.y1 - fill.y0]
    return h >= 6 && w >= 8 && h < 0.7 * height && !(w > 0.97 * width && h > 0.3 * height)
  })
  const levels: Level[] = [
    ...content.horizontal.map((rule) => ({ y: (rule.y0 + rule.y1) / 2, x0: rule.x0, x1: rule.x1 })),
    ...fills.flatMap(({ x0, x1, y0, y1 }) => [
      { y: y0, x0, x1 },
      { y: y1, x0, x1 },
    ]),
  ]
  const uprights: Upright[] = [
    ...content.vertical.map((rule) => ({ x: (rule.x0 + rule.x1) / 2, y0: rule.y0, y1: rule.y1 })),
    ...fills.flatMap(({ x0, x1, y0, y1 }) => [
      { x: x0, y0, y1 },
      { x: x1, y0, y1 },
    ]),
  ]
  return groups(levels, uprights)
}

function groups(levels: readonly Level[], uprights: readonly Upright[]): Area[] {
  const boxes = [
    ...levels.map(({ y, x0, x1 }) => ({ x0, x1, y0: y, y1: y })),
    ...uprights.map(({ x, y0, y1 }) => ({ x0: x, x1: x, y0, y1 })),
  ]
  const order = boxes.map((_, at) => at).sort((a, b) => (boxes[a]?.y0 ?? 0) - (boxes[b]?.y0 ?? 0))
  const parent = boxes.map((_, at) => at)
  const root = (at: number): number => {
    let top = at
    while (parent[top] !== top) top = parent[top] ?? top
    parent[at] = top
    return top
  }
  // Sweep down the page; only boxes that still reach the current height are compared.
  let live: number[] = []
  for (const at of order) {
    const box = boxes[at]
    if (!box) continue
    live = live.filter((other) => (boxes[other]?.y1 ?? 0) >= box.y0 - MEET)
    for (const other of live) {
      const near = boxes[other]
      if (near && near.x0 <= box.x1 + MEET && near.x1 >= box.x0 - MEET) parent[root(at)] = root(other)
    }
    live.push(at)
  }
  const found = new Map<number, { levels: Level[]; uprights: Upright[] }>()
  boxes.forEach((_, at) => {
    const key = root(at)
    const group = found.get(key) ?? { levels: [], uprights: [] }
    found.set(key, group)
    const [level, upright] = [levels[at], uprights[at - levels.length]]
    if (level) group.levels.push(level)
    else if (upright) group.uprights.push(upright)
  })
  return [...found.values()].map(areaOf).sort((a, b) => a.y0 - b.y0 || a.x0 - b.x0)
}

/** The area of the given borders. */
export function areaOf(group: { readonly levels: readonly Level[]; readonly uprights: readonly Upright[] }): Area {
  const { levels, uprights } = group
  return {
    x0: least([...levels.map((level) => level.x0), ...uprights.map((upright) => upright.x)]),
    x1: -least([...levels.map((level) => -level.x1), ...uprights.map((upright) => -upright.x)]),
    y0: least([...levels.map((level) => level.y), ...uprights.map((upright) => upright.y0)]),
    y1: -least([...levels.map((level) => -level.y), ...uprights.map((upright) => -upright.y1)]),
    levels,
    uprights,
  }
}

function least(values: readonly number[]): number {
  return values.reduce((low, value) => Math.min(low, value), Number.POSITIVE_INFINITY)
}

/** Centres of the given values, those within `near` of each other taken as one. */
export function centres(values: readonly number[], near: number): number[] {
  const sorted = [...values].sort((a, b) => a - b)
  const groups: number[][] = []
  for (const value of sorted) {
    const group = groups.at(-1)
    if (group && value - (group.at(-1) ?? 0) <= near) group.push(value)
    else groups.push([value])
  }
  return groups.map((group) => group.reduce((sum, value) => sum + value, 0) / group.length)
}

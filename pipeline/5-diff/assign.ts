/** A possible pair: row `a`, column `b`, and its points (0 to 1). */
export interface Edge {
  readonly a: number
  readonly b: number
  readonly points: number
  /** Breaks ties between equal sums: how far apart the two stand in the order of their documents, 0 to 1. */
  readonly distance: number
}

export interface Assignment {
  readonly pairs: readonly Edge[]
  /** Blocks that were too large for the exact assignment, with their sizes. */
  readonly greedy: readonly number[]
}

/** Largest block (rows or columns) that is solved exactly. */
export const ASSIGNMENT_LIMIT = 500

/**
 * One-to-one pairing of greatest total points above `floor`: a pair that does not reach the floor is worse than no pair (a dummy).
 * Blocks are the connected parts of the graph of possible pairs. Blocks above the limit are paired greedily, best first.
 */
export function assign(edges: readonly Edge[], floor: number, limit: number = ASSIGNMENT_LIMIT): Assignment {
  const pairs: Edge[] = []
  const greedy: number[] = []
  for (const block of blocksOf(edges.filter(({ points }) => points >= floor))) {
    const rows = new Set(block.map(({ a }) => a)).size
    const columns = new Set(block.map(({ b }) => b)).size
    if (Math.max(rows, columns) <= limit) pairs.push(...solve(block, floor))
    else {
      greedy.push(Math.max(rows, columns))
      pairs.push(...greedyPairs(block))
    }
  }
  return { pairs: pairs.sort((x, y) => x.a - y.a || x.b - y.b), greedy }
}

/** Splits the edges into connected blocks. */
function blocksOf(edges: readonly Edge[]): Edge[][] {
  const parent = new Map<string, string>()
  const find = (node: string): string => {
    let root = node
    for (let up = parent.get(root); up !== undefined && up !== root; up = parent.get(root)) root = up
    parent.set(node, root)
    return root
  }
  for (const { a, b } of edges) {
    for (const node of [`a${a}`, `b${b}`]) if (!parent.has(node)) parent.set(node, node)
    parent.set(find(`a${a}`), find(`b${b}`))
  }
  const blocks = new Map<string, Edge[]>()
  for (const edge of edges) {
    const root = find(`a${edge.a}`)
    const block = blocks.get(root)
    if (block) block.push(edge)
    else blocks.set(root, [edge])
  }
  return [...blocks.values()]
}

function better(x: Edge, y: Edge): number {
  return y.points - x.points || x.distance - y.distance || x.a + x.b - (y.a + y.b) || x.a - y.a
}

function greedyPairs(edges: readonly Edge[]): Edge[] {
  const rows = new Set<number>()
  const columns = new Set<number>()
  return [...edges].sort(better).filter(({ a, b }) => {
    if (rows.has(a) || columns.has(b)) return false
    rows.add(a)
    columns.add(b)
    return true
  })
}

/**
 * Weight of a pair for the exact assignment: points above the floor in ten-thousandths, then less than one of those for nearness. The
 * square makes pairs in order cheaper than pairs that cross: two alike figures of one sentence keep their order.
 */
function gain(edge: Edge, floor: number): number {
  return Math.round((edge.points - floor) * 10_000) + 1 + (1 - edge.distance ** 2) * 0.9
}

/** Hungarian algorithm (shortest augmenting paths, O(n³)) over rows × columns, each row with a dummy column of gain 0. */
function solve(block: readonly Edge[], floor: number): Edge[] {
  const rows = [...new Set(block.map(({ a }) => a))].sort((x, y) => x - y)
  const columns = [...new Set(block.map(({ b }) => b))].sort((x, y) => x - y)
  const [only] = block
  if (block.length === 1 && only) return [only]
  const edgeAt = new Map(block.map((edge) => [`${edge.a}:${edge.b}`, edge]))
  const width = columns.length + rows.length
  const cost = rows.map((a) => {
    const line = new Float64Array(width)
    columns.forEach((b, j) => {
      const edge = edgeAt.get(`${a}:${b}`)
      line[j] = edge ? -gain(edge, floor) : 1
    })
    return line
  })
  const taken = hungarian(cost, width)
  return rows.flatMap((a, i) => {
    const b = columns[taken[i] ?? -1]
    const edge = b === undefined ? undefined : edgeAt.get(`${a}:${b}`)
    return edge ? [edge] : []
  })
}

/** For each row of a cost matrix (rows <= width) the column of the cheapest complete assignment. */
function hungarian(cost: readonly Float64Array[], width: number): Int32Array {
  const height = cost.length
  const u = new Float64Array(height + 1)
  const v = new Float64Array(width + 1)
  const rowOf = new Int32Array(width + 1)
  for (let row = 1; row <= height; row += 1) {
    const least = new Float64Array(width + 1).fill(Number.POSITIVE_INFINITY)
    const from = new Int32Array(width + 1)
    const done = new Uint8Array(width + 1)
    rowOf[0] = row
    let column = 0
    do {
      done[column] = 1
      const i = rowOf[column] ?? 0
      let delta = Number.POSITIVE_INFINITY
      let next = 0
      for (let j = 1; j <= width; j += 1) {
        if (done[j]) continue
        const reduced = (cost[i - 1]?.[j - 1] ?? 0) - (u[i] ?? 0) - (v[j] ?? 0)
        if (reduced < (least[j] ?? 0)) {
          least[j] = reduced
          from[j] = column
        }
        if ((least[j] ?? 0) < delta) {
          delta = least[j] ?? 0
          next = j
        }
      }
      for (let j = 0; j <= width; j += 1) {
        if (done[j]) {
          const i2 = rowOf[j] ?? 0
          u[i2] = (u[i2] ?? 0) + delta
          v[j] = (v[j] ?? 0) - delta
        } else least[j] = (least[j] ?? 0) - delta
      }
      column = next
    } while (rowOf[column] !== 0)
    while (column) {
      const back = from[column] ?? 0
      rowOf[column] = rowOf[back] ?? 0
      column = back
    }
  }
  const taken = new Int32Array(height).fill(-1)
  for (let j = 1; j <= width; j += 1) if (rowOf[j]) taken[(rowOf[j] ?? 0) - 1] = j - 1
  return taken
}

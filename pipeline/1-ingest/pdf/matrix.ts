/** An affine matrix as PDF writes it: x' = a x + c y + e, y' = b x + d y + f. */
export type Matrix = readonly [number, number, number, number, number, number]

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0]

/** The matrix that applies `inner` first, then `outer`. */
export function multiply(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer
  const [g, h, i, j, k, l] = inner
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f]
}

/** The point (x, y) under the matrix. */
export function apply(matrix: Matrix, x: number, y: number): [number, number] {
  return [matrix[0] * x + matrix[2] * y + matrix[4], matrix[1] * x + matrix[3] * y + matrix[5]]
}

/** A matrix from an engine's argument; the identity where it is none. */
export function matrixOf(value: unknown): Matrix {
  if (!isIndexed(value)) return IDENTITY
  const [a, b, c, d, e, f] = [value[0], value[1], value[2], value[3], value[4], value[5]]
  const numbers = [a, b, c, d, e, f].every((n) => typeof n === 'number' && Number.isFinite(n))
  return numbers ? [num(a), num(b), num(c), num(d), num(e), num(f)] : IDENTITY
}

/** True for arrays and typed arrays. */
export function isIndexed(value: unknown): value is ArrayLike<unknown> {
  return Array.isArray(value) || ArrayBuffer.isView(value)
}

/** The value where it is a finite number, else 0. */
export function num(value: unknown): number {
  return typeof value === 'number' && Number.isFinite(value) ? value : 0
}

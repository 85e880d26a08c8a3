import { expect, test } from 'vitest'
import { assign, type Edge } from '../pipeline/5-diff/assign.ts'

const edge = (a: number, b: number, points: number): Edge => ({ a, b, points, distance: 0 })

/** The best single pair stands in the way of the best sum: 0.9 + 0.3 < 0.8 + 0.8. */
const CROSSED = [edge(0, 0, 0.9), edge(0, 1, 0.8), edge(1, 0, 0.8), edge(1, 1, 0.3)]
const placesOf = ({ pairs }: ReturnType<typeof assign>) => pairs.map(({ a, b }) => [a, b])

test('a block within the limit is paired for the greatest sum', () => {
  const { pairs, greedy } = assign(CROSSED, 0.3)
  expect(placesOf({ pairs, greedy })).toEqual([
    [0, 1],
    [1, 0],
  ])
  expect(greedy).toEqual([])
})

test('a block above the limit is paired best first, and its size is said', () => {
  const found = assign([...CROSSED, edge(7, 7, 0.5)], 0.3, 1)
  expect(placesOf(found)).toEqual([
    [0, 0],
    [1, 1],
    [7, 7],
  ])
  expect(found.greedy).toEqual([2])
})

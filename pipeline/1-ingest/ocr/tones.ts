import type { PageImage } from './render.ts'

/** Side of a tile, in points. */
const SIDE = 2.5

/** Of a tile's pixels, one in so many each way is looked at. */
const EVERY = 2

/** A picture in tiles, each with the grey that half of its pixels are darker than: text takes less than half of its ground. */
export interface Tiles {
  readonly tones: Uint8Array
  readonly across: number
  readonly down: number
  /** Pixels of a side. */
  readonly side: number
}

/** The tiles of a picture. */
export function tilesOf({ pixels, width, height, scale }: PageImage): Tiles {
  const side = Math.max(EVERY, Math.round(SIDE * scale))
  const [across, down] = [Math.ceil(width / side), Math.ceil(height / side)]
  const tones = new Uint8Array(across * down)
  const found = new Uint8Array(Math.ceil(side / EVERY) ** 2)
  for (let row = 0, tile = 0; row < down; row++) {
    for (let column = 0; column < across; column++, tile++) {
      let seen = 0
      const [right, bottom] = [Math.min(width, (column + 1) * side), Math.min(height, (row + 1) * side)]
      for (let y = row * side; y < bottom; y += EVERY)
        for (let x = column * side; x < right; x += EVERY) found[seen++] = pixels[y * width + x] ?? 0
      tones[tile] = found.subarray(0, seen).sort()[seen >> 1] ?? 0
    }
  }
  return { tones, across, down, side }
}

/** The grey of the paper: that of most tiles in the brighter half. */
export function paperOf({ tones }: Tiles): number {
  const counts = new Uint32Array(256)
  for (const tone of tones) counts[tone] = (counts[tone] ?? 0) + 1
  let paper = 255
  for (let tone = 254; tone >= 128; tone--) if ((counts[tone] ?? 0) > (counts[paper] ?? 0)) paper = tone
  return paper
}

/** Paints tiles over. */
export function paintTiles(
  { pixels, width, height }: PageImage,
  { across, side }: Tiles,
  tiles: Iterable<number>,
  paper: number,
): void {
  for (const tile of tiles) {
    const [x, y] = [(tile % across) * side, Math.floor(tile / across) * side]
    for (let row = y; row < Math.min(height, y + side); row++)
      pixels.fill(paper, row * width + x, row * width + Math.min(width, x + side))
  }
}

/** The tiles that hang together with one of `starts`, by fours, as far as `same` holds from one to the next. */
export function hangingTogether(
  { across, down }: Tiles,
  starts: readonly number[],
  seen: Uint8Array,
  same: (from: number, to: number) => boolean,
): number[] {
  const reached = starts.filter((tile) => seen[tile] === 0)
  for (const tile of reached) seen[tile] = 1
  for (let at = 0; at < reached.length; at++) {
    const tile = reached[at] ?? 0
    const column = tile % across
    const next = [
      ...(column > 0 ? [tile - 1] : []),
      ...(column + 1 < across ? [tile + 1] : []),
      ...(tile >= across ? [tile - across] : []),
      ...(tile < across * (down - 1) ? [tile + across] : []),
    ]
    for (const to of next) {
      if (seen[to] !== 0 || !same(tile, to)) continue
      seen[to] = 1
      reached.push(to)
    }
  }
  return reached
}

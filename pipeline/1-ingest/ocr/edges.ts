import type { PageImage } from './render.ts'
import { hangingTogether, paintTiles, type Tiles } from './tones.ts'

/** Beside the paper a scanner sees its own lid: this much darker than paper, and no further in than this share of the page. */
const SHADOW = { darker: 0.75, reach: 0.08 } as const

/** Paints over, in place, the dark edges that hang together with the border of the picture. */
export function clearEdges(image: PageImage, tiles: Tiles, paper: number): void {
  const { tones, across, down } = tiles
  const [wide, high] = [Math.ceil(across * SHADOW.reach), Math.ceil(down * SHADOW.reach)]
  const atEdge = (tile: number): boolean => {
    const [column, row] = [tile % across, Math.floor(tile / across)]
    return column < wide || column >= across - wide || row < high || row >= down - high
  }
  const dark = (tile: number): boolean => (tones[tile] ?? 255) < paper * SHADOW.darker
  const border = Array.from(tones.keys()).filter((tile) => {
    const [column, row] = [tile % across, Math.floor(tile / across)]
    return column === 0 || row === 0 || column === across - 1 || row === down - 1
  })
  const seen = new Uint8Array(tones.length)
  const shadow = hangingTogether(tiles, border.filter(dark), seen, (_, to) => dark(to) && atEdge(to))
  if (shadow.length === 0) return
  // The shadow fades out over the tiles about it.
  const about = hangingTogether(
    tiles,
    shadow,
    new Uint8Array(tones.length),
    (from, to) => seen[from] === 1 && seen[to] === 0,
  )
  paintTiles(image, tiles, about, paper)
  for (const tile of about) tones[tile] = paper
}

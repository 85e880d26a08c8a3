import { describe, expect, test } from 'vitest'
import { takeLeaders } from '../pipeline/1-ingest/ocr/leaders.ts'
import { mendPages } from '../pipeline/1-ingest/ocr/mend.ts'
import { prepare } from '../pipeline/1-ingest/ocr/prepare.ts'
import type { PageImage } from '../pipeline/1-ingest/ocr/render.ts'
import type { PageContent, Rule, Word } from '../pipeline/1-ingest/pdf/page.ts'

/** Pixels to a point, as at 288 dots an inch. */
const SCALE = 4
const [WIDTH, HEIGHT] = [1200, 800]

function blank(grey = 255): PageImage {
  return { pixels: new Uint8Array(WIDTH * HEIGHT).fill(grey), width: WIDTH, height: HEIGHT, scale: SCALE }
}

/** Fills a box, given in points. */
function fill({ pixels }: PageImage, { x0, y0, x1, y1 }: Rule, grey: number): void {
  for (let y = y0 * SCALE; y < y1 * SCALE; y++) pixels.fill(grey, y * WIDTH + x0 * SCALE, y * WIDTH + x1 * SCALE)
}

/** Rows of strokes as letters have them, standing on `feet`, in points. */
function letters(image: PageImage, feet: readonly number[], grey = 0, from = 30, to = 270): void {
  for (const y of feet) for (let x = from; x < to; x += 3) fill(image, { x0: x, y0: y - 6, x1: x + 1, y1: y }, grey)
}

const box = (x0: number, y0: number, x1: number, y1: number): Rule => ({ x0, y0, x1, y1 })

/** The darkest pixel in a box, in points. */
function darkest({ pixels }: PageImage, { x0, y0, x1, y1 }: Rule): number {
  let least = 255
  for (let y = y0 * SCALE; y < y1 * SCALE; y++)
    for (let x = x0 * SCALE; x < x1 * SCALE; x++) least = Math.min(least, pixels[y * WIDTH + x] ?? 255)
  return least
}

describe('the picture of a page', () => {
  test('gives its ruling lines and is read without them', () => {
    const picture = blank()
    for (const y of [40, 80, 120]) fill(picture, box(20, y, 280, y + 1), 0)
    for (const x of [20, 150, 279]) fill(picture, box(x, 40, x + 1, 121), 0)
    letters(picture, [60, 100])
    const { image, horizontal, vertical } = prepare(picture)
    expect(horizontal).toEqual([40, 80, 120].map((y) => box(20, y, 280, y + 1)))
    expect(vertical).toEqual([20, 150, 279].map((x) => box(x, 40, x + 1, 121)))
    expect(darkest(image, box(0, 30, 300, 50))).toBe(255)
    expect(darkest(image, box(22, 54, 148, 60))).toBe(0)
  })

  test('keeps letters that a line runs through', () => {
    const picture = blank()
    letters(picture, [60])
    fill(picture, box(20, 57, 280, 58), 0)
    const { image, horizontal } = prepare(picture)
    expect(horizontal).toHaveLength(1)
    expect(darkest(image, box(30, 57, 31, 58))).toBe(0)
  })

  test('has no lines where letters stand close', () => {
    const picture = blank()
    letters(picture, [60, 80, 100])
    const { horizontal, vertical, fills } = prepare(picture)
    expect([horizontal, vertical, fills]).toEqual([[], [], []])
  })

  test('with light letters on a dark ground is read as dark on light', () => {
    const picture = blank(240)
    fill(picture, box(20, 40, 280, 60), 40)
    letters(picture, [54], 240)
    fill(picture, box(20, 60, 280, 80), 200)
    letters(picture, [74])
    const { image, fills, light } = prepare(picture)
    expect(fills).toEqual([
      { ...box(20, 40, 280, 60), colour: '#282828' },
      { ...box(20, 60, 280, 80), colour: '#c8c8c8' },
    ])
    expect(light).toEqual([box(20, 40, 280, 60)])
    expect(darkest(image, box(20, 40, 280, 46))).toBe(240)
    expect(darkest(image, box(30, 49, 31, 53))).toBeLessThan(60)
    expect(darkest(image, box(20, 61, 280, 67))).toBe(240)
  })

  test('is freed of the dark about the paper', () => {
    const picture = blank(230)
    letters(picture, [60, 80, 100])
    fill(picture, box(0, 0, 10, 200), 30)
    fill(picture, box(0, 194, 300, 200), 60)
    const { image, fills } = prepare(picture)
    expect(fills).toEqual([])
    expect(darkest(image, box(0, 0, 20, 200))).toBe(230)
    expect(darkest(image, box(0, 180, 300, 200))).toBe(230)
  })

  test.each([-2, 0.6, 1.5])('is turned straight by %s degrees', (degrees) => {
    const straight = blank()
    letters(straight, [40, 60, 80, 100, 120, 140, 160])
    const picture = blank()
    const [sin, cos] = [Math.sin((degrees * Math.PI) / 180), Math.cos((degrees * Math.PI) / 180)]
    picture.pixels.forEach((_, at) => {
      const [x, y] = [(at % WIDTH) - WIDTH / 2, Math.floor(at / WIDTH) - HEIGHT / 2]
      const [fromX, fromY] = [Math.round(x * cos + y * sin + WIDTH / 2), Math.round(y * cos - x * sin + HEIGHT / 2)]
      if (fromX >= 0 && fromX < WIDTH && fromY >= 0 && fromY < HEIGHT)
        picture.pixels[at] = straight.pixels[fromY * WIDTH + fromX] ?? 255
    })
    const { image, back } = prepare(picture)
    // Between two lines nothing is left of them.
    expect(darkest(image, box(40, 84, 260, 91))).toBe(255)
    const [x, y] = back(WIDTH, HEIGHT / 2)
    expect(Math.abs((Math.atan2(y - HEIGHT / 2, x - WIDTH / 2) * 180) / Math.PI - degrees)).toBeLessThan(0.15)
  })

  test('loses the dots of a contents page, and what they lead to moves to them', () => {
    const picture = blank()
    letters(picture, [60], 0, 30, 60)
    for (let x = 64; x < 240; x += 4) fill(picture, box(x, 59, x + 1, 60), 0)
    letters(picture, [60], 0, 246, 252)
    const [leader, ...more] = takeLeaders(picture, 190, 255)
    expect(more).toEqual([])
    expect(leader).toMatchObject({ x0: 64 * SCALE, x1: 237 * SCALE, dots: 44 })
    expect(leader?.shift).toBe((237 - 64 - 8) * SCALE)
    expect(darkest(picture, box(100, 50, 290, 62))).toBe(255)
    expect(darkest(picture, box(246 - 165, 54, 252 - 165, 60))).toBe(0)
  })
})

describe('slips of OCR', () => {
  const word = (text: string, confidence: number, gap: boolean): Word => ({
    ...{ x: 0, right: 1, y: 0, size: 10, font: 0, space: ' ', angle: 0, colour: '#000000', raise: 'none' },
    ...{ text, confidence, gap },
  })
  const pageOf = (words: readonly Word[]): PageContent => ({
    ...{ number: 1, label: null, width: 100, height: 100, view: [1, 0, 0, 1, 0, 0], angle: 0, codes: [], strays: [] },
    ...{
      horizontal: [],
      vertical: [],
      fills: [],
      links: [],
      unmapped: 0,
      glyphs: 1,
      images: 1,
      confidence: 0.9,
      words,
    },
  })
  const mended = (line: string, sure = 0.5): string[] => {
    const text = 'the Attorney General of the Internet victims’ child’s'.split(' ').map((own) => word(own, 0.96, true))
    const own = line.split(' ').map((part, at) => word(part, sure, at > 0))
    const [page] = mendPages([pageOf([...text, ...own])])
    return (page?.words ?? [])
      .slice(text.length)
      .map(({ text: now, printed }) => (printed ? `${now} < ${printed}` : now))
  }

  test.each([
    ['the Attomey', ['the', 'Attorney < Attomey']],
    ['the Intemet,', ['the', 'Internet, < Intemet,']],
    ['IT. Implementation', ['II. < IT.', 'Implementation']],
    ['lllegal work', ['Illegal < lllegal', 'work']],
    ["the President's office", ['the', "President’s < President's", 'office']],
    ['18 U.S.C. 88 2421-2423', ['18', 'U.S.C.', '§§ < 88', '2421-2423']],
  ])('are mended: %s', (line, expected) => {
    expect(mended(line)).toEqual(expected)
  })

  test.each(['88 cases', 'see IT. Then', 'l0 Attomeys', 'the modem', '11. The'])(
    'are left where there is doubt: %s',
    (line) => {
      expect(mended(line).some((own) => own.includes(' < '))).toBe(false)
    },
  )

  test('are none where OCR is sure', () => {
    expect(mended('the Attomey', 0.95)).toEqual(['the', 'Attomey'])
  })
})

import type { Matrix } from './matrix.ts'
import type { Drawing } from './operators.ts'
import { type Font, type PageContent, type Rule, turn, type Word } from './page.ts'
import { repairWord } from './repair.ts'

const BAR_CODE = /^(?:c39|c128|code[ -]?(?:39|93|128)|3of9|free3of9|idautomation|libre ?barcode|barcode|ean)/iu

interface Frame {
  readonly number: number
  readonly label: string | null
  readonly width: number
  readonly height: number
  readonly view: Matrix
}

/** A page's content from what is drawn on it: turned to its main direction, without doubles and what falls off the page. */
export function composePage(
  drawing: Drawing,
  { number, label, width, height, view }: Frame,
  fonts: readonly Font[],
): PageContent {
  const angle = mainAngle(drawing.words)
  const turned = (rule: Rule): Rule => turn(angle, width, height, rule)
  const [across, down] = angle === 90 || angle === 270 ? [height, width] : [width, height]
  const all = distinct(drawing.words)
  const isCode = (word: Word): boolean => BAR_CODE.test((fonts[word.font]?.name ?? '').replace(/^[A-Z]{6}\+/u, ''))
  const seen = all.filter((word) => !isCode(word))
  const sideways = angle === 90 || angle === 270
  return {
    number,
    label,
    width,
    height,
    angle,
    words: seen.filter((word) => word.angle === angle && inside(word, across, down)),
    codes: all.filter(isCode).map((word) => repairWord(word.text)),
    strays: seen.filter((word) => word.angle !== angle),
    horizontal: (sideways ? drawing.vertical : drawing.horizontal).map(turned),
    vertical: (sideways ? drawing.horizontal : drawing.vertical).map(turned),
    fills: drawing.fills.map((fill) => ({ ...turned(fill), colour: fill.colour })),
    view,
    links: [],
    unmapped: drawing.unmapped,
    glyphs: drawing.glyphs,
    images: drawing.images,
  }
}

/** The direction in which most of the page's characters run. */
function mainAngle(words: readonly Word[]): number {
  const counts = new Map<number, number>()
  for (const word of words) counts.set(word.angle, (counts.get(word.angle) ?? 0) + word.text.length)
  return [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? 0
}

function inside(word: Word, width: number, height: number): boolean {
  const x = (word.x + word.right) / 2
  const y = word.y - word.size * 0.3
  return x >= 0 && x <= width && y >= 0 && y <= height
}

/** Leaves out words printed twice at (almost) one place, as some writers do for weight or shadow. */
function distinct(words: readonly Word[]): readonly Word[] {
  const places = new Map<string, Word[]>()
  return words.filter((word) => {
    const others = places.get(word.text)
    const near = 0.2 * word.size
    const again = others?.some(
      (other) => other.angle === word.angle && Math.abs(other.x - word.x) < near && Math.abs(other.y - word.y) < near,
    )
    if (again) return false
    if (others) others.push(word)
    else places.set(word.text, [word])
    return true
  })
}

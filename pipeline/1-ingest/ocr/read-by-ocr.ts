import { openPdf } from '../pdf/engine.ts'
import type { PageContent } from '../pdf/page.ts'
import type { ReadPages } from '../pdf/read-pages.ts'
import { type OcrEngine, openOcr } from './engine.ts'
import { mendPages } from './mend.ts'
import { type Prepared, prepare } from './prepare.ts'
import { type Angle, isBlank, loadDrawing, type PageImage, renderPage, turn } from './render.ts'
import { evenSizes } from './sizes.ts'
import { meanConfidence, type OcrFonts, type OcrWord, wordsOf } from './words.ts'

/** How OCR is to be done. */
export interface OcrOptions {
  /** Tesseract's codes of the languages of the text, the main one first. */
  readonly languages: readonly string[]
  /** Numbers of the pages that it reads. */
  readonly pages: readonly number[]
}

/** Pages below this mean confidence may lie on their side; above the other, no further turn is tried. */
const TURNED = { below: 0.75, enough: 0.8 } as const

/** What OCR reads takes the place of a page's own text only where it has more than this many times the letters. */
const MORE = 2

/** The document's pages with OCR's words in place of those that the file does not hold as text. */
export async function readByOcr(
  bytes: Uint8Array,
  read: ReadPages,
  { languages, pages }: OcrOptions,
): Promise<ReadPages> {
  await loadDrawing()
  const regular = { name: 'OCR', bold: false, italic: false, vertical: false, unit: 0.001 }
  const fonts = [...read.fonts, regular, { ...regular, name: 'OCR-Bold', bold: true }]
  const own = { regular: fonts.length - 2, bold: fonts.length - 1 }
  const failures = new Map(read.failures)
  const engine = await openOcr(languages)
  const { document, close } = await openPdf(bytes, { images: true })
  const contents: PageContent[] = []
  try {
    for (const content of read.pages) {
      if (!pages.includes(content.number)) {
        contents.push(content)
        continue
      }
      try {
        contents.push(await readPage(content, await renderPage(document, content.number), engine, own))
      } catch (error) {
        failures.set(content.number, `OCR failed: ${error instanceof Error ? error.message : String(error)}`)
        contents.push(content)
      }
    }
  } finally {
    await engine.close()
    await close().catch(() => undefined)
  }
  return { ...read, pages: mendPages(evenSizes(contents)), fonts, failures }
}

async function readPage(
  content: PageContent,
  image: PageImage,
  engine: OcrEngine,
  fonts: OcrFonts,
): Promise<PageContent> {
  if (isBlank(image)) return { ...content, images: 0 }
  const { words, angle, picture } = await bestTurn(image, engine, fonts)
  const own = lettersOf(content.words)
  if (own > 0 && content.unmapped === 0 && lettersOf(words) <= MORE * own) return content
  return {
    ...content,
    angle,
    words,
    codes: [],
    strays: [],
    horizontal: picture.horizontal,
    vertical: picture.vertical,
    fills: picture.fills,
    unmapped: 0,
    glyphs: lettersOf(words),
    images: 1,
    confidence: meanConfidence(words),
  }
}

/** A picture turned so that its text reads along x, and what is in it. */
interface Turned {
  readonly words: readonly OcrWord[]
  readonly angle: Angle
  readonly score: number
  readonly picture: Prepared
}

/** The words of a picture, turned where it lies on its side or head. */
async function bestTurn(image: PageImage, engine: OcrEngine, fonts: OcrFonts): Promise<Turned> {
  let best: Turned | null = null
  for (const angle of [0, 90, 270, 180] as const) {
    const picture = prepare(turn(image, angle))
    const words = wordsOf(await engine.recognise(picture.image), picture, fonts)
    const confidence = standsUpright(words) ? 0 : meanConfidence(words)
    const score = confidence * lettersOf(words)
    if (!best || score > best.score) best = { words: words.map((word) => ({ ...word, angle })), angle, score, picture }
    if (confidence >= (angle === 0 ? TURNED.below : TURNED.enough)) break
  }
  if (!best) throw new Error('a picture without a turn')
  return best
}

/** OCR reads blocks that lie on their side too, but not in order: their words are higher than wide. */
function standsUpright(words: readonly OcrWord[]): boolean {
  const long = words.filter(({ text }) => /[\p{L}\p{N}]{4}/u.test(text))
  const upright = long.filter(({ box }) => box.y1 - box.y0 > box.x1 - box.x0)
  return upright.length * 2 > long.length
}

function lettersOf(words: readonly { readonly text: string }[]): number {
  return words.reduce((sum, { text }) => sum + (text.match(/[\p{L}\p{N}]/gu)?.length ?? 0), 0)
}

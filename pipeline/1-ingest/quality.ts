import type { Quality } from '../../schemas/index.ts'
import type { SourceMessage } from '../common/source-document.ts'

export interface Grade {
  readonly quality: Quality
  readonly messages: readonly SourceMessage[]
}

/** UTF-8 read as Windows-1252: "Â§", "â€œ", "Ã©". */
const MOJIBAKE = /Â[§°«»·\u00a0]|â€[œ™“”˜¢\u009d]|Ã[©¨¡³±­ª«]/gu

/** Above these shares of bad characters a text is fair, poor, or none at all. */
const SHARES = { fair: 0.0005, poor: 0.02, none: 0.3 } as const

/**
 * Grades a text by signs that can be measured: replacement characters, private-use characters, mojibake, and letters
 * of many scripts thrown together.
 */
export function grade(text: string): Grade {
  if (text.trim() === '') return { quality: 'none', messages: [] }
  const replaced = text.match(/\ufffd/gu)?.length ?? 0
  const privateUse = text.match(/\p{Co}/gu)?.length ?? 0
  const mojibake = text.match(MOJIBAKE)?.length ?? 0
  const messages: SourceMessage[] = []
  const say = (rule: string, count: number, what: string) => {
    if (count > 0) messages.push({ rule, reason: `${count} ${what}`, level: 'warning', page: null, span: null })
  }
  say('ingest/replacement-characters', replaced, 'characters could not be decoded (U+FFFD)')
  say('ingest/unmapped-glyphs', privateUse, 'characters are of a private font encoding')
  say('ingest/mojibake', mojibake, 'sequences look like UTF-8 read as Windows-1252')
  const bad = (replaced + privateUse + 2 * mojibake) / text.length
  const quality = bad > SHARES.none ? 'none' : bad > SHARES.poor ? 'poor' : bad > SHARES.fair ? 'fair' : 'good'
  return { quality, messages }
}

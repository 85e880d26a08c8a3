import type { SourceMessage } from '../common/source-document.ts'
import { refusal } from './outcome.ts'

/** A file's text, and what had to be guessed to get it. */
export interface Decoded {
  readonly text: string
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'
  readonly messages: readonly SourceMessage[]
}

const SAMPLE = 65_536

/** Bytes above 0x7f in more than this share are no Western text: other encodings are not guessed. */
const MOST_HIGH_BYTES = 0.25

/**
 * Decodes text: by its byte order mark, as UTF-16 by its zero bytes, as UTF-8 where it is valid, else as
 * Windows-1252 with a message. Throws a refusal where it is none of these. UTF-7 is never decoded.
 */
export function decode(bytes: Uint8Array): Decoded {
  const marked = byMark(bytes)
  if (marked) return marked
  const wide = wideEncoding(bytes)
  if (wide) return decodeWide(bytes, wide, [message('ingest/encoding', `read as ${wide}: it has no byte order mark`)])
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8', messages: [] }
  } catch {
    return decodeMixed(bytes)
  }
}

function byMark(bytes: Uint8Array): Decoded | null {
  const [a, b, c, d] = bytes
  if (
    (a === 0xff && b === 0xfe && c === 0 && d === 0 && bytes.length % 4 === 0) ||
    (a === 0 && b === 0 && c === 0xfe && d === 0xff)
  ) {
    throw refusal('unsupported', 'The text is in UTF-32: save it as UTF-8.')
  }
  if (a === 0xff && b === 0xfe) return decodeWide(bytes.subarray(2), 'utf-16le', [])
  if (a === 0xfe && b === 0xff) return decodeWide(bytes.subarray(2), 'utf-16be', [])
  return null
}

/** UTF-16 without a mark: spaces and line ends of it are pairs with a zero byte, always on the same side. */
export function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const length = Math.min(bytes.length, SAMPLE) & ~1
  let even = 0
  let odd = 0
  for (let i = 0; i < length; i += 2) {
    const [first = 0, second = 0] = bytes.subarray(i, i + 2)
    if ((first === 0) === (second === 0)) continue
    if (isControl(first || second)) return null
    if (first === 0) even++
    else odd++
  }
  const needed = Math.max(1, length / 2 / 20)
  if (odd >= needed && even * 10 <= odd) return 'utf-16le'
  if (even >= needed && odd * 10 <= even) return 'utf-16be'
  return null
}

// No text has one, in any encoding; tabs, line ends and form feeds are none.
function isControl(byte: number): boolean {
  return (byte < 0x20 && !(byte >= 0x09 && byte <= 0x0d)) || byte === 0x7f
}

function decodeWide(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be', messages: SourceMessage[]): Decoded {
  const odd = bytes.length % 2 === 1
  const text = new TextDecoder(encoding).decode(odd ? bytes.subarray(0, -1) : bytes)
  const cut = odd ? [message('ingest/encoding', 'the last byte is half a character: left out')] : []
  return { text, encoding, messages: [...messages, ...cut] }
}

/** Not valid UTF-8: single bytes that break it are read as Windows-1252, valid sequences stay UTF-8. */
function decodeMixed(bytes: Uint8Array): Decoded {
  let high = 0
  let undefinedBytes = 0
  for (const byte of bytes) {
    if (byte > 0x7f) high++
    if (byte === 0x81 || byte === 0x8d || byte === 0x8f || byte === 0x90 || byte === 0x9d) undefinedBytes++
  }
  const lenient = new TextDecoder('utf-8').decode(bytes)
  const broken = countOf(lenient, '\ufffd')
  const sequences = lenient.match(/[^\p{ASCII}\ufffd]/gu)?.length ?? 0
  if (sequences > 20 * broken) {
    const reason = `${broken} bytes are not valid UTF-8: shown as U+FFFD`
    return { text: lenient, encoding: 'utf-8', messages: [message('ingest/encoding', reason)] }
  }
  if (high > bytes.length * MOST_HIGH_BYTES || undefinedBytes * 50 > high) {
    throw refusal('unsupported', 'The character encoding is not known: save the text as UTF-8.')
  }
  if (sequences === 0) {
    const guess = message('ingest/encoding', 'read as Windows-1252: it is not valid UTF-8')
    return { text: western(bytes), encoding: 'windows-1252', messages: [guess] }
  }
  const reason = 'UTF-8 and Windows-1252 are mixed: each is read as what it is'
  return { text: mixed(bytes), encoding: 'utf-8', messages: [message('ingest/encoding', reason)] }
}

/** The characters of Windows-1252 from 0x80 to 0x9f (Node 20's own decoder takes it for Latin-1). */
const WESTERN = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/** Decodes Windows-1252. */
export function western(bytes: Uint8Array): string {
  const latin1 = Buffer.from(bytes).toString('latin1')
  return latin1.replaceAll(/[\u0080-\u009f]/gu, (byte) => WESTERN[byte.charCodeAt(0) - 0x80] ?? byte)
}

function mixed(bytes: Uint8Array): string {
  const parts: string[] = []
  const utf8 = new TextDecoder('utf-8', { fatal: true })
  let from = 0
  for (let at = 0; at < bytes.length; ) {
    const size = sequenceSize(bytes, at)
    if (size > 0) at += size
    else {
      parts.push(utf8.decode(bytes.subarray(from, at)), western(bytes.subarray(at, at + 1)))
      from = ++at
    }
  }
  parts.push(utf8.decode(bytes.subarray(from)))
  return parts.join('')
}

/** Length of the valid UTF-8 sequence at `at`; 0 where there is none. */
function sequenceSize(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0
  if (lead < 0x80) return 1
  const size = lead >= 0xc2 && lead < 0xe0 ? 2 : lead >= 0xe0 && lead < 0xf0 ? 3 : lead >= 0xf0 && lead < 0xf5 ? 4 : 0
  for (let i = 1; i < size; i++) if (((bytes[at + i] ?? 0) & 0xc0) !== 0x80) return 0
  const second = bytes[at + 1] ?? 0
  const overlong = (lead === 0xe0 && second < 0xa0) || (lead === 0xf0 && second < 0x90)
  const beyond = (lead === 0xed && second > 0x9f) || (lead === 0xf4 && second > 0x8f)
  return overlong || beyond ? 0 : size
}

function countOf(text: string, character: string): number {
  return text.split(character).length - 1
}

/** A warning about the document as a whole. */
export function message(rule: string, reason: string): SourceMessage {
  return { rule, reason, level: 'warning', page: null, span: null }
}

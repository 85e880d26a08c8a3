/** Letters and digits as superscript characters. */
const SUPERSCRIPT: Readonly<Record<string, string>> = {
  '0': '⁰',
  '1': '¹',
  '2': '²',
  '3': '³',
  '4': '⁴',
  '5': '⁵',
  '6': '⁶',
  '7': '⁷',
  '8': '⁸',
  '9': '⁹',
  a: 'ᵃ',
  b: 'ᵇ',
  c: 'ᶜ',
  d: 'ᵈ',
  e: 'ᵉ',
  f: 'ᶠ',
  g: 'ᵍ',
  h: 'ʰ',
  i: 'ⁱ',
  j: 'ʲ',
  k: 'ᵏ',
  l: 'ˡ',
  m: 'ᵐ',
  n: 'ⁿ',
  o: 'ᵒ',
  p: 'ᵖ',
  r: 'ʳ',
  s: 'ˢ',
  t: 'ᵗ',
  u: 'ᵘ',
  v: 'ᵛ',
  w: 'ʷ',
  x: 'ˣ',
  y: 'ʸ',
  z: 'ᶻ',
}

/** Marks of notes that are no letters or digits. */
export const SYMBOL_MARK = /^(?:\*{1,4}|[†‡§¶#]{1,3})$/u

/** Bullets in the private-use range of the fonts Symbol and Wingdings, and other odd bullets. */
const PRIVATE = /[\ue000-\uf8ff]/gu
const BULLETS = new Set([
  '\uf0b7',
  '\uf0a7',
  '\uf0d8',
  '\uf076',
  '\uf0fc',
  '\uf0a8',
  '\uf06e',
  '\uf02d',
  '\uf0e0',
  '\uf077',
  '\uf0be',
])
/** Presentation forms: ligatures, Arabic and Hebrew letter forms, full-width Latin. */
const FORMS = /[\ufb00-\ufdff\ufe70-\ufefc\uff01-\uff5e]/u
const INVISIBLE = /[\p{Cc}\u00ad\u200b-\u200f\u2060\ufeff\ufffe\uffff]/gu

/** A word's characters as reading text: ligatures and presentation forms undone, bullets in one form, invisible characters left out. */
export function repairWord(text: string): string {
  if (isPlain(text)) return text
  let out = text.replace(INVISIBLE, '')
  if (FORMS.test(out))
    out = out.replace(/[\ufb00-\ufdff\ufe70-\ufefc\uff01-\uff5e]+/gu, (form) => form.normalize('NFKC'))
  out = out.replace(PRIVATE, (char) => (BULLETS.has(char) ? '•' : char))
  return out.normalize('NFC').replace(/\s+/gu, ' ').trim()
}

/** Latin letters, figures and punctuation, which need no repair. */
function isPlain(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code > 0x20 && code < 0x7f) continue
    if (code < 0xa1 || code === 0xad || (code > 0x2ff && code < 0x2010) || code > 0x2027) return false
  }
  return true
}

/** Quotation marks of a font that shows them at the places of ― and ‖. */
export function repairQuotes(text: string): string {
  return text.replace(/(?<=^[([]?)―(?=\S)/gu, '“').replaceAll('‖', '”')
}

/** What a raised word is: a note's mark, an exponent, or text such as the ending of an ordinal. */
export type RaisedKind = 'mark' | 'exponent' | 'text'

const ORDINAL = /^(?:st|nd|rd|th|er|ers|ère|ere|re|nd|nde|e|es|ème|eme|o|os|a|as|º|ª|te|ten|ter|to|da|do|n)[.,]?$/iu
const UNIT = /(?:^|[\s\d(])(?:[kcdhm]?m|ft|mi|in|yd|sec|s)$/iu

/** Decides what a raised word is from the characters before it on the line. */
export function raisedKind(text: string, before: string): RaisedKind {
  if (SYMBOL_MARK.test(text)) return 'mark'
  if (/^[–−-]?\d{1,2}$/u.test(text) && (UNIT.test(before) || /(?:^|[^\d])10$/u.test(before))) return 'exponent'
  if (/^\d{1,3}(?:[,;–-] ?\d{1,3})*[,;]?$/u.test(text)) return 'mark'
  if (ORDINAL.test(text) && /(?:\d|\b[IVXLC]+|\b[nN])$/u.test(before)) return 'text'
  if (/^[a-z]$/u.test(text)) return 'mark'
  return 'text'
}

/** The text as superscript characters, where they exist. */
export function superscript(text: string): string {
  return [...text].map((char) => SUPERSCRIPT[char] ?? char).join('')
}

/** Reading text of a raised word; `before` is the line's text up to it. */
export function raisedText(text: string, before: string): { readonly text: string; readonly mark: boolean } {
  // The French "numéro" sign set as a raised letter.
  if (text === 'o' && /(?:^|\P{L})[nN]$/u.test(before)) return { text: '°', mark: false }
  const kind = raisedKind(text, before)
  return { text: kind === 'text' ? text : superscript(text), mark: kind === 'mark' }
}

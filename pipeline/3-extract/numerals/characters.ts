/** Classes of characters, by which text is parted into words, numbers and marks. */
export const OTHER = 0
export const LETTER = 1
export const DIGIT = 2
export const SPACE = 3

/** Class of each UTF-16 code unit; a surrogate is a mark. */
const CLASSES = classes()

function classes(): Uint8Array {
  const table = new Uint8Array(0x10000)
  for (let code = 0; code < 0x10000; code++) {
    const c = String.fromCharCode(code)
    if (code >= 0x30 && code <= 0x39) table[code] = DIGIT
    else if (code < 0xd800 && /[\p{L}\p{M}]/u.test(c)) table[code] = LETTER
    else if (/\s/u.test(c)) table[code] = SPACE
  }
  return table
}

/** The class of the character at `at`; OTHER behind the end. */
export const kindAt = (text: string, at: number): number =>
  at < text.length ? (CLASSES[text.charCodeAt(at)] ?? OTHER) : OTHER

/** True for a letter or a combining mark. */
export const isLetter = (text: string, at: number): boolean => kindAt(text, at) === LETTER

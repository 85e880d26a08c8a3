/** What stands between the end of one printed line and the next: nothing, a space, or nothing in place of a hyphen. */
export type Joint = 'space' | 'glue' | 'drop-hyphen'

/** The words of a document, to tell a broken word from a compound. */
export interface Vocabulary {
  /** How often the word (lower case, compounds with their hyphens) stands in it, fragments at line ends left out. */
  readonly count: (word: string) => number
  /** True where the document breaks words at line ends. */
  readonly hyphenates: () => boolean
}

/** First parts that keep their hyphen in English, French and Spanish compounds. */
const FIRST_PARTS = new Set(
  (
    'all anti auto bi co contre counter cross cyber de decision demi ex extra fact far full grand half haut high ill infra inter ' +
    'intra long low macro mal micro mid mini mono multi neo non off on over para peer petit plus poly porte post pre pro pseudo ' +
    'psycho quasi re self semi short single socio sous sub super supra third three trans tri two ultra un under vice vis well year'
  ).split(' '),
)

const SOFT = '\u00ad'
const WORDS = /[\p{L}\p{M}]+(?:[-\u2010\u2011][\p{L}\p{M}]+)*(?:[-\u2010]$)?/gu
const BROKEN = /(?<left>[\p{L}\p{M}]{1,40})[-\u2010]$/u
const FIRST_WORD = /^(?<right>\p{Ll}[\p{L}\p{M}]*)/u
/** "short- and long-term": the hyphen stands for a word that comes later. */
const SUSPENDED = /^(?:and|or|to|et|ou|y|o|e|und|oder|bzw)(?![\p{L}\p{M}])/u
const CHARACTER = /^[\p{L}\p{N}]/u
/** A hyphen in this many lines of a document is no chance. */
const OFTEN = { lines: 20, share: 0.02 } as const

/** The vocabulary of the given printed lines; they are looked at when the first question is asked. */
export function vocabularyOf(lines: () => readonly string[]): Vocabulary {
  let known: ReturnType<typeof countWords> | undefined
  const get = () => {
    known ??= countWords(lines())
    return known
  }
  return { count: (word) => get().counts.get(word) ?? 0, hyphenates: () => get().hyphenates }
}

function countWords(lines: readonly string[]): { counts: ReadonlyMap<string, number>; hyphenates: boolean } {
  const counts = new Map<string, number>()
  const add = (word: string): void => void counts.set(word, (counts.get(word) ?? 0) + 1)
  const broken: { readonly left: string; readonly right: string }[] = []
  let before = ''
  for (const line of lines) {
    const words =
      line
        .toLowerCase()
        .replaceAll(/[\u2010\u2011]/gu, '-')
        .match(WORDS) ?? []
    words.forEach((word, place) => {
      if (place === 0 && before !== '') broken.push({ left: before, right: word })
      else if (!word.endsWith('-')) {
        add(word)
        if (word.includes('-')) for (const part of word.split('-')) add(part)
      }
    })
    before = BROKEN.exec(line)?.groups?.['left']?.toLowerCase() ?? ''
  }
  const seen = (join: string): number => broken.filter(({ left, right }) => counts.has(left + join + right)).length
  const often = broken.length > OFTEN.lines && broken.length > lines.length * OFTEN.share
  return { counts, hyphenates: often || seen('') > seen('-') }
}

/**
 * How the printed line `before` goes on in `after`. A hyphen is dropped only where the word without it is one: the
 * document has it elsewhere, or its halves are no words of the document and its first no part that keeps a hyphen.
 */
export function jointOf(before: string, after: string, vocabulary: Vocabulary): Joint {
  const last = before.charCodeAt(before.length - 1)
  // Most lines end with a letter, a figure or a full stop.
  if ((last >= 0x30 && last < 0x7f && last !== 0x5f) || last === 0x2e || last === 0x2c) return 'space'
  if (before.endsWith(SOFT)) return 'drop-hyphen'
  if (/[\p{L}\p{N}]\/$/u.test(before) && CHARACTER.test(after)) return 'glue'
  if (/\d[–‑]$/u.test(before) && /^\d/u.test(after)) return 'glue'
  if (/\S—$/u.test(before) && CHARACTER.test(after)) return 'glue'
  if (/[\p{L}\p{N}][-\u2010\u2011]$/u.test(before)) return hyphenJoint(before, after, vocabulary)
  const han =
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}、。]$/u.test(before) &&
    /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(after)
  return han ? 'glue' : 'space'
}

function hyphenJoint(before: string, after: string, vocabulary: Vocabulary): Joint {
  if (/:\/\/\S{0,200}$/u.test(before.slice(-220))) return 'glue'
  if (SUSPENDED.test(after)) return 'space'
  const left = BROKEN.exec(before.slice(-60))?.groups?.['left']?.toLowerCase()
  const right = FIRST_WORD.exec(after.slice(0, 60))?.groups?.['right']
  if (left === undefined || right === undefined) return CHARACTER.test(after) ? 'glue' : 'space'
  // A compound of three parts is no broken word.
  const compound = /[\p{L}\p{M}][-\u2010\u2011][\p{L}\p{M}]{1,40}[-\u2010]$/u.test(before.slice(-60))
  return !compound && isOneWord(left, right, vocabulary) ? 'drop-hyphen' : 'glue'
}

function isOneWord(left: string, right: string, { count, hyphenates }: Vocabulary): boolean {
  const [whole, compound] = [count(left + right), count(`${left}-${right}`)]
  if (whole !== compound) return whole > compound
  if (FIRST_PARTS.has(left)) return false
  const known = [left, right].filter((half) => count(half) > 0).length
  return known === 0 || (known === 1 && hyphenates())
}

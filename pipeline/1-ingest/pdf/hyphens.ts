/** How two printed lines are set together: what stands between, and whether the hyphen at the end of the first is dropped. */
export interface Joint {
  readonly between: '' | ' '
  readonly drop: boolean
}

/** Words of the document, to tell a broken word from a compound. */
export interface Vocabulary {
  /** Lower-cased words, compounds with their hyphens. */
  readonly words: ReadonlySet<string>
  /** The writer breaks words at line ends. */
  readonly breaksWords: boolean
}

/** First parts that keep their hyphen in English, French and Spanish compounds. */
const FIRST_PARTS = new Set(
  (
    'all anti auto bi co counter cross cyber decision de ex extra fact far full high ill inter intra long low macro mid micro mini ' +
    'mono multi neo non off on over para peer poly post pre pro pseudo psycho quasi re self semi short single socio sub super ' +
    'third three trans two ultra un under vice well year contre demi grand haut non petit plus porte sous vis vice'
  ).split(' '),
)

const SOFT = '\u00ad'
const LETTER_HYPHEN = /(?<left>[\p{L}\p{M}]{1,40})[-\u2010]$/u
const FIRST_WORD = /^(?<right>\p{Ll}[\p{Ll}\p{M}]*)/u

/** Decides how a line that ends with `last` goes on with `next`. */
export function joint(last: string, next: string, vocabulary: () => Vocabulary): Joint {
  if (last.endsWith(SOFT)) return { between: '', drop: true }
  if (/[\p{L}\p{N}][-\u2010\u2011]$/u.test(last)) {
    const left = LETTER_HYPHEN.exec(last)?.groups?.['left']
    const right = FIRST_WORD.exec(next)?.groups?.['right']
    if (/:\/\/\S{0,200}$/u.test(last)) return { between: '', drop: false }
    if (left === undefined || right === undefined) return { between: suspended(next) ? ' ' : '', drop: false }
    if (suspended(next)) return { between: ' ', drop: false }
    return { between: '', drop: isOneWord(left.toLowerCase(), right, vocabulary()) }
  }
  if (/[\p{L}\p{N}]\/$/u.test(last) && /^[\p{L}\p{N}]/u.test(next)) return { between: '', drop: false }
  if (/\d[–‑]$/u.test(last) && /^\d/u.test(next)) return { between: '', drop: false }
  if (/\S[—]$/u.test(last) && /^[\p{L}\p{N}]/u.test(next)) return { between: '', drop: false }
  if (
    /\p{Script=Han}$|[\p{Script=Hiragana}\p{Script=Katakana}、。]$/u.test(last) &&
    /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(next)
  ) {
    return { between: '', drop: false }
  }
  return { between: ' ', drop: false }
}

/** "short- and long-term": the hyphen stands for a word that comes later. */
function suspended(next: string): boolean {
  return /^(?:and|or|to|et|ou|und|oder|y|o|e)\b/u.test(next)
}

function isOneWord(left: string, right: string, { words, breaksWords }: Vocabulary): boolean {
  if (words.has(`${left}${right}`)) return true
  if (words.has(`${left}-${right}`) || FIRST_PARTS.has(left)) return false
  if (words.has(left) && words.has(right)) return false
  return breaksWords || !words.has(right)
}

/** Words of the given lines, the broken ones at their ends left out. */
export function vocabularyOf(lines: readonly string[]): Vocabulary {
  const words = new Set<string>()
  let broken = 0
  lines.forEach((line, at) => {
    const own = line.toLowerCase().match(/[\p{L}\p{M}]+(?:[-\u2010][\p{L}\p{M}]+)*(?:[-\u2010]$)?/gu) ?? []
    const after = /\p{L}[-\u2010]$/u.test(lines[at - 1] ?? '')
    own.forEach((word, place) => {
      if (/[-\u2010]$/u.test(word)) broken++
      else if (!(after && place === 0)) {
        words.add(word.replaceAll('\u2010', '-'))
        for (const part of word.split(/[-\u2010]/u)) words.add(part)
      }
    })
  })
  return { words, breaksWords: broken > 20 && broken > lines.length * 0.02 }
}

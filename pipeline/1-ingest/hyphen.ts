/** What stands between the end of one printed line and the next: nothing, a space, or nothing in place of a hyphen. */
export type Joint = 'space' | 'glue' | 'drop-hyphen'

/** The words of a text. */
export interface Vocabulary {
  /** How often each word (letters and inner hyphens, lower case) stands in it. */
  readonly counts: ReadonlyMap<string, number>
  /** True where the text breaks words at line ends: words that it has elsewhere whole show that it does. */
  readonly hyphenates: boolean
}

const WORD = /[\p{L}\p{M}]+(?:[-\u2010\u2011][\p{L}\p{M}]+)*/gu

/** Prefixes that English, French and Spanish join with a hyphen. */
const PREFIXES = new Set(
  'anti auto bi co counter cross demi ex extra half infra inter intra macro mal micro mid mini mono multi neo non off over para poly post pre pro pseudo quasi re self semi socio sous sub super supra trans tri ultra un under vice well'.split(
    ' ',
  ),
)

export function vocabularyOf(text: string): Vocabulary {
  const counts = new Map<string, number>()
  for (const [word] of text.matchAll(WORD)) {
    const key = word.toLowerCase().replaceAll(/[\u2010\u2011]/gu, '-')
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  let whole = 0
  let compound = 0
  for (const { groups } of text.matchAll(BROKEN)) {
    const [left, right] = [groups?.['left']?.toLowerCase() ?? '', groups?.['right'] ?? '']
    if (counts.has(left + right)) whole++
    else if (counts.has(`${left}-${right}`)) compound++
  }
  return { counts, hyphenates: whole > compound }
}

const BROKEN = /(?<=(?<![\p{L}-])(?<left>\p{L}{1,30}))-\s{1,6}(?<right>\p{Ll}{1,30})/gu

/**
 * How the printed line `before` goes on in `after`. A hyphen is dropped only where the word without it is one: the
 * document has it elsewhere, or the document breaks words and one of its halves is no word of it, nor a prefix that
 * keeps its hyphen.
 */
export function jointOf(before: string, after: string, vocabulary: Vocabulary): Joint {
  if (before.endsWith('\u00ad')) return 'glue'
  if (/[\p{L}\p{N}]\/$/u.test(before) && /^[\p{L}\p{N}]/u.test(after)) return 'glue'
  if (/[\p{L}\p{N}][\u2013\u2014]$/u.test(before) && /^[\p{L}\p{N}]/u.test(after)) return 'glue'
  const left = /(?<word>[\p{L}\p{M}][-\u2010\p{L}\p{M}]{0,58})[-\u2010]$/u.exec(before.slice(-60))?.groups?.['word']
  if (left === undefined)
    return /[\p{L}\p{N}][-\u2010]$/u.test(before) && /^[\p{L}\p{N}]/u.test(after) ? 'glue' : 'space'
  const right = /^(?<word>[\p{L}\p{M}]+)/u.exec(after.slice(0, 60))?.groups?.['word']
  if (right === undefined) return /^\d/u.test(after) ? 'glue' : 'space'
  if (/^(?:and|or|to|et|ou|y|o|und|bzw)$/u.test(right)) return 'space'
  return joined(left, right, vocabulary) ? 'drop-hyphen' : 'glue'
}

function joined(left: string, right: string, { counts, hyphenates }: Vocabulary): boolean {
  if (!/^\p{Ll}/u.test(right) || left.includes('-')) return false
  const head = left.toLowerCase()
  const whole = counts.get(head + right) ?? 0
  const hyphenated = counts.get(`${head}-${right}`) ?? 0
  if (whole !== hyphenated) return whole > hyphenated
  if (PREFIXES.has(head)) return false
  // Each half stands in the text once as the fragment that is looked at.
  return hyphenates && ((counts.get(head) ?? 0) < 2 || (counts.get(right) ?? 0) < 2)
}

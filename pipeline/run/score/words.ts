const FOLDED: Readonly<Record<string, string>> = {
  '\u2018': "'",
  '\u2019': "'",
  '\u201c': '"',
  '\u201d': '"',
  '\u2015': '"',
  '\u2016': '"',
  '\u2013': '-',
  '\u2014': '-',
  '\u2010': '-',
  '\u2011': '-',
  '\u00ad': '',
}

/** Compatibility form in lower case, quotation marks and hyphens folded, white space left out. */
export function squeeze(text: string): string {
  const folded = text
    .normalize('NFKC')
    .replace(/[\u2018\u2019\u201c\u201d\u2015\u2016\u2013\u2014\u2010\u2011\u00ad]/gu, (c) => FOLDED[c] ?? c)
  return folded.replace(/\s+/gu, '').toLowerCase()
}

/** Letters and digits alone. */
export function letters(text: string): string {
  return squeeze(text).replace(/[^\p{L}\p{N}]/gu, '')
}

/** The stems of the words of three letters or more. */
export function stems(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? []
  return new Set(words.map((word) => word.replace(/ies$/u, 'y').replace(/(?:ed|ing|es|s)$/u, '')))
}

/** Share of the stems of `a` that `b` has too; 1 where `a` has none. */
export function shareOfStems(a: string, b: string): number {
  const wanted = stems(a)
  const there = stems(b)
  return wanted.size === 0 ? 1 : [...wanted].filter((word) => there.has(word)).length / wanted.size
}

/** True where one holds the other, white space and punctuation of quotes aside. */
export function holds(a: string, b: string): boolean {
  const [x, y] = [squeeze(a), squeeze(b)]
  return x.includes(y) || y.includes(x)
}

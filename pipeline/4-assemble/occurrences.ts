// Digits, Latin letters, and all letters beyond; what is between U+2000 and U+206F is punctuation.
function isWord(code: number): boolean {
  if (code < 0xc0) return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122)
  return code < 0x2000 || code > 0x206f
}

// Where the token that begins at `start` ends: a run of word characters, or one other character.
function tokenEnd(text: string, start: number): number {
  let end = start
  while (end < text.length && isWord(text.charCodeAt(end))) end += 1
  return Math.max(end, start + 1)
}

/**
 * Counts, for a quote that starts at `start`, how many times the same words begin before it in the text: 0 for the first.
 * It depends on the text alone, so no rule moves it. Linear: a quote is compared only where its first word stands.
 */
export function occurrenceCounter(text: string): (quote: string, start: number) => number {
  const places = new Map<string, number[]>()
  for (let start = 0; start < text.length; ) {
    const end = tokenEnd(text, start)
    const token = text.slice(start, end)
    if (token !== ' ') {
      const known = places.get(token)
      if (known) known.push(start)
      else places.set(token, [start])
    }
    start = end
  }
  const counted = new Map<string, ReadonlyMap<number, number>>()
  const occurrences = (quote: string): ReadonlyMap<number, number> => {
    const known = counted.get(quote)
    if (known) return known
    const first = quote.slice(0, tokenEnd(quote, 0))
    const starts = (places.get(first) ?? []).filter((at) => text.startsWith(quote, at))
    const order = new Map(starts.map((at, index) => [at, index]))
    counted.set(quote, order)
    return order
  }
  return (quote, start) => {
    const order = occurrences(quote)
    // A quote that begins inside a word is rare; it counts behind those that do not.
    return order.get(start) ?? order.size + start
  }
}

const TOKEN = /[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu

/**
 * Counts, for a quote that starts at `start`, how many times the same words begin before it in the text: 0 for the first.
 * It depends on the text alone, so no rule moves it. Linear: a quote is compared only where its first word stands.
 */
export function occurrenceCounter(text: string): (quote: string, start: number) => number {
  const places = new Map<string, number[]>()
  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    const known = places.get(token)
    if (known) known.push(index)
    else places.set(token, [index])
  }
  const counted = new Map<string, ReadonlyMap<number, number>>()
  const occurrences = (quote: string): ReadonlyMap<number, number> => {
    const known = counted.get(quote)
    if (known) return known
    const first = quote.match(TOKEN)?.[0] ?? ''
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

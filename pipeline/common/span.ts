/** A half-open stretch of the reading text: `text.slice(start, end)`. Offsets are UTF-16 code units. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** True where the two spans share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

/** True where `inner` lies wholly inside `outer`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

/** Orders spans by where they start; of two that start together the longer comes first. */
export function bySpan(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end
}

/** Index of the last span that starts at or before `offset`, or -1. `spans` is sorted by start. */
export function lastStartingBefore(spans: readonly Span[], offset: number): number {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((spans[middle]?.start ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low - 1
}

/** The span of `spans` (sorted, not overlapping) that holds `offset`. */
export function spanAt<S extends Span>(spans: readonly S[], offset: number): S | undefined {
  const span = spans[lastStartingBefore(spans, offset)]
  return span && offset < span.end ? span : undefined
}

import type { SourceRun } from './source-document.ts'
import { lastStartingBefore, type Span } from './span.ts'

/** The runs that a span of reading text lies on, in order. `runs` is sorted by start. */
export function runsOf(runs: readonly SourceRun[], { start, end }: Span): SourceRun[] {
  const found: SourceRun[] = []
  for (let index = Math.max(0, lastStartingBefore(runs, start)); index < runs.length; index++) {
    const run = runs[index]
    if (!run || run.start >= end) break
    if (run.end > start) found.push(run)
  }
  return found
}

/**
 * The source's own characters for a span where repair changed them, else null. A repaired run that the span only
 * touches in part counts whole: one printed glyph may stand for several characters.
 */
export function printedOf(runs: readonly SourceRun[], text: string, span: Span): string | null {
  const touched = runsOf(runs, span)
  if (touched.every(({ printed }) => printed === null)) return null
  let at = span.start
  let printed = ''
  for (const run of touched) {
    printed += text.slice(at, Math.max(at, run.start))
    printed += run.printed ?? text.slice(Math.max(run.start, span.start), Math.min(run.end, span.end))
    at = Math.min(run.end, span.end)
  }
  return printed + text.slice(at, span.end)
}

import type { Baseline, FigureRecord } from '../../schemas/index.ts'
import { changeId } from './change.ts'
import { figureFields } from './classify.ts'
import type { Comparison } from './comparison.ts'
import type { FigureFact } from './facts.ts'
import { PAIR_FLOOR } from './pairing.ts'
import { scoreFigures } from './score-figures.ts'
import { sentenceAt, type View } from './view.ts'

// What introduces a value of the past in a comparison, within a few words before the figure. English, French, Spanish.
const COMPARED =
  /(?:compared (?:to|with)|(?:up|down) from|as against|against|than|versus|par rapport [àa]u?x?|contre|en comparaci[óo]n con|frente a|respecto (?:a|de)) (?:[^\s.,;]+ ){0,4}$/iu
// The year behind the figure: "82 defendants in fiscal year 2001".
const BEHIND =
  /^(?: [^\s.,;]+){0,4} (?:in|for|during|en|pour|para|durante) (?:[^\s.,;\d]+ ){0,3}(?<year>(?:19|20)\d{2})(?!\d)/iu

// Or what stands before this edition: "one victim of labour trafficking in the previous reporting period".
const BEFORE =
  /^(?: [^\s.,;]+){0,7} (?:(?:previous|preceding|prior|last) (?:reporting )?(?:year|period)|(?:the )?year (?:before|prior)|(?:l['\u2019 ]ann[ée]e|la p[ée]riode) pr[ée]c[ée]dente|(?:el )?(?:a[ñn]o|per[íi]odo) (?:anterior|pasado))(?!\p{L})/iu

/** The year of the past that a figure is a statement of, where its sentence compares it with a newer one; else null. */
export function pastYear(view: View, figure: FigureRecord): number | null {
  const { start, end } = sentenceAt(view.text, figure)
  const before = view.text.slice(start, figure.start)
  if (figure.where === 'table' || !COMPARED.test(before.slice(-80))) return null
  const behind = BEHIND.exec(view.text.slice(figure.end, end))?.groups?.['year']
  const own = view.submission.document.year
  if (!behind && own !== null && BEFORE.test(view.text.slice(figure.end, end))) return own - 1
  const year = Number(behind ?? /(?:19|20)\d{2}/u.exec(figure.asOf ?? figure.period ?? '')?.[0] ?? Number.NaN)
  return Number.isFinite(year) && (own === null || year < own) ? year : null
}

/** Checks what the document of the later year says about the past against the document of that time. */
export function checkBaselines(
  comparison: Comparison,
  past: { readonly left: readonly FigureFact[]; readonly right: readonly FigureFact[] },
  current: { readonly left: readonly FigureFact[]; readonly right: readonly FigureFact[] },
): { readonly side: 'left' | 'right'; readonly baseline: Omit<Baseline, 'side'> }[] {
  const years = { left: comparison.left.submission.document.year, right: comparison.right.submission.document.year }
  if (years.left === null || years.right === null || years.left === years.right) return []
  const side = years.left > years.right ? 'left' : 'right'
  const other = side === 'left' ? 'right' : 'left'
  const [own, earlier] = [comparison[side], comparison[other]]
  return past[side].flatMap((fact) => {
    const year = pastYear(own, fact.main)
    const stated = fact.statements[0]
    // Only what the earlier document could know.
    if (year === null || !stated || year > (years[other] ?? 0)) return []
    const scored = current[other]
      .map((candidate) => ({ candidate, score: scoreFigures(fact, candidate, comparison.idf) }))
      .filter(
        ({ candidate, score }) =>
          score.veto === null && score.points >= PAIR_FLOOR && holdsFor(candidate.main, year, years[other]),
      )
      .toSorted((x, y) => y.score.points - x.score.points || x.candidate.position - y.candidate.position)
    const found = scored[0]?.candidate
    const verdict = !found
      ? 'not-found'
      : figureFields(fact, found).some(({ field }) => field === 'value' || field === 'high')
        ? 'contradicted'
        : 'consistent'
    const id = changeId('baseline', [
      `${own.submission.document.id} ${fact.records[0]}`,
      earlier.submission.document.id,
    ])
    return [{ side, baseline: { id, what: fact.label, stated, found: found?.statements[0] ?? null, verdict } }]
  })
}

/** True where a figure of the earlier document may hold for a year: it says so, or says nothing and the document is of that year. */
function holdsFor(figure: FigureRecord, year: number, documentYear: number | null): boolean {
  const time = figure.asOf ?? figure.period
  if (time === null) return documentYear !== null && Math.abs(documentYear - year) <= 1
  const years = (time.match(/(?:19|20)\d{2}/gu) ?? []).map(Number)
  // What an edition reports is of its own year or of the one before.
  const first = year === documentYear ? year - 1 : year
  return years.length > 0 && Math.min(...years) <= year && first <= Math.max(...years)
}

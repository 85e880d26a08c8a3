import type { DateRecord, FigureRecord, GoldFigure } from '../../../schemas/index.ts'
import { holds, letters, shareOfStems, stems } from './words.ts'

export type FoundFigure = FigureRecord | DateRecord

/** True where two values are the same number, to a relative 1e-6, or 1e-3 below 1. */
export function sameValue(a: number | string | null | undefined, b: number | string | null | undefined): boolean {
  if (typeof a !== 'number' || typeof b !== 'number') return String(a ?? '') === String(b ?? '')
  return Math.abs(a - b) <= 1e-3 * Math.max(Math.abs(a), Math.abs(b)) * (Math.abs(a) < 1 ? 1 : 1e-3)
}

const lastStem = (text: string): string | undefined => [...stems(text)].at(-1)
const times = (figure: GoldFigure | FoundFigure): string[] => {
  const printed = 'periodPrinted' in figure && typeof figure.periodPrinted === 'string' ? [figure.periodPrinted] : []
  const alternative =
    'periodAlt' in figure && figure.periodAlt !== undefined ? [figure.periodAlt].flat().map(String) : []
  return [figure.asOf, figure.period, ...printed, ...alternative].flatMap((time) => (time ? [String(time)] : []))
}

/** True where gold gives a time or period for the figure. */
export function hasTime(figure: GoldFigure | FoundFigure): boolean {
  return times(figure).length > 0
}

/** What is asked of a figure that was found, where gold says it: each is right or wrong. */
export const FIGURE_TESTS = {
  unit: {
    asked: (g: GoldFigure) => Boolean(g.unit),
    right: (g: GoldFigure, f: FoundFigure) =>
      Boolean(f.unit) &&
      (letters(g.unit ?? '') === letters(f.unit ?? '') ||
        (letters(f.unit ?? '') !== '' && holds(g.unit ?? '', f.unit ?? '')) ||
        lastStem(g.unit ?? '') === lastStem(f.unit ?? '')),
  },
  qualifier: { asked: () => true, right: (g: GoldFigure, f: FoundFigure) => (g.qualifier ?? 'exact') === f.qualifier },
  measures: {
    asked: (g: GoldFigure) => Boolean(g.measures),
    right: (g: GoldFigure, f: FoundFigure) => {
      const [wanted, found] = [g.measures ?? '', f.measures ?? '']
      if (found === '' || stems(found).size > stems(wanted).size + 8) return false
      return (
        shareOfStems(wanted, `${found} ${f.unit ?? ''}`) >= 0.5 ||
        shareOfStems(found, `${wanted} ${g.unit ?? ''}`) >= 0.99
      )
    },
  },
  time: { asked: hasTime, right: (g: GoldFigure, f: FoundFigure) => times(g).some((time) => times(f).includes(time)) },
  page: { asked: (g: GoldFigure) => Boolean(g.page), right: (g: GoldFigure, f: FoundFigure) => g.page === f.page },
} as const

/** True where all that gold says of the figure is right. */
export function isFact(g: GoldFigure, f: FoundFigure): boolean {
  return Object.values(FIGURE_TESTS).every(({ asked, right }) => !asked(g) || right(g, f))
}

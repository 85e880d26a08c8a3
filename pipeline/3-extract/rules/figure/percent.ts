import type { FigureMention } from '../../../common/mention.ts'
import { figureDraft, qualified } from '../../numerals/figure-draft.ts'
import { type Amount, type Reading, readingOf } from '../../numerals/numerals.ts'
import { percentBefore, percentEnd } from '../../numerals/percent-sign.ts'
import { signBefore } from '../../numerals/sign.ts'
import { withNext } from '../../numerals/with-next.ts'
import type { Rule } from '../../rule.ts'

function percentAt(reading: Reading, amount: Amount): { from: number; to: number; unit: string; sign: number } | null {
  // "2025 %" over a column of shares.
  if (amount.low.yearLike && (reading.passage.cell?.row ?? 0) < 0) return null
  const percent = percentEnd(reading, amount.to)
  if (percent) return { ...percent, ...signBefore(reading, amount.from) }
  const from = percentBefore(reading, amount)
  return from === null ? null : { from, to: amount.to, unit: '%', sign: 1 }
}

/** Percentages and percentage points. */
export const percent = {
  id: 'figure/percent',
  title: 'Percentage or percentage points',
  triggers: ['%', 'per', 'pct', 'pour', 'por', 'p. 100', 'point', 'punto', 'bp', 'pc', '％'],
  scan: function* (passage, context) {
    const reading = readingOf(passage, context)
    for (const read of withNext(reading, percentAt)) {
      const span = qualified(reading, read.from, read.to, read.high !== null)
      yield figureDraft(reading, {
        ...span,
        kind: 'percent',
        value: read.value * read.found.sign,
        high: read.high,
        unit: read.found.unit,
      })
    }
  },
  examples: [
    {
      text: 'La production de cacao, moins 12 % en un an, recule.',
      match: 'moins 12 %',
      fields: { value: 12 },
      about: { language: 'fr' },
      from: 'reports in French',
    },
    { text: 'growth of minus 2 per cent', match: 'minus 2 per cent', fields: { value: -2 }, from: 'reports' },
    { text: 'It is 20%+ of sales.', match: '20%+', fields: { value: 20, qualifier: 'at-least' }, from: 'reports' },
    {
      text: 'a aussi augmenté (+4 %)',
      match: '4 %',
      fields: { value: 4 },
      about: { language: 'fr' },
      from: 'reports in French',
    },
    {
      text: 'menos del 20 por ciento de ellos',
      match: 'menos del 20 por ciento',
      fields: { value: 20, qualifier: 'under' },
      about: { language: 'es' },
      from: 'reports in Spanish',
    },
    {
      text: 'La parte es 72,1 %, un incremento de 2,3 puntos.',
      match: '2,3 puntos',
      fields: { value: 2.3, unit: 'percentage points' },
      about: { language: 'es' },
      from: 'reports in Spanish',
    },
    {
      text: 'Most of the injured –63 per cent– were boys.',
      match: '63 per cent',
      fields: { value: 63 },
      from: 'UN reports',
    },
    { text: 'growth of –2.5 per cent', match: '–2.5 per cent', fields: { value: -2.5 }, from: 'reports' },
    { text: 'were charged—39% of them', match: '39%', fields: { value: 39 }, from: 'reports' },
    {
      text: 'Más de un 9% lo obtuvo.',
      match: 'Más de un 9%',
      fields: { value: 9, qualifier: 'over' },
      about: { language: 'es' },
      from: 'reports in Spanish',
    },
    {
      text: 'Enrolment rose by over 12.5 per cent.',
      match: 'over 12.5 per cent',
      fields: { value: 12.5, unit: '%', qualifier: 'over' },
      from: 'UN documents',
    },
    {
      text: 'from 12.4 per cent to 15% of the girls',
      match: 'from 12.4 per cent to 15%',
      fields: { value: 12.4, high: 15, qualifier: 'between' },
      from: 'reports',
    },
    {
      text: '5 to 10 per cent of the adolescents',
      match: '5 to 10 per cent',
      fields: { value: 5, high: 10 },
      from: 'reports',
    },
    {
      text: 'soit 46,8 % de la population',
      match: '46,8 %',
      fields: { value: 46.8 },
      about: { language: 'fr' },
      from: 'reports in French',
    },
    {
      text: 'el 12,4 por ciento de los hogares',
      match: '12,4 por ciento',
      fields: { value: 12.4 },
      about: { language: 'es' },
      from: 'reports in Spanish',
    },
    {
      text: 'La participación llegó a un porcentaje de 34, dice el informe.',
      match: 'porcentaje de 34',
      fields: { value: 34, unit: '%' },
      about: { language: 'es' },
      from: 'reports in Spanish',
    },
    { text: 'Girls make up a percentage of 48.', match: 'percentage of 48', fields: { value: 48 }, from: 'reports' },
    {
      text: 'a fall of three percentage points',
      match: 'three percentage points',
      fields: { value: 3, unit: 'percentage points' },
      from: 'reports',
    },
  ],
  counterExamples: [
    { text: 'the percentage of 15 adolescents', why: 'the word alone' },
    { text: 'el porcentaje de 15 escuelas', about: { language: 'es' }, why: 'the word alone' },
    { text: 'le pourcentage de 2019, en baisse', about: { language: 'fr' }, why: 'a year' },
    { text: 'It is known in what percentage of 300, or of all.', why: 'more than a hundred: what a share is of' },
    { text: '20 per 100,000 births', why: 'a rate' },
    { text: '12 per centre', why: 'another word' },
  ],
} as const satisfies Rule<FigureMention>

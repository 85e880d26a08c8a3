import type { FigureMention } from '../../../common/mention.ts'
import { isAge } from '../../numerals/age-context.ts'
import { isClassLabel } from '../../numerals/class-label.ts'
import { isClock, isMinutes } from '../../numerals/clock.ts'
import { figureDraft, qualified } from '../../numerals/figure-draft.ts'
import { halvesOf, quarterHoursOf } from '../../numerals/halves.ts'
import { nounPhraseEnd } from '../../numerals/noun-phrase.ts'
import { type Amount, countedPassages, type Reading, readingOf } from '../../numerals/numerals.ts'
import { halfBehind } from '../../numerals/read-words.ts'
import { timeUnitAt } from '../../numerals/time-unit.ts'
import { withNext } from '../../numerals/with-next.ts'
import type { Rule } from '../../rule.ts'

function durationAt(
  reading: Reading,
  amount: Amount,
): { from: number; to: number; unit: string; factor: number; plus: number } | null {
  const unit = timeUnitAt(reading, amount.to)
  if (!unit || isAge(reading, amount, unit.to)) return null
  const half = halfBehind(reading.tokens, unit.to, reading.language)
  if (half !== null) return { from: amount.from, ...unit, to: half, plus: 0.5 }
  const rest = restOf(reading, unit)
  return { from: amount.from, ...unit, to: rest?.to ?? unit.to, plus: rest?.plus ?? 0 }
}

/** How many of a unit make the one before it. */
const PARTS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  year: { month: 12, week: 52, day: 365, hour: 8760 },
  month: { day: 30, week: 4, hour: 720 },
  week: { day: 7, hour: 168 },
  day: { hour: 24, minute: 1440 },
  hour: { minute: 60, second: 3600 },
  minute: { second: 60 },
}
const TIES = /^(?:and|et|y|,)$/u

/** "3 years and 6 months", "6 hours 37 minutes": a smaller unit that goes on with the first; what it adds, in the first unit. */
function restOf(reading: Reading, { to, unit }: { to: number; unit: string }): { to: number; plus: number } | null {
  const { tokens, amounts } = reading
  // "2 heures 30", with nothing counted behind it.
  if (
    unit === 'hour' &&
    isMinutes(reading, to) &&
    nounPhraseEnd(reading, to + 1) === null &&
    !timeUnitAt(reading, to + 1)
  )
    return { to: to + 1, plus: Number((Number(tokens[to]?.text) / 60).toFixed(4)) }
  const from = TIES.test(tokens[to]?.lower ?? '') ? to + 1 : to
  const next = amounts.find((amount) => amount.from === from)
  if (!next || next.high) return null
  const smaller = timeUnitAt(reading, next.to)
  const share = smaller && smaller.factor === 1 ? PARTS[unit]?.[smaller.unit] : undefined
  if (!smaller || share === undefined || next.low.value >= share) return null
  const rest = restOf(reading, smaller)
  return { to: rest?.to ?? smaller.to, plus: Number(((next.low.value + (rest?.plus ?? 0)) / share).toFixed(4)) }
}

/** Stretches of time: sentences, terms, periods. Decades and centuries are given in years. */
export const duration = {
  id: 'figure/duration',
  title: 'Duration, sentence or term',
  triggers: [],
  passages: countedPassages,
  scan: function* (passage, context) {
    if (isClassLabel(passage)) return
    const reading = readingOf(passage, context)
    for (const { from, to, value, unit } of [...halvesOf(reading), ...quarterHoursOf(reading)])
      yield figureDraft(reading, { kind: 'duration', from, to, value, unit })
    let clock = 0
    for (const { found, value, high, from, to } of withNext(reading, durationAt)) {
      if (from < clock) continue
      const life = /^(?:[-‐]?to[-‐]?life)/u.test(
        reading.tokens
          .slice(to, to + 4)
          .map(({ lower }) => lower)
          .join(''),
      )
      const end = life ? to + (reading.tokens[to]?.text === '-' ? 4 : 2) : to
      if (found.unit === 'hour' && isClock(reading, from, end, high ?? value)) {
        clock = end
        continue
      }
      const per = perTime(reading, end)
      const span = qualified(reading, from, end + per, false)
      const ranged = high === null ? span : qualified(reading, from, to, true)
      const during = reading.tokens[span.from]?.lower === 'over' && isDuring(reading, span.from)
      yield figureDraft(reading, {
        ...(during ? { from, to: end + per, qualifier: 'exact' } : ranged),
        ...(life ? { qualifier: 'at-least' } : {}),
        kind: 'duration',
        value: value * found.factor,
        high: high === null ? null : high * found.factor,
        unit: found.unit,
      })
    }
  },
  examples: [
    {
      text: 'El curso ocupa tres fines de semana.',
      match: 'tres fines de semana',
      fields: { value: 6, unit: 'day' },
      about: { language: 'es' },
      from: 'reports in Spanish',
    },
    {
      text: 'La réunion a duré 2 heures 30.',
      match: '2 heures 30',
      fields: { value: 2.5, unit: 'hour' },
      about: { language: 'fr' },
      from: 'reports in French',
    },
    {
      text: 'un délai de 48 à 72 heures',
      match: 'de 48 à 72 heures',
      fields: { value: 48, high: 72, unit: 'hour' },
      about: { language: 'fr' },
      from: 'reports in French',
    },
    {
      text: 'Elle a duré trois quarts d’heure.',
      match: 'trois quarts d’heure',
      fields: { value: 0.75, unit: 'hour' },
      about: { language: 'fr' },
      from: 'reports in French',
    },
    {
      text: 'It took one and three quarter hours.',
      match: 'one and three quarter hours',
      fields: { value: 1.75, unit: 'hour' },
      from: 'reports',
    },
    { text: 'a half hour of play', match: 'a half hour', fields: { value: 0.5, unit: 'hour' }, from: 'reports' },
    {
      text: 'prices at a 26-1/2-year high',
      match: '26-1/2-year',
      fields: { value: 26.5, unit: 'year' },
      from: 'newspapers',
    },
    {
      text: 'a prison term of not less than 15 years',
      match: 'not less than 15 years',
      fields: { value: 15, unit: 'year', qualifier: 'at-least' },
      from: 'penal provisions',
    },
    {
      text: 'imprisonment of ten (10) to forty (40) years',
      match: 'ten (10) to forty (40) years',
      fields: { value: 10, high: 40, qualifier: 'between' },
      from: 'penal provisions',
    },
    {
      text: 'They faced 25-year-to-life sentences.',
      match: '25-year-to-life',
      fields: { value: 25, qualifier: 'at-least' },
      from: 'penal provisions',
    },
    {
      text: 'a maximum term of 20 years',
      match: 'a maximum term of 20 years',
      fields: { qualifier: 'at-most' },
      from: 'penal provisions',
    },
    {
      text: 'The law raised the term from 8 years to 12 years.',
      match: '8 years',
      fields: { value: 8, high: null, unit: 'year' },
      from: 'reports of changed laws',
    },
    {
      text: 'It lasted two and a half years.',
      match: 'two and a half years',
      fields: { value: 2.5, unit: 'year' },
      from: 'reports',
    },
    { text: 'It took a year and a half.', match: 'a year and a half', fields: { value: 1.5 }, from: 'reports' },
    {
      text: 'un délai de deux ans et demi',
      match: 'deux ans et demi',
      fields: { value: 2.5 },
      about: { language: 'fr' },
      from: 'reports in French',
    },
    {
      text: 'Les plaintes sont traitées en 20 à 24 heures.',
      match: '20 à 24 heures',
      fields: { value: 20, high: 24 },
      about: { language: 'fr' },
      from: 'reports in French',
    },
    {
      text: 'La mesure de rétention est limitée à 12 heures.',
      match: '12 heures',
      fields: { value: 12, unit: 'hour' },
      about: { language: 'fr' },
      from: 'codes of criminal procedure',
    },
    {
      text: 'La retenue peut durer jusqu’à 24 heures.',
      match: 'jusqu’à 24 heures',
      fields: { value: 24, qualifier: 'up-to' },
      about: { language: 'fr' },
      from: 'codes of criminal procedure',
    },
    {
      text: 'une retenue de 12 à 24 heures',
      match: 'de 12 à 24 heures',
      fields: { value: 12, high: 24, unit: 'hour' },
      about: { language: 'fr' },
      from: 'codes of criminal procedure',
    },
    {
      text: 'El juez decide dentro de las 24 horas siguientes al arresto.',
      match: '24 horas',
      fields: { value: 24, unit: 'hour' },
      about: { language: 'es' },
      from: 'codes of criminal procedure',
    },
    {
      text: 'Vencido el plazo de las 12 horas, queda libre.',
      match: '12 horas',
      fields: { value: 12, unit: 'hour' },
      about: { language: 'es' },
      from: 'codes of criminal procedure',
    },
    {
      text: 'un mandat de plus d’un an',
      match: 'plus d’un an',
      fields: { value: 1, qualifier: 'over' },
      about: { language: 'fr' },
      from: 'reports in French',
    },
    {
      text: 'au cours des dix prochaines années',
      match: 'dix prochaines années',
      fields: { value: 10, unit: 'year' },
      about: { language: 'fr' },
      from: 'plans',
    },
    { text: 'A 12-month plan was made.', match: '12-month', fields: { value: 12, unit: 'month' }, from: 'plans' },
    {
      text: 'une peine de cinq ans de prison',
      match: 'cinq ans',
      fields: { value: 5, unit: 'year' },
      about: { language: 'fr' },
      from: 'reports in French',
    },
    {
      text: 'prisión de 2 a 5 años',
      match: 'de 2 a 5 años',
      fields: { value: 2, high: 5 },
      about: { language: 'es' },
      from: 'reports in Spanish',
    },
  ],
  counterExamples: [
    { text: 'La séance est fixée à 15 heures 30.', about: { language: 'fr' }, why: 'an hour of the day' },
    { text: 'Il reprend à 14 heures 15 minutes.', about: { language: 'fr' }, why: 'an hour of the day' },
    { text: 'children under 14 years of age', why: 'an age' },
    { text: 'a 15-year-old girl', why: 'an age' },
    { text: 'in May 2008', why: 'a date' },
    { text: 'La sesión se abrió a las 10.00 horas.', about: { language: 'es' }, why: 'an hour of the day' },
    { text: 'La séance est ouverte à 15 heures.', about: { language: 'fr' }, why: 'an hour of the day' },
    { text: 'ouvert de 8 à 24 heures', about: { language: 'fr' }, why: 'hours of the day' },
    { text: 'La policía llegó a las 22 horas.', about: { language: 'es' }, why: 'an hour of the day' },
    { text: 'Se atiende desde las 8 hasta las 18 horas.', about: { language: 'es' }, why: 'hours of the day' },
    { text: 'Il a été arrêté vers 6 heures.', about: { language: 'fr' }, why: 'an hour of the day' },
    { text: 'Il est arrivé à 7 heures du matin.', about: { language: 'fr' }, why: 'an hour of the day' },
  ],
} as const satisfies Rule<FigureMention>

/** "a day", "per week" behind hours: how many tokens. */
function perTime({ tokens }: Reading, at: number): number {
  return /^(?:a|per|each|every)$/u.test(tokens[at]?.lower ?? '') &&
    /^(?:day|week|month|year)$/u.test(tokens[at + 1]?.lower ?? '')
    ? 2
    : 0
}

/** "over five years" behind a verb or noun of doing says during, not more than; "for over five years" says more. */
function isDuring({ tokens }: Reading, at: number): boolean {
  return !/^(?:for|of|is|was|were|are|lasting|lasts|lasted|after|takes|took|to|be|been|in)$/u.test(
    tokens[at - 1]?.lower ?? '',
  )
}

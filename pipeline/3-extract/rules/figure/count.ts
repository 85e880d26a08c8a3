import type { FigureMention } from '../../../common/mention.ts'
import { isAge } from '../../numerals/age-context.ts'
import { partsOf } from '../../numerals/amounts.ts'
import { countedAt } from '../../numerals/counted.ts'
import { currencyBefore, currencyBehind } from '../../numerals/currency.ts'
import { isListedDay } from '../../numerals/day-lists.ts'
import { figureDraft, qualified } from '../../numerals/figure-draft.ts'
import { type Amount, countedPassages, type Reading, readingOf } from '../../numerals/numerals.ts'
import { percentEnd } from '../../numerals/percent-sign.ts'
import { physicalUnitAt } from '../../numerals/physical-unit.ts'
import { timeUnitAt } from '../../numerals/time-unit.ts'
import type { Rule } from '../../rule.ts'

/** True where another kind takes the number. */
function isOtherKind(reading: Reading, { from, to, low, high }: Amount): boolean {
  const unit = timeUnitAt(reading, to)
  return Boolean(
    unit ||
      isListedDay(reading, from, to) ||
      percentEnd(reading, to) ||
      physicalUnitAt(reading, to, (high ?? low).digits) ||
      currencyBefore(reading, from, low.rich) ||
      currencyBehind(reading, to, (high ?? low).rich) ||
      (unit && isAge(reading, { from, to, low, high, join: null }, to)),
  )
}

/** "a ratio of 17.1": a number with decimals and no noun, behind a word for rates. */
function isOfRate({ tokens }: Reading, from: number): boolean {
  return tokens
    .slice(Math.max(0, from - 50), from)
    .some(({ lower }) =>
      /^(?:rates?|ratios?|index|average|taux|indice|moyenne|tasas?|índice|promedio|media)$/u.test(lower),
    )
}

/** Things counted, with the noun phrase that says what; a number in digits also without one, where it is plainly a count. */
export const count = {
  id: 'figure/count',
  title: 'Count of things or people',
  triggers: [],
  passages: countedPassages,
  scan: function* (passage, context) {
    const reading = readingOf(passage, context)
    for (const amount of reading.amounts) {
      if (isOtherKind(reading, amount)) continue
      const counted = countedAt(reading, amount)
      if (!counted) continue
      const [first, second] = partsOf(amount)
      if (second) {
        for (const { from, to, low } of [first, second])
          yield figureDraft(reading, {
            from,
            to: from === second.from ? counted.to : to,
            kind: 'count',
            value: low.value,
            unit: counted.unit,
          })
        continue
      }
      const span = qualified(reading, amount.from, counted.to, amount.high !== null)
      const loose =
        /^(?:under|over)$/u.test(reading.tokens[span.from]?.lower ?? '') &&
        amount.low.value < 20 &&
        span.from < amount.from
      yield figureDraft(reading, {
        ...(loose
          ? { from: amount.from, to: counted.to, qualifier: amount.high ? ('between' as const) : ('exact' as const) }
          : span),
        kind:
          counted.unit === null && !Number.isInteger(amount.low.value) && isOfRate(reading, amount.from)
            ? 'rate'
            : 'count',
        value: amount.low.value,
        high: amount.high?.value ?? null,
        unit: counted.unit,
      })
    }
  },
  examples: [
    {
      text: 'The class fell from 30 pupils to just 15 this school year.',
      match: '15',
      fields: { value: 15, unit: null },
      from: 'newspapers',
    },
    {
      text: 'La matrícula aumentó de 800 mil a un millón el año pasado.',
      match: '800 mil',
      fields: { value: 800000 },
      about: { language: 'es' },
      from: 'reports in Spanish',
    },
    {
      text: 'La politique suit les deux axes suivants :',
      match: 'deux axes',
      fields: { value: 2, unit: 'axes' },
      about: { language: 'fr' },
      from: 'reports in French',
    },
    {
      text: 'The archive keeps 1,000+ pages.',
      match: '1,000+ pages',
      fields: { value: 1000, unit: 'pages', qualifier: 'at-least' },
      from: 'reports',
    },
    {
      text: 'La reforma aumentó en 127 la planta de jueces.',
      match: '127',
      fields: { value: 127, unit: null },
      about: { language: 'es' },
      from: 'reports in Spanish',
    },
    {
      text: 'Les exportations ont été multipliées par 3 dans le nord.',
      match: '3',
      fields: { value: 3 },
      about: { language: 'fr' },
      from: 'climate submissions',
    },
    { text: 'Settled files—27,914—fell again.', match: '27,914', fields: { value: 27914 }, from: 'statistics' },
    { text: 'Injuries: 71 to miners, 27 to cooks.', match: '71', fields: { value: 71 }, from: 'newspapers' },
    { text: 'It met 40 TB cases.', match: '40 TB cases', fields: { value: 40, unit: 'TB cases' }, from: 'health' },
    {
      text: 'The flood killed two people and destroyed houses.',
      match: 'two people',
      fields: { value: 2, unit: 'people' },
      from: 'newspapers',
    },
    {
      text: 'The boys came from Togo (31), Ghana (12) and Benin (9).',
      match: '12',
      fields: { value: 12, unit: null },
      from: 'reports on victims',
    },
    {
      text: 'Une majorité des victimes (23) travaillaient dans des fermes ; les victimes (4) sont mineures.',
      match: '4',
      fields: { value: 4 },
      about: { language: 'fr' },
      from: 'reports in French',
    },
    {
      text: 'It opened 18 cases (eleven for forced labour, 7 for begging).',
      match: 'eleven',
      fields: { value: 11 },
      from: 'country chapters',
    },
    {
      text: 'It placed 19 boys in care (16 in 2019 and three in 2018).',
      match: '16',
      fields: { value: 16 },
      from: 'country chapters',
    },
    {
      text: 'Se atendió a tres mil 412 familias.',
      match: 'tres mil 412 familias',
      fields: { value: 3412, unit: 'familias' },
      about: { language: 'es' },
      from: 'reports of Mexico',
    },
    {
      text: 'Se construyeron casas para 200 familias.',
      match: '200 familias',
      fields: { value: 200, unit: 'familias' },
      about: { language: 'es' },
      from: 'reports in Spanish',
    },
    {
      text: 'It ran 124 “crisis rooms” for adults.',
      match: '124 “crisis rooms”',
      fields: { value: 124, unit: 'crisis rooms' },
      from: 'country chapters',
    },
    {
      text: 'Convictions rose from 805 to 1,656 persons.',
      match: '1,656 persons',
      fields: { value: 1656, high: null, unit: 'persons' },
      from: 'reports',
    },
    { text: 'Cases fell from 92 to 74.', match: '74', fields: { value: 74, unit: null }, from: 'reports' },
    {
      text: 'Most were held in Chiapas 315, Oaxaca 118 and Puebla 90.',
      match: '118',
      fields: { value: 118, unit: null },
      from: 'lists by place',
    },
    { text: 'Of these, 2.3 billion still lack it.', match: '2.3 billion', fields: { value: 2.3e9 }, from: 'reports' },
    { text: 'It runs 20 such teams.', match: '20 such teams', fields: { value: 20, unit: 'teams' }, from: 'reports' },
    {
      text: 'The agency trained over 90,000 health workers.',
      match: 'over 90,000 health workers',
      fields: { value: 90000, unit: 'health workers', qualifier: 'over' },
      from: 'reports',
    },
    {
      text: 'It cared for 1500 children.',
      match: '1500 children',
      fields: { value: 1500, unit: 'children' },
      from: 'reports',
    },
    {
      text: 'As of 3 May 2010, 11,616 suspected smugglers were held.',
      match: '11,616 suspected smugglers',
      fields: { value: 11616 },
      from: 'reports',
    },
    { text: 'Three offices opened.', match: 'Three offices', fields: { value: 3, unit: 'offices' }, from: 'reports' },
    { text: 'Of them, 6,321 were sent home.', match: '6,321', fields: { value: 6321, unit: null }, from: 'reports' },
    {
      text: 'Le pays compte 63 centres de santé.',
      match: '63 centres de santé',
      fields: { unit: 'centres de santé' },
      about: { language: 'fr' },
      from: 'reports in French',
    },
    {
      text: 'Se capacitó a 250 agentes de policía.',
      match: '250 agentes de policía',
      fields: { unit: 'agentes de policía' },
      about: { language: 'es' },
      from: 'reports in Spanish',
    },
  ],
  counterExamples: [
    { text: 'La séance a repris à 9 h 45.', about: { language: 'fr' }, why: 'minutes behind an hour' },
    { text: 'Interstate 5 north of the town is closed.', why: 'a road' },
    { text: 'Goals scored: 3-2, C++ and E3+3', why: 'a score and names' },
    { text: 'Chapters: 3 to read', why: 'what it numbers is a part of a book' },
    { text: 'Nació en 12 la liga.', about: { language: 'es' }, why: 'no word of change' },
    {
      text: 'Adults work in the harvest of sugar (3), rice (6), and tea (8). Boys (4) are at risk.',
      why: 'note marks',
    },
    {
      text: 'Le texte (1) et la note (3), les garçons (6) et les filles (8) travaillent.',
      about: { language: 'fr' },
      why: 'note marks',
    },
    { text: 'The act (1), the decree (2) and the order (3) apply.', why: 'list marks that count up' },
    {
      text: 'The 24/7 hotline 1-800-843-5678 under ILO Convention 182 and resolution 1325 (2000) stands.',
      why: 'names',
    },
    { text: 'Article 12 of the Act, Table 3 and Tier 3', why: 'what they number is a provision' },
    { text: 'in 2008 and on 3 May 2010', why: 'dates' },
    { text: 'de cada 100 nacidos vivos', about: { language: 'es' }, why: 'a base' },
    { text: 'It met on 14 and 16 October and on 8, 9 and 10 March.', why: 'days of a list, the month at its end' },
    { text: 'production of bricks.(1,2) It rose.', why: 'note marks' },
    { text: 'See C3, COVID-19 and the G-8.', why: 'names' },
    { text: 'one should see the second', why: 'a pronoun and an ordinal' },
  ],
} as const satisfies Rule<FigureMention>

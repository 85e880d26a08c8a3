import type { FigureMention } from '../../../common/mention.ts'
import { figureDraft, qualified } from '../../numerals/figure-draft.ts'
import { partsOfUnits } from '../../numerals/half-units.ts'
import { type Amount, countedPassages, type Reading, readingOf } from '../../numerals/numerals.ts'
import { physicalUnitAt } from '../../numerals/physical-unit.ts'
import { signBefore } from '../../numerals/sign.ts'
import { withNext } from '../../numerals/with-next.ts'
import type { Rule } from '../../rule.ts'

function quantityAt(
  reading: Reading,
  amount: Amount,
): { from: number; to: number; unit: string; ucum: string; sign: number } | null {
  const unit = physicalUnitAt(reading, amount.to, (amount.high ?? amount.low).digits)
  return unit && { ...unit, ...signBefore(reading, amount.from, /^(?:Cel|deg|\[degF\]|K)$/u.test(unit.ucum)) }
}

/** Physical quantities: lengths, areas, masses, energy, emissions. */
export const quantity = {
  id: 'figure/quantity',
  title: 'Physical quantity',
  triggers: [],
  passages: countedPassages,
  scan: function* (passage, context) {
    const reading = readingOf(passage, context)
    for (const { from, to, value, unit, ucum } of partsOfUnits(reading))
      yield figureDraft(reading, {
        ...qualified(reading, from, to, false),
        kind: 'quantity',
        value,
        unit,
        known: { ucum },
      })
    for (const read of withNext(reading, quantityAt)) {
      const span = qualified(reading, read.from, read.to, read.high !== null)
      const { unit, ucum, sign } = read.found
      yield figureDraft(reading, {
        ...span,
        kind: 'quantity',
        value: read.value * sign,
        high: read.high,
        unit,
        known: { ucum },
      })
    }
  },
  examples: [
    {
      text: 'A storm of 100-mile-per-hour winds came.',
      match: '100-mile-per-hour',
      fields: { value: 100, unit: 'mile-per-hour', known: { ucum: '[mi_i]/h' } },
      from: 'newspapers',
    },
    {
      text: 'The well is about a quarter of a mile away.',
      match: 'about a quarter of a mile',
      fields: { value: 0.25, unit: 'mile', qualifier: 'about' },
      from: 'newspapers',
    },
    {
      text: 'Cada familia tiene media hectárea.',
      match: 'media hectárea',
      fields: { value: 0.5, unit: 'hectárea' },
      about: { language: 'es' },
      from: 'reports in Spanish',
    },
    {
      text: 'soit 8MteqCO2 par an',
      match: '8MteqCO2',
      fields: { value: 8, unit: 'MteqCO2' },
      about: { language: 'fr' },
      from: 'climate submissions',
    },
    {
      text: 'It has an area of 52,300 km² in the north.',
      match: '52,300 km²',
      fields: { value: 52300, unit: 'km²', known: { ucum: 'km2' } },
      from: 'State party reports',
    },
    {
      text: 'about 4.2 MtCO2e by 2030',
      match: 'about 4.2 MtCO2e',
      fields: { value: 4.2, known: { ucum: 'Mt{CO2e}' } },
      from: 'climate submissions',
    },
    {
      text: 'soit 1 250,5 tonnes équivalent CO2 évitées',
      match: '1 250,5 tonnes équivalent CO2',
      fields: { value: 1250.5 },
      about: { language: 'fr' },
      from: 'climate submissions',
    },
    {
      text: 'a warming of 1.5 to 2 °C',
      match: '1.5 to 2 °C',
      fields: { value: 1.5, high: 2, known: { ucum: 'Cel' } },
      from: 'climate submissions',
    },
    {
      text: 'una central de 200 MW',
      match: '200 MW',
      fields: { value: 200 },
      about: { language: 'es' },
      from: 'climate submissions',
    },
  ],
  counterExamples: [
    { text: 'In the first quarter tonnes sold fell.', why: 'a part of the year' },
    { text: 'La media de hectáreas por finca creció.', about: { language: 'es' }, why: 'an average' },
    { text: 'under section 3509(m) of the title', why: 'a letter in brackets' },
    { text: '82 in 2001', why: '"in" is no inch' },
    { text: '12 metropolitan areas', why: 'another word' },
  ],
} as const satisfies Rule<FigureMention>

import type { FigureMention } from '../../../common/mention.ts'
import { figureDraft, qualified } from '../../numerals/figure-draft.ts'
import { countedPassages, readingOf } from '../../numerals/numerals.ts'
import { fractionsOf, ratiosOf } from '../../numerals/ratios.ts'
import type { Rule } from '../../rule.ts'

/** Shares and ratios in words, and rates per so many. */
export const rate = {
  id: 'figure/rate',
  title: 'Rate, ratio or fraction',
  why: '"1 in 5" has the value 0.2; "20 per 100,000 births" keeps the printed number and has the base in its unit.',
  triggers: [],
  passages: countedPassages,
  scan: function* (passage, context) {
    const reading = readingOf(passage, context)
    for (const { from, to, value, unit } of [...ratiosOf(reading), ...fractionsOf(reading)]) {
      const span = qualified(reading, from, to, false)
      yield figureDraft(reading, { ...span, to: Math.max(span.to, to), kind: 'rate', value, unit })
    }
  },
  examples: [
    {
      text: 'Approximately four citizens out of 1,000 were robbed.',
      match: 'Approximately four citizens out of 1,000',
      fields: { value: 0.004, unit: 'citizens', qualifier: 'about' },
      from: 'police reviews',
    },
    {
      text: 'uno de cada tres mayores de 15 años',
      match: 'uno de cada tres',
      fields: { value: 0.3333 },
      about: { language: 'es' },
      from: 'newspapers in Spanish',
    },
    { text: 'a 1.7-to-1 ratio of new files to old', match: '1.7-to-1', fields: { value: 1.7 }, from: 'newspapers' },
    {
      text: '90,000 children work, more than half were girls',
      match: 'more than half',
      fields: { value: 0.5, qualifier: 'over' },
      from: 'reports',
    },
    {
      text: 'fertility of 6.1 children per woman',
      match: '6.1 children per woman',
      fields: { value: 6.1, unit: 'children per woman' },
      from: 'reports',
    },
    {
      text: 'home to about a third of the women',
      match: 'about a third of the women',
      fields: { value: 0.3333, unit: 'women', qualifier: 'about' },
      from: 'reports',
    },
    {
      text: 'Un enfant déplacé sur dix en souffrait.',
      match: 'Un enfant déplacé sur dix',
      fields: { value: 0.1, unit: 'enfant déplacé' },
      about: { language: 'fr' },
      from: 'reports in French',
    },
    {
      text: 'Nearly 6 in 10 (59%) were tried.',
      match: 'Nearly 6 in 10',
      fields: { value: 0.6, qualifier: 'about' },
      from: 'reports',
    },
    { text: '1 in 5 girls left school', match: '1 in 5 girls', fields: { value: 0.2, unit: 'girls' }, from: 'reports' },
    {
      text: 'three out of four children',
      match: 'three out of four children',
      fields: { value: 0.75 },
      from: 'reports',
    },
    {
      text: 'more than two thirds of the victims',
      match: 'more than two thirds of the victims',
      fields: { value: 0.6667, unit: 'victims', qualifier: 'over' },
      from: 'reports',
    },
    {
      text: '20.5 deaths per 100,000 live births',
      match: '20.5 deaths per 100,000 live births',
      fields: { value: 20.5, unit: 'deaths per 100,000 live births' },
      from: 'reports',
    },
    {
      text: 'un enfant sur cinq',
      match: 'un enfant sur cinq',
      fields: { value: 0.2, unit: 'enfant' },
      about: { language: 'fr' },
      from: 'reports in French',
    },
    {
      text: 'una de cada tres mujeres',
      match: 'una de cada tres mujeres',
      fields: { value: 0.3333, unit: 'mujeres' },
      about: { language: 'es' },
      from: 'reports in Spanish',
    },
  ],
  counterExamples: [
    { text: 'Some 12 cases out of 40 were tried.', why: 'two counts' },
    { text: 'The court ruled 5-to-4.', why: 'votes' },
    { text: 'They began 3 in 2005 and 4 in 2006.', why: 'years' },
    { text: 'the third quarter of 2008', why: 'a date' },
    { text: '12 of 2006', why: 'a law’s number' },
    { text: 'one in charge', why: 'no second number' },
  ],
} as const satisfies Rule<FigureMention>

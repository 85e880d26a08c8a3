import type { FigureMention } from '../../../common/mention.ts'
import { dateRangesOf } from '../../numerals/date-ranges.ts'
import { datePointsOf, isoOf } from '../../numerals/dates.ts'
import { figureDraft } from '../../numerals/figure-draft.ts'
import { countedPassages, readingOf } from '../../numerals/numerals.ts'
import type { Rule } from '../../rule.ts'

const UNTIL = /^(?:until|till|jusqu’en|jusqu'en|jusqu’à|jusqu'à|jusqu’au|jusqu'au|hasta)$/u
const PART = /^(?:early|late|mid)$/u

/** Dates, months and years. */
export const date = {
  id: 'figure/date',
  title: 'Date, month or year',
  triggers: [],
  passages: countedPassages,
  scan: function* (passage, context) {
    const reading = readingOf(passage, context)
    const { tokens } = reading
    const ranges = dateRangesOf(reading)
    for (const point of datePointsOf(reading)) {
      if (ranges.some(({ from, to }) => from <= point.from && point.to <= to)) continue
      const before = tokens[point.from - 1]?.lower ?? ''
      const hyphen = /^[-‐]$/u.test(before) ? 1 : 0
      const until = UNTIL.test(before)
      const part = PART.test(tokens[point.from - 1 - hyphen]?.lower ?? '')
      const from = until ? point.from - 1 : part ? point.from - 1 - hyphen : point.from
      yield figureDraft(reading, {
        kind: 'date',
        from,
        to: point.to,
        value: isoOf(point),
        qualifier: until ? 'up-to' : 'exact',
      })
    }
  },
  examples: [
    {
      text: 'It opened on July 2, 2008 in the north.',
      match: 'July 2, 2008',
      fields: { value: '2008-07-02' },
      from: 'U.S. submissions',
    },
    { text: 'adopted on 24 June 2019', match: '24 June 2019', fields: { value: '2019-06-24' }, from: 'UN documents' },
    { text: 'since November, 2005', match: 'November, 2005', fields: { value: '2005-11' }, from: 'U.S. submissions' },
    { text: 'In 2006 it closed.', match: '2006', fields: { value: '2006' }, from: 'reports' },
    {
      text: 'le 1er janvier 2015',
      match: '1er janvier 2015',
      fields: { value: '2015-01-01' },
      about: { language: 'fr' },
      from: 'reports in French',
    },
    {
      text: 'el 2 de julio de 2008',
      match: '2 de julio de 2008',
      fields: { value: '2008-07-02' },
      about: { language: 'es' },
      from: 'reports in Spanish',
    },
  ],
  counterExamples: [
    { text: 'In the 2019 TIP Report it was listed.', why: 'the year of a publication' },
    {
      text: 'Selon le rapport 2012 de l’ONUDC, il reste rare.',
      about: { language: 'fr' },
      why: 'the year of a publication',
    },
    { text: 'The Global Report on Trafficking in Persons 2018 says so.', why: 'the year of a publication' },
    { text: 'as others found (Ba et al., 2013)', why: 'the year of a work referred to' },
    { text: 'cared for 1500 children', why: 'a count' },
    { text: 'resolution 1325 (2000)', why: 'the year of a resolution’s number' },
    { text: 'a budget of $2000', why: 'money' },
    { text: 'section 2001 of the Code', why: 'a section' },
  ],
} as const satisfies Rule<FigureMention>

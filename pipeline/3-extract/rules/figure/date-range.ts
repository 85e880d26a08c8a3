import type { FigureMention } from '../../../common/mention.ts'
import { dateRangesOf } from '../../numerals/date-ranges.ts'
import { figureDraft } from '../../numerals/figure-draft.ts'
import { countedPassages, readingOf } from '../../numerals/numerals.ts'
import type { Rule } from '../../rule.ts'

/** Stretches between two dates; quarters, halves and decades. */
export const dateRange = {
  id: 'figure/date-range',
  title: 'Range of dates, quarter or decade',
  triggers: [],
  passages: countedPassages,
  scan: function* (passage, context) {
    const reading = readingOf(passage, context)
    for (const { from, to, first, last, qualifier } of dateRangesOf(reading))
      yield figureDraft(reading, { kind: 'date-range', from, to, value: first, high: last, qualifier })
  },
  examples: [
    {
      text: 'El paro bajó entre los años 2010 y 2014.',
      match: 'entre los años 2010 y 2014',
      fields: { value: '2010', high: '2014' },
      about: { language: 'es' },
      from: 'reports in Spanish',
    },
    {
      text: 'between 2001 and 2008',
      match: 'between 2001 and 2008',
      fields: { value: '2001', high: '2008', qualifier: 'between' },
      from: 'reports',
    },
    {
      text: 'held on October 2-3, 2008',
      match: 'October 2-3, 2008',
      fields: { value: '2008-10-02', high: '2008-10-03', qualifier: 'exact' },
      from: 'U.S. submissions',
    },
    {
      text: 'from July 1, 2019, to June 30, 2020',
      match: 'from July 1, 2019, to June 30, 2020',
      fields: { value: '2019-07-01', high: '2020-06-30' },
      from: 'notes of tables',
    },
    {
      text: 'the second quarter of 2008',
      match: 'second quarter of 2008',
      fields: { value: '2008-04', high: '2008-06' },
      from: 'reports',
    },
    { text: 'in the 1990s', match: '1990s', fields: { value: '1990', high: '1999' }, from: 'reports' },
    {
      text: 'de janvier à septembre 2017',
      match: 'de janvier à septembre 2017',
      fields: { value: '2017-01', high: '2017-09' },
      about: { language: 'fr' },
      from: 'reports in French',
    },
    {
      text: 'entre el 1 de mayo de 2011 y el 24 de enero de 2017',
      match: 'entre el 1 de mayo de 2011 y el 24 de enero de 2017',
      fields: { value: '2011-05-01', high: '2017-01-24' },
      about: { language: 'es' },
      from: 'reports in Spanish',
    },
  ],
  counterExamples: [
    { text: 'in 2001 and 2008', why: 'two dates' },
    { text: 'pages 2001 to 2008', why: 'pages' },
    { text: 'from 12 to 15 children', why: 'a count' },
  ],
} as const satisfies Rule<FigureMention>

import type { FigureMention } from '../../../common/mention.ts'
import { figureDraft } from '../../numerals/figure-draft.ts'
import { fiscalYearsOf } from '../../numerals/fiscal-years.ts'
import { readingOf } from '../../numerals/numerals.ts'
import type { Rule } from '../../rule.ts'

/** Fiscal years, single or split over two calendar years. */
export const fiscalYear = {
  id: 'figure/fiscal-year',
  title: 'Fiscal year',
  triggers: ['fy', 'ffy', 'sfy', 'fiscal', 'financial year', 'budget year', 'exercice', 'ejercicio', 'budgétaire'],
  scan: function* (passage, context) {
    const reading = readingOf(passage, context)
    for (const { from, to, first, last } of fiscalYearsOf(reading)) {
      const period = `FY${first}${last === null ? '' : `-${last}`}`
      yield figureDraft(reading, { kind: 'fiscal-year', from, to, value: first, high: last, known: { period } })
    }
  },
  examples: [
    {
      text: 'results of fiscal years 2006 through 2018',
      match: 'fiscal years 2006 through 2018',
      fields: { value: '2006', high: '2018', known: { period: 'FY2006-2018' } },
      from: 'audits',
    },
    {
      text: 'In the 2019 Federal Fiscal Year (FFY 2019) it grew.',
      match: '2019 Federal Fiscal Year',
      fields: { value: '2019' },
      from: 'reports of U.S. States',
    },
    {
      text: 'In FY 2007, it awarded grants.',
      match: 'FY 2007',
      fields: { value: '2007', high: null, known: { period: 'FY2007' } },
      from: 'U.S. submissions',
    },
    {
      text: 'in fiscal year 2020–2021',
      match: 'fiscal year 2020–2021',
      fields: { value: '2020', high: '2021', known: { period: 'FY2020-2021' } },
      from: 'country chapters',
    },
    { text: 'rose in FY2007/08', match: 'FY2007/08', fields: { value: '2007', high: '2008' }, from: 'reports' },
    {
      text: 'au titre de l’exercice budgétaire 2019',
      match: 'exercice budgétaire 2019',
      fields: { value: '2019' },
      about: { language: 'fr' },
      from: 'reports in French',
    },
    {
      text: 'en el ejercicio fiscal 2018',
      match: 'ejercicio fiscal 2018',
      fields: { value: '2018' },
      about: { language: 'es' },
      from: 'reports in Spanish',
    },
  ],
  counterExamples: [
    { text: 'the fiscal year that began in 2007', why: 'no year of its own' },
    { text: 'in 2007', why: 'a calendar year' },
  ],
} as const satisfies Rule<FigureMention>

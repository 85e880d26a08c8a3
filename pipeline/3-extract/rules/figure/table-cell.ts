import type { FigureMention } from '../../../common/mention.ts'
import { bracketedPartOf, cellFigureOf } from '../../numerals/cell-figure.ts'
import { figureDraft } from '../../numerals/figure-draft.ts'
import { countedPassages, readingOf } from '../../numerals/numerals.ts'
import type { Rule } from '../../rule.ts'

/** Numbers that are all of a table cell: what they are, their row, column and caption say. */
export const tableCell = {
  id: 'figure/table-cell',
  title: 'Number that is a table cell of its own',
  why: 'A cell has no words: its unit stands in the row label, the column head or the caption. "N/A", "Unknown" and "–" are no zero.',
  triggers: [],
  passages: countedPassages,
  scan: function* (passage, context) {
    if (!passage.cell || passage.cell.row < 0) return
    const reading = readingOf(passage, context)
    const figure = cellFigureOf(reading, passage.cell)
    if (!figure) return
    yield figureDraft(reading, figure)
    const part = bracketedPartOf(reading, passage.cell, figure.to)
    if (part) yield figureDraft(reading, part)
  },
  examples: [
    {
      text: '22,195',
      match: '22,195',
      cell: { head: '2020', label: 'Inspections carried out' },
      fields: { kind: 'count', value: 22195 },
      from: 'country chapters',
    },
    {
      text: '88.4',
      match: '88.4',
      cell: { head: 'Percent', label: 'Attending school' },
      fields: { kind: 'percent', value: 88.4, unit: '%' },
      from: 'country chapters',
    },
    {
      text: '92,5',
      match: '92,5',
      cell: { head: '2030 Gg CO2 eq', label: 'Énergie' },
      fields: { kind: 'quantity', value: 92.5, unit: 'Gg CO2 eq' },
      about: { language: 'fr' },
      from: 'climate submissions',
    },
    {
      text: '5 to 14',
      match: '5 to 14',
      cell: { head: 'Age', label: 'Working children' },
      fields: { kind: 'age', value: 5, high: 14, qualifier: 'between' },
      from: 'country chapters',
    },
    {
      text: '12.5',
      match: '12.5',
      cell: { head: '2019', label: 'Grants', caption: 'Budget (in millions of US$)' },
      fields: { kind: 'money', value: 12500000, unit: 'USD' },
      from: 'budgets',
    },
  ],
  counterExamples: [
    { text: '22,195', why: 'no cell' },
    { text: 'Unknown (2)', why: 'no number but a note’s' },
  ],
} as const satisfies Rule<FigureMention>

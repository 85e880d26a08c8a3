import type { NameMention } from '../../../common/mention.ts'
import { namesOf } from '../../chunks/document.ts'
import type { Sort } from '../../chunks/grammar.ts'
import { isCapital } from '../../chunks/phrase.ts'
import { tokensOf } from '../../chunks/tokens.ts'
import type { Passage } from '../../context.ts'
import { TABLE_HEADS } from '../../lists/name-heads.ts'
import type { Rule } from '../../rule.ts'

const MARKS = /[\s†‡*§¶¹²³⁰-⁹]{1,16}$/u
const MOST_LETTERS = 140

/** Programs and bodies that a table lists in its first column, or that a label announces: they need no head noun. */
export const listed = {
  id: 'name/listed',
  title: 'Program or body in the first column of a table that lists them, or behind a label',
  why: 'The head of the column or the label says what is named.',
  triggers: [],
  *scan(passage, context) {
    const place = placeOf(passage)
    if (!place) return
    const printed = place.text.replace(MARKS, '')
    const end = place.start + printed.length
    if ((namesOf(context).chunks.get(passage) ?? []).some((chunk) => chunk.start < end && place.start < chunk.end))
      return
    const tokens = tokensOf(printed, 0)
    if (!isCapital(tokens[0]) || printed.length > MOST_LETTERS || printed.includes('. ')) return
    const name = printed.replace(/ ?\([^()]*\)(?: [IVX]+)?$/u, '').replace(/,? Phases? [IVX]+(?:[-–][IVX]+)?$/u, '')
    if (tokens.filter(isCapital).length < 2 || name.length < 5) return
    const years = /\((?<years>\d{4}[–-]\d{4})\)$/u.exec(printed)?.groups?.['years'] ?? null
    const acronym = /\((?<acronym>[A-Z]{2,8})\)/u.exec(printed)?.groups?.['acronym'] ?? null
    const aliases = name === printed ? [] : [printed]
    yield {
      type: 'name',
      ...place.sort,
      form: 'name',
      name,
      start: place.start,
      end,
      head: null,
      acronym,
      aliases,
      years,
      listed: null,
    }
  },
  examples: [
    {
      text: 'Project: Second Spring for Coastal Families (2017–2021)',
      match: 'Second Spring for Coastal Families (2017–2021)',
      fields: { class: 'program', name: 'Second Spring for Coastal Families', years: '2017–2021' },
      from: 'fact sheets of programs',
    },
  ],
  counterExamples: [
    { text: 'Second Spring for Coastal Families', why: 'neither in a table nor behind a label' },
    { text: 'Goal: More Schools for Coastal Families', why: 'the label names no program' },
  ],
} as const satisfies Rule<NameMention>

interface Place {
  readonly text: string
  readonly start: number
  readonly sort: Sort
}

function placeOf({ cell, role, text, start }: Passage): Place | undefined {
  if (cell) {
    const sort = role === 'cell' && cell.column === 0 ? sortOf(cell.table.columns[0] ?? '') : undefined
    return sort && { text, start, sort }
  }
  const colon = text.slice(0, 40).indexOf(': ')
  const label = colon > 0 ? text.slice(0, colon) : ''
  const sort = label && label.split(' ').length < 4 ? sortOf(label) : undefined
  return sort && { text: text.slice(colon + 2), start: start + colon + 2, sort }
}

function sortOf(label: string): Sort | undefined {
  const lower = label.toLowerCase()
  return TABLE_HEADS.find(({ word }) => lower.includes(word))?.sort
}

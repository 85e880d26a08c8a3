import { YEARS_AHEAD } from '../lists/calendars.ts'
import type { Guard } from '../rule.ts'

/** "Ley N° ‸2028‸ de Municipalidades": a number, not a year. */
const NUMBER = '(?<!(?:[Nn]os?\\.?|[Nn]\\.?[°º]|[Nn]úm\\.|[Nn]úmero|[Nn]uméro|[Nn]umber) ?)'
const LAST_YEAR = new RegExp(
  `${NUMBER}\\b(?:19|20)\\d{2}\\b(?!.*${NUMBER}\\b(?:19|20)\\d{2}\\b)|\\b(?:19|20)\\d{2}(?=[-/]\\d)`,
  'u',
)

/** A law that is mentioned predates the document. */
export const laterThanDocument: Guard = {
  id: 'later-than-document',
  why: 'the year is later than the document: no law that it could cite',
  stops: ({ text, groups }, { about }) => {
    if (about.year === null) return false
    const year = groups['year'] ?? LAST_YEAR.exec(text)?.[0]
    return year !== undefined && Number(year) - (YEARS_AHEAD[about.country ?? ''] ?? 0) > about.year + 1
  },
}

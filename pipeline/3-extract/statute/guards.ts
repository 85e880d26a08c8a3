import { YEARS_AHEAD } from '../lists/calendars.ts'
import type { Guard } from '../rule.ts'

/** A law that is mentioned predates the document. */
export const laterThanDocument: Guard = {
  id: 'later-than-document',
  why: 'the year is later than the document: no law that it could cite',
  stops: ({ text, groups }, { about }) => {
    if (about.year === null) return false
    const year = groups['year'] ?? /\b(?:19|20)\d{2}\b(?!.*\b(?:19|20)\d{2}\b)/u.exec(text)?.[0]
    return year !== undefined && Number(year) - (YEARS_AHEAD[about.country ?? ''] ?? 0) > about.year + 1
  },
}

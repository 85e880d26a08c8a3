/** A calendar that official texts of some countries date by: the name, its marks, and how many years it runs ahead of the common era. */
export interface Calendar {
  readonly name: string
  readonly marks: readonly string[]
  readonly countries: readonly string[]
  /** Years ahead of the common era (behind it, where negative), at the start of the calendar's year. */
  readonly ahead: number
}

/** Source: Calendrical Calculations (Reingold, Dershowitz) and the gazettes of the countries, 29 November 2026. */
export const CALENDARS: readonly Calendar[] = [
  { name: 'Bikram Sambat', marks: ['B.S.', 'BS', 'V.S.', 'VS'], countries: ['np'], ahead: 57 },
  { name: 'Buddhist era', marks: ['B.E.', 'BE'], countries: ['th'], ahead: 543 },
  { name: 'Ethiopian', marks: ['E.C.', 'EC'], countries: ['et'], ahead: -8 },
  { name: 'Solar Hijri', marks: ['S.H.', 'SH'], countries: ['af', 'ir'], ahead: -621 },
  { name: 'Hijri', marks: ['A.H.', 'AH', 'H'], countries: ['sa'], ahead: -579 },
  { name: 'Minguo', marks: [], countries: ['tw'], ahead: -1911 },
]

/** How many years the calendar of a country's laws runs ahead; 0 for the common era. */
export function yearsAhead(country: string | null): number {
  return CALENDARS.find(({ countries }) => countries.includes(country?.toLowerCase() ?? ''))?.ahead ?? 0
}

/**
 * By how many years the calendar that a country's laws are dated by runs ahead of the common era: Bikram Sambat in Nepal, the
 * Buddhist era in Thailand. Source: Reingold and Dershowitz, Calendrical Calculations; the countries' gazettes, 29 November 2026.
 */
export const YEARS_AHEAD: Readonly<Record<string, number>> = { np: 57, th: 543 }

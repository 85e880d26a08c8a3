/** Month names in English, French and Spanish, lower case, by number. Source: Unicode CLDR 48, Gregorian calendar. */
const MONTHS = [
  ['january', 'janvier', 'enero'],
  ['february', 'février', 'febrero'],
  ['march', 'mars', 'marzo'],
  ['april', 'avril', 'abril'],
  ['may', 'mai', 'mayo'],
  ['june', 'juin', 'junio'],
  ['july', 'juillet', 'julio'],
  ['august', 'août', 'agosto'],
  ['september', 'septembre', 'septiembre'],
  ['october', 'octobre', 'octubre'],
  ['november', 'novembre', 'noviembre'],
  ['december', 'décembre', 'diciembre'],
] as const

const DATE =
  /(?:(?<day>\d{1,2})(?:er|st|nd|rd|th|º|°)? (?:de )?)?(?:(?<month>\p{L}{3,12}) (?:de |del )?(?:(?<late>\d{1,2}), )?)?(?<year>(?:19|20)\d{2})\b/u

/** The first date in a text, as ISO 8601 down to what is printed: `2020-04-28`, `2020-04`, `2020`; null where there is none. */
export function dateIn(text: string): string | null {
  const groups = DATE.exec(text)?.groups
  if (!groups?.['year']) return null
  const month = MONTHS.findIndex((names) => names.some((name) => name === groups['month']?.toLowerCase())) + 1
  if (month === 0) return groups['year']
  const day = groups['day'] ?? groups['late']
  return [groups['year'], String(month).padStart(2, '0'), ...(day ? [day.padStart(2, '0')] : [])].join('-')
}

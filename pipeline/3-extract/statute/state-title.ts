import { TITLES_OF_PEOPLES, TITLES_WITH_STATE } from '../lists/law-words.ts'
import { countryWords } from './countries.ts'

const firstWords: ReadonlySet<string> = new Set(
  [...TITLES_WITH_STATE, ...TITLES_OF_PEOPLES.map(({ title }) => title)].map((title) => title.split(' ')[0] ?? ''),
)

/** "the ‸Indian Penal Code", "the ‸South African Schools Act": the adjective belongs to the title. */
export const isTitleWithState = (text: string, at: number): boolean =>
  firstWords.has(text.slice(at, text.indexOf(' ', at))) &&
  (TITLES_WITH_STATE.some((title) => text.startsWith(title, at)) || ofPeople(text, at) !== undefined)

/** "the ‸Cuban Adjustment Act": named for a people, made by another State. */
const ofPeople = (text: string, at: number): string | undefined =>
  TITLES_OF_PEOPLES.find(({ title }) => text.startsWith(title, at))?.country

/** The country of the adjective with which such a title begins; null where none stands at `at`. */
export function stateOfTitle(text: string, at: number): string | null {
  if (!isTitleWithState(text, at)) return null
  const maker = ofPeople(text, at)
  if (maker !== undefined) return maker
  const { adjectives } = countryWords()
  const [one = '', two = ''] = text.slice(at, at + 40).split(' ')
  return adjectives.get(`${one} ${two}`) ?? adjectives.get(one) ?? null
}

/** Where a title begins whose head noun stands at `start`: at the adjective of its State, "the ‸Canadian Charter of Rights and Freedoms". */
export function withStateBefore(text: string, start: number): number {
  const space = text.lastIndexOf(' ', start - 2)
  return isTitleWithState(text, space + 1) ? space + 1 : start
}

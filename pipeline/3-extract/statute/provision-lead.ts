import { alternatives } from '../../common/alternatives.ts'
import { PROVISION_WORDS } from '../lists/provision-words.ts'
import { matchAt } from './match-at.ts'

/** What precedes the numbers of a group. */
export interface Lead {
  readonly prefix: string
  readonly plural: boolean
  /** Where the numbers begin. */
  readonly at: number
  /** A year may be the number of a section, as in the U.S. Code. */
  readonly code?: boolean
  /** A hyphen is part of each number: "§§ 53a-192 and 53a-193". */
  readonly hyphenated?: boolean
}

const words = new Map<string, { prefix: string; plural: boolean }>(
  PROVISION_WORDS.flatMap(({ prefix, words: singular, plurals }) => [
    ...singular.map((word): [string, { prefix: string; plural: boolean }] => [word, { prefix, plural: false }]),
    ...plurals.map((word): [string, { prefix: string; plural: boolean }] => [word, { prefix, plural: true }]),
  ]),
)
const KEYWORD = new RegExp(
  `(?<word>${alternatives(words.keys())})(?<space> ?(?:[Nn]os?\\.? ?|[nN][°º]s? ?|[Nn]úms?\\. ?)?)(?=[\\dIVXLCRDA(])`,
  'iuy',
)
/** The word that announces numbers of a law at `at`. */
export function readLead(text: string, at: number): Lead | null {
  const match = matchAt(KEYWORD, text, at)
  const word = match?.groups?.['word']?.toLowerCase()
  const known = word === undefined ? undefined : words.get(word)
  if (!match || !known) return null
  if (!match.groups?.['space'] && !/(?:[§.]|sec)$/iu.test(match[0])) return null
  return { ...known, at: at + match[0].length }
}

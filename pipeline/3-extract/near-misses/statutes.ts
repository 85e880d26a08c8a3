import type { Context, Passage } from '../context.ts'
import { ANAPHOR_NOUNS } from '../lists/anaphor-words.ts'
import { INSTRUMENT_TYPES } from '../lists/instrument-types.ts'
import { HEADS_WITH_YEAR, NAME_HEADS } from '../lists/law-words.ts'
import { PROVISION_WORDS } from '../lists/provision-words.ts'
import { nameStart } from '../statute/name-start.ts'
import { type NearMiss, oneOf } from './near-miss.ts'

const withYear: ReadonlySet<string> = new Set(HEADS_WITH_YEAR)
const heads = new Map<string, (typeof NAME_HEADS)[number]>(NAME_HEADS.map((head) => [head.head.toLowerCase(), head]))
const types: ReadonlySet<string> = new Set(INSTRUMENT_TYPES.flatMap(({ words }) => words))
const provisions: ReadonlySet<string> = new Set(PROVISION_WORDS.flatMap(({ words, plurals }) => [...words, ...plurals]))
const treaties: ReadonlySet<string> = new Set([
  'convention',
  'covenant',
  'treaty',
  'protocol',
  'pact',
  'agreement',
  'pacte',
  'convención',
  'tratado',
  'traité',
])
const anaphors: ReadonlySet<string> = new Set(
  ANAPHOR_NOUNS.flatMap(({ words }) => words.map((word) => word.toLowerCase())),
)
const WORD = /(?<![\p{L}\p{N}])(?<word>[\p{L}.]{1,20})(?![\p{L}])/dgu

/** Words of a passage that legal references are made of, with what each would need to be one. */
export function statuteMisses({ text, start: from }: Passage, _context: Context): NearMiss[] {
  const misses: NearMiss[] = []
  for (const match of text.matchAll(WORD)) {
    const word = match[0]
    const [start, end] = [match.index, match.index + word.length]
    const found = missOf(text, word, start, end)
    if (found) misses.push({ start: from + start, end: from + end, ...found })
  }
  return misses
}

function missOf(text: string, word: string, start: number, end: number): Omit<NearMiss, 'start' | 'end'> | null {
  const small = word.toLowerCase()
  const number = /^ (?:\S{1,4} )?\d/u.test(text.slice(end, end + 8))
  if (/^u\.s\.?$/u.test(small) && /\d $/u.test(text.slice(0, start)))
    return { rule: 'statute/us-code', step: 'code', why: oneOf(['U.S.C.', 'U.S. Code']) }
  if (small === 'resolution' || small === 'résolution' || small === 'resolución')
    return {
      rule: 'statute/un-resolution',
      step: 'number',
      why: 'no number of a resolution behind it, such as 70/1 or 1325 (2000)',
    }
  if (provisions.has(small) && !number)
    return {
      rule: 'statute/bare-provision',
      step: 'number',
      why: `no number behind ${JSON.stringify(word)}: which one is not said`,
    }
  if (treaties.has(small)) return treatyMiss(word, number)
  if (types.has(small) && number)
    return /^\p{Lu}/u.test(word)
      ? {
          rule: 'statute/numbered-law',
          step: 'sign',
          why: oneOf(['“No.” before the number', 'a year behind it (12 of 2003)', 'a number with its year (12/2003)']),
        }
      : {
          rule: 'statute/numbered-law',
          step: 'capital',
          why: `${JSON.stringify(word)} has a small letter, and ${oneOf(['a capital', '“No.” before the number'])}`,
        }
  const head = heads.get(small)
  if (!head) return anaphors.has(small) && /^\p{Lu}/u.test(word) ? anaphorMiss(word) : null
  return headMiss(text, word, start, end, head)
}

function treatyMiss(word: string, number: boolean): Omit<NearMiss, 'start' | 'end'> {
  if (!/^\p{Lu}/u.test(word))
    return {
      rule: 'statute/treaty',
      step: 'capital',
      why: `${JSON.stringify(word)} has a small letter: a noun, not the name of a treaty`,
    }
  return number
    ? {
        rule: 'statute/labour-convention',
        step: 'issuer',
        why: oneOf(['“ILO” before it', '“No.” before the number', 'the name of a convention in the lists']),
      }
    : {
        rule: 'statute/treaty',
        step: 'list',
        why: 'no treaty of the lists has this name, and nothing before it names one',
      }
}

function headMiss(
  text: string,
  word: string,
  start: number,
  end: number,
  head: (typeof NAME_HEADS)[number],
): Omit<NearMiss, 'start' | 'end'> {
  const rule = 'statute/named-law'
  if (!/^\p{Lu}/u.test(word))
    return { rule, step: 'capital', why: `${JSON.stringify(word)} has a small letter: a noun, not the name of a law` }
  const name = nameStart(text, start)
  if (!name)
    return {
      rule,
      step: 'name',
      why: `no capitalised words before ${JSON.stringify(word)} name the law; ${oneOf(['a name before it', 'a number behind it', '“the” and a law named before'])}`,
    }
  if (name.words < head.least)
    return {
      rule,
      step: 'words',
      why: `one word before ${JSON.stringify(word)} is too little: ${head.least} are needed`,
    }
  const year = /^,? (?:of )?\(?(?:1[89]|20)\d\d/u.test(text.slice(end, end + 12))
  if (withYear.has(head.head) && !year)
    return { rule, step: 'year', why: `a name that ends in ${JSON.stringify(word)} needs a year behind it` }
  if (head.article && !year)
    return {
      rule,
      step: 'article',
      why: `${oneOf(['“the” or “its” before the name', 'a year behind it'])}: without, words like these are often no law`,
    }
  return { rule, step: 'name', why: 'the words before it make no name of a law' }
}

function anaphorMiss(word: string): Omit<NearMiss, 'start' | 'end'> {
  return {
    rule: 'statute/anaphor',
    step: 'article',
    why: `${oneOf(['“the” before it', '“this” before it'])}, to stand for a law named before: ${JSON.stringify(word)}`,
  }
}

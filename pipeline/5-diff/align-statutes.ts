import { assign, type Edge } from './assign.ts'
import type { StatuteFact } from './facts.ts'
import type { Score } from './score-figures.ts'
import { cosine, type Idf, round } from './weights.ts'
import { singular, termsOf, trigramDice, withoutSlips } from './words.ts'

/** Points of the signals by which two laws without a common id may be one. */
export const STATUTE_POINTS = { title: 0.6, letters: 0.25, provisions: 0.15 } as const
/** Fewest points: two laws are taken for one only where their titles hardly differ. */
export const STATUTE_FLOOR = 0.75

const YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/gu

/** Pairs laws that share a key of the instrument. */
export function pairSameStatutes(left: readonly StatuteFact[], right: readonly StatuteFact[]): readonly Edge[] {
  const byKey = new Map<string, number[]>()
  right.forEach(({ instruments }, j) => {
    for (const key of instruments) byKey.set(key, [...(byKey.get(key) ?? []), j])
  })
  const edges = new Map<string, Edge>()
  left.forEach((fact, i) => {
    for (const key of fact.instruments) {
      for (const j of byKey.get(key) ?? []) {
        const other = right[j]
        if (!other) continue
        const shared = fact.instruments.filter((id) => other.instruments.includes(id)).length
        const points = shared / Math.max(fact.instruments.length, other.instruments.length)
        edges.set(`${i}:${j}`, { a: i, b: j, points, distance: Math.abs(fact.position - other.position) })
      }
    }
  })
  return assign([...edges.values()], 0).pairs
}

/** Points of two laws that share no key: by title, with a veto where country, number or year differ. Provisions that neither cites do not count. */
export function scoreStatutes(a: StatuteFact, b: StatuteFact, idf: Idf): Score | null {
  const [x, y] = [split(a), split(b)]
  if (x.country !== y.country) return null
  const [titleA, titleB] = [titleOf(a), titleOf(b)]
  const termsA = termsOf(titleA)
  const title = cosine(new Set(termsA), new Set(withoutSlips(termsOf(titleB), termsA)), idf)
  if (title < 0.3) return null
  const letters = trigramDice(oneSpelling(titleA), oneSpelling(titleB))
  const shared = a.provisions.filter((provision) => b.provisions.includes(provision)).length
  const most = Math.min(a.provisions.length, b.provisions.length)
  const whole = most ? 1 : 1 - STATUTE_POINTS.provisions
  const parts = [
    { signal: 'title', points: round((STATUTE_POINTS.title * title) / whole), why: `${titleA} / ${titleB}` },
    {
      signal: 'letters',
      points: round((STATUTE_POINTS.letters * letters) / whole),
      why: `${Math.round(letters * 100)} % of trigrams`,
    },
    ...(most
      ? [
          {
            signal: 'provisions',
            points: round((STATUTE_POINTS.provisions * shared) / most),
            why: `${shared} provisions in common`,
          },
        ]
      : []),
  ]
  return { points: round(parts.reduce((sum, part) => sum + part.points, 0)), parts, veto: lawVeto(x, y) }
}

/** True where two laws without a common key are titled in the same words, whatever their order, spelling and acronyms. */
export function sameTitle(a: StatuteFact, b: StatuteFact): boolean {
  const x = termsOf(titleOf(a))
  const [own, other] = [new Set(x), new Set(withoutSlips(termsOf(titleOf(b)), x))]
  return own.size === other.size && [...own].every((term) => other.has(term))
}

/** True where titles are the same in the same country, and nothing says that another law is meant. */
export function isSameLaw(a: StatuteFact, b: StatuteFact): boolean {
  const [x, y] = [split(a), split(b)]
  return x.country === y.country && x.title.includes(' ') && lawVeto(x, y) === null && sameTitle(a, b)
}

function titleOf(fact: StatuteFact): string {
  return fact.expanded ?? (split(fact).title || fact.label)
}

/** A title with each word in one spelling. */
function oneSpelling(title: string): string {
  return title.split(' ').map(singular).join(' ')
}

interface Law {
  readonly country: string
  readonly title: string
  readonly years: string
  readonly numbers: string
}

function split({ instruments }: StatuteFact): Law {
  const named = instruments.find((id) => /\p{L}{4}/u.test(id.split('/').slice(3).join(' '))) ?? instruments[0] ?? ''
  const [, country = '', , ...rest] = named.split('/')
  const slug = rest.join(' ').replaceAll('-', ' ')
  return {
    country,
    title: slug.replace(YEAR, ' ').replace(/\s+/gu, ' ').trim(),
    years: (slug.match(YEAR) ?? []).join(' '),
    numbers: (slug.replace(YEAR, ' ').match(/\p{N}+/gu) ?? []).join(' '),
  }
}

function lawVeto(a: Law, b: Law): string | null {
  if (a.years && b.years && a.years !== b.years) return `another year: ${a.years} / ${b.years}`
  if (a.numbers !== b.numbers) return `another number: ${a.numbers || '-'} / ${b.numbers || '-'}`
  return null
}

import type { StatuteKind } from '../../../schemas/index.ts'

/** Ids of the provisions of an instrument, or its own; a range is `from..to`. */
export function idsOf(instrument: string, provisions: readonly string[]): string[] {
  if (provisions.length === 0) return [instrument]
  return provisions.map((path) =>
    path
      .split('..')
      .map((part) => `${instrument}/${part}`)
      .join('..'),
  )
}

/** How many parts of an id name the instrument, by kind. What comes below is a provision. */
const DEPTHS: Readonly<Partial<Record<StatuteKind, number>>> = {
  usc: 4,
  cfr: 4,
  'public-law': 4,
  stat: 4,
  'fed-reg': 4,
  'us-act': 3,
  'us-constitution': 2,
  'national-constitution': 2,
  treaty: 3,
  'eu-law': 4,
  'us-executive': 3,
  case: 3,
}

/** Instruments that carry several ids in one mention ("/un/doc" with three resolutions below it). */
const COLLECTIONS = /^\/(?:int\/treaty|un\/doc|us\/eo|eu\/directive|[a-z]{2})$/u
const PARAGRAPH = /\/para\d+$/u

/** The instruments that ids belong to, each once: of a code the section, of all else the law as a whole. */
export function worksOf(kind: StatuteKind, instrument: string, ids: readonly string[]): string[] {
  const depth = DEPTHS[kind]
  const works = ids.flatMap((id) =>
    id.split('..').map((part) => {
      if (kind === 'un-document') return part.replace(PARAGRAPH, '')
      if (depth === undefined) return COLLECTIONS.test(instrument) ? part : instrument
      return part
        .split('/')
        .slice(0, depth + 1)
        .join('/')
    }),
  )
  return [...new Set(works)]
}

import { countCountries } from '../../common/countries.ts'
import type { SourceDocument } from '../../common/source-document.ts'
import type { SubmissionTree } from '../../common/tree.ts'
import type { Facts } from './facts.ts'
import { readMasthead } from './masthead.ts'

/** How much of the text tells whom it is about and what it covers, in UTF-16 code units. */
const OPENING = 3000
const PERIOD = /\b(?:between|from|entre|de|du) (?<from>(?:19|20)\d{2}) (?:and|to|et|à|y|a) (?<to>(?:19|20)\d{2})\b/gu

/** What the text itself says of the document. */
export function readText(source: SourceDocument, tree: SubmissionTree): Facts {
  const opening = source.text.slice(0, OPENING)
  const masthead = readMasthead(
    source.text,
    source.pages.slice(0, 2).flatMap(({ furniture }) => furniture),
  )
  const title = titleOf(source, tree)
  const country = masthead.country ?? mostNamed(title ?? '', opening)
  const type = masthead.type ?? typeOf(`${title ?? ''}\n${opening.slice(0, 600)}`)
  const year = masthead.year ?? yearIn(title ?? '') ?? yearIn(source.properties.title ?? '')
  return {
    ...periodFacts(opening, year),
    ...masthead,
    ...(title ? { title } : {}),
    ...(country ? { country } : {}),
    ...(type ? { type } : {}),
    ...(year ? { year } : {}),
    ...(source.properties.author && type === 'country-chapter' ? { author: source.properties.author } : {}),
  }
}

// The first span of years that had passed when the document was made: a span to come is a plan's.
function periodFacts(opening: string, year: number | undefined): Facts {
  for (const { groups } of opening.matchAll(PERIOD)) {
    const { from, to } = groups ?? {}
    if (from && to && from < to && (year === undefined || Number(to) <= year)) return { period: `${from}..${to}` }
  }
  return {}
}

function yearIn(title: string): number | undefined {
  const years = new Set([...title.matchAll(/\b(?:19|20)\d{2}\b/gu)].map(([year]) => year))
  const [only] = years
  return years.size === 1 && only ? Number(only) : undefined
}

// A title counts for as much as the whole opening; the one named most wins, the first named of two.
function mostNamed(title: string, opening: string): string | undefined {
  const counts = new Map<string, number>()
  for (const [code, count] of countCountries(opening)) counts.set(code, count)
  for (const [code] of countCountries(title)) counts.set(code, (counts.get(code) ?? 0) + 10)
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0]
}

function titleOf({ text, properties }: SourceDocument, tree: SubmissionTree): string | undefined {
  const lines = tree.children.flatMap((node) =>
    node.type === 'ParagraphNode' && node.role === 'title' ? [text.slice(node.span.start, node.span.end)] : [],
  )
  const longest = lines.filter((line) => line.length <= 300).sort((a, b) => b.length - a.length)[0]
  const own = properties.title?.trim()
  const meaningful =
    own &&
    own.split(/\s+/u).filter((word) => /\p{L}{3}/u.test(word)).length > 2 &&
    !/^untitled|^microsoft word/iu.test(own)
      ? own
      : undefined
  return meaningful ?? longest?.replace(/[*†‡, ]{1,12}$/u, '').trim()
}

/** Words of titles that tell the type of a report. */
const TYPES = [
  { pattern: /concluding observations|observations finales|observaciones finales/iu, type: 'observations' },
  { pattern: /replies|réponses? (?:de|du|à la liste)|respuestas/iu, type: 'replies' },
  { pattern: /findings on|country (?:report|chapter|narrative)/iu, type: 'country-chapter' },
  {
    pattern:
      /nationally determined contribution|contribution déterminée|contribución determinada|national plan|plan national|plan nacional/iu,
    type: 'plan',
  },
  {
    pattern:
      /(?:initial|periodic|combined|national|second|third|fourth|fifth|sixth) (?:\p{L}{1,20} ){0,4}reports?|rapports? (?:initial|national|périodique)|informe (?:inicial|nacional|periódico)/iu,
    type: 'state-report',
  },
  { pattern: /submission|soumission|comunicación/iu, type: 'submission' },
] as const

function typeOf(head: string): Facts['type'] {
  return TYPES.find(({ pattern }) => pattern.test(head))?.type
}

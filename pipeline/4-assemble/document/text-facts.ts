import { countCountries } from '../../common/countries.ts'
import { fold } from '../../common/fold.ts'
import type { SourceDocument } from '../../common/source-document.ts'
import type { SubmissionTree } from '../../common/tree.ts'
import { dateIn } from './dates.ts'
import type { Facts } from './facts.ts'
import { SERIES_TITLES } from './forums.ts'
import { readMasthead } from './masthead.ts'
import { KIND_OF_REPORT, OFFICE, TYPES } from './title-words.ts'

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
  const lines = titleLines(source, tree)
  const title = titleOf(source, lines)
  const country = masthead.country ?? mostNamed(title ?? '', opening)
  const type = masthead.type ?? typeOf(`${title ?? ''}\n${opening.slice(0, 600)}`)
  const year = masthead.year ?? yearIn(title ?? '') ?? yearIn(source.properties.title ?? '') ?? dateLineYear(lines)
  return {
    ...periodFacts(opening, year),
    ...seriesFacts(title ?? ''),
    ...masthead,
    ...(title ? { title } : {}),
    ...(country ? { country } : {}),
    ...(type ? { type } : {}),
    ...(year ? { year } : {}),
    ...(source.properties.author && type === 'country-chapter' ? { author: source.properties.author } : {}),
  }
}

// The series that the title names; a symbol in the masthead, which knows better, comes after.
function seriesFacts(title: string): Facts {
  const words = fold(title)
  const known = SERIES_TITLES.find(({ pattern }) => pattern.test(words))
  return known ? { forum: known.forum, series: known.series } : {}
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

// A title counts for as much as the whole opening; the one named most wins, the first named of two. A State that is
// named but once counts at the very head alone, and one in brackets ("Recommendation 12 (France)") never.
function mostNamed(title: string, opening: string): string | undefined {
  const words = opening.replace(/\([^()\n]{0,60}\)/gu, '()')
  const counts = new Map<string, number>()
  const head = countCountries(words.slice(0, HEAD))
  for (const [code, count] of countCountries(words)) if (count > 1 || head.has(code)) counts.set(code, count)
  for (const [code] of countCountries(title)) counts.set(code, (counts.get(code) ?? 0) + 10)
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0]
}

/** Where one mention of a State is enough, in UTF-16 code units. */
const HEAD = 600

interface TitleLine {
  readonly words: string
  /** Font size as a share of the body's; 1 where it is not known. */
  readonly size: number
}

// What stands before the first section, line by line.
function titleLines({ text, blocks }: SourceDocument, tree: SubmissionTree): TitleLine[] {
  const sizes = new Map(blocks.slice(0, 100).map(({ start, hints }) => [start, hints.size ?? 1]))
  return tree.children.flatMap((node) =>
    node.type === 'ParagraphNode' && node.role === 'title'
      ? [{ words: text.slice(node.span.start, node.span.end), size: sizes.get(node.span.start) ?? 1 }]
      : [],
  )
}

// The line that names a kind of report; else the largest, else the longest. Prose and the names of offices are none.
function titleOf({ properties }: SourceDocument, lines: readonly TitleLine[]): string | undefined {
  const own = properties.title?.trim()
  if (own && own.split(/\s+/u).filter((word) => /\p{L}{3}/u.test(word)).length > 2 && !NO_TITLE.test(own)) return own
  const titles = lines.filter(({ words }) => words.length <= 300 && !PROSE.test(words) && !OFFICE.test(words))
  const rank = ({ words, size }: TitleLine) => (KIND_OF_REPORT.test(words) ? 1000 : 0) + Math.round(size * 10) * 20
  const [best] = titles.sort((a, b) => rank(b) - rank(a) || b.words.length - a.words.length)
  return best?.words.replace(/[*†‡, ]{1,12}$/u, '').trim()
}

const NO_TITLE = /^untitled|^microsoft word/iu
const PROSE = /\p{Ll}{2}[.;] \p{Lu}|\p{Ll}{3}[.;]$|[:;,]$/u

// The year of a line of the title page that is a date and nothing else ("Octobre 2021", "12 May 2021", "Geneva, June 2019").
function dateLineYear(lines: readonly TitleLine[]): number | undefined {
  const years = lines.flatMap(({ words }) => {
    if (words.length > 40 || !DATE_LINE.test(words)) return []
    const date = dateIn(words.slice(words.indexOf(',') + 1).trim()) ?? dateIn(words)
    return date === null ? [] : [Number(date.slice(0, 4))]
  })
  return new Set(years).size === 1 ? years[0] : undefined
}

const DATE_LINE =
  /^(?:\p{Lu}[\p{L}’'. -]{1,20}, ?)?(?:le )?(?:\d{1,2}(?:er|st|nd|rd|th|º)? )?(?:(?:de )?\p{L}{3,10} (?:\d{1,2}, )?(?:del? )?)?(?:19|20)\d{2}$/u

function typeOf(head: string): Facts['type'] {
  const words = fold(head)
  return TYPES.find(({ pattern }) => pattern.test(words))?.type
}

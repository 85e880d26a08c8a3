import { assign } from './assign.ts'
import type { SectionFact } from './facts.ts'
import type { Part } from './score-figures.ts'
import { statementOf } from './statement.ts'
import type { View } from './view.ts'
import { cosine, type Idf, round } from './weights.ts'
import { squeeze, stemsOf, termsOf, trigramDice } from './words.ts'

/** Fewest points for two sections of different titles to be one. */
export const SECTION_FLOOR = 0.5
/** Points of title and content: the stronger of the two counts for more, so that a title reworded or a content rewritten are borne. */
export const SECTION_POINTS = { stronger: 0.7, weaker: 0.3 } as const
/** Likeness of two titles of which one holds all words of the other. */
const WITHIN = 0.9

export interface SectionPair {
  readonly a: number
  readonly b: number
  readonly points: number
  readonly parts: readonly Part[]
  readonly basis: 'same-id' | 'inferred'
}

/** Sections with a title, contents lists and reference lists aside. */
export function sectionFacts(view: View): SectionFact[] {
  return view.submission.sections
    .filter(({ title, kind }) => title.trim() && (kind === 'body' || kind === 'annex'))
    .map((record) => {
      const printed = view.text.slice(record.start, record.start + record.title.length + 24)
      const at = printed.indexOf(record.title)
      const end =
        at < 0
          ? record.start + Math.max(1, printed.split('\n')[0]?.length ?? 1)
          : record.start + at + record.title.length
      const place = {
        quote: view.text.slice(record.start, end),
        page: record.page,
        section: record.id,
        start: record.start,
        end,
      }
      return {
        kind: 'section',
        records: [record.id],
        statements: [statementOf(place, { name: record.title })],
        section: record.parent,
        position: record.start / Math.max(1, view.text.length),
        label: record.title,
        record,
      }
    })
}

/** Pairs sections: same path of titles, then same title, then like title and content. Each round pairs one to one. */
export function alignSections(
  a: View,
  b: View,
  left: readonly SectionFact[],
  right: readonly SectionFact[],
  idf: Idf,
): SectionPair[] {
  const pairs: SectionPair[] = []
  const open = () => ({
    rows: [...left.keys()].filter((i) => !pairs.some((pair) => pair.a === i)),
    columns: [...right.keys()].filter((j) => !pairs.some((pair) => pair.b === j)),
  })
  const exact = (keyOf: (view: View, fact: SectionFact) => string, signal: string, points: number) => {
    const { rows, columns } = open()
    const keyed = new Map<string, number[]>()
    for (const j of columns) {
      const key = keyOf(b, factAt(right, j))
      keyed.set(key, [...(keyed.get(key) ?? []), j])
    }
    const edges = rows.flatMap((i) =>
      (keyed.get(keyOf(a, factAt(left, i))) ?? []).map((j) => ({
        a: i,
        b: j,
        points,
        distance: gap(left, right, i, j),
      })),
    )
    for (const edge of assign(edges, 0).pairs) {
      const why = `the same ${signal}: ${factAt(left, edge.a).label}`
      pairs.push({ a: edge.a, b: edge.b, points, basis: 'same-id', parts: [{ signal, points, why }] })
    }
  }
  exact((view, fact) => pathOf(view, fact), 'path of titles', 1)
  exact((_, fact) => `${squeeze(fact.record.number ?? '')} ${titleKey(fact)}`, 'number and title', 0.95)
  exact((_, fact) => titleKey(fact), 'title', 0.9)
  const bags = (view: View, facts: readonly SectionFact[]) =>
    facts.map(({ record }) => new Set(stemsOf(view.text.slice(record.start, record.end))))
  const [bagsA, bagsB] = [bags(a, left), bags(b, right)]
  const byLikeness = (contentOf: (i: number, j: number) => { readonly likeness: number; readonly why: string }) => {
    const { rows, columns } = open()
    const scored = new Map<string, SectionPair>()
    for (const i of rows) {
      for (const j of columns) {
        const [x, y] = [factAt(left, i), factAt(right, j)]
        const title = titleLikeness(x.label, y.label, idf)
        const { likeness, why } = contentOf(i, j)
        const { stronger, weaker } = SECTION_POINTS
        const [ofTitle, ofContent] = title >= likeness ? [stronger, weaker] : [weaker, stronger]
        const parts = [
          { signal: 'title', points: round(ofTitle * title), why: `${x.label} / ${y.label}` },
          { signal: 'content', points: round(ofContent * likeness), why },
        ]
        const points = round(parts.reduce((sum, part) => sum + part.points, 0))
        scored.set(`${i}:${j}`, { a: i, b: j, points, parts, basis: 'inferred' })
      }
    }
    const edges = [...scored.values()].map((pair) => ({ ...pair, distance: gap(left, right, pair.a, pair.b) }))
    for (const edge of assign(edges, SECTION_FLOOR).pairs) {
      const pair = scored.get(`${edge.a}:${edge.b}`)
      if (pair) pairs.push(pair)
    }
  }
  byLikeness((i, j) => ({
    likeness: cosine(bagsA[i] ?? new Set(), bagsB[j] ?? new Set(), idf),
    why: 'words of the section',
  }))
  const within = sharedSubsections(left, right, pairs)
  byLikeness((i, j) => within(i, j) ?? { likeness: 0, why: 'no subsections in common' })
  return pairs.toSorted((x, y) => x.a - y.a)
}

/** Fewest subsections that two sections share before that speaks for the two being one. */
const SHARED_SUBSECTIONS = 2

/** How far two sections hold the same subsections, those that were paired: a chapter rewritten and retitled is known by its parts. */
function sharedSubsections(left: readonly SectionFact[], right: readonly SectionFact[], pairs: readonly SectionPair[]) {
  const holds = (facts: readonly SectionFact[], outer: number, inner: number) => {
    const [x, y] = [factAt(facts, outer).record, factAt(facts, inner).record]
    return outer !== inner && x.start <= y.start && y.end <= x.end
  }
  const known = [...pairs]
  return (i: number, j: number): { readonly likeness: number; readonly why: string } | null => {
    const ofA = known.filter((pair) => holds(left, i, pair.a))
    const ofB = known.filter((pair) => holds(right, j, pair.b))
    const both = ofA.filter((pair) => holds(right, j, pair.b)).length
    if (both < SHARED_SUBSECTIONS) return null
    return {
      likeness: both / Math.max(ofA.length, ofB.length),
      why: `${both} of ${ofA.length} and ${ofB.length} subsections are the same`,
    }
  }
}

function factAt(facts: readonly SectionFact[], index: number): SectionFact {
  const fact = facts[index]
  if (!fact) throw new TypeError(`Expected a section at ${index}, not one of ${facts.length}`)
  return fact
}

function gap(left: readonly SectionFact[], right: readonly SectionFact[], i: number, j: number): number {
  return Math.abs(factAt(left, i).position - factAt(right, j).position)
}

// Brackets that hold a number: the recommendations that a section answers, its paragraphs, its articles.
const REFERENCES = /[([][^()[\]]{0,400}\p{N}[^()[\]]{0,400}[)\]]/gu
const YEARS = /(?<!\d)(?:19|20)\d{2}(?!\d)/gu

/** A title without what it refers to in brackets: the recommendations answered are others in each cycle. */
export function plainTitle(title: string): string {
  return title.replace(REFERENCES, ' ').trim() || title
}

/** A title's words in one spelling; years and references in it do not count ("Findings in 2020", "Health (recommendations 4, 22)"). */
export function titleKey({ label }: { readonly label: string }): string {
  const plain = plainTitle(label).replace(YEARS, ' ')
  return termsOf(plain, true).join('') || squeeze(plain) || squeeze(label)
}

/** How far two titles agree, 0 to 1: by words, by letters, or where one holds all the words of the other ("Gender equality" and more). */
export function titleLikeness(a: string, b: string, idf: Idf): number {
  const [x, y] = [plainTitle(a), plainTitle(b)]
  const [terms, others] = [new Set(termsOf(x)), new Set(termsOf(y))]
  const [small, large] = terms.size <= others.size ? [terms, others] : [others, terms]
  const within = small.size >= 2 && [...small].every((term) => large.has(term)) ? WITHIN : 0
  return Math.max(cosine(terms, others, idf), trigramDice(x, y), within)
}

function pathOf(view: View, fact: SectionFact): string {
  const titles: string[] = [titleKey(fact)]
  for (let id = fact.record.parent; id !== null; ) {
    const parent = view.sections.get(id)
    titles.push(titleKey({ label: parent?.title ?? '' }))
    id = parent?.parent ?? null
  }
  return titles.join('/')
}

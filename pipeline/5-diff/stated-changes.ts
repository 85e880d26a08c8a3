import type { Span } from '../common/span.ts'
import { type Named, sameEntity } from './align-entities.ts'
import type { Comparison } from './comparison.ts'
import type { Part } from './score-figures.ts'
import { sentenceAt, type View } from './view.ts'

/** Facts of the two documents that a sentence of one of them says to be a rename, a split or a merger. */
export interface StatedChange {
  readonly rows: readonly number[]
  readonly columns: readonly number[]
  readonly parts: readonly Part[]
}

type Sides<T> = { readonly left: T; readonly right: T }

export interface StatedChanges {
  readonly changes: readonly StatedChange[]
  /** Facts that are spoken for: those of the changes, and old names that the sentence alone has. */
  readonly used: Sides<ReadonlySet<number>>
  readonly aside: Sides<readonly number[]>
}

// Between the old name and the new one. English, French and Spanish; written 2026-11.
const OLD_FIRST =
  /\b(?:renamed|rename|replaced by|succeeded by|superseded by|transformed into|merged (?:into|to form|to become)|amalgamated into|split into|divided into|became the|rebaptis|remplac\p{L}{1,3} par|devenue?s?|fusionn|scind|sustituid[oa]s? por|reemplazad[oa]s? por|pas[oó] a (?:denominarse|llamarse|ser)|fusionad|dividid[oa]s? en)/iu
// Between the new name and the old one.
const NEW_FIRST =
  /(?:\(|,\s{0,2}|\b)(?:formerly|previously|replaces|replaced|replacing|succeeds|succeeded|supersedes|superseding|anciennement|ex-|qui remplace|remplace|remplaçant|anteriormente|antes|antiguo|antigua|que (?:sustituye|reemplaza))(?!\p{L}| by)/iu

/**
 * What the documents themselves say became of a program or body. The old name must be one that the other document has, the new one
 * must not be; where the old name stands in other sentences as well, the two still live side by side and nothing is claimed.
 */
export function statedChanges(comparison: Comparison, left: readonly Named[], right: readonly Named[]): StatedChanges {
  const used = { left: new Set<number>(), right: new Set<number>() }
  const aside = { left: [] as number[], right: [] as number[] }
  const changes: StatedChange[] = []
  for (const side of ['left', 'right'] as const) {
    const [view, own, others] = side === 'left' ? [comparison.left, left, right] : [comparison.right, right, left]
    const other = side === 'left' ? 'right' : 'left'
    for (const { olds, news, quote } of sentencesOf(view, own)) {
      const known = olds.map((old) => others.findIndex((fact) => sameIn(own[old], fact)))
      const fresh = news.filter((index) => !others.some((fact) => sameIn(own[index], fact)))
      const free =
        !known.some((index) => index < 0 || used[other].has(index)) && !news.some((index) => used[side].has(index))
      // Two to two is a reshuffle that no single event describes.
      const single = known.length === 1 || news.length === 1
      if (!free || !single || !known.length || fresh.length !== news.length || !news.length) continue
      for (const index of known) used[other].add(index)
      for (const index of [...news, ...olds]) used[side].add(index)
      aside[side].push(...olds)
      const parts = [{ signal: 'sentence', points: 1, why: quote }]
      changes.push(side === 'left' ? { rows: news, columns: known, parts } : { rows: known, columns: news, parts })
    }
  }
  return { changes, used, aside }
}

function sameIn(a: Named | undefined, b: Named): boolean {
  return a !== undefined && sameEntity(a, b) !== null
}

interface Told {
  readonly olds: readonly number[]
  readonly news: readonly number[]
  readonly quote: string
}

/** Sentences that name an old and a new entity with words of change between them. */
function sentencesOf(view: View, facts: readonly Named[]): Told[] {
  const bySentence = new Map<number, { span: Span; named: { index: number; span: Span }[] }>()
  facts.forEach(({ fact }, index) => {
    for (const mention of fact.entities.flatMap(({ mentions }) => mentions)) {
      const span = sentenceAt(view.text, mention)
      const entry = bySentence.get(span.start) ?? { span, named: [] }
      entry.named.push({ index, span: { start: mention.start, end: mention.end } })
      bySentence.set(span.start, entry)
    }
  })
  return [...bySentence.values()]
    .toSorted((x, y) => x.span.start - y.span.start)
    .flatMap(({ span, named }): Told[] => {
      if (named.length < 2) return []
      const order = named.toSorted((x, y) => x.span.start - y.span.start)
      for (let i = 1; i < order.length; i += 1) {
        const [before, after] = [order[i - 1], order[i]]
        if (!before || !after) continue
        const between = view.text.slice(before.span.end, after.span.start)
        if (between.length > 80) continue
        const oldFirst = OLD_FIRST.test(between)
        if (!oldFirst && !NEW_FIRST.test(between)) continue
        const [first, second] = [listOf(view, order.slice(0, i).toReversed()), listOf(view, order.slice(i))]
        const [olds, news] = oldFirst ? [first, second] : [second, first]
        const only = olds.every((old) => mentionsWithin(facts[old], span))
        return only ? [{ olds, news, quote: view.text.slice(span.start, span.end).replace(/\s+/gu, ' ').trim() }] : []
      }
      return []
    })
}

/** The entities of a list from its inner end: "the Bureau of A, the Bureau of B and the Bureau of C". */
function listOf(view: View, order: readonly { index: number; span: Span }[]): number[] {
  const list: number[] = []
  let last: Span | null = null
  for (const { index, span } of order) {
    if (last) {
      const gap = view.text.slice(Math.min(last.end, span.end), Math.max(last.start, span.start))
      if (
        !/^(?:[\s,]|\([\p{Lu}-]{1,12}\)|\b(?:and|the|et|le|la|les|l['’]|y|e|el|los|las|into|of)\b){1,40}$/iu.test(gap)
      )
        break
    }
    if (!list.includes(index)) list.push(index)
    last = span
  }
  return list
}

function mentionsWithin(named: Named | undefined, { start, end }: Span): boolean {
  return (named?.fact.entities ?? []).every(({ mentions }) =>
    mentions.every((mention) => start <= mention.start && mention.end <= end),
  )
}

import type {
  BodyRecord,
  Gold,
  GoldEntity,
  GoldFigure,
  GoldSection,
  ProgramRecord,
  Submission,
} from '../../../schemas/index.ts'
import { FIGURE_TESTS, hasTime, isFact, sameValue } from './figures.ts'
import { forgive, type Paired, pair } from './pair.ts'
import { sameIds } from './statutes.ts'
import { holds, letters } from './words.ts'

export const SCORED = [
  'sections',
  'headings',
  'statutes',
  'statuteSpans',
  'figures',
  'facts',
  'dates',
  'programs',
  'bodies',
] as const
export type Scored = (typeof SCORED)[number]

/** A gold item or a finding, for lists of misses. */
export interface Named {
  readonly name: string
  readonly value: string
  readonly rule: string | null
  /** Where it stands: a share of the text. */
  readonly pos: number
}

/** How one kind of one document scored. */
export interface KindScore {
  readonly found: readonly Named[]
  readonly missed: readonly Named[]
  readonly spurious: readonly Named[]
}

/** [right, asked] of an attribute. */
export type Share = readonly [number, number]

export interface DocumentScore {
  readonly kinds: Readonly<Record<Scored, KindScore>>
  readonly attributes: Readonly<Record<string, Share>>
}

// Share of the document that a mention may lie away from its gold twin, where one side does not know its page.
const TOLERANCE = 0.05
const DATE_KINDS = new Set(['date', 'fiscal-year', 'date-range'])

type Placed<T> = T & { readonly pos: number }

/** Scores the record of a document against its gold. A record that is missing scores as an empty one. */
export function scoreDocument(gold: Gold, record: Submission | undefined): DocumentScore {
  const at = positions(record?.text ?? '')
  const [from, to] = gold.range ?? [0, 1]
  const [first, last] = gold.pages ?? [1, Number.POSITIVE_INFINITY]
  const inRange = (item: { pos: number; page?: number | null | undefined }): boolean =>
    gold.pages && item.page ? item.page >= first && item.page <= last : item.pos >= from && item.pos <= to
  const placed = <T extends { start: number; page: number | null }>(items: readonly T[]): Placed<T>[] =>
    items.map((item) => ({ ...item, pos: at(item.start) })).filter(inRange)
  const annotated = <T extends { pos?: number | undefined; page?: number | null | undefined }>(
    items: readonly T[],
  ): Placed<T>[] => items.map((item) => ({ ...item, pos: item.pos ?? Number.NaN })).filter(inRange)

  const sections = placed(record?.sections ?? []).filter(({ title }) => title)
  const headings = (
    keep: (section: { number: string | null }) => boolean,
    same: (g: GoldSection, f: Submission['sections'][number]) => boolean,
  ) => {
    const all = nowhere(gold.sections.filter(keep))
    return forgive(
      pair(
        all.filter(({ optional }) => !optional),
        nowhere(sections.filter(keep)),
        same,
      ),
      all.filter(({ optional }) => optional),
      same,
    )
  }
  const sameTitle = (g: GoldSection, f: { title: string }): boolean => letters(g.title) === letters(f.title)

  const statutes = placed(record?.statutes ?? [])
  const goldStatutes = annotated(gold.statutes)
  const [firm, loose] = split(goldStatutes, ({ form, optional }) => form !== 'anaphor' && !optional)
  const touches = (
    g: Placed<{ quote: string; page?: number | null | undefined }>,
    f: Placed<{ quote: string; page: number | null }>,
  ): boolean => near(g, f) && holds(g.quote, f.quote)
  const resolved = forgive(
    pair(
      firm,
      statutes,
      (g, f) =>
        near(g, f) &&
        [g.ids, ...(g.idsAlt === undefined || [g.idsAlt].flat().length === 0 ? [] : [[g.idsAlt].flat()])].some((ids) =>
          sameIds(ids, f.ids),
        ),
    ),
    loose,
    touches,
  )
  const detected = forgive(pair(firm, statutes, touches), loose, touches)

  const found = placed([...(record?.figures ?? []), ...(record?.dates ?? [])])
  const figuresOf = (keep: (item: { kind: string }) => boolean) => {
    const all = annotated(gold.figures).filter(keep)
    const same = (g: Placed<GoldFigure>, f: (typeof found)[number]): boolean =>
      near(g, f) && [g.kind, g.kindAlt].includes(f.kind) && sameValue(g.value, f.value) && sameValue(g.high, f.high)
    return forgive(
      pair(
        all.filter(({ optional }) => !optional),
        found.filter(keep),
        same,
      ),
      all.filter(({ optional }) => optional),
      touches,
    )
  }
  const figures = figuresOf(({ kind }) => !DATE_KINDS.has(kind))
  const [right, wrong] = split(figures.pairs, ([g, f]) => isFact(g, f))
  const facts = {
    pairs: right,
    missed: [...figures.missed, ...wrong.map(([g]) => g)],
    spurious: [...figures.spurious, ...wrong.map(([, f]) => f)],
  }

  const entities = (kind: 'programs' | 'bodies') => {
    const firstPlace = <E extends ProgramRecord | BodyRecord>(entity: E) => ({
      ...entity,
      start: entity.mentions[0]?.start ?? 0,
      page: entity.mentions[0]?.page ?? null,
    })
    const all = nowhere(gold[kind])
    const there = nowhere(placed((record?.[kind] ?? []).map(firstPlace)))
    const same = (g: GoldEntity, f: ProgramRecord | BodyRecord): boolean => {
      const names = new Set(namesOf(f))
      return namesOf(g).some((name) => names.has(name))
    }
    const other = nowhere(gold[kind === 'programs' ? 'bodies' : 'programs'].filter(({ either }) => either))
    return forgive(
      pair(
        all.filter(({ optional, either }) => !optional && !either),
        there,
        same,
      ),
      [...all.filter(({ optional, either }) => optional || either), ...other],
      same,
    )
  }
  const programs = entities('programs')
  const bodies = entities('bodies')

  return {
    kinds: {
      sections: named(
        headings(
          ({ number }) => Boolean(number),
          (g, f) =>
            [g.number, ...(g.numberAlt === undefined ? [] : [g.numberAlt].flat())].some(
              (number) => bareNumber(number) === bareNumber(f.number),
            ) && sameTitle(g, f),
        ),
      ),
      headings: named(headings(() => true, sameTitle)),
      statutes: named(resolved),
      statuteSpans: named(detected),
      figures: named(figures),
      facts: named(facts),
      dates: named(figuresOf(({ kind }) => DATE_KINDS.has(kind))),
      programs: named(programs),
      bodies: named(bodies),
    },
    attributes: {
      ...Object.fromEntries(
        Object.entries(FIGURE_TESTS).map(([name, { asked, right }]) => [
          name,
          share(
            figures.pairs.filter(([g]) => asked(g)),
            ([g, f]) => right(g, f),
          ),
        ]),
      ),
      timeInvented: share(
        figures.pairs.filter(([g]) => !hasTime(g)),
        ([, f]) => hasTime(f),
      ),
      quote: share(
        [...(record?.statutes ?? []), ...(record?.figures ?? []), ...(record?.dates ?? [])],
        ({ quote, start, end }) => record?.text.slice(start, end) === quote,
      ),
      ...entityShares('programs', programs.pairs),
      ...entityShares('bodies', bodies.pairs),
      statutePage: share(
        resolved.pairs.filter(([g]) => g.page),
        ([g, f]) => g.page === f.page,
      ),
    },
  }
}

/** Where each offset stands: the share of the text before it, white space left out. */
function positions(text: string): (start: number) => number {
  const before = new Float64Array(text.length + 1)
  for (let index = 0; index < text.length; index++)
    before[index + 1] = (before[index] ?? 0) + (/\s/u.test(text.charAt(index)) ? 0 : 1)
  const total = before[text.length] || 1
  return (start) => (before[Math.max(0, Math.min(text.length, start))] ?? 0) / total
}

const nowhere = <T>(items: readonly T[]): Placed<T>[] => items.map((item) => ({ ...item, pos: 0 }))

function split<T>(items: readonly T[], test: (item: T) => boolean): [T[], T[]] {
  return [items.filter(test), items.filter((item) => !test(item))]
}

// Near: on the same page or the next, where both sides know their page; else within a share of the text.
function near(g: { pos: number; page?: number | null | undefined }, f: { pos: number; page: number | null }): boolean {
  return g.page && f.page ? Math.abs(g.page - f.page) <= 1 : Math.abs(g.pos - f.pos) <= TOLERANCE
}

const HEAD =
  /^(?:article|section|chapter|part|question|annex|artículo|capítulo|sección|chapitre|partie|título|titre)(?=.)/u
const bareNumber = (number: string | null): string => letters(number ?? '').replace(HEAD, '')

function namesOf({
  name,
  acronym,
  aliases = [],
}: {
  name: string
  acronym?: string | null | undefined
  aliases?: readonly string[] | undefined
}): string[] {
  return [name, acronym, ...aliases].flatMap((form) => (form ? [letters(form).replace(/^the/u, '')] : []))
}

function share<T>(of: readonly T[], right: (item: T) => boolean): Share {
  return [of.filter(right).length, of.length]
}

const leadLetters = (lead: string): string => letters(lead).replace(/^(?:the|us|unitedstates)+/u, '')

function entityShares(
  kind: string,
  pairs: readonly (readonly [GoldEntity, ProgramRecord | BodyRecord])[],
): Record<string, Share> {
  const list = (value: string | string[] | undefined): string[] => (value === undefined ? [] : [value].flat())
  const close = (a: number, b: number, of: number): boolean => Math.abs(a - b) <= Math.max(1, 0.1 * of)
  return {
    [`${kind} kind`]: share(
      pairs.filter(([g]) => g.kind),
      ([g, f]) => [g.kind, ...list(g.kindAlt)].includes(f.kind),
    ),
    [`${kind} lead`]: share(
      pairs.filter(([g]) => g.lead),
      ([g, f]) => {
        const lead = leadLetters(f.lead ?? '')
        return (
          Boolean(f.lead) &&
          [g.lead ?? '', ...list(g.leadAlt)].some(
            (right) => leadLetters(right).includes(lead) || lead.includes(leadLetters(right)),
          )
        )
      },
    ),
    [`${kind} mentions`]: share(
      pairs.filter(([g]) => g.mentions),
      ([g, f]) => {
        const [all, found] = [g.mentions ?? 0, f.mentions.length]
        return close(found, all - (g.bracketed ?? 0), all) || close(found, all, all)
      },
    ),
  }
}

type Item = {
  readonly pos: number
  readonly quote?: string
  readonly name?: string
  readonly number?: string | null
  readonly title?: string
  readonly ids?: readonly string[]
  readonly kind?: string | undefined
  readonly value?: unknown
  readonly high?: unknown
  readonly rule?: string
  readonly mentions?: unknown
}

function named({ pairs, missed, spurious }: Paired<Item, Item>): KindScore {
  const name = (item: Item): Named => ({
    name: item.quote ?? item.name ?? [item.number, item.title].filter(Boolean).join(' '),
    value: item.ids
      ? item.ids.join(' ')
      : [item.kind, item.value, item.high].filter((part) => part !== undefined && part !== null).join(' '),
    rule: item.rule ?? null,
    pos: item.pos,
  })
  return { found: pairs.map(([, f]) => name(f)), missed: missed.map(name), spurious: spurious.map(name) }
}

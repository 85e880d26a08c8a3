import type { Gold, Submission } from '../../../schemas/index.ts'
import { type Counts, countsOf, intervalOf, type Rates, ratesOf, sum, unitsOf } from './rates.ts'
import { type DocumentScore, type KindScore, SCORED, type Scored, type Share, scoreDocument } from './score.ts'

/** Scores of several documents and of all together. */
export interface ScoreReport {
  readonly documents: Readonly<
    Record<
      string,
      {
        readonly missing: boolean
        readonly kinds: Readonly<Record<Scored, Rates>>
        readonly attributes: Readonly<Record<string, Share>>
      }
    >
  >
  readonly total: Readonly<Record<Scored, Rates>>
  readonly attributes: Readonly<Record<string, Share>>
  /** For each rule: how many of its findings are right. */
  readonly rules: Readonly<Record<string, Share>>
  readonly misses: readonly Miss[]
}

/** A gold item that was missed, or a finding that is spurious. */
export interface Miss {
  readonly document: string
  readonly kind: Scored
  readonly what: 'missed' | 'spurious'
  readonly name: string
  readonly value: string
  readonly rule: string | null
  /** Thirty characters on either side, where the words stand in the text. */
  readonly context: string | null
}

/** Scores records against gold files; they are paired by the source file's name. */
export function scoreReport(golds: readonly Gold[], records: ReadonlyMap<string, Submission>): ScoreReport {
  const scored = golds.map((gold) => {
    const record = records.get(gold.file)
    return { name: gold.file.replace(/\.[^.]*$/u, ''), record, score: scoreDocument(gold, record) }
  })
  const rates = (kind: Scored, of: typeof scored): Rates => ({
    ...ratesOf(sum(of.map(({ score }) => countsOf(score.kinds[kind])))),
    interval: intervalOf(of.flatMap(({ score, record }): Counts[] => unitsOf(score.kinds[kind], record))),
  })
  return {
    documents: Object.fromEntries(
      scored.map((one) => [
        one.name,
        { missing: !one.record, kinds: byKind((kind) => rates(kind, [one])), attributes: one.score.attributes },
      ]),
    ),
    total: byKind((kind) => rates(kind, scored)),
    attributes: addShares(scored.map(({ score }) => score.attributes)),
    rules: addShares(scored.map(({ score }) => ruleShares(score))),
    misses: scored.flatMap(({ name, record, score }) =>
      SCORED.flatMap((kind) => missesOf(name, kind, score.kinds[kind], record?.text ?? '')),
    ),
  }
}

function byKind<T>(of: (kind: Scored) => T): Record<Scored, T> {
  return {
    sections: of('sections'),
    headings: of('headings'),
    statutes: of('statutes'),
    statuteSpans: of('statuteSpans'),
    figures: of('figures'),
    facts: of('facts'),
    dates: of('dates'),
    programs: of('programs'),
    bodies: of('bodies'),
  }
}

function addShares(all: readonly Readonly<Record<string, Share>>[]): Record<string, Share> {
  const total: Record<string, Share> = {}
  for (const shares of all)
    for (const [name, [right, of]] of Object.entries(shares)) {
      const known = total[name] ?? [0, 0]
      total[name] = [known[0] + right, known[1] + of]
    }
  return total
}

function ruleShares({ kinds }: DocumentScore): Record<string, Share> {
  const shares: Record<string, Share> = {}
  for (const kind of ['statutes', 'figures', 'dates'] as const) {
    for (const [right, items] of [
      [1, kinds[kind].found],
      [0, kinds[kind].spurious],
    ] as const)
      for (const { rule } of items) {
        if (rule === null) continue
        const known = shares[rule] ?? [0, 0]
        shares[rule] = [known[0] + right, known[1] + 1]
      }
  }
  return shares
}

function missesOf(document: string, kind: Scored, { missed, spurious }: KindScore, text: string): Miss[] {
  const context = (name: string, pos: number): string | null => {
    const near = Math.max(0, Math.floor(pos * text.length) - 4000)
    const at = text.indexOf(name, near)
    return at < 0 ? null : text.slice(Math.max(0, at - 30), at + name.length + 30).replaceAll('\n', ' ')
  }
  const miss =
    (what: Miss['what']) =>
    ({ name, value, rule, pos }: KindScore['found'][number]): Miss => ({
      document,
      kind,
      what,
      name,
      value,
      rule,
      context: context(name, pos),
    })
  return [...missed.map(miss('missed')), ...spurious.map(miss('spurious'))]
}

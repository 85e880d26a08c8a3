import type { ChangeKind, ChangeSeries, Submission, Timeline } from '../../schemas/index.ts'
import { comparedOf, type DiffOptions, linkSubmissions } from './diff.ts'
import type { Fact } from './facts.ts'
import { entityFacts } from './ledger-entities.ts'
import { statuteFacts } from './ledger-statutes.ts'
import { isAcronym, parseName } from './names.ts'
import { makeView } from './view.ts'

/** Kinds in the order of timelines. */
const KINDS: readonly ChangeKind[] = ['figure', 'statute', 'program', 'body']

/** A fact of one edition. */
interface Node {
  readonly edition: number
  readonly fact: Fact
}

/**
 * Compares each edition with the one before it, and follows every law, figure, program and body through all of them. Editions are in
 * the order given. Laws and names that an edition passes over are found again behind the gap; figures go from neighbour to neighbour.
 */
export function diffSeries(submissions: readonly Submission[], options: DiffOptions = {}): ChangeSeries {
  const last = submissions.at(-1)
  if (!last) throw new TypeError('Expected at least one submission, not none')
  const neighbours = submissions.slice(1).map((after, i) => linkSubmissions(submissions[i] ?? after, after, options))
  const pairs = neighbours.flatMap(({ links }, edition) =>
    links
      .filter(({ before }) => before.kind !== 'section')
      .map(({ before, after }): [Node, Node] => [
        { edition, fact: before },
        { edition: edition + 1, fact: after },
      ]),
  )
  const lasting = submissions.flatMap((submission, edition) => {
    const view = makeView(submission)
    return [...statuteFacts(view), ...entityFacts(view)].map((fact): Node => ({ edition, fact }))
  })
  return {
    schemaVersion: '1',
    producer: last.producer,
    documents: submissions.map(comparedOf),
    changeSets: neighbours.map(({ set }) => set),
    timelines: threadsOf(pairs, lasting)
      .flatMap((nodes) => timelineOf(submissions, nodes))
      .toSorted((x, y) => KINDS.indexOf(x.kind) - KINDS.indexOf(y.kind)),
  }
}

/** Joins facts that were paired, and facts that carry the same key, into threads. In order of first appearance. */
function threadsOf(pairs: readonly [Node, Node][], lasting: readonly Node[]): Node[][] {
  const parent = new Map<string, string>()
  const nodes = new Map<string, Node>()
  const find = (key: string): string => {
    let root = key
    for (let up = parent.get(root); up !== undefined && up !== root; up = parent.get(root)) root = up
    parent.set(key, root)
    return root
  }
  const join = (a: string, b: string) => {
    for (const key of [a, b]) if (!parent.has(key)) parent.set(key, key)
    parent.set(find(a), find(b))
  }
  const add = (node: Node): string => {
    const key = `${node.edition} ${node.fact.kind === 'program' ? 'body' : node.fact.kind} ${node.fact.records[0] ?? ''} ${node.fact.kind === 'statute' ? (node.fact.instruments[0] ?? '') : ''}`
    if (!nodes.has(key)) nodes.set(key, node)
    return key
  }
  for (const node of lasting) for (const key of lastingKeys(node.fact)) join(add(node), key)
  for (const [a, b] of pairs) join(add(a), add(b))
  const threads = new Map<string, Node[]>()
  for (const [key, node] of nodes) {
    const root = find(key)
    const thread = threads.get(root)
    if (thread) thread.push(node)
    else threads.set(root, [node])
  }
  return [...threads.values()].map((thread) =>
    thread.toSorted((x, y) => x.edition - y.edition || x.fact.position - y.fact.position),
  )
}

/** Keys by which a law or name is the same in every edition. */
function lastingKeys(fact: Fact): string[] {
  if (fact.kind === 'statute') return fact.instruments.map((id) => `law ${id}`)
  if (fact.kind !== 'program' && fact.kind !== 'body') return []
  return isAcronym(fact.name) ? [`acronym ${fact.name}`] : [`name ${parseName(fact.name).key}`]
}

/** A thread that at least two editions state, with a point for each edition. */
function timelineOf(submissions: readonly Submission[], nodes: readonly Node[]): Timeline[] {
  if (new Set(nodes.map(({ edition }) => edition)).size < 2) return []
  const latest = nodes.at(-1)?.fact
  if (!latest) return []
  const points = submissions.map(({ document }, edition) => ({
    document: document.id,
    year: document.year,
    statement: nodes.find((node) => node.edition === edition)?.fact.statements[0] ?? null,
  }))
  return [{ kind: latest.kind, what: latest.label, points }]
}

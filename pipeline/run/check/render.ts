import type { Difference } from './compare-records.ts'
import type { Finding } from './gate.ts'
import type { Verdict } from './judge.ts'

const SIGN = { lost: '-', gained: '+', changed: '~' } as const
const CAUSE = {
  text: 'the text changed (document or ingest)',
  rules: 'the same text is read otherwise (rules)',
} as const

/** One difference on a line: what, the words, page and rule. */
export function differenceLine({ op, list, quote, page, rule }: Difference): string {
  return [SIGN[op], list.padEnd(10), JSON.stringify(quote.slice(0, 120)), page === null ? '' : `p. ${page}`, rule ?? '']
    .filter(Boolean)
    .join(' ')
}

/** How many items each verdict lost, gained and changed. */
export function countsLine({
  verdict,
  differences,
  reason,
}: Pick<Verdict, 'verdict' | 'differences' | 'reason'>): string {
  if (verdict !== 'different' || differences.length === 0) return reason ? `${verdict}: ${reason}` : verdict
  return (['lost', 'gained', 'changed'] as const)
    .map((op) => `${differences.filter((difference) => difference.op === op).length} ${op}`)
    .join(', ')
}

/** Differences by name, those of the text apart from those of the rules. */
export function differenceLines({ fixture, differences }: Verdict): string[] {
  return (['text', 'rules'] as const).flatMap((cause) => {
    const of = differences.filter((difference) => difference.cause === cause)
    if (of.length === 0) return []
    return [
      `${fixture}: ${CAUSE[cause]}:`,
      ...of.flatMap((difference) => [
        `  ${differenceLine(difference)}`,
        ...difference.fields.map((field) => `      ${field.slice(0, 200)}`),
      ]),
    ]
  })
}

/**
 * JUnit XML: a test case a fixture, with its differences; the gate as cases of its own. Without a gate (`null`) differences
 * fail; with one they are what the fixture says, and what fails is what the exit code says.
 */
export function junit(verdicts: readonly Verdict[], findings: readonly Finding[] | null): string {
  const errors = (findings ?? []).filter(({ level }) => level === 'error')
  const fails = ({ verdict }: Verdict): boolean => verdict !== 'same' && (findings === null || verdict !== 'different')
  const cases = verdicts.map((verdict) => {
    const name = `classname="annex.check" name="${xml(verdict.fixture)}"`
    if (verdict.verdict === 'same') return `  <testcase ${name}/>`
    const lines = xml(differenceLines(verdict).join('\n'))
    const said = fails(verdict)
      ? `<failure message="${xml(countsLine(verdict))}">${lines}</failure>`
      : `<system-out>${xml(countsLine(verdict))}\n${lines}</system-out>`
    return `  <testcase ${name}>\n    ${said}\n  </testcase>`
  })
  const gate = errors.map(
    ({ kind, reason }) =>
      `  <testcase classname="annex.gate" name="${xml(kind)}">\n    <failure message="${xml(reason)}"/>\n  </testcase>`,
  )
  const failures = verdicts.filter(fails).length + errors.length
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuite name="annex check" tests="${cases.length + gate.length}" failures="${failures}">`,
    ...cases,
    ...gate,
    '</testsuite>',
    '',
  ].join('\n')
}

/** A difference and the place that a table shows for it. */
export interface DifferenceRow extends Difference {
  readonly where: string
}

/** A Markdown table of differences; empty where there are none. */
export function differenceTable(rows: readonly DifferenceRow[]): string[] {
  if (rows.length === 0) return []
  const line = ({ op, list, quote, page, rule, where, fields }: DifferenceRow): string =>
    `| ${op} | ${list} | ${cell(quote.slice(0, 80))} | ${where}${page === null ? '' : ` p. ${page}`} | ${rule ?? ''} | ${cell(fields.join('; ').slice(0, 160))} |`
  return ['| | kind | words | where | rule | fields |', '|---|---|---|---|---|---|', ...rows.map(line), '']
}

/** By it a bot finds its own comment on a pull request again, to write it anew. */
const MARKER = '<!-- annex check -->'

/** Markdown for one comment on a pull request that is written anew each time: losses first, then changes and gains, then counts. */
export function markdown(verdicts: readonly Verdict[], findings: readonly Finding[]): string {
  const order = { lost: 0, changed: 1, gained: 2 } as const
  const rows = verdicts
    .flatMap(({ fixture, differences }) => differences.map((difference) => ({ where: fixture, ...difference })))
    .sort((a, b) => order[a.op] - order[b.op])
  return [
    MARKER,
    '### annex check',
    '',
    ...findings.map(({ kind, level, reason }) => `- **${level}** ${kind}: ${reason}`),
    ...(findings.length > 0 ? [''] : []),
    ...differenceTable(rows),
    ...verdicts.map((verdict) => `- ${verdict.fixture}: ${countsLine(verdict)}`),
    '',
  ].join('\n')
}

/** Annotations that GitHub shows: it keeps ten a step, so nine and a count of the rest. */
const SHOWN = 9

/** GitHub workflow commands: the gate first, then losses, then the rest. */
export function githubAnnotations(verdicts: readonly Verdict[], findings: readonly Finding[]): string[] {
  const order = { lost: 0, changed: 1, gained: 2 } as const
  const differences = verdicts
    .flatMap(({ fixture, file, differences }) => differences.map((difference) => ({ fixture, file, ...difference })))
    .sort((a, b) => order[a.op] - order[b.op])
  const all = [
    ...findings.map(({ level, kind, reason }) => `::${level} title=annex gate::${data(`${kind}: ${reason}`)}`),
    ...verdicts.flatMap(({ fixture, file, verdict, reason }) =>
      reason ? [`::error file=${property(file)},title=annex check::${data(`${fixture}: ${verdict}: ${reason}`)}`] : [],
    ),
    ...differences.map(
      (difference) =>
        `::${difference.op === 'lost' ? 'error' : 'warning'} file=${property(difference.file)},title=annex check::${data(`${difference.fixture}: ${differenceLine(difference)}`)}`,
    ),
  ]
  const rest = all.length - SHOWN
  return rest > 0 ? [...all.slice(0, SHOWN), `::notice title=annex check::and ${rest} more, see the log`] : all
}

const xml = (text: string): string => text.replace(/[&<>"]/gu, (c) => `&#${c.codePointAt(0)};`)
/** Text in a cell of a Markdown table. */
export const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ')
/** A value in the head of a workflow command. */
const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
const data = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')

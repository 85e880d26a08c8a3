import type { Difference } from './compare-records.ts'
import { type OpCounts, type RunComparison, sourceOf } from './compare-runs.ts'
import { cell, differenceLine, differenceTable } from './render.ts'

/** By it a bot finds its own comment on a pull request again, to write it anew. */
const MARKER = '<!-- annex compare -->'
/** GitHub refuses comments over 65,536 characters. */
const ROWS = 200

const VERDICTS = {
  'only-old': 'is in OLD only',
  'only-new': 'is in NEW only',
  'changed-source': 'its source file is another',
} as const

interface Placed extends Difference {
  readonly document: string
}

/** What differs, by rule and document and by name, before any total. */
export function comparisonLines(comparison: RunComparison): string[] {
  const placed = placedIn(comparison)
  const byRule = Object.keys(comparison.rules).flatMap((rule) => [
    `${rule}:`,
    ...placed
      .filter((difference) => sourceOf(difference) === rule)
      .flatMap((difference) => [
        `  ${difference.document}: ${differenceLine({ ...difference, rule: null })}${difference.cause === 'text' ? ' (the text changed)' : ''}`,
        ...difference.fields.map((field) => `      ${field.slice(0, 200)}`),
      ]),
  ])
  const width = Math.max(0, ...Object.keys(comparison.rules).map((rule) => rule.length))
  return [
    ...byRule,
    ...(byRule.length > 0 ? ['by rule:'] : []),
    ...Object.entries(comparison.rules).map(([rule, counts]) => `  ${rule.padEnd(width)}  ${countsOf(counts)}`),
    ...apart(comparison),
    summaryOf(comparison),
  ]
}

/** Markdown for one comment on a pull request that is written anew each time: losses first, totals last. */
export function comparisonMarkdown(comparison: RunComparison, title: string): string {
  const order = { lost: 0, changed: 1, gained: 2 } as const
  const rows = placedIn(comparison).sort((a, b) => order[a.op] - order[b.op])
  const more = rows.length - ROWS
  return [
    MARKER,
    `### annex compare: ${cell(title)}`,
    '',
    ...differenceTable(rows.slice(0, ROWS).map((row) => ({ ...row, where: row.document }))),
    ...(more > 0 ? [`… and ${more} more: \`annex compare OLD NEW\` lists them all.`, ''] : []),
    ...(rows.length > 0 ? ['| rule | lost | gained | changed |', '|---|--:|--:|--:|'] : []),
    ...Object.entries(comparison.rules).map(
      ([rule, { lost, gained, changed }]) => `| ${rule} | ${lost} | ${gained} | ${changed} |`,
    ),
    ...(rows.length > 0 ? [''] : []),
    ...apart(comparison).map((line) => `- ${line}`),
    `**${summaryOf(comparison)}**`,
    '',
  ].join('\n')
}

function placedIn({ documents }: RunComparison): Placed[] {
  return documents.flatMap(({ document, differences }) =>
    differences.map((difference) => ({ document, ...difference })),
  )
}

function apart({ documents }: RunComparison): string[] {
  return documents.flatMap(({ document, verdict }) =>
    verdict === 'same' || verdict === 'different' ? [] : [`${document}: ${VERDICTS[verdict]}`],
  )
}

function summaryOf({ documents, total }: RunComparison): string {
  const both = documents.filter(({ verdict }) => verdict !== 'only-old' && verdict !== 'only-new')
  const same = both.filter(({ differences }) => differences.length === 0)
  return `${countsOf(total)} in ${both.length} documents, ${same.length} of them the same`
}

function countsOf({ lost, gained, changed }: OpCounts): string {
  return `${lost} lost, ${gained} gained, ${changed} changed`
}

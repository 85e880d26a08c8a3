import { Command } from 'commander'
import { compareRuns, type RunComparison } from '../run/check/compare-runs.ts'
import { comparisonLines, comparisonMarkdown } from '../run/check/render-runs.ts'
import { recordsIn } from '../run/records.ts'
import { writeAtomically } from '../run/write.ts'
import { print } from './io.ts'

/** How a comparison of two runs is shown. */
export interface ShowOptions {
  json?: boolean
  md?: string
}

export function compareCommand(): Command {
  return new Command('compare')
    .description('Compare two runs over the same documents: what each rule gained, lost and reads otherwise.')
    .argument('<old>', 'output folder of the earlier run')
    .argument('<new>', 'output folder of the later run')
    .option('--json', 'print the comparison as JSON')
    .option('--md <file>', 'also write Markdown, for one comment on a pull request that is written anew each time')
    .addHelpText(
      'after',
      `
Records are paired by the name of their source file, items by kind, words and which occurrence of them it is. Two
editions of one country's submission are another matter: annex diff.

Examples:
  $ annex extract corpus --out out/old
  $ annex extract corpus --out out/new         after a change of rules or of annex.config
  $ annex compare out/old out/new --md comment.md`,
    )
    .action(async (before: string, after: string, options: ShowOptions) => {
      await show(compareRuns(await recordsIn(before), await recordsIn(after)), `${before} → ${after}`, options)
    })
}

/** Prints a comparison of two runs, and writes it where that is asked. */
export async function show(comparison: RunComparison, title: string, { json, md }: ShowOptions): Promise<void> {
  if (md) await writeAtomically(md, comparisonMarkdown(comparison, title))
  print(json ? JSON.stringify(comparison, null, 2) : comparisonLines(comparison).join('\n'))
}

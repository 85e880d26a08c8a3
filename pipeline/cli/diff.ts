import { Command, InvalidArgumentError, Option } from 'commander'
import { changeOp } from '../../schemas/index.ts'
import { diffSubmissions } from '../5-diff/diff.ts'
import { renderCsv } from '../5-diff/render/csv.ts'
import { renderTerminal } from '../5-diff/render/terminal.ts'
import { UsageError } from '../common/usage-error.ts'
import { paint } from './colour.ts'
import { EXIT, print } from './io.ts'
import { recordOf } from './record-of.ts'

interface Options {
  json?: boolean
  csv?: boolean
  top: number
  failOn?: string[]
}

export function diffCommand(): Command {
  return new Command('diff')
    .description('Compare two submissions of one country: what is new, no longer mentioned, changed.')
    .argument('<before>', 'record (submission.json) or source file of the earlier edition')
    .argument('<after>', 'the same of the later edition')
    .option('--json', 'print the change set as JSON')
    .option('--csv', 'print one row a change as CSV')
    .addOption(new Option('--top <n>', 'changes that the summary prints').argParser(count).default(20))
    .option('--fail-on <ops>', 'exit 1 where there is such a change: ops with commas between, or any', opsOf)
    .addHelpText(
      'after',
      `
Examples:
  $ annex diff out/ken-2018-…/submission.json out/ken-2023-…/submission.json
  $ annex diff kenya-2018.pdf kenya-2023.pdf --json > changes.json
  $ annex diff kenya-2018.pdf kenya-2023.pdf --fail-on not-mentioned,restated

Exit codes: 0 compared, 1 a change that --fail-on names, 2 usage or not comparable.`,
    )
    .action(diff)
}

async function diff(before: string, after: string, options: Options): Promise<void> {
  const set = diffSubmissions(await recordOf(before), await recordOf(after))
  if (options.json) print(JSON.stringify(set, null, 2))
  else if (options.csv) print(renderCsv(set))
  else print(renderTerminal(set, { top: options.top, paint }))
  if (!set.comparable) throw new UsageError(`diff: not compared: ${set.reasons.join(' ')}`)
  const failing = options.failOn ?? []
  if (set.changes.some(({ op }) => failing.includes(op) || failing.includes('any'))) process.exitCode = EXIT.finding
}

function opsOf(value: string): string[] {
  const ops = value.split(',').map((op) => op.trim())
  const unknown = ops.find((op) => op !== 'any' && !changeOp.safeParse(op).success)
  if (unknown !== undefined)
    throw new InvalidArgumentError(`no op \`${unknown}\`; there are ${changeOp.options.join(', ')}, any.`)
  return ops
}

function count(value: string): number {
  const number = Number(value)
  if (!Number.isInteger(number) || number < 0) throw new InvalidArgumentError('a whole number is needed.')
  return number
}

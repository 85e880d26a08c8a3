import { availableParallelism } from 'node:os'
import { Command } from 'commander'
import pLimit from 'p-limit'
import { UsageError } from '../common/usage-error.ts'
import { findFixtures } from '../run/check/fixtures.ts'
import { type Finding, holdGate, parseGate } from '../run/check/gate.ts'
import { judgeFixture } from '../run/check/judge.ts'
import { countsLine, differenceLines, githubAnnotations, junit, markdown } from '../run/check/render.ts'
import { ingestPool } from '../run/ingest-pool.ts'
import { writeAtomically } from '../run/write.ts'
import { EXIT, print, readText, say } from './io.ts'

interface Options {
  update?: boolean
  gate?: string
  json?: boolean
  junit?: string
  md?: string
  github?: boolean
}

export function checkCommand(): Command {
  return new Command('check')
    .description('Run the pipeline over fixtures and compare with their expected records, item by item.')
    .argument('[folders...]', 'fixture folders, or folders of them', ['fixtures'])
    .option('--update', 'write what was found as the expected records (refused when CI is set)')
    .option(
      '--gate <file>',
      'fail by these limits instead of by any difference: min-f1, max-losses, warn-if, error-if per kind',
    )
    .option('--json', 'print the verdicts as JSON')
    .option('--junit <file>', 'also write JUnit XML')
    .option('--md <file>', 'also write Markdown, for a comment on a pull request')
    .option('--github', 'also print GitHub annotations: nine at the most, then how many more')
    .addHelpText(
      'after',
      `
Examples:
  $ annex check fixtures
  $ annex check fixtures --gate annex.gate.yaml --junit junit.xml --github
  $ annex check fixtures/usa-2008 --update

Exit codes: 0 all the same (or inside the gate), 1 a difference (or a limit passed), 2 usage.`,
    )
    .action(check)
}

async function check(folders: string[], options: Options): Promise<void> {
  const { update = false } = options
  if (update && process.env['CI'])
    throw new UsageError('check --update is refused when CI is set: expected records are written by people')
  const gate = options.gate === undefined ? undefined : parseGate(await readText(options.gate), options.gate)
  const fixtures = await findFixtures(folders)
  const jobs = availableParallelism()
  const pool = ingestPool(jobs)
  const limit = pLimit(jobs)
  const verdicts = await Promise.all(
    fixtures.map((fixture) => limit(judgeFixture, fixture, pool.ingest, update)),
  ).finally(() => pool.close())
  const findings: Finding[] = gate ? holdGate(gate, verdicts) : []

  if (options.junit) await writeAtomically(options.junit, junit(verdicts, gate ? findings : null))
  if (options.md) await writeAtomically(options.md, markdown(verdicts, findings))
  if (options.json) {
    print(
      JSON.stringify({ verdicts: verdicts.map(({ record: _, gold: __, ...verdict }) => verdict), findings }, null, 2),
    )
  } else {
    for (const verdict of verdicts) for (const line of differenceLines(verdict)) say(line)
    for (const { level, kind, reason } of findings) say(`gate: ${level}: ${kind}: ${reason}`)
    for (const verdict of verdicts)
      print(
        `${verdict.fixture}: ${update && verdict.verdict === 'missing' ? 'new' : countsLine(verdict)}${update ? ' (written)' : ''}`,
      )
  }
  if (options.github) for (const line of githubAnnotations(verdicts, findings)) print(line)

  if (update) return
  // Missing, obsolete and unreadable fixtures fail whatever the gate allows.
  const broken = verdicts.some(({ verdict }) => verdict !== 'same' && verdict !== 'different')
  const failed = gate
    ? findings.some(({ level }) => level === 'error')
    : verdicts.some(({ verdict }) => verdict !== 'same')
  if (broken || failed) process.exitCode = EXIT.finding
}

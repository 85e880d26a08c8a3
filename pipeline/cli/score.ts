import { Command } from 'commander'
import { type Gold, gold, type Submission } from '../../schemas/index.ts'
import { UsageError } from '../common/usage-error.ts'
import { jsonFiles, recordsIn } from '../run/records.ts'
import type { Rates } from '../run/score/rates.ts'
import { type ScoreReport, scoreReport } from '../run/score/report.ts'
import { SCORED, type Share } from '../run/score/score.ts'
import { print, readJson } from './io.ts'

interface Options {
  gold: string
  out: string
  misses?: boolean
  json?: boolean
}

export function scoreCommand(): Command {
  return new Command('score')
    .description('Score records against gold files: precision, recall and F1 per kind, precision per rule, attributes.')
    .requiredOption('--gold <folder>', 'gold files, in the format of `annex schema gold`')
    .option('--out <folder>', 'records to score', 'out')
    .option('--misses', 'list each missed and spurious item with its context and rule')
    .option('--json', 'print the whole report as JSON')
    .addHelpText(
      'after',
      '\nIntervals are 95 % of F1, by bootstrap over sections; n is the number of gold items.\n\nExample:\n  $ annex extract reports/ && annex score --gold gold --misses',
    )
    .action(async (options: Options) => {
      const report = scoreReport(await readGold(options.gold), await readRecords(options.out))
      if (options.json) print(JSON.stringify(report, null, 2))
      else print(lines(report, options.misses ?? false).join('\n'))
    })
}

async function readGold(folder: string): Promise<Gold[]> {
  const golds: Gold[] = []
  for (const path of await jsonFiles(folder, (name) => name !== 'expected.json')) {
    const parsed = gold.safeParse(await readJson(path))
    if (!parsed.success)
      throw new UsageError(
        `${path}: no gold file: ${parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ')}`,
      )
    golds.push(parsed.data)
  }
  if (golds.length === 0) throw new UsageError(`${folder}: holds no gold file`)
  return golds
}

async function readRecords(folder: string): Promise<Map<string, Submission>> {
  const records = new Map<string, Submission>()
  for (const record of await recordsIn(folder)) {
    const { file } = record.document.source
    if (records.has(file)) throw new UsageError(`two records of ${file} in ${folder}: score the folder of one run`)
    records.set(file, record)
  }
  return records
}

const percent = (value: number): string => (value * 100).toFixed(1)

function lines({ documents, total, attributes, rules, misses }: ScoreReport, listMisses: boolean): string[] {
  const table = (name: string, kinds: Readonly<Record<string, Rates>>): string[] => [
    name,
    ...SCORED.map((kind) => {
      const rates = kinds[kind]
      if (!rates) return ''
      const interval = rates.interval ? `  ${percent(rates.interval[0])}–${percent(rates.interval[1])}` : ''
      return `  ${kind.padEnd(13)} precision ${percent(rates.precision).padStart(5)}  recall ${percent(rates.recall).padStart(5)}  F1 ${percent(rates.f1).padStart(5)}${interval}  n ${rates.found + rates.missed}`
    }),
  ]
  const shares = (of: Readonly<Record<string, Share>>): string[] =>
    Object.entries(of)
      .filter(([, [, asked]]) => asked > 0)
      .map(
        ([name, [right, asked]]) =>
          `  ${name.padEnd(34)} ${percent(right / asked).padStart(5)}  (${right} of ${asked})`,
      )
  return [
    ...(listMisses
      ? misses.map(({ document, kind, what, name, value, rule, context }) =>
          [document, kind, what, name, value, rule ?? '', context ?? ''].join('\t'),
        )
      : []),
    ...Object.entries(documents).flatMap(([name, { kinds, missing }]) =>
      table(missing ? `${name} (no record)` : name, kinds),
    ),
    ...table('all', total),
    'of what was found, right:',
    ...shares(attributes),
    'precision of each rule:',
    ...shares(rules),
  ]
}

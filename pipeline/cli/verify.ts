import { readFile } from 'node:fs/promises'
import { Command } from 'commander'
import { UsageError } from '../common/usage-error.ts'
import { verifyRecord } from '../run/verify.ts'
import { EXIT, print, readJson, say } from './io.ts'

export function verifyCommand(): Command {
  return new Command('verify')
    .description('Prove a record without any rule: schema, hash of the source, each quote at its offsets, each page.')
    .argument('<record>', 'a submission.json')
    .argument('[source]', 'the file that it was made from')
    .addHelpText('after', '\nExample:\n  $ annex verify out/usa-2008-…/submission.json reports/usa-2008.pdf')
    .action(async (path: string, sourcePath: string | undefined) => {
      const source = sourcePath === undefined ? undefined : await readFile(sourcePath).catch(() => null)
      if (source === null) throw new UsageError(`${sourcePath}: cannot be read`)
      const { checked, failures } = verifyRecord(await readJson(path), source)
      for (const failure of failures) say(`${path}: ${failure}`)
      if (failures.length > 0) {
        print(`${path}: ${failures.length} failed`)
        process.exitCode = EXIT.finding
      } else
        print(
          `${path}: proven: ${checked.quotes} quotes and pages, ${checked.references} references${source ? ', the hash of its source' : ''}`,
        )
    })
}

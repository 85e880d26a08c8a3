import { Command } from 'commander'
import type { Submission } from '../../schemas/index.ts'
import { print } from './io.ts'
import { type ReadingChoice, readingOf, withReadingOptions } from './reading.ts'
import { recordOf } from './record-of.ts'

export function outlineCommand(): Command {
  return withReadingOptions(new Command('outline'))
    .description('Print the section tree of a record or of a source file, with pages.')
    .argument('<file>', 'a submission.json or a source file')
    .option('--json', 'print the sections as JSON')
    .addHelpText('after', '\nExample:\n  $ annex outline reports/mali-2019.pdf')
    .action(async (path: string, { json, ...choice }: { json?: boolean } & ReadingChoice) => {
      const record = await recordOf(path, readingOf(choice))
      print(json ? JSON.stringify(record.sections, null, 2) : outline(record))
    })
}

/** The section tree, indented, a line a section with its page. */
export function outline({ sections }: Submission): string {
  return sections
    .map(({ level, number, title, kind, page }) => {
      const words = [number, title].filter(Boolean).join('  ')
      return `${'  '.repeat(level - 1)}${words || '(untitled)'}${kind === 'body' ? '' : ` [${kind}]`}${page === null ? '' : `  p. ${page}`}`
    })
    .join('\n')
}

import { Command } from 'commander'
import { version } from '../run/producer.ts'
import { checkCommand } from './check.ts'
import { compareCommand } from './compare.ts'
import { diffCommand } from './diff.ts'
import { explainCommand } from './explain.ts'
import { extractCommand } from './extract.ts'
import { locateCommand } from './locate.ts'
import { outlineCommand } from './outline.ts'
import { rulesCommand } from './rules.ts'
import { schemaCommand } from './schema.ts'
import { scoreCommand } from './score.ts'
import { verifyCommand } from './verify.ts'

/** The command line: one file a command in `cli/`. */
export function program(): Command {
  const annex = new Command('annex')
    .description(
      'Turn the reports that governments submit into structured, checkable data, and compare them over the years.',
    )
    .version(version())
    .showHelpAfterError('(annex --help shows what there is)')
    .addCommand(extractCommand())
    .addCommand(diffCommand())
    .addCommand(checkCommand())
    .addCommand(compareCommand())
    .addCommand(verifyCommand())
    .addCommand(outlineCommand())
    .addCommand(locateCommand())
    .addCommand(explainCommand())
    .addCommand(rulesCommand())
    .addCommand(scoreCommand())
    .addCommand(schemaCommand())
  // A command that is added does not take over how its parent ends.
  for (const command of [annex, ...annex.commands, ...annex.commands.flatMap(({ commands }) => commands)])
    command.exitOverride()
  return annex
}

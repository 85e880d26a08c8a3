import { Command } from 'commander'
import type { Rule } from '../3-extract/rule.ts'
import { figureRules, nameRules, statuteRules } from '../3-extract/rules/index.ts'
import { ruleSection } from '../3-extract/rules-page.ts'
import { UsageError } from '../common/usage-error.ts'
import { print } from './io.ts'

const rules: readonly Rule[] = [...statuteRules, ...nameRules, ...figureRules]

export function rulesCommand(): Command {
  return new Command('rules')
    .description('List the rules in order of precedence, or show one with its examples.')
    .argument('[id]', 'a rule, such as statute/us-code')
    .option('--json', 'print as JSON')
    .addHelpText('after', '\nExamples:\n  $ annex rules\n  $ annex rules statute/us-code')
    .action((id: string | undefined, { json }: { json?: boolean }) => {
      const shown = id === undefined ? rules : rules.filter((rule) => rule.id === id)
      if (shown.length === 0) throw new UsageError(`there is no rule \`${id}\`; \`annex rules\` lists them`)
      if (json) print(JSON.stringify(shown.map(data), null, 2))
      else if (id === undefined) print(shown.map((rule) => `${rule.id.padEnd(34)} ${rule.title}`).join('\n'))
      else print(shown.map(ruleSection).join('\n'))
    })
}

function data({ id, title, why, triggers, pattern, guards, examples, counterExamples, todo }: Rule): unknown {
  return {
    id,
    title,
    why,
    triggers,
    pattern: pattern?.source,
    guards: guards?.map(({ id, why }) => ({ id, why })),
    examples,
    counterExamples,
    todo,
  }
}

import { Command } from 'commander'
import type { Rule } from '../3-extract/rule.ts'
import { figureRules, nameRules, statuteRules } from '../3-extract/rules/index.ts'
import { ruleSection } from '../3-extract/rules-page.ts'
import { UsageError } from '../common/usage-error.ts'
import { compareAgainst } from '../run/check/against-revision.ts'
import { loadConfig } from '../run/config.ts'
import { lint } from '../run/rules/lint.ts'
import { newRule } from '../run/rules/new.ts'
import { type ShowOptions, show } from './compare.ts'
import { EXIT, print, say } from './io.ts'

const builtIn: readonly Rule[] = [...statuteRules, ...nameRules, ...figureRules]

export function rulesCommand(): Command {
  return new Command('rules')
    .description('Rules: list, show, make, prove and measure them.')
    .addCommand(listCommand())
    .addCommand(showCommand())
    .addCommand(newCommand())
    .addCommand(lintCommand())
    .addCommand(benchCommand())
}

function listCommand(): Command {
  return new Command('list')
    .description('List the rules in order of precedence, those of annex.config last.')
    .option('--json', 'print as JSON, with patterns and examples')
    .action(async ({ json }: { json?: boolean }) => {
      const rules = [...builtIn, ...(await loadConfig()).rules]
      if (json) print(JSON.stringify(rules.map(data), null, 2))
      else print(rules.map((rule) => `${rule.id.padEnd(34)} ${rule.title}`).join('\n'))
    })
}

function showCommand(): Command {
  return new Command('show')
    .description('Show a rule: what it finds and leaves alone, its guards and known misses.')
    .argument('<id>', 'a rule, such as statute/us-code')
    .option('--json', 'print as JSON, with triggers and pattern')
    .action(async (id: string, { json }: { json?: boolean }) => {
      const rules = [...builtIn, ...(await loadConfig()).rules]
      const rule = rules.find((known) => known.id === id)
      if (!rule) throw new UsageError(`there is no rule \`${id}\`${nearTo(id, rules)}; \`annex rules list\` lists them`)
      print(json ? JSON.stringify(data(rule), null, 2) : ruleSection(rule))
    })
}

function newCommand(): Command {
  return new Command('new')
    .description(
      'Write a rule to fill in and register it: in a clone of Annex a built-in one, elsewhere one of your annex.config.',
    )
    .argument('<id>', '<family>/<name>; families are statute, name, figure')
    .option('--yaml', 'a rule of annex.config, wherever this is')
    .option('--before <id>', 'the built-in rule that it precedes (else it is the last of its family)')
    .addHelpText('after', '\nExample:\n  $ annex rules new statute/kenya-gazette-notice')
    .action(async (id: string, options: { yaml?: boolean; before?: string }) => {
      const { written, next } = await newRule(id, { yaml: false, ...options })
      print(written.map((path) => `written: ${path}`).join('\n'))
      for (const line of next) say(`next: ${line}`)
    })
}

function lintCommand(): Command {
  return new Command('lint')
    .description('Check your rules and names: schema, linear time, examples there and passing, names told apart.')
    .argument('[files...]', 'rule files; left out, what annex.config names')
    .option('--config <file>', 'configuration (else annex.config.* is looked for, here and upward)')
    .option('--json', 'print as JSON')
    .addHelpText('after', '\nBuilt-in rules are checked by npm test.\n\nExit codes: 0 no error, 1 errors, 2 usage.')
    .action(async (files: string[], { config, json }: { config?: string; json?: boolean }) => {
      const linted = await lint(files, config)
      const errors = linted.complaints.filter(({ level }) => level === 'error').length
      if (json) print(JSON.stringify(linted, null, 2))
      else {
        for (const { file, line, level, reason } of linted.complaints)
          print(`${file}${line === null ? '' : `:${line}`}: ${level}: ${reason}`)
        print(`${linted.rules} rules, ${linted.names} names: ${errors} errors`)
      }
      if (errors > 0) process.exitCode = EXIT.finding
    })
}

function benchCommand(): Command {
  return new Command('bench')
    .description('Compare the rules of a git revision with those of the working tree over a corpus.')
    .argument('<corpus...>', 'documents: files, folders or globs')
    .requiredOption('--against <revision>', 'a git revision: a branch, a tag, a commit')
    .option('--config <file>', 'configuration for both runs')
    .option('--documents <csv>', 'metadata of the documents for both runs')
    .option('--json', 'print the comparison as JSON')
    .option('--md <file>', 'also write Markdown, for one comment on a pull request that is written anew each time')
    .addHelpText(
      'after',
      '\nNeeds a clone of Annex with its git history.\n\nExample:\n  $ annex rules bench --against main corpus --md comment.md',
    )
    .action(
      async (corpus: string[], options: ShowOptions & { against: string; config?: string; documents?: string }) => {
        const { against, config, documents } = options
        const comparison = await compareAgainst(against, corpus, {
          ...(config === undefined ? {} : { config }),
          ...(documents === undefined ? {} : { documents }),
          say,
        })
        await show(comparison, `${against} → working tree`, options)
      },
    )
}

function nearTo(id: string, rules: readonly Rule[]): string {
  const name = id.slice(id.indexOf('/') + 1)
  const near = rules.filter((rule) => name.length > 2 && rule.id.includes(name)).map((rule) => rule.id)
  return near.length > 0 ? ` (${near.slice(0, 4).join(', ')}?)` : ''
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

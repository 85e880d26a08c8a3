import { Command, Option } from 'commander'
import { changeSet, submission } from '../../schemas/index.ts'
import { explainText } from '../3-extract/explain-text.ts'
import type { Rule } from '../3-extract/rule.ts'
import { figureRules, nameRules, statuteRules } from '../3-extract/rules/index.ts'
import { changeLine } from '../5-diff/render/terminal.ts'
import { UsageError } from '../common/usage-error.ts'
import { loadConfig } from '../run/config.ts'
import { explainRecordItem } from '../run/explain-item.ts'
import { countryArgument } from './country.ts'
import { print, readJson } from './io.ts'

const builtIn: readonly Rule[] = [...statuteRules, ...nameRules, ...figureRules]

export function explainCommand(): Command {
  return new Command('explain')
    .description('Say why an item is there, what a text gives, or why nothing is found in it.')
    .argument('[record]', 'a submission.json or a change set; left out, --text is explained alone')
    .argument('[id]', 'id of an item or of a change')
    .option('--text <text>', 'a piece of text')
    .option('--language <tag>', 'its language', 'en')
    .addOption(
      new Option('--country <country>', 'country of the document: ISO 3166-1 code or name')
        .argParser((value: string) => countryArgument(value).alpha2)
        .default('xx', 'none'),
    )
    .addHelpText(
      'after',
      "\nExamples:\n  $ annex explain out/usa-2008-…/submission.json statute-5f2c09ab\n  $ annex explain --text 'Act No. 12 of 2003' --country ke\n  $ annex explain changes.json change-0a1b2c3d",
    )
    .action(
      async (
        path: string | undefined,
        id: string | undefined,
        options: { text?: string; language: string; country: string },
      ) => {
        const rules = [...builtIn, ...(await loadConfig()).rules]
        if (options.text !== undefined) print(explainWords(rules, options.text, options))
        else if (path === undefined || id === undefined)
          throw new UsageError('explain: needs a record and an id, or --text')
        else print(explainItem(rules, path, await readJson(path), id))
      },
    )
}

/** Why two sides are taken for the same thing. */
const BASES = {
  'same-id': 'both have the same id',
  'text-states-it': 'the text says so',
  inferred: 'they are alike',
} as const

function explainItem(rules: readonly Rule[], path: string, value: unknown, id: string): string {
  const changes = changeSet.safeParse(value)
  if (changes.success) {
    const change = changes.data.changes.find((known) => known.id === id)
    if (!change) throw new UsageError(`${path}: there is no change \`${id}\``)
    const { parts, alternatives, looked, before, after } = change
    return [
      changeLine(change),
      before.length > 0 && after.length > 0
        ? `paired because ${BASES[change.basis]}; score ${change.score}, ${change.margin === null ? 'nothing else came near' : `${change.margin} ahead of the next`}`
        : alternatives[0]
          ? `nothing in the other document is the same; the nearest has score ${alternatives[0].score}`
          : 'nothing in the other document is the same, and no passage of it shares a word with this',
      ...parts.map(({ signal, points, why }) => `  ${points >= 0 ? '+' : ''}${points} ${signal}: ${why}`),
      ...alternatives.map(
        ({ statement, score, why }) =>
          `  runner-up ${score}: ${JSON.stringify(statement.quote)}${statement.page === null ? '' : ` p. ${statement.page}`}: ${why}`,
      ),
      ...(looked ? [`  looked for ${looked.for.join(', ')}${looked.pages ? ` on pages ${looked.pages}` : ''}`] : []),
    ].join('\n')
  }
  const record = submission.safeParse(value)
  if (!record.success)
    throw new UsageError(`${path}: neither a record (submission.json) nor a change set (annex diff --json)`)
  const account = explainRecordItem(rules, record.data, id)
  if (account === null && id.startsWith('change-'))
    throw new UsageError(`${path}: is a record; ids that begin with change- stand in a change set (annex diff --json)`)
  if (account === null)
    throw new UsageError(
      `${path}: there is no item \`${id}\`; ids stand in the record, as in ${record.data.statutes[0]?.id ?? record.data.figures[0]?.id ?? 'statute-5f2c09ab'}`,
    )
  return account
}

function explainWords(rules: readonly Rule[], text: string, about: { language: string; country: string }): string {
  const { found, stopped } = explainText(rules, text, about)
  const lines = [
    ...found.map(({ rule, text, what }) => `found ${JSON.stringify(text)} by ${rule}: ${what}`),
    ...stopped.map(({ rule, text, by, why }) => `not ${rule}: ${JSON.stringify(text)} stopped by ${by}: ${why}`),
  ]
  if (lines.length > 0) return lines.join('\n')
  return 'nothing: no word of this text is one that rules look for, and no number stands in it; `annex rules list` says what rules find'
}

import { Command } from 'commander'
import { changeSet, type Submission, submission } from '../../schemas/index.ts'
import { explainText } from '../3-extract/explain-text.ts'
import type { Rule } from '../3-extract/rule.ts'
import { figureRules, nameRules, statuteRules } from '../3-extract/rules/index.ts'
import { tryRule } from '../3-extract/try-rule.ts'
import { countryOf } from '../common/countries.ts'
import { UsageError } from '../common/usage-error.ts'
import { print, readJson } from './io.ts'

const rules: readonly Rule[] = [...statuteRules, ...nameRules, ...figureRules]

export function explainCommand(): Command {
  return new Command('explain')
    .description('Say why an item is there, what a text gives, or why nothing is found in it.')
    .argument('[record]', 'a submission.json or a change set; left out, --text is explained alone')
    .argument('[id]', 'id of an item or of a change')
    .option('--text <text>', 'a piece of text')
    .option('--language <tag>', 'its language', 'en')
    .option('--country <code>', 'country of the document, ISO 3166-1 alpha-2', 'xx')
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
        if (options.text !== undefined) print(explainWords(options.text, options))
        else if (path === undefined || id === undefined)
          throw new UsageError('explain: needs a record and an id, or --text')
        else print(explainItem(path, await readJson(path), id))
      },
    )
}

function explainItem(path: string, value: unknown, id: string): string {
  const changes = changeSet.safeParse(value)
  if (changes.success) {
    const change = changes.data.changes.find((known) => known.id === id)
    if (!change) throw new UsageError(`${path}: there is no change \`${id}\``)
    const { parts, alternatives, looked } = change
    return [
      `${change.op} ${change.kind}: ${change.what}`,
      `basis ${change.basis}, score ${change.score}, margin ${change.margin ?? 'none'}, confidence ${change.confidence}`,
      ...parts.map(({ signal, points, why }) => `  ${points >= 0 ? '+' : ''}${points} ${signal}: ${why}`),
      ...alternatives.map(
        ({ statement, score, why }) =>
          `  runner-up ${score}: ${JSON.stringify(statement.quote)} p. ${statement.page ?? '?'}: ${why}`,
      ),
      ...(looked ? [`  looked for ${looked.for.join(', ')} on pages ${looked.pages ?? '?'}`] : []),
    ].join('\n')
  }
  const record = submission.safeParse(value)
  if (!record.success) throw new UsageError(`${path}: neither a record nor a change set`)
  return explainMention(path, record.data, id)
}

function explainMention(path: string, record: Submission, id: string): string {
  const entity = [...record.programs, ...record.bodies].find((known) => known.id === id)
  const item = [...record.statutes, ...record.figures, ...record.dates].find((known) => known.id === id)
  if (!entity && !item) throw new UsageError(`${path}: there is no item \`${id}\``)
  const places = entity ? entity.mentions.map(({ rule, start, end }) => ({ rule, start, end })) : item ? [item] : []
  const { mentions: _, ...fields } = { mentions: null, ...(entity ?? item) }
  return [JSON.stringify(fields, null, 2), ...places.map((place) => explainPlace(record, place))].join('\n\n')
}

// The rule is run again on the words around: what it matched there, group by group, and the guards that it passed.
function explainPlace(
  { text, document }: Submission,
  { rule: id, start, end }: { rule: string; start: number; end: number },
): string {
  const from = Math.max(text.lastIndexOf('\n', start - 1), text.lastIndexOf('\t', start - 1)) + 1
  const stops = [text.indexOf('\n', end), text.indexOf('\t', end)].filter((at) => at >= 0)
  const passage = text.slice(from, Math.min(text.length, ...stops))
  const rule = rules.find((known) => known.id === id)
  const head = `${JSON.stringify(text.slice(start, end))} by ${id}${rule ? `: ${rule.title}` : ' (no built-in rule)'}`
  if (!rule) return head
  const about = {
    country: (document.country && countryOf(document.country.code)?.alpha2) ?? 'xx',
    language: document.language ?? 'en',
  }
  const again = tryRule(rule, passage, about).find(
    (mention) => mention.start + from === start && mention.end + from === end,
  )
  const groups = Object.entries(again?.groups ?? {}).map(([name, words]) => `  ${name}: ${JSON.stringify(words)}`)
  const guards = (rule.guards ?? []).map((guard) => `  passed ${guard.id}: ${guard.why}`)
  return [head, ...(rule.why ? [`  ${rule.why}`] : []), ...groups, ...guards].join('\n')
}

function explainWords(text: string, about: { language: string; country: string }): string {
  const accounts = explainText(rules, text, about)
  const lines = accounts.flatMap(({ rule, mentions, stopped, triggers }) => {
    if (mentions.length > 0)
      return mentions.map(({ start, end }) => `found ${JSON.stringify(text.slice(start, end))} by ${rule.id}`)
    if (stopped.length > 0)
      return stopped.map(
        ({ text: words, guard, why }) =>
          `not ${rule.id}: ${JSON.stringify(words)} stopped by ${guard ? `guard ${guard}` : 'its reader'}: ${why}`,
      )
    return [
      `not ${rule.id}: has ${triggers.map((trigger) => JSON.stringify(trigger)).join(', ')}, but its form is another (${rule.title.toLowerCase()}): for example ${JSON.stringify(rule.examples[0]?.match)}`,
    ]
  })
  const order = (line: string): number => (line.startsWith('found') ? 0 : line.includes('stopped by') ? 1 : 2)
  const sorted = lines.sort((a, b) => order(a) - order(b))
  if (sorted.length > 0) return sorted.join('\n')
  return 'nothing: no rule has a trigger in this text; `annex rules` lists what rules look for'
}

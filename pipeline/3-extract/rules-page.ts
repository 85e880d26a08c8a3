import type { Rule } from './rule.ts'

/** RULES.md: every rule with its examples and counter-examples, made from the rules themselves. */
export function rulesPage(families: Readonly<Record<string, readonly Rule[]>>): string {
  const parts = Object.entries(families).map(
    ([family, rules]) => `## ${family}\n\n${rules.map(ruleSection).join('\n')}`,
  )
  return `<!-- Made from the rules by test/docs.test.ts: npm test -- -u rewrites it. -->\n\n# Rules\n\nIn order of precedence: what a rule has found, a later one of its family does not find again.\n\n${parts.join('\n')}`
}

/** One rule as Markdown. */
export function ruleSection({ id, title, why, guards = [], examples, counterExamples, todo = [] }: Rule): string {
  return [
    `### ${id}`,
    `${title}.${why ? ` ${why}` : ''}`,
    list(
      'Finds',
      examples.map(({ text, match, from }) => `${emphasise(text, match)} (${from})`),
    ),
    list(
      'Leaves alone',
      counterExamples.map(({ text, why }) => `${markdown(text)} — ${why}`),
    ),
    list(
      'Guards',
      guards.map(({ id, why }) => `\`${id}\`: ${why}`),
    ),
    list(
      'Still misses',
      todo.map(({ text, match }) => emphasise(text, match)),
    ),
  ]
    .filter(Boolean)
    .join('\n\n')
    .concat('\n')
}

function list(head: string, items: readonly string[]): string {
  return items.length === 0 ? '' : [`${head}:`, '', ...items.map((item) => `- ${item}`)].join('\n')
}

function emphasise(text: string, match: string): string {
  const at = text.indexOf(match)
  return at < 0
    ? markdown(text)
    : `${markdown(text.slice(0, at))}**${markdown(match)}**${markdown(text.slice(at + match.length))}`
}

function markdown(text: string): string {
  return text.replace(/[\\`*_[\]<>|$]/gu, '\\$&').replace(/\n/gu, ' ')
}

import { figureRules, nameRules, statuteRules } from '../pipeline/3-extract/rules/index.ts'
import { tryRule } from '../pipeline/3-extract/try-rule.ts'
import type { Mention } from '../pipeline/common/mention.ts'

const rules = [...statuteRules, ...nameRules, ...figureRules]
const LINE = /^(?<rule>\S+) (?<country>\w\w) (?<language>\w\w) (?<text>"(?:[^"\\]|\\.)*")/u

/**
 * phrases.txt with what each rule finds in each of its phrases now: `<rule> <country> <language> "<text>" → …`. Phrases go through
 * the alternatives and bounds of the rules' patterns, so that one that is dropped is seen; a new one needs only its left half.
 */
export function phrasesPage(text: string): string {
  return `${text.trim().split('\n').map(lineNow).join('\n')}\n`
}

function lineNow(line: string): string {
  const groups = LINE.exec(line)?.groups
  if (!groups) return line
  const rule = rules.find(({ id }) => id === groups['rule'])
  if (!rule) return `${line.split(' → ')[0]} → there is no such rule`
  const phrase: unknown = JSON.parse(groups['text'] ?? '""')
  const about = { country: groups['country'] ?? 'xx', language: groups['language'] ?? 'en' }
  const found = tryRule(rule, String(phrase), about).map((mention) => shown(mention, String(phrase)))
  return `${LINE.exec(line)?.[0]} → ${found.join('; ') || 'nothing'}`
}

function shown(mention: Mention, text: string): string {
  const quote = JSON.stringify(text.slice(mention.start, mention.end))
  const rest =
    mention.type === 'statute'
      ? [mention.kind, mention.form, mention.instrument, mention.provisions.join(',')]
      : mention.type === 'figure'
        ? [mention.kind, mention.qualifier, mention.value, mention.high, mention.unit]
        : [mention.kind, mention.form, mention.name, mention.acronym]
  return [quote, ...rest.filter((part) => part !== null && part !== '')].join(' ')
}

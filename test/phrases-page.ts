import type { Example, Rule } from '../pipeline/3-extract/rule.ts'
import { figureRules, nameRules, statuteRules } from '../pipeline/3-extract/rules/index.ts'
import { tryRule } from '../pipeline/3-extract/try-rule.ts'
import type { Mention } from '../pipeline/common/mention.ts'

/** A line of phrases.txt: a text for one rule, and what that rule is told of the document. */
export interface Phrase {
  readonly rule: string
  readonly about: NonNullable<Example['about']>
  readonly text: string
  /** The line up to the arrow, as it stands. */
  readonly left: string
}

const rules = [...statuteRules, ...nameRules, ...figureRules]
const LINE = /^(?<rule>\S+) (?<country>\w\w) (?<language>\w\w) (?<text>"(?:[^"\\]|\\.)*")/u

/**
 * phrases.txt with what each rule finds in each of its phrases now: `<rule> <country> <language> "<text>" → …`. Phrases go through
 * the alternatives and bounds of the rules' patterns, so that one that is dropped is seen; a new one needs only its left half.
 */
export function phrasesPage(text: string): string {
  return `${text.trim().split('\n').map(lineNow).join('\n')}\n`
}

/** The phrases of phrases.txt. */
export function phrasesOf(text: string): Phrase[] {
  return text.split('\n').flatMap((line) => phraseOf(line) ?? [])
}

/** What stands right of the arrow: what a rule finds in a phrase. */
export function foundBy(rule: Rule, { text, about }: Phrase): string {
  return (
    tryRule(rule, text, about)
      .map((mention) => shown(mention, text))
      .join('; ') || 'nothing'
  )
}

function lineNow(line: string): string {
  const phrase = phraseOf(line)
  if (!phrase) return line
  const rule = rules.find(({ id }) => id === phrase.rule)
  return `${phrase.left} → ${rule ? foundBy(rule, phrase) : 'there is no such rule'}`
}

function phraseOf(line: string): Phrase | null {
  const match = LINE.exec(line)
  if (!match?.groups) return null
  const { rule = '', country = 'xx', language = 'en', text = '""' } = match.groups
  return { rule, about: { country, language }, text: String(JSON.parse(text)), left: match[0] }
}

function shown(mention: Mention, text: string): string {
  const quote = JSON.stringify(text.slice(mention.start, mention.end))
  const rest =
    mention.type === 'statute'
      ? [
          mention.kind,
          mention.form,
          mention.instrument,
          mention.provisions.join(','),
          mention.head && `(${mention.head})`,
        ]
      : mention.type === 'figure'
        ? [mention.kind, mention.qualifier, mention.value, mention.high, mention.unit]
        : [mention.kind, mention.form, mention.name, mention.acronym]
  return [quote, ...rest.filter((part) => part !== null && part !== '')].join(' ')
}

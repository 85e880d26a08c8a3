import type { Mention } from '../common/mention.ts'
import type { ParagraphNode, SubmissionTree } from '../common/tree.ts'
import { type Context, passagesOf } from './context.ts'
import type { Example, Rule } from './rule.ts'
import { runRules } from './run-rules.ts'

/** Runs one rule alone over a text that is one paragraph: for examples, `annex rules` and `annex explain`. */
export function tryRule(rule: Rule, text: string, about?: Example['about']): Mention[] {
  return runRules([rule], contextOf(text, about))
}

/** The context of a document that is one paragraph. */
export function contextOf(text: string, about: Example['about'] = {}): Context {
  const span = { start: 0, end: text.length }
  const paragraph: ParagraphNode = {
    type: 'ParagraphNode',
    role: 'body',
    number: null,
    span,
    contentStart: 0,
    children: [],
  }
  const tree: SubmissionTree = { type: 'submission', span, children: [paragraph] }
  const { country = null, year = null, language = 'en', convention = null } = about
  return { text, tree, passages: passagesOf(tree, text), about: { country, year, language, convention } }
}

import { type Plugin, unified } from 'unified'
import { VFile } from 'vfile'
import type { About } from '../common/about.ts'
import type { Mention } from '../common/mention.ts'
import type { Span } from '../common/span.ts'
import type { SubmissionTree } from '../common/tree.ts'
import { type Context, passagesOf } from './context.ts'
import type { Rule } from './rule.ts'
import { figureRules, nameRules, statuteRules } from './rules/index.ts'
import { type Claims, claim, runRules } from './run-rules.ts'
import { userMention } from './user-mention.ts'

declare module 'vfile' {
  interface DataMap {
    /** What is known of the document before extraction. */
    about: About
    /** What the extractors have found so far. */
    mentions: Mention[]
    /** Passages and text that rules search. */
    context: Context
  }
}

/** An extractor: a unified plugin over the tree of a submission. It adds to `file.data.mentions` and speaks by `file.message`. */
export type Extractor = Plugin<[], SubmissionTree>

/** Makes an extractor of the rules of one family. What starts inside a mention of `after` is left to that family. */
export function extractorOf(rules: readonly Rule[], after: readonly Mention['type'][]): Extractor {
  return () => (_tree, file) => {
    const { context, mentions = [] } = file.data
    if (!context) throw new TypeError('Expected `file.data.context`, as `extractMentions` sets it')
    const blocked: Claims = new Uint8Array(context.text.length)
    claim(
      blocked,
      mentions.filter(({ type }) => after.includes(type)).map((mention) => titleOf(mention, context.text)),
    )
    file.data.mentions = [...mentions, ...runRules(rules, context, blocked)]
  }
}

/** In the title of a law, before the body or program that it makes: "décret portant création de", "Act establishing the". */
const FOUNDS =
  /(?:portant (?:création|institution|organisation)|relatif à la création|sur la création|establishing|on the establishment|creating|por (?:el|la) (?:que|cual) se (?:crea|establece))(?: |$)/u

/** What of a mention is left to its family: of a law, its title up to the name of what it makes, which is a mention of its own. */
function titleOf(mention: Mention, text: string): Span {
  const founds = mention.type === 'statute' ? FOUNDS.exec(text.slice(mention.start, mention.end)) : null
  return founds ? { start: mention.start, end: mention.start + founds.index + founds[0].length } : mention
}

const BUILT_IN: readonly Extractor[] = [
  extractorOf(statuteRules, []),
  extractorOf(nameRules, ['statute']),
  extractorOf(figureRules, ['statute', 'name']),
]

/** Runs the built-in extractors and then the user's own over the tree. Findings about the document are messages of the file. */
export function extractMentions(
  tree: SubmissionTree,
  text: string,
  about: About,
  extractors: readonly Extractor[] = [],
): { mentions: Mention[]; file: VFile } {
  const file = new VFile({ value: text })
  file.data.about = about
  file.data.mentions = []
  file.data.context = { text, tree, about, passages: passagesOf(tree, text) }
  unified()
    .use({ plugins: [...BUILT_IN] })
    .runSync(tree, file)
  const builtIn = new Set(file.data.mentions)
  if (extractors.length > 0) {
    unified()
      .use({ plugins: [...extractors] })
      .runSync(tree, file)
  }
  const mentions = file.data.mentions.map((mention) =>
    builtIn.has(mention) ? mention : userMention(mention, text.length),
  )
  return { mentions, file }
}

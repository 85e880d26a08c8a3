import { z } from 'zod'
import { bodyKind, programKind } from '../../schemas/index.ts'
import type { NameMention } from '../common/mention.ts'
import { overlaps } from '../common/span.ts'
import { passageWords } from './chunks/document.ts'
import type { Sort } from './chunks/grammar.ts'
import { indexKnown, type KnownIndex, knownAt } from './chunks/known.ts'
import type { Context } from './context.ts'
import type { Extractor } from './extract.ts'

/** A program or body that the user names: found wherever one of its forms stands, whatever the built-in rules say of it. */
export const vocabularyEntry = z
  .strictObject({
    name: z.string().trim().min(2),
    aliases: z.array(z.string().trim().min(2)).default([]),
    /** A kind of program ("fund") or body ("ngo"). */
    kind: z.union([programKind, bodyKind], {
      error: `is none of the kinds ${[...programKind.options, ...bodyKind.options].join(', ')}`,
    }),
  })
  .describe('A program or body by name, other names and acronyms, and kind.')

export type VocabularyEntry = z.infer<typeof vocabularyEntry>

/** Makes the extractor of a user's names. It runs behind the built-in rules; where both find something, the user's stands. */
export function vocabularyExtractor(entries: readonly VocabularyEntry[]): Extractor {
  const index = indexKnown(
    entries.map(({ name, aliases, kind }) => ({ name, forms: [name, ...aliases], sort: sortOf(kind) })),
  )
  return () => (_tree, file) => {
    const { context, mentions = [] } = file.data
    if (!context) throw new TypeError('Expected `file.data.context`, as `extractMentions` sets it')
    const found = namesIn(context, index)
    const kept = mentions.filter((mention) => mention.type !== 'name' || !found.some((own) => overlaps(own, mention)))
    file.data.mentions = [...kept, ...found]
  }
}

function sortOf(kind: VocabularyEntry['kind']): Sort {
  const program = programKind.safeParse(kind)
  return program.success ? { class: 'program', kind: program.data } : { class: 'body', kind: bodyKind.parse(kind) }
}

function namesIn({ passages, text }: Context, index: KnownIndex): NameMention[] {
  const found: NameMention[] = []
  for (const passage of passages) {
    const { tokens } = passageWords(passage)
    for (let at = 0; at < tokens.length; at += 1) {
      const match = knownAt(tokens, at, index)
      if (!match) continue
      const start = tokens[at]?.start ?? 0
      const end = tokens[match.to]?.bare ?? 0
      const { sort, name: listed } = match.known
      const name = text.slice(start, end)
      const form = name === listed ? 'name' : 'short'
      const rest = { head: null, acronym: null, aliases: [], years: null, groups: {} }
      found.push({ type: 'name', ...sort, form, name, listed, start, end, rule: 'name/vocabulary', ...rest })
      at = match.to
    }
  }
  return found
}

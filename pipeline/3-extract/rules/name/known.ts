import type { NameMention } from '../../../common/mention.ts'
import { namesOf, passageWords } from '../../chunks/document.ts'
import { BUILT_IN_INDEX, knownAt } from '../../chunks/known.ts'
import { mentionOfChunk } from '../../chunks/name-chunk.ts'
import { isCapital } from '../../chunks/phrase.ts'
import type { Token } from '../../chunks/tokens.ts'
import type { Passage } from '../../context.ts'
import type { Rule } from '../../rule.ts'

/** "Name (ACR)": the bracket is no mention of its own. */
function isDefinition(tokens: readonly Token[], at: number): boolean {
  const shape = tokens[at - 2]?.shape
  const named = shape === 'capital' || shape === 'acronym' || shape === 'lower'
  return named && tokens[at - 1]?.text === '(' && tokens[at + 1]?.text === ')'
}

/** "UN | General Assembly": the known name of a body that stands right behind its organisation. */
function ownBody(tokens: readonly Token[], at: number): ReturnType<typeof knownAt> {
  const found = tokens[at]?.spaced && isCapital(tokens[at]) ? knownAt(tokens, at, BUILT_IN_INDEX) : undefined
  return found && found.to > at && found.known.sort.kind === 'international' ? found : undefined
}

function textOf({ text, start }: Passage, tokens: readonly Token[], from: number, to: number): string {
  return text.slice((tokens[from]?.start ?? 0) - start, (tokens[to]?.bare ?? 0) - start)
}

/** Bodies and programs of the world, by names and acronyms that a sourced list knows: "UNICEF", "Save the Children". */
export const known = {
  id: 'name/known',
  title: 'Body or program that a list knows',
  triggers: [],
  *scan(passage, context) {
    for (const chunk of namesOf(context).chunks.get(passage) ?? [])
      if (chunk.means === 'known') yield mentionOfChunk(chunk)
    const { tokens } = passageWords(passage)
    for (let at = 0; at < tokens.length; at += 1) {
      if (!isCapital(tokens[at]) && tokens[at]?.shape !== 'number') continue
      if (isDefinition(tokens, at)) continue
      const first = knownAt(tokens, at, BUILT_IN_INDEX)
      if (!first) continue
      const own = first.known.name === 'United Nations' ? ownBody(tokens, first.to + 1) : undefined
      const found = own ?? first
      const name = textOf(passage, tokens, at, found.to)
      const { sort, name: listed } = found.known
      const aliases = own ? [textOf(passage, tokens, first.to + 1, own.to)] : []
      const form = found.to === at && /^[\p{Lu}\d/-]+$/u.test(name) ? 'acronym' : 'name'
      const place = { start: tokens[at]?.start ?? 0, end: tokens[found.to]?.bare ?? 0 }
      yield { type: 'name', ...sort, form, name, ...place, head: null, acronym: null, aliases, years: null, listed }
      at = found.to
    }
  },
  examples: [
    {
      text: 'Schools were rebuilt with the help of UNICEF and Save the Children.',
      match: 'UNICEF',
      fields: { kind: 'international', form: 'acronym', listed: 'United Nations Children’s Fund' },
      from: 'State reports',
    },
    { text: 'El PNUD apoyó al Gobierno.', match: 'PNUD', about: { language: 'es' }, from: 'State reports in Spanish' },
  ],
  counterExamples: [{ text: 'They care about the children.', why: 'names are matched by their capitals' }],
} as const satisfies Rule<NameMention>

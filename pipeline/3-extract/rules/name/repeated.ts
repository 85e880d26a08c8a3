import type { NameMention } from '../../../common/mention.ts'
import { passageWords } from '../../chunks/document.ts'
import { type Repeat, repeatsOf } from '../../chunks/repeats.ts'
import type { Token } from '../../chunks/tokens.ts'
import type { Rule } from '../../rule.ts'

/** A program named before, in lower case or without its head: "the school meals program", "the Youth Guarantee". */
export const repeated = {
  id: 'name/repeated',
  title: 'Program that was named before, in lower case or without its head',
  triggers: [],
  *scan(passage, context) {
    const repeats = repeatsOf(context)
    if (repeats.size === 0) return
    const { tokens } = passageWords(passage)
    for (let at = 0; at < tokens.length; at += 1) {
      const beginning = repeats.get(tokens[at]?.lower ?? '')
      const found = beginning && longest(tokens, at, beginning)
      if (!found) continue
      const start = tokens[at]?.start ?? 0
      const end = tokens[at + found.words.length - 1]?.bare ?? 0
      const { sort, name, head } = found
      yield {
        type: 'name',
        ...sort,
        form: 'short',
        name,
        start,
        end,
        head,
        acronym: null,
        aliases: [],
        years: null,
        listed: null,
      }
      at += found.words.length - 1
    }
  },
  examples: [
    {
      text: 'The Rural School Meals Program began in 2010. Later the rural school meals program reached all districts.',
      match: 'rural school meals program',
      fields: { form: 'short', name: 'Rural School Meals Program' },
      from: 'country reports',
    },
    {
      text: 'A Green Bridges scheme was adopted. Under Green Bridges, firms hire trainees.',
      match: 'Green Bridges',
      fields: { form: 'short' },
      from: 'UPR reports',
    },
    {
      text: 'The Reach and Rescue awareness campaign was run. Under Reach and Rescue, firms hire trainees.',
      match: 'Reach and Rescue',
      fields: { form: 'short', name: 'Reach and Rescue awareness campaign' },
      from: 'U.S. submissions',
    },
  ],
  counterExamples: [
    { text: 'A rural school meals program may help.', why: 'no such program was named' },
    { text: 'Reach for the rescue boats.', why: 'no such program was named' },
  ],
} as const satisfies Rule<NameMention>

function longest(tokens: readonly Token[], at: number, repeats: readonly Repeat[]): Repeat | undefined {
  return repeats.find(
    ({ words, capital }) =>
      words.every((word, n) => tokens[at + n]?.lower === word) &&
      (!capital || words.every((word, n) => word.length < 4 || tokens[at + n]?.shape !== 'lower')) &&
      tokens[at + words.length]?.shape !== 'capital',
  )
}

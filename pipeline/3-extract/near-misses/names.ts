import { passageGrammar } from '../chunks/document.ts'
import type { Context, Passage } from '../context.ts'
import { type NearMiss, oneOf } from './near-miss.ts'

const WORD = /(?<![\p{L}\p{N}])\p{L}[\p{L}'’-]{1,30}/gu
const ACRONYM = /(?<![\p{L}\p{N}-])\p{Lu}{2,8}(?![\p{L}\p{N}-])/gu
const QUOTED = /[“"«](?<inside>[^“”"«»]{2,60})[”"»]/gu

/** Words of a passage that names are made of, with what each would need to be one. */
export function nameMisses(passage: Passage, context: Context): NearMiss[] {
  const { text, start: from } = passage
  const { heads, prefixes } = passageGrammar(passage, context)
  const misses: NearMiss[] = []
  const add = (match: RegExpMatchArray, miss: Omit<NearMiss, 'start' | 'end'>): void => {
    const start = from + (match.index ?? 0)
    misses.push({ start, end: start + match[0].length, ...miss })
  }
  for (const match of text.matchAll(QUOTED))
    add(match, {
      rule: 'name/quoted',
      step: 'head',
      why: `beside the quotation marks ${oneOf(['programme', 'project', 'campaign', 'plan', 'strategy'])}`,
    })
  for (const match of text.matchAll(ACRONYM))
    add(match, {
      rule: 'name/acronym',
      step: 'definition',
      why: 'no list has it as a body or program, the text does not define it in brackets behind a name, and it does nothing that a body does',
    })
  for (const match of text.matchAll(WORD)) {
    const small = match[0].toLowerCase()
    const head = heads.has(small)
    const prefix = prefixes.has(small)
    if (!head && !prefix) continue
    const rule = head ? 'name/headed' : 'name/prefixed'
    const capital = /^\p{Lu}/u.test(match[0])
    if (!capital)
      add(match, {
        rule,
        step: 'capital',
        why: `${JSON.stringify(match[0])} has a small letter: a noun, not the head of a name`,
      })
    else
      add(match, {
        rule,
        step: 'name',
        why: `${JSON.stringify(match[0])} alone does not say which; ${oneOf(head ? ['capitalised words before it', '“of” or “for” and a name behind it', 'an acronym in brackets behind it'] : ['a name behind it'])}`,
      })
  }
  return misses
}

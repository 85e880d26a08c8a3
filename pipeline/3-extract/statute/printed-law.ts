import { once } from '../../common/memo.ts'
import type { Context } from '../context.ts'

/** What a law says of itself: how it is called, what it is for, when it comes into force; and words of it that most texts have not. */
const OF_ITSELF = [
  {
    words: 'his ',
    pattern:
      /his (?:Act|Law|Ordinance|Proclamation|Code|Decree) (?:(?:may|shall) (?:be (?:cited|known|called)|come into|enter into)|(?:comes|enters) into)/u,
  },
  {
    words: 'a présente ',
    pattern: /a présente [Ll]oi (?:sera (?:exécutée|publiée|enregistrée)|entre en vigueur)/u,
  },
  { words: 'a presente ', pattern: /a presente [Ll]ey (?:entrará|tiene por objeto|es de orden)/u },
]
const ITSELF =
  /(?:of|in|under) this (?:Act|Law|Ordinance|Proclamation|Code|Decree)(?!\p{L})|de la présente [Ll]oi(?!\p{L})|de (?:la presente|esta) [Ll]ey(?!\p{L})/gu
/** A report that quotes a law in print has fewer, and fewer for its length. */
const LEAST = 4
const EACH = 2500

/** True where the document is a law in print: what it calls "this Act" is itself. */
export const isPrintedLaw = once(({ text }: Context): boolean => {
  if (!OF_ITSELF.some(({ words, pattern }) => text.includes(words) && pattern.test(text))) return false
  const count = text.match(ITSELF)?.length ?? 0
  return count >= LEAST && count * EACH >= text.length
})

/** "this ‸Act", "la présente ‸loi": the words before a noun by which a law names itself. */
export const namesItself = (lead: string): boolean => /(?:this|present|la présente|la presente|esta) $/iu.test(lead)

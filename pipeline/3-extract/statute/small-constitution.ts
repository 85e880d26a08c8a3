import { alternatives } from '../../common/alternatives.ts'
import { once } from '../../common/memo.ts'
import { sentenceSpans } from '../../common/sentences.ts'
import type { Context } from '../context.ts'
import { BODIES, GOVERNING, OF_STATES, WITH_RULES } from '../lists/constitution-words.ts'

/** "The ‸constitution‸ prohibits", "the ‸constitution‸ and law provided": what a constitution does, as U.S. reports print it in small letters. */
const PROVIDES =
  /^(?: and (?:the )?(?:\p{Ll}{4,10} )?(?:laws?|legislation|regulations))?(?: (?:also|further|specifically|explicitly|expressly|generally|itself|does not|did not|do not))? (?:provid|prohibit|guarant|protect|stipulat|stat(?:es|ed)|requir|establish|allow|grant|recogni|ban(?:s|ned) |mandat|permit|forbid|forbade|enshrin|declar|bar(?:s|red) |vest|oblig|entitl|gives |gave |limit(?:s|ed) )/u
/** "under the ‸constitution‸," with nothing of a club or a body behind it. */
const UNDER =
  /(?<!\p{L})(?:[Uu]nder|[Ii]n (?:accordance|line|conformity|compliance) with|[Pp]ursuant to|[Vv]iolat(?:es?|ed|ing|ion of)|[Aa]mend(?:s|ed|ing|ments? to)?|[Cc]ontrary to|[Ee]nshrined in|[Gg]uaranteed (?:in|by|under)|[Pp]rotected (?:in|by|under)|[Pp]rovided (?:for )?(?:in|by|under)|[Ll]aws? and) the $/u
const ENDS = /^(?:[.,;:)]|$| and (?:the )?laws?(?!\p{L}))/u
/** "Under the ‸constitution‸ detainees had to be heard". */
const UNDER_IT = /(?:^|[.;] |\n)Under the $/u

const STATES = new RegExp(`(?<!\\p{L})(?:${alternatives(OF_STATES)})(?!\\p{L})`, 'giu')
const GOVERNS = new RegExp(`(?<!\\p{L})(?:${alternatives(GOVERNING)})(?!\\p{L})`, 'giu')
/** Whether a document is about a State by who governs in it. */
const isAboutState = once(({ text }: Context): boolean => differentWords(text, GOVERNS, 2))
const CLUBS = new RegExp(`(?<!\\p{L})(?:${alternatives(WITH_RULES)})(?!\\p{L})`, 'iu')
const BODY = `(?:${alternatives(BODIES.flatMap((word) => [word, word.charAt(0).toUpperCase() + word.slice(1)]))})`
const RULES = '(?:constitution|rules|statutes?|charter|text|articles of association)'
/** "The union’s constitution", "the rules of the party", "the association adopted a new text", "the board voted to amend the constitution". */
const OWN_RULES = new RegExp(
  `(?<!\\p{L})${BODY}(?:['’]s?)? (?:\\p{Ll}{3,12} )?${RULES}(?!\\p{L})|(?<!\\p{L})${RULES} of (?:the |a |an |its |each |every )?(?:\\p{L}{2,16} ){0,3}${BODY}(?!\\p{L})|(?<!\\p{L})${BODY}(?: (?:has|had|have))? (?:adopt|amend|revis|chang|draft|rewr[io]t)\\p{Ll}{0,3} (?:its|their|the|a|an) (?:\\p{Ll}{3,12} )?${RULES}(?!\\p{L})|(?<!(?:[Rr]uling|[Gg]overning) )(?<!\\p{L})(?:${BODY}|members)(?: (?!(?:the|and|or|that|which)(?!\\p{L}))\\p{Ll}{2,12}){0,2} (?:to )?(?:amend|chang|revis|alter)\\p{Ll}{0,3} the constitution|(?:^|[.;] )(?:The |A |An )?(?:\\p{L}{2,16} ){0,3}(?:ILO|WHO|UNESCO|[Oo]rgani[sz]ation) was `,
  'u',
)
/** "allows ‸members‸ to vote", not "members of the press". */
const MEMBERS =
  /(?:requir|allow|entitl|permit|oblig|giv|gave|grant|guarant)\p{Ll}{0,3} (?:all |the |its |every |each |two-thirds of (?:the |its )?)?(?:members?|branch(?:es)?)(?! of (?:the )?(?:press|media|parliament|congress|legislature|national|house|senate|armed|military|security|judiciary|police|public|opposition|cabinet|government))(?!\p{L})/u
/** So far back the sentences before are asked whose constitution it is. */
const REACH = 500
const SENTENCES = 2

/** The sentence that holds `at`, and at most two before it. */
function around(text: string, at: number): { sentence: string; before: string } {
  const start = Math.max(0, at - REACH)
  const spans = sentenceSpans(text, { start, end: Math.min(text.length, at + REACH) })
  const index = spans.findIndex(({ end }) => at < end)
  const own = spans[index] ?? { start, end: at }
  const first = spans[Math.max(0, index - SENTENCES)] ?? own
  return { sentence: text.slice(own.start, own.end), before: text.slice(first.start, own.start) }
}

/** Whether a pattern finds so many different words. */
function differentWords(text: string, pattern: RegExp, least: number): boolean {
  const words = new Set<string>()
  for (const [word] of text.matchAll(pattern)) if (words.add(word.toLowerCase()).size >= least) return true
  return false
}

/** Whether a sentence speaks of a State: by one word where the document does, else by two. */
function speaksOfState(sentence: string, context: Context): boolean {
  return differentWords(sentence, STATES, 2) || (differentWords(sentence, STATES, 1) && isAboutState(context))
}

/**
 * "The constitution" in small letters, by what it does or where it is spoken of: the State’s where its sentence speaks of law, courts, rights
 * or government, and no club or body with rules of its own stands there or right before.
 */
export function isTheConstitution(text: string, from: number, end: number, context: Context): boolean {
  const before = text.slice(Math.max(0, from - 36), from)
  if (!/(?<!\p{L})[Tt]he $/u.test(before)) return false
  const isSpokenOf =
    PROVIDES.test(text.slice(end, end + 60)) ||
    (UNDER.test(before) && ENDS.test(text.slice(end, end + 10))) ||
    (UNDER_IT.test(before) && !/^ of /u.test(text.slice(end, end + 4)))
  if (!isSpokenOf) return false
  const { sentence, before: earlier } = around(text, from)
  return (
    speaksOfState(sentence, context) &&
    !MEMBERS.test(sentence) &&
    !CLUBS.test(earlier + sentence) &&
    !OWN_RULES.test(earlier + sentence)
  )
}

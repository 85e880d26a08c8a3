import type { NameMention } from '../../common/mention.ts'
import { isOwnerWord } from '../../common/name-key.ts'
import { isPlace } from '../../common/places.ts'
import { RANK_WORDS, STATE_WORDS, TAIL_WORDS } from './form-words.ts'
import type { Group } from './group.ts'

/** Words of rank that a short form leaves out. */
export const RANKS: ReadonlySet<string> = new Set(RANK_WORDS.split(' '))
const TAILS = new Set(TAIL_WORDS.split(' '))
/** A preposition: the name has a complement. */
const COMPLEMENT = / (?:d[eu]|des|del|d[’'].*|para|pour|contre|contra|sur|sobre) /u

/** A name of a group, in the words by which it is compared. */
export interface Form {
  readonly group: Group
  /** Words of a name without the owner in front: "U.S.", "Malian", "UN", an acronym that the document knows as a body. */
  readonly words: readonly string[]
  /** All words of the name. */
  readonly whole: readonly string[]
  readonly head: string
  readonly start: number
}

/** The longest name among mentions. */
export function longest(mentions: readonly NameMention[]): NameMention {
  const [first, ...others] = mentions
  if (!first) throw new TypeError('Expected a mention in each group')
  return others.reduce((best, mention) => (mention.name.length > best.name.length ? mention : best), first)
}

/** True where the words of a form are those of a fuller name with some left out. */
export function shortens({ words, whole, start, group, head }: Form, full: Form): boolean {
  if (words.length < 2 || group.mentions.some(({ listed }) => listed !== null)) return false
  // "African Commission" behind "African Commission on Human Rights": the head ends it.
  const cut = full.start < start && whole.every((word, n) => full.whole[n] === word)
  if (cut && (words.at(-1) === head || (words[0] === head && !COMPLEMENT.test(longest(group.mentions).name))))
    return true
  // "Club of Farmers", "Club of Farmers of Liberia": a country at the end.
  const tail = full.whole.slice(whole.length)
  if (tail.length > 0 && tail.length < 5 && whole.every((word, n) => full.whole[n] === word) && isOfCountry(tail))
    return true
  const dropped = leftOut(words, full.words)
  if (!dropped) return false
  if (dropped.every((word) => RANKS.has(word))) return true
  const last = full.words.at(-1) ?? ''
  if (dropped.length === 1 && dropped[0] === last && TAILS.has(last)) return true
  // "Resource Center" behind "National Human Trafficking Resource Center".
  const suffix = full.words.slice(-words.length).join(' ') === words.join(' ')
  return suffix && full.start < start && !words.some((word) => RANKS.has(word) || isOwnerWord(word))
}

const STATES = new Set(STATE_WORDS.split(' '))

/** "Kenya", "Republic (of) Slovenia": what says of which country a body is. */
function isOfCountry(words: readonly string[]): boolean {
  return isPlace((STATES.has(words[0] ?? '') ? words.slice(1) : words).join(' '))
}

/** The words of `full` that are not in `words`, where the others stand in the same order; undefined where they do not. */
export function leftOut(words: readonly string[], full: readonly string[]): string[] | undefined {
  let at = 0
  const dropped: string[] = []
  for (const word of full) {
    if (word === words[at]) at += 1
    else dropped.push(word)
  }
  return at === words.length ? dropped : undefined
}

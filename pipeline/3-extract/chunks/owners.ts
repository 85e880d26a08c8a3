import { type Draft, finalDraft, soleDraft } from './draft.ts'
import { type Grammar, headAt, headFrom, soleBody } from './grammar.ts'
import { BUILT_IN_INDEX, knownAt } from './known.ts'
import type { Link } from './phrase.ts'
import type { Token } from './tokens.ts'
import { isAcronym, isPeopleOwner, isPlaceRun } from './words.ts'

/** Not owners but a part of the name: "G-20 Working Group", "UN Permanent Forum". */
const GROUPS = /^(?:G-?\d+|UN|EU|AU|SADC|ECOWAS|ASEAN|OAS|CARICOM)$/u

/** The word that ends an owner which is a body of its own: "ICE’s | Victim Witness Assistance Program". */
export function ownerEnd(
  tokens: readonly Token[],
  from: number,
  to: number,
  link: Link | undefined,
  grammar: Grammar,
): number | null {
  for (let at = to - 1; at >= from; at -= 1) {
    if (tokens[at]?.possessive && !isPeopleOwner(tokens[at])) return at
  }
  // "DOJ Child Exploitation and Obscenity Section", "ICE Office of …": the acronym is an owner too; "SMART Office" is one name.
  if (to === from || !isAcronym(tokens[from]) || GROUPS.test(tokens[from]?.text ?? '')) return null
  if ((knownAt(tokens, from, BUILT_IN_INDEX)?.to ?? from) > from) return null
  const head = headFrom(tokens, from + 1, grammar)
  const last = headAt(tokens, to, grammar)
  // "ACCEL Africa Project": a place and a head alone are no name, so the acronym is a part of it.
  if (
    last?.sort.class === 'program' &&
    !knownAt(tokens, from, BUILT_IN_INDEX) &&
    isPlaceRun(tokens, from + 1, to - last.length)
  )
    return null
  if (head && from + head.length === to) return head.opens && !head.weak && link?.words[0] === 'of' ? from : null
  return from
}

/** A name that ends in its head at `to`, where it has one and is more than the head. */
export function finalAt(tokens: readonly Token[], from: number, to: number, grammar: Grammar): Draft | null {
  const head = headAt(tokens, to, grammar)
  const sole = soleAt(tokens, from, to)
  if (sole) return sole
  return head && to - from + 1 > head.length ? finalDraft(from, to, head) : null
}

/** "Parliament", "Air Force": a body that its bare capitalised words name. */
export function soleAt(tokens: readonly Token[], from: number, to: number): Draft | null {
  if (to - from > 1) return null
  const words = tokens.slice(from, to + 1).map(({ text }) => text)
  const sort = soleBody(words.join(' '))
  return sort ? { ...soleDraft(from, sort), to } : null
}

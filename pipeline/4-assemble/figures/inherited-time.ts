import type { Clause } from './clause.ts'
import type { Sentence } from './sentence-of.ts'
import { NO_TIME, type Time } from './time.ts'

/** The time of the sentence before where this one speaks of the same things, or of the words that lead into its list. */
export function inherited({ before, text, isLead, clause }: Sentence): Time {
  if (!before) return NO_TIME
  if (isLead) return before.opening
  if (!ANAPHORA.test(text.replace(/^[\s("]+/u, ''))) return toldAfter(text) ? leadOf(before, clause) : NO_TIME
  return before.opening.asOf || before.opening.period ? before.opening : inherited(before)
}

const PAST =
  /\b(?:\p{L}{2,14}ed|held|gave|made|took|led|began|ran|sent|met|found|brought|built|spent|a été|ont été|fueron|fue|\p{L}{3,14}(?:aron|ieron))\b/u

const NOT_PAST =
  /\b(?:is|are|has|have|will|shall|may|must|can|est|sont|a pour|sera|seront|es|son|será|serán|tiene|provides|includes|since|currently|today)\b|\d{4}/u

/** A sentence told in the past, with no date of its own: it goes on with what the one before it tells. */
const toldAfter = (text: string): boolean => PAST.test(text) && !NOT_PAST.test(text)

/** The date that opens the sentence before, or one further back, where this one tells more of the same actor. */
function leadOf(sentence: Sentence, clause: Clause): Time {
  const { lead, before, text, isLead } = sentence
  if (lead.asOf || lead.period) return sameActor(clause, sentence.clause) ? lead : NO_TIME
  return before && !isLead && toldAfter(text) ? leadOf(before, clause) : NO_TIME
}

/** True where a sentence opens with a pronoun, or with an acronym that the other has too. */
function sameActor({ words }: Clause, other: Clause): boolean {
  const opening = words.slice(0, 4)
  if (/^(?:it|they|he|she|il|elle|ils|elles|ellos|ellas)$/u.test(opening[0]?.lower ?? '')) return true
  return opening.some(({ text }) => /^\p{Lu}{2,}$/u.test(text) && other.words.some((word) => word.text === text))
}

const ANAPHORA =
  /^(?:of (?:this|that|these|those|them|which|whom)\b|these\b|this (?:number|amount|figure|total)|parmi (?:eux|elles|ceux)|sur ce (?:nombre|total|montant)|de (?:estos|ellos|estas|esos|esa cantidad))/iu

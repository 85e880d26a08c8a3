import type { NameMention } from '../../common/mention.ts'
import type { Named, Sign } from './lead.ts'
import { opensSentence } from './opens-sentence.ts'
import {
  ACTIVE,
  APPROVED,
  APPROVERS,
  APPROVES,
  INSERTION,
  ITS,
  JOINED,
  OWNER,
  PART,
  PASSIVE,
  PASSIVE_BODY,
} from './relations.ts'

const FOUNDING =
  / (?:created|established|set up|opened|chairs|runs|operates|manages|hosts|has created|has established|a créé|a mis en place|préside|gère|creó|crearon|preside|dirige|gestiona|administra|coordina) (?:an?|the|la|le|el|l[’']|un|una|une)(?: |$)/u

/** What the words between two names say of the one as the lead of the other. */
export function signOf(first: Named, second: Named, between: string, next: boolean, text: string): Sign | undefined {
  const [from, to] = [first.mention, second.mention]
  if (next && from.class === 'body') {
    // "ICE Cyber Crimes Center": an acronym right before a name.
    if (OWNER.test(between) || (between === ' ' && from.form === 'acronym' && to.form === 'name')) return 'owner'
    if (APPROVERS.test(from.name) && APPROVES.test(between)) return undefined
    if (ACTIVE.test(between) && (to.class === 'program' || FOUNDING.test(between))) return 'active'
    if (to.class === 'program' && ITS.test(between) && opensSentence(text, from.start)) return 'active'
  }
  // "The Council, chaired by the Ministry, adopted the Plan".
  if (!next && from.class === 'body') {
    const rest = between.replace(INSERTION, '')
    if (rest !== between && ACTIVE.test(rest) && (to.class === 'program' || FOUNDING.test(rest))) return 'active'
  }
  if (to.class !== 'body') return undefined
  // "Ministries of Justice, of Health": no ministry is part of another.
  const list = from.head === to.head && MINISTRIES.has(from.head ?? '')
  if (next && !list && PART.test(between)) return 'part'
  if (APPROVED.test(between) && (to.kind === 'parliament' || APPROVERS.test(to.name))) return undefined
  // A body is led by another only where that is said of it, and of no ministry or international organisation.
  if (from.class === 'body' && (!next || !PASSIVE_BODY.test(between) || isSovereign(from))) return undefined
  return PASSIVE.test(between) && (next || isJoined(between, text, to.start)) ? 'passive' : undefined
}

function isSovereign({ kind, head }: NameMention): boolean {
  return kind === 'international' || MINISTRIES.has(head ?? '')
}

const MINISTRIES = new Set(['ministry', 'department', 'ministère', 'ministerio'])

/** True where the names between two names only go on with the first: "the A and the B, run by", "the Unit of the Ministry, led by". */
function isJoined(between: string, text: string, end: number): boolean {
  const start = end - between.length
  return (
    JOINED.test(text.slice(start, start + 24)) && !/ (?:which|that|qui|que) /u.test(between) && !hasPredicate(between)
  )
}

const MOST_PREDICATE = 60

/** "the A and the B *were merged*, run by": a verb of its own, closed by a comma. */
function hasPredicate(between: string): boolean {
  for (const verb of between.matchAll(/ (?:was|were|is|are|fue|est) /gu)) {
    const from = verb.index + verb[0].length
    const comma = between.indexOf(',', from)
    if (comma - from >= 2 && comma - from <= MOST_PREDICATE) return true
  }
  return false
}

import { COUNTS } from './form-words.ts'
import type { Group } from './group.ts'
import { classOf, type Named, type Offer } from './lead.ts'
import { ANAPHOR_PARTS, ITS_PARTS, PARTS_OF, PROGRAM_PARTS } from './relations.ts'

/** How many names a list of parts may hold. */
const MOST_PARTS = 16

/** "three offices within ACF: the A; the B", "among its components, to include, the A, the B": each part's lead is the whole. */
export function offerParts(named: readonly Named[], text: string, offer: Offer): void {
  for (const [n, whole] of named.entries()) {
    if (classOf(whole.group) !== 'body') continue
    const before = text.slice(Math.max(0, whole.mention.start - 60), whole.mention.start)
    const after = text.slice(whole.mention.end, whole.mention.end + 400)
    const opened = PARTS_OF.test(before) && /^[^.;\n]{0,6}[:,]/u.test(after)
    const its = opened ? null : ITS_PARTS.exec(after)
    if (!opened && !its) continue
    if (its && named[n + 1] && (named[n + 1]?.mention.start ?? 0) < whole.mention.end + its.index) continue
    const from = whole.mention.end + (its ? its.index + its[0].length : 0)
    const end = listEnd(text, from)
    for (const part of named.slice(n + 1, n + MOST_PARTS)) {
      if (part.mention.start >= end) break
      if (part.mention.class === 'body') offer(part, whole, 'parts')
    }
  }
  for (const match of text.matchAll(ANAPHOR_PARTS)) {
    const head = match.groups?.['head']?.toLowerCase()
    const whole = named
      .filter(({ mention }) => mention.start < match.index && mention.class === 'body' && mention.head === head)
      .at(-1)
    if (!whole) continue
    const from = match.index + match[0].length
    const end = listEnd(text, from)
    for (const part of named)
      if (part.mention.start >= from && part.mention.start < end && part.mention.class === 'body')
        offer(part, whole, 'parts')
  }
}

/** Programs that stand in a list of the parts of another: "The Youth Program provides four services: …". */
export function programParts(named: readonly Named[], text: string): Map<Group, Group> {
  const parts = new Map<Group, Group>()
  for (const [n, whole] of named.entries()) {
    if (classOf(whole.group) !== 'program') continue
    const opening = PROGRAM_PARTS.exec(text.slice(whole.mention.end, whole.mention.end + 160))
    if (!opening) continue
    const count = COUNTS.indexOf(opening.groups?.['count'] ?? '')
    const end = listEnd(text, whole.mention.end + opening[0].length, count < 0 ? 0 : count + 2)
    for (const part of named.slice(n + 1, n + MOST_PARTS)) {
      if (part.mention.start >= end) break
      if (part.mention.class === 'program' && part.group !== whole.group) parts.set(part.group, whole.group)
    }
  }
  return parts
}

/** Where the list ends that begins at `from`: at the end of its sentence, or of the list items behind a colon, of which there may be as many as the text says. */
function listEnd(text: string, from: number, counted = 0): number {
  const rest = text.slice(from, from + 900)
  if (/^\s{0,8}:?\s{0,8}\n/u.test(rest)) {
    const paragraphs = rest.split('\n\n').slice(0, 8)
    let length = 0
    for (const [n, paragraph] of paragraphs.entries()) {
      if (counted > 0 ? n > counted : n > 0 && !/^\s*(?:[•·▪–-]|\([a-z]\))/u.test(paragraph)) break
      length += paragraph.length + 2
    }
    return from + length
  }
  const stop = /(?<!\bU\.S)\.(?:\s|$)|\n\n/u.exec(rest)
  return from + (stop ? stop.index : rest.length)
}

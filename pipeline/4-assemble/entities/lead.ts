import type { NameMention } from '../../common/mention.ts'
import type { Span } from '../../common/span.ts'
import type { SubmissionTree } from '../../common/tree.ts'
import type { Group } from './group.ts'
import { offerAnaphors, offerItems, offerSections } from './lead-context.ts'
import { offerParts, programParts } from './parts.ts'
import { SAME_SUBJECT, SAME_VERB, SENTENCE_END } from './relations.ts'
import { offerRows } from './rows.ts'
import { signOf } from './sign.ts'
import { REACH } from './subject.ts'

/** Who leads an entity, and the words that say so. */
export interface Lead {
  readonly group: Group
  readonly start: number
  readonly end: number
}

/** A mention with its entity. */
export interface Named {
  readonly mention: NameMention
  readonly group: Group
}

/** Signs by strength: whose it is, what it is part of, who runs it, a list of parts, who does something with it, whose section it stands in. */
const STRENGTH = { owner: 0, part: 1, passive: 2, parts: 3, active: 4, section: 5 } as const
export type Sign = keyof typeof STRENGTH

/** Puts forward a body as the lead of a thing. */
export type Offer = (what: Named, body: Named, sign: Sign, words?: Span) => void

/** Finds the body that leads each group, from what stands between two names of one sentence. */
export function leadsOf(groups: readonly Group[], text: string, tree: SubmissionTree): ReadonlyMap<Group, Lead> {
  const named = groups
    .flatMap((group) => group.mentions.map((mention): Named => ({ mention, group })))
    .sort((a, b) => a.mention.start - b.mention.start)
  const best = new Map<Group, { lead: Lead; sign: Sign }>()
  const offer: Offer = (what, body, sign, words) => {
    if (body.group === what.group || classOf(body.group) !== 'body') return
    // A parliament or a court that adopts or reviews a programme does not run it.
    const kind = body.mention.kind
    if ((sign === 'active' || sign === 'section') && (kind === 'parliament' || kind === 'court')) return
    const known = best.get(what.group)
    if (known && STRENGTH[known.sign] <= STRENGTH[sign]) return
    const start = words?.start ?? Math.min(what.mention.start, body.mention.start)
    const end = words?.end ?? Math.max(what.mention.end, body.mention.end)
    best.set(what.group, {
      sign,
      lead: { group: body.group, start, end },
    })
  }
  for (const [n, first] of named.entries()) {
    // The names behind it in its sentence, up to a few.
    for (const second of named.slice(n + 1, n + 5)) {
      const between = text.slice(first.mention.end, second.mention.start)
      if (between.length > REACH || SENTENCE_END.test(between)) break
      const next = second === named[n + 1]
      const sign = signOf(first, second, between, next, text)
      if (!sign) continue
      if (sign === 'active') {
        const subject = named[subjectOf(named, n, text)] ?? first
        offer(second, subject, sign)
        for (const other of sameVerb(named, named.indexOf(second, n), text)) offer(other, subject, sign)
      } else if (sign === 'owner') offer(second, first, sign)
      else offer(first, second, sign)
    }
  }
  offerByName(groups, named, offer)
  offerParts(named, text, offer)
  offerRows(named, text, tree, offer)
  offerAnaphors(named, text, offer)
  offerItems(named, text, offer)
  offerSections(named, tree, offer)
  const leads = new Map([...best].map(([group, { lead }]) => [group, lead]))
  for (const [part, whole] of programParts(named, text)) {
    const lead = leads.get(whole)
    // What the section is about is less than whose part it is.
    if (lead && (best.get(part)?.sign ?? 'section') === 'section') leads.set(part, lead)
  }
  for (const [group, { sign }] of best) if (isCircular(group, leads) && STRENGTH[sign] > 0) leads.delete(group)
  return leads
}

export function classOf({ mentions }: Group): string | undefined {
  return mentions[0]?.class
}

/** The first body of a subject that several share: "the FBI and the Center launched". */
function subjectOf(named: readonly Named[], n: number, text: string): number {
  let at = n
  for (let last = named[at - 1]; last && last.mention.class === 'body'; last = named[at - 1]) {
    if (!SAME_SUBJECT.test(text.slice(last.mention.end, named[at]?.mention.start ?? 0))) break
    at -= 1
  }
  return at
}

/** The programs that follow as objects of the same verb: "administers the Grant, the Fund and the Court Program". */
function sameVerb(named: readonly Named[], at: number, text: string): Named[] {
  const objects: Named[] = []
  for (let n = at; named[n + 1]?.mention.class === 'program'; n += 1) {
    const between = text.slice(named[n]?.mention.end ?? 0, named[n + 1]?.mention.start ?? 0)
    const other = named[n + 1]
    if (!other || between.length > REACH || SENTENCE_END.test(between) || !SAME_VERB.test(between)) break
    objects.push(other)
  }
  return objects
}

const UNITED_NATIONS = /^(?:un|united nations|nations unies|naciones unidas)$/iu
const OF_UNITED_NATIONS = /\b(?:united nations|nations unies|naciones unidas)\b|^UN /iu

/** Owners inside a name: "UNESCO Institute for Statistics", "General Assembly of the United Nations". */
function offerByName(groups: readonly Group[], named: readonly Named[], offer: Offer): void {
  const byName = new Map<string, Named>()
  for (const one of named) {
    for (const acronym of [...one.group.acronyms, one.mention.name]) if (!byName.has(acronym)) byName.set(acronym, one)
  }
  const united = named.find(({ mention }) => UNITED_NATIONS.test(mention.name))
  for (const group of groups) {
    const mention = group.mentions.find(({ form }) => form === 'name') ?? group.mentions[0]
    if (mention?.class !== 'body') continue
    const words = mention.name.split(' ')
    // "ICE Office", "National Assembly Commission": the name of another body stands first.
    const owner = [1, 2, 3, 4]
      .filter((count) => count < words.length && (count === 1 || /^\p{Lu}/u.test(words[count] ?? '')))
      .map((count) => byName.get(words.slice(0, count).join(' ')))
      .findLast((found) => found !== undefined)
    if (owner) offer({ mention, group }, owner, 'part', mention)
    if (united && united.group !== group && OF_UNITED_NATIONS.test(mention.name))
      offer({ mention, group }, united, 'parts', mention)
  }
}

function isCircular(group: Group, leads: ReadonlyMap<Group, Lead>): boolean {
  let at = leads.get(group)?.group
  for (let hops = 0; at && hops < 8; hops += 1) {
    if (at === group) return true
    at = leads.get(at)?.group
  }
  return false
}

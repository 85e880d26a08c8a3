import type { SectionNode, SubmissionTree } from '../../common/tree.ts'
import type { Named, Offer } from './lead.ts'
import { opensSentence } from './opens-sentence.ts'
import { ACTIVE, SENTENCE_END } from './relations.ts'

const WINDOW = 260
/** A head noun that opens a sentence and stands for the body named before: "The Ministry also runs the". */
const ANAPHOR =
  /^(?:\p{N}{1,3}\. )?(?:In [^,.]{3,40}, |En [^,.]{3,40}, )?(?:[Tt]he|[Tt]his|[Ll]e|[Ll]a|[Cc]e|[Cc]ette|[Cc]et|[Ll]’|[Ee]l|[Ee]sta|[Ee]ste) ?(?<head>\p{L}{4,20})(?= )/u
/** A pronoun that stands for the subject of the sentence before. */
const PRONOUN = /^(?:It|Il|Elle)(?= )/u

/** "The Ministry launched the Programme", "It runs the Fund": the body that a bare head noun or a pronoun stands for. */
export function offerAnaphors(named: readonly Named[], text: string, offer: Offer): void {
  for (const [n, what] of named.entries()) {
    if (what.mention.class !== 'program') continue
    const before = text.slice(Math.max(0, what.mention.start - WINDOW), what.mention.start)
    const sentence = lastSentence(before)
    if (sentence === undefined || (named[n - 1]?.mention.end ?? 0) > what.mention.start - sentence.length) continue
    const anaphor = ANAPHOR.exec(sentence)
    const head = anaphor?.groups?.['head']?.toLowerCase()
    const opening = anaphor ?? PRONOUN.exec(sentence)
    if (!opening || !ACTIVE.test(sentence.slice(opening[0].length))) continue
    const start = what.mention.start - sentence.length
    const body = head ? lastWithHead(named, n, head) : subjectBefore(named, n, text, start)
    if (body) offer(what, body, 'active', { start, end: what.mention.end })
  }
}

/** The part of a text behind its last sentence end; undefined where none is in reach. */
function lastSentence(text: string): string | undefined {
  let from = -1
  for (const stop of text.matchAll(new RegExp(SENTENCE_END, 'gu'))) from = stop.index + stop[0].length
  return from < 0 ? undefined : text.slice(from)
}

const HEADS_BACK = 12

function lastWithHead(named: readonly Named[], n: number, head: string): Named | undefined {
  return named
    .slice(Math.max(0, n - HEADS_BACK), n)
    .filter(({ mention }) => mention.class === 'body' && mention.head === head)
    .at(-1)
}

/** The body with which the sentence before `end` opens. */
function subjectBefore(named: readonly Named[], n: number, text: string, end: number): Named | undefined {
  for (let at = n - 1; at >= 0 && at > n - HEADS_BACK; at -= 1) {
    const one = named[at]
    if (!one || end - one.mention.end > WINDOW) return undefined
    if (opensSentence(text, one.mention.start)) return one.mention.class === 'body' ? one : undefined
  }
  return undefined
}

const LIST_OPENS = /^(?: \([^()]{1,20}\))?:\s{0,3}\n/u
const MOST_LIST = 1600
const MARKER = /^\s{0,4}(?:(?:[•·▪*–-]|\(?\p{L}\)|\(?\d{1,2}[.)])\s)?/u

/** "The Centre:", then items that open with a verb each: "Operates a hotline; …". */
export function offerItems(named: readonly Named[], text: string, offer: Offer): void {
  for (const [n, body] of named.entries()) {
    const { end } = body.mention
    if (body.mention.class !== 'body' || !LIST_OPENS.test(text.slice(end, end + 30))) continue
    const limit = itemsEnd(text, text.indexOf('\n', end))
    for (const what of named.slice(n + 1, n + HEADS_BACK)) {
      const { start, class: sort } = what.mention
      if (start >= limit) break
      const words = text.slice(text.lastIndexOf('\n', start - 1) + 1, start).replace(MARKER, '')
      if (sort === 'program' && ACTIVE.test(` ${words.slice(0, 1).toLowerCase()}${words.slice(1)}`))
        offer(what, body, 'active', { start: body.mention.start, end: what.mention.end })
    }
  }
}

/** Where the items of a list end: behind the first that no semicolon or comma closes. */
function itemsEnd(text: string, from: number): number {
  let at = from
  while (text[at] === '\n') at += 1
  while (at < from + MOST_LIST) {
    const end = text.indexOf('\n', at)
    if (end < 0) return text.length
    if (!/[;,](?: (?:and|et|y))?$/u.test(text.slice(at, end))) return end
    at = end
    while (text[at] === '\n') at += 1
  }
  return at
}

/**
 * A section that a body heads is about what it does: the programs that are named in it and have no other lead are its own, up to
 * where another body opens a paragraph, which from there on is what the text is about.
 */
export function offerSections(named: readonly Named[], tree: SubmissionTree, offer: Offer): void {
  const visit = (nodes: SubmissionTree['children']): void => {
    for (const node of nodes) {
      if (node.type !== 'section') continue
      const owner = headingBody(node, named)
      if (owner) offerTopic(node, owner, named, offer)
      visit(node.children)
    }
  }
  visit(tree.children)
}

function offerTopic({ children }: SectionNode, owner: Named, named: readonly Named[], offer: Offer): void {
  let topic = owner
  for (const child of children) {
    if (child.type !== 'ParagraphNode' || child.role === 'heading') continue
    const own = named.filter(({ mention }) => mention.start >= child.span.start && mention.end <= child.span.end)
    const [first] = own
    if (first?.mention.class === 'body' && first.mention.start - child.contentStart < 5) topic = first
    for (const what of own) if (what.mention.class === 'program') offer(what, topic, 'section', topic.mention)
  }
}

/** The body that is all of a heading. */
function headingBody({ children }: SectionNode, named: readonly Named[]): Named | undefined {
  const [heading] = children
  if (heading?.type !== 'ParagraphNode' || heading.role !== 'heading') return undefined
  const { start, end } = heading.span
  const body = named.find(({ mention }) => mention.start >= start && mention.end <= end && mention.class === 'body')
  if (!body) return undefined
  const rest = end - heading.contentStart - (body.mention.end - body.mention.start)
  return rest < 12 ? body : undefined
}

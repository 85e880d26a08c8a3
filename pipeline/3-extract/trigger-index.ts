import type { Context, Passage } from './context.ts'

/** A passage and where triggers of a rule begin in it: offsets into `passage.text`, ascending. */
export interface Triggered {
  readonly passage: Passage
  readonly hits: readonly number[]
}

/** Passages that hold a trigger of a rule; all passages, without hits, for a rule that has none. */
export type TriggerIndex = (wanted: readonly string[]) => readonly Triggered[]

/**
 * What finds all places of all triggers in one pass over a text. A trigger that begins with a letter or a digit stands at
 * the start of a word, so that most characters cost one look; there a number made of the first three characters (of two,
 * of one) says which triggers may stand.
 */
export interface TriggerTable {
  readonly triggers: readonly string[]
  /** Places in `triggers`. */
  readonly places: ReadonlyMap<string, number>
  /** Whether a trigger begins with this character, by its lower eight bits. */
  readonly first: Uint8Array
  /** The same of triggers of one or two characters. */
  readonly short: Uint8Array
  /** By key, one more than the place in `candidates`; 0 where no trigger has the key. */
  readonly begins: Uint16Array
  /** Places in `triggers` of those that share a key. */
  readonly candidates: readonly (readonly number[])[]
}

/** Compiles triggers: lower-case literals of letters in Latin-1 and marks. */
export function triggerTable(all: Iterable<string>): TriggerTable {
  const triggers = [...new Set(all)]
  const first = new Uint8Array(256)
  const short = new Uint8Array(256)
  const begins = new Uint16Array(KEYS)
  const candidates: number[][] = []
  for (const [index, trigger] of triggers.entries()) {
    const [one = 0, two = 0, three = 0] = Array.from({ length: Math.min(trigger.length, 3) }, (_, at) =>
      trigger.charCodeAt(at),
    )
    const key = keyOf(one, two, three)
    first[one & 255] = 1
    if (trigger.length < 3) short[one & 255] = 1
    const known = candidates[(begins[key] ?? 0) - 1]
    if (known) known.push(index)
    else begins[key] = candidates.push([index])
  }
  const places = new Map(triggers.map((trigger, index) => [trigger, index]))
  return { triggers, places, first, short, begins, candidates }
}

/** Finds all places of all triggers of a table in the passages. */
export function triggerIndex({ passages, text }: Context, table: TriggerTable): TriggerIndex {
  const { triggers, first, short, begins, candidates } = table
  const found: number[][] = triggers.map(() => [])
  const note = (slot: number, at: number, base: number): void => {
    const sharing = candidates[slot - 1] ?? []
    for (let n = 0; n < sharing.length; n++) {
      const index = sharing[n] ?? 0
      if (standsAt(text, at, triggers[index] ?? '')) found[index]?.push(base + at)
    }
  }
  for (const [index, { start, end }] of passages.entries()) {
    const base = index * PLACES
    let before = MARK
    for (let at = start; at < end; at++) {
      const code = text.charCodeAt(at)
      const kind = kindOf(code)
      const inside = kind !== MARK && kind === before
      before = kind
      if (inside) continue
      const one = lower(code)
      if (first[one & 255] === 0) continue
      const two = lower(text.charCodeAt(at + 1))
      const three = keyOf(one, two, lower(text.charCodeAt(at + 2)))
      if (begins[three]) note(begins[three], at, base)
      if (short[one & 255] === 0) continue
      const pair = keyOf(one, two, 0)
      const single = keyOf(one, 0, 0)
      if (begins[pair] && pair !== three) note(begins[pair], at, base)
      if (begins[single] && single !== pair && single !== three) note(begins[single], at, base)
    }
  }
  const everywhere = passages.map((passage) => ({ passage, hits: [] }))
  return (wanted) => {
    if (wanted.length === 0) return everywhere
    const lists = wanted
      .map((trigger) => found[table.places.get(trigger) ?? -1] ?? [])
      .filter(({ length }) => length > 0)
    return byPassage(passages, lists.length === 1 ? (lists[0] ?? []) : sorted(lists))
  }
}

/** The numbers of all lists in ascending order. */
function sorted(lists: readonly (readonly number[])[]): Float64Array {
  const all = new Float64Array(lists.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const list of lists) {
    all.set(list, at)
    at += list.length
  }
  return all.sort()
}

/** Groups places, sorted by passage and then by offset, by their passage. */
function byPassage(passages: readonly Passage[], places: ArrayLike<number>): Triggered[] {
  const triggered: Triggered[] = []
  let hits: number[] = []
  let current = -1
  for (let at = 0; at < places.length; at++) {
    const place = places[at] ?? 0
    const index = Math.floor(place / PLACES)
    const passage = passages[index]
    if (!passage) continue
    if (index !== current) {
      hits = []
      triggered.push({ passage, hits })
      current = index
    }
    const hit = (place % PLACES) - passage.start
    if (hits.at(-1) !== hit) hits.push(hit)
  }
  return triggered
}

/** More than a text is long: a place is the number of its passage times this and its offset. */
const PLACES = 2 ** 31
const KEYS = 1 << 16

/** A small number for up to three characters; different ones may share one. */
function keyOf(first: number, second: number, third: number): number {
  return ((first * 961) ^ (second * 31) ^ third) & (KEYS - 1)
}

/** Whether a trigger stands at `at`, whatever its case. */
function standsAt(text: string, at: number, trigger: string): boolean {
  for (let index = 0; index < trigger.length; index++)
    if (lower(text.charCodeAt(at + index)) !== trigger.charCodeAt(index)) return false
  return true
}

/** Lower case of the letters that triggers are made of: Latin-1. 0 behind the end of the text. */
function lower(code: number): number {
  return code < 256 ? (LOWER[code] ?? 0) : code || 0
}

const LOWER = Uint8Array.from({ length: 256 }, (_, code) => String.fromCharCode(code).toLowerCase().charCodeAt(0))

/** Kinds of characters: a word is a run of letters or of digits. */
const MARK = 0
const LETTER = 1
const DIGIT = 2

const KINDS = Uint8Array.from({ length: 256 }, (_, code) => {
  const character = String.fromCharCode(code)
  return /\d/u.test(character) ? DIGIT : /[\p{L}\p{M}]/u.test(character) ? LETTER : MARK
})

/** Beyond Latin-1, punctuation and symbols stand in these blocks, and full-width forms, which may be marks. */
function kindOf(code: number): number {
  if (code < 256) return KINDS[code] ?? MARK
  return (code >= 0x2000 && code < 0x2c00) || (code >= 0x3000 && code < 0x3040) || code >= 0xff00 ? MARK : LETTER
}

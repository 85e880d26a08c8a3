import type { Context, Passage } from './context.ts'

/** A passage and where triggers of a rule begin in it: offsets into `passage.text`, ascending. */
export interface Triggered {
  readonly passage: Passage
  readonly hits: readonly number[]
}

/** Passages that hold a trigger of a rule; all passages, without hits, for a rule that has none. */
export type TriggerIndex = (wanted: readonly string[]) => readonly Triggered[]

/** Finds all places of all triggers in one pass over the text, by a number made of their first three characters (of two, of one). */
export function triggerIndex(context: Context, triggers: ReadonlySet<string>): TriggerIndex {
  const { passages, text } = context
  const begins = new Uint8Array(KEYS)
  /** First characters of triggers of one or two characters. */
  const short = new Uint8Array(256)
  const candidates = new Map<number, { readonly trigger: string; readonly places: number[] }[]>()
  const byTrigger = new Map<string, number[]>()
  for (const trigger of triggers) {
    const places: number[] = []
    byTrigger.set(trigger, places)
    const length = Math.min(trigger.length, 3)
    const key = keyOf(
      trigger.charCodeAt(0),
      length > 1 ? trigger.charCodeAt(1) : 0,
      length > 2 ? trigger.charCodeAt(2) : 0,
    )
    begins[key] = 1
    if (length < 3) short[trigger.charCodeAt(0)] = 1
    candidates.set(key, [...(candidates.get(key) ?? []), { trigger, places }])
  }
  for (const [index, { start, end }] of passages.entries()) {
    const base = index * PLACES
    const note = (key: number, at: number): void => {
      for (const { trigger, places } of candidates.get(key) ?? [])
        if (standsAt(text, at, trigger)) places.push(base + at)
    }
    let next = lower(text.charCodeAt(start))
    let afterNext = lower(text.charCodeAt(start + 1))
    for (let at = start; at < end; at++) {
      const code = next
      next = afterNext
      afterNext = lower(text.charCodeAt(at + 2))
      const three = keyOf(code, next, afterNext)
      if (begins[three] === 1) note(three, at)
      if (code < 256 && short[code] === 0) continue
      const two = keyOf(code, next, 0)
      const one = keyOf(code, 0, 0)
      if (begins[two] === 1 && two !== three) note(two, at)
      if (begins[one] === 1 && one !== two && one !== three) note(one, at)
    }
  }
  const everywhere = passages.map((passage) => ({ passage, hits: [] }))
  return (wanted) => {
    if (wanted.length === 0) return everywhere
    const [first = [], ...others] = wanted.flatMap((trigger) => {
      const places = byTrigger.get(trigger) ?? []
      return places.length > 0 ? [places] : []
    })
    return byPassage(passages, others.length === 0 ? first : Float64Array.from(first.concat(...others)).sort())
  }
}

/** Groups places, sorted by passage and then by offset, by their passage. */
function byPassage(passages: readonly Passage[], places: Iterable<number>): Triggered[] {
  const triggered: Triggered[] = []
  let hits: number[] = []
  let current = -1
  for (const place of places) {
    const index = Math.floor(place / PLACES)
    const passage = passages[index]
    if (!passage) continue
    if (index !== current) {
      hits = []
      triggered.push({ passage, hits })
      current = index
    }
    const at = (place % PLACES) - passage.start
    if (hits.at(-1) !== at) hits.push(at)
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

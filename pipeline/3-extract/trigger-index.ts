import type { Context, Passage } from './context.ts'

/** A passage and where triggers of a rule begin in it: offsets into `passage.text`, ascending. */
export interface Triggered {
  readonly passage: Passage
  readonly hits: readonly number[]
}

/**
 * What finds all places of the triggers of all rules in one pass over a text. A trigger that begins with a letter or a
 * digit stands at the start of a word, so that most characters cost one look; there a number made of the first four
 * characters (of fewer, for shorter triggers) says which triggers may stand.
 */
export interface TriggerTable {
  /** How many rules there are. */
  readonly rules: number
  /** How long the keys are of the triggers that begin with a character, by its lower eight bits: a bit each. */
  readonly lengths: Uint8Array
  /** By key, one more than the place in `candidates`; 0 where no trigger has the key. */
  readonly begins: Uint16Array
  /** The triggers that share a key. */
  readonly candidates: readonly (readonly Trigger[])[]
}

/** A literal and the rules that it triggers, by their number. */
interface Trigger {
  readonly literal: string
  readonly rules: readonly number[]
}

/** Compiles the triggers of each of some rules: lower-case literals of letters in Latin-1 and marks. */
export function triggerTable(all: readonly (readonly string[])[]): TriggerTable {
  const rulesOf = new Map<string, number[]>()
  for (const [rule, literals] of all.entries())
    for (const literal of new Set(literals)) rulesOf.set(literal, [...(rulesOf.get(literal) ?? []), rule])
  const lengths = new Uint8Array(256)
  const begins = new Uint16Array(KEYS)
  const candidates: Trigger[][] = []
  for (const [literal, rules] of rulesOf) {
    const length = Math.min(literal.length, LONGEST_KEY)
    const [one = 0, two = 0, three = 0, four = 0] = Array.from({ length }, (_, at) => literal.charCodeAt(at))
    const key = keyOf(one, two, three, four)
    lengths[one & 255] = (lengths[one & 255] ?? 0) | (1 << length)
    const known = candidates[(begins[key] ?? 0) - 1]
    if (known) known.push({ literal, rules })
    else begins[key] = candidates.push([{ literal, rules }])
  }
  return { rules: all.length, lengths, begins, candidates }
}

/** For each rule of a table the passages that hold one of its triggers, in order. */
export function triggerIndex({ passages, text }: Context, table: TriggerTable): readonly (readonly Triggered[])[] {
  const { lengths, begins } = table
  const found = new Hits(text, table)
  for (const passage of passages) {
    const { end } = passage
    found.open(passage)
    let at = passage.start
    while (at < end) {
      const code = text.charCodeAt(at)
      const one = lower(code)
      const known = lengths[one & 255] ?? 0
      if (known !== 0) {
        const two = lower(text.charCodeAt(at + 1))
        const three = lower(text.charCodeAt(at + 2))
        const four = begins[keyOf(one, two, three, lower(text.charCodeAt(at + 3)))] ?? 0
        if (four !== 0) found.note(four, at)
        if ((known & SHORT) !== 0) {
          if ((known & 8) !== 0) found.note(begins[keyOf(one, two, three, 0)] ?? 0, at)
          if ((known & 4) !== 0) found.note(begins[keyOf(one, two, 0, 0)] ?? 0, at)
          if ((known & 2) !== 0) found.note(begins[keyOf(one, 0, 0, 0)] ?? 0, at)
        }
      }
      const kind = kindOf(code)
      at++
      if (kind !== MARK) while (at < end && kindOf(text.charCodeAt(at)) === kind) at++
    }
  }
  return found.ofRules
}

/** Collects, passage by passage, where triggers of each rule stand. */
class Hits {
  readonly ofRules: { readonly passage: Passage; readonly hits: number[] }[][]
  readonly #text: string
  readonly #candidates: TriggerTable['candidates']
  #passage: Passage | undefined

  constructor(text: string, { rules, candidates }: TriggerTable) {
    this.ofRules = Array.from({ length: rules }, () => [])
    this.#text = text
    this.#candidates = candidates
  }

  /** What is noted from now on stands in this passage. */
  open(passage: Passage): void {
    this.#passage = passage
  }

  /** Notes the triggers of a key that stand at `at`. */
  note(slot: number, at: number): void {
    if (slot === 0) return
    for (const { literal, rules } of this.#candidates[slot - 1] ?? [])
      if (standsAt(this.#text, at, literal)) for (const rule of rules) this.#add(rule, at)
  }

  #add(rule: number, at: number): void {
    const passage = this.#passage
    const triggered = this.ofRules[rule]
    if (!passage || !triggered) return
    const hit = at - passage.start
    const last = triggered[triggered.length - 1]
    if (last?.passage !== passage) triggered.push({ passage, hits: [hit] })
    else if (last.hits[last.hits.length - 1] !== hit) last.hits.push(hit)
  }
}

const KEYS = 1 << 16
const LONGEST_KEY = 4
/** Keys of fewer characters than the longest: a bit for each length. */
const SHORT = 0b1110

/** A small number for up to four characters; different ones may share one. */
function keyOf(first: number, second: number, third: number, fourth: number): number {
  return ((first * 29791) ^ (second * 961) ^ (third * 31) ^ fourth) & (KEYS - 1)
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

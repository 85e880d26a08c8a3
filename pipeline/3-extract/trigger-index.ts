import type { Context, Passage } from './context.ts'
import type { Rule } from './rule.ts'

/** A passage and where triggers of a rule begin in it, and words with a capital where the rule asks for them: offsets into `passage.text`, ascending. */
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
  /** The rules that ask for the starts of words with a capital, and whether only where one of their triggers stands. */
  readonly capitals: readonly { readonly rule: number; readonly triggered: boolean }[]
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
export function triggerTable(rules: readonly Pick<Rule, 'triggers' | 'capitals'>[]): TriggerTable {
  const rulesOf = new Map<string, number[]>()
  for (const [rule, { triggers }] of rules.entries())
    for (const literal of new Set(triggers)) rulesOf.set(literal, [...(rulesOf.get(literal) ?? []), rule])
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
  const capitals = [...rules.entries()].flatMap(([rule, { triggers, capitals }]) =>
    capitals ? [{ rule, triggered: triggers.length > 0 }] : [],
  )
  return { rules: rules.length, lengths, begins, candidates, capitals }
}

/** For each rule of a table the passages that hold one of its triggers, in order. */
export function triggerIndex({ passages, text }: Context, table: TriggerTable): readonly (readonly Triggered[])[] {
  const { lengths, begins } = table
  const found = new Hits(text, table)
  const asked = table.capitals.length > 0
  for (const passage of passages) {
    const { end } = passage
    found.open(passage)
    let at = passage.start
    let before = MARK
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
      if (asked && kind === LETTER && before === MARK && isCapital(code)) found.noteCapital(at)
      before = kind
      at++
      if (kind !== MARK) while (at < end && kindOf(text.charCodeAt(at)) === kind) at++
    }
    found.close()
  }
  return found.ofRules
}

/** Collects, passage by passage, where triggers of each rule stand. */
class Hits {
  readonly ofRules: { readonly passage: Passage; hits: number[] }[][]
  readonly #text: string
  readonly #table: TriggerTable
  #passage: Passage | undefined
  #capitals: number[] = []

  constructor(text: string, table: TriggerTable) {
    this.ofRules = Array.from({ length: table.rules }, () => [])
    this.#text = text
    this.#table = table
  }

  /** What is noted from now on stands in this passage. */
  open(passage: Passage): void {
    this.#passage = passage
  }

  /** The passage is read: the words with a capital go to the rules that ask for them. */
  close(): void {
    const passage = this.#passage
    if (!passage || this.#capitals.length === 0) return
    for (const { rule, triggered } of this.#table.capitals) {
      const all = this.ofRules[rule]
      const last = all?.[all.length - 1]
      if (last?.passage === passage) last.hits = merged(last.hits, this.#capitals)
      else if (!triggered) all?.push({ passage, hits: this.#capitals })
    }
    this.#capitals = []
  }

  noteCapital(at: number): void {
    if (this.#passage) this.#capitals.push(at - this.#passage.start)
  }

  /** Notes the triggers of a key that stand at `at`. */
  note(slot: number, at: number): void {
    if (slot === 0) return
    for (const { literal, rules } of this.#table.candidates[slot - 1] ?? [])
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

/** Two ascending lists as one, what stands in both once. */
function merged(one: readonly number[], other: readonly number[]): number[] {
  const all: number[] = []
  let next = 0
  for (const at of one) {
    for (let place = other[next]; place !== undefined && place < at; place = other[next]) {
      all.push(place)
      next++
    }
    if (other[next] === at) next++
    all.push(at)
  }
  for (; next < other.length; next++) all.push(other[next] ?? 0)
  return all
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

const CAPITALS = Uint8Array.from({ length: 256 }, (_, code) => Number(/\p{Lu}/u.test(String.fromCharCode(code))))

function isCapital(code: number): boolean {
  return code < 256 ? CAPITALS[code] === 1 : /\p{Lu}/u.test(String.fromCharCode(code))
}

/** Beyond Latin-1, punctuation and symbols stand in these blocks, and full-width forms, which may be marks. */
function kindOf(code: number): number {
  if (code < 256) return KINDS[code] ?? MARK
  return (code >= 0x2000 && code < 0x2c00) || (code >= 0x3000 && code < 0x3040) || code >= 0xff00 ? MARK : LETTER
}

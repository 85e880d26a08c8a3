import { GAS_SUFFIXES, UNIT_SYMBOLS, UNIT_WORDS } from '../lists/physical-units.ts'
import type { Reading } from './numerals.ts'

const SYMBOLS: ReadonlyMap<string, string> = new Map(Object.entries(UNIT_SYMBOLS))
const WORDS: ReadonlyMap<string, string> = new Map(Object.entries(UNIT_WORDS))
const GAS: ReadonlySet<string> = new Set(GAS_SUFFIXES)
/** How the symbols and words begin: a cheap test before a phrase is put together. */
const FIRST_SYMBOLS = firstsOf(SYMBOLS.keys())
const FIRST_WORDS = firstsOf(WORDS.keys())
/** Units that measure an amount of greenhouse gas. */
const MASSES: ReadonlySet<string> = new Set(['t', 'kt', 'Mt', 'Gt', 'Gg', 'Tg', 'kg', 'g'])
/** Symbols of one letter, which are also names of other things: right behind digits only. */
const SHORT = /^[mtgLlWJ]$/u

function firstsOf(phrases: Iterable<string>): ReadonlySet<string> {
  return new Set([...phrases].map((phrase) => /^[\p{L}\p{M}]+[²³]?|^./u.exec(phrase)?.[0] ?? phrase))
}

/** A physical unit that starts at token `at`: where it ends, as printed, its UCUM code; null where there is none. */
export function physicalUnitAt(
  reading: Reading,
  at: number,
  digits: boolean,
): { to: number; unit: string; ucum: string } | null {
  const { tokens, passage } = reading
  const hyphen = /^[-‐‑]$/u.test(tokens[at]?.text ?? '') && tokens[at]?.glued ? 1 : 0
  const from = at + hyphen + (/^(?:de|d’|d')$/u.test(tokens[at]?.lower ?? '') ? 1 : 0)
  const opening = tokens[from]
  if (!opening || !(FIRST_SYMBOLS.has(opening.text) || FIRST_WORDS.has(opening.lower))) return null
  for (let words = 5; words > 0; words--) {
    const last = tokens[from + words - 1]
    const first = tokens[from]
    if (!first || !last) continue
    const printed = passage.text.slice(first.start, last.end)
    const ucum = SYMBOLS.get(printed) ?? (/\p{L}{2}/u.test(printed) ? WORDS.get(printed.toLowerCase()) : undefined)
    if (
      ucum === undefined ||
      (SHORT.test(printed) &&
        (!digits ||
          (tokens[from + words]?.text === '.' && tokens[from + words]?.glued && tokens[from + words + 1]?.glued))) ||
      (tokens[from + words]?.kind === 'word' && tokens[from + words]?.glued) ||
      // "9,945 TB cases": the illness.
      (printed === 'TB' && /^\p{Ll}+s$/u.test(tokens[from + words]?.text ?? ''))
    )
      continue
    return withGas(
      reading,
      from,
      from + words,
      /CO2$/u.test(printed) ? `${ucum}{CO2}` : /CO2/u.test(printed) ? `${ucum}{CO2e}` : ucum,
    )
  }
  return null
}

/** Takes in "CO2e", "of CO2 equivalent", "équivalent CO2" behind a mass, and what a unit is divided by. */
function withGas(
  { tokens, passage }: Reading,
  from: number,
  end: number,
  ucum: string,
): { to: number; unit: string; ucum: string } {
  const unitTo = (to: number): string => passage.text.slice(tokens[from]?.start, tokens[to - 1]?.end)
  if (MASSES.has(ucum)) {
    let squeezed = ''
    let best = end
    for (let to = end; to < end + 7; to++) {
      squeezed += tokens[to]?.lower.replace('₂', '2') ?? '\n'
      if (GAS.has(squeezed) || GAS.has(squeezed.replace(/^[.,-]/u, ''))) best = to + 1
    }
    if (best > end) return { to: best, unit: unitTo(best), ucum: `${ucum}{CO2e}` }
  }
  if (tokens[end]?.text === '/' && tokens[end]?.glued && tokens[end + 1]?.kind === 'word') {
    const per = SYMBOLS.get(tokens[end + 1]?.text ?? '') ?? `{${tokens[end + 1]?.text}}`
    return { to: end + 2, unit: unitTo(end + 2), ucum: `${ucum}/${per}` }
  }
  const speed = speedEnd(tokens, end, ucum)
  return speed > 0 ? { to: speed, unit: unitTo(speed), ucum: `${ucum}/h` } : { to: end, unit: unitTo(end), ucum }
}

/** "100-mile-per-hour winds", "90 km par heure": where a length an hour ends; 0 for all else. */
function speedEnd(tokens: Reading['tokens'], at: number, ucum: string): number {
  if (!/^(?:\[mi_i\]|\[nmi_i\]|km|m)$/u.test(ucum)) return 0
  const hyphen = /^[-‐‑]$/u.test(tokens[at]?.text ?? '') && tokens[at]?.glued ? 1 : 0
  const next = hyphen && /^[-‐‑]$/u.test(tokens[at + 2]?.text ?? '') ? 1 : 0
  const per = /^(?:per|an|par|por)$/u.test(tokens[at + hyphen]?.lower ?? '')
  const end = at + hyphen + 1 + next
  return per && hyphen === next && /^(?:hour|heure|hora)$/u.test(tokens[end]?.lower ?? '') ? end + 1 : 0
}

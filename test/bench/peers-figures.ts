import { existsSync, readFileSync } from 'node:fs'
import { passagesOf } from '../../pipeline/3-extract/context.ts'
import { readingOf } from '../../pipeline/3-extract/numerals/numerals.ts'
import { figureRules } from '../../pipeline/3-extract/rules/figures.ts'
import { runRules } from '../../pipeline/3-extract/run-rules.ts'
import { contextOf } from '../../pipeline/3-extract/try-rule.ts'
import type { FigureMention, Mention } from '../../pipeline/common/mention.ts'

/** Precision and recall of figures on the cases of peers, by kind and language, and the speed of all figure rules: `npm run bench:peers`. */
const CASES = new URL('../../../shared/peer-cases/figures.jsonl', import.meta.url)
const TEXT = new URL('../../../shared/corpus/us-annex-2008.txt', import.meta.url)
const RUNS = 25

/** F1 of the npm peers on their own English cases (Recognizers-Text, wink-nlp, compromise), measured 24 November 2026. */
const PEERS: Readonly<Record<string, string>> = {
  'en money': 'recognizers .976 wink .816 compromise .585',
  'en percent': 'recognizers .893 wink .922 compromise .806 (NewsQuant)',
  'en duration': 'recognizers .762 wink .916 compromise .777 (LexNLP)',
}

interface Expectation {
  readonly kind: string
  readonly quote: string
  readonly start: number
  readonly end: number
  readonly value?: unknown
}

interface Case {
  readonly lang: string
  readonly text: string
  readonly scope?: readonly string[]
  readonly expect: readonly Expectation[]
}

interface Found {
  readonly start: number
  readonly end: number
  readonly value: number | string
}

/**
 * What GUIDELINES.md reads otherwise than a peer: an article ("an hour", "a dollar"), "all week", "a few minutes" and a bare
 * word ("percent") are no numbers; "3Y" and 2' are no report's units. Such cases are counted apart, not as misses.
 */
const OTHERWISE: Readonly<Record<string, RegExp>> = {
  money:
    /^(?:above )?(?:an? |the )?(?:dollars?|quarter|nickel|dime|grand|pound|penny|rmb)\b|^(?:about )?\d+$|bitcoins?$|BTC$|satoshis$|₿|nickels$|dimes$|grand$|bucks$|kuai/iu,
  percent: /^(?:percent|percentage|per ?cents? of .*|percents of .*)$/iu,
  duration:
    /^(?:an?|the|another|all|full|whole|next|few|couple)\b|^(?:a )?(?:few|couple of)|^\d+ ?(?:Y|m|"|')$|^(?:hour|day|week|month|year)s?$|^(?:unos?|unas?|une?|otra?|autre|toute?|todo|l[ae]|el|quelques|algunos|media?)\b/iu,
}

const SAME: Readonly<Record<string, readonly FigureMention['kind'][]>> = {
  money: ['money'],
  // "One out of three" is a rate in the record, with the same value.
  percent: ['percent', 'rate'],
  age: ['age'],
  duration: ['duration'],
  dimension: ['quantity'],
}

function isFigure(mention: Mention): mention is FigureMention {
  return mention.type === 'figure'
}

/** What Annex finds of a peer's kind; a "number" is any numeral, whatever it is of. */
function foundIn({ text, lang }: Case, kind: string): readonly Found[] {
  const context = contextOf(text, { language: lang })
  if (kind !== 'number')
    return runRules(figureRules, context)
      .filter(isFigure)
      .filter((mention) => SAME[kind]?.includes(mention.kind))
  return context.passages.flatMap((passage) => {
    const { numerals, tokens } = readingOf(passage, context)
    return numerals
      .filter(({ value }) => !Number.isNaN(value))
      .map(({ from, to, value }) => ({ start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0, value }))
  })
}

const overlaps = (a: Pick<Found, 'start' | 'end'>, b: Pick<Found, 'start' | 'end'>): boolean =>
  a.start < b.end && b.start < a.end

function sameValue(value: unknown, found: number | string): boolean {
  const number = Number(
    String(Array.isArray(value) ? (value[0] ?? '') : (value ?? '')).replace(/%|^PT?(?=[\d.]+[A-Z]$)|[A-Z]$/gu, ''),
  )
  return Math.abs(number - Number(found)) <= 1e-6 * Math.max(1, Math.abs(number))
}

function peers(cases: readonly Case[]): void {
  for (const kind of ['money', 'percent', 'age', 'duration', 'dimension', 'number']) {
    for (const lang of ['en', 'fr', 'es']) {
      let [right, missed, spurious, values, otherwise] = [0, 0, 0, 0, 0]
      for (const one of cases.filter((each) => each.lang === lang && (each.scope ?? []).includes(kind))) {
        const found = [...foundIn(one, kind)]
        for (const expected of one.expect.filter((each) => each.kind === kind)) {
          const index = found.findIndex((each) => overlaps(each, expected))
          if (index < 0 && OTHERWISE[kind]?.test(expected.quote.trim())) otherwise++
          else if (index < 0) missed++
          else {
            right++
            if (sameValue(expected.value, found[index]?.value ?? '')) values++
            found.splice(index, 1)
          }
        }
        spurious += found.length
      }
      if (right + missed === 0) continue
      const precision = right / Math.max(1, right + spurious)
      const recall = right / (right + missed)
      const f1 = (2 * precision * recall) / Math.max(1e-9, precision + recall)
      const peer = PEERS[`${lang} ${kind}`]
      process.stdout.write(
        `${kind.padEnd(10)}${lang}  P ${precision.toFixed(3)}  R ${recall.toFixed(3)}  F1 ${f1.toFixed(3)}  value ${values}/${right}  read otherwise ${otherwise}${peer ? `  | ${peer}` : ''}\n`,
      )
    }
  }
}

/** Median MB of text a second of CPU time, warm, for all figure rules over a text in paragraphs; each run reads it anew. */
function speed(text: string): number {
  const flat = text.replace(/\r?\n/gu, ' ')
  const times: number[] = []
  for (let run = 0; run < RUNS; run++) {
    const { tree, about } = contextOf(flat)
    const context = { text: flat, tree, passages: passagesOf(tree, flat), about }
    const before = process.cpuUsage()
    runRules(figureRules, context)
    const { user, system } = process.cpuUsage(before)
    times.push(user + system)
  }
  const median = times.sort((a, b) => a - b)[Math.floor(RUNS / 2)] ?? 1
  return flat.length / median
}

function main(): void {
  if (!existsSync(CASES)) {
    process.stdout.write('no peer cases here\n')
    return
  }
  const cases: readonly Case[] = readFileSync(CASES, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  peers(cases)
  const text = readFileSync(TEXT, 'utf8')
  process.stdout.write(
    `all figure rules: ${speed(text).toFixed(2)} MB/s, on ten times the text ${speed(text.repeat(10)).toFixed(2)} MB/s\n`,
  )
}

main()

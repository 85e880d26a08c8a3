import type { FigureMention } from '../../../common/mention.ts'
import { CURRENCY_PREFIXES, HUNDREDTHS, SUBUNITS } from '../../lists/currencies.ts'
import { currencyBefore, currencyBehind, isCurrencyCode, resolveCurrency } from '../../numerals/currency.ts'
import { figureDraft, qualified } from '../../numerals/figure-draft.ts'
import { type Amount, countedPassages, type Reading, readingOf } from '../../numerals/numerals.ts'
import { withNext } from '../../numerals/with-next.ts'
import type { Rule } from '../../rule.ts'

/** Magnitudes of one letter, glued behind digits: "£2m". */
const SHORT: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, b: 1e9 }
const PREFIXES: ReadonlyMap<string, number> = new Map(Object.entries(CURRENCY_PREFIXES))
const PARTS: ReadonlySet<string> = new Set(SUBUNITS)
const CENTS: ReadonlySet<string> = new Set(HUNDREDTHS)
const TIES: ReadonlySet<string> = new Set(['and', 'et', 'y', 'con', ','])

interface Money {
  readonly from: number
  readonly to: number
  readonly unit: string | null
  readonly scale: number
  /** What parts of the currency behind the amount add. */
  readonly plus?: number
}

/** An amount with its currency, in token indexes. */
function moneyAt(reading: Reading, amount: Amount): Money | null {
  if (amount.low.printed === '000') return null
  const rich = amount.low.rich || (amount.high?.rich ?? false)
  const coded = magnitudeCode(reading, amount.from)
  const before = coded ?? (ownSign(reading, amount) ? null : currencyBefore(reading, amount.from, rich))
  const letter = reading.tokens[amount.to]
  const scale = letter?.glued ? (SHORT[letter.lower] ?? 1) : 1
  const end = scale > 1 ? amount.to + 1 : amount.to
  const behind = currencyBehind(reading, end, rich || scale > 1)
  if (before && !behind && isScaleHead(amount)) return null
  const codes = before && before.codes[0] === '$' && behind ? behind.codes : (before ?? behind)?.codes
  if (!codes) return prefixedAt(reading, amount) ?? partAt(reading, amount)
  const takesBehind = behind && (!before || (before.codes[0] === '$' && behind.codes[0] !== '$'))
  const to = takesBehind ? behind.at : end
  const parts = amount.high ? null : partsBehind(reading, to)
  return {
    from: before?.at ?? amount.from,
    to: parts?.to ?? to,
    unit: resolveCurrency(codes, reading),
    scale: coded?.scale ?? scale,
    ...(parts ? { plus: parts.plus } : {}),
  }
}

/** "(€ thousand)": a magnitude in words right behind a sign says in what amounts are given. */
const isScaleHead = ({ low, high }: Amount): boolean =>
  high === null && !low.digits && low.to - low.from === 1 && low.value >= 1000

/** "10 $ 30 $": a sign between two numbers, and one behind the second, is the first one's. */
function ownSign({ tokens }: Reading, { from, to }: Amount): boolean {
  const sign = tokens[from - 1]
  return sign?.text === '$' && !sign.glued && tokens[from - 2]?.kind === 'number' && tokens[to]?.text === '$'
}

/** "MUSD 60", "MEUR 3": millions and the code in one word before the number. */
function magnitudeCode({ tokens }: Reading, at: number): { codes: string[]; at: number; scale: number } | null {
  const text = tokens[at - 1]?.text ?? ''
  const scale = text.length === 4 ? PREFIXES.get(text[0] ?? '') : undefined
  return scale !== undefined && isCurrencyCode(text.slice(1)) ? { codes: [text.slice(1)], at: at - 1, scale } : null
}

/** "3 dollars 50 cents", "13 euros et 40 centimes": where hundredths that go on with an amount end, and what they add. */
function partsBehind({ tokens, amounts }: Reading, at: number): { to: number; plus: number } | null {
  const from = TIES.has(tokens[at]?.lower ?? '') ? at + 1 : at
  const next = tokens[from]?.kind === 'mark' ? undefined : amounts.find((amount) => amount.from === from)
  return next && !next.high && next.low.value < 100 && CENTS.has(tokens[next.to]?.lower ?? '')
    ? { to: next.to + 1, plus: next.low.value / 100 }
    : null
}

/** "120 MEUR", "5 M€", "500 M FCFA": a magnitude of one or three letters before the currency. */
function prefixedAt(reading: Reading, { from, to, low }: Amount): Money | null {
  const token = reading.tokens[to]
  if (token?.kind !== 'word' || !low.digits) return null
  const apart = PREFIXES.get(token.text)
  const behind = apart === undefined ? null : currencyBehind(reading, to + 1, true)
  if (apart !== undefined && behind)
    return { from, to: behind.at, unit: resolveCurrency(behind.codes, reading), scale: apart }
  const joined = /^(?<prefix>[kKM])(?<code>EUR|USD|FCFA|CHF|GBP|XOF|XAF)$/u.exec(token.text)?.groups
  if (!joined) return null
  const code = joined['code'] === 'FCFA' ? ['XOF', 'XAF'] : [joined['code'] ?? '']
  return { from, to: to + 1, unit: resolveCurrency(code, reading), scale: PREFIXES.get(joined['prefix'] ?? '') ?? 1 }
}

/** "64.2 cents", "50 pence", "10¢": parts of a currency keep their name. */
function partAt({ tokens }: Reading, { from, to }: Amount): Money | null {
  const hyphen = /^[-‐]$/u.test(tokens[to]?.text ?? '') && tokens[to]?.glued ? 1 : 0
  const part = tokens[to + hyphen]
  return part && PARTS.has(part.lower) ? { from, to: to + hyphen + 1, unit: part.lower, scale: 1 } : null
}

/** Amounts of money in digits or words. */
export const money = {
  id: 'figure/money',
  title: 'Amount of money',
  why: 'Signs, ISO 4217 codes and names of currencies, before or behind. A currency that several States share is the document’s country’s own, else left open.',
  triggers: [],
  passages: countedPassages,
  scan: function* (passage, context) {
    const reading = readingOf(passage, context)
    for (const read of withNext(reading, moneyAt)) {
      const span = qualified(reading, read.from, read.to, read.high !== null)
      yield figureDraft(reading, { ...span, kind: 'money', value: read.value, high: read.high, unit: read.found.unit })
    }
  },
  examples: [
    {
      text: 'un dividende de 12 cents à verser en mai',
      match: '12 cents',
      fields: { value: 12, unit: 'cents' },
      about: { language: 'fr' },
      from: 'newspapers in French',
    },
    {
      text: 'The ticket cost 3 dollars 50 cents.',
      match: '3 dollars 50 cents',
      fields: { value: 3.5, unit: 'USD' },
      from: 'lists of fees',
    },
    {
      text: 'Annual turnover was MSEK 60.',
      match: 'MSEK 60',
      fields: { value: 6e7, unit: 'SEK' },
      from: 'reports of northern States',
    },
    {
      text: 'Aid came to 45,000 ATS and DEM 80.',
      match: '45,000 ATS',
      fields: { value: 45000, unit: 'ATS' },
      from: 'older reports',
    },
    {
      text: 'un crédito de 200 marcos alemanes',
      match: '200 marcos alemanes',
      fields: { value: 200, unit: 'DEM' },
      about: { language: 'es' },
      from: 'older reports',
    },
    {
      text: 'A grant of 30,000 CYP was paid.',
      match: '30,000 CYP',
      fields: { value: 30000, unit: 'CYP' },
      about: { country: 'cy' },
      from: 'older reports of the country itself',
    },
    { text: 'a fine of LE 500', match: 'LE 500', fields: { value: 500, unit: 'EGP' }, from: 'penal provisions' },
    {
      text: 'a grant of 20 million usd',
      match: '20 million usd',
      fields: { value: 2e7, unit: 'USD' },
      from: 'budgets',
    },
    {
      text: 'It set aside LTL 240,000 for shelters.',
      match: 'LTL 240,000',
      fields: { value: 240000, unit: 'LTL' },
      from: 'older reports',
    },
    {
      text: 'un marché de 12 MFCFA',
      match: '12 MFCFA',
      fields: { value: 1.2e7, unit: 'XOF' },
      about: { language: 'fr', country: 'sn' },
      from: 'budgets in French',
    },
    { text: 'a fee of 42MYR', match: '42MYR', fields: { value: 42, unit: 'MYR' }, from: 'lists of fees' },
    { text: 'fines of R3,500 each', match: 'R3,500', fields: { value: 3500, unit: 'ZAR' }, from: 'country chapters' },
    {
      text: 'a fine of Taka 5,000',
      match: 'Taka 5,000',
      fields: { value: 5000, unit: 'BDT' },
      from: 'country chapters',
    },
    {
      text: 'It gave over US$ 2.5 million to the fund.',
      match: 'over US$ 2.5 million',
      fields: { value: 2500000, unit: 'USD', qualifier: 'over' },
      from: 'reports in English',
    },
    {
      text: 'The State set aside CFAF 1,200,000 for it.',
      match: 'CFAF 1,200,000',
      fields: { value: 1200000, unit: 'XOF' },
      from: 'State party reports',
    },
    {
      text: 'Grants run from $10 million to $12 million.',
      match: 'from $10 million to $12 million',
      fields: { value: 1e7, high: 1.2e7, qualifier: 'between' },
      from: 'budgets',
    },
    {
      text: 'Un crédit de 4,5 milliards de francs CFA a été ouvert.',
      match: '4,5 milliards de francs CFA',
      fields: { value: 4.5e9, unit: 'XOF' },
      about: { language: 'fr' },
      from: 'reports in French',
    },
    {
      text: 'Se destinaron 3.500.000 dólares de los Estados Unidos.',
      match: '3.500.000 dólares de los Estados Unidos',
      fields: { value: 3500000, unit: 'USD' },
      about: { language: 'es' },
      from: 'reports in Spanish',
    },
    {
      text: 'un marché de 12 M€',
      match: '12 M€',
      fields: { value: 1.2e7, unit: 'EUR' },
      from: 'budgets of the European Union',
    },
    {
      text: 'a tariff of 64.2 cents',
      match: '64.2 cents',
      fields: { value: 64.2, unit: 'cents' },
      from: 'reports on prices',
    },
    {
      text: 'A fine of 5,000 taka was imposed.',
      match: '5,000 taka',
      fields: { value: 5000, unit: 'BDT' },
      from: 'country chapters',
    },
  ],
  counterExamples: [
    { text: 'Turnover (€ thousand) and staff', why: 'says in what amounts are given' },
    {
      text: 'The ministry runs 14 STD clinics for 2,600 STD patients.',
      why: 'an acronym, also a code no longer in force',
    },
    { text: 'It has 1,200 CYP members and 30 ROL advisers.', why: 'an acronym, also a code no longer in force' },
    { text: 'They met 40 DEM delegates.', why: 'a code no longer in force behind a small number' },
    { text: 'EN 2016 LE GOUVERNEMENT AGIT', about: { language: 'fr' }, why: 'an article in capitals' },
    { text: 'four adolescents', why: 'no cents' },
    { text: 'ALL 70 of us came in 2007.', why: 'a word in capitals, not the lek' },
    { text: 'the $ sign stands before 1', why: 'the sign is not beside the number' },
    { text: 'adolescents of 15', why: 'no cents' },
  ],
} as const satisfies Rule<FigureMention>

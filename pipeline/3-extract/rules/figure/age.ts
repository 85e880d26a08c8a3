import type { FigureMention } from '../../../common/mention.ts'
import { ageWordBefore, ageWordsBehind, isAge, isPeopleBefore } from '../../numerals/age-context.ts'
import { partsOf } from '../../numerals/amounts.ts'
import { figureDraft, qualified } from '../../numerals/figure-draft.ts'
import { nounPhraseEnd } from '../../numerals/noun-phrase.ts'
import { type Amount, countedPassages, type Reading, readingOf } from '../../numerals/numerals.ts'
import { percentEnd } from '../../numerals/percent-sign.ts'
import { qualifierBefore } from '../../numerals/qualify.ts'
import { timeUnitAt } from '../../numerals/time-unit.ts'
import type { Rule } from '../../rule.ts'

const OLDEST = 125

function ageAt(reading: Reading, amount: Amount, known: boolean): { from: number; to: number; unit?: string } | null {
  const { low, high, to } = amount
  const { tokens } = reading
  const unit = timeUnitAt(reading, to)
  const word = ageWordBefore(reading, amount.from)
  const old = unit !== null && Math.max(low.value, high?.value ?? 0) > OLDEST && isAge(reading, amount, unit.to)
  const mean = unit !== null && word >= 0
  if (!old && ((!Number.isInteger(low.value) && !mean) || low.value > OLDEST || (high?.value ?? 0) > OLDEST))
    return null
  if (unit) {
    const group =
      known && high !== null && reading.language !== 'en' && unit.unit === 'year' && isAgain(reading, amount)
    const again =
      known &&
      unit.unit === 'year' &&
      /^(?:and|et|y|,)$/u.test(tokens[amount.from - 1]?.lower ?? '') &&
      /^(?:for|pour|para)$/u.test(tokens[unit.to]?.lower ?? '')
    if (!again && !group && !isAge(reading, amount, unit.to)) return null
    const behind = /^(?:or|and|et|ou|y|o)$/u.test(tokens[unit.to]?.lower ?? '') ? 0 : ageWordsBehind(reading, unit.to)
    return { from: word >= 0 ? word : amount.from, to: unit.to + behind, unit: unit.unit }
  }
  if (percentEnd(reading, to)) return null
  if (low.digits && !low.rich && isApposed(reading, amount)) return { from: amount.from, to }
  if (low.digits && !low.rich && isSetAge(reading, amount)) return { from: amount.from, to }
  if (word >= 0 && !low.rich && low.value > 0) return { from: word, to }
  if (low.rich || !low.digits || nounPhraseEnd(reading, to) !== null || tokens[to]?.kind === 'number') return null
  const people = isPeopleBefore(reading, amount.from)
  const qualifier = qualified(reading, amount.from, to, high !== null)
  const compared = qualifier.qualifier !== 'exact' && qualifier.qualifier !== 'about'
  const older = /^(?:or|and) (?:older|over|younger|above|under)$/u.test(`${tokens[to]?.lower} ${tokens[to + 1]?.lower}`)
  const alike =
    /^(?:for|pour|para)$/u.test(tokens[to]?.lower ?? '') &&
    /^(?:and|at|de|à|a|to|y|et|,)$/u.test(tokens[amount.from - 1]?.lower ?? '')
  if (known && alike && low.value >= 5) return { from: amount.from, to }
  return (compared && (people || (known && qualifier.qualifier === 'between'))) || (older && known)
    ? { from: amount.from, to }
    : null
}

/** "de 75 y más años (25 %) y de 70 a 74 años": one more group in a list of them, and no term in prison. */
function isAgain({ tokens }: Reading, { from }: Amount): boolean {
  return !tokens
    .slice(Math.max(0, from - 12), from)
    .some(
      ({ text, lower }) =>
        /^[.;]$/u.test(text) ||
        /^(?:peines?|penas?|prisión|prison|emprisonnement|plazo|délai|durée|duración)$/u.test(lower),
    )
}

/** "Lucille Ipil, 43, added": behind a full name, between commas. */
function isApposed({ tokens, language }: Reading, { from, to, low, high }: Amount): boolean {
  const isName = (at: number): boolean => /^\p{Lu}\p{Ll}+$/u.test(tokens[at]?.text ?? '')
  return (
    language === 'en' &&
    high === null &&
    low.value >= 10 &&
    low.value <= 110 &&
    tokens[from - 1]?.text === ',' &&
    tokens[to]?.text === ',' &&
    tokens[to + 1]?.kind === 'word' &&
    isName(from - 2) &&
    isName(from - 3) &&
    !/^(?:table|article|chapter|part|no|section|act|july|june|may|april|march|august|january|february|september|october|november|december)$/iu.test(
      tokens[from - 2]?.lower ?? '',
    )
  )
}

/** "The minimum age for recruitment is 17": the subject is an age, and a form of to be or to set stands before the number. */
function isSetAge({ tokens, language }: Reading, { from, to, low }: Amount): boolean {
  if (
    low.value < 5 ||
    low.value > OLDEST ||
    (tokens[to]?.kind === 'word' && /^\p{L}+s$/u.test(tokens[to]?.lower ?? ''))
  )
    return false
  const set = { en: /^(?:is|was|at|to|remains)$/u, fr: /^(?:est|à|était)$/u, es: /^(?:es|era|en|a)$/u }[language]
  if (!set.test(tokens[from - 1]?.lower ?? '')) return false
  for (let at = from - 2; at >= Math.max(0, from - 14); at--) {
    const word = tokens[at]?.lower ?? ''
    if (/^[.;:,]$/u.test(word)) return false
    if (/^(?:age|âge|edad)$/u.test(word))
      return /^(?:minimum|legal|maximum|retirement|marriageable|the|consent|l’|l'|la|minimal|average|median)$/u.test(
        tokens[at - 1]?.lower ?? '',
      )
  }
  return false
}

/** Ages and ranges of age. */
export const age = {
  id: 'figure/age',
  title: 'Age or range of ages',
  why: 'A number is an age by the words beside it: age, aged, old, people under or over it, or another age in the same sentence.',
  triggers: [],
  passages: countedPassages,
  scan: function* (passage, context) {
    const reading = readingOf(passage, context)
    let known = false
    for (const [index, amount] of reading.amounts.entries()) {
      const found = ageAt(reading, amount, known)
      if (!found) continue
      known = true
      const pair = pairOf(reading, index)
      const parts = partsOf(amount).filter((part) => part !== undefined)
      const ages = pair ? [amount, pair] : parts
      for (const { from, to, low, high } of ages) {
        const first = from === amount.from
        const span = qualified(
          reading,
          first ? found.from : from,
          first ? (pair || parts.length > 1 ? to : found.to) : parts.length > 1 ? found.to : to,
          high !== null,
        )
        yield figureDraft(reading, {
          ...span,
          ...ofAge(reading, span, high !== null),
          to: yearsBehind(reading, span.to),
          ...(first && found.from < from ? insideOf(reading, from, span.qualifier) : {}),
          kind: 'age',
          value: low.value,
          high: high?.value ?? null,
          unit: found.unit ?? 'year',
        })
      }
    }
  },
  examples: [
    {
      text: 'la part des femmes mariées avant 15 ans',
      match: 'avant 15 ans',
      fields: { value: 15, unit: 'year' },
      about: { language: 'fr' },
      from: 'reports in French',
    },
    {
      text: 'la mortalité chez les moins de 5 ans',
      match: 'moins de 5 ans',
      fields: { value: 5, qualifier: 'under' },
      about: { language: 'fr' },
      from: 'health reports in French',
    },
    {
      text: 'niñas entre los 5 y los 17 años',
      match: 'entre los 5 y los 17 años',
      fields: { value: 5, high: 17 },
      about: { language: 'es' },
      from: 'reports in Spanish',
    },
    {
      text: 'des jeunes enfants (0-4 ans)',
      match: '0-4 ans',
      fields: { value: 0, high: 4 },
      about: { language: 'fr' },
      from: 'reports in French',
    },
    {
      text: 'The age of consent is set at 16 for boys and 14 for girls.',
      match: '14',
      fields: { value: 14, high: null },
      from: 'penal provisions',
    },
    {
      text: 'El 47 % tenía entre 25 y 39 años.',
      match: 'entre 25 y 39 años',
      fields: { value: 25, high: 39 },
      about: { language: 'es' },
      from: 'reports in Spanish',
    },
    {
      text: 'la scolarisation des 6-11 ans',
      match: '6-11 ans',
      fields: { value: 6, high: 11 },
      about: { language: 'fr' },
      from: 'reports in French',
    },
    {
      text: 'con una edad media de 36,6 años',
      match: 'edad media de 36,6 años',
      fields: { value: 36.6 },
      about: { language: 'es' },
      from: 'reports in Spanish',
    },
    {
      text: 'girls under the age of 16',
      match: 'under the age of 16',
      fields: { value: 16, qualifier: 'under' },
      from: 'reports',
    },
    {
      text: 'children aged 12-17',
      match: 'aged 12-17',
      fields: { value: 12, high: 17, qualifier: 'between' },
      from: 'reports',
    },
    {
      text: 'a victim between the ages of 14 and 18',
      match: 'between the ages of 14 and 18',
      fields: { value: 14, high: 18, qualifier: 'between' },
      from: 'penal provisions',
    },
    {
      text: 'persons who are 65 years of age or older',
      match: '65 years of age or older',
      fields: { value: 65, qualifier: 'at-least' },
      from: 'reports',
    },
    {
      text: 'les enfants de moins de 15 ans',
      match: 'moins de 15 ans',
      fields: { value: 15, qualifier: 'under' },
      about: { language: 'fr' },
      from: 'reports in French',
    },
    {
      text: 'niños de 6 a 12 años',
      match: 'de 6 a 12 años',
      fields: { value: 6, high: 12 },
      about: { language: 'es' },
      from: 'reports in Spanish',
    },
    {
      text: 'infants aged 6 to 23 months',
      match: 'aged 6 to 23 months',
      fields: { value: 6, high: 23, unit: 'month' },
      from: 'health reports',
    },
    { text: 'two children ages 8 and 9', match: 'ages 8', fields: { value: 8, high: null }, from: 'country chapters' },
  ],
  counterExamples: [
    { text: 'prison for 15 years', why: 'a duration' },
    { text: 'in an age of 3,000 reforms', why: 'a count' },
    { text: 'aged care for 20 residents', why: 'a count' },
  ],
} as const satisfies Rule<FigureMention>

/** "ages 8 and 9": the second of two ages that are no range. */
function pairOf({ amounts, tokens, passage, language }: Reading, index: number): Amount | null {
  const amount = amounts[index]
  const next = amounts[index + 1]
  const and = { en: 'and', fr: 'et', es: 'y' }[language]
  if (!amount || !next || amount.high || next.high || next.from - amount.to !== 1 || tokens[amount.to]?.lower !== and)
    return null
  return next.low.value > OLDEST || next.low.rich || passage.cell?.row === -1 ? null : next
}

/** "aged under 20": the qualifier stands between the word of age and the number. */
function insideOf(
  reading: Reading,
  at: number,
  outer: FigureMention['qualifier'],
): Pick<FigureMention, 'qualifier'> | null {
  const inner = outer === 'exact' ? qualifierBefore(reading, at) : null
  return inner ? { qualifier: inner.qualifier } : null
}

/** Words of age that a qualifier before them reaches: "as young as age 10", "over 12 years of age". */
function ofAge(
  { tokens }: Reading,
  { from, qualifier }: { from: number; qualifier: FigureMention['qualifier'] },
  range: boolean,
): { qualifier?: 'at-least' | 'under' | 'between' | 'over'; from?: number } {
  if (/^the$/u.test(tokens[from - 1]?.lower ?? '')) {
    const word = tokens[from - 2]?.lower ?? ''
    if (word === 'under' || word === 'below' || word === 'before') return { qualifier: 'under', from: from - 2 }
    if (word === 'over' || word === 'above') return { qualifier: 'over', from: from - 2 }
    if (word === 'between') return { qualifier: 'between', from: from - 2 }
  }
  return range && qualifier === 'exact' ? { qualifier: 'between' } : {}
}

/** "75 y más años", "60 et plus ans": the unit stands behind the words that qualify. */
function yearsBehind({ tokens, language }: Reading, to: number): number {
  return language !== 'en' &&
    /^(?:más|plus)$/u.test(tokens[to - 1]?.lower ?? '') &&
    /^(?:ans|años)$/u.test(tokens[to]?.lower ?? '')
    ? to + 1
    : to
}

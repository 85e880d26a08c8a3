import type { Qualifier } from '../../../../schemas/index.ts'
import type { FigureMention } from '../../../common/mention.ts'
import { AGED_NOUNS } from '../../lists/age-words.ts'
import { TIME_UNITS } from '../../lists/calendar.ts'
import { SPANS_AHEAD, SPANS_BEHIND } from '../../lists/duration-words.ts'
import { PERSON_NOUNS } from '../../lists/noun-phrases.ts'
import { languageOf } from '../../numerals/language.ts'
import type { Rule } from '../../rule.ts'

const UNITS = ['minute', 'hour', 'day', 'night', 'week', 'weekend', 'month', 'year', 'decade', 'century'] as const
const OPENERS = ['a ', 'an ', 'another ', 'another business ', 'whole ', 'full ', 'entire ', 'all ', 'all-', 'full-']
const SPAN = new RegExp(
  `(?:(?<article>an?)|(?<other>another(?: business)?)|(?<whole>whole|full|entire|all))[ -](?<unit>${UNITS.join('|')})(?![-\\p{L}\\p{N}]|[’'](?!s ))`,
  'duy',
)
const COUPLE = /couple of (?<unit>minutes|hours|days|nights|weeks|months|years|decades)\b/duy

/** What stands before: the last words, with the qualifier that they are. */
const AHEAD: readonly (readonly [RegExp, Qualifier])[] = SPANS_AHEAD.map(([words, qualifier]) => [
  new RegExp(`(?:^|[^\\p{L}])(?<words>${words})$`, 'du'),
  qualifier,
])
const FOR = /(?:^|[^\p{L}])(?:for|by|wait|lasts?|lasted|lasting|takes?|took) $/u
const WHOLE = /(?:^|[^\p{L}])for (?<article>an? |the )?$/du
const BEHIND = new RegExp(`^(?:[’']s )?(?:$|[^ \\p{L}]| \\(| (?:${SPANS_BEHIND.join('|')})(?![\\p{L}-]))`, 'u')

/** How far back the words before are looked at. */
const BACK = 24
const PERSONS: ReadonlySet<string> = new Set([...PERSON_NOUNS, ...AGED_NOUNS])
/** Behind a share the words compare: "4 per cent more than a year before". */
const SHARE = /(?:\d|%|per ?cent|percent|points?|million|billion) $/u
const NOUN = /(?<noun>\p{L}{1,20})(?: aged)? $/u

/** Stretches of time told with an article or an adjective for the number. */
export const durationInWords = {
  id: 'figure/duration-in-words',
  title: 'Duration without a number: "within a year", "for another month", "a couple of days"',
  why: 'An article is no number, but behind a preposition of time or a qualifier the stretch is meant: "detained for a month".',
  triggers: [...OPENERS.flatMap((opener) => UNITS.map((unit) => `${opener}${unit}`)), 'couple of '],
  scan: function* (passage, context, hits) {
    if (languageOf(passage, context) !== 'en') return
    for (const at of hits) {
      const span = spanAt(passage.text, at)
      if (!span) continue
      const [unit, factor] = TIME_UNITS.en[span.unit as keyof typeof TIME_UNITS.en]
      yield {
        type: 'figure',
        kind: 'duration',
        value: span.value * factor,
        high: null,
        unit,
        qualifier: span.qualifier,
        start: passage.start + span.from,
        end: passage.start + span.to,
      }
    }
  },
  examples: [
    { text: 'He was held for a month.', match: 'a month', fields: { value: 1, unit: 'month' }, from: 'reports' },
    {
      text: 'Appeals are decided within a year of the judgment.',
      match: 'a year',
      fields: { value: 1, unit: 'year', qualifier: 'exact' },
      from: 'reports',
    },
    {
      text: 'Offenders face up to a year in prison.',
      match: 'up to a year',
      fields: { value: 1, qualifier: 'up-to' },
      from: 'penal provisions',
    },
    {
      text: 'The trial had run for more than a decade.',
      match: 'more than a decade',
      fields: { value: 10 },
      from: 'reports',
    },
    {
      text: 'the lowest number in more than a decade (nine in 2011)',
      match: 'more than a decade',
      fields: { value: 10, qualifier: 'over' },
      from: 'country chapters',
    },
    { text: 'Detention was extended for another week.', match: 'another week', fields: { value: 1 }, from: 'reports' },
    { text: 'Schools stayed closed for a full year.', match: 'a full year', fields: { value: 1 }, from: 'reports' },
    {
      text: 'The centre opened after a couple of months.',
      match: 'a couple of months',
      fields: { value: 2, unit: 'month', qualifier: 'about' },
      from: 'reports',
    },
  ],
  counterExamples: [
    { text: 'The fund pays twice a year.', why: 'a rate' },
    { text: 'It was a year of reform.', why: 'no stretch' },
    { text: 'It set rules for a day labourer.', why: 'another noun' },
    { text: 'Data for the full year 2019 are due.', why: 'a year of the calendar' },
    { text: 'for a year-long campaign', why: 'a compound' },
    { text: 'Output was 6 per cent more than a year ago.', why: 'a point in time' },
    { text: 'Fewer schools opened, less than a year earlier.', why: 'a point in time' },
    { text: 'Exports were 3 per cent more than a year before.', why: 'a comparison' },
    { text: 'Vaccines for children under a year were free.', why: 'an age' },
    { text: 'Another day was named in its honour.', why: 'a date' },
  ],
} as const satisfies Rule<FigureMention>

interface Span {
  readonly from: number
  readonly to: number
  readonly value: number
  readonly unit: string
  readonly qualifier: Qualifier
}

function spanAt(text: string, at: number): Span | null {
  COUPLE.lastIndex = at
  const couple = COUPLE.exec(text)?.groups?.['unit']
  if (couple) {
    const from = /(?:^|[^\p{L}])a $/u.test(text.slice(Math.max(0, at - 3), at)) ? at - 2 : at
    return { from, to: COUPLE.lastIndex, value: 2, unit: couple, qualifier: 'about' }
  }
  SPAN.lastIndex = at
  const groups = SPAN.exec(text)?.groups
  const to = SPAN.lastIndex
  if (!groups || !BEHIND.test(text.slice(to, to + BACK))) return null
  const before = text.slice(Math.max(0, at - BACK), at)
  const unit = groups['unit'] ?? ''
  const plain = { from: at, to, value: 1, unit, qualifier: 'exact' } as const
  if (groups['other']) return FOR.test(before) ? plain : null
  if (groups['whole']) {
    const article = WHOLE.exec(before)
    return article && { ...plain, from: at - (article.groups?.['article']?.length ?? 0) }
  }
  for (const [pattern, qualifier] of AHEAD) {
    const words = pattern.exec(before)?.groups?.['words']
    if (words === undefined) continue
    const from = at - words.length
    if (qualifier === 'exact') return { ...plain, qualifier }
    return comparesOrAges(text.slice(Math.max(0, from - BACK), from)) ? null : { ...plain, from, qualifier }
  }
  return null
}

/** "6 per cent more than", "infants under": what stands before makes a comparison or an age of the stretch. */
function comparesOrAges(before: string): boolean {
  return SHARE.test(before) || PERSONS.has(NOUN.exec(before)?.groups?.['noun']?.toLowerCase() ?? '')
}

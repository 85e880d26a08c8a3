import { describe, expect, test } from 'vitest'
import { diffSubmissions, invertChangeSet } from '../pipeline/5-diff/diff.ts'
import { type Change, changeSet } from '../schemas/index.ts'
import { buildRecord, type Part, type SectionPlan } from './diff-builder.ts'

const WATER =
  'Wells, pumps and pipes are kept by the villages, which choose a committee of five and report leaks each spring. A levy on every household pays for chlorine and spare valves. '
const ROADS =
  'Gravel roads are graded after the rains by contractors under the eye of the district engineer and his foremen. Culverts under the embankments are cleared by hand before the monsoon. '
const FISH =
  'Nets with meshes below the legal width are seized at landing places and burned in the presence of a clerk. Canoes are painted with numbers that can be read from the shore. '

const section = (title: string, ...texts: string[]): SectionPlan => ({ title, paragraphs: texts.map((text) => [text]) })
const years = [
  [2012, 'a.txt'],
  [2018, 'b.txt'],
] as const
const compare = (before: readonly SectionPlan[], after: readonly SectionPlan[]) => {
  const [a, b] = [before, after].map((sections, i) => {
    const [year, file] = years[i] ?? years[0]
    return buildRecord({ year, file, sections })
  })
  if (!a || !b) throw new TypeError('Expected two records')
  const set = diffSubmissions(a, b)
  expect(changeSet.parse(set)).toEqual(set)
  expect(diffSubmissions(b, a)).toEqual(invertChangeSet(set))
  return set.changes
}
const printed = ({ kind, op, before, after, basis }: Change): string =>
  `${kind} ${op} (${basis}): ${before.map(({ name }) => name).join(' + ') || '-'} > ${after.map(({ name }) => name).join(' + ') || '-'}`

describe('sections', () => {
  const whole = [section('Works', WATER, ROADS), section('Fisheries', FISH)]
  const parts = [section('Water', WATER), section('Roads', ROADS), section('Fisheries', FISH)]

  test('are split where their text stands in several, and merged the other way', () => {
    expect(compare(whole, parts).map(printed)).toEqual(['section split (inferred): Works > Water + Roads'])
    expect(compare(parts, whole).map(printed)).toEqual(['section merged (inferred): Water + Roads > Works'])
  })

  test('are split although one part keeps the title, and a few words were edited', () => {
    const edited = [
      section('Works', WATER),
      section('Roads', ROADS.replace('foremen', 'deputies')),
      section('Fisheries', FISH),
    ]
    expect(compare(whole, edited).map(printed)).toEqual(['section split (inferred): Works > Works + Roads'])
  })

  test('are no split where half of the text is new', () => {
    const fresh = [section('Works', WATER, FISH)]
    const other = [section('Water', WATER), section('Roads', ROADS)]
    expect(compare(fresh, other).filter(({ op }) => op === 'split' || op === 'merged')).toEqual([])
  })

  test('that repeat each other are no split of themselves', () => {
    const twice = [section('Works', WATER, ROADS), section('Works again', WATER, ROADS), section('Water', WATER)]
    expect(compare(twice, twice)).toEqual([])
  })
})

describe('bodies', () => {
  const say = (...parts: Part[]): SectionPlan => ({ title: 'Institutions', paragraphs: [parts] })
  const body = (name: string): Part => ({ body: name, name })

  test('are renamed where a sentence says so, in either order of the names', () => {
    const before = [say('The ', body('Office for Equal Opportunities'), ' hears complaints.')]
    const formerly = [
      say(
        'The ',
        body('Directorate of Fair Treatment'),
        ' (formerly the ',
        body('Office for Equal Opportunities'),
        ') hears complaints.',
      ),
    ]
    const replaced = [
      say(
        'In 2015 the ',
        body('Office for Equal Opportunities'),
        ' was replaced by the ',
        body('Directorate of Fair Treatment'),
        '.',
      ),
    ]
    const renamed = 'body renamed (text-states-it): Office for Equal Opportunities > Directorate of Fair Treatment'
    expect(compare(before, formerly).map(printed)).toEqual([renamed])
    expect(compare(before, replaced).map(printed)).toEqual([renamed])
  })

  test('are merged and split where a sentence says so', () => {
    const two = [say('The ', body('Bureau of Mines'), ' and the ', body('Water Inspectorate'), ' report each year.')]
    const one = [
      say(
        'The ',
        body('Bureau of Mines'),
        ' and the ',
        body('Water Inspectorate'),
        ' were merged into the ',
        body('Resources Authority'),
        '.',
      ),
    ]
    expect(compare(two, one).map(printed)).toEqual([
      'body merged (text-states-it): Bureau of Mines + Water Inspectorate > Resources Authority',
    ])
    const whole = [say('The ', body('Resources Authority'), ' reports each year.')]
    const split = [
      say(
        'The ',
        body('Resources Authority'),
        ' was split into the ',
        body('Bureau of Mines'),
        ' and the ',
        body('Water Inspectorate'),
        '.',
      ),
    ]
    expect(compare(whole, split).map(printed)).toEqual([
      'body split (text-states-it): Resources Authority > Bureau of Mines + Water Inspectorate',
    ])
  })

  test('are not renamed where the old one still acts, or the new one was there before', () => {
    const before = [say('The ', body('Office for Equal Opportunities'), ' hears complaints.')]
    const acting = [
      say(
        'The ',
        body('Office for Equal Opportunities'),
        ' was replaced by the ',
        body('Directorate of Fair Treatment'),
        ' in the north.',
      ),
      { ...say('Still, the ', body('Office for Equal Opportunities'), ' hears complaints.'), title: 'Complaints' },
    ]
    expect(compare(before, acting).map(printed)).toEqual([
      'body added (inferred): - > Directorate of Fair Treatment',
      'section added (inferred): - > Complaints',
    ])
    const both = [
      say(
        'The ',
        body('Office for Equal Opportunities'),
        ' works with the ',
        body('Directorate of Fair Treatment'),
        '.',
      ),
    ]
    const after = [
      say(
        'The ',
        body('Office for Equal Opportunities'),
        ' was replaced by the ',
        body('Directorate of Fair Treatment'),
        '.',
      ),
    ]
    expect(compare(both, after)).toEqual([])
  })
})

import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { explainText } from '../pipeline/3-extract/explain-text.ts'
import { figureRules, nameRules, statuteRules } from '../pipeline/3-extract/rules/index.ts'
import { explainRecordItem } from '../pipeline/run/explain-item.ts'
import { submission } from '../schemas/index.ts'

const rules = [...statuteRules, ...nameRules, ...figureRules]
const fixtures = readdirSync('fixtures', { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() ? [entry.name] : [],
)

describe('annex explain RECORD ID', () => {
  test.each(fixtures)('answers for every item of %s', (fixture) => {
    const record = submission.parse(JSON.parse(readFileSync(`fixtures/${fixture}/expected.json`, 'utf8')))
    const titles = new Map<string, string>(rules.map(({ id, title }) => [id, title]))
    const { statutes, figures, dates, programs, bodies } = record
    for (const { id, rule, quote } of [...statutes, ...figures, ...dates])
      expect(explainRecordItem(rules, record, id)).toContain(`${JSON.stringify(quote)} by ${rule}: ${titles.get(rule)}`)
    for (const { id, mentions } of [...programs, ...bodies])
      for (const { rule, quote } of mentions)
        expect(explainRecordItem(rules, record, id)).toContain(
          `${JSON.stringify(quote)} by ${rule}: ${titles.get(rule)}`,
        )
  })

  test('says which guards were passed, groups, and where attributes come from', () => {
    const record = submission.parse(JSON.parse(readFileSync('fixtures/usa-2008/expected.json', 'utf8')))
    const patterned = new Set<string>(rules.flatMap(({ id, pattern }) => (pattern ? [id] : [])))
    const statute = record.statutes.find(({ rule }) => patterned.has(rule))
    const figure = record.figures.find(({ measuresFrom }) => measuresFrom === 'predicate')
    expect(explainRecordItem(rules, record, statute?.id ?? '')).toMatch(/\n {2}\w+: "[\s\S]*\nwork: rests on /u)
    expect(explainRecordItem(rules, record, figure?.id ?? '')).toContain('measures: the verb or noun phrase beside it')
    expect(explainRecordItem(rules, record, 'statute-00000000')).toBeNull()
  })
})

// Texts that are like an item and none, with the rule that comes nearest, what stops it, and words of the reason.
const NOTHING = [
  ['when the act was passed', 'statute/named-law', 'step capital', '"act" has a small letter'],
  ['Courses in International Law are held', 'statute/named-law', 'step article', 'needs one of: “the”'],
  ['Every house has a Zip Code', 'statute/named-law', 'guard no-law', 'is none'],
  ['Law No. 5 of 2031', 'statute/numbered-law', 'guard later-than-document', 'later than the document'],
  ['Order 12 was read', 'statute/numbered-law', 'step sign', 'needs one of: “No.” before the number'],
  ['in order 12 of them', 'statute/numbered-law', 'step capital', 'small letter'],
  ['sections of the road', 'statute/bare-provision', 'step number', 'no number behind "sections"'],
  ['a treaty was drafted', 'statute/treaty', 'step capital', 'a noun, not the name of a treaty'],
  ['Convention 12', 'statute/labour-convention', 'step issuer', 'needs one of: “ILO” before it'],
  ['Resolution of conflict', 'statute/un-resolution', 'step number', 'no number of a resolution behind it'],
  ['the ministry of silence', 'name/headed', 'step capital', '"ministry" has a small letter'],
  ['The Committee', 'name/headed', 'step name', 'alone does not say which'],
  ['Operation', 'name/headed', 'step name', 'needs one of: capitalised words before it'],
  ['They call it “justice”', 'name/quoted', 'step head', 'needs one of: programme'],
  ['FGM is a crime', 'name/acronym', 'step definition', 'does not define it'],
  ['see page 12', 'figure/count', 'step designation', 'which "page" it is'],
  ['ranked on Tier 3', 'figure/count', 'step designation', 'which "Tier" it is'],
  ['the hotline 1-800-843-5678', 'figure/count', 'step designation', 'a telephone number'],
  ['one of them', 'figure/count', 'step noun', '"of" behind is no noun that is counted'],
  ['a 1995 Act', 'figure/count', 'step year', 'a year; to count'],
] as const

describe('annex explain --text', () => {
  test.each(NOTHING)('%s: nothing, for %s has a %s', (text, rule, by, reason) => {
    const { found, stopped } = explainText(rules, text, { country: 'ke', language: 'en', year: 2012 })
    const dates = found.filter((mention) => mention.rule !== 'figure/date')
    expect(dates).toEqual([])
    expect(stopped).toContainEqual(expect.objectContaining({ rule, by, why: expect.stringContaining(reason) }))
  })

  test('every example of a rule is found, every counter-example has an account that does not throw', () => {
    for (const rule of rules) {
      for (const { text, about } of rule.counterExamples) expect(explainText(rules, text, about)).toBeDefined()
      const [example] = rule.examples
      if (!example || example.cell) continue
      const { found } = explainText([rule], example.text, example.about)
      expect(found.map(({ text }) => text)).toContain(example.match)
    }
  })

  test('has nothing to say of words that no rule looks for', () => {
    expect(explainText(rules, 'Children must be heard.')).toEqual({ found: [], stopped: [] })
  })
})

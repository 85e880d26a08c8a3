import { z } from 'zod'
import { bodyKind, dateKind, figureKind, programKind, qualifier, statuteKind } from '../../schemas/index.ts'
import type { Mention } from '../common/mention.ts'
import { slugOf } from '../common/slug.ts'
import type { Extractor } from './extract.ts'
import type { Draft, Example, Found, Rule } from './rule.ts'
import { type Claims, claim, runRules } from './run-rules.ts'
import { userMention } from './user-mention.ts'

const words = z.string().min(1)
/** Text in which `{group}` stands for a named group of the pattern, `{match}` for the whole match, `{country}` for the document's country. */
const template = words.describe(
  'Text; {group} is a named group, {match} the whole match, {country} the document’s country.',
)

const gives = z.union([
  z
    .strictObject({
      kind: statuteKind,
      instrument: template.describe('Id of the instrument, such as /ke/act/{year}/{number}.'),
      provisions: z.array(template).default([]).describe('Paths below it, such as s{section}.'),
      head: template.optional().describe('The noun that stands for it later, lower case, as in "the Act".'),
      name: template.optional(),
      acronym: template.optional(),
      label: template.optional(),
    })
    .describe('A statute.'),
  z
    .strictObject({
      kind: z.union([programKind, bodyKind]),
      name: template.default('{match}'),
      acronym: template.optional(),
    })
    .describe('A program or body.'),
  z
    .strictObject({
      kind: z.union([figureKind, dateKind]),
      value: template.describe('A number; ISO 8601 for dates.'),
      high: template.optional(),
      unit: template.optional(),
      qualifier: qualifier.optional(),
    })
    .describe('A figure or date.'),
])

const about = z.strictObject({ country: words, language: words, year: z.int() }).partial().optional()

/** A rule that a user writes as data. */
export const userRule = z
  .strictObject({
    id: z
      .string()
      .regex(
        /^(?:statute|name|figure)\/[a-z0-9]+(?:-[a-z0-9]+)*$/u,
        'is not <family>/<name>, families being statute, name, figure',
      )
      .describe('<family>/<name>.'),
    title: words.describe('What it finds, in a few words.'),
    why: words.optional().describe('Why it is as it is, where that is not plain.'),
    triggers: z
      .array(words.refine((trigger) => trigger === trigger.toLowerCase(), 'is not in small letters'))
      .min(1)
      .describe('Words in small letters, one of which stands in every match, at the start of a word.'),
    pattern: words.describe('A regular expression (flags dgu) with named groups and bounded quantifiers.'),
    gives,
    examples: z
      .array(z.strictObject({ text: words, match: words, fields: z.record(z.string(), z.unknown()).optional(), about }))
      .min(1)
      .describe('Texts in which it finds `match`, with the fields that this gives.'),
    counterExamples: z
      .array(z.strictObject({ text: words, why: words, about }))
      .min(1)
      .describe('Texts in which it finds nothing, and why.'),
  })
  .describe('A rule of a user: what it finds, its pattern, and the texts that prove it.')

export type UserRule = z.infer<typeof userRule>

/** Makes a rule of what a user wrote. Throws a SyntaxError where the pattern is none. */
export function ruleOf(written: UserRule): Rule {
  const { id, title, why, triggers, gives } = written
  return {
    id: isRuleId(id) ? id : 'name/unnamed',
    title,
    ...(why === undefined ? {} : { why }),
    triggers,
    pattern: new RegExp(written.pattern, 'dgu'),
    read: (found, { about, text }) => draftOf(gives, found, id, text.length, about.country),
    examples: written.examples.map(({ text, match, fields, about }) => ({
      text,
      match,
      ...(fields ? { fields } : {}),
      ...aboutOf(about),
      from: 'annex.config',
    })),
    counterExamples: written.counterExamples.map(({ text, why, about }) => ({
      text,
      why,
      ...aboutOf(about),
    })),
  }
}

/**
 * Makes the extractor of a user's rules. They run behind the built-in ones; where both find something of one sort, the
 * user's stands. What starts inside a mention of an earlier family is left to it, as for built-in rules.
 */
export function rulesExtractor(rules: readonly Rule[]): Extractor {
  return () => (_tree, file) => {
    const { context, mentions = [] } = file.data
    if (!context) throw new TypeError('Expected `file.data.context`, as `extractMentions` sets it')
    let all = mentions
    for (const [rank, type] of FAMILIES.entries()) {
      const family = rules.filter(({ id }) => familyOf(id) === type)
      if (family.length === 0) continue
      const blocked: Claims = new Uint8Array(context.text.length)
      const earlier = FAMILIES.slice(0, rank)
      claim(
        blocked,
        all.filter((mention) => earlier.includes(mention.type)),
      )
      const found = runRules(family, context, blocked)
      const taken: Claims = new Uint8Array(context.text.length)
      claim(taken, found)
      all = [...all.filter((mention) => earlier.includes(mention.type) || !isTaken(taken, mention)), ...found]
    }
    file.data.mentions = all
  }
}

const FAMILIES = ['statute', 'name', 'figure'] as const satisfies readonly Mention['type'][]

function familyOf(id: string): string {
  return id.slice(0, id.indexOf('/'))
}

function isRuleId(id: string): id is Rule['id'] {
  return FAMILIES.some((family) => id.startsWith(`${family}/`))
}

function isTaken(taken: Claims, { start, end }: { start: number; end: number }): boolean {
  return taken.subarray(start, end).includes(1)
}

function draftOf(
  gives: UserRule['gives'],
  { groups, text, start, end }: Found,
  rule: string,
  length: number,
  country: string | null,
): Draft<Mention> | null {
  const known: Readonly<Record<string, string>> = { ...groups, match: text, country: country ?? 'xx' }
  const fill = (form: string, of: (value: string) => string = (value) => value): string =>
    form.replace(/\{(?<name>\w+)\}/gu, (_, name: string) => of(known[name] ?? ''))
  const place = { start, end, rule, groups: {} }
  const fields = fieldsOf(gives, fill)
  if (Number.isNaN(fields['value']) || Number.isNaN(fields['high'])) return null
  const { rule: _, groups: __, ...draft } = userMention({ ...place, ...fields }, length)
  return draft
}

type Fill = (form: string, of?: (value: string) => string) => string

function fieldsOf(gives: UserRule['gives'], fill: Fill): Readonly<Record<string, unknown>> {
  const maybe = (form: string | undefined): string | null => (form === undefined ? null : fill(form) || null)
  if ('instrument' in gives) {
    const { kind, instrument, provisions, head, name, acronym, label } = gives
    return {
      type: 'statute',
      kind,
      instrument: fill(instrument, slugOf),
      provisions: provisions.map((path) => fill(path)).filter((path) => /\d/u.test(path)),
      head: maybe(head),
      name: maybe(name),
      acronym: maybe(acronym),
      label: maybe(label),
    }
  }
  if ('value' in gives) {
    const { kind, value, high, unit, qualifier } = gives
    const number = (form: string | undefined): number | string | null => {
      const printed = maybe(form)
      const plain = printed?.replace(/[,\s\u00a0\u202f]/gu, '') ?? ''
      return figureKind.safeParse(kind).success && plain !== '' ? Number(plain) : printed
    }
    return {
      type: 'figure',
      kind,
      value: number(value),
      high: number(high),
      unit: maybe(unit),
      ...(qualifier ? { qualifier } : {}),
    }
  }
  const sort = programKind.safeParse(gives.kind).success ? 'program' : 'body'
  return { type: 'name', class: sort, kind: gives.kind, name: fill(gives.name), acronym: maybe(gives.acronym) }
}

/** Without what is left out: a missing field is not an undefined one. */
function aboutOf(written: UserRule['examples'][number]['about']): Pick<Example, 'about'> {
  if (!written) return {}
  const { country, language, year } = written
  return {
    about: {
      ...(country === undefined ? {} : { country }),
      ...(language === undefined ? {} : { language }),
      ...(year === undefined ? {} : { year }),
    },
  }
}

/** Words that show that a sample was not filled in. */
export const SAMPLE_WORDS = 'Sample Notice'

const FAMILY_YAML = {
  statute: `gives:
  kind: national-law
  instrument: /{country}/sample-notice/{year}/{number}
`,
  name: `gives:
  kind: program
  name: '{match}'
`,
  figure: `gives:
  kind: count
  value: '{number}'
  unit: notices
`,
} as const
export type SampleFamily = keyof typeof FAMILY_YAML

const FIELDS = {
  statute: 'instrument: /ke/sample-notice/2003/12',
  name: 'name: Sample Notice No. 12 of 2003',
  figure: 'value: 12',
} as const

/** A user's rule to fill in: it runs as it stands, so that each step can be tried. */
export function sampleYaml(family: SampleFamily, name: string): string {
  return `# Fill in, then: annex rules lint
id: ${family}/${name}
title: Sample notice by number and year
# Words in small letters, one of which stands in every match: a text without any costs nothing.
triggers: [sample notice]
# Named groups; bounded quantifiers ({1,4}, not + or *), so that no text can make it slow.
pattern: '${SAMPLE_WORDS} No\\. (?<number>\\d{1,4}) of (?<year>(?:19|20)\\d{2})'
# {group} is what a named group found, {match} the whole match, {country} the document's country (ke).
${FAMILY_YAML[family]}# Real texts in which it finds \`match\`, and the fields that this must give.
examples:
  - text: The Minister issued ${SAMPLE_WORDS} No. 12 of 2003 on this.
    match: ${SAMPLE_WORDS} No. 12 of 2003
    fields: {${FIELDS[family]}}
    about: {country: ke}
# Texts that come near and in which it must find nothing: the mistake that you fear.
counterExamples:
  - text: a sample notice of 2003
    why: 'no number: prose, not a citation'
`
}

const READ = {
  statute: `    statute({
      kind: 'national-law',
      instrument: \`/\${about.country ?? 'xx'}/sample-notice/\${groups['year']}/\${groups['number']}\`,
      head: 'notice',
    }),`,
  name: `    ({
      type: 'name',
      class: 'program',
      kind: 'program',
      form: 'name',
      name: text,
      head: null,
      acronym: null,
      aliases: [],
      years: groups['year'] ?? null,
      listed: null,
    }),`,
  figure: `    ({
      type: 'figure',
      kind: 'count',
      value: Number(groups['number']),
      high: null,
      unit: 'notices',
      qualifier: 'exact',
    }),`,
} as const
const ARGUMENTS = {
  statute: '({ groups }, { about })',
  name: '({ groups, text })',
  figure: '({ groups })',
} as const
const MENTION = { statute: 'StatuteMention', name: 'NameMention', figure: 'FigureMention' } as const
const FIELDS_TS = {
  statute: "{ instrument: '/ke/sample-notice/2003/12' }",
  name: "{ name: 'Sample Notice No. 12 of 2003' }",
  figure: '{ value: 12 }',
} as const

/** A built-in rule to fill in. */
export function sampleTypeScript(family: SampleFamily, name: string): string {
  const imports: readonly (readonly [string, string])[] = [
    [`type { ${MENTION[family]} }`, '../../../common/mention.ts'],
    ['type { Rule }', '../../rule.ts'],
    ...(family === 'statute' ? ([['{ statute }', '../../statute/draft.ts']] as const) : []),
  ]
  return `${imports.map(([what, path]) => `import ${what} from '${path}'`).join('\n')}

/** Sample notices by number and year. */
export const ${camel(name)} = {
  id: '${family}/${name}',
  title: 'Sample notice by number and year',
  triggers: ['sample notice'],
  pattern: /${SAMPLE_WORDS} No\\. (?<number>\\d{1,4}) of (?<year>(?:19|20)\\d{2})/dgu,
  read: ${ARGUMENTS[family]} =>
${READ[family]}
  examples: [
    {
      text: 'The Minister issued ${SAMPLE_WORDS} No. 12 of 2003 on this.',
      match: '${SAMPLE_WORDS} No. 12 of 2003',
      fields: ${FIELDS_TS[family]},
      about: { country: 'ke' },
      from: 'State party reports',
    },
  ],
  counterExamples: [{ text: 'a sample notice of 2003', why: 'no number: prose, not a citation' }],
} as const satisfies Rule<${MENTION[family]}>
`
}

/** Name of the constant of a rule: \`us-code\` is \`usCode\`. */
export function camel(name: string): string {
  return name.replace(/-(?<letter>[a-z0-9])/gu, (_, letter: string) => letter.toUpperCase())
}

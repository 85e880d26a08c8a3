import { readFile } from 'node:fs/promises'
import { dirname, relative } from 'node:path'
import { checkSync } from 'recheck'
import { LineCounter, parse, parseDocument } from 'yaml'
import { figureRules, nameRules, statuteRules } from '../../3-extract/rules/index.ts'
import { tryRule } from '../../3-extract/try-rule.ts'
import { ruleOf, type UserRule, userRule } from '../../3-extract/user-rule.ts'
import { UsageError } from '../../common/usage-error.ts'
import { configuration, findConfig, ruleFiles } from '../config.ts'
import { lineOf } from '../config-line.ts'
import { wrongsOf } from './issues.ts'
import { SAMPLE_WORDS } from './sample.ts'

/** Something against a user's rule or vocabulary. */
export interface Complaint {
  readonly file: string
  /** From 1; null where the file is JavaScript, whose lines cannot be told. */
  readonly line: number | null
  readonly level: 'error' | 'warning'
  readonly reason: string
}

export interface Linted {
  readonly rules: number
  readonly names: number
  readonly complaints: readonly Complaint[]
}

/** A text and how its places are told. */
interface Written {
  readonly file: string
  readonly text: string | null
  /** Path of the rule in the file. */
  readonly at: readonly PropertyKey[]
}

const builtIn: ReadonlySet<string> = new Set([...statuteRules, ...nameRules, ...figureRules].map(({ id }) => id))

/** Lints rule files that are named; without any, the rules and names of the configuration. */
export async function lint(files: readonly string[], config?: string): Promise<Linted> {
  if (files.length > 0) {
    const linted = await Promise.all(files.map((file) => lintFile(file)))
    return together(linted, 0, repeats(linted))
  }
  const found = await findConfig(config)
  if (!found) throw new UsageError('rules lint: there is no annex.config.* here or above, and no rule file is named')
  const file = relative('.', found.file)
  const parsed = configuration.safeParse(found.value)
  const own = parsed.success
    ? []
    : wrongsOf(parsed.error.issues).map(({ path, message }) =>
        complaint({ file, text: found.text, at: [] }, path, `${path.join('.') || 'top level'}: ${message}`),
      )
  const { rules, names } = parsed.success ? parsed.data : { rules: [], names: [] }
  const linted: LintedRule[] = []
  for (const [n, entry] of rules.entries()) {
    const place = { file, text: found.text, at: ['rules', n] }
    if (typeof entry !== 'string') linted.push(lintRule(entry, place))
    else {
      const paths = await ruleFiles(entry, dirname(found.file))
      if (paths.length === 0) own.push(complaint(place, [], `${entry}: matches no file`))
      for (const path of paths) linted.push(await lintFile(relative('.', path)))
    }
  }
  const place = { file, text: found.text, at: ['names'] }
  return together(linted, names.length, [...own, ...repeats(linted), ...lintNames(names, place)])
}

interface LintedRule extends Written {
  readonly id: string | null
  readonly complaints: readonly Complaint[]
}

function together(linted: readonly LintedRule[], names: number, others: readonly Complaint[]): Linted {
  const complaints = [...others, ...linted.flatMap(({ complaints }) => complaints)]
  complaints.sort((a, b) => (a.file === b.file ? (a.line ?? 0) - (b.line ?? 0) : a.file < b.file ? -1 : 1))
  return { rules: linted.length, names, complaints }
}

async function lintFile(file: string): Promise<LintedRule> {
  if (/\.[mc]?[jt]s$/u.test(file))
    throw new UsageError(
      `${file}: rules lint reads rules in YAML; built-in rules are checked by \`npx vitest run --dir test --testTimeout 60000 rules docs\``,
    )
  const text = await readFile(file, 'utf8').catch(() => {
    throw new UsageError(`${file}: there is no such file of rules`)
  })
  const place = { file, text, at: [] }
  const lines = new LineCounter()
  const [error] = parseDocument(text, { lineCounter: lines }).errors
  if (!error) return lintRule(parse(text), place)
  const { line } = lines.linePos(error.pos[0])
  const reason = error.message.split('\n')[0] ?? error.message
  return { ...place, id: null, complaints: [{ file, line, level: 'error', reason }] }
}

function lintRule(value: unknown, place: Written): LintedRule {
  const parsed = userRule.safeParse(value)
  if (!parsed.success) {
    const complaints = wrongsOf(parsed.error.issues).map(({ path, message }) =>
      complaint(place, path, `${path.join('.') || 'top level'}: ${message}`),
    )
    return { ...place, id: null, complaints }
  }
  const rule = parsed.data
  const pattern = patternComplaints(rule, place)
  const broken = pattern.some(({ level }) => level === 'error')
  const complaints = [
    ...(builtIn.has(rule.id) ? [complaint(place, ['id'], `id: ${rule.id} is a built-in rule`)] : []),
    ...pattern,
    ...(broken ? [] : exampleComplaints(rule, place)),
  ]
  return { ...place, id: rule.id, complaints }
}

function patternComplaints({ pattern, gives }: UserRule, place: Written): Complaint[] {
  try {
    new RegExp(pattern, 'dgu')
  } catch (error) {
    return [complaint(place, ['pattern'], `pattern: ${error instanceof Error ? error.message : String(error)}`)]
  }
  // With flag d recheck knows nothing; g changes nothing for it.
  const { status, ...verdict } = checkSync(pattern, 'u')
  const danger =
    status === 'safe'
      ? []
      : status === 'vulnerable'
        ? [
            complaint(
              place,
              ['pattern'],
              `pattern: takes ${'complexity' in verdict ? verdict.complexity?.summary : 'more than linear'} time on some texts; bound its quantifiers`,
            ),
          ]
        : [
            complaint(
              place,
              ['pattern'],
              'pattern: whether it takes linear time cannot be told; bound its quantifiers ({1,5}, not +)',
              'warning',
            ),
          ]
  const groups = new Set([...pattern.matchAll(/\(\?<(?<name>[A-Za-z_]\w*)>/gu)].map(({ groups }) => groups?.['name']))
  const unknown = Object.entries(gives).flatMap(([field, form]) =>
    [form].flat().flatMap((text) =>
      [...String(text).matchAll(/\{(?<name>\w+)\}/gu)].flatMap(({ groups: used }) => {
        const name = used?.['name'] ?? ''
        return groups.has(name) || name === 'match' || name === 'country'
          ? []
          : [complaint(place, ['gives', field], `gives.${field}: the pattern has no group called ${name}`)]
      }),
    ),
  )
  return [...danger, ...unknown]
}

function exampleComplaints(written: UserRule, place: Written): Complaint[] {
  const rule = ruleOf(written)
  const examples = rule.examples.flatMap(({ text, match, fields = {}, about }, n) => {
    const at = ['examples', n]
    const say = (reason: string, field = 'text'): Complaint[] => [
      complaint(place, [...at, field], `examples.${n}: ${reason}`),
    ]
    if (text.includes(SAMPLE_WORDS)) return say('is still the sample that `annex rules new` wrote')
    if (!rule.triggers.some((trigger) => text.toLowerCase().includes(trigger)))
      return say(`has none of the triggers: ${rule.triggers.join(', ')}`)
    const mentions = tryRule(rule, text, about)
    const found = mentions.find(({ start, end }) => text.slice(start, end) === match)
    if (!found) {
      const others = mentions.map(({ start, end }) => JSON.stringify(text.slice(start, end)))
      return say(`finds ${others.join(', ') || 'nothing'}, not ${JSON.stringify(match)}`, 'match')
    }
    return Object.entries(fields).flatMap(([name, value]) => {
      const now: unknown = Reflect.get(found, name)
      return JSON.stringify(now) === JSON.stringify(value)
        ? []
        : say(`${name} is ${JSON.stringify(now)}, not ${JSON.stringify(value)}`, 'fields')
    })
  })
  const counterExamples = rule.counterExamples.flatMap(({ text, about }, n) => {
    const [found] = tryRule(rule, text, about)
    const reason = found && `counterExamples.${n}: finds ${JSON.stringify(text.slice(found.start, found.end))}`
    return reason === undefined ? [] : [complaint(place, ['counterExamples', n, 'text'], reason)]
  })
  return [...examples, ...counterExamples]
}

/** One name or alias for two entries: which it means cannot be told. */
function lintNames(names: readonly { name: string; aliases: readonly string[] }[], place: Written): Complaint[] {
  const owner = new Map<string, string>()
  return names.flatMap(({ name, aliases }, n) =>
    [name, ...aliases].flatMap((form, m) => {
      const known = owner.get(form)
      owner.set(form, name)
      const at = m === 0 ? [n, 'name'] : [n, 'aliases', m - 1]
      return known === undefined
        ? []
        : [
            complaint(
              place,
              at,
              `names.${at.join('.')}: ${JSON.stringify(form)} is a form of ${JSON.stringify(known)} too`,
            ),
          ]
    }),
  )
}

function repeats(linted: readonly LintedRule[]): Complaint[] {
  const seen = new Map<string, string>()
  return linted.flatMap(({ id, ...place }) => {
    if (id === null) return []
    const known = seen.get(id)
    seen.set(id, place.file)
    return known === undefined ? [] : [complaint(place, ['id'], `id: ${id} is the id of a rule in ${known} too`)]
  })
}

function complaint(
  { file, text, at }: Written,
  path: readonly PropertyKey[],
  reason: string,
  level: Complaint['level'] = 'error',
): Complaint {
  return { file, line: text === null ? null : lineOf(text, [...at, ...path]), level, reason }
}

import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { isSeq, parseDocument } from 'yaml'
import { UsageError } from '../../common/usage-error.ts'
import { writeAtomically } from '../write.ts'
import { camel, type SampleFamily, sampleTypeScript, sampleYaml } from './sample.ts'

const RULES = join('pipeline', '3-extract', 'rules')
const CONFIG = 'annex.config.yaml'

/** What a new rule has written, and what is to be done next. */
export interface NewRule {
  readonly written: readonly string[]
  readonly next: readonly string[]
}

/** Writes a rule to fill in: in a clone of Annex a built-in one, elsewhere (or with `yaml`) one of the user's. */
export async function newRule(id: string, { yaml, before }: { yaml: boolean; before?: string }): Promise<NewRule> {
  const [, family, name] = /^(?<family>statute|name|figure)\/(?<name>[a-z0-9]+(?:-[a-z0-9]+)*)$/u.exec(id) ?? []
  if (!isFamily(family) || name === undefined)
    throw new UsageError(
      `rules new: \`${id}\` is not <family>/<name>, as in statute/kenya-act; families are statute, name, figure`,
    )
  const clone = existsSync(join(RULES, 'index.ts'))
  if (clone && !yaml) return builtIn(family, name, before)
  if (before !== undefined) throw new UsageError('rules new: --before orders built-in rules; yours run behind them')
  return ofUser(family, name)
}

function isFamily(family: string | undefined): family is SampleFamily {
  return family === 'statute' || family === 'name' || family === 'figure'
}

async function ofUser(family: SampleFamily, name: string): Promise<NewRule> {
  const path = join('annex-rules', family, `${name}.yaml`)
  await write(path, sampleYaml(family, name))
  const entry = `annex-rules/${family}/${name}.yaml`
  const registered = await register(entry)
  return {
    written: registered ? [path, registered] : [path],
    next: [
      ...(registered ? [] : [`name it in your annex.config: rules: ['${entry}']`]),
      `fill in ${path}: examples first, then the pattern`,
      'annex rules lint',
    ],
  }
}

/** Names the rule in annex.config.yaml, which is made where there is no configuration; null where that is JavaScript or JSON. */
async function register(entry: string): Promise<string | null> {
  if (['yml', 'json', 'mjs', 'js'].some((ending) => existsSync(`annex.config.${ending}`))) return null
  const text = existsSync(CONFIG) ? await readFile(CONFIG, 'utf8') : ''
  const document = parseDocument(text)
  if (document.errors.length > 0) return null
  const rules = document.get('rules')
  if (rules !== undefined && !isSeq(rules)) return null
  // What the user wrote stays as it is, as far as that can be.
  if (isSeq(rules)) rules.add(entry)
  const lead = text === '' || text.endsWith('\n') ? text : `${text}\n`
  const registered = isSeq(rules)
    ? document.toString({ flowCollectionPadding: false })
    : `${lead}rules:\n  - ${entry}\n`
  await writeAtomically(CONFIG, registered)
  return CONFIG
}

async function builtIn(family: SampleFamily, name: string, before?: string): Promise<NewRule> {
  const path = join(RULES, family, `${name}.ts`)
  const index = join(RULES, `${family}s.ts`)
  const text = await readFile(index, 'utf8')
  const inserted = insert(text, family, name, before)
  await write(path, sampleTypeScript(family, name))
  await writeAtomically(index, inserted)
  return {
    written: [path, index],
    next: [
      `fill in ${path}: examples first, then the pattern`,
      ...(before === undefined
        ? [
            `move its line in ${index} to where it belongs: what an earlier rule has found, a later one does not find again`,
          ]
        : []),
      'npx biome check --write pipeline/3-extract/rules && npx vitest run --dir test --testTimeout 60000 rules docs -u',
      'npm run --silent annex -- check fixtures',
    ],
  }
}

/** The index with the import of the rule in the order of names, and the rule before another or at the end. */
function insert(text: string, family: SampleFamily, name: string, before?: string): string {
  const line = `import { ${camel(name)} } from './${family}/${name}.ts'\n`
  const imports = [...text.matchAll(/^import \{ \w+ \} from '\.\/(?<path>[\w/-]+)\.ts'\n/gmu)]
  const behind = imports.find(({ groups }) => (groups?.['path'] ?? '') > `${family}/${name}`)
  const last = imports.at(-1)
  const at = behind?.index ?? (last ? last.index + last[0].length : 0)
  const withImport = text.slice(0, at) + line + text.slice(at)
  const list = withImport.indexOf(`export const ${family}Rules`)
  const open = withImport.indexOf('= [', list) + 2
  const target = before === undefined ? undefined : camel(before.slice(before.indexOf('/') + 1))
  const place =
    target === undefined
      ? withImport.indexOf(']', open)
      : withImport.slice(open).search(new RegExp(`\\b${target}\\b`, 'u')) + open
  if (list < 0 || place < open)
    throw new UsageError(`rules new: there is no rule \`${before}\` in the family ${family}`)
  const [front, back] = [withImport.slice(0, place), withImport.slice(place)]
  // A line of its own.
  return target === undefined
    ? `${front.trimEnd().replace(/,?$/u, ',')}\n  ${camel(name)},\n${back}`
    : `${front}${camel(name)},\n  ${back}`
}

async function write(path: string, text: string): Promise<void> {
  if (existsSync(path)) throw new UsageError(`${path}: is there already`)
  await writeAtomically(path, text)
}

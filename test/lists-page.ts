import { readdirSync, readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'

const FOLDER = 'pipeline/3-extract/lists'

/** LISTS.md: every list with what it holds and how many entries, so that one that shrinks is seen. */
export async function listsPage(): Promise<string> {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith('.ts'))
  const parts = await Promise.all(files.sort().map(part))
  return `<!-- Made from the lists by test/docs.test.ts: npm test -- -u rewrites it. -->\n\n# Lists\n\nWhat differs between countries and languages. Sources stand in the files. Counted are the entries, words of word lists each.\n\n${parts.filter(Boolean).join('\n')}`
}

async function part(file: string): Promise<string> {
  const path = `${FOLDER}/${file}`
  const lists: Record<string, unknown> = await import(pathToFileURL(path).href)
  const text = readFileSync(path, 'utf8')
  const rows = Object.entries(lists)
    .filter(([, list]) => typeof list !== 'function')
    // A module's names come in another order from another loader.
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, list]) => `| \`${name}\` | ${entries(list)} | ${firstSentence(text, name)} |`)
  if (rows.length === 0) return ''
  return [`## ${file}`, '', '| list | entries | what |', '|---|--:|---|', ...rows, ''].join('\n')
}

/** Strings, numbers and patterns of a list; of a long string in small letters its words. */
function entries(list: unknown): number {
  if (typeof list === 'string') return /^[\p{Ll}\s'’_-]+$/u.test(list) ? list.split(/\s+/u).filter(Boolean).length : 1
  if (Array.isArray(list)) return list.reduce((sum: number, entry: unknown) => sum + entries(entry), 0)
  if (typeof list !== 'object' || list === null || list instanceof RegExp) return 1
  return Object.values(list).reduce((sum: number, entry: unknown) => sum + entries(entry), 0)
}

function firstSentence(text: string, name: string): string {
  const before = text.slice(0, text.search(new RegExp(`^export const ${name}\\b`, 'mu')))
  const comment = before.slice(before.lastIndexOf('/**'))
  // The comment belongs to the list where nothing but it stands before.
  if (!/^\/\*\*(?:(?!\*\/)[\s\S])*\*\/\s*$/u.test(comment)) return ''
  const words = comment.replace(/^\/\*\*|\*\/\s*$|^\s*\* ?/gmu, ' ').replace(/\s+/gu, ' ')
  return (/^.*?[.:](?= |$)/u.exec(words.trim())?.[0] ?? words.trim()).replaceAll('|', '\\|')
}

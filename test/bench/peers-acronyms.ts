import { existsSync, readFileSync } from 'node:fs'
import { bracketAt, longFormOf } from '../../pipeline/3-extract/chunks/acronyms.ts'
import { tokensOf } from '../../pipeline/3-extract/chunks/tokens.ts'

/** Precision and recall of acronym definitions on the cases of peers: `npm run bench:peers`. */
const FILE = new URL('../../../shared/peer-cases/acronyms.jsonl', import.meta.url)

interface Pair {
  readonly short: string
  readonly long: string
}

function definitionsIn(text: string): Pair[] {
  const tokens = tokensOf(text, 0)
  return tokens.flatMap((token, open) => {
    const bracket = token.text === '(' ? bracketAt(tokens, open) : undefined
    const acronym = bracket?.acronym === undefined ? undefined : tokens[bracket.acronym]
    const long = acronym && longFormOf(tokens, open, acronym.text)
    if (!acronym || !long) return []
    return [{ short: acronym.text, long: text.slice(tokens[long.from]?.start, tokens[long.to]?.bare) }]
  })
}

const squeeze = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
const keyOf = ({ short, long }: Pair): string => `${squeeze(short)}|${squeeze(long)}`

function main(): void {
  if (!existsSync(FILE)) {
    process.stdout.write('no peer cases here\n')
    return
  }
  let right = 0
  let found = 0
  let expected = 0
  for (const line of readFileSync(FILE, 'utf8').split('\n').filter(Boolean)) {
    const { text, expect }: { text: string; expect: Pair[] } = JSON.parse(line)
    const wanted = new Set(expect.map(keyOf))
    const got = new Set(definitionsIn(text).map(keyOf))
    for (const key of got) {
      if (wanted.has(key)) right += 1
      else if (process.argv.includes('--misses')) process.stdout.write(`spurious\t${key}\t${[...wanted].join(' ; ')}\n`)
    }
    found += got.size
    expected += wanted.size
  }
  const percent = (part: number, of: number): string => ((100 * part) / Math.max(1, of)).toFixed(1)
  process.stdout.write(
    `acronym definitions: precision ${percent(right, found)}, recall ${percent(right, expected)} (${right} right, ${found} found, ${expected} expected)\n`,
  )
}

main()

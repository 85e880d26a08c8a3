import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const files = ['pipeline/common/lists', 'pipeline/3-extract/lists'].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `${folder}/${name}`),
)

/** The comments of a file and the lists that it exports, in order. */
const PARTS = /\/\*\*(?<block>(?:(?!\*\/)[\s\S])*)\*\/|(?<lines>(?:^\/\/.*\n)+)|^export const (?<name>[A-Z_\d]+)/gmu
const DATE = /(?:19|20)\d\d-\d\d|\d{1,2} \p{L}{3,9} 20\d\d/u

/** What a comment says of where its list is from; lists of one source stand below the one that names it. */
function sourceless(text: string): string[] {
  const missing: string[] = []
  let sourced = false
  for (const { groups = {} } of text.matchAll(PARTS)) {
    const { block, lines, name } = groups
    const comment = (block ?? lines ?? '').replace(/\n(?: \*|\/\/)/gu, '')
    if (/Sources?(?::| \()/u.test(comment) && !/as above/u.test(comment)) sourced = DATE.test(comment)
    if (name && !sourced) missing.push(name)
  }
  return missing
}

test.each(files)('every list of %s names its source and date, or stands below one that does', (file) => {
  expect(sourceless(readFileSync(file, 'utf8'))).toEqual([])
})

test('a list without a source, or with one that has no date, is told', () => {
  expect(sourceless('/** Words. */\nexport const WORDS = []')).toEqual(['WORDS'])
  expect(sourceless('/** Words. Source: CLDR. */\nexport const WORDS = []')).toEqual(['WORDS'])
  expect(sourceless('/** Words. Source: CLDR 46, 2026-11-24. */\nexport const WORDS = []')).toEqual([])
})

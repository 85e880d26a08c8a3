import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { phrasesPage } from './phrases-page.ts'

// npm test -- -u writes what the rules find now: read the differences first.
test('the phrases of test/phrases.txt give what they gave', { timeout: 60_000 }, async () => {
  const page = phrasesPage(readFileSync('test/phrases.txt', 'utf8'))
  expect(page).not.toContain('there is no such rule')
  await expect(page).toMatchFileSnapshot('phrases.txt')
})

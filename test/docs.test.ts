import { expect, test } from 'vitest'
import { figureRules, nameRules, statuteRules } from '../pipeline/3-extract/rules/index.ts'
import { rulesPage } from '../pipeline/3-extract/rules-page.ts'
import { program } from '../pipeline/cli/program.ts'
import { commandReference } from '../pipeline/cli/reference.ts'
import { listsPage } from './lists-page.ts'

// npm test -- -u rewrites the pages.
test('RULES.md is made from the rules', async () => {
  const page = rulesPage({ Statutes: statuteRules, Names: nameRules, Figures: figureRules })
  await expect(page).toMatchFileSnapshot('../pipeline/3-extract/rules/RULES.md')
})

test('CLI.md is made from the commands', async () => {
  await expect(commandReference(program())).toMatchFileSnapshot('../pipeline/cli/CLI.md')
})

test('LISTS.md is made from the lists', async () => {
  await expect(await listsPage()).toMatchFileSnapshot('../pipeline/3-extract/lists/LISTS.md')
})

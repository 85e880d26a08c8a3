import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { defineConfig } from 'vitest/config'

const edited = process.env['ANNEX_MUTANT']
const target: { file: string; code: string } | undefined = edited && JSON.parse(readFileSync(edited, 'utf8'))

// The tests of the rules' areas with one source file edited.
// biome-ignore lint/style/noDefaultExport: vitest reads the default export.
export default defineConfig({
  plugins: [
    {
      name: 'annex-mutant',
      enforce: 'pre',
      load: (id) => (target && id === resolve(target.file) ? target.code : undefined),
    },
  ],
})

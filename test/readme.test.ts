import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'

// Every command line of the "How to …" sections is run, in order, in a folder with reports/ and gold/. A block of YAML is the file
// that its first line names. A comment `# exits 1` says that a command is to fail.
const HOW_TO = /^## (?<title>How to (?:add|read|gate).*)\n(?<body>[\s\S]*?)(?=^## )/gmu
const BLOCK = /^```(?<language>sh|yaml)\n(?<text>[\s\S]*?)^```$/gmu

const sections = [...readFileSync('README.md', 'utf8').matchAll(HOW_TO)].map(({ groups }) => ({
  title: groups?.['title'] ?? '',
  blocks: [...(groups?.['body'] ?? '').matchAll(BLOCK)].map(({ groups }) => ({
    language: groups?.['language'] ?? '',
    text: groups?.['text'] ?? '',
  })),
}))

function folderWithReports(): string {
  const folder = mkdtempSync(join(tmpdir(), 'annex-readme-'))
  mkdirSync(join(folder, 'reports'))
  mkdirSync(join(folder, 'gold'))
  copyFileSync('fixtures/kenya-2025/kenya-2025.pdf', join(folder, 'reports', 'kenya-2025.pdf'))
  copyFileSync('fixtures/kenya-2025/gold.json', join(folder, 'gold', 'kenya-2025.json'))
  return folder
}

function run(line: string, folder: string): { status: number | null; output: string } {
  const annex = `annex() { "${process.execPath}" --import "${resolve('pipeline/typescript.mjs')}" "${resolve('pipeline/cli.ts')}" "$@"; }`
  const { CI: _, ...env } = process.env
  const ran = spawnSync('bash', ['-c', `${annex}\n${line}`], { cwd: folder, encoding: 'utf8', env, timeout: 120_000 })
  return { status: ran.status, output: `${ran.stdout}${ran.stderr}` }
}

test('there are three sections with commands', () => {
  expect(sections.map(({ title }) => title)).toEqual([
    'How to add a rule',
    'How to read a score',
    'How to gate your CI',
  ])
  for (const { blocks } of sections) expect(blocks.some(({ language }) => language === 'sh')).toBe(true)
})

describe.each(sections)('$title', ({ blocks }) => {
  test('its commands do what it says', { timeout: 400_000 }, () => {
    const folder = folderWithReports()
    for (const { language, text } of blocks) {
      if (language === 'yaml') {
        const path = join(folder, /^# (?<path>\S+)\n/u.exec(text)?.groups?.['path'] ?? '')
        mkdirSync(dirname(path), { recursive: true })
        writeFileSync(path, text)
        continue
      }
      for (const line of text.trim().split('\n')) {
        const expected = Number(/# exits (?<code>\d)/u.exec(line)?.groups?.['code'] ?? 0)
        const { status, output } = run(line, folder)
        expect({ line, status }, output).toEqual({ line, status: expected })
      }
    }
  })
})

import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const run = (command: string, args: readonly string[], cwd: string): string => {
  const ran = spawnSync(command, args, { cwd, encoding: 'utf8', timeout: 240_000 })
  if (ran.status !== 0)
    throw new Error(`${command} ${args.join(' ')} ended with ${ran.status}:\n${ran.stdout}\n${ran.stderr}`)
  return ran.stdout
}

// As a user would get it: packed, installed elsewhere, run by plain Node.
test('works from a packed tarball that is installed elsewhere', () => {
  const folder = mkdtempSync(join(tmpdir(), 'annex-pack-'))
  run('npm', ['pack', '--silent', '--pack-destination', folder], '.')
  const [tarball] = readdirSync(folder)
  writeFileSync(join(folder, 'package.json'), '{"private": true, "type": "module"}')
  run('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline', '--omit=dev', `./${tarball}`], folder)

  writeFileSync(
    join(folder, 'report.txt'),
    'Under 18 U.S.C. § 2423(b) such travel is an offence. In 2007 the courts heard 212 cases.\n',
  )
  const line = run(join(folder, 'node_modules/.bin/annex'), ['extract', 'report.txt'], folder)
  expect(line).toMatch(/^report\.txt: .* 1 statutes/u)

  writeFileSync(
    join(folder, 'use.js'),
    `import { readSubmission, ingest, producerOf } from 'annex'
import { submission } from 'annex/schemas'
const record = readSubmission(await ingest('report.txt'), { producer: producerOf() })
console.log(submission.parse(record).statutes.map(({ ids }) => ids.join()).join(), record.producer.rules)`,
  )
  const own = run(
    process.execPath,
    [
      '--import',
      './pipeline/typescript.mjs',
      '-e',
      "import('./pipeline/run/producer.ts').then((m) => console.log(m.rulesHash()))",
    ],
    '.',
  )
  expect(run(process.execPath, ['use.js'], folder)).toBe(`/us/usc/t18/s2423/b ${own}`)
}, 300_000)

import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import PDFDocument from 'pdfkit'
import { beforeAll, describe, expect, test } from 'vitest'
import { run as runSchema } from '../schemas/index.ts'

const folder = mkdtempSync(join(tmpdir(), 'annex-cli-'))
const at = (name: string): string => join(folder, name)

interface Ran {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

function annex(args: readonly string[], options: { input?: string; env?: Record<string, string> } = {}): Ran {
  const { CI: _, ...env } = process.env
  const ran = spawnSync(process.execPath, ['--import', './pipeline/typescript.mjs', 'pipeline/cli.ts', ...args], {
    encoding: 'utf8',
    input: options.input ?? '',
    env: { ...env, ...options.env },
    timeout: 120_000,
    maxBuffer: 64 * 1024 * 1024,
  })
  return { status: ran.status, stdout: ran.stdout, stderr: ran.stderr }
}

const REPORT = `1. Legal framework

Under 18 U.S.C. § 2423(b) such travel is an offence. In 2007 the courts heard 212 cases.

2. Programs

Operation Lighthouse gave $250,000 to shelters.
`

async function pdf(path: string, options: PDFKit.PDFDocumentOptions = {}): Promise<void> {
  const document = new PDFDocument(options)
  const parts: Buffer[] = []
  document.on('data', (part: Buffer) => parts.push(part))
  const ended = new Promise((resolve) => document.on('end', resolve))
  document.text('A report of one page with 12 paragraphs of law and 340 cases.')
  document.end()
  await ended
  writeFileSync(path, Buffer.concat(parts))
}

beforeAll(async () => {
  writeFileSync(at('usa-2007.txt'), REPORT)
  writeFileSync(at('empty.txt'), '')
  mkdirSync(at('x.pdf'))
  await pdf(at('whole.pdf'))
  await pdf(at('encrypted.pdf'), { userPassword: 'secret' })
  writeFileSync(at('truncated.pdf'), readFileSync(at('whole.pdf')).subarray(0, 700))
  writeFileSync(
    at('invalid-utf8.txt'),
    Buffer.concat([Buffer.from(REPORT), Buffer.from([0x63, 0x61, 0x66, 0xe9, 0x0a])]),
  )
  writeFileSync(at('line-50mb.txt'), 'a'.repeat(50 * 1024 * 1024))
})

describe('extract', () => {
  test('prints a line a document, writes its record and the run, and exits 0', () => {
    const ran = annex(['extract', at('usa-2007.txt'), '--out', at('out-one')])
    expect(ran.stderr).toBe('')
    expect(ran.stdout).toMatch(/usa-2007\.txt: \d+ sections, /u)
    expect(ran.status).toBe(0)
    const run = runSchema.parse(JSON.parse(readFileSync(at('out-one/run.json'), 'utf8')))
    expect(run.inputs).toMatchObject([{ file: at('usa-2007.txt'), status: 'ok', reason: null }])
    expect(existsSync(join(at('out-one'), run.inputs[0]?.record ?? 'none'))).toBe(true)
  })

  test('gives the same bytes for the same input', () => {
    const [first, second] = ['out-a', 'out-b'].map((out) => {
      annex(['extract', at('usa-2007.txt'), '--out', at(out)])
      const [name] = readdirSync(at(out)).filter((entry) => entry !== 'run.json')
      return readFileSync(join(at(out), name ?? '', 'submission.json'), 'utf8')
    })
    expect(first).toBe(second)
  })

  test('names each bad file with its reason, writes the others, and exits 3', () => {
    const bad = ['empty.txt', 'missing.pdf', 'truncated.pdf', 'encrypted.pdf', 'line-50mb.txt']
    const ran = annex([
      'extract',
      ...bad.map(at),
      at('x.pdf'),
      at('invalid-utf8.txt'),
      at('usa-2007.txt'),
      '--out',
      at('out-bad'),
    ])
    expect(ran.status).toBe(3)
    const { inputs } = runSchema.parse(JSON.parse(readFileSync(at('out-bad/run.json'), 'utf8')))
    const status = Object.fromEntries(inputs.map(({ file, status }) => [file.slice(folder.length + 1), status]))
    expect(status).toMatchObject({
      'empty.txt': 'no-text',
      'missing.pdf': 'missing',
      'truncated.pdf': 'malformed',
      'encrypted.pdf': 'encrypted',
      'invalid-utf8.txt': 'ok',
      'usa-2007.txt': 'ok',
    })
    expect(status['line-50mb.txt']).not.toBe('crashed')
    for (const { file, status, reason } of inputs) if (status !== 'ok') expect(reason, file).toMatch(/\w{3}/u)
    const lines = ran.stderr.trim().split('\n')
    for (const name of bad)
      expect(lines.filter((line) => line.startsWith(at(name)))).toHaveLength(status[name] === 'ok' ? 0 : 1)
  }, 120_000)

  test('exits 4 where nothing was read', () => {
    expect(annex(['extract', at('missing.pdf'), '--out', at('out-none')]).status).toBe(4)
    expect(annex(['extract', at('x.pdf'), '--out', at('out-none')]).status).toBe(4)
  })

  test('takes what documents.csv says, and says so', () => {
    writeFileSync(at('documents.csv'), 'file,country,year,title\nusa-2007.txt,Kenya,1999,A title of its own\n')
    annex(['extract', at('usa-2007.txt'), '--documents', at('documents.csv'), '--out', at('out-csv'), '--csv'])
    const record = JSON.parse(
      readFileSync(
        join(at('out-csv'), readdirSync(at('out-csv')).find((name) => name.startsWith('ken')) ?? '', 'submission.json'),
        'utf8',
      ),
    )
    expect(record.document).toMatchObject({
      country: { code: 'KEN' },
      year: 1999,
      title: 'A title of its own',
      origin: { country: 'documents.csv', year: 'documents.csv' },
    })
    expect(readFileSync(at('out-csv/csv/statutes.csv'), 'utf8')).toMatch(/^document,file,country,year,title,id,kind/u)
  })

  test('names the line of a bad row of documents.csv and exits 2', () => {
    writeFileSync(at('bad.csv'), 'file,country\nusa-2007.txt,Nowhereland\n')
    const ran = annex(['extract', at('usa-2007.txt'), '--documents', at('bad.csv'), '--out', at('out-bad-csv')])
    expect(ran.status).toBe(2)
    expect(ran.stderr).toBe(
      `annex: ${at('bad.csv')}, line 2: country \`Nowhereland\` is neither an ISO 3166-1 code nor the name of a country\n`,
    )
  })

  test('reads stdin', () => {
    const ran = annex(['extract', '-', '--out', at('out-stdin')], { input: REPORT })
    expect(ran.status).toBe(0)
    expect(ran.stdout).toMatch(/^-: /u)
  })
})

describe('usage', () => {
  test.each([
    ['no command', []],
    ['an unknown command', ['extrakt']],
    ['an unknown option', ['extract', 'a.pdf', '--nope']],
    ['a bad year', ['extract', 'a.pdf', '--year', 'soon']],
    ['an unknown rule', ['rules', 'statute/none']],
    ['a record that is none', ['verify', 'package.json', 'none.pdf']],
  ])('exits 2 on %s', (_, args) => {
    const ran = annex(args)
    expect(ran.status).toBe(2)
    expect(ran.stderr).not.toBe('')
    expect(ran.stderr).not.toMatch(/\n {4}at /u)
  })

  test('--help and --version exit 0', () => {
    expect(annex(['--help'])).toMatchObject({ status: 0, stderr: '' })
    expect(annex(['--version']).stdout).toMatch(/^\d+\.\d+\.\d+\n$/u)
  })

  test('a closed pipe ends quietly', () => {
    const ran = spawnSync(
      'sh',
      ['-c', `${process.execPath} --import ./pipeline/typescript.mjs pipeline/cli.ts schema submission | head -1`],
      { encoding: 'utf8' },
    )
    expect(ran).toMatchObject({ status: 0, stderr: '', stdout: '{\n' })
  })
})

describe('verify', () => {
  test('proves a record and its source, and fails on an edited quote with exit 1', () => {
    annex(['extract', at('usa-2007.txt'), '--out', at('out-verify')])
    const [name] = readdirSync(at('out-verify')).filter((entry) => entry !== 'run.json')
    const path = join(at('out-verify'), name ?? '', 'submission.json')
    expect(annex(['verify', path, at('usa-2007.txt')])).toMatchObject({ status: 0, stderr: '' })
    const edited = at('edited.json')
    writeFileSync(edited, readFileSync(path, 'utf8').replace('"quote": "18 U.S.C.', '"quote": "19 U.S.C.'))
    const ran = annex(['verify', edited])
    expect(ran.status).toBe(1)
    expect(ran.stderr).toContain('18 U.S.C. § 2423(b)')
  })
})

describe('check', () => {
  test('finds the fixtures as their expected records have them', () => {
    const ran = annex(['check', 'fixtures'], { env: { CI: 'true' } })
    expect(ran.stderr).toBe('')
    expect(ran.status).toBe(0)
  }, 240_000)

  test('refuses to write expected records when CI is set', () => {
    const ran = annex(['check', 'fixtures', '--update'], { env: { CI: 'true' } })
    expect(ran.status).toBe(2)
    expect(ran.stderr).toMatch(/refused when CI is set/u)
  })
})

import { existsSync, readFileSync } from 'node:fs'
import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { ingest } from '../pipeline/1-ingest/ingest.ts'
import { DEFAULT_LIMITS } from '../pipeline/1-ingest/limits.ts'
import { read } from '../pipeline/1-ingest/read.ts'
import type { SourceDocument } from '../pipeline/common/source-document.ts'

const readBytes = (bytes: Uint8Array, file = 'report.txt', limits = {}) =>
  read(bytes, { file, limits: { ...DEFAULT_LIMITS, ...limits } })
const readString = (text: string, file?: string, limits = {}) => readBytes(Buffer.from(text), file, limits)
const blocksOf = (document: SourceDocument) => document.blocks.map(({ start, end }) => document.text.slice(start, end))

/** Every law of the contract that a text document can break. */
function expectLawful(document: SourceDocument, source: string) {
  for (const run of document.runs) {
    const slice = document.text.slice(run.start, run.end)
    const at = run.source ?? 0
    if (run.printed === null)
      expect(source.slice(at, at + slice.length).replaceAll(/\s/gu, ' ')).toBe(slice.replaceAll(/\s/gu, ' '))
    else expect(source.slice(at, at + run.printed.length)).toBe(run.printed)
  }
  let end = 0
  for (const block of document.blocks) {
    expect(document.text.slice(end, block.start).trim()).toBe('')
    expect(block.lines[0]).toBe(block.start)
    end = block.end
  }
  expect(document.text.slice(end)).toBe('')
  if (document.pages.length === 0) return
  expect(document.pages[0]?.start).toBe(0)
  expect(document.pages.at(-1)?.end).toBe(document.text.length)
  for (const [i, page] of document.pages.entries()) if (i > 0) expect(page.start).toBe(document.pages[i - 1]?.end)
}

const wrapped = [
  'The Ministry of Justice reviewed the framework for the protection of witnesses and',
  'found that the penalties of the Penal Code had been raised in every province of the',
  'country. Imports of such goods are governed by section 12 of the Act, read with title',
  '2260.  For the purposes of this part a minor is any person under the age of eighteen,',
  'and the rules of anti-',
  'trafficking apply. The courts of the capi-',
  'tal heard 40 cases in the capital alone, as was reported in Law No. 51/2010/',
  'QH12 and in the note to it.',
]

describe('lines become paragraphs', () => {
  test('wrapped lines join; a line that begins with a number inside a sentence does not end it', async () => {
    const source = `1. Legal framework and the measures that were taken to bring it into line with the\ntreaty\n\n${wrapped.join('\n')}\n`
    const document = await readString(source)
    expect(blocksOf(document)).toEqual([
      '1. Legal framework and the measures that were taken to bring it into line with the treaty',
      'The Ministry of Justice reviewed the framework for the protection of witnesses and found that the penalties of the Penal Code had been raised in every province of the country. Imports of such goods are governed by section 12 of the Act, read with title 2260. For the purposes of this part a minor is any person under the age of eighteen, and the rules of anti-trafficking apply. The courts of the capital heard 40 cases in the capital alone, as was reported in Law No. 51/2010/QH12 and in the note to it.',
    ])
    expectLawful(document, source)
    expect(document.runs.filter((run) => run.printed !== null).map((run) => run.printed)).toEqual(['i-'])
  })

  test('double spacing means nothing; lines that hold only a space end paragraphs', async () => {
    const paragraph = wrapped.join(' \n\n')
    const source = `${paragraph}\n\n \n\n${paragraph}\n\n \n\nA third paragraph of the report.\n`
    const document = await readString(source)
    expect(blocksOf(document).length).toBe(3)
    expectLawful(document, source)
  })

  test('where paragraphs are one line each, so are the lines of a list', async () => {
    const document = await readString(`${wrapped.join(' ')}\nDepartment of Roads\nDepartment of Wells\n`)
    expect(blocksOf(document).slice(1)).toEqual(['Department of Roads', 'Department of Wells'])
  })

  test('each list item is a block; so is a short heading above text', async () => {
    const source = [
      ...wrapped.slice(0, 4),
      'and three laws apply to it:',
      '(1) The Labour Code of 2003, which was amended in the years that followed it, and the',
      'rules made under it;',
      '(2) The Penal Code; and',
      '(3) The Child Act.',
      'Institutions',
      ...wrapped.slice(0, 2),
    ].join('\n')
    const document = await readString(source)
    expect(blocksOf(document).map((block) => block.slice(0, 20))).toEqual([
      'The Ministry of Just',
      '(1) The Labour Code ',
      '(2) The Penal Code; ',
      '(3) The Child Act.',
      'Institutions',
      'The Ministry of Just',
    ])
  })

  test('contents lines stand alone, bullets begin items, numbers on lines of their own go before their paragraph', async () => {
    const source = [
      'I. Introduction ........................................ 3',
      'A. Scope of the report ................................. 4',
      '',
      '12.',
      '',
      ...wrapped.slice(0, 4),
      '• the Convention on the protection of persons from the worst treatment of that',
      'kind, which was',
      '• Covenant on rights',
    ].join('\n')
    const document = await readString(source)
    expect(blocksOf(document).map((block) => block.slice(0, 26))).toEqual([
      'I. Introduction ..........',
      'A. Scope of the report ...',
      '12. The Ministry of Justic',
      '• the Convention on the pr',
      '• Covenant on rights',
    ])
    expectLawful(document, source)
  })

  test('quotation marks set as ―…‖, ligatures, invisible characters and superscript ordinals are repaired', async () => {
    const lines = wrapped.map((line) => `${line} \n\n`)
    const source = `${lines.join('')}The of\ufb01ce of the ―focal point‖ re\u00adported in the 2\nnd\n\n quarter of the year, 10\u00a0000 cases.\u200b \n\n`
    const document = await readString(source)
    expect(document.text.slice(-85)).toBe(
      'The office of the “focal point” reported in the 2nd quarter of the year, 10\u00a0000 cases.'.slice(-85),
    )
    expectLawful(document, source)
  })
})

describe('pages', () => {
  const PROVINCES = ['', 'North', 'South', 'East', 'West']
  const page = (n: number) =>
    `CRPD/C/XYZ/1\n\n${[...wrapped, ...wrapped].map((line) => `${PROVINCES[n]} ${line}`).join('\n')}\n\n${n}\n`

  test('form feeds end pages; running lines and page numbers leave the reading text', async () => {
    const source = [1, 2, 3, 4].map(page).join('\f')
    const document = await readString(source)
    expect(document.pages.map(({ number, furniture }) => [number, furniture])).toEqual(
      [1, 2, 3, 4].map((n) => [n, ['CRPD/C/XYZ/1', String(n)]]),
    )
    expect(document.text).not.toContain('CRPD')
    expectLawful(document, source)
  })

  test('printed page numbers that count up show pages without form feeds', async () => {
    const document = await readString([1, 2, 3, 4].map(page).join('\n'))
    expect(document.pages.length).toBe(4)
    expect(document.blocks.at(-1)?.page).toBe(4)
  })

  test('a text without page marks has no pages', async () => {
    const document = await readString(wrapped.join('\n'))
    expect([document.pages, document.blocks[0]?.page]).toEqual([[], null])
  })
})

describe('encodings', () => {
  const text = 'Article 5 – “l’État” à 40 %, § 12: été.\n'
  const utf16 = Buffer.from(text, 'utf16le')
  const cases: [string, Uint8Array, number][] = [
    ['UTF-8', Buffer.from(text), 0],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${text}`), 0],
    ['UTF-16 LE with a mark', Buffer.from(`\ufeff${text}`, 'utf16le'), 0],
    ['UTF-16 BE with a mark', Buffer.from(`\ufeff${text}`, 'utf16le').swap16(), 0],
    ['UTF-16 LE', utf16, 1],
    ['UTF-16 BE', Buffer.from(utf16).swap16(), 1],
    [
      'Windows-1252',
      Buffer.from(
        text.replaceAll('–', '\x96').replace('“', '\x93').replace('”', '\x94').replace('’', '\x92'),
        'latin1',
      ),
      1,
    ],
  ]
  test.each(cases)('%s', async (_, bytes, messages) => {
    const document = await readBytes(bytes)
    expect([document.text, document.messages.length, document.status]).toEqual([text.trim(), messages, 'ok'])
  })

  test('what is no known text is refused', async () => {
    expect((await readBytes(Buffer.from('82b182f182c982bf82cd8bc685b1', 'hex'))).status).toBe('unsupported')
    expect((await readBytes(Uint8Array.from({ length: 4000 }, (_, i) => (i * 37) % 256))).status).toBe('unsupported')
  })
})

describe('every input ends in a status with a reason', () => {
  const cases: [string, string, string, string][] = [
    ['an empty file', '', 'no-text', 'The file is empty.'],
    ['white space', ' \n\t\n', 'no-text', 'The file holds no text.'],
    [
      'rich text',
      '{\\rtf1 Report}',
      'unsupported',
      'This is rich text (.rtf): save it as .docx or PDF, or run `soffice --convert-to docx`.',
    ],
    [
      'an old Word file',
      '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0\0',
      'unsupported',
      'This is a Word document of the old kind (.doc): save it as .docx or PDF, or run `soffice --convert-to docx`.',
    ],
  ]
  test.each(cases)('%s', async (_, content, status, reason) => {
    const document = await readBytes(Buffer.from(content, 'latin1'), 'x.txt')
    expect([document.status, document.reason, document.text]).toEqual([status, reason, ''])
  })

  test('a limit is named', async () => {
    const document = await readString('word '.repeat(1000), 'x.txt', { characters: 100 })
    expect([document.status, document.reason]).toEqual([
      'limit:characters',
      'The text has 5000 characters; the limit is 100.',
    ])
  })

  test('a missing file, a folder', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'annex-'))
    expect((await ingest(join(folder, 'none.txt'))).reason).toBe('There is no such file.')
    expect((await ingest(folder)).reason).toBe('This is a folder, not a file.')
    const file = join(folder, 'a.txt')
    await writeFile(file, 'One paragraph.')
    expect(await ingest(file)).toEqual(await readString('One paragraph.', 'a.txt'))
  })
})

const ANNEX = '../shared/corpus/us-annex-2008.txt'
describe.skipIf(!existsSync(ANNEX))('us-annex-2008.txt', () => {
  test('30 pages, quotation marks repaired, lawful', async () => {
    const document = await ingest(ANNEX)
    expect([document.pages.length, /[―‖]/u.test(document.text)]).toEqual([30, false])
    expectLawful(document, readFileSync(ANNEX, 'utf8'))
  })
})

import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { ingest } from '../pipeline/1-ingest/ingest.ts'

const folder = await mkdtemp(join(tmpdir(), 'annex-text-notes-'))

async function read(lines: readonly string[]) {
  const path = join(folder, 'x.txt')
  await writeFile(path, lines.join('\n'))
  const { text, blocks, marks, pages } = await ingest(path)
  return {
    blocks: blocks.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`),
    marks: marks.map(({ start, end, mark }) => `${mark} ${text.slice(start - 4, end)}`),
    pages: pages.length,
  }
}

const BODY = [
  '12. The fund lent to women in every province and was paid out in',
  'full at the end of 2023.1',
  '',
  '13. Half of the clinics2 have a nurse, says the report due in 20243 of',
  'the ministry.',
]
const PROSE = BODY.map((line) =>
  line.replace('2023.1', '2023.').replace('clinics2', 'clinics').replace('20243', '2024'),
)

describe('notes at the foot of a page of plain text', () => {
  test('leave the text; their numbers, glued to its words, become marks', async () => {
    const NOTES = [
      '    1 About a third of it on credit.',
      '    2 Without the capital,',
      '      whose clinics are private.',
      '    3 In print.',
    ]
    const { blocks, marks } = await read([...BODY, '', '', ...NOTES])
    expect(blocks).toEqual([
      'text: 12. The fund lent to women in every province and was paid out in full at the end of 2023.¹',
      'text: 13. Half of the clinics² have a nurse, says the report due in 2024³ of the ministry.',
      'note: ¹ About a third of it on credit.',
      'note: ² Without the capital, whose clinics are private.',
      'note: ³ In print.',
    ])
    expect(marks).toEqual(['1 023.¹', '2 nics²', '3 2024³'])
  })

  test('of each page apart', async () => {
    const { blocks, pages } = await read([
      ...BODY.slice(0, 2),
      '',
      '  1 On credit.',
      `\f${PROSE[3]}`,
      'the ministry.1',
      '',
      '  1 In print.',
    ])
    expect(pages).toBe(2)
    expect(blocks.filter((block) => block.startsWith('note'))).toEqual(['note: ¹ On credit.', 'note: ¹ In print.'])
  })

  test.each([
    ['numbered paragraphs without a stop', [...PROSE, '', '1 The fund lent again.']],
    [
      'a number that a stop parts from an abbreviation or a figure',
      ['See decree No.1 and 3.1 of all.', '', '1 The fund lent again.'],
    ],
    ['a numbered line with text behind it', [...BODY, '', '1 The fund lent again.', '', 'All of it was paid.']],
  ])('are not: %s', async (_, lines) => {
    const { blocks, marks } = await read(lines)
    expect(blocks.filter((block) => block.startsWith('note'))).toEqual([])
    expect(marks).toEqual([])
  })
})

test('a header on one page alone, its parts at the two sides of the page, is no text', async () => {
  const page = [...PROSE, '', 'October 2021                         1']
  const second = [
    'Republic of Kenya                                        Climate plan',
    '',
    'Energy',
    '',
    ...PROSE,
    '',
    'October 2021                         2',
  ]
  const { blocks } = await read([...page, `\f${second[0]}`, ...second.slice(1)])
  expect(blocks.filter((block) => /Climate plan|October/u.test(block))).toEqual([])
})

test('a sentence goes on over the page with a capital where its line was full, or ended in a small word; a heading does not', async () => {
  const fill = [...PROSE, '', ...PROSE, '', ...PROSE, '']
  const over = (foot: string, top: string) =>
    read([
      ...fill,
      foot,
      '',
      `Report${' '.repeat(30)}1\f${top}`,
      '',
      'All of it was paid.',
      '',
      `Report${' '.repeat(30)}2`,
    ])
  const joined = async (foot: string, top: string) =>
    (await over(foot, top)).blocks.some((block) => block.includes(`${foot} ${top}`))
  expect(
    await joined(
      '14. The law set up what it calls the Assistance Trust for all',
      'Victims of Crime, which pays for shelter.',
    ),
  ).toBe(true)
  expect(await joined('14. The offence is set out in article 319 of the', 'Penal Code, which is old.')).toBe(true)
  expect(await joined('Offences and penalties', 'Penal law is old.')).toBe(false)
})

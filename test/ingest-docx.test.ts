import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { DEFAULT_LIMITS } from '../pipeline/1-ingest/limits.ts'
import { read } from '../pipeline/1-ingest/read.ts'
import type { SourceDocument } from '../pipeline/common/source-document.ts'

const NAMESPACES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'

/** A Word document of that body, with other members of its archive. */
const docx = (body: string, others: Record<string, string> = {}) =>
  zipSync({
    'word/document.xml': strToU8(
      `<?xml version="1.0"?><w:document ${NAMESPACES}><w:body>${body}</w:body></w:document>`,
    ),
    ...Object.fromEntries(Object.entries(others).map(([name, xml]) => [name, strToU8(xml)])),
  })
const readDocx = (bytes: Uint8Array, limits = {}) =>
  read(bytes, { file: 'report.pdf', limits: { ...DEFAULT_LIMITS, ...limits } })
const shown = ({ text, blocks }: SourceDocument) => blocks.map(({ start, end }) => text.slice(start, end))
const p = (text: string, pPr = '', rPr = '') =>
  `<w:p><w:pPr>${pPr}</w:pPr><w:r><w:rPr>${rPr}</w:rPr><w:t>${text}</w:t></w:r></w:p>`
const list = (id: number, level: number) => `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${id}"/></w:numPr>`

const level = (at: number, format: string, shown: string, more = '') =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${shown}"/></w:lvl>`
const numbering = `<w:numbering ${NAMESPACES}>
<w:abstractNum w:abstractNumId="0">${level(0, 'upperRoman', '%1.', '<w:pStyle w:val="H1"/>')}${level(1, 'decimal', '%1.%2', '<w:isLgl/>')}${level(2, 'lowerLetter', '(%3)')}</w:abstractNum>
<w:abstractNum w:abstractNumId="1">${level(0, 'bullet', '\uf0b7')}</w:abstractNum>
<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
<w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="2"><w:startOverride w:val="5"/></w:lvlOverride></w:num>
<w:num w:numId="3"><w:abstractNumId w:val="1"/></w:num></w:numbering>`
const styles = `<w:styles ${NAMESPACES}><w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="22"/></w:rPr></w:rPrDefault></w:docDefaults>
<w:style w:type="paragraph" w:default="1" w:styleId="N"><w:name w:val="Normal"/></w:style>
<w:style w:type="paragraph" w:styleId="H1"><w:name w:val="heading 1"/><w:basedOn w:val="N"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr><w:rPr><w:b/><w:sz w:val="33"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Loop"><w:name w:val="Loop"/><w:basedOn w:val="Loop"/></w:style></w:styles>`
const numbered = { 'word/numbering.xml': numbering, 'word/styles.xml': styles }

describe('DOCX', () => {
  test('automatic numbers stand in the text; styles give levels, sizes and weight', async () => {
    const document = await readDocx(
      docx(
        p('Legal framework', '<w:pStyle w:val="H1"/>') +
          p('Statutes', list(1, 1)) +
          p('Courts', list(1, 1)) +
          p('first', list(1, 2)) +
          p('Institutions', '<w:pStyle w:val="H1"/>') +
          p('Ministries', list(1, 1)) +
          p('fifth', list(2, 2)) +
          p('sixth', list(2, 2)) +
          p('point', list(3, 0)) +
          p('none', `<w:pStyle w:val="H1"/>${list(0, 0)}`),
        numbered,
      ),
    )
    expect(shown(document)).toEqual([
      'I. Legal framework',
      '1.1 Statutes',
      '1.2 Courts',
      '(a) first',
      'II. Institutions',
      '2.1 Ministries',
      '(e) fifth',
      '(f) sixth',
      '• point',
      'none',
    ])
    const hints = document.blocks.map(({ hints }) => [hints.level, hints.list?.marker ?? null, hints.size, hints.bold])
    expect(hints.slice(0, 2)).toEqual([
      [1, null, 1.5, true],
      [null, '1.1', 1, false],
    ])
    expect(document.mediaType).toBe('application/vnd.openxmlformats-officedocument.wordprocessingml.document')
  })

  test('insertions stay, deletions and moved text go, fields show their result, a deleted paragraph end joins', async () => {
    const document = await readDocx(
      docx(`<w:p><w:r><w:t xml:space="preserve">The fund grew to </w:t></w:r><w:del><w:r><w:delText>$1</w:delText></w:r></w:del><w:ins><w:r><w:t>$2</w:t></w:r></w:ins>
<w:moveFrom><w:r><w:t>gone</w:t></w:r></w:moveFrom><w:r><w:t xml:space="preserve"> million</w:t><w:br/><w:t>in</w:t><w:tab/><w:t>2008</w:t><w:noBreakHyphen/><w:t>2009</w:t></w:r>
<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>.</w:t></w:r></w:p>
<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t xml:space="preserve">One </w:t></w:r></w:p>${p('sentence.')}${p('hidden', '', '<w:vanish/>')}`),
    )
    expect(shown(document)).toEqual(['The fund grew to $2 million in 2008-2009.', 'One sentence.'])
  })

  test('underlining and slant set a line apart alike', async () => {
    const document = await readDocx(
      docx(
        [
          p('Housing', '', '<w:u w:val="single"/>'),
          p('Health', '', '<w:i/>'),
          p('Text.'),
          p('No line.', '', '<w:u w:val="none"/>'),
        ].join(''),
      ),
    )
    expect(document.blocks.map(({ hints }) => hints.italic)).toEqual([true, true, false, false])
  })

  test('tables keep merged cells; boxes of one cell are text; notes come behind the page that refers to them', async () => {
    const cell = (text: string, tcPr = '') => `<w:tc><w:tcPr>${tcPr}</w:tcPr>${p(text)}</w:tc>`
    const note = '<w:r><w:footnoteReference w:id="2"/></w:r>'
    const document = await readDocx(
      docx(
        `<w:p><w:r><w:t>Government.</w:t></w:r>${note}</w:p><w:tbl><w:tr>${cell('Box')}</w:tr></w:tbl>
<w:p><w:r><w:t xml:space="preserve">Over the </w:t><w:lastRenderedPageBreak/><w:t>page.</w:t></w:r></w:p>
<w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr>${cell('Year')}${cell('Cases', '<w:gridSpan w:val="2"/>')}</w:tr>
<w:tr>${cell('2018', '<w:vMerge w:val="restart"/>')}${cell('40')}${cell('12')}</w:tr><w:tr>${cell('', '<w:vMerge/>')}${cell('5')}${cell('')}</w:tr></w:tbl>`,
        {
          'word/footnotes.xml': `<w:footnotes ${NAMESPACES}><w:footnote w:id="0" w:type="separator">${p('x')}</w:footnote><w:footnote w:id="2">${p('Penal Code.')}</w:footnote></w:footnotes>`,
        },
      ),
    )
    expect(shown(document)).toEqual([
      'Government.¹',
      'Box',
      'Over the page.',
      '¹ Penal Code.',
      'Year\tCases\n2018\t40\t12\n5\t',
    ])
    expect(document.blocks.map(({ kind, page }) => [kind, page])).toEqual([
      ['text', 1],
      ['text', 1],
      ['text', 1],
      ['note', 1],
      ['table', 2],
    ])
    expect(document.pages.map(({ start, end }) => document.text.slice(start, end))).toEqual([
      'Government.¹\n\nBox\n\nOver the ',
      'page.\n\n¹ Penal Code.\n\nYear\tCases\n2018\t40\t12\n5\t',
    ])
    const [table] = document.tables
    expect([
      table?.columns,
      table?.headerRows,
      table?.rows.map((row) => row.map((cell) => [cell.column, cell.columnSpan, cell.rowSpan])),
    ]).toEqual([
      3,
      1,
      [
        [
          [0, 1, 1],
          [1, 2, 1],
        ],
        [
          [0, 1, 2],
          [1, 1, 1],
          [2, 1, 1],
        ],
        [
          [1, 1, 1],
          [2, 1, 1],
        ],
      ],
    ])
  })

  test('without saved page breaks there are no pages', async () => {
    expect((await readDocx(docx(p('One.')))).pages).toEqual([])
  })

  const entity = '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaa">]>'
  test.each<[string, Uint8Array, string]>([
    ['cut off', docx(p('One.')).subarray(0, -30), 'Its archive is cut off or broken.'],
    [
      'with a document type',
      zipSync({ 'word/document.xml': strToU8(`${entity}<w:document ${NAMESPACES}><w:body>&a;</w:body></w:document>`) }),
      'Its XML declares a document type, which is not allowed.',
    ],
    [
      'of broken XML',
      zipSync({ 'word/document.xml': strToU8('<w:document><w:body>') }),
      'Its XML is broken: unclosed tag: w:body.',
    ],
    [
      'without a document',
      zipSync({ 'word/other.xml': strToU8('<a/>') }),
      'It is a ZIP archive without a Word document in it.',
    ],
    [
      'nested too deeply',
      docx('<w:sdt>'.repeat(600) + '</w:sdt>'.repeat(600)),
      'Its elements are nested more than 500 deep.',
    ],
    ['too large unpacked', docx(p('a'.repeat(3000))), 'Unpacked it has more than 2000 bytes.'],
  ])('a file %s is refused with the reason', async (_, bytes, reason) => {
    expect((await readDocx(bytes, reason.includes('2000') ? { inflated: 2000 } : {})).reason).toBe(reason)
  })

  test('trailing junk and styles based on themselves do no harm; encryption is said', async () => {
    const bytes = docx(p('One.', '<w:pStyle w:val="Loop"/>'), numbered)
    expect((await readDocx(Buffer.concat([bytes, Buffer.alloc(100_000, 120)]))).text).toBe('One.')
    const encrypted = Buffer.from(bytes)
    encrypted.writeUInt16LE(1, 6)
    expect((await readDocx(encrypted)).status).toBe('encrypted')
  })
})

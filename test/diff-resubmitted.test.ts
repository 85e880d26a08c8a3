import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { sourceOf } from '../fixtures/make.ts'
import { readSource } from '../fixtures/source.ts'
import { textForm, textSheet } from '../fixtures/text.ts'
import { DEFAULT_LIMITS } from '../pipeline/1-ingest/limits.ts'
import { read } from '../pipeline/1-ingest/read.ts'
import { diffSubmissions } from '../pipeline/5-diff/diff.ts'
import { producerOf } from '../pipeline/run/producer.ts'
import { readSubmission } from '../pipeline/run.ts'
import type { Change, Submission } from '../schemas/index.ts'

// A document that is handed in again with one thing mended, as it happens every week: only that may come out.

const producer = producerOf()
const slugs = readdirSync('fixtures', { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && existsSync(`fixtures/${entry.name}/${entry.name}.txt`))
  .map(({ name }) => name)

const recordOf = async (source: string, file: string): Promise<Submission> =>
  readSubmission(await read(Buffer.from(source), { file, limits: DEFAULT_LIMITS }), { producer })
const printed = ({ kind, op, before, after }: Change): string =>
  `${kind} ${op}: ${before[0]?.quote.replace(/\s+/gu, ' ') ?? '-'} > ${after[0]?.quote.replace(/\s+/gu, ' ') ?? '-'}`
const changesOf = (before: Submission, after: Submission): string[] => {
  const { country, language } = before.document
  const set = diffSubmissions(before, { ...after, document: { ...after.document, country, language } })
  expect(set.comparable).toBe(true)
  return set.changes.map(printed)
}
const times = (source: string, part: string): number => source.split(part).length - 1
/** The spans of a record that hold items: an edit of other words changes none. */
const itemsOf = ({ statutes, figures, dates, programs, bodies, sections }: Submission) => [
  ...statutes,
  ...figures,
  ...dates,
  ...[...programs, ...bodies].flatMap(({ mentions }) => mentions),
  ...sections.map(({ title, start }) => ({ start, end: start + title.length + 12 })),
]

const NEWS: Readonly<Record<string, { readonly paragraph: string; readonly changes: readonly string[] }>> = {
  en: {
    paragraph: 'The Lighthouse Keepers Act pays a pension to 47 lighthouse keepers.',
    changes: ['statute added: - > Lighthouse Keepers Act', 'figure added: - > 47 lighthouse keepers'],
  },
  fr: {
    paragraph: 'La loi n° 2011-47 du 3 mai 2011 verse une pension à 38 gardiens de phare.',
    changes: ['statute added: - > loi n° 2011-47 du 3 mai 2011', 'figure added: - > 38 gardiens de phare'],
  },
  es: {
    paragraph: 'La Ley 1847 de 2011 paga una pensión a 38 fareros.',
    changes: ['statute added: - > Ley 1847 de 2011', 'figure added: - > 38 fareros'],
  },
}

describe.each(slugs)('%s handed in again', { timeout: 120_000 }, async (slug) => {
  const source = readFileSync(`fixtures/${slug}/${slug}.txt`, 'utf8')
  const record = await recordOf(source, `${slug}.txt`)
  const html = existsSync(`fixtures/${slug}/${slug}.html`)
    ? readFileSync(`fixtures/${slug}/${slug}.html`, 'utf8')
    : source
  const file = html === source ? `${slug}.txt` : `${slug}.html`

  test('as it was has no change', () => expect(changesOf(record, record)).toEqual([]))

  test('with two letters of a word the right way round has no change', async () => {
    const items = itemsOf(record)
    const words = [...record.text.matchAll(/(?<=\p{Ll} )\p{Ll}{9,14}(?= \p{Ll})/gu)]
      .map(({ 0: word, index }) => ({ word, index }))
      .filter(
        ({ word, index }) =>
          times(source, word) === 1 && !items.some(({ start, end }) => start < index + word.length && index < end),
      )
    expect(words.length).toBeGreaterThan(3)
    for (const { word } of [words[0], words[words.length >> 1], words.at(-1)].flatMap((found) => found ?? [])) {
      const mistyped = `${word.slice(0, 4)}${word[5]}${word[4]}${word.slice(6)}`
      expect(changesOf(await recordOf(source.replace(word, mistyped), `${slug}.txt`), record)).toEqual([])
    }
  })

  const figures = record.figures.filter(
    ({ quote, where, value }) =>
      where === 'prose' &&
      /^\d{2,3}(?![\s\d.,]*\d)/u.test(quote) &&
      Number.isInteger(value) &&
      value >= 10 &&
      times(html, quote) === 1 &&
      record.figures.filter((other) => other.value === value).length === 1,
  )
  test.skipIf(figures.length === 0)('with one number mended, in another form of file, has that change', async () => {
    for (const { quote, value } of figures.slice(0, 2)) {
      const digits = String(value)
      const mended = quote.replace(digits, String(value + 1))
      const changes = changesOf(record, await recordOf(html.replace(quote, mended), file))
      expect(changes).toEqual([`figure changed: ${quote.replace(/\s+/gu, ' ')} > ${mended.replace(/\s+/gu, ' ')}`])
    }
  })

  test('with a paragraph more has what that says', async () => {
    const { paragraph, changes } = NEWS[record.document.language ?? 'en'] ?? { paragraph: '', changes: [] }
    // Behind a paragraph that another follows, where such stand.
    const ends = [
      ...source.matchAll(
        /^(?<indent> *)\S[^\n]*\p{Ll}{3}\.(?: \([\d,]{1,9}\))?(?= ?\n\n\k<indent>(?:\p{N}+\. )?\p{Lu}\p{Ll})/gmu,
      ),
    ]
    const behind = ends[ends.length >> 1]
    if (!behind) throw new TypeError('Expected a paragraph')
    const at = behind.index + behind[0].length
    const longer = `${source.slice(0, at)}\n\n${behind.groups?.['indent']}${paragraph}${source.slice(at)}`
    expect(changesOf(record, await recordOf(longer, `${slug}.txt`)).toSorted()).toEqual([...changes].sort())
  })

  const original = readSource(sourceOf(slug))
  test.skipIf(original.front.text !== 'plain')('on other pages has no change', async () => {
    const sheet = textSheet(original)
    for (const height of [44, 70])
      expect(changesOf(record, await recordOf(textForm(original, { ...sheet, height }), `${slug}.txt`))).toEqual([])
  })

  const start = record.sections.find(({ level }) => level > 0)?.start ?? 0
  const date = record.dates.find((own) => own.kind === 'date' && own.start < start && /^\d{1,2} /u.test(own.quote))
  test.skipIf(!date)('with another date on its cover has no change', async () => {
    const quote = date?.quote ?? ''
    const later = source.replace(
      quote,
      quote.replace(/^\d{1,2}/u, (day) => String((Number(day) % 27) + 1)),
    )
    expect(changesOf(record, await recordOf(later, `${slug}.txt`))).toEqual([])
  })
})

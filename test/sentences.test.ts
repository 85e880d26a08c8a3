import { expect, test } from 'vitest'
import { sentenceAt, sentenceSpans, sentencesOf, spanOf } from '../pipeline/common/sentences.ts'
import type { ParagraphNode } from '../pipeline/common/tree.ts'

function paragraphOf(text: string, start = 0): ParagraphNode {
  return {
    type: 'ParagraphNode',
    role: 'body',
    number: null,
    span: { start, end: text.length },
    contentStart: start,
    children: [],
  }
}

function sentences(text: string): string[] {
  return sentencesOf(paragraphOf(text), text).map((sentence) => {
    const { start, end } = spanOf(sentence)
    return text.slice(start, end)
  })
}

// One sentence a line: each case is its own expectation, joined by spaces.
test.each([
  ['a section of the Code', ['The act is barred by 18 U.S.C. § 2423(a).', '18 U.S.C. § 2422 bars more.']],
  ['a signal', ['See, e.g., 8 C.F.R. § 214.11 on visas.', 'They are rare.']],
  ['a case', ['In Roe v. Wade the court split.', 'In Ashcroft vs. Free Speech Coalition it did not.']],
  ['an acronym before a name', ['The U.S. Department of State leads.', 'It does so in the U.S.', 'The others follow.']],
  ['numbers of acts', ['Act No. 12 and Nos. 3 and 4 apply.', 'Pub. L. No. 106-386, Div. A, is older.']],
  ['articles', ['See arts. 14 and 15 and Art. 3.', 'They bind.']],
  ['titles of persons', ['Mr. Smith and Dr. Jones met Prof. Lee.', 'They agreed.']],
  ['et seq.', ['It relies on 42 U.S.C. 5771 et seq.', 'NCMEC runs it.']],
  ['an age', ['It holds under the age of 18.', 'State law differs.']],
  ['a sum', ['It cost $500,000.', 'G/TIP paid.']],
  ['a convention number', ['It ratified Convention 182.', 'This was in 1999.']],
  ['a circuit', ['The 9th Cir. held so.', 'Others did not.']],
  ['a numbered paragraph', ['12. The Government agrees.', 'It acts.']],
  ['sources behind the stop', ['Work is common. (2,8)', 'It is legal. (3)', 'Few are fined.']],
  ['a note mark', ['It was adopted.¹', 'It is in force.²']],
  ['initials', ['The late William R. Tolbert met them.', 'He spoke.']],
  ['quotation marks', ['They said “no.”', 'The others left.']],
  ['French', ['Voir art. 3 et p. 12 de la loi no. 6.', 'M. Diop et Mme. Fall l’ont dit.', 'L’État agit.']],
  [
    'Spanish',
    ['Véase la pág. 3, párr. 4, y el art. 5.', 'El Sr. Pérez y la Dra. Gómez lo dijeron.', '¿Quién lo niega?'],
  ],
  ['etc.', ['They bought desks, chairs, etc.', 'The school paid.']],
  ['small letters go on', ['(1). identification of the causes']],
  ['a year', ['It began in 2006.', 'Since then it grew.']],
])('%s', (_, expected) => {
  expect(sentences(expected.join(' '))).toEqual(expected)
})

test('offsets are those of the reading text, and the parse is kept', () => {
  const text = 'Heading\n\nOne thing. Another thing.'
  const paragraph = paragraphOf(text, 9)
  expect(sentenceAt(paragraph, text, 21)).toEqual({ start: 20, end: 34 })
  expect(sentenceAt(paragraph, text, 9)).toEqual({ start: 9, end: 19 })
  expect(sentencesOf(paragraph, text)[0]).toBe(sentencesOf(paragraph, text)[0])
})

test('the time grows with the length, not faster', { timeout: 30_000 }, () => {
  const time = (times: number) => {
    const text = 'The Government adopted Act No. 12 of 2003 and its rules. '.repeat(times)
    const start = performance.now()
    sentencesOf(paragraphOf(text), text)
    return performance.now() - start
  }
  time(200)
  const once = Math.min(time(500), time(500), time(500))
  const fourfold = Math.min(time(2000), time(2000), time(2000))
  expect(fourfold / Math.max(once, 5)).toBeLessThan(8)
})

test.each([
  [
    'without a parse: sections, acronyms, sources',
    ['Under 18 U.S.C. § 2256(1) a minor is young. (2,8)', 'The U.S. Code says so.', 'No. 12 holds.'],
  ],
  [
    'without a parse: note marks and quotation marks',
    ['It was adopted.¹', 'They said “no.”', 'Few paid $5.5 million.'],
  ],
])('%s', (_, expected) => {
  const text = expected.join(' ')
  expect(sentenceSpans(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end))).toEqual(
    expected,
  )
})

import { describe, expect, test } from 'vitest'
import { producerOf } from '../pipeline/run/producer.ts'
import { readSubmission } from '../pipeline/run.ts'
import type { Submission } from '../schemas/index.ts'
import { documentOf } from './split-source.ts'

function read(...paragraphs: string[]): Submission {
  return readSubmission(documentOf(paragraphs), { producer: producerOf() })
}

/** Each figure with the name of the entity that it belongs to. */
function subjectsOf(text: string): [string, string | null][] {
  const { figures, programs, bodies } = read(text)
  const names = new Map([...programs, ...bodies].map(({ id, name }) => [id, name]))
  return figures.map(({ quote, subject }) => [quote, subject === null ? null : (names.get(subject) ?? 'no entity')])
}

describe('which program or body a figure belongs to', () => {
  test.each([
    [
      'the subject of the clause',
      'Operation Clear Water has led to 443 arrests and 20 convictions.',
      ['Operation Clear Water', 'Operation Clear Water'],
    ],
    ['a subject behind a date', 'In 2007, the Rural Youth Fund (RYF) received $3 million.', ['Rural Youth Fund']],
    [
      'who awards it',
      'It was announced that the Ministry of Works awarded $3 million in grants.',
      ['Ministry of Works'],
    ],
    [
      'what the first body owns',
      'It gave $3 million to the Harbour Authority’s Rural Youth Fund.',
      ['Rural Youth Fund'],
    ],
    [
      'each its own sum',
      'Grants went to the Reef Agency for $3 million and to the Tide Agency for $5 million.',
      ['Reef Agency', 'Tide Agency'],
    ],
    [
      'two sums of one fund',
      'The Board set up the Rural Youth Fund with a budget provision of $3 million, with an estimated requirement of $5 million.',
      ['Rural Youth Fund', 'Rural Youth Fund'],
    ],
    ['its budget', 'The annual budget of the Rural Youth Fund was $3 million.', ['Rural Youth Fund']],
    [
      'money behind what it is the budget of',
      'The Board approved the Rural Youth Project with a total budget of $3 million.',
      ['Rural Youth Project'],
    ],
    ['a count of people whom a body chose', 'It has 11 members elected by the Assembly of Rivers.', [null]],
    [
      'what money is for',
      'The Ministry of Health set aside $6.5 million for the Safe Homes Program.',
      ['Safe Homes Program'],
    ],
    ['who did it', 'In all, 120 officers were trained by the Police Academy.', ['Police Academy']],
    [
      'the object that a relative clause goes on with',
      'The Ministry of Health runs the Rural Youth Fund, which has helped 900 families.',
      ['Rural Youth Fund'],
    ],
    ['French', 'Le Fonds national de solidarité a financé 320 projets.', ['Fonds national de solidarité']],
    ['Spanish', 'El Programa Nacional de Becas benefició a 320 familias.', ['Programa Nacional de Becas']],
    [
      'Spanish, behind an adverb and an insertion',
      'Además, el Ministerio de Salud, con el apoyo de Cáritas, ha formado a 236 médicos.',
      ['Ministerio de Salud'],
    ],
    [
      'who gets a loan, not who lends',
      'A credit from the Rural Credit Bank for $20 million to the Ministry of Works was signed.',
      ['Ministry of Works'],
    ],
    ['none: whom people sue', 'Fishermen sued the Ministry of Works for $5 million.', [null]],
    ['none: who lends', 'Il a reçu un prêt de la Banque nationale de développement de 3 millions de dollars.', [null]],
    [
      'who gets it, in French',
      'Elle a versé une aide au Ministère de la santé de 3 millions de dollars.',
      ['Ministère de la santé'],
    ],
    ['none: places', 'The Ministry of Health has trained nurses of the 15 counties.', [null]],
    ['none: who reports it', 'The Ministry of Health reported 443 deaths.', [null]],
    ['none: another clause', 'The Ministry of Health was moved, and floods killed 443 people.', [null]],
    ['none: a subordinate clause', 'The Ministry of Health is aware that 443 people died.', [null]],
    ['none: a penalty', 'The Forest Agency was told that offenders pay a fine of $500.', [null]],
  ])('%s', (_, text, subjects) => {
    expect(subjectsOf(text).map(([, name]) => name)).toEqual(subjects)
  })

  test('links run both ways: entities hold the ids of their figures', () => {
    const { figures, programs } = read('Operation Clear Water has led to 443 arrests. It rained for 3 days.')
    expect(programs.map(({ figures: own }) => own)).toEqual([[figures[0]?.id]])
  })
})

describe('which law an entity rests on', () => {
  test.each([
    ['founded by', 'The Rural Youth Fund was established in 2003 by Decree No. 12 of 4 May 2003.', 1],
    [
      'the body of the sentence before',
      'The Rural Youth Council is a public body. It was established in 2003 under Decree No. 12 of 4 May 2003.',
      1,
    ],
    [
      'the body of that kind named before',
      'The Rural Youth Council advises the Ministry of Works. The Council was created by Decree No. 12 of 4 May 2003.',
      1,
    ],
    [
      'none: another kind of body',
      'The Rural Youth Council met. The Board was created by Decree No. 12 of 4 May 2003.',
      0,
    ],
    [
      'two that one law makes',
      'Decree No. 12 of 4 May 2003 provides for the creation of the Water Board and the Wells Council.',
      2,
    ],
    ['French', 'Le décret n° 2003-142 du 30 avril 2003 a institué un Conseil national de l’eau.', 1],
    [
      'what it is, and a law behind namely',
      'The Rural Youth Trust is a public body constituted by a rule of the Assembly, namely Decree No. 12 of 4 May 2003.',
      1,
    ],
    [
      'authorized by one law and made by another',
      'The Rural Youth Council was authorized by Law No. 5 of 2001 and established by Decree No. 12 of 4 May 2003.',
      2,
    ],
    ['the law that founds it', 'Decree No. 12 of 4 May 2003 established the National Water Authority.', 1],
    ['French', 'La Commission nationale de l’eau, créée par le décret n° 2003-142 du 30 avril 2003, siège.', 1],
    ['none: a law that it applies', 'The National Water Authority applies Decree No. 12 of 4 May 2003.', 0],
  ])('%s', (_, text, count) => {
    const { programs, bodies, statutes } = read(text)
    const bases = [...programs, ...bodies].flatMap(({ statutes: own }) => own)
    expect(bases).toHaveLength(count)
    expect(statutes.map(({ id }) => id)).toEqual(expect.arrayContaining(bases))
  })
})

test.each([
  ['The Ministry of Health carries out the Safe Homes Programme.', 'Safe Homes Programme', 'Ministry of Health'],
  ['The Ministry of Health began the Safe Homes Programme in 2003.', 'Safe Homes Programme', 'Ministry of Health'],
  ['The Ministry of Health pays for the Youth Helpline 117.', 'Youth Helpline 117', 'Ministry of Health'],
])('who runs a program: %s', (text, name, lead) => {
  expect(read(text).programs).toMatchObject([{ name, lead }])
})

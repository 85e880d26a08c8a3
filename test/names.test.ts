import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { longFormOf } from '../pipeline/3-extract/chunks/acronyms.ts'
import { tokensOf } from '../pipeline/3-extract/chunks/tokens.ts'
import { nameRules } from '../pipeline/3-extract/rules/index.ts'
import { runRules } from '../pipeline/3-extract/run-rules.ts'
import { contextOf } from '../pipeline/3-extract/try-rule.ts'
import { nameKey } from '../pipeline/common/name-key.ts'
import { loadConfig } from '../pipeline/run/config.ts'
import { entitiesOf } from './entities-of.ts'

describe('names in French and Spanish, numbers and heads that share', () => {
  test.each([
    ['fr', 'Le projet Aurore finance des puits.', ['projet Aurore'], []],
    ['fr', 'L’Assemblée nationale a siégé.', [], ['Assemblée nationale']],
    [
      'fr',
      'Elle suit la Stratégie nationale d’éclairage hors réseau.',
      ['Stratégie nationale d’éclairage hors réseau'],
      [],
    ],
    ['es', 'El programa Jóvenes en Marcha llegó a diez pueblos.', ['programa Jóvenes en Marcha'], []],
    ['es', 'Se llama a la Línea 144 de día.', ['Línea 144'], []],
    [
      'es',
      'La Unidad para la Atención y Asistencia a las Familias abrió.',
      [],
      ['Unidad para la Atención y Asistencia a las Familias'],
    ],
    ['en', 'Callers reach the Youth Helpline 117 free of charge.', ['Youth Helpline 117'], []],
    ['en', 'The office opened the 1515 Actionline in May 2010.', ['1515 Actionline'], []],
    ['en', 'Homes are a part of Jamaica Vision 2030.', ['Jamaica Vision 2030'], []],
    [
      'en',
      'It adopted the National Policy and Action Plan on Ageing.',
      ['National Policy and Action Plan on Ageing'],
      [],
    ],
    ['en', 'The Department of Labor and Industry reports.', [], ['Department of Labor and Industry']],
    ['en', 'Police arrested two men.', [], []],
  ])('%s: %s', (language, text, programs, bodies) => {
    const found = entitiesOf(text, language)
    expect(found.programs.map(({ name }) => name)).toEqual(programs)
    expect(found.bodies.map(({ name }) => name)).toEqual(bodies)
  })
})

test('a hotline without its number is the same hotline', () => {
  const { programs } = entitiesOf('Callers reach the Youth Helpline 117. The Youth Help Line is free.')
  expect(programs.map(({ name, mentions }) => [name, mentions.length])).toEqual([['Youth Helpline 117', 2]])
})

describe('names of one text', () => {
  test.each([
    [
      'a possessive chain is two bodies',
      'The Office of Rural Programs’ Office of Water and Land met.',
      ['Office of Rural Programs', 'Office of Water and Land'],
    ],
    [
      'coordinated names are several',
      'It works with the Bureau of Roads, the Bureau of Ports, and the National Institute of Rivers.',
      ['Bureau of Roads', 'Bureau of Ports', 'National Institute of Rivers'],
    ],
    [
      'a list inside one name is one',
      'The Ministry of Health, Youth and Sport replied.',
      ['Ministry of Health, Youth and Sport'],
    ],
    ['a person by title is none', 'The Minister of Justice and the Director of Prisons spoke.', []],
    ['laws are none', 'Under the Forest Act and the Convention on Rivers, it is free.', []],
    ['places are none', 'In New York, Costa Rica and the United Kingdom it rained.', []],
    [
      'a word that opens a sentence is no part',
      'Through the Road Safety Agency, it is done. Since Police College opened, more.',
      ['Road Safety Agency', 'Police College'],
    ],
  ])('%s', (_, text, names) => {
    expect(entitiesOf(text).bodies.map(({ name }) => name)).toEqual(names)
  })

  test('an acronym in a bracket is no mention of its own; its uses are of the entity', () => {
    const { bodies } = entitiesOf('The Office for Young Workers (OYW) opened. The OYW and OYW’s staff report yearly.')
    expect(bodies).toMatchObject([{ name: 'Office for Young Workers', acronym: 'OYW' }])
    expect(bodies[0]?.mentions.map(({ quote, form }) => [quote, form])).toEqual([
      ['Office for Young Workers', 'name'],
      ['OYW', 'acronym'],
      ['OYW', 'acronym'],
    ])
  })

  test('two entities with one acronym stay two: each use is of the one defined nearest before', () => {
    const text =
      'The Marine Research Service (MRS) sails. The MRS has ships. The Migrant Relief Society (MRS) helps. The MRS has homes.'
    expect(entitiesOf(text).bodies.map(({ name, mentions }) => [name, mentions.length])).toEqual([
      ['Marine Research Service', 2],
      ['Migrant Relief Society', 2],
    ])
  })

  test('head nouns of another sort forbid a merge', () => {
    const text = 'The Border Smuggling Unit and the Border Smuggling Center differ.'
    expect(entitiesOf(text).bodies.map(({ name }) => name)).toEqual([
      'Border Smuggling Unit',
      'Border Smuggling Center',
    ])
  })

  test('forms of one name are one entity', () => {
    const text =
      'The United States Department of Roads acts. The U.S. Department of Roads acts. The Department of Roads acts. The Roads Department acts.'
    expect(entitiesOf(text).bodies.map(({ name, mentions }) => [name, mentions.length])).toEqual([
      ['United States Department of Roads', 4],
    ])
  })

  test('initials stand for the one name that has them', () => {
    const text =
      'The Harbour Watch in Ports Report appears yearly. The HWP Report is read widely. The National Reef Council met. Staff of NRC came.'
    const { programs, bodies } = entitiesOf(text)
    expect(programs.map(({ name, mentions }) => [name, mentions.length])).toEqual([
      ['Harbour Watch in Ports Report', 2],
    ])
    expect(bodies.map(({ name, acronym }) => [name, acronym])).toEqual([['National Reef Council', 'NRC']])
  })

  test.each([
    ['The Government set up the Reef Council, in the year 1985.', '1985'],
    ['The establishment of the Reef Council in the Office of the President in 1998 was noted.', '1998'],
    ['In May 2015 a Reef Council was created.', '2015-05'],
    ['The Reef Council was founded on 01st October, 1956.', '1956-10-01'],
    ['The Reef Council is a public body. It was established in 1993.', '1993'],
    ['Since its creation in 1994, the Reef Council has met.', '1994'],
    ['In May 2015 the Government set up the Reef Council.', '2015-05'],
    ['The Reef Council met in 1998.', null],
  ])('when it began: %s', (text, year) => {
    expect(entitiesOf(text).bodies.find(({ name }) => name === 'Reef Council')?.from).toBe(year)
  })

  test('one acronym and words that the other has too: one entity; an acronym alone does not join', () => {
    const names = (text: string) => entitiesOf(text).programs.map(({ name, mentions }) => [name, mentions.length])
    expect(names('The Regional Program (RPX) began. The Regional Reef Program (RPX) went on.')).toEqual([
      ['Regional Reef Program', 2],
    ])
    expect(names('The Rural Port Program (RPX) began. The Royal Reef Program (RPX) went on.')).toHaveLength(2)
  })

  test('a country behind a name, and the body that a name begins with', () => {
    const text =
      'The Tide Court ruled. The Tide Court of the Republic of Kenya ruled. The Coast Assembly met. The Coast Assembly Commission for Reefs met.'
    expect(entitiesOf(text).bodies.map(({ name, lead }) => [name, lead])).toEqual([
      ['Tide Court of the Republic of Kenya', null],
      ['Coast Assembly', null],
      ['Coast Assembly Commission for Reefs', 'Coast Assembly'],
    ])
  })

  test('a lead has the words that say so; years come from name and sentence', () => {
    const text =
      'The Ministry of Fisheries administers the Clean Harbours Program. The National Reef Plan 2006–2010 was led by the Ministry of Fisheries. The Harbour Master Service was created in July 2003.'
    const { programs, bodies } = entitiesOf(text)
    expect(programs.map(({ name, lead, leadQuote, from, to }) => ({ name, lead, leadQuote, from, to }))).toEqual([
      {
        name: 'Clean Harbours Program',
        lead: 'Ministry of Fisheries',
        leadQuote: 'Ministry of Fisheries administers the Clean Harbours Program',
        from: null,
        to: null,
      },
      {
        name: 'National Reef Plan',
        lead: 'Ministry of Fisheries',
        leadQuote: 'National Reef Plan 2006–2010 was led by the Ministry of Fisheries',
        from: '2006',
        to: '2010',
      },
    ])
    expect(bodies.find(({ name }) => name === 'Harbour Master Service')?.from).toBe('2003-07')
  })

  test.each([
    ['In 1998 the Government set up the National Reef Council.', '1998'],
    ['In 2019 the Assembly changed the Act which established the National Reef Council.', null],
    ['En 2019 la loi qui a créé le Conseil national des récifs a été révisée.', null],
  ])('when a body began: %s', (text, from) => {
    const [body] = entitiesOf(text, text.startsWith('En') ? 'fr' : 'en').bodies.filter(({ name }) =>
      /reef|récifs/iu.test(name),
    )
    expect(body).toMatchObject({ from })
  })

  test.each([
    [
      'fr',
      'Le Comité interministériel de lutte contre la faim et le ministère de la Santé publique ont rendu leur rapport.',
      ['Comité interministériel de lutte contre la faim', 'ministère de la Santé publique'],
    ],
    [
      'es',
      'El Ministerio de Educación y Ciencia y la Comisión Nacional de Riego firmaron el acuerdo.',
      ['Ministerio de Educación y Ciencia', 'Comisión Nacional de Riego'],
    ],
  ])('names in %s', (language, text, names) => {
    expect(entitiesOf(text, language).bodies.map(({ name }) => name)).toEqual(names)
  })
})

describe('acronyms', () => {
  test.each([
    ['Office to Monitor and Combat Trafficking in Persons', 'G/TIP', 'Trafficking in Persons'],
    ['in the Cyber Crimes Center', 'C3', 'Cyber Crimes Center'],
    ['the Ministry of Labor and Employment', 'MOLE', 'Ministry of Labor and Employment'],
    ['of the Child Advocacy Centers', 'CACs', 'Child Advocacy Centers'],
    ['a report of gross domestic product', 'GDP', 'gross domestic product'],
    ['nothing of the sort', 'XYZ', undefined],
  ])('%s (%s)', (text, short, long) => {
    const tokens = tokensOf(text, 0)
    const found = longFormOf(tokens, tokens.length, short)
    expect(found && text.slice(tokens[found.from]?.start, tokens[found.to]?.bare)).toBe(long)
  })
})

test('keys do not tell spellings, articles, order and number apart', () => {
  expect(nameKey('The U.S. Department of Labor')).toBe(nameKey('United States Labour Department'))
  expect(nameKey('Children’s Programmes & Centres')).toBe(nameKey('Children Program and Center'))
})

test('a long run of capitalised words costs in proportion to its length', () => {
  const time = (words: number): number => {
    const context = contextOf('Ministry Of Great And Small Works And Roads Programme '.repeat(words / 10))
    const start = performance.now()
    runRules(nameRules, context)
    return performance.now() - start
  }
  time(20_000)
  const ratio = Math.min(...[1, 2, 3].map(() => time(80_000) / time(40_000)))
  expect(ratio).toBeLessThan(2.9)
}, 60_000)

describe('names in annex.config', () => {
  const folder = mkdtempSync(join(tmpdir(), 'annex-names-'))
  const config = (text: string): string => {
    writeFileSync(join(folder, 'annex.config.yaml'), text)
    return join(folder, 'annex.config.yaml')
  }

  test('become an extractor, and part of the identity', async () => {
    const { extractors, identity } = await loadConfig(
      config('names:\n  - name: Blue Lantern\n    aliases: [BL]\n    kind: fund\n'),
    )
    expect(extractors).toHaveLength(1)
    expect(identity).toEqual({ extractors: [], names: [{ name: 'Blue Lantern', aliases: ['BL'], kind: 'fund' }] })
  })

  test('a bad entry is named by its line', async () => {
    const text = 'names:\n  - name: Blue Lantern\n    kind: fund\n  - name: Red Lantern\n    kind: fnd\n'
    await expect(loadConfig(config(text))).rejects.toThrow(
      /annex\.config\.yaml: line 5: names\.1\.kind: is none of the kinds program, /u,
    )
  })

  test('what cannot be read is named by file and line, in YAML and JSON', async () => {
    await expect(loadConfig(config('names:\n  - name: Blue Lantern\n    kind: [fund\n'))).rejects.toThrow(
      /^[^:]{1,200}annex\.config\.yaml: line 4: /u,
    )
    const json = join(folder, 'annex.config.json')
    writeFileSync(json, '{"names": [\n  {"name" "Blue Lantern"}]}')
    await expect(loadConfig(json)).rejects.toThrow(/^[^:]{1,200}annex\.config\.json: line 2: /u)
  })
})

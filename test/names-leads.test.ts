import { describe, expect, test } from 'vitest'
import { entitiesOf } from './entities-of.ts'

function leadsIn(text: string, language: string): string[] {
  const { programs, bodies } = entitiesOf(text, language)
  return [...programs, ...bodies].flatMap(({ name, lead }) => (lead ? [`${name} < ${lead}`] : []))
}

describe('who leads it', () => {
  test.each([
    [
      'en',
      'The Rural Roads Fund was set up in 2015 by the Ministry of Works.',
      ['Rural Roads Fund < Ministry of Works'],
    ],
    [
      'en',
      'The Water Council, chaired by the Ministry of Works, adopted the Rural Wells Plan.',
      ['Rural Wells Plan < Water Council', 'Water Council < Ministry of Works'],
    ],
    [
      'en',
      'The Ministry of Works opened the Wells Centre. It also runs the Rural Wells Programme.',
      ['Rural Wells Programme < Ministry of Works', 'Wells Centre < Ministry of Works'],
    ],
    [
      'en',
      'Staff of the Ministry of Works were trained. The Ministry launched the Rural Wells Programme.',
      ['Rural Wells Programme < Ministry of Works'],
    ],
    [
      'en',
      'The report covers the Rural Roads Fund and the Wells Centre, which is run by the Ministry of Works.',
      ['Wells Centre < Ministry of Works'],
    ],
    [
      'en',
      'The Ministry of Works set up the Wells Department, in the year 1985 as a part of the Harbour Authority.',
      ['Wells Department < Harbour Authority'],
    ],
    [
      'en',
      'The Ministry of Works funds small repairs, as well as the Rural Wells Programme.',
      ['Rural Wells Programme < Ministry of Works'],
    ],
    [
      'en',
      'The Ministry of Works awarded the grants under its Rural Roads Initiative.',
      ['Rural Roads Initiative < Ministry of Works'],
    ],
    ['en', 'Funds of the Ministry of Works reached its Rural Roads Initiative.', []],
    [
      'fr',
      'L’Agence nationale des routes et l’Office national de l’eau exécutent le Programme national d’entretien.',
      ['Programme national d’entretien < Agence nationale des routes'],
    ],
    [
      'fr',
      'La Direction générale des routes, placée sous la tutelle du ministère des Travaux publics, a 12 agents.',
      ['Direction générale des routes < ministère des Travaux publics'],
    ],
    [
      'es',
      'El Programa Nacional de Caminos está a cargo del Ministerio de Obras Públicas.',
      ['Programa Nacional de Caminos < Ministerio de Obras Públicas'],
    ],
  ])('%s: %s', (language, text, leads) => {
    expect(leadsIn(text, language)).toEqual(leads)
  })
})

/** The body that the texts make another's, or none. */
describe('bodies that only stand together have no parent', () => {
  test.each([
    ['en', 'The River Union, prepared by the Institute of Ports, met.', 'River Union', null],
    ['en', 'It works with the Ministry of Ports and is funded by the Coast Union.', 'Ministry of Ports', null],
    ['en', 'The Coast Council (CC), chaired by the Ministry of Ports, met.', 'Coast Council', 'Ministry of Ports'],
    ['fr', 'Il y a des agents du Ministère des ports, du Ministère des routes.', 'Ministère des ports', null],
    [
      'es',
      'La Dirección de Puertos, dependiente del Ministerio de Costas, paga.',
      'Dirección de Puertos',
      'Ministerio de Costas',
    ],
  ])('%s: %s', (language, text, name, parent) => {
    const { bodies } = entitiesOf(text, language)
    expect(bodies.find((body) => body.name === name)).toMatchObject({ lead: parent })
  })
})

describe('lists', () => {
  test('items that open with verbs have the body before the colon as subject', () => {
    const text =
      'Under its mandate the Harbour Authority:\n\nOperates a Night Hotline;\n\nRuns the Rural Wells Programme.'
    expect(leadsIn(text, 'en')).toEqual([
      'Night Hotline < Harbour Authority',
      'Rural Wells Programme < Harbour Authority',
    ])
  })

  test('as many paragraphs as a program has parts have its lead', () => {
    const text = [
      'The Harbour Authority administers the Rural Youth Program.',
      'The Rural Youth Program provides two services:',
      'The Open Door Program houses boys.',
      'The Night Bus Program drives them home.',
      'The Old Bridge Program is another.',
    ].join('\n\n')
    expect(leadsIn(text, 'en')).toEqual([
      'Rural Youth Program < Harbour Authority',
      'Open Door Program < Harbour Authority',
      'Night Bus Program < Harbour Authority',
    ])
  })
})

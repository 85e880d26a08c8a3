import { describe, expect, test } from 'vitest'
import { nameRules } from '../pipeline/3-extract/rules/index.ts'
import { runRules } from '../pipeline/3-extract/run-rules.ts'
import { contextOf } from '../pipeline/3-extract/try-rule.ts'
import { assembleEntities } from '../pipeline/4-assemble/entities/assemble.ts'
import type { NameMention } from '../pipeline/common/mention.ts'

function leadsIn(text: string, language: string): string[] {
  const context = contextOf(text, { language })
  const mentions = runRules(nameRules, context).filter((mention): mention is NameMention => mention.type === 'name')
  const place = ({ start, end }: { start: number; end: number }) => ({
    quote: text.slice(start, end),
    start,
    end,
    page: null,
    section: null,
    paragraph: null,
  })
  const { programs, bodies } = assembleEntities(mentions, { text, tree: context.tree, about: context.about, place })
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

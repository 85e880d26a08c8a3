import type { FigureMention } from '../../../common/mention.ts'
import { TIME_UNITS } from '../../lists/calendar.ts'
import { languageOf } from '../../numerals/language.ts'
import type { Rule } from '../../rule.ts'

/** A preposition of length, then the stretch: "durante todo el año" says all the year round, and is none. */
const STRETCHES = {
  fr: new RegExp(
    "pour (?<span>toute (?:la (?:journée|semaine|nuit)|l[’']année)|tout le mois|" +
      '(?:la|une) (?:(?:journée|semaine|année) (?:entière|complète|supplémentaire)|(?:pleine|autre|nouvelle) (?:année|semaine|journée))|' +
      'un (?:(?:an|mois) (?:entier|complet|supplémentaire)|(?:plein|autre|nouveau) (?:an|mois)))(?![\\p{L}-])',
    'diuy',
  ),
  es: new RegExp(
    'por (?<span>todo el (?:día|mes|año)|toda la (?:semana|noche)|otr[oa] (?:día|mes|año|semana|hora)|' +
      'un (?:día|mes|año) (?:entero|completo)|una (?:semana|hora) (?:entera|completa))(?![\\p{L}-])',
    'diuy',
  ),
} as const

/** Stretches of time told without a number in French and Spanish. */
export const durationWhole = {
  id: 'figure/duration-whole',
  title: 'Duration without a number in French and Spanish: "por otro año", "pour une année entière"',
  why: 'An adjective stands for the number, as in English; only behind the preposition that says how long.',
  triggers: [
    ...['por todo el ', 'por toda la ', 'por otro ', 'por otra ', 'por un ', 'por una '],
    ...['pour toute la ', 'pour toute l’', "pour toute l'", 'pour tout le mois', 'pour la journée', 'pour la semaine'],
    ...['pour une ', 'pour un '],
  ],
  scan: function* (passage, context, hits) {
    const language = languageOf(passage, context)
    if (language === 'en') return
    const pattern = STRETCHES[language]
    for (const at of hits) {
      pattern.lastIndex = at
      const found = pattern.exec(passage.text)
      const span = found?.indices?.groups?.['span']
      const units: Readonly<Record<string, readonly [string, number]>> = TIME_UNITS[language]
      const words = found?.groups?.['span']?.toLowerCase().split(/[ ’']/u) ?? []
      const unit = words.map((word) => units[word]).find((known) => known !== undefined)
      if (!span || !unit) continue
      yield {
        type: 'figure',
        kind: 'duration',
        value: unit[1],
        high: null,
        unit: unit[0],
        qualifier: 'exact',
        start: passage.start + span[0],
        end: passage.start + span[1],
      }
    }
  },
  examples: [
    {
      text: 'La detención se prorrogó por otro año.',
      match: 'otro año',
      fields: { value: 1, unit: 'year' },
      about: { language: 'es' },
      from: 'reports in Spanish',
    },
    {
      text: 'Cerraron el paso por toda la semana.',
      match: 'toda la semana',
      fields: { value: 1, unit: 'week' },
      about: { language: 'es' },
      from: 'reports in Spanish',
    },
    {
      text: 'L’école a fermé pour une année entière.',
      match: 'une année entière',
      fields: { value: 1, unit: 'year' },
      about: { language: 'fr' },
      from: 'reports in French',
    },
    {
      text: 'Il est absent pour toute la journée.',
      match: 'toute la journée',
      fields: { value: 1, unit: 'day' },
      about: { language: 'fr' },
      from: 'reports in French',
    },
  ],
  counterExamples: [
    { text: 'Por otro lado, por otra parte y por un año de reformas', about: { language: 'es' }, why: 'no stretch' },
    { text: 'El museo abre durante todo el año.', about: { language: 'es' }, why: 'all the year round' },
    { text: 'pour la semaine de la langue', about: { language: 'fr' }, why: 'a week of the calendar' },
    { text: 'pour un mois de plus en plus froid', about: { language: 'fr' }, why: 'no adjective of the stretch' },
    { text: 'Calls last for a full year.', why: 'English, read elsewhere' },
  ],
} as const satisfies Rule<FigureMention>

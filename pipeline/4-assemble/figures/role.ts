import type { FigureMention } from '../../common/mention.ts'
import type { FigureMeaning } from './describe.ts'

type Role = FigureMeaning['role']

const PENAL =
  /\b(?:imprisonment|prison|jail|penalt(?:y|ies)|sentences?|sentenced|fines?|fined|punish(?:able|ment|ed)|emprisonnement|réclusion|amendes?|peines?|prisión|multas?|penas?|reclusión)\b/iu
const TARGET =
  /(?<![\p{L}\p{N}])(?:will|shall|targets?|goals?|aims?|aimed|planned|plans to|expected|intends?|seeks?|objective|would|by 20[2-9]\d|d’ici|objectif|vise|prévu|meta|objetivo|prevé|previsto|para 20[2-9]\d)(?![\p{L}\p{N}])/iu
const BUDGET =
  /\b(?:budget|allocat|fund|appropriat|grants?|awarded|spent|spending|expenditure|invest|disburse|cost|crédits?|financ|dotation|presupuest|asign|inversión|gasto)/iu
const POPULATION = /\b(?:population|inhabitants|habitants|habitantes|población)\b/iu

/** What a figure is for, by its kind and the words of its sentence. */
export function roleOf({ kind }: FigureMention, sentence: string, measures: string | null): Role {
  if (kind === 'age') return 'threshold'
  if ((kind === 'duration' || kind === 'money') && PENAL.test(sentence)) return 'penalty'
  if (
    TARGET.test(`${measures ?? ''} `) ||
    (TARGET.test(sentence) && !/\b(?:has|have|were|was|had)\b/u.test(measures ?? ''))
  )
    return 'target'
  if (POPULATION.test(measures ?? '')) return 'population'
  if (kind === 'money') return BUDGET.test(sentence) ? 'budget' : 'other'
  return kind === 'duration' || kind === 'quantity' || measures === null ? 'other' : 'result'
}

/** Whether a figure counts a year, all years since, or a state at a time. */
export function scopeOf(
  { kind }: FigureMention,
  { asOf, period }: Pick<FigureMeaning, 'asOf' | 'period'>,
  sentence: string,
): FigureMeaning['scope'] {
  if (kind === 'age' || kind === 'duration') return null
  if (period?.endsWith('..')) return 'cumulative'
  if (period && /^(?:FY)?\d{4}(?:-\d{4})?$/u.test(period)) return 'annual'
  if (
    /\b(?:annually|per year|each year|every year|a year|yearly|par an|chaque année|al año|anuales|anual|cada año)\b/iu.test(
      sentence,
    )
  )
    return 'annual'
  return asOf ? 'stock' : null
}

const UP = /\b(?:increas|rise|rising|rose|grew|grow|up\b|gain|hausse|augment|croissance|aument|crec|incremento)/iu
const DOWN = /\b(?:decreas|declin|fall|fell|drop|reduc|down\b|cut\b|baiss|diminu|réduc|rédui|dismin|descens)/iu

/** "la production, moins 12 %": the word tells a decrease; "moins de 12 %" tells a bound. */
const MINUS = /^(?:minus|moins|menos)\s+\d/iu

/** Which way a change goes whose size a figure is: "rose by 12 per cent", "a 300 percent increase". */
export function directionOf(
  { kind, value }: FigureMention,
  before: string,
  quote: string,
  behind: string,
): FigureMeaning['direction'] {
  if (kind === 'age' || Number(value) < 0) return null
  if (MINUS.test(quote)) return 'down'
  const near = before.split(/[,;(]/u).at(-1)?.split(' ').slice(-5).join(' ') ?? ''
  const sized =
    /\b(?:by|of|de|grew|del|un)\s*$/u.test(near.trimEnd()) ||
    (kind === 'percent' && !/(?<![\p{L}\p{N}])(?:from|to|à|a)\s*$/u.test(near.trimEnd()))
  const next = behind.split(' ').slice(0, 3).join(' ')
  if (sized && UP.test(near)) return 'up'
  if (sized && DOWN.test(near)) return 'down'
  if (/^\W*(?:annual |average )?(?:increase|growth|rise|hausse|aumento)/u.test(next)) return 'up'
  return /^\W*(?:annual |average )?(?:decrease|decline|reduction|drop|fall|baisse|reducción|disminución)/u.test(next)
    ? 'down'
    : null
}

/** Where the text says that a figure comes from: "according to …", "the Ministry reported that …". */
export function statedSourceOf(sentence: string): string | null {
  const found = sentence.match(/\b(?:according to|selon|d’après|según|de acuerdo con)\s+(?<source>[^,;:()]{3,90})/iu)
    ?.groups?.['source']
  if (found) return withoutEnd(found)
  const reporter =
    sentence.match(
      /^(?:The |Le |La |El |Los )?(?<source>[\p{L}\p{M}’' -]{3,80}?) (?:reports?|reported|estimates?|estimated|indicates?|indicated|found|shows?|showed|states?|stated) that\b/u,
    )?.groups?.['source'] ?? null
  return reporter !== null && /^(?:results?|findings|data|figures|it|this|these|they)\b/iu.test(reporter)
    ? null
    : reporter
}

/** A source without the stop that ends its sentence, and without the day on which it spoke. */
const withoutEnd = (source: string): string =>
  source
    .trim()
    .replace(/ (?:hay|ha|han|se|existen?|unos|unas|más de|cerca de)\b[\s\S]*/u, '')
    .replace(/\.$/u, '')
    .replace(/ (?:today|yesterday|hier|ayer|hoy)$/u, '')

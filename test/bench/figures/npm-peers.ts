import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import nlp from 'compromise'
import dates from 'compromise-dates'
import model from 'wink-eng-lite-web-model'
import winkNlp from 'wink-nlp'
import type { Kind, Lang } from './cases.ts'
import type { Found, System } from './systems.ts'

const KINDS: readonly Kind[] = ['money', 'percent', 'duration']

/** wink-nlp with its English model: sentences and named entities, no more; it gives no values. */
export function wink(): System {
  const reader = winkNlp(model, ['sbd', 'ner'])
  const { its } = reader
  const detail = (text: string): { type: string; start: number; end: number }[] => {
    const doc = reader.readDoc(text)
    const words = doc.tokens().out() as string[]
    const spaces = doc.tokens().out(its.precedingSpaces) as string[]
    const places: { start: number; end: number }[] = []
    let at = 0
    for (const [index, word] of words.entries()) {
      const start = at + (spaces[index]?.length ?? 0)
      at = start + word.length
      places.push({ start, end: at })
    }
    const types = doc.entities().out(its.type) as string[]
    const spans = doc.entities().out(its.span) as unknown as [number, number][]
    return types.map((type, index) => {
      const [first, last] = spans[index] ?? [0, 0]
      return { type, start: places[first]?.start ?? 0, end: places[last]?.end ?? 0 }
    })
  }
  return {
    name: 'wink-nlp',
    languages: ['en'],
    kinds: KINDS,
    find: ({ text }, kind) =>
      detail(text)
        .filter(({ type }) => type.toLowerCase() === kind)
        .map(({ start, end }) => ({ start, end, value: null })),
    read: detail,
  }
}

interface Answer {
  readonly offset: { readonly start: number; readonly length: number }
  readonly money?: { readonly num: number | null }
  readonly number?: { readonly num: number | null }
  readonly duration?: Readonly<Record<string, number>>
}

/** compromise with its plugin of dates. Its `money()` leaves magnitudes out, so an amount's value is that of `numbers()` too. */
export function compromise(): System {
  nlp.plugin(dates)
  const answers = (text: string, kind: Kind): readonly Answer[] => {
    const doc = nlp(text) as unknown as Record<string, () => { json: (options: object) => readonly Answer[] }>
    const call = { money: 'money', percent: 'percentages', duration: 'durations' }[kind as string] ?? 'numbers'
    return doc[call]?.().json({ offset: true }) ?? []
  }
  return {
    name: 'compromise',
    languages: ['en'],
    kinds: KINDS,
    find: ({ text }, kind) =>
      answers(text, kind).map(({ offset, money, number, duration }) => ({
        start: offset.start,
        end: offset.start + offset.length,
        value: money?.num ?? number?.num ?? Object.values(duration ?? {})[0] ?? null,
      })),
    read: (text) => {
      const doc = nlp(text) as unknown as Record<string, () => { json: (options: object) => unknown }>
      return ['numbers', 'money', 'percentages', 'durations', 'dates'].map((call) =>
        doc[call]?.().json({ offset: true }),
      )
    },
  }
}

interface Recognized {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly typeName: string
  readonly resolution: { readonly value?: string; readonly values?: readonly { readonly timex?: string }[] } | null
}

type Recognize = (text: string, culture: string) => readonly Recognized[]

const CULTURES: Readonly<Record<Lang, string>> = { en: 'en-us', fr: 'fr-fr', es: 'es-es' }
const CALLS: Readonly<Record<string, string>> = {
  money: 'recognizeCurrency',
  percent: 'recognizePercentage',
  duration: 'recognizeDateTime',
  age: 'recognizeAge',
  dimension: 'recognizeDimension',
}

/**
 * Recognizers-Text, where `folder` has it installed: 54 MB, so no dependency of the project. Its culture is the case's
 * language; sentence by sentence, as whole documents take it minutes.
 */
export function recognizers(folder: string): System | null {
  if (!existsSync(`${folder}/node_modules/@microsoft/recognizers-text-suite`)) return null
  const suite: Readonly<Record<string, Recognize>> = createRequire(`${folder}/`)('@microsoft/recognizers-text-suite')
  const all = (text: string, kind: Kind, lang: Lang): Found[] =>
    (suite[CALLS[kind] ?? '']?.(text, CULTURES[lang]) ?? [])
      .filter(({ typeName }) => kind !== 'duration' || typeName === 'datetimeV2.duration')
      .map(({ start, end, resolution }) => {
        const printed = resolution?.value ?? resolution?.values?.[0]?.timex?.match(/[\d.]+/u)?.[0]
        return { start, end: end + 1, value: printed === undefined ? null : Number(printed.replace(/%$/u, '')) }
      })
  return {
    name: 'recognizers',
    languages: ['en', 'fr', 'es'],
    kinds: ['money', 'percent', 'duration', 'age', 'dimension'],
    find: ({ text, lang }, kind) => all(text, kind, lang),
    read: (text) =>
      (text.match(/[^.;]+[.;]*/gu) ?? []).map((sentence) =>
        Object.keys(CALLS).map((kind) => all(sentence, kind as Kind, 'en')),
      ),
  }
}

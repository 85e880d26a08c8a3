import { type NumberFormat, ordinal } from '../numerals.ts'
import { child, integer, value, type XmlElement } from './xml.ts'

/** Counts the automatic numbers of a document, paragraph by paragraph in order. */
export interface Numbering {
  /** The number, as shown, of the next paragraph of list `id` at `level` (from 0); null where it has none. */
  readonly next: (id: string, level: number) => string | null
  /** The level at which a list numbers paragraphs of a style; null where it does not say. */
  readonly levelOfStyle: (id: string, style: string | undefined) => number | null
}

interface Level {
  readonly start: number
  /** `bullet`, `none`, or how the number is written. */
  readonly format: NumberFormat | 'bullet' | 'none'
  /** What is shown: "%1.%2" and the like. */
  readonly shown: string
  /** True where all numbers in it are decimal, whatever their own levels say. */
  readonly legal: boolean
  /** Number again after a number of this level or above; 0 is never. */
  readonly restart: number | null
  readonly style: string | undefined
}

interface List {
  readonly abstract: string
  readonly levels: readonly (Level | undefined)[]
  /** Starts that this list sets itself, by level. */
  readonly starts: ReadonlyMap<number, number>
}

const FORMATS: Readonly<Record<string, Level['format']>> = {
  bullet: 'bullet',
  none: 'none',
  decimalZero: 'decimalZero',
  lowerLetter: 'lowerLetter',
  upperLetter: 'upperLetter',
  lowerRoman: 'lowerRoman',
  upperRoman: 'upperRoman',
}

/** Reads `numbering.xml`. */
export function numberingOf(root: XmlElement | null): Numbering {
  const lists = listsOf(child(root ?? undefined, 'numbering'))
  const counters = new Map<string, (number | undefined)[]>()
  const started = new Set<string>()
  return {
    next: (id, level) => {
      const list = lists.get(id)
      const own = list?.levels[level]
      if (!list || !own) return null
      const counts = counters.get(list.abstract) ?? []
      counters.set(list.abstract, counts)
      if (!started.has(id)) {
        started.add(id)
        for (const at of list.starts.keys()) counts[at] = undefined
      }
      counts[level] = (counts[level] ?? startOf(list, level) - 1) + 1
      for (let deeper = level + 1; deeper < counts.length; deeper++) {
        const restart = list.levels[deeper]?.restart ?? null
        if (restart === null || level < restart) counts[deeper] = undefined
      }
      return shownNumber(list, own, counts)
    },
    levelOfStyle: (id, style) => {
      const found =
        style === undefined ? -1 : (lists.get(id)?.levels.findIndex((level) => level?.style === style) ?? -1)
      return found < 0 ? null : found
    },
  }
}

function startOf({ starts, levels }: List, level: number): number {
  return starts.get(level) ?? levels[level]?.start ?? 1
}

function shownNumber(list: List, own: Level, counts: readonly (number | undefined)[]): string | null {
  if (own.format === 'none' && !own.shown.includes('%')) return own.shown.trim() || null
  if (own.format === 'bullet') return '•'
  const shown = own.shown.replaceAll(/%(?<place>[1-9])/gu, (_, place: string) => {
    const at = Number(place) - 1
    const of = list.levels[at]
    const format = of?.format ?? 'decimal'
    if (format === 'none' || format === 'bullet') return ''
    return ordinal(counts[at] ?? startOf(list, at), own.legal ? 'decimal' : format)
  })
  return shown.trim() || null
}

function listsOf(numbering: XmlElement | undefined): Map<string, List> {
  const abstracts = new Map<string, XmlElement>()
  const byStyle = new Map<string, string>()
  for (const element of numbering?.children ?? []) {
    const id = element.attributes['abstractNumId']
    if (element.name !== 'abstractNum' || id === undefined) continue
    abstracts.set(id, element)
    const style = value(element, 'styleLink')
    if (style !== undefined) byStyle.set(style, id)
  }
  const lists = new Map<string, List>()
  for (const num of numbering?.children ?? []) {
    const id = num.attributes['numId']
    if (num.name !== 'num' || id === undefined) continue
    const own = value(num, 'abstractNumId') ?? ''
    const link = value(abstracts.get(own), 'numStyleLink')
    const abstract = (link === undefined ? undefined : byStyle.get(link)) ?? own
    const levels = levelsOf(abstracts.get(abstract)?.children ?? [])
    const starts = new Map<number, number>()
    for (const override of num.children.filter((element) => element.name === 'lvlOverride')) {
      const level = integer(override.attributes['ilvl'])
      const start = integer(value(override, 'startOverride'))
      if (level === null) continue
      if (start !== null) starts.set(level, start)
      const [replaced] = levelsOf(override.children).filter((of) => of !== undefined)
      if (replaced) levels[level] = replaced
    }
    lists.set(id, { abstract, levels, starts })
  }
  return lists
}

/** Word knows nine levels. */
const LEVELS = 9

function levelsOf(elements: readonly XmlElement[]): (Level | undefined)[] {
  const levels: (Level | undefined)[] = []
  for (const level of elements) {
    const place = integer(level.attributes['ilvl'])
    if (level.name !== 'lvl' || place === null || place < 0 || place >= LEVELS) continue
    levels[place] = {
      start: integer(value(level, 'start')) ?? 1,
      format: FORMATS[value(level, 'numFmt') ?? ''] ?? 'decimal',
      shown: value(level, 'lvlText') ?? '',
      legal: child(level, 'isLgl') !== undefined,
      restart: integer(value(level, 'lvlRestart')),
      style: value(level, 'pStyle'),
    }
  }
  return levels
}

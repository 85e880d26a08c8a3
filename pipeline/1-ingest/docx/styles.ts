import { child, integer, toggle, value, type XmlElement } from './xml.ts'

/** What a style, with those it is based on, says. */
export interface Style {
  /** Heading level from 1; null for other styles. */
  readonly level: number | null
  readonly numbering: NumberingPlace | null
  readonly bold: boolean | null
  readonly italic: boolean | null
  readonly hidden: boolean | null
  readonly raised: boolean | null
  /** Font size in points. */
  readonly size: number | null
  readonly centred: boolean | null
  /** Left edge in twentieths of a point. */
  readonly left: number | null
}

/** A place in automatic numbering. Either may come from another style. */
export interface NumberingPlace {
  readonly id: string | null
  readonly level: number | null
}

export interface Styles {
  /** By style id; unknown ones, and none, have the defaults of the document. */
  readonly of: (id: string | undefined) => Style
  readonly defaultParagraph: string | undefined
}

const NONE: Style = {
  level: null,
  numbering: null,
  bold: null,
  italic: null,
  hidden: null,
  raised: null,
  size: null,
  centred: null,
  left: null,
}

/** Word's size where nothing else is said, in points. */
const DEFAULT_SIZE = 10

/** Reads `styles.xml`. */
export function stylesOf(root: XmlElement | null): Styles {
  const list = child(root ?? undefined, 'styles')?.children ?? []
  const sources = new Map<string, XmlElement>()
  let defaultParagraph: string | undefined
  for (const style of list) {
    const id = style.name === 'style' ? style.attributes['styleId'] : undefined
    if (id === undefined) continue
    sources.set(id, style)
    if (style.attributes['type'] === 'paragraph' && toggleAttribute(style.attributes['default']))
      defaultParagraph ??= id
  }
  const defaults = child(
    list.find((element) => element.name === 'docDefaults'),
    'rPrDefault',
  )
  const base = { ...NONE, ...runProperties(child(defaults, 'rPr'), { ...NONE, size: DEFAULT_SIZE }) }
  const resolved = new Map<string, Style>()
  const resolve = (id: string, seen: ReadonlySet<string>): Style => {
    const known = resolved.get(id)
    if (known) return known
    const source = sources.get(id)
    if (!source || seen.has(id)) return base
    const parent = value(source, 'basedOn')
    const above = parent === undefined ? base : resolve(parent, new Set([...seen, id]))
    const style = { ...paragraphProperties(child(source, 'pPr'), runProperties(child(source, 'rPr'), above)) }
    const named = /^heading (?<level>[1-9])$/iu.exec(value(source, 'name') ?? '')?.groups?.['level']
    const whole = { ...style, level: named === undefined ? style.level : Number(named) }
    resolved.set(id, whole)
    return whole
  }
  return { of: (id) => (id === undefined ? base : resolve(id, new Set())), defaultParagraph }
}

function toggleAttribute(text: string | undefined): boolean {
  return text !== undefined && !/^(?:0|false|off)$/u.test(text)
}

/** `above` with what run properties (`w:rPr`) change. */
export function runProperties(rPr: XmlElement | undefined, above: Style): Style {
  if (!rPr) return above
  const half = integer(value(rPr, 'sz'))
  const align = value(rPr, 'vertAlign')
  return {
    ...above,
    bold: toggle(rPr, 'b') ?? above.bold,
    italic: toggle(rPr, 'i') ?? underlined(rPr) ?? above.italic,
    hidden: toggle(rPr, 'vanish') ?? above.hidden,
    raised: align === undefined ? above.raised : align === 'superscript',
    size: half === null ? above.size : half / 2,
  }
}

// Underlining sets a line apart as slant does; typewriters, and many reports since, know no other way.
function underlined(rPr: XmlElement): boolean | null {
  const line = value(rPr, 'u')
  return line === undefined ? null : line !== 'none' || null
}

/** `above` with what paragraph properties (`w:pPr`) change. */
export function paragraphProperties(pPr: XmlElement | undefined, above: Style): Style {
  if (!pPr) return above
  const outline = integer(value(pPr, 'outlineLvl'))
  const numPr = child(pPr, 'numPr')
  const justify = value(pPr, 'jc')
  const indent = child(pPr, 'ind')?.attributes
  return {
    ...above,
    level: outline === null ? above.level : outline <= 8 ? outline + 1 : null,
    numbering: numPr
      ? {
          id: value(numPr, 'numId') ?? above.numbering?.id ?? null,
          level: integer(value(numPr, 'ilvl')) ?? above.numbering?.level ?? null,
        }
      : above.numbering,
    centred: justify === undefined ? above.centred : justify === 'center',
    left: integer(indent?.['left'] ?? indent?.['start']) ?? above.left,
  }
}

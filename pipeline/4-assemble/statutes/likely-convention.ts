import { COVER } from '../../common/cover.ts'
import type { StatuteMention } from '../../common/mention.ts'
import { FORUMS } from '../document/forums.ts'
import { TREATY_BODIES } from './treaty-bodies.ts'

/** How far the opening of a document reaches, in UTF-16 code units. */
const OPENING = 4000

const listed: readonly { readonly name: string; readonly convention: string }[] = FORUMS.flatMap(
  ({ name, convention, symbol }) =>
    convention !== null && !/\/OP/u.test(symbol) ? [{ name: name.toLowerCase(), convention }] : [],
)

/** The convention that a document without a symbol of its own is most likely about, and whether a treaty body shows it. */
export interface Likely {
  readonly convention: string
  readonly byBody: boolean
  /** True where the document says so at its head: "the Convention" is no other. */
  readonly alone?: boolean
  /** True where the treaty body stands in the title or on the cover, not in a sentence. */
  readonly onCover?: boolean
}

/** "Minimum Age Convention, 1973 ‸(No. 138) - Malawi (Ratification: 1999)‸": the heading of a report or comment on one labour convention. */
const LABOUR_COMMENT =
  /\((?:No\.|núm\.|[Nn][°ºo]\.?) ?(?<number>\d{1,3})\) ?[-–—] ?[\p{L} ’'().,-]{3,60}\((?:Ratification|RATIFICATION|Ratificación|RATIFICACIÓN) ?:/u

/** "Le Comité a examiné le rapport du Togo ‸(CRC/C/TGO/3)‸": which committee speaks. */
const EXAMINED =
  /(?:Committee (?:has )?(?:considered|examined|reviewed)|Comité (?:a examiné|examinó)) [^().]{5,160}\((?<symbol>[A-Z][\w./-]{4,40})\)/u

/** The convention of the committee whose examination of a report the opening tells. */
function examined(opening: string): string | null {
  const symbol = EXAMINED.exec(opening)?.groups?.['symbol']
  return (symbol && FORUMS.find((known) => symbol.startsWith(`${known.symbol}/`))?.convention) || null
}

/**
 * The convention for "the Convention" before any is named: that of the one treaty body that the opening names or whose documents it
 * cites, else the one treaty that the document is headed with. Null where two could be meant.
 */
export function likelyConvention(text: string, mentions: readonly StatuteMention[]): Likely | null {
  const labour = LABOUR_COMMENT.exec(text.slice(0, OPENING))?.groups?.['number']
  if (labour) return { convention: `ilo-convention-${labour}`, byBody: true, alone: true }
  const printed = text.slice(0, OPENING).replaceAll("'", '’')
  const opening = printed.toLowerCase()
  const committees = [...listed, ...TREATY_BODIES.map(([name, convention]) => ({ name, convention }))]
  const named = committees.filter(({ name }) => places(printed, opening, name).length > 0)
  const cited = mentions.flatMap(({ kind, instrument, provisions, start }) => {
    // "(CCPR/C/SR.1201 and 1202)": several have no instrument of their own.
    const symbol = instrument === '/un/doc' ? (provisions[0] ?? '') : (instrument?.replace('/un/doc/', '') ?? '')
    const forum =
      kind === 'un-document' && start < OPENING
        ? FORUMS.find((known) => symbol.startsWith(`${known.symbol}/`))
        : undefined
    return forum?.convention ? [forum.convention] : []
  })
  const found = new Set(named.length > 0 ? named.map(({ convention }) => convention) : cited)
  const [first] = found
  const reviewed = found.size > 0 ? examined(printed) : null
  if (reviewed !== null && !(found.size === 1 && first === reviewed))
    return { convention: reviewed, byBody: true, onCover: false }
  if (first !== undefined) {
    const onCover = named.some(({ name }) => places(printed, opening, name).some((at) => isOnCover(printed, at)))
    return found.size === 1 ? { convention: first, byBody: true, onCover } : null
  }
  const treaties = new Set(
    mentions.flatMap(({ kind, instrument, head }) =>
      kind === 'treaty' && instrument && /^(?:conven|covenant|pact)/u.test(head ?? '') ? [instrument] : [],
    ),
  )
  const [only] = treaties
  const convention = treaties.size === 1 && only ? /^\/int\/treaty\/([^/]+)$/u.exec(only)?.[1] : undefined
  return convention === undefined ? null : { convention, byBody: false }
}

/** Where a name stands in the opening as words of their own; an acronym only in capitals ("GRETA", not "Greta"). */
function places(printed: string, opening: string, name: string): number[] {
  const text = /^\p{Lu}+$/u.test(name) ? printed : opening
  const found: number[] = []
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length))
    if (
      !/\p{L}$/u.test(text.slice(Math.max(0, at - 1), at)) &&
      !/^\p{L}/u.test(text.slice(at + name.length, at + name.length + 1))
    )
      found.push(at)
  return found
}

/** In a line near the beginning that is no sentence. */
function isOnCover(printed: string, at: number): boolean {
  if (at >= COVER) return false
  const next = printed.indexOf('\n', at)
  const line = printed.slice(printed.lastIndexOf('\n', at) + 1, next < 0 ? printed.length : next)
  return !/[.;:!?]["”»)]?\s*$/u.test(line)
}

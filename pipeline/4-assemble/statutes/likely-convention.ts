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
}

/** "Minimum Age Convention, 1973 ‸(No. 138) - Malawi (Ratification: 1999)‸": how comments of the ILO’s Committee of Experts are headed. */
const LABOUR_COMMENT = /\(No\. ?(?<number>\d{1,3})\) ?[-–—] ?[\p{L} ’'().,-]{3,60}\((?:Ratification|RATIFICATION) ?:/u

/**
 * The convention for "the Convention" before any is named: that of the one treaty body that the opening names or whose documents it
 * cites, else the one treaty that the document is headed with. Null where two could be meant.
 */
export function likelyConvention(text: string, mentions: readonly StatuteMention[]): Likely | null {
  const labour = LABOUR_COMMENT.exec(text.slice(0, OPENING))?.groups?.['number']
  if (labour) return { convention: `ilo-convention-${labour}`, byBody: true, alone: true }
  const opening = text.slice(0, OPENING).toLowerCase().replaceAll("'", '’')
  const committees = [...listed, ...TREATY_BODIES.map(([name, convention]) => ({ name, convention }))]
  const named = committees.filter(({ name }) => stands(opening, name)).map(({ convention }) => convention)
  const cited = mentions.flatMap(({ kind, instrument, start }) => {
    const symbol = instrument?.replace('/un/doc/', '') ?? ''
    const forum =
      kind === 'un-document' && start < OPENING
        ? FORUMS.find((known) => symbol.startsWith(`${known.symbol}/`))
        : undefined
    return forum?.convention ? [forum.convention] : []
  })
  const found = new Set(named.length > 0 ? named : cited)
  const [first] = found
  if (first !== undefined) return found.size === 1 ? { convention: first, byBody: true } : null
  const treaties = new Set(
    mentions.flatMap(({ kind, instrument, head }) =>
      kind === 'treaty' && instrument && /^(?:conven|covenant|pact)/u.test(head ?? '') ? [instrument] : [],
    ),
  )
  const [only] = treaties
  const convention = treaties.size === 1 && only ? /^\/int\/treaty\/([^/]+)$/u.exec(only)?.[1] : undefined
  return convention === undefined ? null : { convention, byBody: false }
}

/** Whether a name stands in the opening as words of their own. */
function stands(opening: string, name: string): boolean {
  const at = opening.indexOf(name)
  return at >= 0 && !/\p{L}/u.test(opening.slice(at + name.length, at + name.length + 1))
}

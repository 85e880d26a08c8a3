import type { StatuteMention } from '../../common/mention.ts'
import { FORUMS } from '../document/forums.ts'

/** How far the opening of a document reaches, in UTF-16 code units. */
const OPENING = 4000

const committees: readonly { readonly name: string; readonly convention: string }[] = FORUMS.flatMap(
  ({ name, convention, symbol }) =>
    convention !== null && !/\/OP/u.test(symbol) ? [{ name: name.toLowerCase(), convention }] : [],
)

/**
 * The convention that a document without a symbol of its own is most likely about, for "the Convention" before any is named: that of
 * the one treaty body that its opening names or whose documents it cites, else the one treaty that it is headed with. Null where two could
 * be meant.
 */
export function likelyConvention(text: string, mentions: readonly StatuteMention[]): string | null {
  const opening = text.slice(0, OPENING).toLowerCase()
  const named = committees.filter(({ name }) => opening.includes(name)).map(({ convention }) => convention)
  const cited = mentions.flatMap(({ kind, instrument, start }) => {
    const symbol = instrument?.replace('/un/doc/', '') ?? ''
    const forum =
      kind === 'un-document' && start < OPENING
        ? FORUMS.find((known) => symbol.startsWith(`${known.symbol}/`))
        : undefined
    return forum?.convention ? [forum.convention] : []
  })
  const found = new Set(named.length > 0 ? named : cited)
  if (found.size > 0) return found.size === 1 ? ([...found][0] ?? null) : null
  const treaties = new Set(
    mentions.flatMap(({ kind, instrument }) => (kind === 'treaty' && instrument ? [instrument] : [])),
  )
  const [only] = treaties
  return treaties.size === 1 && only ? (/^\/int\/treaty\/([^/]+)$/u.exec(only)?.[1] ?? null) : null
}

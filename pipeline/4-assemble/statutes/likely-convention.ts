import type { StatuteMention } from '../../common/mention.ts'
import { FORUMS } from '../document/forums.ts'

/** How far the opening of a document reaches, in UTF-16 code units. */
const OPENING = 4000

const listed: readonly { readonly name: string; readonly convention: string }[] = FORUMS.flatMap(
  ({ name, convention, symbol }) =>
    convention !== null && !/\/OP/u.test(symbol) ? [{ name: name.toLowerCase(), convention }] : [],
)

/** The same in French and Spanish. Source: OHCHR, treaty bodies; collected by hand 2026-11-29, not read off it. */
const TRANSLATED: readonly (readonly [string, string])[] = [
  ['comité des droits de l’enfant', 'crc'],
  ['comité de los derechos del niño', 'crc'],
  ['comité des droits des personnes handicapées', 'crpd'],
  ['comité sobre los derechos de las personas con discapacidad', 'crpd'],
  ['comité pour l’élimination de la discrimination à l’égard des femmes', 'cedaw'],
  ['comité para la eliminación de la discriminación contra la mujer', 'cedaw'],
  ['comité pour l’élimination de la discrimination raciale', 'icerd'],
  ['comité para la eliminación de la discriminación racial', 'icerd'],
  ['comité des droits de l’homme', 'iccpr'],
  ['comité de derechos humanos', 'iccpr'],
  ['comité des droits économiques, sociaux et culturels', 'icescr'],
  ['comité de derechos económicos, sociales y culturales', 'icescr'],
  ['comité contre la torture', 'cat'],
  ['comité contra la tortura', 'cat'],
  ['comité des disparitions forcées', 'icpped'],
  ['comité pour la protection des droits de tous les travailleurs migrants', 'icrmw'],
  ['comité des travailleurs migrants', 'icrmw'],
  ['comité de protección de los derechos de todos los trabajadores migratorios', 'icrmw'],
  ['comité contra la desaparición forzada', 'icpped'],
]

/**
 * The convention that a document without a symbol of its own is most likely about, for "the Convention" before any is named: that of
 * the one treaty body that its opening names or whose documents it cites, else the one treaty that it is headed with. Null where two could
 * be meant.
 */
export function likelyConvention(text: string, mentions: readonly StatuteMention[]): string | null {
  const opening = text.slice(0, OPENING).toLowerCase().replaceAll("'", '’')
  const committees = [...listed, ...TRANSLATED.map(([name, convention]) => ({ name, convention }))]
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
    mentions.flatMap(({ kind, instrument, head }) =>
      kind === 'treaty' && instrument && /^(?:conven|covenant|pact)/u.test(head ?? '') ? [instrument] : [],
    ),
  )
  const [only] = treaties
  return treaties.size === 1 && only ? (/^\/int\/treaty\/([^/]+)$/u.exec(only)?.[1] ?? null) : null
}

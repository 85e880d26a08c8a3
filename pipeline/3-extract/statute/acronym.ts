import { alternatives } from '../../common/alternatives.ts'
import { OWN_LAW_ENDINGS, OWN_LAW_WORDS } from '../lists/law-words.ts'
import { matchAt, skip } from './match-at.ts'

/** "Sexual Offences Act‸ [Chapter 11.28]", "Act‸ (Act No. 5 of 2006)": what may stand between a name and its acronym. */
const CHAPTER = /,? (?:\[[^[\]]{3,40}\]|\((?:[^()\d]{0,16}\d[^()]{0,20})\))(?=,? \()/uy

/** "(HRA‸ or the Act‸)": another short name beside the acronym. */
const OR_NOUN =
  ' (?:or|ou|o) (?:the |la |le |el )?[“"\'‘«]?(?:Constitution|Act|Law|Code|Convention|Charter|Protocol|Covenant|Loi|Charte|Constituci[óo]n|Ley|C[óo]digo|Convención|Carta)[”"\'’»]?'
const BEHIND = new RegExp(
  `,? ?\\((?:(?:the|la|el|le|hereafter|hereinafter|in short|en adelante|en lo sucesivo|ci-après|dénommée?)[,:]? )*[“"'‘«]?(?: )?(?<acronym>[\\p{Lu}][\\p{L}\\d&-]{1,11})(?<noun> (?:Act|Code|Law|Ordinance)(?: (?:19|20)\\d\\d)?)?(?: )?[”"'’»]?(?:[,;] (?!ch\\.|chap|c\\. )[^()]{1,40}|${OR_NOUN})?\\)`,
  'uy',
)

/** "(Allgemeines Gleichbehandlungsgesetz, AGG)", "(Strafgesetzbuch – StGB)": behind the name in the language of the country. */
const OWN_NAME =
  /,? ?\((?:in \p{Lu}\p{Ll}+:? )?[“"„«]?(?<name>\p{L}[\p{L}’' -]{4,80}?)[”"“»]?(?:,| [–-]| \/) (?<acronym>\p{Lu}[\p{L}\d-]{1,11})\)/uy

const OF_A_LAW = new RegExp(
  `(?:${alternatives(OWN_LAW_ENDINGS)}|(?<!\\p{L})(?:${alternatives(OWN_LAW_WORDS)}))(?!\\p{L})`,
  'iu',
)

/** The acronym that stands in brackets at `at`, right behind a name: "(TVPA)", "(ICT Act)"; null where there is none. */
export function acronymBehind(text: string, at: number): string | null {
  const { acronym, noun = '' } = matchAt(BEHIND, text, skip(CHAPTER, text, at))?.groups ?? {}
  if (acronym !== undefined && isAcronym(acronym)) return acronym + noun.replace(/ \d{4}$/u, '')
  const own = matchAt(OWN_NAME, text, at)?.groups
  // Its initial and a word for laws show that the short form is of that name: "(Official Gazette – RS)", "(Farm Service Agency, FSA)" are none.
  return own?.['acronym'] &&
    own['name']?.[0]?.toUpperCase() === own['acronym'][0] &&
    OF_A_LAW.test(own['name'] ?? '') &&
    isShortForm(own['acronym'])
    ? own['acronym']
    : null
}

const BEHIND_OWN_NAME = /\((?:in \p{Lu}\p{Ll}+:? )?[“"„«]?\p{L}[\p{L}’' -]{4,80}?[”"“»]?(?:,| [–-]| \/) $/u
const OWN_REACH = 100
const DEFINING =
  /\((?:hereinafter |herein |henceforth )?(?:the )?[“"‘'](?:the )?$|\((?:hereinafter|ci-après|en adelante|en lo sucesivo) ?[:,]? ?(?:dénommée? )?(?:the |la |le |el )?[“"'‘«]?(?:\p{Lu}[\p{L}\d-]{1,9}[”"'’»]? (?:or|ou|o) (?:the |la |le |el )?[“"'‘«]?)? ?$/u

/** True where an acronym at `at` is given, not used: "(hereinafter ‘‸UNCAT’)". */
export function isGiven(text: string, at: number): boolean {
  return DEFINING.test(text.slice(Math.max(0, at - 48), at))
}

/** True where the acronym at `at..end` closes brackets that begin with the name it shortens: "(Strafgesetzbuch – ‸StGB‸)". */
export function closesOwnName(text: string, at: number, end: number): boolean {
  return text[end] === ')' && BEHIND_OWN_NAME.test(text.slice(Math.max(0, at - OWN_REACH), at))
}

/** An acronym, or a shortened word with a capital at its end: "AufenthG". */
export const isShortForm = (word: string): boolean => isAcronym(word) || /^\p{Lu}\p{Ll}{2,8}\p{Lu}$/u.test(word)

const GIVEN = new RegExp(`^(?:[);]|, (?:18|19|20)\\d\\d\\)|${OR_NOUN}\\))`, 'u')

/** True where what a bracket opens at `at..end` defines: "(CDE‸)", "(CDE‸, 1989)", "(HRA‸ or the Act)". */
export function isDefined(text: string, at: number, end: number): boolean {
  return text[at - 1] === '(' && GIVEN.test(text.slice(end, end + 32))
}

/** At least two capitals, more of them than small letters. */
export function isAcronym(word: string): boolean {
  const capitals = word.match(/\p{Lu}/gu)?.length ?? 0
  const small = word.match(/\p{Ll}/gu)?.length ?? 0
  return capitals >= 2 && capitals > small
}

import { matchAt, skip } from './match-at.ts'

/** "Sexual Offences Act‸ [Chapter 11.28]", "Act‸ (Act No. 5 of 2006)": what may stand between a name and its acronym. */
const CHAPTER = /,? (?:\[[^[\]]{3,40}\]|\((?:[^()\d]{0,16}\d[^()]{0,20})\))(?=,? \()/uy

const BEHIND =
  /,? ?\((?:(?:the|la|el|le|hereafter|hereinafter|in short|en adelante|en lo sucesivo|ci-après|dénommée?)[,:]? )*[“"'‘«]?(?: )?(?<acronym>[\p{Lu}][\p{L}\d&-]{1,11})(?<noun> (?:Act|Code|Law|Ordinance)(?: (?:19|20)\d\d)?)?(?: )?[”"'’»]?(?:[,;] (?!ch\.|chap|c\. )[^()]{1,40}| (?:or|ou|o) (?:the |la |le |el )?[“"'‘«]?(?:Constitution|Act|Law|Code|Convention|Charter|Protocol|Covenant|Loi|Charte|Constituci[óo]n|Ley|C[óo]digo|Convención|Carta)[”"'’»]?)?\)/uy

/** The acronym that stands in brackets at `at`, right behind a name: "(TVPA)", "(ICT Act)"; null where there is none. */
export function acronymBehind(text: string, at: number): string | null {
  const { acronym, noun = '' } = matchAt(BEHIND, text, skip(CHAPTER, text, at))?.groups ?? {}
  return acronym !== undefined && isAcronym(acronym) ? acronym + noun.replace(/ \d{4}$/u, '') : null
}

const DEFINING =
  /\((?:hereinafter |herein |henceforth )?(?:the )?[“"‘'](?:the )?$|\((?:hereinafter|ci-après|en adelante|en lo sucesivo) ?[:,]? ?(?:dénommée? )?(?:the |la |le |el )?[“"'‘«]?(?:\p{Lu}[\p{L}\d-]{1,9}[”"'’»]? (?:or|ou|o) (?:the |la |le |el )?[“"'‘«]?)? ?$/u

/** True where an acronym at `at` is given, not used: "(hereinafter ‘‸UNCAT’)". */
export function isGiven(text: string, at: number): boolean {
  return DEFINING.test(text.slice(Math.max(0, at - 48), at))
}

/** At least two capitals, more of them than small letters. */
export function isAcronym(word: string): boolean {
  const capitals = word.match(/\p{Lu}/gu)?.length ?? 0
  const small = word.match(/\p{Ll}/gu)?.length ?? 0
  return capitals >= 2 && capitals > small
}

import { matchAt } from './match-at.ts'

/** "115.128": a recommendation within its paragraph, as reports of the Universal Periodic Review number them. */
const PLAIN =
  '\\d{1,4}(?:\\.\\d{1,3}(?!\\d| ?(?:[mb]illions?|millones|milliards?|thousand|mil|per ?cent|pour cent|por ciento)(?!\\p{L})| ?%))?'
const NUMBER = `${PLAIN}(?: ?(?:\\([A-Za-z]\\)|[a-z]\\)))?(?:(?: ?[–-] ?| to | à | a )${PLAIN})?`
const AND = '(?:,? and |,? et |,? y |, )'
/** Many numbers behind a plural, two behind a singular. */
const LIST = `(?:(?:paras\\. ?|paragraphs |paragr\\. ?|párrs\\. ?|párrafos |paragraphes )(?<many>${NUMBER}(?![\\d/.]\\d|\\d)(?:${AND}${NUMBER}(?![\\d/.]\\d|\\d)){0,20})|(?:para\\.? ?|paragraph |párr\\. ?|párrafo |par\\. ?|paragraphe )(?<few>${NUMBER}(?![\\d/.]\\d|\\d)(?:(?: and | et | y |, )${PLAIN}(?![\\d/.]\\d|\\d))?))`
const AFTER = new RegExp(`(?:,? |,)\\(?${LIST}\\)?`, 'uy')
const BEFORE = new RegExp(
  `(?<![\\p{L}\\p{N}])${LIST.replace(/(?<=[(|])p(?=[aá]r)/gu, '[Pp]')},? (?:(?:of|to|de|del) (?:the |l['’])?[Aa]nn?exe? |del anexo )?(?:of|to|du|de la|à la|a la|de l['’]|del|de) ?(?:the )?(?:documento? )?$`,
  'u',
)

/** Numbered paragraphs of a document of the United Nations: the words for them begin or end at `at`. */
export interface Paragraphs {
  readonly at: number
  readonly paths: readonly string[]
}

/** The paragraphs behind a document: "CRC/C/USA/CO/2‸, para. 14", "resolution 68/268‸, paragraphs 3 and 4". */
export function paragraphsAfter(text: string, at: number): Paragraphs | null {
  const match = matchAt(AFTER, text, at)
  if (!match) return null
  const end = at + match[0].length
  const opened = match[0].split('(').length - 1
  const closes = match[0].split(')').length - 1 > opened && !/ [a-z]\)$/u.test(match[0])
  return { at: closes ? end - 1 : end, paths: pathsOf(match.groups) }
}

/** The paragraphs before a document: "paragraph 13 of ‸CEDAW/C/SEN/CO/8". */
export function paragraphsBefore(text: string, at: number): Paragraphs | null {
  const from = Math.max(0, at - 72)
  const match = BEFORE.exec(text.slice(from, at))
  return match && { at: from + match.index, paths: pathsOf(match.groups) }
}

function pathsOf(groups: Readonly<Record<string, string | undefined>> | undefined): string[] {
  return (groups?.['many'] ?? groups?.['few'] ?? '').split(/,? (?:and|et|y) |, /u).map((item) => {
    const { number, letter } = /^(?<number>[\d.]{1,8}) ?\(?(?<letter>[a-z])\)$/u.exec(item.toLowerCase())?.groups ?? {}
    if (number && letter) return `para${number}/${letter}`
    const [from = '', to] = item.split(/[^\d.]+/u)
    return to ? `para${from}..para${to}` : `para${from}`
  })
}

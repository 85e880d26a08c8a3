import { matchAt } from './match-at.ts'

const AFTER =
  /,? \(?(?:paras?\.|paragraphs?|párrs?\.|párrafos?|par\.|paragraphes?) (?<from>\d{1,4})(?:(?: ?[–-] ?| to | à | a )(?<to>\d{1,4})|(?: and | et | y |, )(?<second>\d{1,4}))?\)?/uy
const BEFORE =
  /(?<![\p{L}\p{N}])(?:[Pp]aras?\.|[Pp]aragraphs?|[Pp]árrs?\.|[Pp]árrafos?|[Pp]ar\.|[Pp]aragraphes?) (?<from>\d{1,4})(?:(?: ?[–-] ?| to | à | a )(?<to>\d{1,4})|(?: and | et | y |, )(?<second>\d{1,4}))?,? (?:of|du|de la|de l['’]|del|de) ?(?:the )?$/u

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
  return { at: match[0].endsWith(')') && !match[0].includes('(') ? end - 1 : end, paths: pathsOf(match.groups) }
}

/** The paragraphs before a document: "paragraph 13 of ‸CEDAW/C/SEN/CO/8". */
export function paragraphsBefore(text: string, at: number): Paragraphs | null {
  const from = Math.max(0, at - 60)
  const match = BEFORE.exec(text.slice(from, at))
  return match && { at: from + match.index, paths: pathsOf(match.groups) }
}

function pathsOf(groups: Readonly<Record<string, string | undefined>> | undefined): string[] {
  const { from, to, second } = groups ?? {}
  if (to) return [`para${from}..para${to}`]
  return [from, second].flatMap((number) => (number ? [`para${number}`] : []))
}

import { type NumberedLaw, readNumber, SIGNED } from './law-number.ts'
import { matchAt, skip } from './match-at.ts'

/** "Human Trafficking Act, 2005‸ (Act 694)". */
const ACT_ALONE = / \((?=A(?:ct|CT) A?\d{1,4}\))/uy
/** "Non-Discrimination Act‸ (1325/2014)", "Penal Code‸ (XLV of 1860)": number and year alone. */
const NUMBER_ALONE = / \((?=(?:\d{1,4}\/|[IVXLC]{1,9} of )(?:18|19|20)\d\d\))/uy
/** "Law on Education‸ 38/2005/QH11", "Children’s Act‸ 38/2005", "Child Law‸ 12/1996": number and year, no day of a month. */
const NUMBER_NEXT = / (?=\d{1,4}\/(?:19|20)\d\d(?:\/\p{Lu}{1,4}\d{0,2})?(?![\p{L}\d/]))/uy
const NAMED_NUMBER =
  /,? \(?(?=(?:[Nn]os?\.|[Nn]\.?[°º]|[Nn]úm\.) ?(?:\d|[A-Z]{1,4}-\d|[IVXLC]{1,9} of (?:18|19|20)\d\d)|No \d{1,4}(?: of |\/)(?:18|19|20)\d\d)/uy
const NO = /(?:No (?=\d)|[Nn]os?\.|[Nn]\.?[°º]|[Nn]úm\.) ?/uy

/** "Ley de Aguas‸, n.º 276": such a sign counts anything, so that a number of a law has three figures, a letter, a bar or a date. */
const ANY_SIGN = /^(?:[Nn]\.?[°º]|[Nn]úm)/u
const LAW_NUMBER = /\d{3}|[\p{L}/.-]/u
/** "n.º 300‸ de la lista", not "n.º 276 de 27 de agosto de 1942". */
const OF_A_THING = /^ (?:de la|del|de los|de las|de una?|du|de l['’]|des) ?\p{Ll}/u

/** The bare number behind a named law: "Education Act‸ (No. 99-046 of 28 December 1999)". */
export function numberBehind(text: string, at: number, type: string): NumberedLaw | null {
  const lead = matchAt(NAMED_NUMBER, text, at) ?? matchAt(NUMBER_ALONE, text, at) ?? matchAt(NUMBER_NEXT, text, at)
  const act = lead ? null : matchAt(ACT_ALONE, text, at)
  if (act) {
    const start = at + act[0].length
    return readNumber(text, start, start + 'Act '.length, { type: 'act', bare: true }, SIGNED)
  }
  if (!lead) return null
  const start = at + lead[0].length
  // "(XLV of 1860)": codes of South Asia are acts.
  const isAct = type === 'code' && /^[IVXLC]/u.test(text.slice(start, start + 1))
  const law = readNumber(
    text,
    start,
    skip(NO, text, start),
    { type: isAct ? 'act' : type === 'code' ? 'law' : type, bare: false },
    SIGNED,
  )
  return law && law.year === null && ANY_SIGN.test(text.slice(start, start + 3)) && !isNumberOfLaw(text, law)
    ? null
    : law
}

function isNumberOfLaw(text: string, { number, end }: NumberedLaw): boolean {
  return LAW_NUMBER.test(number) && !OF_A_THING.test(text.slice(end, end + 16))
}

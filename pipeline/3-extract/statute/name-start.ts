import { ABOUT_LAWS, NAME_CONNECTORS, NAME_HEADS, NOT_IN_NAMES } from '../lists/law-words.ts'
import { countryAt, countryWords } from './countries.ts'
import { isTitleWithState } from './state-title.ts'

const connectors: ReadonlySet<string> = new Set(NAME_CONNECTORS)
const notInNames: ReadonlySet<string> = new Set(NOT_IN_NAMES)
const aboutLaws: ReadonlySet<string> = new Set(ABOUT_LAWS)
/** In title case they join the words of a name too ("Violence Against Women Act"). */
const prepositions: ReadonlySet<string> = new Set([
  'against',
  'with',
  'from',
  'for',
  'on',
  'to',
  'of',
  'and',
  'in',
  'by',
  'other',
  'between',
  'through',
  'their',
  'its',
  'or',
  'at',
  'into',
  'under',
  'the',
])
const heads: ReadonlySet<string> = new Set([
  ...NAME_HEADS.map(({ head }) => head),
  'Acts',
  'Codes',
  'Laws',
  'Constitution',
  'Convention',
  'Covenant',
  'Protocol',
  'Treaty',
  'Charter',
  'Article',
  'Section',
])
const MAX_WORDS = 26
const CAPITALISED = /^[“"‘'(]?[\p{Lu}\d][\p{L}\p{M}\d'’./-]*$/u
/** Number of an article of a code ("L.143", "R. 121-3"): what follows is the code. */
const CODE_NUMBER = /^[LRDA]\.?\d{1,5}(?:-\d{1,3}){0,2}$/u
/** "of Hungary. ‸Criminal Code": a word that ends a sentence. */
const SENTENCE_END = /\p{Ll}{3}\.$/u
/** "‸Trafficking in Persons Act", "‸Protection from Violence Act": what begins a name at the start of a sentence. */
const DEED = /(?:ing|tion|ment|ance|ence)$/u
/** "‸Access to Information Act", "‸Right to Education Act" at the start of a sentence. */
const ENTITLEMENT = /^[“"‘'(]?(?:Access|Rights?)$/u
/** "‸Suppression of the Financing of Terrorism Act" at the start of a sentence: what is done to deeds, to acts too ("of the Societies Act"). */
const ENDING = /^[“"‘'(]?(?:Abolition|Elimination|Prohibition|Suppression|Prevention)$/u
/** An evil, which no act is: "‸Abolition of the Death Penalty Act", not "Abolition of the Sedition Act". */
const EVIL =
  /^(?:(?:Death|Capital) (?:Penalty|Punishment)|Corporal Punishment|Slave(?:ry|s| Trade)|Worst Forms)(?!\p{L})/u
/** A deed with its object: "Spread of Disease". */
const DEED_OF =
  /^(?:Financing|Spread|Use|Sale|Production|Manufacture|Recruitment|Exploitation|Possession|Traffic(?:king)?) (?:of|in) /u
/** "‸(a)Domestic Violence Act": the mark of a list without a space behind it. */
const GLUED_MARK = /^(?:\([a-z\d]{1,4}\)|\d{1,3}\.|\([“"‘'«])(?=\p{Lu}\p{Ll})/u
/** "‸I.‸ Domestic Workers Law": the number of a heading. */
const LIST_MARK = /^(?:[IVXLC]{1,6}|(?<letter>\p{Lu})\k<letter>?)[.)]$/u
/** "Adoption Act, 1989 ‸C. Children Act": the items of a list run on in a line. */
const ITEM_BEFORE = /[\d);:] $/u
const GROUP = 60
/** "‸Code of Criminal Procedure (Amendment) Act". */
const PROCEDURE = /^(?:Criminal|Civil|Penal|Administrative) Procedure /u
/** "Modern Slavery Act ‸2015‸ (Transparency in Supply Chains) Regulations": made under an act, whose year stays inside. */
const YEAR_INSIDE = /(?:Act|Ordinance|Code) (?:18|19|20)\d\d $/u

/** "the Family Act‸6‸, and Data Act": the mark of a note glued to a head noun. */
const isMarkedHead = (word: string): boolean => /\p{Ll}\d{1,3}$/u.test(word) && heads.has(word.replace(/\d{1,4}$/u, ''))

/** A name that ends before a head noun: where it begins and how many words it has, connectors not counted. */
export interface NameStart {
  readonly start: number
  readonly words: number
}

/**
 * Walks back from a head noun ("Act") that begins at `head` over the capitalised words of its name, not before `from`:
 * "the ‸Prevention and Suppression of Human Trafficking Act". Linear: at most 26 words.
 */
export function nameStart(text: string, head: number, from = 0): NameStart | null {
  let accepted = head
  let words = 0
  let place = head
  let crossed = ''
  for (let read = 0; read < MAX_WORDS && place > from && text[place - 1] === ' '; read++) {
    const end = place - 1
    if (text[end - 1] === ')') {
      const open = text.lastIndexOf('(', end)
      if (
        open < from ||
        end - open > GROUP ||
        !/^\(\p{Lu}/u.test(text.slice(open, open + 2)) ||
        (/\d/u.test(text.slice(open, end)) && !/^\(No\. ?\d{1,2}\)$/u.test(text.slice(open, end)))
      )
        break
      place = YEAR_INSIDE.test(text.slice(Math.max(0, open - 16), open)) ? open - 5 : open
      continue
    }
    if (words === 0 && text[end - 1] === '”') {
      if (!NICKNAMED.test(text.slice(head, head + 4))) return null
      const open = nickname(text, end, from, head)
      return open === null ? null : { start: open, words: 2 }
    }
    const begin = Math.max(from, text.lastIndexOf(' ', end - 1) + 1)
    const word = text.slice(begin, end)
    const small = word.toLowerCase()
    if (connectors.has(word) || (prepositions.has(small) && !isSentenceStart(text, begin))) {
      // "ratified by ‸Law No. 9802": no name ends in a preposition.
      if (words === 0) break
      crossed = crossed ? `${small} ${crossed}` : small
      place = begin
      if (
        /^(?:and|or|with|from|by|as|at|under|to) the\b/u.test(crossed) &&
        crossed !== 'to the' &&
        !isParallel(text, place, text.slice(accepted, head)) &&
        !isPlaced(text, place)
      )
        break
      continue
    }
    const mark = GLUED_MARK.exec(word)?.[0].length ?? 0
    const comma = word.endsWith(',')
    const bare = word.slice(mark, comma ? -1 : undefined)
    if (
      !CAPITALISED.test(bare) ||
      (LIST_MARK.test(word) &&
        (begin === 0 || text[begin - 1] === '\n' || ITEM_BEFORE.test(text.slice(begin - 2, begin)))) ||
      CODE_NUMBER.test(bare) ||
      isAbbreviation(text, bare, begin, text.slice(accepted, head)) ||
      SENTENCE_END.test(bare) ||
      (bare.endsWith('.') && heads.has(bare.slice(0, -1))) ||
      isMarkedHead(bare) ||
      !belongs(text, bare, begin + mark, crossed, comma, text.slice(accepted, head))
    )
      break
    words++
    accepted = begin + mark
    place = begin
    crossed = ''
    if (mark > 0) break
    if (/^[“"‘'(]/u.test(word)) {
      accepted++
      break
    }
  }
  const start = ofConstitution(text, withCountry(text, trimLeading(text, accepted, head), from), from)
  return words > 0 && start < head
    ? {
        start,
        words: text
          .slice(start, head)
          .trim()
          .split(' ')
          .filter((word) => !connectors.has(word)).length,
      }
    : null
}

/** "the ‸“Maria da Penha”‸ Law protects": where the name in marks begins that ends at `end`, where the words around it speak of a law. */
function nickname(text: string, end: number, from: number, head: number): number | null {
  const near = text.slice(Math.max(from, end - GROUP), end)
  const open = end - near.length + near.lastIndexOf('“')
  return near.includes('“') &&
    NICKNAME.test(text.slice(open, end)) &&
    (BY_LAW.test(text.slice(Math.max(0, open - 40), open)) || LAW_DOES.test(text.slice(head, head + 40)))
    ? open
    : null
}
const BY_LAW =
  /(?<!\p{L})(?:[Uu]nder|[Tt]hrough|(?:passed|adopted|enacted|approved|promulgated|amended|repealed|signed) the|(?:[Aa]rticles?|[Ss]ections?) \d[\d, and()]{0,12} of the|[Ss]o-called) (?:the )?$/u
const LAW_DOES =
  /^\p{L}+(?:,? (?:of )?(?:19|20)\d\d(?!\d)|,? (?:No\.|\((?:Law|Act|No\.|\d))| (?:protects?|prohibits?|provides?|establishe[sd]|guarantees?|criminali[sz]e[sd]|requires?|stipulates?|punishes|amends?|amended|introduced|entered|came into|applies|defines|(?:was|were|has been) (?:adopted|passed|enacted|amended|approved|promulgated|signed|repealed))(?!\p{L}))/u
const NICKNAMED = /^(?:Law|Act)(?!\p{L})/u
const NICKNAME = /^“\p{Lu}[\p{L}’'-]+(?: (?:of|the|for|and|da|de|del|do|dos|la|\p{Lu}[\p{L}’'-]*)){0,6}”$/u

/** "‸Eighth Amendment of the‸ Constitution Act": an amendment that is counted begins the name. */
function ofConstitution(text: string, start: number, from: number): number {
  if (!text.startsWith('Constitution ', start)) return start
  const before = AMENDMENT_OF.exec(text.slice(Math.max(from, start - 50), start))?.[0]
  return before === undefined ? start : start - before.length
}
const AMENDMENT_OF =
  /(?<!\p{L})(?!The )\p{Lu}\p{Ll}{2,10}(?:[- ]\p{L}\p{Ll}{2,7})?(?<=[Ff]irst|[Ss]econd|[Tt]hird|th) Amendment of the $/u

/** "‸Saint Vincent and the‸ Grenadines Domestic Violence Act": a country whose name goes on behind "and". */
function withCountry(text: string, start: number, from: number): number {
  if (!/ and (?:the )?$/u.test(text.slice(Math.max(from, start - 9), start))) return start
  let place = start
  for (let words = 0; words < 5; words++) {
    const space = text.lastIndexOf(' ', place - 2)
    place = space + 1
    if (place < from || space < 0) return start
    const country = countryAt(text, place)
    if (country && country.end > start) return place
  }
  return start
}

/** "Scheduled Castes ‸and the Scheduled Tribes": both begin with the same word. */
function isParallel(text: string, place: number, behind: string): boolean {
  const first = /^\p{Lu}\p{L}+ /u.exec(behind)?.[0]
  const before = text.slice(Math.max(0, place - 40), place)
  // "the Policy for Persons with Disability and the ‸Disability Act": a word that ends what stands before joins nothing.
  const at = first === undefined ? -1 : before.indexOf(` ${first}`)
  return at >= 0 && /^\p{Lu}/u.test(before.slice(at + 1 + (first?.length ?? 0)))
}

const PLACED =
  /(?:[Aa]rts?\.|[Aa]rticles?|[Ss]ections?|[Pp]aragraphs?) [^.;\n]{1,40} of the (?<word>\p{Lu}\p{Ll}{2,20}) $/u

/** "article 52 of the ‸Marriage and the Family Act": a word that is no law itself stands behind provisions. */
function isPlaced(text: string, place: number): boolean {
  const word = PLACED.exec(text.slice(Math.max(0, place - 90), place))?.groups?.['word']
  return word !== undefined && !heads.has(word)
}

/** "‸NPMA‸ National Preventive Mechanism Act": a line of a list of abbreviations. */
function isAbbreviation(text: string, word: string, begin: number, behind: string): boolean {
  if (!/^\p{Lu}{3,8}$/u.test(word) || (begin > 0 && text[begin - 1] !== '\n')) return false
  const initials = [...behind.matchAll(/(?<![\p{L}’'-])\p{Lu}/gu)].map(([letter]) => letter)
  const found = initials.reduce((at, letter) => (at < 0 ? at : word.indexOf(letter, at) + 1 || -1), 0)
  return initials.length > 1 && found > 0
}

/** Whether a capitalised word goes on the name, given what lies between it and the words behind. */
function belongs(text: string, word: string, begin: number, crossed: string, comma: boolean, behind: string): boolean {
  const key = word.replace(/^[“"‘'(]/u, '').toLowerCase()
  if (
    notInNames.has(key) &&
    !(
      crossed === '' &&
      /^(?:new|basic|revised|second|third|other|main|part|state|all|no|public|review|update|pass)$/u.test(key) &&
      !isSentenceStart(text, begin)
    )
  )
    return false
  if (/^\d/u.test(word)) return false
  if (crossed !== '' && /^[IVXLC]+(?:-[A-Z])?$/u.test(word)) return false
  if (
    /^(?:in|to|with|by|from|at|on|for|under)\b/u.test(crossed) &&
    isSentenceStart(text, begin) &&
    !(/^(?:in|from|against|for)$/u.test(crossed) && DEED.test(word)) &&
    !(crossed === 'to' && ENTITLEMENT.test(word) && !/ (?:the|under) /u.test(behind))
  )
    return false
  // "Law of the Child Act", "Law of Marriage Act".
  if (
    (comma || crossed !== '') &&
    heads.has(word) &&
    !(/^(?:Law|Charter)$/u.test(word) && /^of(?: the)?$/u.test(crossed)) &&
    !(word === 'Code' && crossed === 'of' && PROCEDURE.test(behind)) &&
    !(word === 'Bill' && behind.startsWith('Rights '))
  )
    return false
  if (comma && crossed.includes('the')) return false
  if (comma && !/ (?:and|or|&) /u.test(` ${crossed} ${behind}`)) return false
  if (/['’]s?$/u.test(word) && endsWithCountry(text, begin + word.length)) return false
  if (crossed.includes('of') || crossed.startsWith('to') || crossed.startsWith('in')) {
    if (aboutLaws.has(key) && (crossed.includes('the') || isSentenceStart(text, begin))) return false
    if (crossed.endsWith('the') && isSentenceStart(text, begin) && !(crossed === 'of the' && isEnding(word, behind)))
      return false
  }
  return true
}

const isEnding = (word: string, behind: string): boolean =>
  ENDING.test(word) && (EVIL.test(behind) || DEED_OF.test(behind))

/** "the United Kingdom’s ‸Human Rights Act": the name of a country of up to four words ends at `end`. */
function endsWithCountry(text: string, end: number): boolean {
  const { names } = countryWords()
  const words = text
    .slice(Math.max(0, end - 48), end)
    .replace(/['’]s?$/u, '')
    .split(' ')
  return [1, 2, 3, 4].some((count) => words.length >= count && names.has(words.slice(-count).join(' ')))
}

/** Words at the front that begin the sentence, not the name; adjectives of countries too. */
function trimLeading(text: string, start: number, head: number): number {
  let place = start
  for (;;) {
    const space = text.indexOf(' ', place)
    if (space < 0 || space >= head) return place
    const word = text.slice(place, space)
    if (isTitleWithState(text, place)) return place
    // "South African ‸Children’s Bill".
    const next = /^\p{Lu}\p{Ll}+ /u.exec(text.slice(space + 1, Math.min(head, space + 24)))?.[0].trimEnd()
    if (next !== undefined && countryWords().adjectives.has(`${word} ${next}`)) {
      place = space + next.length + 2
      continue
    }
    // "UAE ‸Labour Law": capitals alone are an adjective here even where they are a name too.
    const isAdjective =
      countryWords().adjectives.has(word) && (!countryWords().names.has(word) || /^\p{Lu}+$/u.test(word))
    // "Turkish Penal Code (TPC)", "Indian Evidence Act": the adjective belongs to the name.
    if (isAdjective && (isIndianTitle(text, word, space + 1, head) || isInAcronym(text, word, head))) return place
    if (!isAdjective && !(isSentenceStart(text, place) && notInNames.has(word.toLowerCase()))) return place
    place = space + 1
  }
}

/** "‸Indian‸ Evidence Act", "‸Indian‸ Act" of Canada: the titles themselves begin so. */
const isIndianTitle = (text: string, word: string, next: number, head: number): boolean =>
  word === 'Indian' && (next < head || text.startsWith('Act', head))

const ACRONYM = /^\p{L}+(?:,? (?:of )?\d{4})? \((?<acronym>\p{Lu}{3,8})\)/u

/** "‸Turkish Penal Code (TPC)": whether the acronym behind the head noun begins with the letter of `word`. */
function isInAcronym(text: string, word: string, head: number): boolean {
  const acronym = ACRONYM.exec(text.slice(head, head + 40))?.groups?.['acronym']
  return acronym !== undefined && acronym[0] === word[0]
}

function isSentenceStart(text: string, at: number): boolean {
  return at === 0 || /(?:[.!?:;•–—\n\t]|[.!?]["”'’)])[\s"“‘'(]{0,4}$/u.test(text.slice(Math.max(0, at - 4), at))
}

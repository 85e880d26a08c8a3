import { FUNCTION_WORDS, SPELLINGS } from '../lists/content-words.ts'
import { matchAt, skip } from './match-at.ts'

/** Names by their content words: "of the", accents and spelling do not matter. */
export interface NameTrie<V> {
  readonly next: Map<string, NameTrie<V>>
  /** What the words down to here name; several where a name is shared. */
  readonly values: V[]
}

/** A name found at a place of a text. */
export interface NameMatch<V> {
  readonly end: number
  readonly values: readonly V[]
  /** How many content words it has. */
  readonly words: number
}

const WORD = /[\p{L}\p{Nd}]+(?:[-‑][\p{L}\p{Nd}]+)*/uy
const BETWEEN = /(?:, | \(|\) |\), | [“"]|[’'] ?| )?/uy
const functionWords: ReadonlySet<string> = new Set(FUNCTION_WORDS)
const spellings: ReadonlyMap<string, string> = new Map(SPELLINGS)
/** "Protocole ‸de 2000 additionnel à …": a year behind the first word. */
const YEAR = /^(?:19|20)\d\d$/u
/** "Belém do‸ Pará": a name that reads as the Spanish preposition, with which names are not compared. */
const CLOSING = /(?<=\b[dD]o) Par[aá](?!\p{L})/uy
const DATE_INSIDE = /\d{1,2}(?:er)? (?:de |of )?\p{L}{3,10} (?:de )?(?:19|20)\d\d (?=\p{L})/uy
/** "Rights of the ‸Child3": the mark of a note, glued to the last word where a text has no raised digits. */
const NOTED = /^(?<word>\p{L}{4,}?)\d{1,3}$/u
const MAX_WORDS = 60

const ALSO: ReadonlySet<string> = new Set(['and', 'et', 'y'])
const PROTOCOL: ReadonlySet<string> = new Set([
  'protocol',
  'protocols',
  'protocole',
  'protocoles',
  'protocolo',
  'protocolos',
])
const isAcronym = (text: string, at: number): boolean => /^\p{Lu}{3,8}(?!\p{L})/u.test(text.slice(at, at + 9))

/** An empty trie. */
export function nameTrie<V>(): NameTrie<V> {
  return { next: new Map(), values: [] }
}

/** A word as names are compared: lower case, without accents and hyphens, one spelling. */
export function wordKey(word: string): string {
  if (/^[a-z]+$/iu.test(word)) {
    const small = word.toLowerCase()
    return spellings.get(small) ?? small
  }
  const plain = word
    .normalize('NFD')
    .replace(/[\p{M}\-‑]/gu, '')
    .toLowerCase()
  return spellings.get(plain) ?? plain
}

/** Adds a name. */
export function addName<V>(trie: NameTrie<V>, name: string, value: V): void {
  let node = trie
  for (const [word] of name.matchAll(/[\p{L}\p{Nd}]+(?:[-‑][\p{L}\p{Nd}]+)*/gu)) {
    const key = wordKey(word)
    if (functionWords.has(key)) continue
    const next = node.next.get(key) ?? nameTrie<V>()
    node.next.set(key, next)
    node = next
  }
  if (node !== trie && !node.values.includes(value)) node.values.push(value)
}

/** The longest name that begins at `at`, where a word begins. */
export function matchName<V>(trie: NameTrie<V>, text: string, at: number): NameMatch<V> | null {
  const found =
    follow(trie, text, at, same) ?? (MANY.test(text.slice(at, at + 40)) ? null : follow(trie, text, at, singular))
  // "Convention ‸des Nations Unies sur les droits …": the organisation is no part of the official title.
  return found ?? (INSERTED.test(text.slice(at, at + 48)) ? follow(trie, text, at, same, organisation) : null)
}

/** "the ‸Conventions on labour‸ inspection": some of them, where small letters say what they are on; of some rights there is but one. */
const MANY =
  /^[Cc]on[vc]en\p{L}+s (?:on|sur|sobre) (?!(?:the )?rights of (?:the child|persons with)|les droits (?:de l['’]enfant|des personnes)|los derechos (?:del niño|de las personas con))(?:the |les? |la |los |las |l['’])?\p{Ll}/u
const INSERTED =
  /^\p{L}{5,12} (?:(?:des|de las|de) (?:Nations [Uu]nies|Naciones [Uu]nidas)|de l['’](?:ONU|UNESCO)|de la (?:ONU|UNESCO)|onusienne|[Ii]nternationale?|[Ii]nternacional) /u
const ORGANISATION: ReadonlySet<string> = new Set([
  'nations',
  'unies',
  'naciones',
  'unidas',
  'onu',
  'unesco',
  'onusienne',
  'international',
  'internationale',
  'internacional',
])
const same = (key: string): string => key
const organisation = (key: string): boolean => ORGANISATION.has(key)
const nothing = (): boolean => false

/** "United Nations ‸Conventions on the Rights of the Child": a slip of the plural. */
const singular = (key: string): string => (key.length > 4 && key.endsWith('s') ? key.slice(0, -1) : key)

function follow<V>(
  trie: NameTrie<V>,
  text: string,
  at: number,
  form: (key: string) => string,
  skips: (key: string) => boolean = nothing,
): NameMatch<V> | null {
  let node = trie
  let place = at
  let words = 0
  let last = ''
  let found: NameMatch<V> | null = null
  for (let read = 0; read < MAX_WORDS; read++) {
    const word = matchAt(WORD, text, place)?.[0]
    if (word === undefined) break
    const key = wordKey(word)
    // "Convention du Conseil de l’Europe ‸du 11 mai 2011‸ sur …": its date is no word of its name.
    const dated = words > 1 && /^\d{1,2}$/u.test(key) && !node.next.has(key) ? matchAt(DATE_INSIDE, text, place) : null
    if (dated) {
      place += dated[0].length
      continue
    }
    if (!functionWords.has(key) && !(words === 1 && (skips(key) || (YEAR.test(key) && !node.next.has(key))))) {
      const next =
        words === 0
          ? (node.next.get(form(key)) ?? node.next.get(key))
          : (node.next.get(key) ?? node.next.get(form(key)))
      if (!next) {
        const noted = words > 0 ? NOTED.exec(word)?.groups?.['word'] : undefined
        const marked = noted === undefined ? undefined : node.next.get(wordKey(noted))
        if (marked && marked.values.length > 0)
          found = { end: place + (noted?.length ?? 0), values: marked.values, words: words + 1 }
        break
      }
      node = next
      words++
      if (node.values.length > 0) found = { end: place + word.length, values: node.values, words }
    }
    // "the CRPD and the Optional Protocol", "the Optional Protocols and the Convention": two of them.
    if (
      words > 0 &&
      ALSO.has(key) &&
      (PROTOCOL.has(last) || (words === 1 && isAcronym(text, at) && !isAcronym(text, place + word.length + 1)))
    )
      break
    if (!functionWords.has(key)) last = key
    place += word.length
    const gap = matchAt(BETWEEN, text, place)?.[0] ?? ''
    if (
      gap === '' ||
      (words === 1 && gap === ', ' && (isAcronym(text, at) || /^, an? /u.test(text.slice(place, place + 5))))
    )
      break
    place += gap.length
  }
  return found && { ...found, end: skip(CLOSING, text, found.end) }
}

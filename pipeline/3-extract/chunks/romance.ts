import type { Draft } from './draft.ts'
import { type Grammar, type Head, headFrom, soleBody } from './grammar.ts'
import { eachMinistry } from './ministry-list.ts'
import { isCapital } from './phrase.ts'
import { withComplement } from './romance-complement.ts'
import { definedAt } from './romance-defined.ts'
import { isName } from './romance-name.ts'
import { ARTICLES, COMMON, GENITIVE, RANKS } from './romance-words.ts'
import type { Token } from './tokens.ts'

/**
 * Names of French and Spanish grammar: a head noun with its adjectives and complements, of which only the first word need be
 * capitalised. `foreign`: the text around is of another language, so only capitalised heads count.
 */
export function romanceNames(tokens: readonly Token[], grammar: Grammar, foreign: boolean): Draft[] {
  const drafts: Draft[] = []
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at]
    if (!token || token.shape === 'mark' || token.shape === 'number' || (foreign && token.shape === 'lower')) continue
    const head = headFrom(tokens, at, grammar)
    if (!head || (COMMON.has(head.word) && isOfMinister(tokens, at))) continue
    const draft =
      definedAt(tokens, at, head, grammar) ??
      withComplement(tokens, at, head, grammar, foreign) ??
      chamberAt(tokens, at, head)
    const each = draft ? eachMinistry(withRank(draft, tokens), tokens) : []
    if (draft && (isChamber(draft) || isName(draft, tokens, foreign) || each.length > 1)) {
      drafts.push(...each)
      at = draft.to
    }
  }
  return drafts
}

const MINISTERS = new Set('ministre ministres ministro ministra viceministro viceministra vice-ministre'.split(' '))

/** "Ministre de l’ | Administration territoriale": the field of a person. */
function isOfMinister(tokens: readonly Token[], at: number): boolean {
  let before = at - 1
  while (GENITIVE.has(tokens[before]?.lower ?? '') || ARTICLES.has(tokens[before]?.lower ?? '')) before -= 1
  return before < at - 1 && MINISTERS.has(tokens[before]?.lower ?? '')
}

function withRank(draft: Draft, tokens: readonly Token[]): Draft {
  const before = tokens[draft.from - 1]
  const rank = before?.shape === 'capital' && RANKS.has(before.lower) && isCapital(tokens[draft.from])
  return rank ? { ...draft, from: draft.from - 1 } : draft
}

/** "Assemblée nationale", "Cámara de Diputados": a head of several words that names a parliament by itself. */
function chamberAt(tokens: readonly Token[], from: number, head: Head): Draft | undefined {
  const whole = WHOLE.has(head.word) || (head.sort.kind === 'parliament' && head.length > 1)
  const sole = isCapital(tokens[from]) && !tokens[from]?.first && soleBody(tokens[from]?.text ?? '') !== undefined
  if (!isCapital(tokens[from]) || !(whole || (sole && head.length === 1))) return undefined
  return { from, to: from + head.length - 1, shortTo: null, head, modifiers: 0, lowerHead: false }
}

function isChamber({ head, modifiers }: Draft): boolean {
  return modifiers === 0 && (head.sort.kind === 'parliament' || WHOLE.has(head.word))
}

/** Heads of several words that are a name by themselves. */
const WHOLE = new Set([
  'ministerio público',
  'ministère public',
  'poder judicial',
  'audiencia nacional',
  'primature',
  'cruz roja',
  'defensor del pueblo',
  'croix-rouge',
])

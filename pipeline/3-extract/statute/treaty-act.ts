import type { About } from '../../common/about.ts'
import type { Span } from '../../common/span.ts'
import type { StatuteDraft } from './draft.ts'
import { matchAt } from './match-at.ts'
import { namedLaw } from './named-law.ts'
import { numberBehind } from './number-behind.ts'
import { numberedDraft } from './numbered-draft.ts'

const ACT = / (?:\(\p{Lu}[^()]{3,40}\) )?(?<head>Act|Ordinance|Bill)(?![\p{L}\p{Nd}-])/uy

/**
 * "the ‸Geneva Conventions Act, 1957‸": a law that bears the name of a treaty, and its number; null where none stands behind the name.
 * `offset` is where `text` begins in the reading text.
 */
export function actNamedAfter(text: string, { start, end }: Span, about: About, offset: number): StatuteDraft[] | null {
  const match = text[end] === ' ' ? matchAt(ACT, text, end) : null
  if (!match) return null
  const until = end + match[0].length
  const head = match.groups?.['head']?.toLowerCase() ?? 'act'
  const number = numberBehind(text, until, head)
  // "Geneva Conventions Act No. 4 of 2006": name and number are one mention; set off by a comma or a bracket they are two.
  if (number && text[until] === ' ' && text[until + 1] !== '(')
    return [numberedDraft(text, { ...number, start, nameStart: start, nounEnd: until }, about, offset)]
  const named = namedLaw(text, { start, end: until, head }, about, offset)
  return number ? [named, numberedDraft(text, number, about, offset)] : [named]
}

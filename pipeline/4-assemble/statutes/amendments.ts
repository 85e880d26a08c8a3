import type { Meaning } from './meaning.ts'

/** "Act No. 1 …, as amended by ‸Act No. 2": the second amends the first. */
export function amendmentsOf(text: string, meanings: readonly Meaning[]): Map<number, string[]> {
  const amends = new Map<number, string[]>()
  let amended: string | null = null
  for (const [index, { mention, instrument }] of meanings.entries()) {
    const before = meanings[index - 1]
    const between = before ? text.slice(before.mention.end, mention.start) : ''
    if (
      before?.instrument &&
      /^[^.;\n]{0,60}\b(?:as amended by|amended by|modifiée? par|modificad[oa] por|reformad[oa] por)\b[^.;\n]{0,30}$/u.test(
        between,
      )
    )
      amended = before.instrument
    else if (!/^,? (?:and|et|y|and by|and the) $/u.test(between)) amended = null
    const own = mention.amends
    const all = [...own, ...(amended && instrument && amended !== instrument ? [amended] : [])]
    if (all.length > 0) amends.set(index, all)
  }
  return amends
}

const OF_THE_LAWS = /^,? (?:of )?(?:the )?(?:Revised )?[Ll]aws(?! No)(?:,| of)/u
/** What stands before a chapter that an act is. */
export const ACT_BEFORE = /(?:Act|Ordinance)(?:,? (?:of )?(?:18|19|20)\d\d)?(?:,? \(?| \[)$/u
const SECTION_BEHIND = /^,? ?(?:[Ss]ection|[Ss]ec\.|[Aa]rt)/u

/** "‸Chapter 249‸ of the Laws of Malta", "the Marriage Act, ‸Chapter 50", "the Employment Act of 1976 (‸Chapter 226)": a law by its place in the collection. */
export function isOfTheLaws(text: string, hit: number, end: number): boolean {
  const behind = text.slice(end, end + 24)
  if (OF_THE_LAWS.test(behind)) return true
  if (!/^Chapter \d{2}/u.test(text.slice(hit, end))) return false
  return ACT_BEFORE.test(text.slice(Math.max(0, hit - 24), hit)) && !SECTION_BEHIND.test(behind)
}

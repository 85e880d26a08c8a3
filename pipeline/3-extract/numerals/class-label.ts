import type { Passage } from '../context.ts'

/** "0 to 14 years", "65 years and over", "Moins de 5 ans", "60 años y más": all of a label. */
const CLASS =
  /^(?:(?:less than|under|over|more than|from|aged?|moins de|plus de|menos de|más de|de|entre) )?\d{1,3}(?: ?(?:[-–]|to|and|à|et|a|y) ?\d{1,3})? (?:years?|months?|ans|mois|años|meses)(?: (?:and|or|et|y|o) (?:over|above|older|more|under|plus|más))?$/iu

/** One number of years alone is a term as well as an age. */
const PLAIN = /^\d{1,3} \p{L}+$/u
const OF_AGE = /(?<!\p{L})(?:ages?|aged|âges?|edad(?:es)?|groups?|groupes?|grupos?)(?!\p{L})/iu
const OF_TERM =
  /(?<!\p{L})(?:sentences?|terms?|penalt(?:y|ies)|punishments?|durations?|length|periods?|service|délais?|durées?|peines?|plazos?|penas?|duración|experience|maturity)(?!\p{L})/iu

/** True for the label of a row that tells a group by age or length, with values beside it: no figure of its own. */
export function isClassLabel({ cell, text }: Pick<Passage, 'cell' | 'text'>): boolean {
  if (!cell || cell.row < 0 || cell.column > 1 || !CLASS.test(text.trim())) return false
  const head = cell.table.columns[cell.column] ?? ''
  if (OF_TERM.test(head) || ((cell.column > 0 || PLAIN.test(text.trim())) && !OF_AGE.test(head))) return false
  const line = cell.table.rows[cell.row] ?? []
  return line.some((other, at) => at > cell.column && /^[-–]?\d[\d.,\s\u00a0\u202f]*%?$/u.test(other.text))
}

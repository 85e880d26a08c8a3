import type { EntityFact, Fact, FigureFact, StatuteFact } from './facts.ts'
import { isAcronym, parseName, searchForm } from './names.ts'
import { standsAsTitle } from './title-lines.ts'
import { placeOf, says, sentenceAt, type View } from './view.ts'
import { wordsOf } from './words.ts'

/** What is looked for in the other document before something is called not mentioned. */
export function wanted(fact: Fact): string[] {
  if (fact.kind === 'statute')
    return [...new Set([...fact.instruments, ...fact.mentions.flatMap(({ label }) => label ?? [])])]
  if (fact.kind === 'figure') return [fact.label, fact.main.quote].filter(Boolean)
  if (fact.kind === 'section') return [fact.label]
  return [...new Set([...fact.names, ...fact.acronyms])]
}

/** True where the text of the other document has the words after all, though no rule made a record of them there. */
export function isMentioned(fact: Fact, own: View, other: View): boolean {
  if (fact.kind === 'statute') return lawIsNamed(fact, other)
  if (fact.kind === 'figure') return figureIsRepeated(fact, own, other)
  if (fact.kind === 'section') return standsAsTitle(fact.label, other.lines)
  return entityIsNamed(fact, other)
}

function entityIsNamed(fact: EntityFact, other: View): boolean {
  return (
    fact.names.some((name) => {
      if (isAcronym(name)) return hasAcronym(other, name)
      const { words, ordinals } = parseName(name)
      if (ordinals) return says(other, searchForm(name))
      return (
        words.join('').length >= 8 && (says(other, searchForm(name)) || other.singular.includes(` ${words.join(' ')} `))
      )
    }) || fact.acronyms.some((acronym) => hasAcronym(other, acronym))
  )
}

function lawIsNamed({ mentions }: StatuteFact, other: View): boolean {
  return mentions.some(({ form, quote, label }) => {
    if (form === 'anaphor' || form === 'short') return false
    return [quote, label ?? ''].some((name) => wordsOf(name).length >= 3 && says(other, name))
  })
}

/** Acronyms of three letters and more, as printed, not in a line of capitals where every word looks like one. */
function hasAcronym(view: View, acronym: string): boolean {
  if (acronym.length < 3) return false
  for (let at = view.body.indexOf(acronym); at >= 0; at = view.body.indexOf(acronym, at + 1)) {
    const around = `${view.body[at - 1] ?? ' '}${view.body[at + acronym.length] ?? ' '}`
    if (/[\p{L}\p{N}]/u.test(around)) continue
    const line = view.body.slice(Math.max(0, at - 30), at + acronym.length + 30)
    if (/\p{Ll}/u.test(line)) return true
  }
  return false
}

/** Words on either side that must stand in the other text with the figure for it to be the same statement. */
const CONTEXT = 4

function figureIsRepeated(fact: FigureFact, own: View, other: View): boolean {
  return fact.figures.some((figure) => {
    const place = placeOf(own, figure)
    if (place?.numeric) {
      // A row that the other form prints as a line of text: its label and its cells up to this one.
      const cells = place.table.rows[place.row]?.slice(0, place.column + 1).map(({ text }) => text) ?? []
      return wordsOf(place.label).length >= 2 && says(other, cells.join(' '))
    }
    const { start, end } = sentenceAt(own.text, figure)
    const before = wordsOf(own.text.slice(start, figure.start)).slice(-CONTEXT)
    const after = wordsOf(own.text.slice(figure.end, end)).slice(0, CONTEXT)
    if (before.length + after.length < CONTEXT) return false
    return says(other, [...before, ...wordsOf(figure.quote), ...after].join(' '))
  })
}

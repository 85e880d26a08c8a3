import type { NameMention } from '../../../common/mention.ts'
import { agentsOf } from '../../chunks/agents.ts'
import { namesOf, passageWords } from '../../chunks/document.ts'
import type { Sort } from '../../chunks/grammar.ts'
import { initialsIn } from '../../chunks/initials.ts'
import { isAcronym } from '../../chunks/words.ts'
import type { Context } from '../../context.ts'
import type { Rule } from '../../rule.ts'

/** "FY1998’s high": a year. */
const YEAR = /^(?:F?FY|SFY|CY|AY)\d{2,4}/u

const BODY: Sort = { class: 'body', kind: 'government' }

/** Acronyms of names: those that the document defines, and those that it uses as a body without saying what they stand for. */
export const acronym = {
  id: 'name/acronym',
  title: 'Acronym of a program or body',
  why: 'An acronym that the document defines for something else ("GBV") is none; one that it does not define is a body only where it acts as one.',
  triggers: [],
  *scan(passage, context) {
    const { tokens } = passageWords(passage)
    for (let at = 0; at < tokens.length; at += 1) {
      const token = tokens[at]
      // "Name (ACR)" is one mention, by name.
      const bracketed = tokens[at - 1]?.text === '(' && tokens[at + 1]?.text === ')'
      if (!token || !isAcronym(token) || bracketed || YEAR.test(token.text)) continue
      const name = token.text.replace(/(?<=[A-Z]{2})s$/u, '')
      const sort = sortOf(name, context)
      if (!sort) continue
      const { start, bare: end } = token
      const rest = { head: null, acronym: null, aliases: [], years: null, listed: null }
      yield { type: 'name', ...sort, form: 'acronym', name, start, end, ...rest }
    }
  },
  examples: [
    {
      text: 'The Office for Young Workers (OYW) opened in 2004. OYW reports each year.',
      match: 'OYW',
      fields: { form: 'acronym', class: 'body' },
      from: 'U.S. submissions',
    },
    {
      text: 'The National Harbour Council meets in May. Members of NHC are named by law.',
      match: 'NHC',
      from: 'State reports',
    },
    { text: 'Training was given by the police and by FRWQ.', match: 'FRWQ', from: 'U.S. submissions' },
  ],
  counterExamples: [
    { text: 'Victims of gender-based violence (GBV) may call. GBV is a crime.', why: 'defined, but as a thing' },
    { text: 'An NGO has visited the camps.', why: 'a common abbreviation' },
    { text: 'Cases fell below FY2003’s level.', why: 'a fiscal year' },
  ],
} as const satisfies Rule<NameMention>

function sortOf(name: string, context: Context): Sort | undefined {
  const { acronyms, others } = namesOf(context)
  const defined = acronyms.get(name)
  if (defined) return defined.sort
  const other = others.get(name)
  // "the National Action Plan", then "the NAP".
  const named = other ? undefined : initialsIn(context).get(name)
  if (named) return named
  if (!agentsOf(context).has(name)) return undefined
  return !other || other.capitals > 1 ? BODY : undefined
}

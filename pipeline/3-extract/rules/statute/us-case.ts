import type { StatuteMention } from '../../../common/mention.ts'
import { slugOf } from '../../../common/slug.ts'
import type { Context, Passage } from '../../context.ts'
import type { Rule } from '../../rule.ts'
import { type StatuteDraft, statute } from '../../statute/draft.ts'
import { skip } from '../../statute/match-at.ts'

const VERSUS = / (?:v\.?|vs\.?) (?=[A-Z])/dgu
/** "S v Makwanyane", "Jones v Attorney General", "Muruatetu v Republic": without a stop teams play each other too, and a party must say that it is a case. */
const PARTY =
  /^(?:R|S|Rex|Regina) v |Attorney[- ]General|Director of Public Prosecutions|Minister (?:of|for) | v (?:The )?(?:State|Republic)$| (?:Ltd|Limited|and Another|and Others|& Others)$/u
/** A neutral citation: "[2007]". */
const REPORTED = /^,? \[(?:19|20)\d\d\]/u
const WORD = /^(?:[A-Z][\p{L}'’.-]*|&|of|the|and|others|another|for|in|on|ex|rel\.|de|la|\d{1,3})$/u
/** "Mifumi ‸(U)‸ Ltd": the place of a company. */
const PLACE_OF_COMPANY = /^\((?:[A-Z]|Pty|Pvt)\) (?:Ltd|Limited|Co|Inc|plc|PLC|Pty)(?!\p{L})/u
/** "(‸BNWLA v. Bangladesh)": in a bracket also teams play; a court or a number says that it is a case. */
const OF_COURTS =
  /(?:[Cc]ourts?|[Cc]ases?|[Pp]etitions?|[Aa]ppeals?|[Aa]pplications?|[Ss]uits?|[Jj]udgments?|[Jj]udgements?|[Rr]ulings?|[Dd]ecisions?|[Jj]udges?|[Tt]ribunals?|[Hh]eld|[Rr]uled|[Nn]os?\.)(?!\p{L})/u
const CITED = /^(?:,? (?:\(|\[)?(?:18|19|20)\d\d|, \d{1,4} )/u
/** "Doe ‸3": a number that tells persons apart; else a goal or a mark. */
const COUNTED_PARTY = /(?:Doe|No\.) $/u
/** "and ‸another‸": a party only where it ends there, or where a verb follows. */
const OTHERS_END =
  /^(?:[,.;:)”"\]]|$| ?[[(]| (?:was|were|is|the|in which|where|held|has|had|ruled|v\.?|vs\.?)(?!\p{L}))/u
const LEADING = new Set([
  'of',
  'the',
  'and',
  'for',
  'in',
  'on',
  'de',
  'la',
  'The',
  'In',
  'See',
  'Also',
  'Under',
  'While',
  'When',
  'Since',
  'After',
  'Case',
  'Court',
  'Supreme',
  'Citing',
  'e.g.',
  'Cf.',
  'But',
  'As',
  'Following',
])
const MAX_WORDS = 10
/** So far before a bracket a court is named. */
const COURT_REACH = 100

/** Cases by the names of the parties. */
export const usCase = {
  id: 'statute/us-case',
  title: 'Court case by the names of its parties',
  why: 'Runs of capitalised words on both sides of "v." are read word by word: no linear pattern can find them.',
  triggers: ['v ', 'v. ', 'vs. ', 'vs '],
  scan: ({ text, start }: Passage, { about }: Context) => {
    const drafts: StatuteDraft[] = []
    const matches = [...text.matchAll(VERSUS)]
    let last = 0
    for (const [index, match] of matches.entries()) {
      const from = match.index + match[0].length
      const found = wordsBefore(text, match.index)
      const until = wordsAfter(text, from)
      if (found === null || until === null) continue
      const before = Math.max(found, skip(BETWEEN, text, last))
      const after = beforeNext(text, from, until, matches[index + 1]?.index)
      if (before >= match.index) continue
      if (
        text[before - 1] === '(' &&
        !PARTY.test(text.slice(before, after)) &&
        !CITED.test(text.slice(after, after + 12)) &&
        !OF_COURTS.test(text.slice(Math.max(0, before - COURT_REACH), before))
      )
        continue
      last = after
      const printed = text.slice(before, after)
      if (match[0] === ' v ' && !PARTY.test(printed) && !REPORTED.test(text.slice(after, after + 12))) continue
      const name = printed.replace(/ vs?\.? /u, ' v ')
      drafts.push(
        statute({
          kind: 'case',
          form: 'name',
          instrument: `/${about.country ?? 'us'}/case/${slugOf(name)}`,
          name: printed,
          start: start + before,
          end: start + after,
        }),
      )
    }
    return drafts
  },
  examples: [
    {
      text: 'It broke the Road Act. In Mifumi (U) Ltd v. Attorney General it was so held.',
      match: 'Mifumi (U) Ltd v. Attorney General',
      about: { country: 'ug' },
      from: 'State party reports',
    },
    {
      text: 'In Writ Petition No. 59 of 2008 (BNWLA v. Bangladesh) it was held.',
      match: 'BNWLA v. Bangladesh',
      about: { country: 'bd' },
      from: 'State party reports',
    },
    {
      text: 'The Court in Ashcroft v. Free Speech Coalition struck it down.',
      match: 'Ashcroft v. Free Speech Coalition',
      about: { country: 'us' },
      fields: { instrument: '/us/case/ashcroft-v-free-speech-coalition' },
      from: 'U.S. submissions',
    },
    {
      text: 'After Brown v. Board of Education, schools changed.',
      match: 'Brown v. Board of Education',
      from: 'U.S. submissions',
    },
    {
      text: 'The Supreme Court decided Muruatetu v. Republic in December 2017.',
      match: 'Muruatetu v. Republic',
      about: { country: 'ke' },
      fields: { instrument: '/ke/case/muruatetu-v-republic' },
      from: 'national reports to the Universal Periodic Review',
    },
    {
      text: 'see Lopez vs. United States (1995)',
      match: 'Lopez vs. United States',
      about: { country: 'us' },
      fields: { instrument: '/us/case/lopez-v-united-states' },
      from: 'court opinions',
    },
    {
      text: 'the judgment in Novak and others v. Slovenia was executed',
      match: 'Novak and others v. Slovenia',
      about: { country: 'si' },
      from: 'national reports to the Universal Periodic Review',
    },
    {
      text: 'In Jones v Attorney General, the High Court struck it down.',
      match: 'Jones v Attorney General',
      about: { country: 'tt' },
      fields: { instrument: '/tt/case/jones-v-attorney-general' },
      from: 'State party reports',
    },
    {
      text: 'and in Masiya v Banda [2007] the court widened it',
      match: 'Masiya v Banda',
      about: { country: 'za' },
      from: 'State party reports',
    },
    {
      text: 'as in Muruatetu v Republic and S v Makwanyane, R v K [2011] and Attorney General v Dow',
      match: 'Muruatetu v Republic',
      about: { country: 'za' },
      from: 'State party reports',
    },
  ],
  counterExamples: [
    {
      text: 'the derby (home side v. the guests) was lost',
      why: 'no names',
    },
    { text: 'England v Wales was played in May, and Arsenal v Chelsea (2010) in June.', why: 'teams' },
    { text: 'a debate, Government v Opposition, and Stars v Republic of Congo', why: 'sides, and a team' },
    {
      text: 'The final (Nairobi v. Mombasa) drew fans. Team (A) v. team (B) and Group (C) v. Group (D) met.',
      why: 'teams in brackets',
    },
    { text: 'girls v. boys in school', why: 'no names' },
    { text: 'one team and others v. the champions of the north', why: 'no name before' },
    { text: 'in vs. Out', why: 'no name before' },
  ],
} as const satisfies Rule<StatuteMention>

function wordsBefore(text: string, end: number): number | null {
  let at = end
  for (let words = 0; words < MAX_WORDS && at > 0; words++) {
    const from = text.lastIndexOf(' ', at - 1) + 1
    const word = text.slice(from, at)
    // "was played in ‸Nairobi. Harambee Stars": a sentence ends.
    if (/\p{Ll}{2}\.$/u.test(word) && !/^(?:Ltd|Inc|Pvt|Mrs|Gov|Gen)\.$/u.test(word)) break
    // "Writ Petition No. 59 of 2008 (‸BNWLA v. Bangladesh)": a bracket opens before its first word.
    if (word.startsWith('(') && !word.endsWith(')') && WORD.test(word.slice(1)) && /^\p{Lu}/u.test(word.slice(1)))
      return from + 1
    if (!WORD.test(word) && !/^[A-Z][\p{L}.]*,$/u.test(word) && !PLACE_OF_COMPANY.test(text.slice(from, from + 16)))
      break
    at = from
    if (from === 0) break
    if (text[from - 1] === ' ') at = from - 1
  }
  let from = text[at] === ' ' ? at + 1 : at
  for (
    let next = text.indexOf(' ', from);
    next > 0 && next <= end && LEADING.has(text.slice(from, next));
    next = text.indexOf(' ', from)
  )
    from = next + 1
  return from < end ? from : null
}

/** Between one case and the next. */
const BETWEEN = /(?:(?:,? (?:and|&) |, |; )(?:(?:also )?in )?)?/uy

/** "Muruatetu v Republic‸ and S v Makwanyane": a party ends where the next case begins, at the last mark before it. */
function beforeNext(text: string, from: number, until: number, next: number | undefined): number {
  if (next === undefined || until < next) return until
  const between = text.slice(from, next)
  const mark = Math.max(between.lastIndexOf(' and '), between.lastIndexOf(', '))
  return mark > 0 ? from + mark : until
}

function wordsAfter(text: string, at: number): number | null {
  let end = at
  for (let words = 0; words < MAX_WORDS; words++) {
    const next =
      /^[^\s,;:()"”]*/u.exec(text.slice(end === at ? at : end + 1, (end === at ? at : end + 1) + 40))?.[0] ?? ''
    // "… v. Slovenia‸10‸": the mark of a note.
    const word = next.replace(/[.]$|(?<=\p{Ll}{3})\d{1,3}$/u, '')
    if (!WORD.test(next) && !WORD.test(word)) break
    if (/^\d/u.test(next) && !COUNTED_PARTY.test(text.slice(at, end + 1))) break
    if (
      /^(?:another|others)$/u.test(word) &&
      !OTHERS_END.test(text.slice(end + 1 + word.length, end + 12 + word.length))
    )
      break
    // "… v. Smith in April": what follows says when or where, not whom.
    if (next === 'in' || next === 'on') break
    // "… v. State of Rajasthan the Court": another phrase begins.
    if (next === 'the' && /\p{Lu}[\p{L}’'-]{0,24}$/u.test(text.slice(at, end))) break
    const from = end === at ? at : end + 1
    end = from + (/\b(?:Inc|Corp|Co|Ltd|U\.S|No)\.$/u.test(next) ? next.length : word.length)
    if (text[end] !== ' ') break
  }
  const tail = / (?:of|the|and|for|de|la|&)$/u
  while (tail.test(text.slice(at, end))) end = text.lastIndexOf(' ', end - 1)
  return end > at ? end : null
}

import type { StatuteMention } from '../../../common/mention.ts'
import type { Rule } from '../../rule.ts'

/** Sections of the United States Code, title first. */
export const usCode = {
  id: 'statute/us-code',
  title: 'Section of the United States Code',
  triggers: ['u.s.c.', 'usc'],
  pattern:
    /\b(?<title>\d{1,2}) (?:U\.S\.C\.|USC) (?:§{1,2} ?)?(?<section>\d+[A-Za-z]{0,2})(?<sub>(?:\([a-z0-9]{1,4}\)){0,6})/dgu,
  read: ({ groups }) => {
    const sub = [...(groups['sub'] ?? '').matchAll(/\((?<part>[a-z0-9]+)\)/dgu)].map(
      (match) => match.groups?.['part'] ?? '',
    )
    return {
      type: 'statute',
      kind: 'usc',
      form: 'full',
      instrument: `/us/usc/t${groups['title']}`,
      provisions: [[`s${groups['section']}`, ...sub].join('/')],
      head: null,
      name: null,
      acronym: null,
      amends: [],
      status: null,
      statusDate: null,
      label: null,
    }
  },
  examples: [
    {
      text: 'Travel for that purpose is an offence under 18 U.S.C. § 2423(b).',
      match: '18 U.S.C. § 2423(b)',
      fields: { instrument: '/us/usc/t18', provisions: ['s2423/b'] },
      from: 'U.S. submissions',
    },
  ],
  counterExamples: [{ text: 'The 18 U.S. states that replied', why: 'no code' }],
} as const satisfies Rule<StatuteMention>

import type { NameMention } from '../../../common/mention.ts'
import type { Rule } from '../../rule.ts'

/** Operations by name. */
export const operation = {
  id: 'name/operation',
  title: 'Operation by name',
  triggers: ['operation '],
  pattern: /\bOperation (?<name>[A-Z][a-z]+)/dgu,
  read: ({ text }) => ({ type: 'name', class: 'program', kind: 'operation', form: 'name', name: text, acronym: null }),
  examples: [
    { text: 'Agents of Operation Predator made arrests.', match: 'Operation Predator', from: 'U.S. submissions' },
  ],
  counterExamples: [{ text: 'the operation of the law', why: 'no name' }],
} as const satisfies Rule<NameMention>

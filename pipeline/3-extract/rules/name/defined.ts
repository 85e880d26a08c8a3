import type { NameMention } from '../../../common/mention.ts'
import { agentsOf } from '../../chunks/agents.ts'
import { namesOf } from '../../chunks/document.ts'
import { isOtherHead } from '../../chunks/grammar.ts'
import { knownName } from '../../chunks/known.ts'
import type { Rule } from '../../rule.ts'

const REACH = 160
/** What a list of programs is announced by: "schemes such as Open Doors (OD), …". */
const PROGRAMS = /(?:programmes?|programs?|schemes?|projects?|initiatives?|campaigns?)[ ,:–—-][^.;]{0,150}$/u
/** Verbs that stand right before what is a program: "ejecuta Avanzando con Solidaridad (AVANSOL)". */
const CARRIED_OUT =
  /(?:launched|implement(?:s|ed)|rolled out|a lancé|met en œuvre|ejecut(?:a|ó)|implement(?:a|ó)|lanzó|puso en marcha|a través de|mediante) (?:the |el |la |le )?$/u
const PROGRAM = { class: 'program', kind: 'program' } as const
const BODY = { class: 'body', kind: 'government' } as const

/** Bodies without a head noun, by the acronym that they define: "Immigration and Customs Enforcement (ICE)". */
export const defined = {
  id: 'name/defined',
  title: 'Body without a head noun that defines its acronym',
  why: 'A capitalised phrase with an acronym may be anything; it is a body where the document uses the acronym as one.',
  triggers: ['('],
  *scan(passage, context) {
    const { others } = namesOf(context)
    for (const [acronym, { passage: where, long, start, end, capitals, listed }] of others) {
      if (where !== passage || capitals < 2) continue
      const before = passage.text.slice(Math.max(0, start - passage.start - REACH), start - passage.start)
      const carried = CARRIED_OUT.test(before)
      if (!(carried || listed || agentsOf(context).has(acronym))) continue
      if (isOtherHead(long.split(' ').at(-1)?.toLowerCase() ?? '')) continue
      const known = knownName(long)
      const sort = known?.sort ?? (carried || PROGRAMS.test(before) ? PROGRAM : BODY)
      const rest = { head: null, acronym, aliases: [], years: null, listed: known?.name ?? null }
      yield { type: 'name', ...sort, form: 'name', name: long, start, end, ...rest }
    }
  },
  examples: [
    {
      text: 'In 2003 Fisheries and Harbours Enforcement (FHE) was formed. FHE works with the police.',
      match: 'Fisheries and Harbours Enforcement',
      fields: { acronym: 'FHE', class: 'body' },
      from: 'U.S. submissions',
    },
    {
      text: 'Two programmes, Coastal Group Feeding (CGF) and Harbour Group Relief (HGR), have run. HGR provides rice.',
      match: 'Harbour Group Relief',
      fields: { acronym: 'HGR', class: 'program' },
      from: 'State reports',
    },
  ],
  counterExamples: [{ text: 'The Baseline Emission Scenario (BES) was revised.', why: 'nothing is done by it' }],
} as const satisfies Rule<NameMention>

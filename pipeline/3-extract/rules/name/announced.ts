import type { NameMention } from '../../../common/mention.ts'
import { namesOf } from '../../chunks/document.ts'
import { mentionOfChunk } from '../../chunks/name-chunk.ts'
import type { Rule } from '../../rule.ts'

/** Program by what announces it: "launched Bright Steps", "the programmes Open Gate and Full Cup", "known as Bright Start". */
export const announced = {
  id: 'name/announced',
  title: 'Program or association without a head noun that the words around it announce',
  why: 'Many programs are called by words of their country or by a motto; a plural, a verb, an apposition or a year says what they are.',
  triggers: [],
  scan: (passage, context) =>
    (namesOf(context).chunks.get(passage) ?? []).filter(({ means }) => means === 'announced').map(mentionOfChunk),
  examples: [
    {
      text: 'In 2014 the Government launched Mending the Nets in all harbours.',
      match: 'Mending the Nets',
      fields: { class: 'program' },
      from: 'State reports',
    },
    { text: 'Mothers are helped by a scheme known as Vaso Lleno.', match: 'Vaso Lleno', from: 'State reports' },
    { text: 'It is a goal of Batang Malusog 2040.', match: 'Batang Malusog 2040', from: 'State reports' },
    {
      text: 'Families are reached by Haere Tahi, a national programme for young parents.',
      match: 'Haere Tahi',
      from: 'State reports',
    },
    { text: 'Pupils take part in the project Second Spring.', match: 'Second Spring', from: 'UPR reports' },
    {
      text: 'It is a shelter run by Harbour Lights Abroad.',
      match: 'Harbour Lights Abroad',
      fields: { class: 'body' },
      from: 'country reports',
    },
    {
      text: 'Los programas Luz y Agua, Techo Lleno y Abrigo 65 atienden a los hogares.',
      match: 'Abrigo 65',
      about: { language: 'es' },
      from: 'State reports in Spanish',
    },
    {
      text: 'Les associations Parasol, Vent Debout et Phare accueillent des victimes.',
      match: 'Vent Debout',
      fields: { class: 'body', kind: 'ngo' },
      about: { language: 'fr' },
      from: 'State reports in French',
    },
  ],
  counterExamples: [
    { text: 'It has programmes such as Health, Education and Water.', why: 'fields' },
    { text: 'In Kenya, a programme for mothers was begun.', why: 'a place' },
    {
      text: 'La ministra presentó a Luz Vera, el programa «Abrigo» y su plan.',
      why: 'a person, then another',
      about: { language: 'es' },
    },
    { text: 'They launched Phase Two in May.', why: 'a stage' },
  ],
} as const satisfies Rule<NameMention>

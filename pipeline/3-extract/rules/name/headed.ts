import type { NameMention } from '../../../common/mention.ts'
import { namesOf } from '../../chunks/document.ts'
import { mentionOfChunk } from '../../chunks/name-chunk.ts'
import type { Rule } from '../../rule.ts'

/** Program or body by its head noun: "Office for Victims of Crime", "ministère de la Justice". */
export const headed = {
  id: 'name/headed',
  title: 'Program or body by its head noun',
  why: 'Runs of capitalised words are scanned token by token: no pattern over them is linear. Head nouns and grammar are lists.',
  triggers: [],
  scan: (passage, context) =>
    (namesOf(context).chunks.get(passage) ?? []).filter(({ means }) => means === 'headed').map(mentionOfChunk),
  examples: [
    {
      text: 'Cases go to the Office for Children and Families.',
      match: 'Office for Children and Families',
      fields: { class: 'body', kind: 'government', head: 'office' },
      from: 'U.S. submissions',
    },
    {
      text: 'The Office of Rural Programs’ Office of Water and Land was closed.',
      match: 'Office of Water and Land',
      from: 'U.S. submissions',
    },
    {
      text: 'It is run by the Ministry of Health, Youth and Sport and the National Agency for Roads.',
      match: 'Ministry of Health, Youth and Sport',
      from: 'State reports',
    },
    {
      text: 'The National Plan of Action against Violence 2006–2010 was renewed.',
      match: 'National Plan of Action against Violence 2006–2010',
      fields: { kind: 'plan', years: '2006–2010', name: 'National Plan of Action against Violence' },
      from: 'State reports',
    },
    {
      text: 'L’Agence nationale de la sécurité routière et le ministère de la Justice ont signé un accord.',
      match: 'ministère de la Justice',
      about: { language: 'fr' },
      from: 'State reports in French',
    },
    {
      text: 'El Ministerio de Género, Infancia y Protección Social colabora con la Comisión Nacional de Energía.',
      match: 'Ministerio de Género, Infancia y Protección Social',
      about: { language: 'es' },
      from: 'State reports in Spanish',
    },
    {
      text: 'Las visitas son del Ministerio de Salud. El Plan Estatal para Prevenir y Atender la Violencia se revisó.',
      match: 'Plan Estatal para Prevenir y Atender la Violencia',
      about: { language: 'es' },
      from: 'State reports in Spanish',
    },
    {
      text: 'Members of the Ministries of Health, Trade and Social Welfare took part.',
      match: 'Trade',
      fields: { name: 'Ministry of Trade' },
      from: 'State reports',
    },
    {
      text: 'Cases go to the Division of Farm and Community Services.',
      match: 'Division of Farm and Community Services',
      from: 'treaty bodies',
    },
    {
      text: 'Dos becas son de la Fundación ARCO y del Defensor del Pueblo de la costa.',
      match: 'Fundación ARCO',
      fields: { kind: 'ngo' },
      about: { language: 'es' },
      from: 'State reports in Spanish',
    },
    {
      text: 'El II Plan Nacional de Puertos y Costas 2013-2016 (PNPC) se revisó.',
      match: 'Plan Nacional de Puertos y Costas 2013-2016',
      fields: { name: 'Plan Nacional de Puertos y Costas', acronym: 'PNPC' },
      about: { language: 'es' },
      from: 'State reports in Spanish',
    },
    {
      text: 'It is financed by the Coastal Roads Project Phase II (CRP II).',
      match: 'Coastal Roads Project Phase II',
      fields: { name: 'Coastal Roads Project' },
      from: 'climate contributions',
    },
    {
      text: 'A Strategy and Action Plan for Rural Schools was adopted.',
      match: 'Strategy and Action Plan for Rural Schools',
      fields: { kind: 'plan' },
      from: 'State reports',
    },
    {
      text: 'La Fiscalía Especial para la Investigación de Delitos cometidos contra la Pesca abrió diez casos.',
      match: 'Fiscalía Especial para la Investigación de Delitos cometidos contra la Pesca',
      about: { language: 'es' },
      from: 'State reports in Spanish',
    },
    {
      text: 'La Comisión Ejecutiva para la Protección de las víctimas se reunió.',
      match: 'Comisión Ejecutiva para la Protección de las víctimas',
      about: { language: 'es' },
      from: 'State reports in Spanish',
    },
    {
      text: 'Le Programme d’État relatif à la pêche et à la protection des côtes est connu.',
      match: 'Programme d’État relatif à la pêche et à la protection des côtes',
      about: { language: 'fr' },
      from: 'State reports in French',
    },
    {
      text: 'Un Comité national de suivi et de mise en œuvre des mesures contre la faim a été créé.',
      match: 'Comité national de suivi et de mise en œuvre des mesures contre la faim',
      about: { language: 'fr' },
      from: 'State reports in French',
    },
    {
      text: 'Les ministères de la pêche, des sports et de la culture y siègent.',
      match: 'ministères de la pêche',
      fields: { name: 'ministère de la pêche' },
      about: { language: 'fr' },
      from: 'State reports in French',
    },
  ],
  counterExamples: [
    { text: 'The Ministry is responsible for prisons.', why: 'a bare head noun is an anaphor' },
    { text: 'A line was opened by her Ministry in April of this year.', why: 'a bare head noun, then a date' },
    {
      text: 'Se dieron sillas a ese Centro para las personas mayores.',
      why: 'the one named before',
      about: { language: 'es' },
    },
    { text: 'The Minister of Justice replied.', why: 'a person by title' },
    { text: 'The Education Policy Act applies.', why: 'a law' },
    { text: 'Legal System', why: 'a general noun with one word before it' },
  ],
} as const satisfies Rule<NameMention>

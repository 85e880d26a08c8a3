import type { StatuteMention } from '../../../common/mention.ts'
import type { Span } from '../../../common/span.ts'
import type { Context, Passage } from '../../context.ts'
import type { Rule } from '../../rule.ts'
import { acronymBehind } from '../../statute/acronym.ts'
import { withProvisions } from '../../statute/attach.ts'
import { type StatuteDraft, statute } from '../../statute/draft.ts'
import { actNamedAfter } from '../../statute/treaty-act.ts'
import type { Instrument } from '../../statute/treaty-index.ts'
import { treatyNamesIn } from '../../statute/treaty-name.ts'

const HEAD =
  /\b(?<head>convention|convenio|convenci[óo]n|covenant|pacte?o?|protocol[eo]?|charter|charte|carta|tratado|agreement|accord|acuerdo|statute?|estatuto|declaration|rules|amendment)\b/iu

/** "Protocol No. 12 to the ‸European Convention on Human Rights". */
const PROTOCOL =
  /(?:(?:[Aa]dditional )?Protocol No\. ?(?<english>\d{1,2}) (?:to|amending) (?:the )?|[Pp]rotocole (?:additionnel )?[Nn][°ºo]\.? ?(?<french>\d{1,2}) à la |Protocolo (?:adicional )?[Nn](?:\.?(?:úm\.|[°º])|úmero) ?(?<spanish>\d{1,2}) (?:al |a la |del? |de la )|Additional Protocol to the |Protocole [Aa]dditionnel à la |Protocolo [Aa]dicional (?:al |a la |del? |de la ))$/u

/** Treaties, and declarations of the United Nations, by name. */
export const treaty = {
  id: 'statute/treaty',
  title: 'Treaty or United Nations declaration by name, in English, French or Spanish',
  why: 'Names are compared by their content words, so that another preposition or spelling does not hide them.',
  triggers: [
    'conven',
    'convenio',
    'protoc',
    'covenant',
    'pact',
    'charter',
    'charte',
    'carta',
    'statut',
    'estatuto',
    'treaty',
    'trait',
    'tratado',
    'agreement',
    'accord',
    'acuerdo',
    'amend',
    'enmienda',
    'rules',
    'règles',
    'reglas',
    'normas',
    'health regulations',
    'règlement sanitaire',
    'reglamento sanitario',
    'declara',
    'déclara',
    'recommendation',
    'optional',
    'first opt',
    'second opt',
    'revised',
    'four gen',
    'ilo constitution',
    'deuxième',
    'segundo',
    'constitution of',
    'constitution de l',
    'constitución de la',
    'who constitution',
    'unesco constitution',
    'acte constitutif',
  ],
  capitals: true,
  scan: ({ text, start }: Passage, { about }: Context, hits: readonly number[]) => {
    const drafts: StatuteDraft[] = []
    for (const name of treatyNamesIn(text, hits)) {
      const { instrument } = name
      const protocol = PROTOCOL.exec(text.slice(Math.max(0, name.start - 48), name.start))
      if (protocol) {
        drafts.push(
          numberedProtocol(
            text,
            instrument,
            { start: name.start - protocol[0].length, end: name.end },
            protocol,
            start,
          ),
        )
        continue
      }
      const act = actNamedAfter(text, name, about, start)
      if (act) {
        drafts.push(...act)
        continue
      }
      const span = withProvisions(text, name)
      const { provisions } = span
      const words = text.slice(name.start, name.end)
      drafts.push(
        statute({
          kind: instrument.kind,
          form: 'name',
          instrument: instrument.id,
          provisions,
          head: HEAD.exec(words)?.groups?.['head']?.toLowerCase() ?? 'treaty',
          name: words,
          acronym: acronymBehind(text, name.end),
          label: instrument.label,
          url: instrument.url,
          protocols: instrument.protocols,
          start: start + span.start,
          end: start + span.end,
        }),
      )
    }
    return drafts
  },
  examples: [
    {
      text: 'It ratified the Optional Protocols on Armed Conflict and on the Sale of Children, Child Prostitution and Child Pornography.',
      match: 'on the Sale of Children, Child Prostitution and Child Pornography',
      fields: { instrument: '/int/treaty/crc-op-sale-of-children' },
      from: 'U.S. Department of Labor',
    },
    {
      text: 'as the African Charter requires; the African Charter on Seeds is another',
      match: 'African Charter',
      fields: { instrument: '/int/treaty/african-charter' },
      from: 'State party reports',
    },
    {
      text: 'ratificó la Convención sobre los Derechos del Niño4 y el Protocolo Facultativo de la Convención contra la Tortura12 en',
      match: 'Convención sobre los Derechos del Niño',
      fields: { instrument: '/int/treaty/crc' },
      from: 'informes de los Estados',
    },
    {
      text: 'artículos 2, 1), 4 y 5, 2), de la Convención sobre los Derechos del Niño',
      match: 'artículos 2, 1), 4 y 5, 2), de la Convención sobre los Derechos del Niño',
      fields: { provisions: ['art2/1', 'art4', 'art5/2'] },
      from: 'comments of the ILO’s Committee of Experts',
    },
    {
      text: 'It signed the International Covenant on Civil and Political Rights12 in 1990.',
      match: 'International Covenant on Civil and Political Rights',
      fields: { instrument: '/int/treaty/iccpr' },
      from: 'plain text of State party reports',
    },
    {
      text: 'It signed the Comprehensive Nuclear-Test-Ban Treaty in 1996.',
      match: 'Comprehensive Nuclear-Test-Ban Treaty',
      fields: { instrument: '/int/treaty/comprehensive-nuclear-test-ban-treaty' },
      from: 'State party reports',
    },
    {
      text: 'la Convention de l’UNESCO concernant la lutte contre la discrimination dans le domaine de l’enseignement',
      match: 'Convention de l’UNESCO concernant la lutte contre la discrimination dans le domaine de l’enseignement',
      fields: { instrument: '/int/treaty/unesco-convention-discrimination-in-education' },
      from: 'rapports des États',
    },
    {
      text: 'el Reglamento Sanitario Internacional y el Acuerdo de Cotonú rigen',
      match: 'Reglamento Sanitario Internacional',
      fields: { instrument: '/int/treaty/international-health-regulations' },
      from: 'informes de los Estados',
    },
    {
      text: 'It ratified the CRPD and the Optional Protocols and the Convention on the Rights of the Child.',
      match: 'Convention on the Rights of the Child',
      fields: { instrument: '/int/treaty/crc' },
      from: 'UPR reports',
    },
    {
      text: 'It is bound by the Convention on the Rights of the Child⁹ too.',
      match: 'Convention on the Rights of the Child',
      fields: { instrument: '/int/treaty/crc' },
      from: 'reports to treaty bodies',
    },
    {
      text: 'It has ratified the Convention on the Rights of the Child.',
      match: 'Convention on the Rights of the Child',
      fields: { instrument: '/int/treaty/crc' },
      from: 'reports to treaty bodies',
    },
    {
      text: 'under article 12, paragraph 1, of the Convention on the Rights of the Child, the child',
      match: 'article 12, paragraph 1, of the Convention on the Rights of the Child',
      fields: { provisions: ['art12/1'] },
      from: 'reports to treaty bodies',
    },
    {
      text: 'la Convention relative aux droits de l’enfant et',
      match: 'Convention relative aux droits de l’enfant',
      fields: { instrument: '/int/treaty/crc' },
      from: 'rapports aux organes conventionnels',
    },
    {
      text: 'la Convención sobre los Derechos de las Personas con Discapacidad',
      match: 'Convención sobre los Derechos de las Personas con Discapacidad',
      fields: { instrument: '/int/treaty/crpd' },
      from: 'informes a los comités',
    },
    {
      text: 'the ILO Equal Remuneration Convention, 1951 (No. 100), was',
      match: 'ILO Equal Remuneration Convention, 1951 (No. 100)',
      fields: { instrument: '/int/treaty/ilo-convention-100' },
      from: 'reports to treaty bodies',
    },
    {
      text: 'acceded to the Optional Protocol to the Convention against Torture',
      match: 'Optional Protocol to the Convention against Torture',
      fields: { instrument: '/int/treaty/cat-op' },
      from: 'reports to treaty bodies',
    },
    {
      text: 'the Universal Declaration of Human Rights',
      match: 'Universal Declaration of Human Rights',
      fields: { kind: 'un-document' },
      from: 'reports to treaty bodies',
    },
    {
      text: 'le Protocole n° 12 à la Convention européenne des droits de l’homme interdit',
      match: 'Protocole n° 12 à la Convention européenne des droits de l’homme',
      fields: { instrument: '/int/treaty/echr-protocol-12' },
      from: 'rapports des États',
    },
    {
      text: 'We signed Protocol No. 15 amending the European Convention on Human Rights.',
      match: 'Protocol No. 15 amending the European Convention on Human Rights',
      fields: { instrument: '/int/treaty/echr-protocol-15' },
      from: 'national reports to the Universal Periodic Review',
    },
    {
      text: 'the Declaration on the Rights of Persons Belonging to National or Ethnic, Religious and Linguistic Minorities',
      match:
        'Declaration on the Rights of Persons Belonging to National or Ethnic, Religious and Linguistic Minorities',
      fields: { kind: 'un-document' },
      from: 'reports to treaty bodies',
    },
    {
      text: 'el Protocolo Adicional a la Carta Social Europea fue firmado',
      match: 'Protocolo Adicional a la Carta Social Europea',
      fields: { instrument: '/int/treaty/european-social-charter-additional-protocol' },
      from: 'informes de los Estados',
    },
    {
      text: 'la Convención de Belém do Pará fue ratificada',
      match: 'Convención de Belém do Pará',
      fields: { instrument: '/int/treaty/belem-do-para-convention' },
      about: { language: 'es' },
      from: 'informes a los comités',
    },
    {
      text: 'Con amparo en el antiguo artículo 111 del Tratado de Roma y el tratado de paz',
      match: 'artículo 111 del Tratado de Roma',
      fields: { instrument: '/int/treaty/ec-treaty', provisions: ['art111'] },
      from: 'blind batch 8, 2026-11-29',
    },
    {
      text: 'Section 3 of the Geneva Conventions Act, 1957, punishes grave breaches.',
      match: 'Section 3 of the Geneva Conventions Act, 1957',
      fields: { kind: 'national-law', instrument: '/ug/law/geneva-conventions-act-1957', provisions: ['s3'] },
      about: { country: 'ug' },
      from: 'State party reports',
    },
  ],
  counterExamples: [
    { text: 'The optional protocols on paper and on the sale of land', why: 'no treaties' },
    {
      text: 'the ratified Conventions on labour inspection and les conventions sur le travail',
      why: 'several, by their matter',
    },
    {
      text: 'under Article 2(1) of the Convention, a minimum age of 16 years',
      why: 'what the article asks for, behind a comma',
    },
    { text: 'le Protocole additionnel de la police', why: 'a protocol to no listed treaty' },
    { text: 'the Committee on the Rights of the Child', why: 'a body' },
    { text: 'the convention of the party', why: 'no name' },
    { text: 'They Act on the plan; the party convention Act was a play.', why: 'no treaty before the word' },
    { text: 'an agreement in Paris', why: 'not the name of the agreement' },
  ],
} as const satisfies Rule<StatuteMention>

function numberedProtocol(
  text: string,
  { id, label, url }: Instrument,
  span: Span,
  { groups = {} }: RegExpExecArray,
  offset: number,
): StatuteDraft {
  const number = groups['english'] ?? groups['french'] ?? groups['spanish']
  const wide = withProvisions(text, span)
  const { provisions } = wide
  return statute({
    kind: 'treaty',
    form: 'name',
    instrument: number === undefined ? `${id}-additional-protocol` : `${id}-protocol-${number}`,
    provisions,
    head: 'protocol',
    name: text.slice(span.start, span.end),
    label: number === undefined ? `Additional Protocol to the ${label}` : `Protocol No. ${number} to the ${label}`,
    url,
    start: offset + wide.start,
    end: offset + wide.end,
  })
}

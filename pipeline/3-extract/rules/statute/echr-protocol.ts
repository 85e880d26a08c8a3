import type { StatuteMention } from '../../../common/mention.ts'
import type { Rule } from '../../rule.ts'
import { withProvisions } from '../../statute/attach.ts'
import { statute } from '../../statute/draft.ts'

/** Numbers of the protocols in the treaty series of the Council of Europe. Source: its list of treaties; collected by hand 2026-11-30, not read off it. */
const CETS: Readonly<Record<string, string>> = {
  1: '009',
  4: '046',
  6: '114',
  7: '117',
  11: '155',
  12: '177',
  13: '187',
  14: '194',
  15: '213',
  16: '214',
}

/** Protocols to the European Convention on Human Rights by number, where the treaty is named by its acronym, in short or after several numbers. */
export const echrProtocol = {
  id: 'statute/echr-protocol',
  title: 'Protocols to the European Convention on Human Rights by number',
  why: 'The rule for names of treaties reads one protocol before the whole name; reports print "Protocol 12 to the ECHR" and "Protocols Nos. 4 and 7".',
  triggers: ['protocol', 'protocole', 'protocols', 'protocoles', 'protocolo', 'protocolos'],
  pattern:
    /(?<!\p{L})(?:(?:[Aa]dditional )?Protocols? (?:[Nn]os?\.? ?|[Nn]umbers? )?(?<english>(?:1[2-6]?|[2-9]|1[01])(?:(?:, | and |, and )(?:1[0-6]|[1-9])){0,5}) (?:to|of|additional to) the (?:ECHR|European Convention (?:on|for the Protection of) Human Rights(?: and Fundamental Freedoms)?|Convention for the Protection of Human Rights and Fundamental Freedoms)|[Pp]rotocoles? (?:additionnels? )?(?:[Nn](?:[°º]s?|os?\.?) ?)?(?<french>(?:1[0-6]|[1-9])(?:(?:, | et )(?:1[0-6]|[1-9])){0,5}) (?:à|de) la (?:CEDH|CESDH|Convention européenne (?:des droits de l['’]homme|de sauvegarde des droits de l['’]homme(?: et des libertés fondamentales)?))|Protocolos? (?:[Aa]dicional(?:es)? )?(?:[Nn](?:\.?(?:úms?\.|[°º]|os?\.)|úmeros?) ?)?(?<spanish>(?:1[0-6]|[1-9])(?:(?:, | y )(?:1[0-6]|[1-9])){0,5}) (?:al?|del?)(?: la)? (?:CEDH|Conven(?:io|ción) [Ee]urope[oa] (?:de|sobre) (?:los )?Derechos Humanos))(?![\p{L}\p{Nd}-])/dgu,
  read: ({ groups, start, end, passage }) => {
    const numbers = (groups['english'] ?? groups['french'] ?? groups['spanish'] ?? '').match(/\d+/gu) ?? []
    const [one] = numbers
    const single = numbers.length === 1
    const offset = passage.start
    const span = single
      ? withProvisions(passage.text, { start: start - offset, end: end - offset })
      : { start: start - offset, end: end - offset, provisions: numbers.map((number) => `echr-protocol-${number}`) }
    return statute({
      kind: 'treaty',
      form: 'name',
      instrument: single ? `/int/treaty/echr-protocol-${one}` : '/int/treaty',
      provisions: span.provisions,
      head: 'protocol',
      label: single ? `Protocol No. ${one} to the European Convention on Human Rights` : null,
      url:
        one !== undefined && single && CETS[one] !== undefined
          ? `https://www.coe.int/en/web/conventions/full-list?module=treaty-detail&treatynum=${CETS[one]}`
          : null,
      start: offset + span.start,
      end: offset + span.end,
    })
  },
  examples: [
    {
      text: 'It has not ratified Protocol 12 to the ECHR.',
      match: 'Protocol 12 to the ECHR',
      fields: { instrument: '/int/treaty/echr-protocol-12' },
      from: 'State party reports',
    },
    {
      text: 'under Article 1 of Protocol No. 1 to the ECHR, property',
      match: 'Article 1 of Protocol No. 1 to the ECHR',
      fields: { instrument: '/int/treaty/echr-protocol-1', provisions: ['art1'] },
      from: 'State party reports',
    },
    {
      text: 'Protocols Nos. 4 and 7 to the European Convention on Human Rights were ratified',
      match: 'Protocols Nos. 4 and 7 to the European Convention on Human Rights',
      fields: { provisions: ['echr-protocol-4', 'echr-protocol-7'] },
      from: 'UN compilations',
    },
    {
      text: 'le Protocole n° 12 à la CEDH et le Protocole 13 de la Convention européenne des droits de l’homme',
      match: 'Protocole n° 12 à la CEDH',
      fields: { instrument: '/int/treaty/echr-protocol-12' },
      from: 'rapports des États',
    },
    {
      text: 'el Protocolo núm. 12 del CEDH',
      match: 'Protocolo núm. 12 del CEDH',
      from: 'informes de los Estados',
    },
  ],
  counterExamples: [
    { text: 'the protocol 12 of the police and protocols 3 of the hospital', why: 'protocols of work' },
    { text: 'Protocol 17 to the budget and Protocol No. 3 to the agreement', why: 'to no treaty that is named' },
  ],
} as const satisfies Rule<StatuteMention>

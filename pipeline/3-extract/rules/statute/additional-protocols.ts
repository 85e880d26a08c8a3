import type { StatuteMention } from '../../../common/mention.ts'
import type { Rule } from '../../rule.ts'
import { statute } from '../../statute/draft.ts'

/** Slugs of the protocols to the Geneva Conventions by their numerals. */
const PROTOCOLS: Readonly<Record<string, string>> = {
  I: 'geneva-conventions-protocol-1',
  II: 'geneva-conventions-protocol-2',
  III: 'geneva-conventions-protocol-3',
}

/** The protocols to the Geneva Conventions by their numerals, several behind one head. */
export const additionalProtocols = {
  id: 'statute/additional-protocols',
  title: 'Additional Protocols to the Geneva Conventions, named together',
  why: 'One head has several numerals; the rule for names of treaties finds the first alone.',
  triggers: ['additional protocols', 'protocols additional', 'protocoles additionnels', 'protocolos adicionales'],
  pattern:
    /(?<!\p{L})(?:[Aa]dditional Protocols|Protocols [Aa]dditional|[Pp]rotocoles [Aa]dditionnels|[Pp]rotocolos [Aa]dicionales) (?<numerals>(?:I|II)(?:(?:, (?:and )?| and | & | et | y | e )(?:II|III)){1,2})(?![\p{L}-]| thereto)(?:\d{1,3}(?!\d))?(?:(?<to> (?:to the|aux|a los|de los) (?:four |quatre |cuatro )?(?:Geneva Conventions|Conventions de Genève|Convenios de Ginebra)(?: (?:of|de|del)(?: 12 (?:August|août|de agosto de))? 1949)?)|(?! (?:to|of|au|aux|à|du|de|des|del|al|a|on|sur|sobre|relati\p{L}{1,6}|concern\p{L}{1,6})(?!\p{L})(?! (?:(?:8|huit|ocho) (?:de )?(?:June|juin|junio) (?:de )?)?1977)))/dgu,
  read: ({ groups, spans, start }) =>
    statute({
      kind: 'treaty',
      form: 'name',
      instrument: '/int/treaty',
      provisions: (groups['numerals'] ?? '').match(/I+/gu)?.map((numeral) => PROTOCOLS[numeral] ?? numeral) ?? [],
      head: 'protocol',
      start,
      end: (spans['to'] ?? spans['numerals'])?.end,
    }),
  examples: [
    {
      text: 'a party to the Geneva Conventions and their Additional Protocols I and II.',
      match: 'Additional Protocols I and II',
      fields: { provisions: ['geneva-conventions-protocol-1', 'geneva-conventions-protocol-2'] },
      from: 'State party reports',
    },
    {
      text: 'It ratified Protocols Additional I, II and III to the Geneva Conventions of 12 August 1949 in 2008',
      match: 'Protocols Additional I, II and III to the Geneva Conventions of 12 August 1949',
      fields: {
        provisions: ['geneva-conventions-protocol-1', 'geneva-conventions-protocol-2', 'geneva-conventions-protocol-3'],
      },
      from: 'UN compilations',
    },
    {
      text: 'Additional Protocols I and III7 were ratified',
      match: 'Additional Protocols I and III',
      fields: { provisions: ['geneva-conventions-protocol-1', 'geneva-conventions-protocol-3'] },
      from: 'UN compilations, with marks of notes',
    },
    {
      text: 'les Conventions de Genève de 1949 et leurs Protocoles additionnels I et II',
      match: 'Protocoles additionnels I et II',
      from: 'rapports des États',
    },
    {
      text: 'los Convenios de Ginebra y sus Protocolos Adicionales I y II de 1977',
      match: 'Protocolos Adicionales I y II',
      from: 'informes de los Estados',
    },
  ],
  counterExamples: [
    {
      text: 'the Additional Protocols I and II to the Treaty for the Prohibition of Nuclear Weapons',
      why: 'protocols to another treaty',
    },
    { text: 'los Protocolos Adicionales I y II del Tratado de Tlatelolco', why: 'again' },
    { text: 'los Protocolos adicionales I y II sobre comercio del Mercosur', why: 'again' },
    { text: "les Protocoles additionnels I et II relatifs à l'accord de pêche", why: 'again' },
    { text: 'the Geneva Conventions and Additional Protocols I and II thereto', why: 'read by the treaty before it' },
    { text: 'the Additional Protocols were signed', why: 'no numerals' },
  ],
} as const satisfies Rule<StatuteMention>

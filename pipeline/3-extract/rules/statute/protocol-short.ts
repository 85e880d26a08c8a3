import type { StatuteMention } from '../../../common/mention.ts'
import type { Passage } from '../../context.ts'
import type { Rule } from '../../rule.ts'
import { withProvisions } from '../../statute/attach.ts'
import { statute } from '../../statute/draft.ts'

const PROTOCOL =
  /(?<![\p{L}])(?:(?:[Ii]ts|[Ss]on|[Ss]u|[Ss]us|[Ss]es|[Tt]heir) (?<owned>(?:(?:first|second|third|two|three|deux|trois|dos|tres|primer|segundo|premier|deuxième) )?(?:[Oo]ptional [Pp]rotocols?|[Pp]rotocoles? facultatifs?|[Pp]rotocolos? [Ff]acultativos?|(?:two|three|deux|trois|dos|tres) (?:Protocols|Protocoles|Protocolos)))|(?<thereto>(?:(?:first|second|third|two|three) )?(?:[Oo]ptional [Pp]rotocols?|Protocols? Additional (?:I|II|III)(?:(?:, | and )(?:II|III)){0,2}|Additional Protocols?(?: (?:I|II|III)(?:(?:, | and )(?:II|III)){0,2})?|Protocols?) thereto)|(?<nth>(?:[Ff]irst|[Ss]econd|[Tt]hird) Optional Protocol(?! to))|(?<to>(?:(?:[Ff]irst|[Ss]econd|[Tt]hird) )?Optional Protocols? to the (?:Convention|Covenant)|(?:(?:[Pp]remier|[Dd]euxième|[Ss]econd|[Tt]roisième|deux|trois) )?[Pp]rotocoles? facultatifs? (?:se rapportant )?(?:à la Convention|au Pacte)|(?:(?:[Pp]remier|[Dd]euxième|[Ss]econd|deux|trois) )?[Pp]rotocoles?(?: facultatifs?)? (?:s[’']y rapportant|à celle-ci|à celui-ci)|(?:[Pp]rimer |[Ss]egundo )?Protocolos? Facultativos? (?:de la Convención|del Pacto)))(?![\p{L}])(?! (?:on|against|relating|relative|concernant|relatif|relativo|sur|contre|sobre|contra|Internacional|pour|for)(?!\p{L}))/dgu

/** Protocols by reference to their treaty: "the Optional Protocol thereto", "Protocols Additional I and II thereto". */
export const protocolShort = {
  id: 'statute/protocol-short',
  title: 'Protocol of a treaty named before',
  triggers: ['protocol'],
  guards: [
    {
      id: 'most-protocols',
      why: 'the protocols of no treaty in particular ("most of its optional protocols")',
      stops: ({ start, passage }) =>
        /(?:totalidad|mayoría|plupart|majorité|totalité|ensemble|most|majority|several|plusieurs|varios|\d{1,2}|cuatro|cinco|seis|siete|ocho|nueve|four|five|six|seven|eight|nine|quatre|cinq|sept|huit|neuf)(?: (?:of|de|des|d['’]))?(?: (?:its|sus|ses|the|les|los))? ?$/u.test(
          passage.text.slice(Math.max(0, start - passage.start - 28), start - passage.start),
        ),
    },
  ],
  scan: ({ text, start }: Passage) =>
    [...text.matchAll(PROTOCOL)].map((match) => {
      const { owned, nth, thereto, to } = match.groups ?? {}
      const end = match.index + match[0].length
      const words = match.indices?.groups?.['owned']?.[0] ?? match.index
      const { provisions, ...span } = nth
        ? withProvisions(text, { start: words, end })
        : { provisions: [], start: words, end }
      return statute({
        kind: 'treaty',
        form: 'short',
        provisions,
        head: 'protocol',
        name: owned ?? nth ?? thereto ?? to ?? null,
        start: start + span.start,
        end: start + span.end,
      })
    }),
  examples: [
    {
      text: 'la Convention et ses deux Protocoles facultatifs ont été ratifiés',
      match: 'deux Protocoles facultatifs',
      from: 'rapports des États',
    },
    {
      text: 'la Convención contra la Delincuencia Organizada y sus tres Protocolos',
      match: 'tres Protocolos',
      from: 'informes de los Estados',
    },
    {
      text: 'the Convention against Torture and the Optional Protocol thereto',
      match: 'Optional Protocol thereto',
      fields: { head: 'protocol', form: 'short' },
      from: 'State party reports',
    },
    {
      text: 'the Geneva Conventions of 1949 and Protocols Additional I and II thereto',
      match: 'Protocols Additional I and II thereto',
      from: 'State party reports',
    },
    {
      text: 'to comply with article 2 of the First Optional Protocol in full',
      match: 'article 2 of the First Optional Protocol',
      fields: { provisions: ['art2'], head: 'protocol' },
      from: 'State party reports',
    },
    { text: 'la Convention et son Protocole facultatif', match: 'Protocole facultatif', from: 'observations finales' },
    {
      text: 'aún no ha ratificado su Protocolo Facultativo',
      match: 'Protocolo Facultativo',
      from: 'informes de los Estados',
    },
  ],
  counterExamples: [
    { text: 'le dispensaire et ses deux protocoles de soins ont été suivis', why: 'another meaning' },
    { text: 'the Protocol on the sale of children', why: 'a name' },
    { text: 'a medical protocol', why: 'another meaning' },
    { text: 'la plupart des protocoles facultatifs s’y rapportant', why: 'protocols of no treaty in particular' },
  ],
} as const satisfies Rule<StatuteMention>

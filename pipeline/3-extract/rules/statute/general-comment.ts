import type { StatuteMention } from '../../../common/mention.ts'
import { GENERAL_COMMENTS } from '../../lists/un-bodies.ts'
import type { Rule } from '../../rule.ts'
import { statute } from '../../statute/draft.ts'

const prefixes = new Map<string, string>(
  GENERAL_COMMENTS.map(({ treaty, prefix }) => [`/int/treaty/${treaty}`, prefix]),
)

/** Names of the treaty bodies, in small letters, and their treaties. */
const bodies = new Map<string, string>(
  GENERAL_COMMENTS.flatMap(({ treaty, bodies }) =>
    bodies.map((body): [string, string] => [body.toLowerCase(), `/int/treaty/${treaty}`]),
  ),
)
const BODY = [...bodies.keys()].join('|').replaceAll("'", "['’]")
const BODY_BEFORE = new RegExp(`(?<body>${BODY})(?:(?!${BODY})[^.;])*$`, 'iu')
const BODY_BEHIND = new RegExp(`^[^.;]{0,90}? (?:of|by|du|del) (?:the |UN )*(?<body>${BODY})`, 'iu')

/** General comments and recommendations of treaty bodies by number. */
export const generalComment = {
  id: 'statute/general-comment',
  title: 'General comment or recommendation of a treaty body by number',
  why: 'Its symbol follows from the committee: the one that the sentence names, else that of the convention under which the document is written.',
  triggers: [
    'general comment',
    'general recommendation',
    'observation générale',
    'observación general',
    'recommandation générale',
    'recomendación general',
  ],
  pattern:
    /(?<![\p{L}])(?:[Jj]oint )?(?:[Gg]eneral (?:[Cc]omments?|[Rr]ecommendations?)|[Oo]bservations? générales?|[Oo]bservaci(?:ón|ones) general(?:es)?|[Rr]ecommandations? générales?|[Rr]ecomendaci(?:ón|ones) general(?:es)?)(?: conjointe| conjunta)? (?:[Nn]os?\.?|[Nn][°º]|[Nn]úm\.|[Nn]umber) ?(?<number>\d{1,2})(?: \((?<year>(?:19|20)\d\d)\))?/dgu,
  read: ({ groups, start, end }, { text, about }) => {
    const named =
      BODY_BEHIND.exec(text.slice(end, end + 200)) ?? BODY_BEFORE.exec(text.slice(Math.max(0, start - 200), start))
    const body = named?.groups?.['body']?.toLowerCase().replaceAll('’', "'")
    const treaty = bodies.get(body ?? '') ?? (about.convention ? `/int/treaty/${about.convention}` : '')
    const prefix = prefixes.get(treaty)
    return statute({
      kind: 'un-document',
      instrument: prefix ? `/un/doc/${prefix}/${groups['number']}` : null,
      head: 'comment',
      label: prefix ? null : `General comment No. ${groups['number']}`,
    })
  },
  examples: [
    {
      text: 'la observación general núm. 1 (2014) del Comité sobre los Derechos de las Personas con Discapacidad',
      match: 'observación general núm. 1 (2014)',
      fields: { instrument: '/un/doc/CRPD/C/GC/1' },
      from: 'observaciones finales',
    },
    {
      text: 'la recomendación general núm. 24 del Comité para la Eliminación de todas las Formas de Discriminación contra la Mujer',
      match: 'recomendación general núm. 24',
      fields: { instrument: '/un/doc/CEDAW/C/GC/24' },
      from: 'observaciones finales',
    },
    {
      text: 'in its general comment No. 6 (2018) on equality',
      match: 'general comment No. 6 (2018)',
      fields: { instrument: '/un/doc/CRPD/C/GC/6' },
      about: { convention: 'crpd' },
      from: 'concluding observations',
    },
    {
      text: 'l’observation générale no 2 (2014) du Comité',
      match: 'observation générale no 2 (2014)',
      fields: { instrument: '/un/doc/CRPD/C/GC/2' },
      about: { convention: 'crpd', language: 'fr' },
      from: 'observations finales',
    },
    {
      text: 'la observación general núm. 14 (2013)',
      match: 'observación general núm. 14 (2013)',
      fields: { instrument: '/un/doc/CRC/C/GC/14' },
      about: { convention: 'crc' },
      from: 'observaciones finales',
    },
  ],
  counterExamples: [
    { text: 'a general comment on the matter', why: 'no number' },
    { text: 'general comments 5 and 6 of the delegation', why: 'no sign of a number' },
  ],
} as const satisfies Rule<StatuteMention>

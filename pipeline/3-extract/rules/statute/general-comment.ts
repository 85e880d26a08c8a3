import type { About } from '../../../common/about.ts'
import type { StatuteMention } from '../../../common/mention.ts'
import type { Span } from '../../../common/span.ts'
import { GENERAL_COMMENTS } from '../../lists/un-bodies.ts'
import type { Rule } from '../../rule.ts'
import { type StatuteDraft, statute } from '../../statute/draft.ts'

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

/** "general recommendation No. 31 ‸of CEDAW", "of the ‸CRC": the committee by its acronym. */
const ACRONYM_BEHIND = new RegExp(
  `^,? (?:of|by|du|de la|del?) (?:the |UN )*(?<acronym>${GENERAL_COMMENTS.map(({ acronym }) => acronym).join('|')})(?!\\p{L}|\\d|/\\p{Lu})`,
  'u',
)
const acronyms = new Map<string, string>(
  GENERAL_COMMENTS.map(({ treaty, acronym }) => [acronym, `/int/treaty/${treaty}`]),
)

/** The treaty whose committee made the comment at `start..end`; empty where nothing says so. */
function treatyOf(text: string, start: number, end: number, { convention }: About): string {
  const acronym = ACRONYM_BEHIND.exec(text.slice(end, end + 24))?.groups?.['acronym']
  if (acronym) return acronyms.get(acronym) ?? ''
  const named =
    BODY_BEHIND.exec(text.slice(end, end + 200)) ?? BODY_BEFORE.exec(text.slice(Math.max(0, start - 200), start))
  const body = named?.groups?.['body']?.toLowerCase().replaceAll('’', "'")
  return bodies.get(body ?? '') ?? (convention ? `/int/treaty/${convention}` : '')
}

/** "general ‸comments‸ No. 13 (2011) on violence ‸and No. 24 (2019)‸": further ones, each with its sign. */
const PLURAL = /(?:[Cc]omments|[Rr]ecommendations|[Oo]bservations|[Oo]bservaciones|[Rr]ecomendaciones) /u
const MORE =
  /^(?:, |[^.;:\n]{0,160}?(?:,? and|,? et|,? y) )(?<mention>(?:[Nn]os?\.?|[Nn][°º]|[Nn]úm\.) ?(?<number>\d{1,2})(?![\d/-]| (?:of|de|du) (?:the |19|20)|\.\d)(?: \((?:19|20)\d\d\))?)/u
const REACH = 200
const MOST = 12

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
  read: ({ groups, start, end, text: printed }, { text, about }) => {
    const prefix = prefixes.get(treatyOf(text, start, end, about))
    const draft = (number: string, span: Span): StatuteDraft =>
      statute({
        kind: 'un-document',
        instrument: prefix ? `/un/doc/${prefix}/${number}` : null,
        head: 'comment',
        label: prefix ? null : `General comment No. ${number}`,
        ...span,
      })
    const drafts = [draft(groups['number'] ?? '', { start, end })]
    for (let last = end; PLURAL.test(printed) && drafts.length < MOST; ) {
      const more = MORE.exec(text.slice(last, last + REACH))
      const words = more?.groups?.['mention']
      if (!more || words === undefined) break
      const until = last + more[0].length
      drafts.push(draft(more.groups?.['number'] ?? '', { start: until - words.length, end: until }))
      last = until
    }
    return drafts
  },
  examples: [
    {
      text: 'With reference to its general comments No. 13 (2011) on freedom from violence and No. 24 (2019) on child justice, it urges',
      match: 'No. 24 (2019)',
      fields: { instrument: '/un/doc/CRC/C/GC/24' },
      about: { convention: 'crc' },
      from: 'concluding observations',
    },
    {
      text: 'joint general recommendation No. 31 of CEDAW/general comment No. 18 of the CRC (2014)',
      match: 'general comment No. 18',
      fields: { instrument: '/un/doc/CRC/C/GC/18' },
      from: 'concluding observations',
    },
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

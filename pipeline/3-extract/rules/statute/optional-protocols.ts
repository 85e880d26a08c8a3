import type { StatuteMention } from '../../../common/mention.ts'
import type { Passage } from '../../context.ts'
import type { Rule } from '../../rule.ts'
import { type StatuteDraft, statute } from '../../statute/draft.ts'
import { matchAt, skip } from '../../statute/match-at.ts'

const HEAD =
  /(?<![\p{L}])(?:(?:[Tt]wo|[Bb]oth|[Tt]hree|[Dd]eux|[Tt]rois|[Dd]os|[Tt]res) )?(?:[Oo]ptional [Pp]rotocols|[Pp]rotocoles [Ff]acultatifs|[Pp]rotocolos [Ff]acultativos)(?: (?:to|of|à|de|a|se rapportant à) (?:the |la )?(?:CRC|Conven(?:tion|ción)(?: on the Rights of the Child| relative aux droits de l['’]enfant| sobre los Derechos del Niño)?))?/uy
const LINK =
  /(?:,? \([^()]{2,40}\))?,? ?(?:and|et|y)? ?(?:concerning|relating|relatifs?|relativos?|portant|concernant|on|sobre)?(?:,? respectiv(?:ely|ement|amente),?)?,? ?(?:to|sur|à|al|a)? ?(?:the|la|el|une|un|l['’])? ?/uy
/** Subjects of the protocols to the Convention on the Rights of the Child. Source: their titles in English, French and Spanish (OHCHR); read 2026-11-24. */
const SUBJECTS: readonly (readonly [string, RegExp])[] = [
  [
    'crc-op-sale-of-children',
    /(?:sale of children(?:, child prostitution,? and child pornography)?|vente d['’]enfants(?:, la prostitution des enfants et la pornographie mettant en scène des enfants)?|venta de niños(?:, la prostitución infantil y la (?:utilización de niños en la )?pornografía(?: infantil)?)?)/uy,
  ],
  [
    'crc-op-armed-conflict',
    /(?:(?:the )?(?:involvement of )?children in armed conflicts?|implication d(?:['’]|es )enfants dans (?:les|des) conflits armés|participación de (?:los )?niños en (?:los )?conflictos armados)/uy,
  ],
  [
    'crc-op-communications-procedure',
    /(?:communications procedure|procédure de (?:présentation de )?communications|procedimiento de comunicaciones)/uy,
  ],
]

/** The protocols to the Convention on the Rights of the Child, named together by their subjects. */
export const optionalProtocols = {
  id: 'statute/optional-protocols',
  title: 'Optional Protocols to the Convention on the Rights of the Child, named together',
  why: 'One head has several subjects; the rule for names of treaties finds the first alone.',
  triggers: [
    'optional protocols',
    'protocoles facultatifs',
    'protocolos facultativos',
    'two opt',
    'both opt',
    'three opt',
    'deux proto',
    'trois proto',
    'dos proto',
    'tres proto',
  ],
  scan: ({ text, start }: Passage, _context, hits: readonly number[]) => {
    const drafts: StatuteDraft[] = []
    let after = 0
    for (const hit of hits) {
      const head = hit < after ? null : matchAt(HEAD, text, hit)
      if (!head) continue
      const { slugs, end } = subjectsAt(text, hit + head[0].length)
      if (slugs.length < 2) continue
      after = end
      drafts.push(
        statute({
          kind: 'treaty',
          form: 'name',
          instrument: '/int/treaty',
          provisions: slugs,
          head: 'protocol',
          start: start + hit,
          end: start + end,
        }),
      )
    }
    return drafts
  },
  examples: [
    {
      text: 'ratified the two Optional Protocols to the Convention on the Rights of the Child, on the sale of children, child prostitution and child pornography and on the involvement of children in armed conflict.',
      match:
        'two Optional Protocols to the Convention on the Rights of the Child, on the sale of children, child prostitution and child pornography and on the involvement of children in armed conflict',
      fields: { provisions: ['crc-op-sale-of-children', 'crc-op-armed-conflict'] },
      from: 'concluding observations',
    },
    {
      text: 'les Protocoles facultatifs à la Convention relative aux droits de l’enfant concernant, respectivement, l’implication d’enfants dans les conflits armés et la vente d’enfants ont',
      match:
        'Protocoles facultatifs à la Convention relative aux droits de l’enfant concernant, respectivement, l’implication d’enfants dans les conflits armés et la vente d’enfants',
      fields: { provisions: ['crc-op-armed-conflict', 'crc-op-sale-of-children'] },
      from: 'observations finales',
    },
    {
      text: 'los Protocolos Facultativos relativos a la venta de niños y a la participación de niños en los conflictos armados',
      match:
        'Protocolos Facultativos relativos a la venta de niños y a la participación de niños en los conflictos armados',
      from: 'observaciones finales',
    },
  ],
  counterExamples: [
    { text: 'the Optional Protocols to the Convention were signed', why: 'no subjects: a short form' },
    {
      text: 'the Optional Protocol on the sale of children, child prostitution and child pornography',
      why: 'one protocol by its name',
    },
  ],
} as const satisfies Rule<StatuteMention>

/** Slugs of the protocols whose subjects stand in a row at `at`, and where the last ends. */
function subjectsAt(text: string, at: number): { slugs: string[]; end: number } {
  const slugs: string[] = []
  let end = at
  for (let read = 0; read < SUBJECTS.length; read++) {
    const place = skip(LINK, text, end)
    const subject = SUBJECTS.map(([slug, pattern]) => ({ slug, match: matchAt(pattern, text, place) })).find(
      ({ match, slug }) => match !== null && !slugs.includes(slug),
    )
    if (!subject?.match) break
    slugs.push(subject.slug)
    end = place + subject.match[0].length
  }
  return { slugs, end }
}

import type { StatuteMention } from '../../../common/mention.ts'
import { slugOf } from '../../../common/slug.ts'
import type { Context, Passage } from '../../context.ts'
import { SUBJECT_LINKS, TREATY_MAKERS } from '../../lists/treaty-makers.ts'
import type { Rule } from '../../rule.ts'
import { withProvisions } from '../../statute/attach.ts'
import { type StatuteDraft, statute } from '../../statute/draft.ts'
import { isLawFiller } from '../../statute/law-words.ts'
import { lawYear } from '../../statute/law-year.ts'
import { matchAt } from '../../statute/match-at.ts'
import { phraseEnd, titleEnd } from '../../statute/name-end.ts'
import { actNamedAfter } from '../../statute/treaty-act.ts'

const MAKER = TREATY_MAKERS.map((maker) => maker.replace(/['’]/gu, "['’]")).join('|')
const ON = SUBJECT_LINKS.english.join('|')
/** With the space behind, which an elided word has not. */
const SUR = SUBJECT_LINKS.romance.map((link) => (link.endsWith("'") ? link.replace("'", "['’]") : `${link} `)).join('|')
/** "‸ECOWAS Convention on‸ Small Arms", "‸Convention on‸ Road Traffic": capitals say that it is a title. */
const ENGLISH = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?<maker>${MAKER})['’]?s? (?:(?:Revised|Additional|Framework|Model) )?(?:Convention|Protocol|Charter|Treaty|Agreement)|Convention) (?<link>${ON}) (?:the )?(?=\\p{Lu})(?!State|Committee|Government)`,
  'uy',
)
/** "‸Convention de la CEDEAO sur‸ les armes légères", "‸Convenio Centroamericano para‸ la protección". */
const ROMANCE = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:[Cc]onvention|[Pp]rotocole|[Cc]harte|[Tt]raité|Convención|Convenio|Protocolo|Carta|Tratado) (?:(?:de la|de l['’]|du|del|de) ?)?(?<maker>${MAKER}),? (?<link>${SUR})`,
  'uy',
)
/** "‸Convención sobre‸ Asilo Diplomático": its subject in capitals. */
const SPANISH =
  /(?<![\p{L}\p{N}])(?:Convención|Convenio|Tratado) (?<link>sobre|contra|para) (?:(?:el|la|los|las) )?(?=\p{Lu})/uy
const ACT_LAST = / (?:Act|Ordinance|Bill)$/u
const HEAD = /(?<head>convention|convención|convenio|protocol[eo]?|charter?|carta|traité|tratado|agreement)/iu

/** Treaties of several States that no list has, by the shape of their titles. */
export const treatyShape = {
  id: 'statute/treaty-shape',
  title: 'Treaty of several States by the shape of its title',
  why: 'No list has every regional treaty. A convention on a subject in capitals is one; a protocol, charter or agreement may be anything and needs the organisation that made it.',
  triggers: [
    'convention ',
    'protocol',
    'chart',
    'trait',
    'treaty ',
    'agreement ',
    'convención ',
    'convenio ',
    'carta ',
    'tratado ',
    ...TREATY_MAKERS.map((maker) => maker.toLowerCase()),
  ],
  scan: ({ text, start }: Passage, { about }: Context, hits: readonly number[]) => {
    const drafts: StatuteDraft[] = []
    let after = 0
    for (const hit of hits) {
      if (hit < after) continue
      const capitals = matchAt(ENGLISH, text, hit) ?? matchAt(SPANISH, text, hit)
      const romance = capitals ? null : matchAt(ROMANCE, text, hit)
      const match = capitals ?? romance
      if (!match) continue
      const from = hit + match[0].length
      const title = capitals ? titleEnd(text, from) : Math.max(titleEnd(text, from), phraseEnd(text, from, 12))
      if (title <= from) continue
      after = title
      // "the Convention on the Suppression of Terrorist Financing ‸Act": a law that bears the name of a treaty.
      const noun = capitals ? ACT_LAST.exec(text.slice(from, title))?.[0].length : undefined
      const act = noun === undefined ? null : actNamedAfter(text, { start: hit, end: title - noun }, about, start)
      if (act) {
        drafts.push(...act)
        continue
      }
      const year = lawYear(text, title, hit)
      const span = withProvisions(text, { start: hit, end: year.end }, isLawFiller)
      const { provisions } = span
      const name = text.slice(hit, title)
      drafts.push(
        statute({
          kind: 'treaty',
          form: 'name',
          instrument: `/int/treaty/${slugOf(name)}`,
          provisions,
          head: HEAD.exec(match[0])?.groups?.['head']?.toLowerCase() ?? 'treaty',
          name,
          start: start + span.start,
          end: start + span.end,
        }),
      )
    }
    return drafts
  },
  examples: [
    {
      text: 'It has signed the ECOWAS Convention on Extradition of 1994.',
      match: 'ECOWAS Convention on Extradition of 1994',
      fields: { instrument: '/int/treaty/ecowas-convention-on-extradition' },
      from: 'UPR reports',
    },
    {
      text: 'la Convention de la CEDEAO sur les armes légères et de petit calibre, leurs munitions',
      match: 'Convention de la CEDEAO sur les armes légères et de petit calibre',
      from: 'rapports des États',
    },
    {
      text: 'ratificó el Tratado Centroamericano sobre Recuperación de Vehículos en 2001',
      match: 'Tratado Centroamericano sobre Recuperación de Vehículos',
      from: 'informes de los Estados',
    },
    {
      text: 'la Convención sobre Asilo Diplomático fue aprobada',
      match: 'Convención sobre Asilo Diplomático',
      fields: { instrument: '/int/treaty/convencion-sobre-asilo-diplomatico' },
      from: 'informes de los Estados',
    },
    {
      text: 'the Convention on the Suppression of Terrorist Financing Act, No. 25 of 2005, applies',
      match: 'Convention on the Suppression of Terrorist Financing Act',
      fields: { kind: 'national-law', instrument: '/lk/law/convention-on-the-suppression-of-terrorist-financing-act' },
      about: { country: 'lk' },
      from: 'State party reports',
    },
  ],
  counterExamples: [
    { text: 'entry into force of the Convention for the State party', why: 'for whom, not on what' },
    { text: 'a national convention on youth affairs', why: 'small letters: a meeting' },
    {
      text: 'the Protocol for the Identification of Victims',
      why: 'a protocol of no organisation: rules of procedure',
    },
    { text: 'the Agreement on Working Hours at the plant', why: 'an agreement of no organisation' },
  ],
} as const satisfies Rule<StatuteMention>

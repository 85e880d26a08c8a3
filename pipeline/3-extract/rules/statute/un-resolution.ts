import type { StatuteMention } from '../../../common/mention.ts'
import type { Context, Passage } from '../../context.ts'
import type { Rule } from '../../rule.ts'
import { type StatuteDraft, statute } from '../../statute/draft.ts'
import { matchAt } from '../../statute/match-at.ts'
import { paragraphsAfter, paragraphsBefore } from '../../statute/paragraphs.ts'
import { BODY, bodies, bodyBefore, bodyOf } from '../../statute/resolving-body.ts'
import { asTitle } from '../../statute/title-case.ts'

const NUMBER =
  '\\d{1,4}(?![\\d])(?:/\\d{1,3}(?![\\d/])|(?!/\\d))(?: ?[A-F](?![\\p{L}]))?(?: \\((?:(?:19|20)\\d\\d|[IVXLS-]{1,8})\\))?'
const RESOLUTION = new RegExp(
  `(?<word>[Rr]esolutions?|[Rr]ésolutions?|[Rr]esoluci(?:ón|ones)|UNSCR|[Rr]es\\.)(?: (?:of the|du|de l['’]|de la|del) ?(?<owner>${BODY}))?(?<sign> [Nn]os?\\.| [Nn][°º]| núms?\\.)? (?<number>${NUMBER})(?<more>(?:(?:,? (?:of|du|de) \\d{1,2} (?:de )?\\p{L}{3,10} (?:de )?\\d{4})?(?:, | and | et | y |, and )(?:\\d{1,4}/\\d{1,3}|\\d{3,4} \\((?:19|20)\\d\\d\\))){0,6})`,
  'uy',
)
/** "‸General Assembly‸ resolution 55/25": the body right before the word. */
const BEFORE = new RegExp(`(?<![\\p{L}])(?<before>${BODY})(?:['’]s)?,? (?:in its |dans sa |en su )?$`, 'u')
/** So long is what BEFORE finds at most. */
const REACH = 80
const BEHIND = new RegExp(
  `,? (?:of|de la|de l['’]|del|du|adopted by) ?(?:the )?(?:United Nations |UN )?(?<after>${BODY})`,
  'uy',
)
/** "résolution 22/18 ‸par laquelle le Conseil demande": the body that speaks in it. */
const SPEAKS = new RegExp(
  `,? (?:par laquelle|dans laquelle|por la (?:que|cual)|en la (?:que|cual)|by which|in which|whereby) (?:l['’]|le |la |el |the )?(?<after>${BODY})(?!\\p{L})`,
  'uy',
)
/** "resolution 51/98 ‸of the Health Authority": another body, or one that is not known. */
const OF_ANOTHER =
  /,? (?:of|du|des|de la|de los|de las|de l['’]|del|adopted by) ?(?:the )?(?!(?:UN|ONU|United Nations|Nations [Uu]nies|Naciones Unidas|Organización de las Naciones|Organisation des Nations)(?!\p{L})|\p{Lu}\p{Ll}{2,8} (?:19|20)\d\d)(?:\p{Lu}|minist|autor|gob|gouv|conse|council|tribun)/uy
/** "‸INTERPOL‸ GA resolution 12/5": the body is another organisation's. */
const OF_ORGANISATION = /(?<!\p{L})(?!(?:UN|ONU) )\p{Lu}{2,12}['’]?s? $/u
const NEXT = /(?:,| and| et| y|, and) (?<number>\d{1,4}\/\d{1,3}|\d{3,4} \((?:19|20)\d\d\))/uy
const NUMBERS = /(?<!\()(?<!\d)\d{1,4}\/\d{1,3}(?: [A-F]\b)?|(?<!\()(?<!\d)\d{1,2}(?= \()|(?<!\()(?<!\d)\d{3,4}/gu

/** Since this session resolutions of the General Assembly have a bar: an assembly of shareholders has resolutions "12/3". */
const FIRST_WITH_BAR = 31
const isBeforeSessions = (number: string): boolean =>
  /^\d{1,4}\/\d/u.test(number) && Number.parseInt(number, 10) < FIRST_WITH_BAR

/** Resolutions of the United Nations by body and number. */
export const unResolution = {
  id: 'statute/un-resolution',
  title: 'Resolution of the United Nations by body and number',
  triggers: ['resolution', 'résolution', 'resoluci', 'unscr', 'res.'],
  scan: (passage: Passage, context: Context, hits: readonly number[]) => {
    const { start } = passage
    const drafts: StatuteDraft[] = []
    let after = 0
    for (const hit of hits) {
      if (hit < after) continue
      const text = /^R[EÉ]SOL/u.test(passage.text.slice(hit, hit + 5)) ? asTitle(passage) : passage.text
      const match = matchAt(RESOLUTION, text, hit)
      if (!match) continue
      const named = BEFORE.exec(text.slice(Math.max(after, hit - REACH), hit))
      const from = hit - (named?.[0].length ?? 0)
      const { word = '', sign, number = '', more = '' } = match.groups ?? {}
      const before = named?.groups?.['before'] ?? match.groups?.['owner']
      let end = hit + match[0].length
      after = end
      if (OF_ORGANISATION.test(text.slice(Math.max(0, from - 16), from))) continue
      const behind = matchAt(BEHIND, text, end)
      const body =
        before ??
        behind?.groups?.['after'] ??
        (/UNSC|\((?:19|20)\d\d\)/u.test(word + number) && !number.includes('/')
          ? 'Security Council'
          : (bodyBefore(text, from) ??
            matchAt(SPEAKS, text, end)?.groups?.['after'] ??
            (matchAt(OF_ANOTHER, text, end) ? undefined : bodyOf(number, sign !== undefined, context))))
      const prefix = body === undefined ? undefined : bodies.get(body)
      if (!prefix || (prefix === 'A/RES' && isBeforeSessions(number))) continue
      if (!before && behind) end += behind[0].length
      const numbers = [...`${number}${more}`.matchAll(NUMBERS)].map(([printed]) => printed.replace(' ', ''))
      const plain = numbers.filter((printed) => prefix === 'S/RES' || printed.includes('/'))
      if (plain.length === 0)
        plain.push((numbers[0] ?? number) + (/\((?<session>[IVXLS-]+)\)/u.exec(number)?.[0] ?? ''))
      const ids = plain.map((printed) => `${prefix}/${printed}`)
      const several = ids.length > 1
      const earlier = several ? null : paragraphsBefore(text, from)
      const later = several || earlier ? null : paragraphsAfter(text, end)
      drafts.push(
        statute({
          kind: 'un-document',
          instrument: several ? '/un/doc' : `/un/doc/${ids[0]}`,
          provisions: several ? ids : ((earlier ?? later)?.paths ?? []),
          head: 'resolution',
          start: start + (earlier?.at ?? from),
          end: start + (later?.at ?? end),
        }),
      )
      drafts.push(...furtherBodies(text, end, start))
    }
    return drafts
  },
  examples: [
    {
      text: 'adoptée par l’Assemblée Générale des Nations Unies dans sa résolution 36/46 du 10 décembre 1984',
      match: 'Assemblée Générale des Nations Unies dans sa résolution 36/46',
      fields: { instrument: '/un/doc/A/RES/36/46' },
      about: { language: 'fr' },
      from: 'rapports des États',
    },
    {
      text: 'IN ACCORDANCE WITH PARAGRAPH 15 (A) OF THE ANNEX TO HUMAN RIGHTS COUNCIL RESOLUTION 5/1',
      match: 'PARAGRAPH 15 (A) OF THE ANNEX TO HUMAN RIGHTS COUNCIL RESOLUTION 5/1',
      fields: { instrument: '/un/doc/A/HRC/RES/5/1', provisions: ['para15/a'] },
      from: 'national reports to the Universal Periodic Review',
    },
    {
      text: 'las resoluciones del Consejo de Derechos Humanos 5/1 y 16/21',
      match: 'resoluciones del Consejo de Derechos Humanos 5/1 y 16/21',
      fields: { provisions: ['A/HRC/RES/5/1', 'A/HRC/RES/16/21'] },
      about: { language: 'es' },
      from: 'documentos de las Naciones Unidas',
    },
    {
      text: 'el procedimiento de la resolución 1503 (XLVIII), confidencial',
      match: 'resolución 1503 (XLVIII)',
      fields: { instrument: '/un/doc/E/RES/1503(XLVIII)' },
      from: 'informes de relatores',
    },
    {
      text: 'adopted by General Assembly resolution 55/25 in',
      match: 'General Assembly resolution 55/25',
      fields: { instrument: '/un/doc/A/RES/55/25' },
      from: 'UN documents',
    },
    {
      text: 'under Security Council resolution 1325 (2000), women',
      match: 'Security Council resolution 1325 (2000)',
      fields: { instrument: '/un/doc/S/RES/1325' },
      from: 'UN documents',
    },
    {
      text: 'la résolution 61/106 de l’Assemblée générale',
      match: 'résolution 61/106 de l’Assemblée générale',
      fields: { instrument: '/un/doc/A/RES/61/106' },
      from: 'documents de l’ONU',
    },
    {
      text: 'The General Assembly, recalling its resolutions 48/104 and 52/86, adopted it.',
      match: 'resolutions 48/104 and 52/86',
      fields: { provisions: ['A/RES/48/104', 'A/RES/52/86'] },
      from: 'General Assembly',
    },
    {
      text: 'as requested in resolution 68/268',
      match: 'resolution 68/268',
      fields: { instrument: '/un/doc/A/RES/68/268' },
      from: 'UN documents',
    },
    {
      text: 'of the annex to Council resolutions 5/1 and 16/21',
      match: 'Council resolutions 5/1 and 16/21',
      fields: { provisions: ['A/HRC/RES/5/1', 'A/HRC/RES/16/21'] },
      from: 'UPR reports',
    },
    {
      text: 'le Conseil de sécurité a créé, par sa résolution 2100, une mission',
      match: 'résolution 2100',
      fields: { instrument: '/un/doc/S/RES/2100' },
      about: { language: 'fr' },
      from: 'documents des Nations Unies',
    },
  ],
  counterExamples: [
    {
      text: 'L’Assemblée Générale, dans sa résolution 12/3, a fixé le dividende. La Asamblea General, en su resolución 9/2, eligió al gerente.',
      why: 'of the shareholders of a company',
      about: { language: 'fr' },
    },
    { text: 'Resolution 121/2020/QH14 of the Assembly of Hanoi', why: 'a number of another form' },
    { text: 'la resolución del Consejo de Ministros 5/2010', why: 'of a government' },
    { text: 'under resolution 12/7', why: 'neither the text nor the number says whose it is' },
    { text: 'Resolution No. 46 of the Ministry of Labour', why: 'no body of the United Nations' },
    { text: 'La Resolución 44/95 del Ministerio de Salud regula el expendio', why: 'of a ministry' },
    { text: 'según la resolución núm. 51/98, las empresas', why: 'a sign that national resolutions have' },
    { text: 'under Resolution 51/98 of the Health Authority', why: 'of an authority of a State' },
    { text: 'as INTERPOL GA resolution 12/5 asks', why: 'the assembly of another organisation' },
    { text: 'a screen resolution 1080', why: 'another meaning' },
  ],
} as const satisfies Rule<StatuteMention>

/** "resolutions 60/251 of the General Assembly ‸and 16/21 of the Human Rights Council": each body has its own. */
function furtherBodies(text: string, at: number, start: number): StatuteDraft[] {
  const next = matchAt(NEXT, text, at)
  const { number = '' } = next?.groups ?? {}
  const behind = next && matchAt(BEHIND, text, at + next[0].length)
  const prefix = behind && bodies.get(behind.groups?.['after'] ?? '')
  if (!next || !behind || !prefix) return []
  const from = at + next[0].length - number.length
  const end = at + next[0].length + behind[0].length
  const instrument = `/un/doc/${prefix}/${number.split(' ')[0]}`
  return [statute({ kind: 'un-document', instrument, head: 'resolution', start: start + from, end: start + end })]
}

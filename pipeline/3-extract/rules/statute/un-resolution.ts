import type { StatuteMention } from '../../../common/mention.ts'
import type { Context, Passage } from '../../context.ts'
import { FAMOUS_RESOLUTIONS, RESOLVING_BODIES } from '../../lists/un-bodies.ts'
import type { Rule } from '../../rule.ts'
import { type StatuteDraft, statute } from '../../statute/draft.ts'
import { matchAt } from '../../statute/match-at.ts'
import { paragraphsAfter, paragraphsBefore } from '../../statute/paragraphs.ts'

const bodies = new Map<string, string>(
  RESOLVING_BODIES.flatMap(({ prefix, names }) => names.map((name): [string, string] => [name, prefix])),
)
const BODY = [...bodies.keys()]
  .sort((a, b) => b.length - a.length)
  .join('|')
  .replaceAll('.', '\\.')
const NUMBER = '\\d{1,4}(?:/\\d{1,3})?(?: ?[A-F](?![\\p{L}]))?(?: \\((?:(?:19|20)\\d\\d|[IVXLS-]{1,8})\\))?'
const RESOLUTION = new RegExp(
  `(?<![\\p{L}])(?:(?<before>${BODY})(?:['’]s)?,? (?:in its |dans sa |en su )?)?(?<word>[Rr]esolutions?|[Rr]ésolutions?|[Rr]esoluci(?:ón|ones)|UNSCR|(?:UNGA |UNSC )?[Rr]es\\.)(?: [Nn]os?\\.| [Nn][°º]| núms?\\.)? (?<number>${NUMBER})(?<more>(?:(?:,? (?:of|du|de) \\d{1,2} (?:de )?\\p{L}{3,10} (?:de )?\\d{4})?(?:, | and | et | y |, and )(?:\\d{1,4}/\\d{1,3}|\\d{3,4} \\((?:19|20)\\d\\d\\))){0,6})`,
  'dgu',
)
const BEHIND = new RegExp(
  `,? (?:of|de la|de l['’]|del|du|adopted by) ?(?:the )?(?:United Nations |UN )?(?<after>${BODY})`,
  'uy',
)
/** "résolution 22/18 ‸par laquelle le Conseil demande": the body that speaks in it. */
const SPEAKS = new RegExp(
  `,? (?:par laquelle|dans laquelle|por la (?:que|cual)|en la (?:que|cual)|by which|in which|whereby) (?:l['’]|le |la |el |the )?(?<after>${BODY})(?!\\p{L})`,
  'uy',
)
const NEXT = /(?:,| and| et| y|, and) (?<number>\d{1,4}\/\d{1,3}|\d{3,4} \((?:19|20)\d\d\))/uy
const NUMBERS = /(?<!\()(?<!\d)\d{1,4}\/\d{1,3}(?: [A-F]\b)?|(?<!\()(?<!\d)\d{1,2}(?= \()|(?<!\()(?<!\d)\d{3,4}/gu

/** Resolutions of the United Nations by body and number. */
export const unResolution = {
  id: 'statute/un-resolution',
  title: 'Resolution of the United Nations by body and number',
  triggers: ['resolution', 'résolution', 'resoluci', 'unscr', 'res.'],
  scan: ({ text, start }: Passage, context: Context) => {
    const drafts: StatuteDraft[] = []
    for (const match of text.matchAll(RESOLUTION)) {
      const { before, word = '', number = '', more = '' } = match.groups ?? {}
      let end = match.index + match[0].length
      const behind = matchAt(BEHIND, text, end)
      const body =
        before ??
        behind?.groups?.['after'] ??
        (/UNSC|\((?:19|20)\d\d\)/u.test(word + number) && !number.includes('/')
          ? 'Security Council'
          : word.startsWith('UNGA')
            ? 'General Assembly'
            : (bodyBefore(text, match.index) ??
              matchAt(SPEAKS, text, end)?.groups?.['after'] ??
              bodyOf(number, context)))
      const prefix = body === undefined ? undefined : bodies.get(body)
      if (!prefix) continue
      if (!before && behind) end += behind[0].length
      const numbers = [...`${number}${more}`.matchAll(NUMBERS)].map(([printed]) => printed.replace(' ', ''))
      const plain = numbers.filter((printed) => prefix === 'S/RES' || printed.includes('/'))
      if (plain.length === 0)
        plain.push((numbers[0] ?? number) + (/\((?<session>[IVXLS-]+)\)/u.exec(number)?.[0] ?? ''))
      const ids = plain.map((printed) => `${prefix}/${printed}`)
      const several = ids.length > 1
      const earlier = several ? null : paragraphsBefore(text, match.index)
      const later = several || earlier ? null : paragraphsAfter(text, end)
      drafts.push(
        statute({
          kind: 'un-document',
          instrument: several ? '/un/doc' : `/un/doc/${ids[0]}`,
          provisions: several ? ids : ((earlier ?? later)?.paths ?? []),
          head: 'resolution',
          start: start + (earlier?.at ?? match.index),
          end: start + (later?.at ?? end),
        }),
      )
      drafts.push(...furtherBodies(text, end, start))
    }
    return drafts
  },
  examples: [
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
    { text: 'under resolution 12/7', why: 'neither the text nor the number says whose it is' },
    { text: 'Resolution No. 46 of the Ministry of Labour', why: 'no body of the United Nations' },
    { text: 'a screen resolution 1080', why: 'another meaning' },
  ],
} as const satisfies Rule<StatuteMention>

/** From this session on a resolution "68/268" is the General Assembly’s: no other body has met so often. */
const ASSEMBLY_FROM = 62
const WITH_BODY = new RegExp(
  `(?<body>${BODY})(?:['’]s)? (?:in its )?[Rr][eé]solu(?:tions?|ci(?:ón|ones)) (?<number>\\d{1,3}\\/\\d{1,3})(?:(?:,? of \\d{1,2} \\p{L}{3,10} \\d{4})?,? (?:and|et|y) (?<second>\\d{1,3}\\/\\d{1,3}))?`,
  'gu',
)
/** "The General Assembly, recalling its ‸resolutions 44/25": the body that speaks. */
const ITS = /(?:its|by|in|of|to|recalling|reaffirming|under|ses|sa|sus?) (?:previous |earlier )?$/u
const SPEAKER = new RegExp(
  `(?:${[...bodies.keys()].filter((name) => name.includes(' ')).join('|')})(?: des Nations [Uu]nies| de las Naciones Unidas)?(?=,| (?:adopted|decided|in|recalled|reaffirmed|a|ha|adopt(?:e|é|ait|ó)|décid(?:e|ait)|decid(?:e|ió)|aprob(?:ó|aba)|réaffirm(?:e|ait)|reafirm(?:a|ó))(?!\\p{L}))`,
  'gu',
)
/** How far back the body is looked for that a resolution is of. */
const SPEECH = 240

function bodyBefore(text: string, at: number): string | undefined {
  if (!ITS.test(text.slice(Math.max(0, at - 24), at))) return undefined
  const speaker = [...text.slice(Math.max(0, at - SPEECH), at).matchAll(SPEAKER)].at(-1)?.[0]
  return speaker === undefined || bodies.has(speaker)
    ? speaker
    : speaker.replace(/ d(?:es|e las) (?:Nations [Uu]nies|Naciones Unidas)$/u, '')
}

/** More resolutions than this in a session: the Assembly's alone. */
const MOST_OF_COUNCIL = 60
const SESSIONS = { I: 1, V: 5, X: 10, L: 50 } as const

/** "1040 (XI)", "44/82": sessions of the General Assembly, whose numbers run higher than those of the Councils. */
function isOfAssembly(number: string): boolean {
  const { count = '', session = '' } =
    /^(?<count>\d{3,4})(?: [A-F])? \((?<session>[IVXL]{1,8})\)$/u.exec(number)?.groups ?? {}
  if (session) return Number(count) / romanOf(session) >= 40
  const [first = 0, second = 0] = /^\d{2,3}\/\d{1,3}$/u.test(number) ? number.split('/').map(Number) : []
  return first > 30 && second > MOST_OF_COUNCIL
}

function romanOf(numeral: string): number {
  const values = [...numeral].map((letter) => SESSIONS[letter as keyof typeof SESSIONS])
  return values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0)
}

const famous: ReadonlyMap<string, string> = new Map(FAMOUS_RESOLUTIONS)
const bodiesKnown = new WeakMap<Context, ReadonlyMap<string, string>>()

/** The body of a resolution cited by its number alone: as the document names it elsewhere, else as its session shows. */
function bodyOf(number: string, context: Context): string | undefined {
  if (isOfAssembly(number)) return 'General Assembly'
  const plain = /^\d{1,3}\/\d{1,3}/u.exec(number)?.[0]
  if (plain === undefined) return undefined
  const known =
    bodiesKnown.get(context) ??
    new Map(
      [...context.text.matchAll(WITH_BODY)].flatMap(({ groups = {} }) =>
        [groups['number'], groups['second']].flatMap((cited): [string, string][] =>
          cited ? [[cited, groups['body'] ?? '']] : [],
        ),
      ),
    )
  bodiesKnown.set(context, known)
  return (
    known.get(plain) ??
    famous.get(plain) ??
    (Number.parseInt(plain, 10) >= ASSEMBLY_FROM ? 'General Assembly' : undefined)
  )
}

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

import { once } from '../../../common/memo.ts'
import type { StatuteMention } from '../../../common/mention.ts'
import type { Context, Passage } from '../../context.ts'
import type { Rule } from '../../rule.ts'
import { withProvisions } from '../../statute/attach.ts'
import { type StatuteDraft, statute } from '../../statute/draft.ts'
import {
  isTreatyBefore,
  LABOUR,
  LAST_CONVENTION,
  LAST_RECOMMENDATION,
  recommendationAt,
  titledAt,
} from '../../statute/labour-titles.ts'
import { matchAt, skip } from '../../statute/match-at.ts'
import { labourConventions, treatiesByCets } from '../../statute/treaty-index.ts'
import { subjectEnd } from '../../statute/treaty-name.ts'

const ILO = '(?:ILO|OIT|International Labou?r Organi[sz]ation(?: \\(ILO\\))?)'
const LEAD = new RegExp(
  `(?<![\\p{L}\\d])(?:(?<ilo>${ILO}(?:['’]s?)?,? )(?:(?:fundamental|core|Fundamental) )?)?(?:(?<head>[Cc]onventions?|[Cc]onvenios?|[Rr]ecommendations?|[Rr]ecomendaci[oó]n|[Rr]ecommandation|Conv\\.)(?:(?: de la| de l['’])? ?OIT)?,? ?\\(?(?<sign>(?:[Nn]os?\\.?|[Nn][°º]s?\\.?|[Nn]úms?\\.|[Nn]umbers?|[Nn]úmeros?|[Nn]uméros?|C\\.?) ?)?|(?<letter>[CR]\\.? ?)(?=\\d{2,3}(?!\\d)))(?<!\\p{Ll}(?<!(?<!\\p{L})[Nn]os?))(?<number>\\d{1,3})(?![\\d/.]\\d|\\d|-\\d)\\)?(?: \\((?:19|20)\\d\\d\\)(?=,? (?:(?:and|et|y|&) [Nn]|(?:of|de) (?:the |la |l['’])?(?:ILO|OIT)(?!\\p{L}))))?`,
  'uy',
)
const NEXT =
  /(?:, ?(?:and |y |et )?| and | y | et | & )(?:C\.? ?|(?:[Nn]o\.?|[Nn][°º]|núm\.) ?)?(?<number>\d{1,3})(?![\d/%]|[.,]\d| (?!(?:dans|sous|sans|plus|vers|pas|los|las|les|des)(?!\p{L}))\p{L}{3,}s\b)(?: \((?:19|20)\d\d\))?/uy
/** "Conventions Nos 100 ‸(equal remuneration)‸ and 111". */
const NOTE = / \([^()\d]{4,80}\)(?=,? (?:and|et|y) \d)/uy
const DATE = / \((?:\p{L}{3,10} )?(?:19|20)\d\d\)/uy
const SIGNED = /[Nn]o\.|[Nn][°º]|núm\.|C/u
/** "Convenio ‸número‸ 5": an agreement of anybody unless the ILO is named. */
const IN_WORDS = /^n(?:úmero|uméro)/iu
const OWNER =
  /,? (?:of|de|del|by) (?:the |la |l['’])?(?:ILO|OIT|International Labou?r Organi[sz]ation|Organisation internationale du Travail|Organización Internacional del Trabajo)/iuy

/** "Protocol of 2014 to the ‸Forced Labour Convention": the protocol is another treaty. */
const PROTOCOL_TO =
  /(?:[Pp]rotoc?ole?[o]? de 2014 (?:relati[fv]o? (?:à la |al )|à la |al )|Protocol of 2014 to the (?:ILO )?)$/u

/** Whether a document names the organisation or one of its conventions. */
const namesLabour = once(
  ({ text, about }: Context): boolean => about.convention?.startsWith('ilo-') === true || LABOUR.test(text),
)

/** International labour conventions and recommendations by number. */
export const labourConvention = {
  id: 'statute/labour-convention',
  title: 'International labour convention or recommendation by number',
  why: 'A convention that is cited by number alone is one of the ILO: no other body numbers its conventions so.',
  triggers: [
    'convention',
    'convenio',
    'conv.',
    'ilo',
    'oit',
    'international labo',
    'recommendation',
    'recommandation',
    'recomendaci',
  ],
  scan: ({ text, start }: Passage, context: Context, hits: readonly number[]) => {
    const drafts: StatuteDraft[] = []
    let after = 0
    for (const hit of hits) {
      if (hit < after) continue
      if (PROTOCOL_TO.test(text.slice(Math.max(0, hit - 48), hit))) continue
      const titled = titledAt(text, hit, start) ?? recommendationAt(text, hit, after, start)
      if (titled) {
        drafts.push(titled)
        after = (titled.end ?? hit) - start
        continue
      }
      const match = matchAt(LEAD, text, hit)
      if (!match) continue
      after = hit + match[0].length
      const { ilo, head = 'convention', letter = '', sign } = match.groups ?? {}
      if (letter && !ilo) continue
      const soft = /^[Rr]ec/u.test(head) || letter.startsWith('R')
      // "Recommendation No. 7 of the concluding observations": committees number theirs too.
      if (soft && !ilo && !match[0].includes('OIT') && !namesLabour(context)) continue
      const numbers = [Number(match.groups?.['number'])]
      let end = match.index + match[0].length
      if (match[0].endsWith(')') && !match[0].includes('(')) end--
      let subjects = false
      for (;;) {
        const next = matchAt(NEXT, text, end) ?? matchAt(NEXT, text, skip(NOTE, text, end))
        const named = next || soft ? null : nextBehindSubject(text, end, numbers.at(-1) ?? 0)
        if (!next && !named) break
        subjects ||= named !== null
        numbers.push(Number(next?.groups?.['number'] ?? named?.number))
        end = next ? next.index + next[0].length : (named?.end ?? end)
      }
      const owner = matchAt(OWNER, text, end)
      if (
        !(ilo || (sign && !IN_WORDS.test(sign)) || owner || match[0].includes('OIT') || isCore(head, numbers)) ||
        numbers.some((number) => number < 1 || number > (soft ? LAST_RECOMMENDATION : LAST_CONVENTION))
      )
        continue
      if (owner) end += owner[0].length
      const last = subjects ? labourConventions.get(numbers.at(-1) ?? 0) : undefined
      if (last) end = subjectEnd(text, end, last)
      const only = numbers.length === 1 ? labourConventions.get(numbers[0] ?? 0) : undefined
      if (only && !soft) end = subjectEnd(text, end, only)
      if (text[match.index - 1] === '(' && text[end] === ')' && isTreatyBefore(text, match.index)) continue
      const span = withProvisions(text, { start: match.index, end })
      const { provisions } = span
      const slugs = numbers.map((number) => (soft ? `ilo-recommendation-${number}` : `ilo-convention-${number}`))
      drafts.push(
        statute({
          kind: 'treaty',
          form: 'name',
          instrument: slugs.length === 1 ? `/int/treaty/${slugs[0]}` : '/int/treaty',
          provisions: slugs.length === 1 ? provisions : slugs.flatMap((slug) => placesIn(slug, provisions)),
          head: soft ? 'recommendation' : 'convention',
          label: soft ? null : (only?.label ?? null),
          url: soft ? null : (only?.url ?? null),
          protocols: soft ? [] : (only?.protocols ?? []),
          start: start + span.start,
          end: start + span.end,
        }),
      )
    }
    return drafts
  },
  guards: [
    {
      id: 'council-of-europe-number',
      why: 'a number in the series of the Council of Europe is not the ILO’s',
      stops: ({ text, end }, context) => {
        const number = Number(/\d{1,3}/u.exec(text)?.[0])
        return (
          treatiesByCets.has(number) &&
          /^[^.;]{0,30}\bC?ETS\b/u.test(context.text.slice(end, end + 40)) &&
          !/ILO|OIT/u.test(text)
        )
      },
    },
  ],
  examples: [
    {
      text: 'La Convention no182 de l’OIT a été ratifiée.',
      match: 'Convention no182 de l’OIT',
      fields: { instrument: '/int/treaty/ilo-convention-182' },
      from: 'rapports des États',
    },
    {
      text: 'el Convenio de la Organización Internacional del Trabajo (OIT) sobre los Trabajadores Migrantes (Disposiciones Complementarias), 1975 (núm. 143)',
      match:
        'Convenio de la Organización Internacional del Trabajo (OIT) sobre los Trabajadores Migrantes (Disposiciones Complementarias), 1975 (núm. 143)',
      fields: { instrument: '/int/treaty/ilo-convention-143' },
      about: { language: 'es' },
      from: 'listas de cuestiones',
    },
    {
      text: 'el Convenio sobre la inspección de los barcos de pesca, 1959 (núm. 114), que',
      match: 'Convenio sobre la inspección de los barcos de pesca, 1959 (núm. 114)',
      fields: { instrument: '/int/treaty/ilo-convention-114' },
      from: 'comentarios de la CEACR',
    },
    {
      text: 'It ratified ILO Convention No. 182 in 2001.',
      match: 'ILO Convention No. 182',
      fields: { instrument: '/int/treaty/ilo-convention-182' },
      from: 'reports to treaty bodies',
    },
    {
      text: 'ILO Conventions Nos. 138 and 182 are in force.',
      match: 'ILO Conventions Nos. 138 and 182',
      fields: { provisions: ['ilo-convention-138', 'ilo-convention-182'] },
      from: 'reports to treaty bodies',
    },
    {
      text: 'work under Article 3(d) of ILO C. 182',
      match: 'Article 3(d) of ILO C. 182',
      fields: { provisions: ['art3/d'] },
      from: 'U.S. Department of Labor',
    },
    {
      text: 'el Convenio núm. 169 de la OIT sobre pueblos indígenas',
      match: 'Convenio núm. 169 de la OIT',
      from: 'UPR reports',
    },
    {
      text: 'la Convention n° 138 de l’OIT sur l’âge minimum',
      match: 'Convention n° 138 de l’OIT sur l’âge minimum',
      from: 'rapports aux organes conventionnels',
    },
    {
      text: 'ILO Conventions No. 138 concerning Minimum Age and No. 182 concerning the Worst Forms of Child Labour apply',
      match: 'ILO Conventions No. 138 concerning Minimum Age and No. 182 concerning the Worst Forms of Child Labour',
      fields: { provisions: ['ilo-convention-138', 'ilo-convention-182'] },
      from: 'concluding observations',
    },
    {
      text: 'guided by the Seafarers’ Hours Recommendation, 1996 (No. 187), and others',
      match: 'Seafarers’ Hours Recommendation, 1996 (No. 187)',
      fields: { instrument: '/int/treaty/ilo-recommendation-187' },
      from: 'comments of the ILO’s Committee of Experts',
    },
    { text: 'según el Convenio 169, los pueblos', match: 'Convenio 169', from: 'UPR reports' },
    { text: 'ILO C. 138, Minimum Age', match: 'ILO C. 138, Minimum Age', from: 'U.S. Department of Labor' },
    {
      text: 'Article 6 des conventions nos 77 et 78 dans leur ensemble',
      match: 'Article 6 des conventions nos 77 et 78',
      fields: { provisions: ['ilo-convention-77/art6', 'ilo-convention-78/art6'] },
      from: 'commentaires de la CEACR',
    },
    {
      text: 'la Recomendación sobre los pescadores jóvenes (núm. 126) y el Convenio OIT 138',
      match: 'Convenio OIT 138',
      fields: { instrument: '/int/treaty/ilo-convention-138' },
      from: 'informes de los Estados',
    },
    {
      text: 'se ratificó el Convenio número 3 (1919) de la OIT, de protección a la maternidad',
      match: 'Convenio número 3 (1919) de la OIT',
      fields: { instrument: '/int/treaty/ilo-convention-3' },
      from: 'blind batch 8, 2026-11-29',
    },
  ],
  counterExamples: [
    {
      text: 'El Protocolo de 2014 relativo al Convenio sobre el trabajo forzoso, 1930 (núm. 29), rige.',
      why: 'a protocol, which treaty reads',
    },
    {
      text: 'Response to Comment No. 6 and Recommendation No. 7 of the concluding observations',
      why: 'of a committee',
    },
    { text: 'el Convenio número 5 de la empresa', why: 'of a firm' },
    { text: 'the Convention 45 held', why: 'a number that does not name a convention alone' },
    { text: 'The convention 12 members attended', why: 'neither the ILO nor a sign of a number' },
    { text: 'La recommandation relative à l’abolition de la peine capitale (no 106) est notée', why: 'of a review' },
    { text: 'Recommendation 45 was accepted', why: 'a recommendation of the review, not the ILO' },
    { text: 'the Convention (1989)', why: 'a year' },
  ],
} as const satisfies Rule<StatuteMention>

/** Conventions so well known that their number alone names them. Source: ILO, fundamental conventions, with those on indigenous peoples and domestic workers; collected by hand 2026-11-29, not read off it. */
const CORE: ReadonlySet<number> = new Set([29, 87, 98, 100, 105, 111, 138, 169, 182, 189, 190])

/** "el Convenio 169", "Convention 182": with a capital. */
const isCore = (head: string, numbers: readonly number[]): boolean =>
  /^(?:Convenios?|Conventions?)$/u.test(head) && numbers.every((number) => CORE.has(number))

/** The same places in each of several conventions: "Article 6 of Conventions Nos. 77 and 78". */
function placesIn(slug: string, provisions: readonly string[]): readonly string[] {
  if (provisions.length === 0) return [slug]
  return provisions.map((path) =>
    path
      .split('..')
      .map((end) => `${slug}/${end}`)
      .join('..'),
  )
}

/** "No. 138 concerning Minimum Age (January 2000)‸ and No. 182": the next number behind the subject of the one before. */
function nextBehindSubject(text: string, at: number, number: number): { number: number; end: number } | null {
  const convention = labourConventions.get(number)
  const subject = convention ? subjectEnd(text, at, convention) : at
  const next = subject > at ? matchAt(NEXT, text, skip(DATE, text, subject)) : null
  return next && SIGNED.test(next[0])
    ? { number: Number(next.groups?.['number']), end: skip(DATE, text, subject) + next[0].length }
    : null
}

import type { StatuteMention } from '../../../common/mention.ts'
import { slugOf } from '../../../common/slug.ts'
import type { Passage } from '../../context.ts'
import { SUBJECT_LINKS } from '../../lists/treaty-makers.ts'
import type { Rule } from '../../rule.ts'
import { withProvisions } from '../../statute/attach.ts'
import { countryAt } from '../../statute/countries.ts'
import { type StatuteDraft, statute } from '../../statute/draft.ts'
import { lawYear } from '../../statute/law-year.ts'
import { matchAt, skip } from '../../statute/match-at.ts'
import { phraseEnd, titleEnd } from '../../statute/name-end.ts'

const links = (elided: string): string =>
  SUBJECT_LINKS.romance.map((link) => (link.endsWith("'") ? link.replace("'", "['’]") : `${link}${elided}`)).join('|')
const HEAD =
  '(?<![\\p{L}\\p{N}])(?<head>[Aa]ccord|[Cc]onvention|[Tt]raité|[Aa]cuerdo|[Cc]onvenio|[Tt]ratado)(?: (?:bilatérale?|bilateral|général))?'
/** "‸Convention d’extradition entre la‸ France": the subject before the two States. */
const SUBJECT_FIRST = new RegExp(
  `${HEAD} (?:${links(' ')}|d['’]|de (?:la )?|du |del )(?:[\\p{L}’'-]{1,20},? ){1,14}?entre (?:le |la |l['’]|les |el |los |las )?(?=\\p{Lu})`,
  'uy',
)
/** "‸Accord entre la‸ France et le Sénégal": the subject, if any, behind them. */
const STATES_FIRST = new RegExp(
  `${HEAD} (?:de [\\p{L}]{4,14} )?entre (?:le |la |l['’]|les |el |los |las )?(?=\\p{Lu})`,
  'uy',
)
const AND = /,? (?:et|y) (?:le |la |l['’]|les |el |los |las )?(?=\p{Lu})/uy
const LINK = new RegExp(` (?:${links(' ')})`, 'uy')
const GOVERNMENT = /(?:Gouvernement|Gobierno) (?:de la |de l['’]|des? |du |del? |de los )/uy
/** "Union européenne", "Consejo Federal Suizo": another party than a country. */
const PARTY =
  /\p{Lu}[\p{L}’'-]{1,20}(?: (?:de |du |des )?\p{Lu}[\p{L}’'-]{1,20}| (?:européenne|européen|fédérale?|suisse|française)){0,3}/uy

/** Where the name of a party ends that begins at `at`. */
function partyEnd(text: string, at: number): { end: number; isCountry: boolean } {
  const from = skip(GOVERNMENT, text, at)
  const country = countryAt(text, from)
  return country ? { end: country.end, isCountry: true } : { end: skip(PARTY, text, from), isCountry: false }
}

/** Where the second of the two parties ends whose names begin at `at`; null where there are none, or no country. */
function partiesEnd(text: string, at: number): number | null {
  const first = partyEnd(text, at)
  const and = matchAt(AND, text, first.end)
  if (!and) return null
  const at2 = first.end + and[0].length
  const second = partyEnd(text, at2)
  return second.end > at2 && (first.isCountry || second.isCountry) ? second.end : null
}

/** Treaties between two States in French and Spanish: a listed treaty of the same subject is another one. */
export const treatyOfTwoStates = {
  id: 'statute/treaty-of-two-states',
  title: 'Treaty between two States by its title, in French or Spanish',
  why: 'No list has the treaties of two States. Their two names beside the subject set them apart from a treaty of many States on it.',
  triggers: ['convention ', 'trait', 'accord', 'acuerdo ', 'convenio ', 'tratado '],
  scan: ({ text, start }: Passage, _context, hits: readonly number[]) => {
    const drafts: StatuteDraft[] = []
    let after = 0
    for (const hit of hits) {
      if (hit < after) continue
      const subject = matchAt(SUBJECT_FIRST, text, hit)
      const states = subject ? null : matchAt(STATES_FIRST, text, hit)
      const match = subject ?? states
      const parties = match && partiesEnd(text, hit + match[0].length)
      if (!match || !parties) continue
      const link = matchAt(LINK, text, parties)
      // "accord entre la France et le Mali": some understanding; with a subject or a capital, a treaty.
      if (!subject && !link) continue
      const from = parties + (link?.[0].length ?? 0)
      const title = link ? Math.max(titleEnd(text, from), phraseEnd(text, from, 12)) : parties
      if (title < parties) continue
      after = title
      const name = text.slice(hit, title)
      const span = withProvisions(text, { start: hit, end: lawYear(text, title, hit).end })
      const { provisions } = span
      drafts.push(
        statute({
          kind: 'treaty',
          form: 'name',
          instrument: `/int/treaty/${slugOf(name)}`,
          provisions,
          head: match.groups?.['head']?.toLowerCase() ?? 'treaty',
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
      text: 'l’Accord entre la France et le Sénégal relatif à la gestion concertée des flux migratoires est',
      match: 'Accord entre la France et le Sénégal relatif à la gestion concertée des flux migratoires',
      from: 'rapports des États',
    },
    {
      text: 'la convention d’extradition entre le Maroc et la Belgique et la loi sur l’extradition',
      match: 'convention d’extradition entre le Maroc et la Belgique',
      fields: { instrument: '/int/treaty/convention-d-extradition-entre-le-maroc-et-la-belgique' },
      from: 'rapports des États',
    },
    {
      text: 'el Tratado de Extradición entre la República del Perú y el Reino de España fue',
      match: 'Tratado de Extradición entre la República del Perú y el Reino de España',
      from: 'informes de los Estados',
    },
  ],
  counterExamples: [
    { text: 'un accord entre la France et le Mali a mis fin', why: 'an understanding without a subject' },
    { text: 'el acuerdo de paz entre el Gobierno y la guerrilla', why: 'no two States' },
    { text: 'el convenio sobre becas entre el Ministerio y la Universidad', why: 'no two States' },
  ],
} as const satisfies Rule<StatuteMention>

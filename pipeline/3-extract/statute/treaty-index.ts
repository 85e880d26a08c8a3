import { LABOUR_CONVENTIONS, LABOUR_RECOMMENDATIONS, type LabourConvention } from '../lists/labour-conventions.ts'
import { AMERICAN_TREATIES } from '../lists/treaties-american.ts'
import { ENVIRONMENT_TREATIES } from '../lists/treaties-environment.ts'
import { GENERAL_TREATIES } from '../lists/treaties-general.ts'
import { HUMAN_RIGHTS_TREATIES } from '../lists/treaties-human-rights.ts'
import { REGIONAL_TREATIES } from '../lists/treaties-regional.ts'
import { SECURITY_TREATIES } from '../lists/treaties-security.ts'
import type { Treaty } from '../lists/treaty.ts'
import { TREATY_COLLECTION } from '../lists/treaty-collection.ts'
import { UN_DECLARATIONS } from '../lists/un-declarations.ts'
import { addName, nameTrie } from './name-trie.ts'

/** A treaty or declaration as mentions of it need it. */
export interface Instrument {
  readonly kind: 'treaty' | 'un-document'
  /** Id of the instrument. */
  readonly id: string
  /** Official title. */
  readonly label: string
  readonly url: string | null
  readonly year: number | null
  /** Ids of its protocols. */
  readonly protocols: readonly string[]
  /** Number of an international labour convention. */
  readonly number: number | null
  readonly acronyms: readonly string[]
}

const treatyId = (slug: string): string => `/int/treaty/${slug}`
const listed: readonly Treaty[] = [
  ...HUMAN_RIGHTS_TREATIES,
  ...ENVIRONMENT_TREATIES,
  ...REGIONAL_TREATIES,
  ...AMERICAN_TREATIES,
  ...SECURITY_TREATIES,
  ...GENERAL_TREATIES,
]

function urlOf({ slug, cets }: Treaty): string | null {
  const place = TREATY_COLLECTION[slug]
  if (place)
    return `https://treaties.un.org/Pages/ViewDetails.aspx?src=TREATY&mtdsg_no=${place}&chapter=${chapterOf(place)}&clang=_en`
  if (cets)
    return `https://www.coe.int/en/web/conventions/full-list?module=treaty-detail&treatynum=${String(cets).padStart(3, '0')}`
  return null
}

const CHAPTERS = [
  'I',
  'II',
  'III',
  'IV',
  'V',
  'VI',
  'VII',
  'VIII',
  'IX',
  'X',
  'XI',
  'XII',
  'XIII',
  'XIV',
  'XV',
  'XVI',
  'XVII',
  'XVIII',
  'XIX',
  'XX',
  'XXI',
  'XXII',
  'XXIII',
  'XXIV',
  'XXV',
  'XXVI',
  'XXVII',
]
const chapterOf = (place: string): number => CHAPTERS.indexOf(place.split('-')[0] ?? '') + 1

const treaties = listed.map((treaty): [Treaty, Instrument] => [
  treaty,
  {
    kind: 'treaty',
    id: treatyId(treaty.slug),
    label: treaty.en[0] ?? treaty.slug,
    url: urlOf(treaty),
    year: treaty.year,
    protocols: (treaty.protocols ?? []).map(treatyId),
    number: null,
    acronyms: treaty.acronyms ?? [],
  },
])

const byId = new Map(treaties.map(([, instrument]) => [instrument.id, instrument]))

/** International labour conventions by number. */
export const labourConventions: ReadonlyMap<number, Instrument> = new Map(
  LABOUR_CONVENTIONS.map(({ number, title, year }) => [
    number,
    {
      kind: 'treaty',
      id: treatyId(`ilo-convention-${number}`),
      label: `${title} Convention, ${year} (No. ${number})`,
      url: `https://normlex.ilo.org/dyn/nrmlx_en/f?p=NORMLEXPUB:12100:0::NO::P12100_ILO_CODE:C${String(number).padStart(3, '0')}`,
      year,
      protocols: number === 29 ? [treatyId('ilo-protocol-2014-forced-labour')] : [],
      number,
      acronyms: [],
    },
  ]),
)

const forcedLabourProtocol: Instrument = {
  kind: 'treaty',
  id: treatyId('ilo-protocol-2014-forced-labour'),
  label: 'ILO Protocol of 2014 to the Forced Labour Convention, 1930',
  url: 'https://normlex.ilo.org/dyn/nrmlx_en/f?p=NORMLEXPUB:12100:0::NO::P12100_ILO_CODE:P029',
  year: 2014,
  protocols: [],
  number: null,
  acronyms: ['P029', 'P29'],
}

const declarations = UN_DECLARATIONS.map((declaration): [(typeof UN_DECLARATIONS)[number], Instrument] => [
  declaration,
  {
    kind: 'un-document',
    id: `/un/doc/${declaration.slug}`,
    label: declaration.en[0],
    url: `https://undocs.org/${declaration.symbol}`,
    year: null,
    protocols: [],
    number: null,
    acronyms: declaration.acronyms,
  },
])

/** Names of treaties and declarations in three languages. */
export const treatyNames = nameTrie<Instrument>()
/** What a labour convention is about, as it follows its number ("No. 138‸, Minimum Age"). */
export const labourSubjects = nameTrie<Instrument>()
/** Treaties by acronym. */
export const treatyAcronyms = new Map<string, Instrument>()

for (const [{ en, fr = [], es = [] }, instrument] of [...treaties, ...declarations]) {
  for (const name of [...en, ...fr, ...es]) addName(treatyNames, name.replaceAll(/['’]/gu, ' '), instrument)
  for (const name of fr)
    if (name.includes('Nations Unies'))
      addName(treatyNames, name.replaceAll(/['’]/gu, ' ').replace('Nations Unies', 'Nations-Unies'), instrument)
  for (const name of fr)
    if (name.includes('-cadre'))
      addName(treatyNames, name.replaceAll(/['’]/gu, ' ').replace('-cadre', ' cadre'), instrument)
  for (const acronym of instrument.acronyms) treatyAcronyms.set(acronym, instrument)
}
for (const [{ en, fr = [], es = [], acronyms = [] }, { protocols }] of treaties) {
  const first = protocols.length > 0 && protocols.length < 3 ? byId.get(protocols[0] ?? '') : undefined
  if (!first) continue
  for (const name of [...en, ...acronyms]) {
    addName(treatyNames, `Optional Protocol ${name}`, first)
    if (protocols.length > 1) addName(treatyNames, `First Optional Protocol ${name}`, first)
  }
  for (const name of [...fr, ...acronyms])
    addName(treatyNames, `Protocole facultatif ${name}`.replaceAll(/['’]/gu, ' '), first)
  for (const name of fr)
    if (protocols.length > 1)
      addName(treatyNames, `premier Protocole facultatif ${name}`.replaceAll(/['’]/gu, ' '), first)
  for (const name of [...es, ...acronyms]) addName(treatyNames, `Protocolo Facultativo ${name}`, first)
}
const conventions: readonly LabourConvention[] = LABOUR_CONVENTIONS
for (const { number, title, en = [], fr = [], es = [] } of conventions) {
  const instrument = labourConventions.get(number)
  if (!instrument) continue
  for (const subject of [title, ...en]) {
    addName(treatyNames, `${subject} Convention`, instrument)
    addName(treatyNames, `Convention ${subject}`, instrument)
    addName(labourSubjects, subject, instrument)
  }
  for (const subject of fr) {
    addName(treatyNames, `Convention ${subject.replaceAll(/['’]/gu, ' ')}`, instrument)
    addName(labourSubjects, subject.replaceAll(/['’]/gu, ' '), instrument)
  }
  for (const subject of es) {
    addName(treatyNames, `Convenio ${subject}`, instrument)
    addName(labourSubjects, subject, instrument)
  }
}
for (const name of [
  'Protocol of 2014 to the Forced Labour Convention',
  '2014 Protocol to the Forced Labour Convention',
  'Protocol to the Forced Labour Convention',
  'Protocole de 2014 relatif à la convention sur le travail forcé',
  'Protocolo de 2014 relativo al Convenio sobre el trabajo forzoso',
  'Protocol of 2014 to the ILO Forced Labour Convention',
  '2014 Protocol to the ILO Forced Labour Convention',
])
  addName(treatyNames, name, forcedLabourProtocol)
for (const acronym of forcedLabourProtocol.acronyms) treatyAcronyms.set(acronym, forcedLabourProtocol)

for (const { number, title, year } of LABOUR_RECOMMENDATIONS) {
  addName(treatyNames, `${title} Recommendation`, {
    kind: 'treaty',
    id: treatyId(`ilo-recommendation-${number}`),
    label: `${title} Recommendation, ${year} (No. ${number})`,
    url: `https://normlex.ilo.org/dyn/nrmlx_en/f?p=NORMLEXPUB:12100:0::NO::P12100_ILO_CODE:R${String(number).padStart(3, '0')}`,
    year,
    protocols: [],
    number,
    acronyms: [],
  })
}

/** Treaties in the series of the Council of Europe by number. */
export const treatiesByCets: ReadonlyMap<number, Instrument> = new Map(
  treaties.flatMap(([{ cets }, instrument]): [number, Instrument][] => (cets ? [[cets, instrument]] : [])),
)

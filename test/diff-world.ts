import fc from 'fast-check'
import type { DocumentPlan, Part, SectionPlan } from './diff-builder.ts'

/** Words of which generated submissions are made. Level of law and policy, no real country's report. */
const AGENCIES = [
  'Harbour Authority',
  'Census Bureau',
  'Forestry Commission',
  'Water Board',
  'Audit Office',
  'Postal Service',
  'Railway Agency',
  'Mining Inspectorate',
]
const VERBS = [
  'inspected',
  'licensed',
  'trained',
  'repaired',
  'registered',
  'surveyed',
  'connected',
  'relocated',
  'certified',
  'equipped',
]
const UNITS = [
  'vessels',
  'teachers',
  'bridges',
  'wells',
  'households',
  'clinics',
  'farmers',
  'libraries',
  'engines',
  'archives',
  'nurseries',
  'magistrates',
]
const PLACES = [
  'in the northern highlands',
  'along the coast',
  'in the capital',
  'across the islands',
  'near the eastern border',
  'in the river delta',
  'within mountain districts',
  'around the old port',
]
const LAWS = [
  'Fisheries',
  'Pensions',
  'Tenancy',
  'Quarries',
  'Apprenticeship',
  'Electricity',
  'Customs',
  'Inheritance',
  'Broadcasting',
  'Plant Health',
]
const PLANS = ['Clean Rivers', 'Rural Roads', 'Digital Schools', 'Healthy Soils', 'Open Archives', 'Safe Crossings']
const TITLES = ['Institutions and staff', 'Legal framework', 'Services delivered', 'Regional programmes', 'Outlook']

export interface FigureFacts {
  readonly agency: number
  readonly verb: number
  readonly unit: number
  readonly place: number
  readonly value: number
}

/** A world of facts, from which a submission is written. */
export interface World {
  readonly figures: readonly FigureFacts[]
  readonly laws: readonly { readonly law: number; readonly sections: readonly number[] }[]
  readonly plans: readonly { readonly plan: number; readonly from: number }[]
  readonly bodies: readonly number[]
}

const index = (list: readonly string[]) => fc.nat({ max: list.length - 1 })

export const world: fc.Arbitrary<World> = fc.record({
  figures: fc.uniqueArray(
    fc.record({
      agency: index(AGENCIES),
      verb: index(VERBS),
      unit: index(UNITS),
      place: index(PLACES),
      value: fc.integer({ min: 2, max: 90_000 }),
    }),
    { minLength: 1, maxLength: 14, selector: ({ verb, unit }) => `${verb} ${unit}` },
  ),
  laws: fc.uniqueArray(
    fc.record({
      law: index(LAWS),
      sections: fc.uniqueArray(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 5 }),
    }),
    {
      maxLength: 6,
      selector: ({ law }) => law,
    },
  ),
  plans: fc.uniqueArray(fc.record({ plan: index(PLANS), from: fc.integer({ min: 2000, max: 2015 }) }), {
    maxLength: 4,
    selector: ({ plan }) => plan,
  }),
  bodies: fc.uniqueArray(index(AGENCIES), { maxLength: 5 }),
})

/** The same facts may be written in many ways; `style` picks one. */
export interface Style {
  readonly thousands: boolean
  readonly capitals: boolean
  readonly apostrophe: boolean
  readonly page: number
}

export const PLAIN: Style = { thousands: true, capitals: false, apostrophe: false, page: 1 }

export function plan(facts: World, year: number, style: Style = PLAIN): DocumentPlan {
  const number = (value: number) => (style.thousands ? value.toLocaleString('en-US') : String(value))
  const figures = facts.figures.map((fact): Part[] => {
    const unit = UNITS[fact.unit] ?? ''
    const verb = VERBS[fact.verb] ?? ''
    return [
      `The ${AGENCIES[fact.agency]} ${verb} `,
      {
        figure: `${number(fact.value)} ${unit}`,
        value: fact.value,
        more: { unit, measures: verb, measuresFrom: 'predicate' },
      },
      ` ${PLACES[fact.place]}.`,
    ]
  })
  const laws = facts.laws.map(({ law, sections }): Part[] => {
    const work = `/ke/law/${slugOf(LAWS[law])}-act`
    const sorted = sections.toSorted((a, b) => a - b)
    return [
      'Matters of this kind fall under ',
      {
        statute: `sections ${sorted.join(', ')} of the ${LAWS[law]} Act`,
        ids: sorted.map((section) => `${work}/s${section}`),
        work: [work],
      },
      '.',
    ]
  })
  const plans = facts.plans.map(({ plan: which, from }): Part[] => [
    'Work goes on under the ',
    { program: `National ${PLANS[which]} Plan (${from}\u2013${from + 5})` },
    '.',
  ])
  const bodies = facts.bodies.map((which): Part[] => ['Reports are filed by the ', { body: `${AGENCIES[which]}` }, '.'])
  const title = (at: number) => (style.capitals ? (TITLES[at] ?? '').toUpperCase() : (TITLES[at] ?? ''))
  const sections: SectionPlan[] = [
    { title: title(0), paragraphs: bodies },
    { title: title(1), paragraphs: laws },
    { title: title(2), paragraphs: figures },
    { title: title(3), paragraphs: plans },
  ]
  return { file: `world-${year}.txt`, year, page: style.page, sections }
}

function slugOf(name = ''): string {
  return name.toLowerCase().replaceAll(' ', '-')
}

export const NAMES = { AGENCIES, VERBS, UNITS, PLACES, LAWS, PLANS }

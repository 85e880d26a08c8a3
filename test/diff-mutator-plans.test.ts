import fc from 'fast-check'
import { expect, test } from 'vitest'
import { diffSubmissions } from '../pipeline/5-diff/diff.ts'
import type { Change } from '../schemas/index.ts'
import { buildRecord, type DocumentPlan, type Part, type SectionPlan } from './diff-builder.ts'
import { plan, world } from './diff-world.ts'

// Edits of the form of a submission: sections, names and scopes. Each must come out as what it is, and as nothing else.

const AT = { bodies: 0, laws: 1, figures: 2, plans: 3 } as const
const event = (kind: string, op: string, before: readonly string[], after: readonly string[]): string =>
  `${kind} ${op}: ${before.join(' + ') || '-'} > ${after.join(' + ') || '-'}`
const printed = ({ kind, op, before, after }: Change): string => {
  const quotes = [before, after].map((side) => side.map(({ quote }) => quote))
  return event(kind, op, quotes[0] ?? [], quotes[1] ?? [])
}

interface Edited {
  /** Sections of the earlier edition, where they are not those that were given. */
  readonly before?: readonly SectionPlan[]
  readonly sections: readonly SectionPlan[]
  readonly events: readonly string[]
}
/** `later` makes the sections of the later edition and says what changed; null where it does not apply. */
type PlanEdit = (sections: readonly SectionPlan[], at: number) => Edited | null

const replaced = (sections: readonly SectionPlan[], at: number, ...fresh: SectionPlan[]): SectionPlan[] => [
  ...sections.slice(0, at),
  ...fresh,
  ...sections.slice(at + 1),
]

const EDITS: Readonly<Record<string, PlanEdit>> = {
  'a section retitled': (sections) => {
    const old = sections[AT.figures]
    if (!old || old.paragraphs.length < 3) return null
    const title = 'What was delivered to the public'
    return {
      sections: replaced(sections, AT.figures, { ...old, title }),
      events: [event('section', 'renamed', [old.title], [title])],
    }
  },
  'a section split': (sections) => {
    const old = sections[AT.figures]
    if (!old || old.paragraphs.length < 6) return null
    const half = old.paragraphs.length >> 1
    const parts = [
      { title: 'First half of services', paragraphs: old.paragraphs.slice(0, half) },
      { title: 'Other half of them', paragraphs: old.paragraphs.slice(half) },
    ]
    return {
      sections: replaced(sections, AT.figures, ...parts),
      events: [
        event(
          'section',
          'split',
          [old.title],
          parts.map(({ title }) => title),
        ),
      ],
    }
  },
  'two bodies merged in so many words': (sections, at) => {
    const old = sections[AT.bodies]
    if (!old) return null
    const others = JSON.stringify(sections[AT.figures]?.paragraphs)
    // Names that go on being used are no former ones.
    const gone = old.paragraphs.flatMap((paragraph, index) => {
      const named = paragraph.find((part) => typeof part !== 'string' && 'body' in part)
      if (typeof named !== 'object' || !('body' in named) || others.includes(named.body)) return []
      return JSON.stringify(old.paragraphs.toSpliced(index, 1)).includes(named.body) ? [] : [{ index, named }]
    })
    const first = gone[at % Math.max(1, gone.length - 1)]
    const second = gone[(at % Math.max(1, gone.length - 1)) + 1]
    if (!first || !second) return null
    const fresh = 'Bureau of Standards'
    const paragraph: Part[] = [
      'The ',
      first.named,
      ' and the ',
      second.named,
      ' were merged into the ',
      { body: fresh },
      '.',
    ]
    const paragraphs = old.paragraphs.toSpliced(second.index, 1).toSpliced(first.index, 1, paragraph)
    return {
      sections: replaced(sections, AT.bodies, { ...old, paragraphs }),
      events: [event('body', 'merged', [first.named.body, second.named.body], [fresh])],
    }
  },
  'two sections merged': (sections, at) => {
    const split = EDITS['a section split']?.(sections, at)
    const old = sections[AT.figures]
    if (!split || !old) return null
    const parts = split.sections.slice(AT.figures, AT.figures + 2).map(({ title }) => title)
    return { before: split.sections, sections, events: [event('section', 'merged', parts, [old.title])] }
  },
  'a section moved under another': (sections) => {
    const [outer, inner] = [sections[AT.bodies], sections[AT.plans]]
    if (!outer || !inner || !outer.paragraphs.length) return null
    const parent = outer.title.toLowerCase().replaceAll(' ', '-')
    return {
      sections: [outer, { ...inner, parent, level: 2 }, ...sections.slice(1, AT.plans)],
      // Where it stood, it stood under no section: that is no move, as a new chapter over old ones is none.
      events: [],
    }
  },
  'sections in another order': (sections) => ({ sections: sections.toReversed(), events: [] }),
  'a target in place of a result': (sections, at) => {
    const old = sections[AT.figures]
    const index = old?.paragraphs.length ? at % old.paragraphs.length : -1
    const paragraph = old?.paragraphs[index]
    const stated = paragraph?.find((part) => typeof part !== 'string' && 'figure' in part)
    if (!old || !paragraph || typeof stated !== 'object' || !('figure' in stated)) return null
    const goal = { ...stated, more: { ...stated.more, role: 'target' as const } }
    const target: Part[] = ['By then the aim is to have ', goal, ' in all ten counties of the republic.']
    return {
      sections: replaced(sections, AT.figures, { ...old, paragraphs: replacedParagraph(old, index, target) }),
      events: [event('figure', 'not-mentioned', [stated.figure], []), event('figure', 'added', [], [stated.figure])],
    }
  },
  'an annual figure made cumulative': (sections, at) => {
    const old = sections[AT.figures]
    const index = old?.paragraphs.length ? at % old.paragraphs.length : -1
    const paragraph = old?.paragraphs[index]
    const stated = paragraph?.find((part) => typeof part !== 'string' && 'figure' in part)
    if (!old || !paragraph || typeof stated !== 'object' || !('figure' in stated)) return null
    const cumulative: Part[] = paragraph.map((part) =>
      part === stated ? { ...stated, more: { ...stated.more, scope: 'cumulative' } } : part,
    )
    // What the earlier edition leaves open does not contradict it.
    return {
      sections: replaced(sections, AT.figures, { ...old, paragraphs: replacedParagraph(old, index, cumulative) }),
      events: [],
    }
  },
  'a body renamed in so many words': (sections, at) => {
    const old = sections[AT.bodies]
    const index = old?.paragraphs.length ? at % old.paragraphs.length : -1
    const named = old?.paragraphs[index]?.find((part) => typeof part !== 'string' && 'body' in part)
    if (!old || typeof named !== 'object' || !('body' in named)) return null
    // A name that goes on being used is no former one.
    if (JSON.stringify(sections[AT.figures]?.paragraphs).includes(named.body)) return null
    const fresh = 'Bureau of Standards'
    const paragraph: Part[] = ['Reports are filed by the ', { body: fresh }, ', formerly the ', named, '.']
    return {
      sections: replaced(sections, AT.bodies, { ...old, paragraphs: replacedParagraph(old, index, paragraph) }),
      events: [event('body', 'renamed', [named.body], [fresh])],
    }
  },
}

function replacedParagraph(
  { paragraphs }: SectionPlan,
  index: number,
  fresh: readonly Part[],
): readonly (readonly Part[])[] {
  return paragraphs.map((paragraph, i) => (i === index ? fresh : paragraph))
}

test.each(Object.entries(EDITS))('%s: event F1 of at least 0.97', { timeout: 120_000 }, (_, edit) => {
  let [found, expected, right, cases] = [0, 0, 0, 0]
  const wrong: string[] = []
  for (const [facts, at] of fc.sample(fc.tuple(world, fc.nat({ max: 10_000 })), { numRuns: 60, seed: 9 })) {
    const given: DocumentPlan = plan(facts, 2012)
    const edited = edit(given.sections, at)
    if (!edited) continue
    const before = { ...given, sections: edited.before ?? given.sections }
    cases += 1
    const after: DocumentPlan = { ...plan(facts, 2018), sections: edited.sections }
    const changes = diffSubmissions(buildRecord(before), buildRecord(after)).changes.map(printed)
    found += changes.length
    expected += edited.events.length
    right += changes.filter((change) => edited.events.includes(change)).length
    wrong.push(...changes.filter((change) => !edited.events.includes(change)).map((change) => `spurious ${change}`))
    wrong.push(...edited.events.filter((change) => !changes.includes(change)).map((change) => `missed ${change}`))
  }
  const f1 = found + expected ? (2 * right) / (found + expected) : 1
  expect({ enough: cases > 10, right: f1 >= 0.97, wrong: f1 >= 0.97 ? [] : wrong.slice(0, 8) }).toEqual({
    enough: true,
    right: true,
    wrong: [],
  })
})

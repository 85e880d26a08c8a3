import { expect, test } from 'vitest'
import { diffSeries } from '../pipeline/5-diff/series.ts'
import { buildRecord, type Part, type SectionPlan } from './diff-builder.ts'

// A 100-page report holds about 280,000 characters, 330 figures, 200 citations, 360 names and 170 sections (notes of the design).
// `ANNEX_EDITIONS=20` runs the whole series; six tell as much of each pair of neighbours in a third of the time.
const EDITIONS = Number(process.env['ANNEX_EDITIONS'] ?? 6)
const SECTIONS = 150
/** CPU seconds for the neighbours of the series on one core: a minute for 20 editions. */
const BOUND = (60 / 19) * (EDITIONS - 1)

/** A generator of the minimal standard: the same numbers on every machine. */
function seeded(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state * 48_271) % 2_147_483_647
    return state % below
  }
}

const SYLLABLES = 'ba ce di fo gu la me ni po ru sa te vi zo mar len tor bin sul der'.split(' ')
const word = (n: number): string =>
  [n % 20, Math.floor(n / 20) % 20, Math.floor(n / 400) % 20].map((i) => SYLLABLES[i]).join('')
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** One edition: what it says of a topic is the same in every edition, but for values and for one topic in nine. */
function edition(index: number) {
  const value = seeded(1000 + index)
  const sections = Array.from({ length: SECTIONS }, (_, at): SectionPlan[] => {
    const topic = seeded(7 + at)
    if ((at + index) % 9 === 0) return []
    const names = Array.from({ length: 260 }, () => word(topic(8000)))
    const [a = '', b = '', c = '', d = ''] = names
    const sentence = (from: number, length: number) => `${capital(names.slice(from, from + length).join(' '))}. `
    const parts: Part[] = [
      sentence(4, 60),
      `The ${a} `,
      { body: `${capital(a)} ${capital(b)} Commission`, name: `${capital(a)} ${capital(b)} Commission` },
      ` ${c} `,
      { figure: `${100 + value(900)} ${a} ${d}`, value: 100 + value(900), more: { unit: `${a} ${d}`, measures: c } },
      `. ${sentence(64, 60)}In ${b} the `,
      { program: `National ${capital(c)} ${capital(d)} Plan`, name: `National ${capital(c)} ${capital(d)} Plan` },
      ` reached ${d} `,
      { figure: `${10 + value(90)} ${c}`, value: 10 + value(90), more: { unit: c, measures: `reached ${d}` } },
      `. ${sentence(124, 60)}Under the `,
      { statute: `${capital(b)} ${capital(d)} Act`, ids: [`/ke/law/${b}-${d}-act`], work: [`/ke/law/${b}-${d}-act`] },
      `. ${sentence(184, 70)}`,
    ]
    return [{ title: `${capital(a)} ${b} ${c}`, paragraphs: [parts] }]
  }).flat()
  return buildRecord({ file: `report-${2000 + index}.txt`, year: 2000 + index, sections })
}

test('neighbours of editions of 100 pages take no more than 20 of them may in a minute of one core', {
  timeout: 600_000,
}, () => {
  const editions = Array.from({ length: EDITIONS }, (_, index) => edition(index))
  const [first] = editions
  expect(first?.text.length).toBeGreaterThan(200_000)
  const start = process.cpuUsage()
  const series = diffSeries(editions)
  const { user, system } = process.cpuUsage(start)
  const seconds = (user + system) / 1e6
  if (process.env['ANNEX_VERBOSE']) process.stderr.write(`${EDITIONS} editions: ${seconds.toFixed(1)} s\n`)
  expect(series.changeSets.map(({ comparable }) => comparable)).toEqual(Array(EDITIONS - 1).fill(true))
  expect(seconds).toBeLessThan(BOUND)
})

import { existsSync, readFileSync } from 'node:fs'
import { type Case, KINDS, type Kind, type Lang, readCases } from './figures/cases.ts'
import { compromise, recognizers, wink } from './figures/npm-peers.ts'
import { ratesOf, scoreOf } from './figures/score.ts'
import { speedOf } from './figures/speed.ts'
import { annex, type System } from './figures/systems.ts'

/**
 * Figures beside the recognisers of npm, `npm run bench:peers`: precision and recall on the cases of peers, by kind and
 * language, the same cases for each system; then MB of text a second of CPU time over one report, in this one process.
 * ANNEX_PEERS names a folder with @microsoft/recognizers-text-suite installed, to run that too. With --misses, each miss.
 */
const CASES = new URL('../../../shared/peer-cases/figures.jsonl', import.meta.url)
const TEXT = new URL('../../../shared/corpus/us-annex-2008.txt', import.meta.url)

const write = (cells: readonly string[], widths: readonly number[]): void => {
  process.stdout.write(`${cells.map((cell, index) => cell.padEnd(widths[index] ?? 0)).join('  ')}\n`)
}

function compare(systems: readonly System[], all: readonly Case[]): void {
  const widths = [9, 4, 13, 5, 13, 7, 7, 7, 9, 22]
  write(
    ['kind', 'lang', 'cases of', 'cases', 'system', 'P', 'R', 'F1', 'values', 'read otherwise left out: P R F1'],
    widths,
  )
  for (const kind of KINDS)
    for (const lang of ['en', 'fr', 'es'] as const satisfies readonly Lang[])
      for (const [source, cases] of poolsOf(all, kind, lang))
        for (const system of systems) {
          if (!system.languages.includes(lang) || !system.kinds.includes(kind)) continue
          const score = scoreOf(system, kind, cases, true)
          const { precision, recall, f1 } = ratesOf(score)
          const narrow = ratesOf(scoreOf(system, kind, cases, false))
          const values = system.name === 'wink-nlp' ? '-' : `${score.values}/${score.right}`
          const cells = [precision, recall, f1].map((rate) => rate.toFixed(3))
          const narrowed = [narrow.precision, narrow.recall, narrow.f1].map((rate) => rate.toFixed(3)).join(' ')
          write([kind, lang, source, String(cases.length), system.name, ...cells, values, narrowed], widths)
        }
}

/** The cases that look at a kind, all together and, where several peers have some, by peer. */
function poolsOf(all: readonly Case[], kind: Kind, lang: Lang): [string, readonly Case[]][] {
  const cases = all.filter((each) => each.lang === lang && (each.scope ?? []).includes(kind))
  if (cases.length === 0) return []
  const sources = [...new Set(cases.map(({ source }) => source))]
  const apart = sources.length > 1 ? sources : []
  return [
    ['all', cases],
    ...apart.map((source): [string, Case[]] => [source, cases.filter((one) => one.source === source)]),
  ]
}

function printMisses(cases: readonly Case[]): void {
  for (const kind of KINDS)
    for (const one of cases.filter(({ scope }) => (scope ?? []).includes(kind))) {
      const found = annex.find(one, kind)
      const expected = one.expect.filter((each) => each.kind === kind)
      const apart = (a: { start: number; end: number }, b: { start: number; end: number }): boolean =>
        a.end <= b.start || b.end <= a.start
      const missed = expected.filter((each) => found.every((other) => apart(each, other))).map(({ quote }) => quote)
      const spurious = found
        .filter((each) => expected.every((other) => apart(each, other)))
        .map(({ start, end }) => one.text.slice(start, end))
      if (missed.length + spurious.length > 0)
        process.stdout.write(
          `${kind} ${one.lang}  missed ${JSON.stringify(missed)}  spurious ${JSON.stringify(spurious)}  in ${one.text}\n`,
        )
    }
}

function main(): void {
  if (!existsSync(CASES)) {
    process.stdout.write('no peer cases here\n')
    return
  }
  const cases = readCases(CASES)
  if (process.argv.includes('--misses')) {
    printMisses(cases)
    return
  }
  const folder = process.env['ANNEX_PEERS']
  const heavy = folder === undefined ? null : recognizers(folder)
  const systems = [annex, wink(), compromise(), ...(heavy ? [heavy] : [])]
  compare(systems, cases)
  const text = readFileSync(TEXT, 'utf8').replace(/\r?\n/gu, ' ')
  process.stdout.write(`\nMB of text a second of CPU time, us-annex-2008.txt, ${(text.length / 1e6).toFixed(3)} MB\n`)
  for (const system of systems) {
    const slow = system.name === 'compromise' ? 2 : system.name === 'recognizers' ? 1 : 20
    process.stdout.write(`${system.name.padEnd(14)}${speedOf(system, text, Math.min(slow, 9), slow).toFixed(3)}\n`)
  }
  process.stdout.write(`annex, ten times the text ${speedOf(annex, text.repeat(10), 5, 2).toFixed(3)}\n`)
}

main()

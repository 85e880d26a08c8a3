import { parse } from 'yaml'
import { z } from 'zod'
import type { Submission } from '../../../schemas/index.ts'
import { UsageError } from '../../common/usage-error.ts'
import { scoreReport } from '../score/report.ts'
import type { Verdict } from './judge.ts'

const METRICS = ['f1', 'precision', 'recall', 'losses', 'gains', 'changes'] as const
type Metric = (typeof METRICS)[number]

const condition = z
  .string()
  .regex(
    /^(?:f1|precision|recall|losses|gains|changes) (?:<|<=|>|>=) \d+(?:\.\d+)?$/u,
    `is not "<metric> <op> <number>", metrics being ${METRICS.join(', ')}`,
  )

const limits = z.strictObject({
  'min-f1': z.number().min(0).max(1).optional(),
  'max-losses': z.int().min(0).optional(),
  'warn-if': condition.optional(),
  'error-if': condition.optional(),
})

/** A gate: for each kind, what is a failure and what a warning. */
const gateFile = z.strictObject({
  sections: limits.optional(),
  headings: limits.optional(),
  statutes: limits.optional(),
  figures: limits.optional(),
  dates: limits.optional(),
  programs: limits.optional(),
  bodies: limits.optional(),
})

export type Gate = z.infer<typeof gateFile>

/** Reads annex.gate.yaml. Throws a UsageError that names the file and the field. */
export function parseGate(text: string, name: string): Gate {
  let value: unknown
  try {
    value = parse(text)
  } catch (error) {
    throw new UsageError(`${name}: ${error instanceof Error ? error.message : String(error)}`)
  }
  const parsed = gateFile.safeParse(value ?? {})
  if (!parsed.success)
    throw new UsageError(
      `${name}: ${parsed.error.issues.map(({ path, message }) => [path.join('.'), message].filter(Boolean).join(': ')).join('; ')}; a gate has kinds (${Object.keys(gateFile.shape).join(', ')}), each with some of ${Object.keys(limits.shape).join(', ')}`,
    )
  return parsed.data
}

/** One condition of a gate that was met. */
export interface Finding {
  readonly kind: string
  readonly level: 'error' | 'warning'
  readonly reason: string
}

/** Holds verdicts against a gate: rates over all fixtures that have gold, losses and gains against expected records. */
export function holdGate(gate: Gate, verdicts: readonly Verdict[]): Finding[] {
  const golds = verdicts.flatMap(({ gold }) => (gold ? [gold] : []))
  const records = new Map<string, Submission>(
    verdicts.flatMap(({ record }) => (record ? [[record.document.source.file, record]] : [])),
  )
  const rated = Object.entries(gate).flatMap(([kind, limit]) => (limit && isRate(limit) ? [kind] : []))
  if (golds.length === 0 && rated.length > 0)
    throw new UsageError(
      `gate: ${rated.join(', ')}: rates need gold, and no fixture has a gold.json (see "How to read a score")`,
    )
  const { total } = scoreReport(golds, records)
  return Object.entries(gate).flatMap(([kind, limit]): Finding[] => {
    if (!limit) return []
    const rates = Object.entries(total).find(([name]) => name === kind)?.[1]
    const list = kind === 'headings' ? 'sections' : kind
    const count = (op: string): number =>
      verdicts
        .flatMap(({ differences }) => differences)
        .filter((difference) => difference.list === list && difference.op === op).length
    const measured: Record<Metric, number> = {
      f1: rates?.f1 ?? 1,
      precision: rates?.precision ?? 1,
      recall: rates?.recall ?? 1,
      losses: count('lost'),
      gains: count('gained'),
      changes: count('changed'),
    }
    const findings: Finding[] = []
    const { 'min-f1': minimum, 'max-losses': most, 'warn-if': warnIf, 'error-if': errorIf } = limit
    if (minimum !== undefined && measured.f1 < minimum)
      findings.push({ kind, level: 'error', reason: `F1 ${measured.f1.toFixed(3)} is under ${minimum}` })
    if (most !== undefined && measured.losses > most)
      findings.push({ kind, level: 'error', reason: `${measured.losses} losses, at most ${most} allowed` })
    if (errorIf && isMet(errorIf, measured)) findings.push({ kind, level: 'error', reason: `${errorIf} is met` })
    if (warnIf && isMet(warnIf, measured)) findings.push({ kind, level: 'warning', reason: `${warnIf} is met` })
    return findings
  })
}

function isRate({
  'min-f1': minimum,
  'warn-if': warnIf = '',
  'error-if': errorIf = '',
}: z.infer<typeof limits>): boolean {
  return minimum !== undefined || [warnIf, errorIf].some((text) => /^(?:f1|precision|recall) /u.test(text))
}

function isMet(text: string, measured: Readonly<Record<Metric, number>>): boolean {
  const [name, operator, number] = text.split(' ')
  const metric = METRICS.find((known) => known === name)
  if (!metric) return false
  const [value, bound] = [measured[metric], Number(number)]
  return operator === '<'
    ? value < bound
    : operator === '<='
      ? value <= bound
      : operator === '>'
        ? value > bound
        : value >= bound
}

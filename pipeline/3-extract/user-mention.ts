import { z } from 'zod'
import {
  bodyKind,
  dateKind,
  figureKind,
  programKind,
  qualifier,
  statuteForm,
  statuteKind,
  statuteRecord,
} from '../../schemas/index.ts'
import type { Mention } from '../common/mention.ts'

const base = {
  start: z.int().min(0),
  end: z.int().min(1),
  rule: z.string().min(1),
  groups: z.record(z.string(), z.string()).default({}),
}
const text = z.string().nullable().default(null)
const texts = z.array(z.string()).default([])

const statute = z.looseObject({
  ...base,
  type: z.literal('statute'),
  kind: statuteKind,
  form: statuteForm.default('full'),
  instrument: z.string().nullable(),
  provisions: texts,
  head: text,
  name: text,
  acronym: text,
  amends: texts,
  status: statuteRecord.shape.status.default(null),
  statusDate: text,
  label: text,
})

const figure = z.looseObject({
  ...base,
  type: z.literal('figure'),
  kind: z.union([figureKind, dateKind]),
  value: z.union([z.number(), z.string()]),
  high: z.union([z.number(), z.string()]).nullable().default(null),
  unit: text,
  qualifier: qualifier.default('exact'),
})

const name = {
  ...base,
  type: z.literal('name'),
  form: z.enum(['name', 'short', 'acronym']).default('name'),
  name: z.string().min(1),
  head: text,
  acronym: text,
  aliases: texts,
  years: text,
  listed: text,
}

const mention = z.union([
  statute,
  figure,
  z.looseObject({ ...name, class: z.literal('program'), kind: programKind }),
  z.looseObject({ ...name, class: z.literal('body'), kind: bodyKind }),
])

/**
 * A mention of a user's extractor, with what it leaves out filled in. Throws a TypeError that names rule and field where it
 * is none, or where its span is not in the text.
 */
export function userMention(value: unknown, length: number): Mention {
  const parsed = mention.safeParse(value)
  if (!parsed.success)
    throw new TypeError(`Expected a mention of an extractor, found one that is none: ${z.prettifyError(parsed.error)}`)
  const { data } = parsed
  if (data.start >= data.end || data.end > length)
    throw new TypeError(
      `Expected a span inside the text of ${length} from ${data.rule}, found ${data.start}–${data.end}`,
    )
  return data
}

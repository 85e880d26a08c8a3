import { DEFAULT_LIMITS } from '../pipeline/1-ingest/limits.ts'
import { read } from '../pipeline/1-ingest/read.ts'
import { split } from '../pipeline/2-split/split.ts'
import { extractMentions } from '../pipeline/3-extract/extract.ts'
import { describeFigures } from '../pipeline/4-assemble/figures/describe.ts'
import type { FigureMention } from '../pipeline/common/mention.ts'

const about = { country: null, year: null, language: 'en', convention: null }

/** Figures of a document's table cells, without dates: what each is, what it measures, and when. */
export async function tableFigures(file: string, bytes: Buffer) {
  const source = await read(bytes, { file, limits: DEFAULT_LIMITS })
  const { tree } = split(source)
  const mentions = extractMentions(tree, source.text, about).mentions.filter(
    (mention): mention is FigureMention => mention.type === 'figure',
  )
  const { figures } = describeFigures(mentions, { text: source.text, tree, about })
  return figures.flatMap(({ cell, unit, measures, period, asOf }, index) => {
    const { kind, value } = mentions[index] ?? { kind: 'date', value: '' }
    return cell && !/date|year/u.test(kind) ? [{ kind, value, unit, measures, time: period ?? asOf }] : []
  })
}

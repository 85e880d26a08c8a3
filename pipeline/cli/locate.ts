import { dirname, join } from 'node:path'
import { Command } from 'commander'
import { sourceMap } from '../../schemas/index.ts'
import { lastStartingBefore } from '../common/span.ts'
import { UsageError } from '../common/usage-error.ts'
import { SOURCE_MAP_FILE } from '../run/source-map-file.ts'
import { print, readJson, readRecord } from './io.ts'

export function locateCommand(): Command {
  return new Command('locate')
    .description('Print where an item stands in its source: page, and for PDF the boxes of its lines.')
    .argument('<record>', 'a submission.json; its source-map.json lies beside it')
    .argument('<id>', 'id of an item')
    .option('--json', 'print as JSON')
    .addHelpText(
      'after',
      '\nBoxes are in PDF points; the origin is the top left corner of the page as shown.\n\nExample:\n  $ annex locate out/mali-2019-…/submission.json figure-91d3e07a',
    )
    .action(async (path: string, id: string, { json }: { json?: boolean }) => {
      const record = await readRecord(path)
      const entities = [...record.programs, ...record.bodies].flatMap(({ id, mentions }) =>
        mentions.map((mention) => ({ ...mention, id })),
      )
      const items = [...record.statutes, ...record.figures, ...record.dates, ...entities].filter(
        (item) => item.id === id,
      )
      if (items.length === 0) throw new UsageError(`${path}: there is no item \`${id}\``)
      const map = sourceMap.safeParse(await readJson(join(dirname(path), SOURCE_MAP_FILE)))
      if (!map.success)
        throw new UsageError(`${join(dirname(path), SOURCE_MAP_FILE)}: not a source map of this version of Annex`)
      const { runs } = map.data
      const places = items.map(({ quote, start, end, page }) => {
        const touched = []
        for (let index = Math.max(0, lastStartingBefore(runs, start)); index < runs.length; index++) {
          const run = runs[index]
          if (!run || run.start >= end) break
          if (run.end > start)
            touched.push({ page: run.page, source: run.source, box: run.box, confidence: run.confidence })
        }
        return { quote, page, places: touched }
      })
      if (json) print(JSON.stringify(places, null, 2))
      else
        print(
          places
            .flatMap(({ quote, page, places }) => [
              `${JSON.stringify(quote)}${page === null ? '' : ` p. ${page}`}`,
              ...places.map(({ page, source, box, confidence }) =>
                box
                  ? `  p. ${page} x ${box.x.toFixed(1)} y ${box.y.toFixed(1)} width ${box.width.toFixed(1)} height ${box.height.toFixed(1)}${confidence === null ? '' : ` OCR ${Math.round(confidence * 100)} %`}`
                  : `  source offset ${source}`,
              ),
            ])
            .join('\n'),
        )
    })
}

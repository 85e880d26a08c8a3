import type { SourceMap } from '../../schemas/index.ts'
import type { SourceDocument } from '../common/source-document.ts'

/** Name of the source map beside a record. */
export const SOURCE_MAP_FILE = 'source-map.json'

/** The map of a document in the form in which it is kept. Box edges are rounded to a hundredth of a point. */
export function sourceMapOf({ sha256, runs }: SourceDocument): SourceMap {
  const round = (value: number): number => Math.round(value * 100) / 100
  return {
    schemaVersion: '1',
    sha256,
    runs: runs.map(({ start, end, page, source, box, confidence }) => ({
      start,
      end,
      page,
      source,
      box: box && { x: round(box.x), y: round(box.y), width: round(box.width), height: round(box.height) },
      confidence,
    })),
  }
}

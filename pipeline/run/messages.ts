import type { VFile } from 'vfile'
import type { SourceMessage } from '../common/source-document.ts'

/** The messages of a file in the form of the record. `fatal` true, false and undefined are unusable, warning and info. */
export function messagesOf(file: VFile): SourceMessage[] {
  return file.messages.map(({ ruleId, source, reason, fatal, place }) => {
    const start = place && ('start' in place ? place.start.offset : place.offset)
    const end = place && ('end' in place ? place.end.offset : place.offset)
    return {
      rule: [source, ruleId].filter(Boolean).join('/') || 'extractor',
      reason,
      level: fatal ? 'error' : fatal === undefined ? 'info' : 'warning',
      page: null,
      span: start === undefined || end === undefined ? null : { start, end },
    }
  })
}

import type { BodyRecord, ProgramRecord } from '../../schemas/index.ts'
import type { View } from './view.ts'
import { squeeze } from './words.ts'

/** The key of a document's own symbol, printed on its pages: it cites nothing. Null where the document has none. */
export function ownSymbol({ submission }: View): string | null {
  const { symbol } = submission.document
  return symbol === null ? null : `/un/doc/${symbol}`
}

/** True for a report that is named nowhere but in the title of the document itself: it is that report ("Trafficking in Persons Report 2018"). */
export function isOwnTitle({ submission, text }: View, { kind, mentions }: ProgramRecord | BodyRecord): boolean {
  const first = text.search(/\S/u)
  const end = text.indexOf('\n', Math.max(0, first))
  const heading = squeeze(text.slice(first, end < 0 ? text.length : end))
  const titles = [squeeze(submission.document.title ?? ''), heading.length > LONGEST_TITLE ? '' : heading]
  return (
    kind === 'report' &&
    mentions.length > 0 &&
    mentions.every(({ start, quote }) => start < MASTHEAD && titles.some((title) => title.startsWith(squeeze(quote))))
  )
}

/** Letters of a first line that may still be a title. */
const LONGEST_TITLE = 120
/** Where a title stands at the latest. */
const MASTHEAD = 1000

import type { Statement } from '../../schemas/index.ts'

type Placed = Pick<Statement, 'quote' | 'page' | 'section' | 'start' | 'end'>

/** A side of a change from the place of a record; what the record's kind does not have is null or empty. */
export function statementOf(placed: Placed, more: Partial<Statement> = {}): Statement {
  const { quote, page, section, start, end } = placed
  return { quote, value: null, high: null, unit: null, name: null, ids: [], page, section, start, end, ...more }
}

/** A statement as a short line: its words and its page. */
export function printStatement(statement: Statement): string {
  const words = statement.quote.replace(/\s+/gu, ' ')
  return `\u201c${words.length > 90 ? `${words.slice(0, 87)}\u2026` : words}\u201d${statement.page === null ? '' : ` p. ${statement.page}`}`
}

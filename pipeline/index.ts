/**
 * The library's door. `readSubmission(await ingest(path), …)` makes a record; `diffSubmissions` compares two.
 * Records are described in `annex/schemas`.
 */
export { ingest } from './1-ingest/ingest.ts'
export { split } from './2-split/split.ts'
export type { Context, Passage } from './3-extract/context.ts'
export { type Extractor, extractMentions, extractorOf } from './3-extract/extract.ts'
export type { CounterExample, Draft, Example, Found, Guard, Rule } from './3-extract/rule.ts'
export { figureRules, nameRules, statuteRules } from './3-extract/rules/index.ts'
export { tryRule } from './3-extract/try-rule.ts'
export { type DiffOptions, diffSubmissions, invertChangeSet } from './5-diff/diff.ts'
export { renderCsv } from './5-diff/render/csv.ts'
export { renderTerminal } from './5-diff/render/terminal.ts'
export type { About } from './common/about.ts'
export type { FigureMention, Mention, NameMention, StatuteMention } from './common/mention.ts'
export type { SourceDocument } from './common/source-document.ts'
export type { Span } from './common/span.ts'
export type { ParagraphNode, SectionNode, SubmissionTree, TableNode } from './common/tree.ts'
export { producerOf } from './run/producer.ts'
export { verifyRecord } from './run/verify.ts'
export { type BatchOptions, extractFiles, type Outcome, type ReadOptions, readSubmission } from './run.ts'

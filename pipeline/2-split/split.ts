import type { NoteRecord } from '../../schemas/index.ts'
import type { Block, SourceDocument, SourceMessage } from '../common/source-document.ts'
import type { SubmissionTree } from '../common/tree.ts'
import { buildTree } from './build-tree.ts'
import { captionOf, plainRowsOf } from './captions.ts'
import { contentsTablesOf } from './contents-table.ts'
import { findingsOf } from './findings.ts'
import { type Heading, headingsOf, tableTitlesOf } from './headings.ts'
import { parentsOf } from './levels.ts'
import { endOfMasthead } from './masthead.ts'
import { isNote, notesOf } from './note-units.ts'
import { numberedParagraphsOf } from './numbered-paragraphs.ts'
import { titleFinder } from './table-titles.ts'
import { gridsOf } from './tables.ts'
import { isReferencesTitle } from './titles.ts'
import { bodyStyleOf, isTyped } from './typography.ts'
import { unglueFirst, unglueLast, unglueNumbered } from './unglue.ts'
import { titleKey, type Unit, unitsOf } from './unit.ts'

export interface SplitDocument {
  readonly tree: SubmissionTree
  readonly notes: NoteRecord[]
  readonly messages: SourceMessage[]
}

/** Makes the tree of a document: nested sections with their paragraphs and tables, and the notes apart. */
export function split(source: SourceDocument): SplitDocument {
  if (isTyped(source.blocks)) return splitBlocks(source)
  const document = { ...source, blocks: unglueLast(source, unglueNumbered(source)) }
  return splitBlocks(document, (headings) => unglueFirst(document, headings))
}

function splitBlocks(
  document: SourceDocument,
  unglue: (headings: readonly Heading[]) => Block[] | null = () => null,
): SplitDocument {
  const units = unitsOf(document.text, document.blocks)
  const body = bodyStyleOf(units)
  const contents = contentsTablesOf(units)
  const inContents = indexesOf(contents.flatMap(({ heading, from, to }) => units.slice(heading ?? from, to)))
  const notes = units.filter((unit) => !inContents.has(unit.index) && isNote(unit, body))
  const noteIndexes = indexesOf(notes)
  const captions = indexesOf(units.filter((unit) => !inContents.has(unit.index) && captionOf(unit) !== null))
  const references = referenceUnits(units)
  const apart = new Set([...inContents, ...noteIndexes, ...captions, ...references])
  if (!body.typed) for (const row of plainRowsOf(units, captions)) apart.add(row)
  for (const { index, block } of units) if (block.kind !== 'text') apart.add(index)
  const numbers = numberedParagraphsOf(units, apart)
  const masthead = endOfMasthead(units, new Set([...inContents, ...numbers.keys()]), body.size)
  const listed = new Set([
    ...contents.flatMap(({ entries }) => entries.map(({ key }) => key)),
    ...document.outline.map(({ title }) => titleKey(title)),
  ])
  const around = { units, body, taken: new Set([...apart, ...numbers.keys()]), numbers, listed, masthead }
  const found = headingsOf(around)
  const blocks = unglue(found)
  if (blocks) return splitBlocks({ ...document, blocks })
  const tableTitles = tableTitlesOf(found, { ...around, captions })
  const headings = found.filter(({ from }) => !tableTitles.has(from))
  for (const index of tableTitles) captions.add(index)
  const grids = gridsOf(document, titleFinder(units, captions))
  const tree = buildTree({
    text: document.text,
    units,
    headings,
    parents: parentsOf(headings, units, body.typed),
    contents,
    grids,
    numbers,
    notes: noteIndexes,
    captions,
    masthead,
  })
  return {
    tree,
    notes: notesOf(
      document,
      notes,
      grids.flatMap(({ marks }) => marks),
    ),
    messages: findingsOf(units, headings, contents, numbers),
  }
}

function indexesOf(units: readonly Unit[]): Set<number> {
  return new Set(units.map(({ index }) => index))
}

// The entries of a list of references, which is the last section or ends at an annex: numbered entries are no headings.
function referenceUnits(units: readonly Unit[]): number[] {
  const title = units.findLast(({ text, block }) => block.kind === 'text' && isReferencesTitle(text))
  if (!title) return []
  const { size, bold } = title.block.hints
  const entries: number[] = []
  for (const { index, block } of units.slice(title.index + 1)) {
    const { hints } = block
    if (size !== null && hints.size !== null && hints.size >= size && hints.bold === bold && (size > 1 || bold)) break
    entries.push(index)
  }
  return entries
}

import type { SourceMessage } from '../common/source-document.ts'
import { namesOf } from './build-tree.ts'
import type { ContentsTable } from './contents-table.ts'
import type { Heading } from './headings.ts'
import { titleKey, type Unit } from './unit.ts'

/** What the numbering and the table of contents say against the tree. */
export function findingsOf(
  units: readonly Unit[],
  headings: readonly Heading[],
  contents: readonly ContentsTable[],
  numbers: ReadonlyMap<number, number>,
): SourceMessage[] {
  const messages: SourceMessage[] = []
  const note = (rule: string, reason: string, at: Unit | undefined, level: SourceMessage['level'] = 'warning') => {
    const span = at ? { start: at.start, end: at.end } : null
    messages.push({ rule: `split/${rule}`, reason, level, page: at?.block.page ?? null, span })
  }
  if (headings.length === 0)
    note('no-headings', 'No heading was found: the document is one untitled section.', undefined)
  for (const { numbered, from } of headings) {
    if (!numbered?.oddity) continue
    const { kind, after } = numbered.oddity
    const number = numbered.reading.printed
    if (kind === 'gap')
      note('number-gap', `Section ${number} follows ${after}: sections between them were not found.`, units[from])
    else if (kind === 'repeat')
      note('number-repeat', `Section ${number} follows ${after}: the numbers do not rise.`, units[from])
    else
      note('number-start', `Section ${number} begins a sequence that does not start at its first number.`, units[from])
  }
  let last = 0
  for (const [index, number] of numbers) {
    if (last > 0 && number > last + 1)
      note('paragraph-gap', `Paragraph ${number} follows ${last}.`, units[index], 'info')
    last = number
  }
  const keys = new Set(headings.map((heading) => titleKey(namesOf(heading, units).title)))
  for (const table of contents) {
    const found = table.entries.filter(({ key }) => keys.has(key))
    // A list of tables or figures has no sections to check.
    if (found.length < table.entries.length / 4) continue
    for (const { title, key } of table.entries) {
      if (!keys.has(key))
        note('contents', `The table of contents lists "${title}", which was not found as a heading.`, units[table.from])
    }
  }
  return messages
}

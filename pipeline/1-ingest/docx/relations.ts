import type { Archive } from './archive.ts'
import { below, parseXml, type XmlElement } from './xml.ts'

/** The name of the archive's member that holds the document. */
export function mainPart(archive: Archive, nesting: number): string {
  const member = archive.read('_rels/.rels')
  const relations = member ? below(parseXml(member, nesting), 'Relationship') : []
  const main = relations.find(({ attributes }) => attributes['Type']?.endsWith('/officeDocument'))
  return main?.attributes['Target']?.replace(/^\//u, '') ?? 'word/document.xml'
}

/** Targets outside the file, by the id of their relationship. */
export function targetsOf(relations: XmlElement | null): Map<string, string> {
  const targets = new Map<string, string>()
  for (const { attributes } of relations ? below(relations, 'Relationship') : []) {
    const { Id: id, Target: target, TargetMode: mode } = attributes
    if (id !== undefined && target !== undefined && mode === 'External') targets.set(id, target)
  }
  return targets
}

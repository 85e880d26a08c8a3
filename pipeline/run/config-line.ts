import { isNode, LineCounter, parseDocument } from 'yaml'

/** The line, from 1, of the entry at `path` in a YAML or JSON text; of what holds it, where it is missing. */
export function lineOf(text: string, path: readonly PropertyKey[]): number {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines })
  for (let length = path.length; length > 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true)
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line
  }
  return 1
}

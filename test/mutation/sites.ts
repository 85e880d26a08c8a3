import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type AnyNode, parse } from 'acorn'
import { fullAncestor } from 'acorn-walk'
import { transformSync } from 'esbuild'

/** An edit of the JavaScript that a source file becomes: what stands at `start`..`end` gives way to `text`. */
export interface Mutant {
  readonly file: string
  readonly sort: 'alternative' | 'bound' | 'entry'
  readonly start: number
  readonly end: number
  readonly text: string
  /** What stood there, for reports. */
  readonly was: string
}

const ROOTS = ['pipeline/3-extract/lists', 'pipeline/3-extract/rules']
/** A list that is written as words in one string, not a sentence. */
const LIST_OF_WORDS = /^\s*(?:[\p{Ll}'’-]+\s+){12,}[\p{Ll}'’-]+\s*$/u

/** Every edit of rules and lists that a run may draw, in the order of files and places. A bound is halved. */
export function mutantsOf(): Mutant[] {
  return ROOTS.flatMap((root) => readdirSync(root, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .flatMap((file) => (file.includes('/lists/') ? entriesOf(file) : patternsOf(file)))
}

/** The JavaScript of a source file: as the loader makes it, so that places hold. */
export function scriptOf(file: string): string {
  return transformSync(readFileSync(file, 'utf8'), { loader: 'ts', format: 'esm', target: 'es2024', charset: 'utf8' })
    .code
}

function entriesOf(file: string): Mutant[] {
  const code = scriptOf(file)
  const mutants: Mutant[] = []
  const remove = (start: number, end: number, behind: number): void => {
    const comma = /^\s*,/u.exec(code.slice(end, behind))
    const stop = comma ? end + comma[0].length : end
    mutants.push({ file, sort: 'entry', start, end: stop, text: '', was: code.slice(start, end).replace(/\s+/gu, ' ') })
  }
  fullAncestor(tree(code), (node) => {
    if (node.type === 'ArrayExpression')
      for (const element of node.elements) if (element) remove(element.start, element.end, node.end)
    if (node.type === 'ObjectExpression' && node.properties.length > 6)
      for (const property of node.properties) remove(property.start, property.end, node.end)
    // Lists of words in one string.
    if (node.type === 'TemplateElement' || (node.type === 'Literal' && typeof node.value === 'string')) {
      const inside = node.type === 'Literal' ? 1 : 0
      const words = code.slice(node.start + inside, node.end - inside)
      if (!LIST_OF_WORDS.test(words)) return
      for (const { 0: was, index } of words.matchAll(/\S+/gu)) {
        const start = node.start + inside + index
        mutants.push({ file, sort: 'entry', start, end: start + was.length, text: '', was })
      }
    }
  })
  return mutants
}

/** Edits of alternatives and bounds in a file of code. */
export function patternsOf(file: string): Mutant[] {
  const code = scriptOf(file)
  const mutants: Mutant[] = []
  fullAncestor(tree(code), (node, _state, ancestors) => {
    const inRegExp = ancestors.some(
      (above) => above.type === 'NewExpression' && above.callee.type === 'Identifier' && above.callee.name === 'RegExp',
    )
    const isPattern =
      (node.type === 'Literal' && 'regex' in node) ||
      (node.type === 'TemplateElement' && inRegExp) ||
      (node.type === 'Literal' && typeof node.value === 'string' && inRegExp)
    if (isPattern) mutants.push(...inPattern(file, code, node.start, node.end))
    // A bound in code: "words.length >= 3".
    if (node.type === 'BinaryExpression' && ['<', '<=', '>', '>='].includes(node.operator)) {
      const { right } = node
      if (
        right.type === 'Literal' &&
        typeof right.value === 'number' &&
        Number.isInteger(right.value) &&
        right.value > 1
      )
        mutants.push({
          file,
          sort: 'bound',
          start: right.start,
          end: right.end,
          text: String(Math.floor(right.value / 2)),
          was: code.slice(node.start, node.end).replace(/\s+/gu, ' '),
        })
    }
  })
  return mutants
}

/** Alternatives of groups and upper bounds of quantifiers. A class in brackets and an escape are passed over. */
function inPattern(file: string, code: string, from: number, to: number): Mutant[] {
  const mutants: Mutant[] = []
  const open: { start: number; bars: number[] }[] = []
  for (let at = from; at < to; at++) {
    const sign = code[at]
    if (sign === '\\') at++
    else if (sign === '[') at = closeOfClass(code, at, to)
    else if (sign === '(') {
      const head = /^\((?:\?(?:<[A-Za-z]\w*>|:|=|!|<=|<!))?/u.exec(code.slice(at, at + 40))?.[0] ?? '('
      open.push({ start: at + head.length, bars: [] })
      at += head.length - 1
    } else if (sign === '|') open.at(-1)?.bars.push(at)
    else if (sign === ')') {
      const group = open.pop()
      if (!group || group.bars.length === 0) continue
      const edges = [group.start - 1, ...group.bars, at]
      for (let n = 0; n + 1 < edges.length; n++) {
        const [start = 0, end = 0] = [edges[n], edges[n + 1]]
        const was = code.slice(start + 1, end)
        if (was === '') continue
        const cut = n === 0 ? { start: start + 1, end: end + 1 } : { start, end }
        mutants.push({ file, sort: 'alternative', ...cut, text: '', was })
      }
    } else if (sign === '{') {
      const bound = /^\{(\d+),(\d+)\}/u.exec(code.slice(at, at + 12))
      const [least, most] = [Number(bound?.[1]), Number(bound?.[2])]
      if (!bound || most <= least) continue
      mutants.push({
        file,
        sort: 'bound',
        start: at,
        end: at + bound[0].length,
        text: `{${least},${Math.max(least, Math.floor(most / 2))}}`,
        was: code.slice(Math.max(from, at - 20), at + bound[0].length),
      })
    }
  }
  return mutants
}

function closeOfClass(code: string, at: number, to: number): number {
  let close = at + 1
  while (close < to && code[close] !== ']') close += code[close] === '\\' ? 2 : 1
  return close
}

function tree(code: string): AnyNode {
  return parse(code, { ecmaVersion: 2025, sourceType: 'module' })
}

import type { Element } from 'hast'
import { ordinal } from '../numerals.ts'

/** The marker of the `i`-th item (from 0) of a list, as a browser shows it. */
export function markerOf(list: Element, item: Element, i: number): string {
  if (list.tagName !== 'ol') return '•'
  const value = number(item.properties['value']) ?? (number(list.properties['start']) ?? 1) + i
  return `${ordinal(value, TYPES[String(list.properties['type'] ?? '1')] ?? 'decimal')}.`
}

const TYPES: Readonly<Record<string, Parameters<typeof ordinal>[1]>> = {
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
}

function number(value: unknown): number | null {
  const found = Number(value)
  return value === undefined || value === null || !Number.isInteger(found) ? null : found
}

import type { Rule } from '../../pipeline/3-extract/rule.ts'
import { tryRule } from '../../pipeline/3-extract/try-rule.ts'

/** The first of a rule's examples and counter-examples that does not hold. */
export function brokenExample(rule: Rule): string | undefined {
  for (const { text, match, about, cell, fields = {} } of rule.examples) {
    const found = tryRule(rule, text, about, cell).find(({ start, end }) => text.slice(start, end) === match)
    if (!found) return `example of ${rule.id}: ${match}`
    for (const [name, value] of Object.entries(fields))
      if (JSON.stringify(Reflect.get(found, name)) !== JSON.stringify(value))
        return `example of ${rule.id}: ${match}: ${name}`
  }
  for (const { text, about } of rule.counterExamples)
    if (tryRule(rule, text, about).length > 0) return `counter-example of ${rule.id}: ${text}`
  return undefined
}

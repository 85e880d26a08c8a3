import { parse } from 'csv-parse/sync'
import { z } from 'zod'
import type { Facts } from '../4-assemble/document/facts.ts'
import { countryNamed, countryOf } from '../common/countries.ts'
import { UsageError } from '../common/usage-error.ts'

const text = z.string().trim().min(1).optional()

/** A row of documents.csv: what the user knows of a file. Empty cells say nothing. */
export const documentRow = z.strictObject({
  file: z.string().trim().min(1, 'names no file'),
  country: z
    .string()
    .transform((value, context) => {
      const country = countryOf(value.trim()) ?? countryNamed(value)
      if (country) return country.code
      context.addIssue({
        code: 'custom',
        message: `\`${value}\` is neither an ISO 3166-1 code nor the name of a country`,
      })
      return z.NEVER
    })
    .optional(),
  author: text,
  year: z
    .string()
    .regex(/^(?:19|20)\d{2}$/u, 'is not a year of four digits')
    .transform(Number)
    .optional(),
  forum: text,
  series: text,
  cycle: text,
  title: text,
  language: z
    .string()
    .refine((tag) => {
      try {
        return Intl.getCanonicalLocales(tag).length === 1
      } catch {
        return false
      }
    }, 'is not a BCP 47 language tag')
    .optional(),
})

/**
 * Reads documents.csv: rows by file name. Throws a UsageError that names the line of a bad row.
 * @param name how the file is called in messages
 */
export function parseDocuments(csv: string, name: string): Map<string, Facts> {
  const rows = new Map<string, Facts>()
  for (const { record, info } of parseRows(csv, name)) {
    const known = Object.fromEntries(Object.entries(record).filter(([, value]) => value.trim() !== ''))
    const parsed = documentRow.safeParse(known)
    if (!parsed.success) {
      const reasons = parsed.error.issues.map(({ path, message, code }) =>
        code === 'unrecognized_keys'
          ? `${message}; known columns are ${Object.keys(documentRow.shape).join(', ')}`
          : `${path.join('.')} ${message}`,
      )
      throw new UsageError(`${name}, line ${info.lines}: ${reasons.join('; ')}`)
    }
    const { file, ...facts } = parsed.data
    if (rows.has(file)) throw new UsageError(`${name}, line ${info.lines}: a second row for ${file}`)
    rows.set(file, definedOnly(facts))
  }
  return rows
}

function parseRows(csv: string, name: string): { record: Record<string, string>; info: { lines: number } }[] {
  try {
    return parse(csv, { columns: true, bom: true, info: true, skip_empty_lines: true, trim: true })
  } catch (error) {
    throw new UsageError(`${name}: ${error instanceof Error ? error.message : String(error)}`)
  }
}

function definedOnly(facts: { [K in keyof Facts]?: Facts[K] | undefined }): Facts {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined))
}

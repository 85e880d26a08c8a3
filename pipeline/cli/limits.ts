import { InvalidArgumentError } from 'commander'
import { DEFAULT_LIMITS, type Limits } from '../1-ingest/limits.ts'

/** Units in which limits are given on the command line: how many of the limit's own they are, and their name. */
const UNITS = {
  wall: [1000, 's'],
  cpu: [1000, 's'],
  memory: [1024 ** 2, 'MB'],
  bytes: [1024 ** 2, 'MB'],
  pages: [1, ''],
  characters: [1, ''],
  nesting: [1, ''],
  inflated: [1024 ** 2, 'MB'],
  ocr: [1000, 's a page more'],
} as const satisfies Record<keyof Limits, readonly [number, string]>

/** The limits with their defaults, for help. */
export const LIMITS_HELP = Object.entries(UNITS)
  .map(
    ([name, [factor, unit]]) => `${name}=${(isLimit(name) ? DEFAULT_LIMITS[name] : 0) / factor}${unit && ` (${unit})`}`,
  )
  .join(', ')

/** Parses one more `--limit name=value`. */
export function limitArgument(text: string, earlier: Partial<Limits> = {}): Partial<Limits> {
  const [name = '', value = '', ...rest] = text.split('=')
  if (!isLimit(name) || rest.length > 0)
    throw new InvalidArgumentError(`Expected one of ${Object.keys(UNITS).join(', ')} and a value, as in wall=30.`)
  const number = Number(value)
  if (!(number > 0) || value.trim() === '') throw new InvalidArgumentError(`Expected a number above 0 for ${name}.`)
  return { ...earlier, [name]: Math.round(number * UNITS[name][0]) }
}

function isLimit(name: string): name is keyof Limits {
  return Object.hasOwn(UNITS, name)
}

import { InvalidArgumentError } from 'commander'
import { type Country, countryNamed, countryOf } from '../common/countries.ts'

/** Parses a country that is given on the command line: its code or its name. */
export function countryArgument(value: string): Country {
  const found = countryOf(value) ?? countryNamed(value)
  if (!found) throw new InvalidArgumentError(`\`${value}\` is neither an ISO 3166-1 code nor the name of a country.`)
  return found
}

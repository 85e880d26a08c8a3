import { countryNamed, countryOf } from '../../common/countries.ts'
import type { Facts } from './facts.ts'

/** What a file's name says: a country by name or code and a year ("mali-2019.pdf", "KEN_2024.docx"). */
export function readFileName(file: string): Facts {
  const stem = file.replace(/\.[^.]*$/u, '')
  const year = /(?<!\d)(?<year>19[5-9]\d|20[0-4]\d)(?!\d)/u.exec(stem)?.groups?.['year']
  const words = stem.split(/[^\p{L}]+/u).filter(Boolean)
  const country = countryIn(words)
  return { ...(country ? { country } : {}), ...(year ? { year: Number(year) } : {}) }
}

// Longest run of words that is a country's name; else a word that is an alpha-3 code, else "us", "uk".
function countryIn(words: readonly string[]): string | undefined {
  for (let length = Math.min(5, words.length); length > 0; length--) {
    for (let at = 0; at + length <= words.length; at++) {
      const name = words.slice(at, at + length).join(' ')
      const found = name.length > 3 ? countryNamed(name) : name.length === 3 ? countryOf(name) : undefined
      if (found) return found.code
    }
  }
  const first = words[0]
  return first?.length === 2 ? { us: 'USA', uk: 'GBR', eu: undefined }[first.toLowerCase()] : undefined
}

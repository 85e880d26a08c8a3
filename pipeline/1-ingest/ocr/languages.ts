import { join } from 'node:path'
import { iso6393, iso6393To1 } from 'iso-639-3'
import { folderOf, isInstalled } from '../optional-package.ts'

/** What OCR needs of npm packages that are optional; `@napi-rs/canvas` comes with pdf-parse. */
const PACKAGES = ['tesseract.js', '@napi-rs/canvas']

/** Languages that OCR reads where none is named. */
export const OCR_LANGUAGES: readonly string[] = ['eng']

/** Tesseract's code of a language ("fr", "fra" and "fr-FR" are `fra`); null where there is no such language. */
export function ocrLanguage(text: string): string | null {
  const code = text.trim().toLowerCase()
  // Tesseract's own variants of a language, such as chi_sim and srp_latn.
  if (/^[a-z]{3}_[a-z]{2,8}$/u.test(code)) return code
  const [primary = ''] = code.split('-')
  if (primary.length === 2) return Object.entries(iso6393To1).find(([, two]) => two === primary)?.[0] ?? null
  return iso6393.some(({ iso6393: three }) => three === primary) ? primary : null
}

/** The optional packages that OCR in these languages needs and that are not installed. */
export function missingPackages(languages: readonly string[]): string[] {
  return [...PACKAGES, ...languages.map(packageOf)].filter((name) => !isInstalled(name))
}

/** Why OCR cannot be done, and what to do about it. */
export function missingReason(missing: readonly string[]): string {
  return `OCR needs packages that are not installed: npm install ${missing.join(' ')}`
}

/** The file of a language's trained data: the small integer model that the LSTM engine needs. */
export function trainedData(language: string): string {
  return join(folderOf(packageOf(language)) ?? '', '4.0.0_best_int', `${language}.traineddata.gz`)
}

const packageOf = (language: string): string => `@tesseract.js-data/${language}`

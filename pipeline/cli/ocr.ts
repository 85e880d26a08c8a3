import { type Command, InvalidArgumentError, Option } from 'commander'
import { missingPackages, missingReason, OCR_LANGUAGES, ocrLanguage } from '../1-ingest/ocr/languages.ts'
import type { OcrRequest } from '../1-ingest/ocr/second-reading.ts'
import { UsageError } from '../common/usage-error.ts'

/** What the options of OCR say. */
export interface OcrChoice {
  ocr?: boolean
  ocrLanguage?: string[]
}

/** Adds the options of OCR to a command that reads sources. */
export function withOcrOptions(command: Command): Command {
  return command
    .option('--ocr', 'read scanned pages of PDFs by OCR (tesseract.js, offline; some seconds a page)')
    .addOption(
      new Option('--ocr-language <tags>', 'languages of scanned pages, with commas between: en, fr, es …')
        .argParser(languagesOf)
        .default(undefined, 'en'),
    )
}

/** What is asked of OCR; undefined where it is not wanted. Packages that it needs and that are missing are a mistake of the user's. */
export function ocrRequest({ ocr, ocrLanguage }: OcrChoice): OcrRequest | undefined {
  if (!ocr && ocrLanguage === undefined) return undefined
  const languages = ocrLanguage ?? OCR_LANGUAGES
  const missing = missingPackages(languages)
  if (missing.length > 0) throw new UsageError(`--ocr: ${missingReason(missing)}`)
  return { languages }
}

function languagesOf(value: string): string[] {
  return value.split(/[,+]/u).map((tag) => {
    const code = ocrLanguage(tag)
    if (code === null) throw new InvalidArgumentError(`\`${tag}\` is not the code of a language.`)
    return code
  })
}

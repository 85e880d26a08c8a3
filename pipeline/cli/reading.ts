import { type Command, InvalidArgumentError, Option } from 'commander'
import { missingPackages, missingReason, OCR_LANGUAGES, ocrLanguage } from '../1-ingest/ocr/languages.ts'
import { isInstalled } from '../1-ingest/optional-package.ts'
import { PDFIUM_PACKAGE } from '../1-ingest/pdfium/engine.ts'
import { PDF_ENGINES, type PdfEngine, type Reading } from '../1-ingest/reading.ts'
import { UsageError } from '../common/usage-error.ts'

/** What the options of reading say. */
export interface ReadingChoice {
  pdfEngine?: PdfEngine
  ocr?: boolean
  ocrLanguage?: string[]
}

/** Adds the options of reading to a command that reads sources. */
export function withReadingOptions(command: Command): Command {
  return command
    .addOption(
      new Option('--pdf-engine <name>', 'what reads PDFs; pdfium (WebAssembly) reads them alike, a little faster')
        .choices(PDF_ENGINES)
        .default(undefined, 'pdf-parse'),
    )
    .option('--ocr', 'read scanned pages of PDFs by OCR (tesseract.js, offline; some seconds a page)')
    .addOption(
      new Option('--ocr-language <tags>', 'languages of scanned pages, with commas between: en, fr, es …')
        .argParser(languagesOf)
        .default(undefined, 'en'),
    )
}

/** How sources are to be read. Optional packages that this needs and that are missing are a mistake of the user's. */
export function readingOf({ pdfEngine, ocr, ocrLanguage }: ReadingChoice): Reading {
  if (pdfEngine === 'pdfium' && !isInstalled(PDFIUM_PACKAGE))
    throw new UsageError(`--pdf-engine pdfium needs a package that is not installed: npm install ${PDFIUM_PACKAGE}`)
  if (!ocr && ocrLanguage === undefined) return { pdfEngine }
  const languages = ocrLanguage ?? OCR_LANGUAGES
  const missing = missingPackages(languages)
  if (missing.length > 0) throw new UsageError(`--ocr: ${missingReason(missing)}`)
  return { pdfEngine, ocr: { languages } }
}

function languagesOf(value: string): string[] {
  return value.split(/[,+]/u).map((tag) => {
    const code = ocrLanguage(tag)
    if (code === null) throw new InvalidArgumentError(`\`${tag}\` is not the code of a language.`)
    return code
  })
}

import type { DocumentType } from '../../../schemas/index.ts'

/** What one origin (documents.csv, options, text, file name) says of a document. What it does not say is left out. */
export interface Facts {
  readonly title?: string
  readonly type?: DocumentType
  /** ISO 3166-1 alpha-3. */
  readonly country?: string
  readonly author?: string
  readonly forum?: string
  readonly series?: string
  readonly cycle?: string
  readonly symbol?: string
  readonly year?: number
  readonly period?: string
  readonly due?: string
  readonly received?: string
  readonly issued?: string
  /** BCP 47. */
  readonly language?: string
  readonly originalLanguage?: string
}

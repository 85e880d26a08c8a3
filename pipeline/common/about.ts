/** What is known of a document before extraction. Rules read it; 4-assemble writes it into the record. */
export interface About {
  /** ISO 3166-1 alpha-2, lower case, of the country that the document is about; null where unknown. */
  readonly country: string | null
  readonly year: number | null
  /** BCP 47 primary language; null where undecided. */
  readonly language: string | null
  /** Slug of the treaty under which the report is written (`crpd`), where there is one. */
  readonly convention: string | null
}

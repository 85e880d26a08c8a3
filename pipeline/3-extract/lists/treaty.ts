/**
 * A treaty: slug of its id, year of adoption, official title first, then short names; no name needs its "of the" or accents
 * (see `treaty-names.ts`). `protocols`: slugs of its protocols, the first of which is meant by "the Optional Protocol". `cets`: number in the Council of Europe's series.
 */
export interface Treaty {
  readonly slug: string
  readonly year: number
  readonly en: readonly string[]
  readonly fr?: readonly string[]
  readonly es?: readonly string[]
  readonly acronyms?: readonly string[]
  readonly protocols?: readonly string[]
  readonly cets?: number
}

import type { DocumentType } from '../../../schemas/index.ts'

/** A body that States report to, known by the first parts of its document symbols. */
export interface Forum {
  readonly symbol: string
  readonly name: string
  readonly series: string
  /** Slug of the treaty under which reports are written; see design/treaty-slugs.tsv. */
  readonly convention: string | null
}

/**
 * Treaty bodies and the Universal Periodic Review by document symbol.
 * Source: UN Dag Hammarskjöld Library, "UN Document Symbols"; OHCHR treaty body database (read 2026-11). More specific symbols first.
 */
export const FORUMS: readonly Forum[] = [
  { symbol: 'A/HRC/WG.6', name: 'Human Rights Council', series: 'Universal Periodic Review', convention: null },
  {
    symbol: 'CRC/C/OPSC',
    name: 'Committee on the Rights of the Child',
    series: 'Reports under CRC-OPSC',
    convention: 'crc-op-sale-of-children',
  },
  {
    symbol: 'CRC/C/OPAC',
    name: 'Committee on the Rights of the Child',
    series: 'Reports under CRC-OPAC',
    convention: 'crc-op-armed-conflict',
  },
  { symbol: 'CRC/C', name: 'Committee on the Rights of the Child', series: 'Reports under CRC', convention: 'crc' },
  {
    symbol: 'CRPD/C',
    name: 'Committee on the Rights of Persons with Disabilities',
    series: 'Reports under CRPD',
    convention: 'crpd',
  },
  {
    symbol: 'CEDAW/C',
    name: 'Committee on the Elimination of Discrimination against Women',
    series: 'Reports under CEDAW',
    convention: 'cedaw',
  },
  {
    symbol: 'CERD/C',
    name: 'Committee on the Elimination of Racial Discrimination',
    series: 'Reports under ICERD',
    convention: 'icerd',
  },
  { symbol: 'CCPR/C', name: 'Human Rights Committee', series: 'Reports under ICCPR', convention: 'iccpr' },
  {
    symbol: 'E/C.12',
    name: 'Committee on Economic, Social and Cultural Rights',
    series: 'Reports under ICESCR',
    convention: 'icescr',
  },
  { symbol: 'CAT/C', name: 'Committee against Torture', series: 'Reports under CAT', convention: 'cat' },
  {
    symbol: 'CMW/C',
    name: 'Committee on the Protection of the Rights of All Migrant Workers and Members of Their Families',
    series: 'Reports under ICRMW',
    convention: 'icrmw',
  },
  {
    symbol: 'CED/C',
    name: 'Committee on Enforced Disappearances',
    series: 'Reports under ICPPED',
    convention: 'icpped',
  },
]

/** First session of the Universal Periodic Review's Working Group in each cycle. Source: OHCHR, "Cycles of the UPR". */
export const UPR_CYCLES: readonly { readonly from: number; readonly cycle: string }[] = [
  { from: 41, cycle: '4' },
  { from: 27, cycle: '3' },
  { from: 13, cycle: '2' },
  { from: 1, cycle: '1' },
]

/** What a document symbol says of the type of the document: parts behind the State's code. Source as above. */
export const SYMBOL_TYPES: readonly { readonly pattern: RegExp; readonly type: DocumentType }[] = [
  { pattern: /\/(?:CO|COAR)\//u, type: 'observations' },
  { pattern: /\/(?:RQ|Q)\/\S{0,20}Add\.\d|\/RQ\b|\/FCO\//u, type: 'replies' },
  { pattern: /\/(?:Q|QPR)\//u, type: 'other' },
  { pattern: /\/[A-Z]{3}\/\d/u, type: 'state-report' },
]

/**
 * Series that a title names where a document has no symbol; matched on the title without accents, lower case.
 * Collected by hand 2026-11; to check against: OHCHR, "Universal Periodic Review"; UNFCCC, "Reporting and review".
 */
export const SERIES_TITLES: readonly { readonly pattern: RegExp; readonly forum: string; readonly series: string }[] = [
  {
    pattern: /universal periodic review|examen periodique universel|examen periodico universal/u,
    forum: 'Human Rights Council',
    series: 'Universal Periodic Review',
  },
  {
    pattern:
      /nationally determined contribution|contribution determinee au niveau national|contribucion determinada a nivel nacional/u,
    forum: 'United Nations Framework Convention on Climate Change',
    series: 'Nationally determined contributions',
  },
  {
    pattern: /national communication|communication nationale|comunicacion nacional/u,
    forum: 'United Nations Framework Convention on Climate Change',
    series: 'National communications',
  },
  {
    pattern: /biennial (?:update |transparency )?report|rapport biennal|informe bienal/u,
    forum: 'United Nations Framework Convention on Climate Change',
    series: 'Biennial reports',
  },
]

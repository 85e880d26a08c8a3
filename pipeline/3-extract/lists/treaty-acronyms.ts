/**
 * Acronyms of treaties that also stand for a body or something else: they count only where the document names the treaty.
 * Source: OHCHR acronyms of treaty bodies; general English; read 2026-11-24.
 */
export const SHARED_ACRONYMS = [
  'CAT',
  'CRC',
  'CMW',
  'CERD',
  'CED',
  'CPED',
  'CDN',
  'CDE',
  'CDB',
  'CBD',
  'CIDE',
  'ACHPR',
  'ECHR',
  'CADH',
  'CADHP',
  'TEU',
  'TUE',
  'CCPR',
  'CDPD',
  'CDPH',
  'CPRD',
  'P29',
  'ICED',
  'ACTIP',
  'OPIC',
  'OPAC',
  'OPSC',
  'TFUE',
] as const

/** Acronyms of conventions that in French stand for their committees too, with another article. Source: as above. */
export const COMMITTEE_ACRONYMS = ['CEDAW', 'CEDEF', 'CRPD', 'CRC', 'CDE', 'CAT', 'CED', 'CMW', 'CERD'] as const

/** Words behind an acronym that make it a body. Source: as above. */
export const BODY_WORDS = [
  'Committee',
  'committee',
  'Secretariat',
  'Commission',
  'Court',
  'Coordinating',
  'members',
  'experts',
  'Subcommittee',
  'Working',
  'Unit',
  'Monitoring',
  'Foundation',
  'Focal',
  'focal',
  'Division',
  'Office',
  'Bureau',
  'Council',
  'scan',
  'scans',
] as const

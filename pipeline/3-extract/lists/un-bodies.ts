/**
 * Bodies of the United Nations that adopt resolutions, in English, French and Spanish, and the prefix of their symbols.
 * Source: United Nations Document Codes (research.un.org), read 2026-11-24.
 */
export const RESOLVING_BODIES = [
  {
    prefix: 'A/RES',
    names: [
      'General Assembly',
      'UN General Assembly',
      'United Nations General Assembly',
      'UNGA',
      'Assemblée générale',
      'Asamblea General',
      'Assemblée générale des Nations Unies',
      'Asamblea General de las Naciones Unidas',
    ],
  },
  {
    prefix: 'S/RES',
    names: [
      'Security Council',
      'UN Security Council',
      'United Nations Security Council',
      'UNSC',
      'Conseil de sécurité',
      'Consejo de Seguridad',
      'Conseil de sécurité des Nations Unies',
      'Consejo de Seguridad de las Naciones Unidas',
    ],
  },
  {
    prefix: 'A/HRC/RES',
    names: [
      'Human Rights Council',
      'HRC',
      'UN Human Rights Council',
      'Council',
      "Conseil des droits de l'homme",
      'Conseil des droits de l’homme',
      'Conseil',
      'Consejo de Derechos Humanos',
      'Consejo',
    ],
  },
  {
    prefix: 'E/RES',
    names: ['Economic and Social Council', 'ECOSOC', 'Conseil économique et social', 'Consejo Económico y Social'],
  },
  {
    prefix: 'E/CN.4/RES',
    names: ['Commission on Human Rights', "Commission des droits de l'homme", 'Comisión de Derechos Humanos'],
  },
] as const

/**
 * Resolutions that documents cite by number alone: on the Human Rights Council and its review, on national institutions.
 * Source: OHCHR, "Basic facts about the UPR"; GANHRI; collected by hand 2026-11-29, not read off them.
 */
export const FAMOUS_RESOLUTIONS: readonly (readonly [string, string])[] = [
  ['5/1', 'Human Rights Council'],
  ['16/21', 'Human Rights Council'],
  ['60/251', 'General Assembly'],
  ['48/134', 'General Assembly'],
]

/** Symbols of general comments of the treaty bodies by treaty. Same source. */
export const GENERAL_COMMENTS = [
  { treaty: 'crpd', prefix: 'CRPD/C/GC' },
  { treaty: 'crc', prefix: 'CRC/C/GC' },
  { treaty: 'cedaw', prefix: 'CEDAW/C/GC' },
  { treaty: 'icescr', prefix: 'E/C.12/GC' },
  { treaty: 'iccpr', prefix: 'CCPR/C/GC' },
  { treaty: 'cat', prefix: 'CAT/C/GC' },
  { treaty: 'icerd', prefix: 'CERD/C/GC' },
  { treaty: 'icrmw', prefix: 'CMW/C/GC' },
  { treaty: 'icpped', prefix: 'CED/C/GC' },
] as const

/** First parts of document symbols. Same source. */
export const SYMBOL_SERIES = [
  'A',
  'S',
  'E',
  'ST',
  'CRC',
  'CRPD',
  'CEDAW',
  'CCPR',
  'CERD',
  'CAT',
  'CMW',
  'CED',
  'HRI',
  'HR',
  'FCCC',
  'SPT',
  'UNEP',
  'CBD',
  'TD',
  'JIU',
  'T',
  'DP',
  'CTOC',
  'CAC',
  'ICCD',
  'LC',
  'ECE',
] as const

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
      'G.A.',
      'GA',
      'Assemblée générale',
      'Asamblea General',
      'Assemblée générale des Nations Unies',
      'Assemblée Générale des Nations Unies',
      'Assemblée Générale',
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
      'Conseil de Sécurité des Nations Unies',
      'Conseil de Sécurité',
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

/**
 * Symbols of general comments of the treaty bodies by treaty, their acronyms, and the names of those bodies in English, French and Spanish.
 * Same source; names as on the pages of OHCHR.
 */
export const GENERAL_COMMENTS = [
  {
    treaty: 'crpd',
    prefix: 'CRPD/C/GC',
    acronym: 'CRPD',
    bodies: [
      'Committee on the Rights of Persons with Disabilities',
      'CRPD Committee',
      'Comité des droits des personnes handicapées',
      'Comité sobre los Derechos de las Personas con Discapacidad',
    ],
  },
  {
    treaty: 'crc',
    prefix: 'CRC/C/GC',
    acronym: 'CRC',
    bodies: [
      'Committee on the Rights of the Child',
      'CRC Committee',
      "Comité des droits de l'enfant",
      'Comité de los Derechos del Niño',
    ],
  },
  {
    treaty: 'cedaw',
    prefix: 'CEDAW/C/GC',
    acronym: 'CEDAW',
    bodies: [
      'Committee on the Elimination of Discrimination against Women',
      'CEDAW Committee',
      "Comité pour l'élimination de la discrimination à l'égard des femmes",
      'Comité para la Eliminación de la Discriminación contra la Mujer',
      'Comité para la Eliminación de todas las Formas de Discriminación contra la Mujer',
    ],
  },
  {
    treaty: 'icescr',
    prefix: 'E/C.12/GC',
    acronym: 'CESCR',
    bodies: [
      'Committee on Economic, Social and Cultural Rights',
      'Comité des droits économiques, sociaux et culturels',
      'Comité de Derechos Económicos, Sociales y Culturales',
    ],
  },
  {
    treaty: 'iccpr',
    prefix: 'CCPR/C/GC',
    acronym: 'HRC',
    bodies: ['Human Rights Committee', "Comité des droits de l'homme", 'Comité de Derechos Humanos'],
  },
  {
    treaty: 'cat',
    prefix: 'CAT/C/GC',
    acronym: 'CAT',
    bodies: ['Committee against Torture', 'Comité contre la torture', 'Comité contra la Tortura'],
  },
  {
    treaty: 'icerd',
    prefix: 'CERD/C/GC',
    acronym: 'CERD',
    bodies: [
      'Committee on the Elimination of Racial Discrimination',
      'CERD Committee',
      "Comité pour l'élimination de la discrimination raciale",
      'Comité para la Eliminación de la Discriminación Racial',
    ],
  },
  {
    treaty: 'icrmw',
    prefix: 'CMW/C/GC',
    acronym: 'CMW',
    bodies: [
      'Committee on the Protection of the Rights of All Migrant Workers and Members of Their Families',
      'Committee on Migrant Workers',
      'Comité pour la protection des droits de tous les travailleurs migrants et des membres de leur famille',
      'Comité de Protección de los Derechos de Todos los Trabajadores Migratorios y de sus Familiares',
    ],
  },
  {
    treaty: 'icpped',
    prefix: 'CED/C/GC',
    acronym: 'CED',
    bodies: [
      'Committee on Enforced Disappearances',
      'Comité des disparitions forcées',
      'Comité contra la Desaparición Forzada',
    ],
  },
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

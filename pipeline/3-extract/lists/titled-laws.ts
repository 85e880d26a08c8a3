/**
 * Codes by their usual French names, lower case, and what may follow "code" to make one.
 * Source: Légifrance, list of codes in force; codes of African States in NATLEX (ILO); read 2026-11-24.
 */
export const FRENCH_CODES = [
  'pénal',
  'civil',
  'du travail',
  'substantif du travail',
  'de procédure pénale',
  'de procédure civile',
  'de la famille',
  "de l'enfant",
  "de l'enfance",
  "de protection de l'enfant",
  "de la protection de l'enfant",
  'des personnes et de la famille',
  'électoral',
  'des douanes',
  'général des impôts',
  'de commerce',
  'de la nationalité',
  'de la santé publique',
  'de la sécurité sociale',
  "de l'éducation",
  "de l'action sociale et des familles",
  "de l'environnement",
  'minier',
  'forestier',
  'rural',
  'pastoral',
  'foncier',
  "de l'eau",
  'de justice militaire',
  'pénal militaire',
  'de la route',
  'de la consommation',
  'de la construction et de l’habitation',
  "de la construction et de l'habitation",
  "de l'urbanisme",
  'monétaire et financier',
  'du sport',
  'du patrimoine',
  'de la défense',
  'de la sécurité intérieure',
  "de l'entrée et du séjour des étrangers et du droit d'asile",
  "de l'organisation judiciaire",
  'de la fonction publique',
  'général de la fonction publique',
  'général des collectivités territoriales',
  'de la propriété intellectuelle',
  'des assurances',
  'des investissements',
  'des marchés publics',
  'de la marine marchande',
  'du statut personnel',
  'de prévoyance sociale',
  'de déontologie médicale',
  'de la presse',
  'des relations entre le public et l’administration',
  'pénitentiaire',
  "d'instruction criminelle",
  'de la citoyenneté',
  'des communes',
  'des transports',
  "de l'énergie",
  'du tourisme',
  'du numérique',
  'des obligations civiles et commerciales',
  'de la sécurité',
  'disciplinaire',
  'judiciaire',
] as const

/**
 * Charters of one State that have the force of law, as the codes above. Source: Légifrance; constitutional charters of Burkina Faso, Guinea,
 * Mali, Niger, the Central African Republic and Chad; Bulletin officiel of Morocco; collected by hand 2026-11-29, not read off them.
 */
export const FRENCH_CHARTERS = [
  "de l'environnement",
  'de la transition',
  'de transition',
  'constitutionnelle de transition',
  'communale',
  "de l'investissement",
  'des investissements',
  "nationale de l'environnement et du développement durable",
  "nationale d'éducation et de formation",
  'québécoise des droits et libertés de la personne',
  'des droits et libertés de la personne',
  'canadienne des droits et libertés',
] as const

/** What follows "Code of" and is no law. Source: as above. */
export const NO_CODES = [
  'ética',
  'conducta',
  'buenas',
  'buen',
  'conduct',
  'ethics',
  'governance',
  'practice',
  'good',
  'honour',
  'honor',
  'best',
  'professional',
  'silence',
  'conduite',
  'déontologie',
  'éthique',
  'bonne',
  'bonnes',
  'bon',
  'honneur',
  'couleur',
  'couleurs',
  'federal',
] as const

/** How French titles of laws go on behind "loi", "décret" or "ordonnance". Source: Légifrance, Légistique guide, 3.1; read 2026-11-24. */
export const FRENCH_LEADS = [
  'sur',
  'relative à',
  'relative au',
  'relative aux',
  'relatif à',
  'relatif au',
  'relatif aux',
  'portant',
  'contre',
  'concernant',
  'réprimant',
  'régissant',
  'interdisant',
  'visant à',
  'instituant',
  "d'orientation",
  'd’orientation',
  'organique relative à',
  'organique relative au',
  'organique relative aux',
  'organique portant',
  'cadre sur',
  'de protection',
  'fondamentale',
  'pour',
] as const

/**
 * Codes by their usual Spanish names as texts print them in small letters. Source: national gazettes of Spanish-speaking States; collected by hand
 * 2026-11-29, not read off them.
 */
export const SPANISH_CODES = [
  'penal',
  'penal federal',
  'penal militar',
  'civil',
  'procesal penal',
  'procesal civil',
  'del trabajo',
  'sustantivo del trabajo',
  'sustantivo de trabajo',
  'de trabajo',
  'laboral',
  'de familia',
  'de la familia',
  'de las familias',
  'de la niñez y la adolescencia',
  'de la niñez y adolescencia',
  'de procedimiento penal',
  'de procedimientos penales',
  'de procedimiento civil',
  'de procedimientos civiles',
  'electoral',
  'de comercio',
  'tributario',
  'de justicia militar',
  'municipal',
  'sanitario',
  'de salud',
  'orgánico integral penal',
  'nacional de procedimientos penales',
  'nacional de policía',
  'de las niñas, niños y adolescentes',
  'de ejecución penal',
  'de la infancia y la adolescencia',
  'de infancia y adolescencia',
  'general del proceso',
  'de menores',
  'de minería',
  'de aguas',
  'de tránsito',
  'fiscal',
  'agrario',
  'aduanero',
] as const

/** Subjects that make a branch of the law, not a law, of "Ley". Source: Diccionario panhispánico del español jurídico; collected by hand 2026-11-29, not read off it. */
export const GENERIC_SUBJECTS = ['Penal', 'Civil', 'Procesal', 'Laboral', 'Nacional', 'Suprema', 'Ejecutivo'] as const

/** Adjectives that may stand between "Ley" and its subject. Source: BOE, Directrices de técnica normativa; national gazettes; read 2026-11-24. */
export const SPANISH_KINDS = [
  'Orgánica',
  'General',
  'Federal',
  'Nacional',
  'Marco',
  'Estatutaria',
  'Especial',
  'Integral',
  'Reglamentaria',
  'Fundamental',
  'Constitucional',
  'Básica',
  'Provincial',
  'Supremo',
  'Legislativo',
  'Reformatoria',
] as const

/** What may stand before "Act on …" in small letters and is no name of it. Source: national law reports in English; collected by hand 2026-11-29, not read off them. */
export const KINDS_BEFORE = [
  'Organic',
  'Framework',
  'Federal',
  'Constitutional',
  'Basic',
  'Special',
  'General',
  'Amending',
  'Amendment',
  'Draft',
  'The',
  'This',
  'National',
  'State',
  'Emergency',
  'Royal',
  'Interim',
  'Provisional',
  'New',
  'Under',
  'Amended',
  'Implementing',
  'Uniform',
  'First',
  'Second',
  'Third',
] as const

/** Adjectives that may stand between "loi" and its subject, in both numbers and genders that occur. Source: Légifrance, Fedlex and Moniteur belge; collected by hand 2026-11-29, not read off them. */
export const FRENCH_KINDS = [
  'révisée',
  'révisé',
  'modifiée',
  'modifié',
  'nouvelle',
  'spéciale',
  'fédérale',
  'organique',
  'nationale',
] as const

/** The head noun of an English title. */
export interface TitleHead {
  readonly head: string
  readonly type: string
  /** Which of "of", "for" and "to" its title may go on with. */
  readonly leads: readonly string[]
  /** With "of" these first words only. */
  readonly subjects?: readonly string[]
  /** It counts behind an article or at the head of an item only: there are regulations of everything. */
  readonly announced?: boolean
}

/** Heads of English titles. Source: the titles of laws in the State party reports of the OHCHR treaty body database; collected by hand 2026-11-29. */
export const TITLE_HEADS: readonly TitleHead[] = [
  { head: 'Magna Carta', type: 'law', leads: ['of', 'for', 'to'] },
  { head: 'Act', type: 'act', leads: ['for', 'to'] },
  { head: 'Law', type: 'law', leads: ['for', 'to'] },
  { head: 'Code', type: 'code', leads: ['of', 'for', 'to'] },
  { head: 'Decree', type: 'decree', leads: [] },
  { head: 'Ordinance', type: 'ordinance', leads: [] },
  { head: 'Regulation', type: 'regulation', leads: [], announced: true },
  { head: 'Regulations', type: 'regulations', leads: [], announced: true },
  { head: 'Rulebook', type: 'rulebook', leads: [], announced: true },
  { head: 'Instruction', type: 'instruction', leads: [], announced: true },
  { head: 'Instructions', type: 'instructions', leads: [], announced: true },
  { head: 'Rules', type: 'rules', leads: ['for', 'to'], announced: true },
  { head: 'Statute', type: 'statute', leads: [] },
  { head: 'Charter', type: 'charter', leads: [], subjects: ['Fundamental', 'Human', 'Rights', 'Civil'] },
]

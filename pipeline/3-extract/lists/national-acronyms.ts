/** An acronym by which the lawyers of one country cite one of its laws. */
export interface NationalAcronym {
  /** ISO 3166-1 alpha-2, or the language of all countries that use it. */
  readonly of: string
  readonly acronym: string
  /** Slug of the law in ids; "const" for the constitution; the whole id of a treaty. */
  readonly slug: string
  /** It means nothing else in the country's documents: it counts without a provision beside it. */
  readonly alone?: true
}

/**
 * Acronyms of laws that documents use without defining them. Source: Fedlex (abbreviations of the Swiss compilation), Légifrance, BOE, and the
 * gazettes of Argentina, Bolivia, Chile, Colombia, Ecuador, Guatemala, Mexico, Paraguay, Peru, Uruguay and Venezuela; collected by hand 2026-11-29, not read
 * off them.
 */
export const NATIONAL_ACRONYMS = [
  { of: 'ma', acronym: 'Moudawana', slug: 'moudawana', alone: true },
  { of: 'ch', acronym: 'CP', slug: 'code-penal' },
  { of: 'ch', acronym: 'CPS', slug: 'code-penal' },
  { of: 'ch', acronym: 'CC', slug: 'code-civil' },
  { of: 'ch', acronym: 'CO', slug: 'code-des-obligations' },
  { of: 'ch', acronym: 'CPP', slug: 'code-de-procedure-penale' },
  { of: 'ch', acronym: 'CPC', slug: 'code-de-procedure-civile' },
  { of: 'ch', acronym: 'CPM', slug: 'code-penal-militaire' },
  { of: 'ch', acronym: 'LEI', slug: 'loi-federale-sur-les-etrangers-et-l-integration' },
  { of: 'ch', acronym: 'LEtr', slug: 'loi-federale-sur-les-etrangers' },
  { of: 'ch', acronym: 'LAsi', slug: 'loi-sur-l-asile', alone: true },
  { of: 'ch', acronym: 'LAVI', slug: 'loi-federale-sur-l-aide-aux-victimes-d-infractions', alone: true },
  { of: 'ch', acronym: 'Cst', slug: 'const' },
  { of: 'fr', acronym: 'CESEDA', slug: 'code-de-l-entree-et-du-sejour-des-etrangers-et-du-droit-d-asile', alone: true },
  { of: 'fr', acronym: 'CASF', slug: 'code-de-l-action-sociale-et-des-familles' },
  { of: 'es', acronym: 'CE', slug: 'const' },
  { of: 'es', acronym: 'LOEX', slug: 'ley-organica-sobre-derechos-y-libertades-de-los-extranjeros-en-espana' },
  { of: 'es', acronym: 'LOPJ', slug: 'ley-organica-del-poder-judicial', alone: true },
  { of: 'es', acronym: 'LECrim', slug: 'ley-de-enjuiciamiento-criminal', alone: true },
  { of: 'bo', acronym: 'CPE', slug: 'const', alone: true },
  { of: 'mx', acronym: 'CPEUM', slug: 'const', alone: true },
  { of: 'mx', acronym: 'CPF', slug: 'codigo-penal-federal' },
  { of: 'mx', acronym: 'CNPP', slug: 'codigo-nacional-de-procedimientos-penales' },
  { of: 'mx', acronym: 'LFT', slug: 'ley-federal-del-trabajo' },
  {
    of: 'mx',
    acronym: 'LGAMVLV',
    slug: 'ley-general-de-acceso-de-las-mujeres-a-una-vida-libre-de-violencia',
    alone: true,
  },
  { of: 'ec', acronym: 'COIP', slug: 'codigo-organico-integral-penal', alone: true },
  { of: 'ec', acronym: 'CRE', slug: 'const' },
  { of: 've', acronym: 'CRBV', slug: 'const', alone: true },
  {
    of: 've',
    acronym: 'LOPNNA',
    slug: 'ley-organica-para-la-proteccion-de-ninos-ninas-y-adolescentes',
    alone: true,
  },
  {
    of: 've',
    acronym: 'LOTTT',
    slug: 'ley-organica-del-trabajo-los-trabajadores-y-las-trabajadoras',
    alone: true,
  },
  { of: 've', acronym: 'COPP', slug: 'codigo-organico-procesal-penal' },
  { of: 'ar', acronym: 'CN', slug: 'const' },
  { of: 'ar', acronym: 'CPPN', slug: 'codigo-procesal-penal-de-la-nacion' },
  { of: 'py', acronym: 'CN', slug: 'const' },
  { of: 'cl', acronym: 'CPR', slug: 'const' },
  { of: 'gt', acronym: 'CPRG', slug: 'const' },
  { of: 'sv', acronym: 'Cn', slug: 'const' },
  { of: 'ni', acronym: 'Cn', slug: 'const' },
  { of: '*fr', acronym: 'CP', slug: 'code-penal' },
  { of: '*fr', acronym: 'CPP', slug: 'code-de-procedure-penale' },
  { of: '*fr', acronym: 'CPC', slug: 'code-de-procedure-civile' },
  { of: '*fr', acronym: 'CEDH', slug: '/int/treaty/echr' },
  { of: '*es', acronym: 'CEDH', slug: '/int/treaty/echr' },
  { of: '*es', acronym: 'CP', slug: 'codigo-penal' },
  { of: '*es', acronym: 'CPP', slug: 'codigo-procesal-penal' },
] as const satisfies readonly NationalAcronym[]

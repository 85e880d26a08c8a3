/**
 * Words for the parts of a law in English, French and Spanish, and the prefix that each has in an id.
 * Source: drafting manuals (U.S. House Office of the Legislative Counsel; Légistique, Légifrance; Directrices de técnica
 * normativa, BOE; United Nations Editorial Manual), read 2026-11-24.
 * `below` marks units that stand below an article or section and have no prefix of their own.
 */
export const PROVISION_WORDS = [
  {
    prefix: 's',
    words: ['section', 'sec.', 's.', '§', 'sección'],
    plurals: ['sections', 'secs.', 'ss.', '§§', 'secciones'],
  },
  {
    prefix: 'art',
    words: ['article', 'art.', 'artículo', 'articulo', 'art'],
    plurals: ['articles', 'arts.', 'artículos', 'articulos', 'arts'],
  },
  { prefix: 't', words: ['title', 'titre', 'título'], plurals: ['titles', 'titres', 'títulos'] },
  {
    prefix: 'ch',
    words: ['chapter', 'ch.', 'chap.', 'chapitre', 'capítulo'],
    plurals: ['chapters', 'chs.', 'chapitres', 'capítulos'],
  },
  { prefix: 'p', words: ['part', 'pt.', 'partie'], plurals: ['parts', 'pts.', 'parties'] },
  { prefix: 'reg', words: ['regulation'], plurals: ['regulations'] },
  { prefix: 'sch', words: ['schedule'], plurals: ['schedules'] },
] as const

/** Units below an article or section: they have no prefix in an id. Same source. */
export const BELOW_WORDS = [
  'paragraph',
  'paragraphs',
  'para.',
  'paras.',
  'para',
  'subsection',
  'subsections',
  'sub-section',
  'subsec.',
  'subparagraph',
  'subparagraphs',
  'sub-paragraph',
  'clause',
  'clauses',
  'cl.',
  'subdivision',
  'subd.',
  'paragraphe',
  'paragraphes',
  'par.',
  'alinéa',
  'alinéas',
  'al.',
  'párrafo',
  'párrafos',
  'párr.',
  'párrs.',
  'apartado',
  'apartados',
  'inciso',
  'incisos',
  'numeral',
  'literal',
  'fracción',
  'numerales',
  'literales',
  'ordinal',
  'letra',
  'lettre',
  'lit.',
  'inc.',
  'núm.',
  'num.',
  'nro.',
  'n°',
  'nº',
  'n.º',
  'point',
  'points',
  'item',
  'items',
  'subclause',
  'sub-clause',
] as const

/** Ordinals that number a paragraph or sub-paragraph, first to tenth: English, French, Spanish, both genders. Same source. */
export const ORDINAL_LEVELS = [
  ['first', 'one', 'premier', '1er', 'primero', 'primer', 'primera'],
  ['second', 'two', 'deuxième', '2e', 'segundo', 'segunda'],
  ['third', 'three', 'troisième', '3e', 'tercero', 'tercer', 'tercera'],
  ['fourth', 'four', 'quatrième', '4e', 'cuarto', 'cuarta'],
  ['fifth', 'five', 'cinquième', '5e', 'quinto', 'quinta'],
  ['sixth', 'six', 'sixième', '6e', 'sexto', 'sexta'],
  ['seventh', 'seven', 'septième', '7e', 'séptimo', 'séptima'],
  ['eighth', 'eight', 'huitième', '8e', 'octavo', 'octava'],
  ['ninth', 'nine', 'neuvième', '9e', 'noveno', 'novena'],
  ['tenth', 'ten', 'dixième', '10e', 'décimo', 'décima'],
] as const

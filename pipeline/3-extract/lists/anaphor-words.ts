/**
 * Nouns that stand for a law named before, with the article or demonstrative before them, in English, French and Spanish.
 * `head`: the noun by which antecedents are looked up. Source: State party reports in the OHCHR treaty body database; read 2026-11-24.
 */
export const ANAPHOR_NOUNS = [
  { head: 'act', words: ['Act'] },
  { head: 'law', words: ['Law', 'Loi', 'Ley'] },
  { head: 'code', words: ['Code', 'Código'] },
  { head: 'decree', words: ['Decree', 'Décret', 'Decreto'] },
  { head: 'ordinance', words: ['Ordinance', 'Ordonnance'] },
  { head: 'proclamation', words: ['Proclamation'] },
  { head: 'statute', words: ['Statute', 'Statut'] },
  { head: 'convention', words: ['Convention', 'Convención', 'Convenio'] },
  { head: 'covenant', words: ['Covenant', 'Pacte', 'Pacto'] },
  {
    head: 'protocol',
    words: ['Optional Protocol', 'Protocole facultatif', 'Protocolo Facultativo', 'Protocol', 'Protocole', 'Protocolo'],
  },
  { head: 'treaty', words: ['Treaty', 'Traité', 'Tratado'] },
  { head: 'charter', words: ['Charter', 'Charte', 'Carta'] },
  { head: 'directive', words: ['Directive'] },
] as const

/**
 * Nouns that are also other things (an order of a court, the rules of a game, a bill to be paid): they count only where a law of that
 * noun is named before. Same source.
 */
export const SHY_NOUNS = [
  { head: 'bill', words: ['Bill'] },
  { head: 'regulations', words: ['Regulations', 'Regulation', 'Règlement', 'Reglamento'] },
  { head: 'rules', words: ['Rules'] },
  { head: 'order', words: ['Order', 'Orden'] },
  { head: 'resolution', words: ['Resolution', 'Résolution', 'Resolución'] },
  { head: 'agreement', words: ['Agreement', 'Accord', 'Acuerdo'] },
  { head: 'declaration', words: ['Declaration', 'Déclaration', 'Declaración'] },
  { head: 'circular', words: ['Circular', 'Circulaire'] },
  { head: 'promulgation', words: ['Promulgation'] },
] as const

/** Nouns of SHY_NOUNS that with a capital count without places too, where such a law is named before: "the Circular". Same source. */
export const LESS_SHY_NOUNS: readonly string[] = ['Circular', 'Circulaire', 'Promulgation']

/** Kinds of laws that stand before the noun in English: "this Presidential Decree", "the Federal Law". Same source. */
export const KINDS_BEFORE_NOUN: readonly string[] = [
  'Presidential',
  'Royal',
  'Federal',
  'Organic',
  'Ministerial',
  'Supreme',
  'Legislative',
  'Executive',
  'Constitutional',
  'Framework',
  'Administrative',
  'Government',
  'Cabinet',
]

/** Kinds of laws that stand behind the noun in French and Spanish: "ce décret présidentiel", "dicho Acuerdo Gubernativo". Same source. */
export const KINDS_BEHIND_NOUN: readonly string[] = [
  'organique',
  'présidentiel',
  'présidentielle',
  'ministériel',
  'ministérielle',
  'interministériel',
  'exécutif',
  'législatif',
  'royal',
  'grand-ducal',
  'supremo',
  'suprema',
  'legislativo',
  'legislativa',
  'ejecutivo',
  'ejecutiva',
  'ministerial',
  'gubernativo',
  'presidencial',
  'administrativa',
  'directoral',
  'orgánica',
  'federal',
]

/** Nouns that count behind "this" in small letters too. Same source. */
export const THIS_NOUNS = [
  { head: 'provision', words: ['provision'] },
  { head: 'statute', words: ['statute', 'new statute'] },
  { head: 'convention', words: ['convention', 'convención', 'convenio'] },
  { head: 'decree', words: ['decree', 'décret', 'decreto'] },
  { head: 'ordinance', words: ['ordonnance'] },
  { head: 'order', words: ['arrêté'] },
  { head: 'protocol', words: ['protocol', 'protocole', 'protocolo'] },
  { head: 'treaty', words: ['treaty', 'traité', 'tratado', 'instrumento', 'instrument'] },
  { head: 'act', words: ['act'] },
  { head: 'law', words: ['law', 'loi', 'ley'] },
  { head: 'code', words: ['code', 'código'] },
] as const

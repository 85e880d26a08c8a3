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

/** Nouns that count behind "this" in small letters too. Same source. */
export const THIS_NOUNS = [
  { head: 'provision', words: ['provision'] },
  { head: 'statute', words: ['statute', 'new statute'] },
  { head: 'convention', words: ['convention', 'convención', 'convenio'] },
  { head: 'decree', words: ['décret', 'decreto'] },
  { head: 'ordinance', words: ['ordonnance'] },
  { head: 'order', words: ['arrêté'] },
  { head: 'protocol', words: ['protocol', 'protocole', 'protocolo'] },
  { head: 'treaty', words: ['treaty', 'traité', 'tratado', 'instrumento', 'instrument'] },
  { head: 'act', words: ['act'] },
  { head: 'law', words: ['law', 'loi', 'ley'] },
  { head: 'code', words: ['code', 'código'] },
] as const

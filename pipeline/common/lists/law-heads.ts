/**
 * Heads of laws that a noun may stand for, in the words in which mentions keep them: "the Law" is one that was called a code,
 * "the Decree" also a presidential one (a head that ends in the word behind a hyphen). A noun without an entry stands for itself.
 * Source: State party reports in the OHCHR treaty body database; collected by hand 2026-11-29, not read off them.
 */
export const STANDS_FOR: Readonly<Record<string, readonly string[]>> = {
  act: ['act'],
  law: ['law', 'act', 'loi', 'ley', 'decree-law', 'ordinance', 'proclamation', 'code', 'código'],
  statute: ['act', 'law', 'statute'],
  code: ['code', 'código'],
  decree: ['decree', 'decree-law', 'décret', 'decreto'],
  ordinance: ['ordinance', 'ordonnance'],
  convention: ['convention', 'convenio', 'convención'],
  covenant: ['covenant', 'pacte', 'pacto', 'pact'],
  protocol: ['protocol', 'protocole', 'protocolo'],
  charter: ['charter', 'charte', 'carta'],
  directive: ['directive', 'directiva'],
  regulations: ['regulations', 'regulation', 'règlement', 'reglamento'],
  agreement: ['agreement', 'accord', 'acuerdo'],
  declaration: ['declaration', 'déclaration', 'declaración'],
  order: ['order', 'arrêté', 'orden'],
}

/** Nouns that stand for a treaty. Source: as above. */
export const TREATY_NOUNS: readonly string[] = ['convention', 'covenant', 'protocol', 'treaty']

/** Nouns that stand for a treaty or for what one State or a body makes. Source: as above. */
export const OPEN_NOUNS: readonly string[] = ['agreement', 'charter', 'declaration', 'resolution']

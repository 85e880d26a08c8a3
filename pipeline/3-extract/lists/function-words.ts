/** Words of grammar that names of English, French and Spanish share, in lower case; typewriter and typographic apostrophes. Source: grammars of general use; 2026-11. */

/** Definite articles. */
export const DEFINITE_ARTICLES = "the la le les l’ l' el los las"

/** French and Spanish prepositions of the genitive, with their articles. */
export const GENITIVES = "de du des del d’ d'"

/** What stands between the items of a list. */
export const LIST_JOINTS = ', and et y &'

/** Words by which forms of one name differ, in the singular and without accents or as printed: English, French and Spanish grammars of general use; 2026-11. */

/** Words of rank that a short form leaves out. */
export const RANK_WORDS = 'national nationale nacional federal fédéral fédérale state estatal us un central general'
/** Last words that a short form leaves out: "Office of Detention (Operations)". */
export const TAIL_WORDS = 'operation affair service program department office'
/** What stands before the name of a country in its full name: "Republic of Slovenia". */
export const STATE_WORDS = 'republic kingdom state royaume etat republica reino estado republique'
/** Counts before the parts of a program, from two. */
export const COUNTS: readonly string[] = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight']

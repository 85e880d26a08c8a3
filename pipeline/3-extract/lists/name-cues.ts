/** Words that announce names without a head noun of their own, in English, French and Spanish. Source: grammars of general use and UNTERM; 2026-11. */

/** Plural nouns in lower case that stand before a list of programs: "los programas Luz y Agua, Techo Digno y Vaso Lleno". */
export const PROGRAM_PLURALS =
  'programas proyectos planes campañas iniciativas estrategias bonos programmes programs projects schemes initiatives campaigns ' +
  'projets campagnes dispositifs opérations'

/** The same for associations: "les associations Parasol, Horizon et Phare". */
export const ASSOCIATION_PLURALS =
  'associations organisations ong ongs ngos fondations fundaciones asociaciones organizaciones charities centres centros'

/** What may stand between a plural and its list, in words. */
export const LIST_OPENERS: readonly string[] = [
  'such as',
  'like',
  'including',
  'namely',
  'called',
  'como',
  'tales como',
  'denominados',
  'llamados',
  'tels que',
  'telles que',
  'comme',
  'dénommés',
  'dénommées',
]

/** Words behind which a program gives its name: "a scheme for mothers known as Bright Start". */
export const NAMING_WORDS: readonly string[] = [
  'called',
  'known as',
  'named',
  'entitled',
  'titled',
  'dubbed',
  'denominado',
  'denominada',
  'llamado',
  'llamada',
  'conocido como',
  'conocida como',
  'titulado',
  'titulada',
  'intitulé',
  'intitulée',
  'dénommé',
  'dénommée',
  'baptisé',
  'baptisée',
  'appelé',
  'appelée',
]

/** Verbs whose object is a program: "launched Bright Steps", "a lancé Cap Vert". */
export const LAUNCH_VERBS: readonly string[] = [
  'launched',
  'launches',
  'rolled out',
  'unveiled',
  'lancé',
  'lance',
  'lanzó',
  'lanza',
  'lanzaron',
  'puso en marcha',
  'pusieron en marcha',
]

/** Participles behind a name and a comma that say it is a program: "Bright Steps, launched in 2014". */
export const LAUNCHED = 'launched lancé lancée lanzado lanzada'

/** Participles before "by" and the organisation that does or pays a thing; persons are not named so. */
export const DONE_BY =
  'implemented operated funded financed managed administered run œuvre géré gérée financé financée exécuté exécutée ejecutado ejecutada ' +
  'financiado financiada gestionado gestionada administrado administrada implementado implementada'

/** Nouns of what is launched or announced but is no program: papers, meetings, stages. */
export const LAUNCHED_THINGS =
  'guide toolkit handbook manual report day forum workshop conference seminar phase round edition book website page training course module ' +
  'standard standards kit magazine journal party summit festival cup prize award awards centre center stage version list'

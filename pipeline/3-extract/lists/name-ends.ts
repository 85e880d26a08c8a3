/** Words by which the ends of names are found, in English, French and Spanish, in one string where the rule reads more than one of them. Source: names of bodies and programs in public reports of States, collected by hand 2026-11. */

/** Nouns with "to the" behind them inside a name: "Office for Access to the Media". */
export const TOWARDS_NOUNS = 'access right rights response aid assistance services related adaptation'

/** Nouns that, like the names of months, a name does not go on with: "the Plan | for the Period". */
export const ENDING_NOUNS = 'period charge'

/** Papers of which there are drafts: "projet de rapport", "proyecto de presupuesto". */
export const PAPER_NOUNS =
  'descriptif document texte rapport résolution budget documento texto informe resolución presupuesto'

/** Plans in lower case whose subject in capitals makes a name. */
export const PLAN_NOUNS = 'plan programme program strategy policy'

/** What stands between a plan and its subject. */
export const ABOUT_WORDS = 'of on for against'

/** Words before a plan in lower case that are a part of its name: "a national plan on". */
export const PLAN_RANKS = 'national action federal state strategic'

/** Whom a body is for: "Centre de formation pour femmes". */
export const BENEFICIARIES =
  'femmes enfants jeunes filles garçons personnes aveugles sourds mères orphelins réfugiés travailleurs élèves étudiants mujeres niños niñas jóvenes personas'

/** Persons in a list of those who take part. */
export const OFFICERS_OF_LISTS =
  'maire préfet président présidente gouverneur ministre alcalde gobernador ministro ministra'

/** Fields of a ministry or plan that are heads of programs and bodies only with a complement of their own: "Discapacidad y Dependencia". */
export const FIELD_HEADS =
  'dependencia seguro ingreso pensión aporte renta couverture garantie revenu unité unidad ordre orden'

/** Programs and bodies whose purpose is a part of the name: "Fonds d’intervention pour le développement". */
export const PURPOSE_HEADS =
  'agence institut centre comité commission conseil association fondation mouvement union alliance fédération agencia instituto centro comité comisión consejo asociación fundación movimiento unión alianza federación'

/** Heads that, bare, only say whose something is: "Tribunal Electoral de la Federación". */
export const STATE_HEADS = 'federación nación unión comunidad estado república'

/** Nouns behind "en" that say in what state those are whom a body is for: "enfants en situation difficile". */
export const CONDITIONS =
  'milieu zone zones ligne situation difficulté conflit danger détresse situación riesgo conflicto dificultad'

/** Churches and beliefs that an association of relief names first: "Catholic Relief Services". */
export const FAITHS =
  'catholic christian lutheran methodist anglican jewish adventist mennonite baptist evangelical salesian jesuit'

/** Nouns of unions of States: "Organisation des États". */
export const UNION_NOUNS =
  'union unión organization organisation organización association asociación communauté community comunidad commonwealth'

/** What unions of States are of. */
export const STATE_PLURALS =
  'nations naciones states estados états countries países pays republics repúblicas républiques'

/**
 * Nouns for people beside those of `PERSON_NOUNS`, behind which a number of years is an age. Source: State party reports and
 * country chapters in three languages, 24 November 2026.
 */
export const AGED_NOUNS: readonly string[] = [
  ...['child', 'person', 'girl', 'boy', 'woman', 'man', 'minor', 'enfant', 'personne', 'mineur', 'mineurs'],
  ...['mineure', 'mineures', 'jeunes', 'jeune', 'niño', 'niña', 'menor', 'menores', 'joven', 'jóvenes'],
  ...[
    'adolescentes',
    'adolescents',
    'infants',
    'infant',
    'babies',
    'toddlers',
    'newborns',
    'youths',
    'population',
    'población',
    'hijo',
    'hija',
    'hijos',
  ],
  ...['sobrino', 'sobrina', 'hermano', 'hermana', 'hombre', 'mujer', 'mujeres', 'hombres', 'femmes', 'hommes'],
  ...['filles', 'garçons', 'fille', 'garçon', 'femme', 'homme', 'anyone', 'adultos', 'adultes', 'everyone'],
  ...['those', 'ceux', 'celles', 'mayores', 'workers', 'victim', 'offender', 'worker', 'pupil'],
  ...['student', 'migrant', 'employee', 'victime', 'víctima', 'élève', 'alumno', 'trabajador', 'trabajadora'],
]

/** Words behind a unit of time that make it an age. Source: as above. */
export const AGE_BEHIND = {
  en: [
    ['of', 'age'],
    ['old'],
    ['-', 'old'],
    ['-', 'olds'],
    ['olds'],
    ['and', 'older'],
    ['or', 'older'],
    ['and', 'over'],
    ['or', 'over'],
    ['or', 'younger'],
    ['and', 'younger'],
    ['and', 'under'],
    ['or', 'under'],
    ['and', 'above'],
    ['or', 'above'],
    ['and', 'below'],
  ],
  fr: [['révolus'], ['d’', 'âge'], ["d'", 'âge'], ['accomplis'], ['et', 'plus'], ['ou', 'plus']],
  es: [['de', 'edad'], ['cumplidos'], ['y', 'más'], ['o', 'más']],
} as const

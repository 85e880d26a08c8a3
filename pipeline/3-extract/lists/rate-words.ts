/** Words for a rate in labels of tables. Source: State party reports in three languages; written 2026-11-29. */
export const RATE_WORDS: readonly string[] = ['rate', 'rates', 'taux', 'tasa', 'tasas']

/**
 * What a rate is of that is given in per cent when nothing else is said; rates of births, deaths and crimes are not. Source:
 * UNESCO Institute for Statistics, glossary; ILOSTAT, list of indicators; State party reports; written 2026-11-29.
 */
export const SHARE_SUBJECTS: readonly string[] = [
  ...['literacy', 'illiteracy', 'enrolment', 'enrollment', 'attendance', 'completion', 'graduation', 'survival'],
  ...['retention', 'repetition', 'dropout', 'promotion', 'transition', 'pass', 'unemployment', 'employment'],
  ...['participation', 'poverty', 'coverage', 'vaccination', 'immunization', 'conviction', 'prevalence'],
  ...['scolarisation', 'alphabétisation', 'analphabétisme', 'achèvement', 'admission', 'fréquentation', 'redoublement'],
  ...['abandon', 'réussite', 'rétention', 'chômage', 'emploi', 'activité', 'pauvreté', 'couverture', 'prévalence'],
  ...['escolarización', 'matrícula', 'matriculación', 'alfabetización', 'analfabetismo', 'asistencia', 'terminación'],
  ...['deserción', 'repetición', 'aprobación', 'retención', 'desempleo', 'desocupación', 'empleo', 'participación'],
  ...['actividad', 'pobreza', 'cobertura', 'vacunación', 'prevalencia', 'absorción'],
]

/**
 * Nouns with which the titles of recurring publications begin, in three languages: a year behind such a title belongs to it.
 * Source: catalogues of national statistical offices, UNODC, ILO and WHO, 29 November 2026.
 */
export const PUBLICATION_NOUNS: readonly string[] = [
  ...['report', 'survey', 'yearbook', 'bulletin', 'review', 'outlook', 'index', 'handbook', 'factsheet', 'assessment'],
  ...['rapport', 'enquête', 'annuaire', 'revue', 'indice', 'diagnostic', 'recensement'],
  ...['informe', 'encuesta', 'anuario', 'boletín', 'índice', 'diagnóstico', 'censo', 'panorama', 'memoria'],
]

/** Small words inside such a title. */
export const TITLE_WORDS_INSIDE: readonly string[] = [
  ...['of', 'on', 'in', 'and', 'the', 'for', 'to', 'de', 'la', 'le', 'les', 'des', 'du', 'sur', 'et', 'l’', "l'", 'd’'],
  ...["d'", 'à', 'aux', 'au', 'dans', 'el', 'los', 'las', 'del', 'y', 'en', 'sobre', 'contra', 'para', 'con', '-', 'e'],
]

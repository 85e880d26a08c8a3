// Words of title pages of UN documents and of submissions in English, French and Spanish; collected by hand 2026-11.

/** Words of titles that tell the type of a report; without accents, as titles in capitals often are. */
export const TYPES = [
  { pattern: /concluding observations|observations finales|observaciones finales/iu, type: 'observations' },
  { pattern: /repl(?:ies|y to)|reponses? (?:de|du|aux?|a la)|respuestas?/iu, type: 'replies' },
  { pattern: /findings on|country (?:report|chapter|narrative)/iu, type: 'country-chapter' },
  {
    pattern:
      /nationally determined contribution|contribution determinee|contribucion determinada|national plan|plan national|plan nacional/iu,
    type: 'plan',
  },
  {
    pattern:
      /(?:initial|periodic|combined|national|second|third|fourth|fifth|sixth) (?:\p{L}{1,20} ){0,4}reports?|rapports? (?:initial|national|periodique)|informe (?:inicial|nacional|periodico)/iu,
    type: 'state-report',
  },
  { pattern: /submission|soumission|comunicacion/iu, type: 'submission' },
] as const

/** Who issues a document: stands above its title. */
export const OFFICE =
  /^(?:the )?(?:republic|kingdom|government|ministry|minist[eè]re|ministerio|r[eé]publique|rep[uú]blica|gouvernement|gobierno|united nations|nations unies|naciones unidas|general assembly|assembl[eé]e g[eé]n[eé]rale|asamblea general|committee|comit[eé]|human rights council|conseil des droits|consejo de derechos|convention|convenci[oó]n|distr|original|embassy|ambassade|embajada)(?![\p{L}-])/iu

/** Words that a title has which says what kind of report it heads. */
export const KIND_OF_REPORT =
  /(?<!\p{L})(?:reports?|rapports?|informes?|replies|responses?|r[eé]ponses?|respuestas?|observations?|observaciones|contributions?|contribuci[oó]n|communications?|comunicaci[oó]n|submissions?|soumission|plan|strategy|strat[eé]gie|estrategia|review|examen|findings)(?!\p{L})/iu

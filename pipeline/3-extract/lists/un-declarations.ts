/**
 * United Nations documents that are cited by name: slug of the id, names in English, French and Spanish, and the resolution
 * that adopted them. Source: United Nations Official Document System and OHCHR's list of universal instruments, read 2026-11-24.
 */
export const UN_DECLARATIONS = [
  {
    slug: 'universal-declaration-of-human-rights',
    symbol: 'A/RES/217(III)',
    acronyms: ['UDHR', 'DUDH'],
    en: ['Universal Declaration of Human Rights'],
    fr: ["Déclaration universelle des droits de l'homme"],
    es: ['Declaración Universal de Derechos Humanos', 'Declaración Universal de los Derechos Humanos'],
  },
  {
    slug: 'united-nations-declaration-on-the-rights-of-indigenous-peoples',
    symbol: 'A/RES/61/295',
    acronyms: ['UNDRIP'],
    en: [
      'United Nations Declaration on the Rights of Indigenous Peoples',
      'Declaration on the Rights of Indigenous Peoples',
    ],
    fr: ['Déclaration des Nations Unies sur les droits des peuples autochtones'],
    es: ['Declaración de las Naciones Unidas sobre los Derechos de los Pueblos Indígenas'],
  },
  {
    slug: 'vienna-declaration-and-programme-of-action',
    symbol: 'A/CONF.157/23',
    acronyms: [],
    en: ['Vienna Declaration and Programme of Action'],
    fr: ["Déclaration et Programme d'action de Vienne"],
    es: ['Declaración y Programa de Acción de Viena'],
  },
  {
    slug: 'declaration-on-the-elimination-of-violence-against-women',
    symbol: 'A/RES/48/104',
    acronyms: [],
    en: ['Declaration on the Elimination of Violence against Women'],
    fr: ["Déclaration sur l'élimination de la violence à l'égard des femmes"],
    es: ['Declaración sobre la eliminación de la violencia contra la mujer'],
  },
  {
    slug: 'declaration-on-the-right-to-development',
    symbol: 'A/RES/41/128',
    acronyms: [],
    en: ['Declaration on the Right to Development'],
    fr: ['Déclaration sur le droit au développement'],
    es: ['Declaración sobre el Derecho al Desarrollo'],
  },
  {
    slug: 'declaration-on-human-rights-defenders',
    symbol: 'A/RES/53/144',
    acronyms: [],
    en: ['Declaration on Human Rights Defenders'],
    fr: ["Déclaration sur les défenseurs des droits de l'homme"],
    es: ['Declaración sobre los defensores de los derechos humanos'],
  },
  {
    slug: 'nelson-mandela-rules',
    symbol: 'A/RES/70/175',
    acronyms: [],
    en: [
      'United Nations Standard Minimum Rules for the Treatment of Prisoners',
      'Standard Minimum Rules for the Treatment of Prisoners',
      'Nelson Mandela Rules',
    ],
    fr: ['Ensemble de règles minima des Nations Unies pour le traitement des détenus', 'Règles Nelson Mandela'],
    es: ['Reglas Mínimas de las Naciones Unidas para el Tratamiento de los Reclusos', 'Reglas Nelson Mandela'],
  },
  {
    slug: 'bangkok-rules',
    symbol: 'A/RES/65/229',
    acronyms: [],
    en: [
      'United Nations Rules for the Treatment of Women Prisoners and Non-custodial Measures for Women Offenders',
      'Bangkok Rules',
    ],
    fr: ['Règles de Bangkok'],
    es: ['Reglas de Bangkok'],
  },
  {
    slug: 'beijing-rules',
    symbol: 'A/RES/40/33',
    acronyms: [],
    en: ['United Nations Standard Minimum Rules for the Administration of Juvenile Justice', 'Beijing Rules'],
    fr: ['Règles de Beijing'],
    es: ['Reglas de Beijing'],
  },
  {
    slug: 'standard-rules-on-the-equalization-of-opportunities',
    symbol: 'A/RES/48/96',
    acronyms: [],
    en: ['Standard Rules on the Equalization of Opportunities for Persons with Disabilities'],
    fr: ["Règles pour l'égalisation des chances des handicapés"],
    es: ['Normas Uniformes sobre la Igualdad de Oportunidades para las Personas con Discapacidad'],
  },
  {
    slug: 'istanbul-protocol',
    symbol: 'HR/P/PT/8/Rev.1',
    acronyms: [],
    en: ['Istanbul Protocol'],
    fr: ["Protocole d'Istanbul"],
    es: ['Protocolo de Estambul'],
  },
] as const

/**
 * United Nations documents that are cited by name: slug of the id, names in English, French and Spanish, and the resolution
 * that adopted them. Source: United Nations Official Document System and OHCHR's list of universal instruments, read 2026-11-24;
 * the declarations on minorities, religion, peasants, education, victims and refugees and the standards of detention and of juvenile delinquency added by hand 2026-11-30, not read off them.
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
    slug: 'declaration-on-the-protection-of-all-persons-from-enforced-disappearance',
    symbol: 'A/RES/47/133',
    acronyms: [],
    en: ['Declaration on the Protection of All Persons from Enforced Disappearance'],
    fr: ['Déclaration sur la protection de toutes les personnes contre les disparitions forcées'],
    es: ['Declaración sobre la protección de todas las personas contra las desapariciones forzadas'],
  },
  {
    slug: 'declaration-on-the-protection-of-all-persons-from-torture',
    symbol: 'A/RES/3452(XXX)',
    acronyms: [],
    en: [
      'Declaration on the Protection of All Persons from Being Subjected to Torture and Other Cruel, Inhuman or Degrading Treatment or Punishment',
    ],
    fr: [
      'Déclaration sur la protection de toutes les personnes contre la torture et autres peines ou traitements cruels, inhumains ou dégradants',
    ],
    es: [
      'Declaración sobre la Protección de Todas las Personas contra la Tortura y Otros Tratos o Penas Crueles, Inhumanos o Degradantes',
    ],
  },
  {
    slug: 'declaration-of-the-rights-of-the-child',
    symbol: 'A/RES/1386(XIV)',
    acronyms: [],
    en: ['Declaration of the Rights of the Child'],
    fr: ["Déclaration des droits de l'enfant"],
    es: ['Declaración de los Derechos del Niño'],
  },
  {
    slug: 'beijing-declaration-and-platform-for-action',
    symbol: 'A/CONF.177/20/Rev.1',
    acronyms: [],
    en: ['Beijing Declaration and Platform for Action'],
    fr: ["Déclaration et Programme d'action de Beijing"],
    es: ['Declaración y Plataforma de Acción de Beijing'],
  },
  {
    slug: 'durban-declaration-and-programme-of-action',
    symbol: 'A/CONF.189/12',
    acronyms: [],
    en: ['Durban Declaration and Programme of Action', 'Durban Declaration'],
    fr: ["Déclaration et Programme d'action de Durban"],
    es: ['Declaración y Programa de Acción de Durban'],
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
  {
    slug: 'tokyo-rules',
    symbol: 'A/RES/45/110',
    acronyms: [],
    en: ['United Nations Standard Minimum Rules for Non-custodial Measures', 'Tokyo Rules'],
    fr: ["Règles minima des Nations Unies pour l'élaboration de mesures non privatives de liberté", 'Règles de Tokyo'],
    es: ['Reglas mínimas de las Naciones Unidas sobre las medidas no privativas de la libertad', 'Reglas de Tokio'],
  },
  {
    slug: 'havana-rules',
    symbol: 'A/RES/45/113',
    acronyms: [],
    en: ['United Nations Rules for the Protection of Juveniles Deprived of their Liberty', 'Havana Rules'],
    fr: ['Règles des Nations Unies pour la protection des mineurs privés de liberté', 'Règles de La Havane'],
    es: ['Reglas de las Naciones Unidas para la protección de los menores privados de libertad', 'Reglas de La Habana'],
  },
  {
    slug: 'declaration-on-human-rights-education-and-training',
    symbol: 'A/RES/66/137',
    acronyms: [],
    en: ['Declaration on Human Rights Education and Training'],
    fr: ["Déclaration des Nations Unies sur l'éducation et la formation aux droits de l'homme"],
    es: ['Declaración de las Naciones Unidas sobre educación y formación en materia de derechos humanos'],
  },
  {
    slug: 'declaration-on-the-rights-of-persons-belonging-to-minorities',
    symbol: 'A/RES/47/135',
    acronyms: [],
    en: ['Declaration on the Rights of Persons Belonging to National or Ethnic, Religious and Linguistic Minorities'],
    fr: [
      'Déclaration des droits des personnes appartenant à des minorités nationales ou ethniques, religieuses et linguistiques',
    ],
    es: [
      'Declaración sobre los derechos de las personas pertenecientes a minorías nacionales o étnicas, religiosas y lingüísticas',
    ],
  },
  {
    slug: 'declaration-on-the-rights-of-peasants',
    symbol: 'A/RES/73/165',
    acronyms: [],
    en: [
      'Declaration on the Rights of Peasants and Other People Working in Rural Areas',
      'Declaration on the Rights of Peasants',
    ],
    fr: [
      'Déclaration des Nations Unies sur les droits des paysans et des autres personnes travaillant dans les zones rurales',
    ],
    es: [
      'Declaración de las Naciones Unidas sobre los Derechos de los Campesinos y de Otras Personas que Trabajan en las Zonas Rurales',
    ],
  },
  {
    slug: 'declaration-on-religious-intolerance',
    symbol: 'A/RES/36/55',
    acronyms: [],
    en: [
      'Declaration on the Elimination of All Forms of Intolerance and of Discrimination Based on Religion or Belief',
    ],
    fr: [
      "Déclaration sur l'élimination de toutes les formes d'intolérance et de discrimination fondées sur la religion ou la conviction",
    ],
    es: [
      'Declaración sobre la eliminación de todas las formas de intolerancia y discriminación fundadas en la religión o las convicciones',
    ],
  },
  {
    slug: 'new-york-declaration-for-refugees-and-migrants',
    symbol: 'A/RES/71/1',
    acronyms: [],
    en: ['New York Declaration for Refugees and Migrants'],
    fr: ['Déclaration de New York pour les réfugiés et les migrants'],
    es: ['Declaración de Nueva York para los Refugiados y los Migrantes'],
  },
  {
    slug: 'declaration-of-basic-principles-of-justice-for-victims',
    symbol: 'A/RES/40/34',
    acronyms: [],
    en: ['Declaration of Basic Principles of Justice for Victims of Crime and Abuse of Power'],
    fr: [
      "Déclaration des principes fondamentaux de justice relatifs aux victimes de la criminalité et aux victimes d'abus de pouvoir",
    ],
    es: [
      'Declaración sobre los principios fundamentales de justicia para las víctimas de delitos y del abuso de poder',
    ],
  },
  {
    slug: 'declaration-on-the-rights-of-disabled-persons',
    symbol: 'A/RES/3447(XXX)',
    acronyms: [],
    en: ['Declaration on the Rights of Disabled Persons'],
    fr: ['Déclaration des droits des personnes handicapées'],
    es: ['Declaración de los Derechos de los Impedidos'],
  },
  {
    slug: 'body-of-principles-on-detention',
    symbol: 'A/RES/43/173',
    acronyms: [],
    en: ['Body of Principles for the Protection of All Persons under Any Form of Detention or Imprisonment'],
    fr: [
      "Ensemble de principes pour la protection de toutes les personnes soumises à une forme quelconque de détention ou d'emprisonnement",
    ],
    es: [
      'Conjunto de Principios para la protección de todas las personas sometidas a cualquier forma de detención o prisión',
    ],
  },
  {
    slug: 'riyadh-guidelines',
    symbol: 'A/RES/45/112',
    acronyms: [],
    en: ['United Nations Guidelines for the Prevention of Juvenile Delinquency', 'Riyadh Guidelines'],
    fr: ['Principes directeurs de Riyad'],
    es: ['Directrices de Riad'],
  },
] as const

import type { Treaty } from './treaty.ts'

/**
 * African, European, Arab and Asian treaties.
 * Source: African Union treaty list (au.int), OAS Department of International Law, Council of Europe Treaty Office (CETS
 * numbers), EUR-Lex, ASEAN, League of Arab States; slugs of `design/treaty-slugs.tsv` where it has one. Read 2026-11-24.
 */
export const REGIONAL_TREATIES = [
  {
    slug: 'african-charter',
    year: 1981,
    acronyms: ['ACHPR', 'CADHP'],
    en: [
      "African Charter on Human and Peoples' Rights",
      'African Charter on Human and People Rights',
      'African Charter on Human Rights',
      'Banjul Charter',
      'African Charter of Human and Peoples’ Rights',
    ],
    fr: ["Charte africaine des droits de l'homme et des peuples", 'Charte africaine'],
    es: ['Carta Africana de Derechos Humanos y de los Pueblos', 'Carta Africana'],
  },
  {
    slug: 'african-charter-child',
    year: 1990,
    acronyms: ['ACRWC'],
    en: ['African Charter on the Rights and Welfare of the Child', "African Children's Charter"],
    fr: ["Charte africaine des droits et du bien-être de l'enfant"],
    es: ['Carta Africana sobre los Derechos y el Bienestar del Niño'],
  },
  {
    slug: 'maputo-protocol',
    year: 2003,
    en: [
      "Protocol to the African Charter on Human and Peoples' Rights on the Rights of Women in Africa",
      'Maputo Protocol',
      'Protocol on the Rights of Women in Africa',
    ],
    fr: [
      "Protocole à la Charte africaine des droits de l'homme et des peuples relatif aux droits des femmes en Afrique",
      "Protocole à la Charte africaine des droits de l'homme et des peuples relatif aux droits des femmes",
      "Protocole à la Charte africaine des droits de l'homme et des peuples relatif aux droits de la femme en Afrique",
      "Protocole à la Charte africaine des droits de l'homme et des peuples relatif aux droits de la femme",
      'Protocole de Maputo',
    ],
    es: [
      'Protocolo de la Carta Africana de Derechos Humanos y de los Pueblos relativo a los Derechos de la Mujer en África',
      'Protocolo de Maputo',
    ],
  },
  {
    slug: 'african-disability-protocol',
    year: 2018,
    en: [
      "Protocol to the African Charter on Human and Peoples' Rights on the Rights of Persons with Disabilities in Africa",
      'African Disability Protocol',
      'African Disability Rights Protocol',
    ],
    fr: [
      "Protocole à la Charte africaine des droits de l'homme et des peuples relatif aux droits des personnes handicapées en Afrique",
      'Protocole africain sur le handicap',
      'Protocole à la Charte africaine relatif aux droits des personnes handicapées en Afrique',
    ],
    es: [
      'Protocolo de la Carta Africana de Derechos Humanos y de los Pueblos relativo a los Derechos de las Personas con Discapacidad en África',
    ],
  },
  {
    slug: 'african-older-persons-protocol',
    year: 2016,
    en: [
      "Protocol to the African Charter on Human and Peoples' Rights on the Rights of Older Persons in Africa",
      "Protocol to the African Charter on Human and Peoples' Rights on the Rights of Older Persons",
    ],
    fr: [
      "Protocole à la Charte africaine des droits de l'homme et des peuples relatif aux droits des personnes âgées",
      "Protocole à la Charte africaine des droits de l'homme et des peuples relatif aux droits des personnes âgées en Afrique",
      "Protocole à la Charte africaine des droits de l'homme et des peuples relatif aux personnes âgées",
    ],
  },
  {
    slug: 'african-court-protocol',
    year: 1998,
    en: [
      "Protocol to the African Charter on Human and Peoples' Rights on the Establishment of an African Court on Human and Peoples' Rights",
    ],
    fr: [
      "Protocole relatif à la Charte africaine des droits de l'homme et des peuples portant création d'une Cour africaine des droits de l'homme et des peuples",
    ],
  },
  {
    slug: 'african-court-of-justice-and-human-rights-protocol',
    year: 2008,
    en: ['Protocol on the Statute of the African Court of Justice and Human Rights', 'Sharm El-Sheikh Protocol'],
    fr: ["Protocole portant Statut de la Cour africaine de justice et des droits de l'homme"],
  },
  {
    slug: 'oau-refugee-convention',
    year: 1969,
    en: [
      'OAU Convention Governing the Specific Aspects of Refugee Problems in Africa',
      'Convention Governing the Specific Aspects of Refugee Problems in Africa',
      'OAU Refugee Convention',
      '1969 Refugee Convention',
    ],
    fr: [
      "Convention de l'OUA régissant les aspects propres aux problèmes des réfugiés en Afrique",
      'Convention régissant les aspects propres aux problèmes des réfugiés en Afrique',
    ],
    es: [
      'Convención de la OUA por la que se regulan los aspectos específicos de problemas de los refugiados en África',
    ],
  },
  {
    slug: 'kampala-convention',
    year: 2009,
    en: [
      'African Union Convention for the Protection and Assistance of Internally Displaced Persons in Africa',
      'Convention for the Protection and Assistance of Internally Displaced Persons in Africa',
      'Kampala Convention',
    ],
    fr: [
      "Convention de l'Union africaine sur la protection et l'assistance aux personnes déplacées en Afrique",
      'Convention de Kampala',
    ],
    es: ['Convención de Kampala'],
  },
  {
    slug: 'african-charter-democracy',
    year: 2007,
    acronyms: ['ACDEG', 'CADEG'],
    en: ['African Charter on Democracy, Elections and Governance'],
    fr: ['Charte africaine de la démocratie, des élections et de la gouvernance'],
    es: ['Carta Africana sobre Democracia, Elecciones y Gobernanza'],
  },
  {
    slug: 'african-youth-charter',
    year: 2006,
    en: ['African Youth Charter'],
    fr: ['Charte africaine de la jeunesse'],
    es: ['Carta Africana de la Juventud'],
  },
  {
    slug: 'african-union-convention-corruption',
    year: 2003,
    en: ['African Union Convention on Preventing and Combating Corruption'],
    fr: ["Convention de l'Union africaine sur la prévention et la lutte contre la corruption"],
  },
  {
    slug: 'west-central-africa-trafficking-agreement',
    year: 2006,
    en: [
      'Multilateral Cooperation Agreement to Combat Trafficking in Persons, Especially Women and Children, in West and Central Africa',
      'Abuja Agreement of 2006',
    ],
    fr: [
      'Accord multilatéral de coopération régionale de lutte contre la traite des personnes, en particulier des femmes et des enfants, en Afrique de l’Ouest et du Centre',
    ],
  },
  {
    slug: 'agreement-on-peace-and-reconciliation-in-mali',
    year: 2015,
    en: [
      'Agreement on Peace and Reconciliation in Mali emanating from the Algiers process',
      'Agreement on Peace and Reconciliation in Mali',
      'Agreement for Peace and Reconciliation in Mali',
      'Algiers Agreement',
      'Bamako Agreement',
    ],
    fr: [
      "Accord pour la paix et la réconciliation au Mali issu du processus d'Alger",
      'Accord pour la paix et la réconciliation au Mali',
    ],
  },
  {
    slug: 'echr',
    year: 1950,
    cets: 5,
    acronyms: ['ECHR'],
    en: [
      'Convention for the Protection of Human Rights and Fundamental Freedoms',
      'European Convention for the Protection of Human Rights and Fundamental Freedoms',
      'European Convention on Human Rights',
    ],
    fr: [
      "Convention de sauvegarde des droits de l'homme et des libertés fondamentales",
      "Convention européenne de sauvegarde des droits de l'homme et des libertés fondamentales",
      "Convention européenne des droits de l'homme",
    ],
    es: [
      'Convenio para la Protección de los Derechos Humanos y de las Libertades Fundamentales',
      'Convenio Europeo de Derechos Humanos',
      'Convenio Europeo para la Protección de los Derechos Humanos y de las Libertades Fundamentales',
    ],
  },
  {
    slug: 'echr-protocol-12',
    year: 2000,
    cets: 177,
    en: [
      'Protocol No. 12 to the Convention for the Protection of Human Rights and Fundamental Freedoms',
      'Protocol No. 12 to the European Convention on Human Rights',
    ],
    fr: ["Protocole no 12 à la Convention de sauvegarde des droits de l'homme et des libertés fondamentales"],
  },
  {
    slug: 'echr-protocol-13',
    year: 2002,
    cets: 187,
    en: [
      'Protocol No. 13 to the Convention for the Protection of Human Rights and Fundamental Freedoms',
      'Protocol No. 13 to the European Convention on Human Rights',
    ],
  },
  {
    slug: 'echr-protocol-14',
    year: 2004,
    cets: 194,
    en: ['Protocol No. 14 to the Convention for the Protection of Human Rights and Fundamental Freedoms'],
  },
  {
    slug: 'echr-protocol-15',
    year: 2013,
    cets: 213,
    en: [
      'Protocol No. 15 amending the Convention for the Protection of Human Rights and Fundamental Freedoms',
      'Protocol No. 15 to the Convention for the Protection of Human Rights and Fundamental Freedoms',
    ],
  },
  {
    slug: 'echr-protocol-16',
    year: 2013,
    cets: 214,
    en: ['Protocol No. 16 to the Convention for the Protection of Human Rights and Fundamental Freedoms'],
  },
  {
    slug: 'european-social-charter',
    year: 1961,
    cets: 35,
    en: ['European Social Charter'],
    fr: ['Charte sociale européenne'],
    es: ['Carta Social Europea'],
  },
  {
    slug: 'european-social-charter-revised',
    year: 1996,
    cets: 163,
    en: ['revised European Social Charter', 'European Social Charter revised'],
    fr: ['Charte sociale européenne révisée'],
    es: ['Carta Social Europea revisada'],
  },
  {
    slug: 'istanbul-convention',
    year: 2011,
    cets: 210,
    en: [
      'Council of Europe Convention on Preventing and Combating Violence against Women and Domestic Violence',
      'Convention on Preventing and Combating Violence against Women and Domestic Violence',
      'Istanbul Convention',
    ],
    fr: [
      "Convention du Conseil de l'Europe sur la prévention et la lutte contre la violence à l'égard des femmes et la violence domestique",
      "Convention sur la prévention et la lutte contre la violence à l'égard des femmes et la violence domestique",
      "Convention d'Istanbul",
    ],
    es: [
      'Convenio del Consejo de Europa sobre Prevención y Lucha contra la Violencia contra las Mujeres y la Violencia Doméstica',
      'Convenio de Estambul',
    ],
  },
  {
    slug: 'lanzarote-convention',
    year: 2007,
    cets: 201,
    en: [
      'Council of Europe Convention on the Protection of Children against Sexual Exploitation and Sexual Abuse',
      'Convention on the Protection of Children against Sexual Exploitation and Sexual Abuse',
      'Lanzarote Convention',
    ],
    fr: [
      "Convention du Conseil de l'Europe sur la protection des enfants contre l'exploitation et les abus sexuels",
      'Convention de Lanzarote',
    ],
    es: [
      'Convenio del Consejo de Europa para la protección de los niños contra la explotación y el abuso sexual',
      'Convenio de Lanzarote',
    ],
  },
  {
    slug: 'coe-convention-on-action-against-trafficking',
    year: 2005,
    cets: 197,
    en: [
      'Council of Europe Convention on Action against Trafficking in Human Beings',
      'Convention on Action against Trafficking in Human Beings',
    ],
    fr: [
      "Convention du Conseil de l'Europe sur la lutte contre la traite des êtres humains",
      'Convention sur la lutte contre la traite des êtres humains',
    ],
    es: ['Convenio del Consejo de Europa sobre la lucha contra la trata de seres humanos'],
  },
  {
    slug: 'budapest-convention',
    year: 2001,
    cets: 185,
    en: [
      'Convention on Cybercrime',
      'Budapest Convention on Cybercrime',
      'Budapest Convention',
      'Council of Europe Convention on Cybercrime',
    ],
    fr: ['Convention sur la cybercriminalité', 'Convention de Budapest'],
    es: ['Convenio sobre la Ciberdelincuencia', 'Convenio de Budapest', 'Convenio sobre Ciberdelincuencia'],
  },
  {
    slug: 'framework-convention-national-minorities',
    year: 1995,
    cets: 157,
    en: [
      'Framework Convention for the Protection of National Minorities',
      'Framework Convention on National Minorities',
    ],
    fr: ['Convention-cadre pour la protection des minorités nationales'],
    es: ['Convenio Marco para la Protección de las Minorías Nacionales'],
  },
  {
    slug: 'european-charter-regional-or-minority-languages',
    year: 1992,
    cets: 148,
    en: ['European Charter for Regional or Minority Languages'],
    fr: ['Charte européenne des langues régionales ou minoritaires'],
    es: ['Carta Europea de las Lenguas Regionales o Minoritarias'],
  },
  {
    slug: 'european-convention-torture-prevention',
    year: 1987,
    cets: 126,
    en: ['European Convention for the Prevention of Torture and Inhuman or Degrading Treatment or Punishment'],
    fr: ['Convention européenne pour la prévention de la torture et des peines ou traitements inhumains ou dégradants'],
    es: ['Convenio Europeo para la Prevención de la Tortura y de las Penas o Tratos Inhumanos o Degradantes'],
  },
  {
    slug: 'european-convention-on-extradition',
    year: 1957,
    cets: 24,
    en: ['European Convention on Extradition'],
    fr: ["Convention européenne d'extradition"],
    es: ['Convenio Europeo de Extradición'],
  },
  {
    slug: 'european-convention-on-extradition-protocol-3',
    year: 2010,
    cets: 209,
    en: ['Third Additional Protocol to the European Convention on Extradition'],
  },
  {
    slug: 'european-convention-on-extradition-protocol-4',
    year: 2012,
    cets: 212,
    en: ['Fourth Additional Protocol to the European Convention on Extradition'],
  },
  {
    slug: 'convention-on-the-transfer-of-sentenced-persons',
    year: 1983,
    cets: 112,
    en: ['Convention on the Transfer of Sentenced Persons'],
    fr: ['Convention sur le transfèrement des personnes condamnées'],
    es: ['Convenio sobre Traslado de Personas Condenadas'],
  },
  {
    slug: 'convention-on-the-transfer-of-sentenced-persons-protocol',
    year: 1997,
    cets: 167,
    en: ['Additional Protocol to the Convention on the Transfer of Sentenced Persons'],
  },
  {
    slug: 'european-convention-on-nationality',
    year: 1997,
    cets: 166,
    en: ['European Convention on Nationality'],
    fr: ['Convention européenne sur la nationalité'],
    es: ['Convenio Europeo sobre la Nacionalidad'],
  },
  {
    slug: 'oviedo-convention',
    year: 1997,
    cets: 164,
    en: [
      'Convention on Human Rights and Biomedicine',
      'Oviedo Convention',
      'Convention for the Protection of Human Rights and Dignity of the Human Being with regard to the Application of Biology and Medicine',
    ],
    fr: ["Convention sur les droits de l'homme et la biomédecine", "Convention d'Oviedo"],
    es: ['Convenio relativo a los Derechos Humanos y la Biomedicina', 'Convenio de Oviedo'],
  },
  {
    slug: 'coe-data-protection-convention',
    year: 1981,
    cets: 108,
    en: ['Convention for the Protection of Individuals with regard to Automatic Processing of Personal Data'],
    fr: [
      "Convention pour la protection des personnes à l'égard du traitement automatisé des données à caractère personnel",
    ],
    es: [
      'Convenio para la protección de las personas con respecto al tratamiento automatizado de datos de carácter personal',
    ],
  },
  {
    slug: 'european-convention-exercise-of-childrens-rights',
    year: 1996,
    cets: 160,
    en: ["European Convention on the Exercise of Children's Rights"],
    fr: ["Convention européenne sur l'exercice des droits des enfants"],
  },
  {
    slug: 'european-convention-mutual-assistance',
    year: 1959,
    cets: 30,
    en: ['European Convention on Mutual Assistance in Criminal Matters'],
    fr: ["Convention européenne d'entraide judiciaire en matière pénale"],
  },
  {
    slug: 'eu-charter-of-fundamental-rights',
    year: 2000,
    en: ['Charter of Fundamental Rights of the European Union', 'EU Charter of Fundamental Rights'],
    fr: ["Charte des droits fondamentaux de l'Union européenne"],
    es: ['Carta de los Derechos Fundamentales de la Unión Europea'],
  },
  {
    slug: 'treaty-on-european-union',
    year: 1992,
    acronyms: ['TEU', 'TUE'],
    en: ['Treaty on European Union'],
    fr: ["Traité sur l'Union européenne"],
    es: ['Tratado de la Unión Europea'],
  },
  {
    slug: 'tfeu',
    year: 1957,
    acronyms: ['TFEU', 'TFUE'],
    en: ['Treaty on the Functioning of the European Union'],
    fr: ["Traité sur le fonctionnement de l'Union européenne"],
    es: ['Tratado de Funcionamiento de la Unión Europea'],
  },
  {
    slug: 'lisbon-treaty',
    year: 2007,
    en: ['Treaty of Lisbon', 'Lisbon Treaty'],
    fr: ['Traité de Lisbonne'],
    es: ['Tratado de Lisboa'],
  },
  {
    slug: 'arab-charter-on-human-rights',
    year: 2004,
    en: ['Arab Charter on Human Rights'],
    fr: ["Charte arabe des droits de l'homme"],
    es: ['Carta Árabe de Derechos Humanos'],
  },
  {
    slug: 'arab-convention-suppression-of-terrorism',
    year: 1998,
    en: ['Arab Convention for the Suppression of Terrorism'],
    fr: ['Convention arabe pour la répression du terrorisme'],
  },
  {
    slug: 'covenant-on-the-rights-of-the-child-in-islam',
    year: 2005,
    en: ['Covenant on the Rights of the Child in Islam'],
    fr: ["Pacte sur les droits de l'enfant en Islam"],
  },
  { slug: 'asean-charter', year: 2007, en: ['Charter of the Association of Southeast Asian Nations', 'ASEAN Charter'] },
  {
    slug: 'asean-convention-against-trafficking',
    year: 2015,
    acronyms: ['ACTIP'],
    en: [
      'ASEAN Convention against Trafficking in Persons, Especially Women and Children',
      'ASEAN Convention against Trafficking in Persons',
    ],
  },
  {
    slug: 'saarc-trafficking-convention',
    year: 2002,
    en: ['SAARC Convention on Preventing and Combating Trafficking in Women and Children for Prostitution'],
  },
  {
    slug: 'saarc-child-welfare-convention',
    year: 2002,
    en: ['SAARC Convention on Regional Arrangements for the Promotion of Child Welfare in South Asia'],
  },
  {
    slug: 'cis-convention-human-rights',
    year: 1995,
    en: ['Commonwealth of Independent States Convention on Human Rights and Fundamental Freedoms'],
  },
  {
    slug: 'protocol-relating-to-free-movement-of-persons-residence-and-establishment',
    year: 1979,
    en: [
      'Protocol relating to Free Movement of Persons, Residence and Establishment',
      'Protocol relating to Free Movement of Persons, the Right of Residence and Establishment',
    ],
    fr: [
      "Protocole relatif à la libre circulation des personnes, au droit de résidence et d'établissement",
      "Protocole relatif à la libre circulation des personnes, au droit de résidence et au droit d'établissement",
      "Protocole sur la libre circulation des personnes, le droit de résidence et d'établissement",
      "Protocole sur la libre circulation des personnes et des biens, le droit de résidence et d'établissement",
    ],
  },
  {
    slug: 'ecowas-treaty',
    year: 1993,
    en: ['Treaty of the Economic Community of West African States', 'ECOWAS Treaty'],
    fr: ['Traité de la CEDEAO'],
  },
  {
    slug: 'sadc-protocol-gender',
    year: 2008,
    en: ['SADC Protocol on Gender and Development', 'Protocol on Gender and Development'],
  },
  {
    slug: 'african-continental-free-trade-agreement',
    year: 2018,
    acronyms: ['AfCFTA'],
    en: ['Agreement Establishing the African Continental Free Trade Area'],
    fr: ['Accord portant création de la Zone de libre-échange continentale africaine'],
  },
] as const satisfies readonly Treaty[]

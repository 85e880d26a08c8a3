import type { Treaty } from './treaty.ts'

/**
 * Treaties of the Organization of American States and other treaties between States of the Americas, as in treaties-regional.
 * Source: OAS Department of International Law, Inter-American treaties (oas.org); collected by hand 2026-11-29, not read off it.
 */
export const AMERICAN_TREATIES: readonly Treaty[] = [
  {
    slug: 'american-declaration-of-the-rights-and-duties-of-man',
    year: 1948,
    en: ['American Declaration of the Rights and Duties of Man'],
    fr: ["Déclaration américaine des droits et devoirs de l'homme"],
    es: ['Declaración Americana de los Derechos y Deberes del Hombre'],
  },
  {
    slug: 'inter-american-democratic-charter',
    year: 2001,
    en: ['Inter-American Democratic Charter'],
    fr: ['Charte démocratique interaméricaine'],
    es: ['Carta Democrática Interamericana'],
  },
  {
    slug: 'american-convention-on-human-rights',
    year: 1969,
    en: [
      'American Convention on Human Rights',
      'American Convention',
      'Pact of San José',
      'Pact of San José, Costa Rica',
    ],
    fr: ["Convention américaine relative aux droits de l'homme", 'Convention américaine', 'Pacte de San José'],
    es: [
      'Convención Americana sobre Derechos Humanos',
      'Convención Americana',
      'Pacto de San José de Costa Rica',
      'Pacto de San José',
    ],
    acronyms: ['CADH'],
  },
  {
    slug: 'protocol-of-san-salvador',
    year: 1988,
    en: [
      'Additional Protocol to the American Convention on Human Rights in the Area of Economic, Social and Cultural Rights',
      'Protocol of San Salvador',
    ],
    fr: ['Protocole de San Salvador'],
    es: [
      'Protocolo Adicional a la Convención Americana sobre Derechos Humanos en materia de Derechos Económicos, Sociales y Culturales',
      'Protocolo de San Salvador',
    ],
  },
  {
    slug: 'belem-do-para-convention',
    year: 1994,
    en: [
      'Inter-American Convention on the Prevention, Punishment and Eradication of Violence against Women',
      'Convention of Belém do Pará',
      'Belém do Pará Convention',
    ],
    fr: [
      "Convention interaméricaine pour la prévention, la sanction et l'élimination de la violence contre la femme",
      'Convention de Belém do Pará',
    ],
    es: [
      'Convención Interamericana para Prevenir, Sancionar y Erradicar la Violencia contra la Mujer',
      'Convención de Belém do Pará',
    ],
  },
  {
    slug: 'inter-american-convention-disability-discrimination',
    year: 1999,
    en: [
      'Inter-American Convention on the Elimination of All Forms of Discrimination against Persons with Disabilities',
    ],
    fr: [
      "Convention interaméricaine pour l'élimination de toutes les formes de discrimination contre les personnes handicapées",
    ],
    es: [
      'Convención Interamericana para la Eliminación de Todas las Formas de Discriminación contra las Personas con Discapacidad',
    ],
  },
  {
    slug: 'inter-american-convention-torture',
    year: 1985,
    en: ['Inter-American Convention to Prevent and Punish Torture'],
    fr: ['Convention interaméricaine pour la prévention et la répression de la torture'],
    es: ['Convención Interamericana para Prevenir y Sancionar la Tortura'],
  },
  {
    slug: 'inter-american-convention-forced-disappearance',
    year: 1994,
    en: ['Inter-American Convention on Forced Disappearance of Persons'],
    fr: ['Convention interaméricaine sur la disparition forcée des personnes'],
    es: ['Convención Interamericana sobre Desaparición Forzada de Personas'],
  },
  {
    slug: 'inter-american-convention-older-persons',
    year: 2015,
    en: ['Inter-American Convention on Protecting the Human Rights of Older Persons'],
    es: ['Convención Interamericana sobre la Protección de los Derechos Humanos de las Personas Mayores'],
  },
  {
    slug: 'inter-american-convention-racism',
    year: 2013,
    en: ['Inter-American Convention against Racism, Racial Discrimination and Related Forms of Intolerance'],
    es: ['Convención Interamericana contra el Racismo, la Discriminación Racial y Formas Conexas de Intolerancia'],
  },
  {
    slug: 'inter-american-convention-traffic-in-minors',
    year: 1994,
    en: ['Inter-American Convention on International Traffic in Minors'],
    es: ['Convención Interamericana sobre Tráfico Internacional de Menores'],
  },
  {
    slug: 'inter-american-convention-corruption',
    year: 1996,
    en: ['Inter-American Convention against Corruption'],
    fr: ['Convention interaméricaine contre la corruption'],
    es: ['Convención Interamericana contra la Corrupción'],
  },
  {
    slug: 'american-protocol-death-penalty',
    year: 1990,
    en: ['Protocol to the American Convention on Human Rights to Abolish the Death Penalty'],
    es: ['Protocolo a la Convención Americana sobre Derechos Humanos relativo a la Abolición de la Pena de Muerte'],
  },
  {
    slug: 'oas-charter',
    year: 1948,
    en: ['Charter of the Organization of American States'],
    fr: ["Charte de l'Organisation des États américains"],
    es: ['Carta de la Organización de los Estados Americanos'],
  },
  {
    slug: 'inter-american-convention-international-return-of-children',
    year: 1989,
    en: ['Inter-American Convention on the International Return of Children'],
    es: ['Convención Interamericana sobre Restitución Internacional de Menores'],
  },
  {
    slug: 'inter-american-convention-support-obligations',
    year: 1989,
    en: ['Inter-American Convention on Support Obligations'],
    es: ['Convención Interamericana sobre Obligaciones Alimentarias'],
  },
  {
    slug: 'inter-american-convention-terrorism',
    year: 2002,
    en: ['Inter-American Convention against Terrorism'],
    es: ['Convención Interamericana contra el Terrorismo'],
  },
  {
    slug: 'inter-american-convention-mutual-assistance',
    year: 1992,
    en: ['Inter-American Convention on Mutual Assistance in Criminal Matters'],
    es: [
      'Convención Interamericana sobre Asistencia Mutua en Materia Penal',
      'Convención Interamericana sobre Asistencia Judicial Mutua en Materia Penal',
    ],
  },
  {
    slug: 'inter-american-convention-firearms',
    year: 1997,
    acronyms: ['CIFTA'],
    en: [
      'Inter-American Convention against the Illicit Manufacturing of and Trafficking in Firearms, Ammunition, Explosives, and Other Related Materials',
    ],
    es: [
      'Convención Interamericana contra la Fabricación y el Tráfico Ilícitos de Armas de Fuego, Municiones, Explosivos y otros Materiales Relacionados',
    ],
  },
  {
    slug: 'inter-american-convention-discrimination-and-intolerance',
    year: 2013,
    en: ['Inter-American Convention against All Forms of Discrimination and Intolerance'],
    es: ['Convención Interamericana contra Toda Forma de Discriminación e Intolerancia'],
  },
  {
    slug: 'inter-american-convention-civil-rights-of-women',
    year: 1948,
    en: ['Inter-American Convention on the Granting of Civil Rights to Women'],
    es: [
      'Convención Interamericana sobre Concesión de los Derechos Civiles a la Mujer',
      'Convención Interamericana sobre la Concesión de Derechos Civiles a la Mujer',
    ],
  },
  {
    slug: 'inter-american-convention-political-rights-of-women',
    year: 1948,
    en: ['Inter-American Convention on the Granting of Political Rights to Women'],
    es: [
      'Convención Interamericana sobre Concesión de los Derechos Políticos a la Mujer',
      'Convención Interamericana sobre la Concesión de Derechos Políticos a la Mujer',
    ],
  },
  {
    slug: 'inter-american-convention-extradition',
    year: 1981,
    en: ['Inter-American Convention on Extradition'],
    es: ['Convención Interamericana sobre Extradición'],
  },
  {
    slug: 'inter-american-convention-adoption-of-minors',
    year: 1984,
    en: ['Inter-American Convention on Conflict of Laws concerning the Adoption of Minors'],
    es: ['Convención Interamericana sobre Conflictos de Leyes en Materia de Adopción de Menores'],
  },
  {
    slug: 'ibero-american-convention-on-the-rights-of-youth',
    year: 2005,
    en: ['Ibero-American Convention on the Rights of Youth'],
    es: ['Convención Iberoamericana de Derechos de los Jóvenes'],
  },
  {
    slug: 'treaty-of-tlatelolco',
    year: 1967,
    en: ['Treaty for the Prohibition of Nuclear Weapons in Latin America and the Caribbean', 'Treaty of Tlatelolco'],
    fr: ['Traité de Tlatelolco'],
    es: [
      'Tratado para la Proscripción de las Armas Nucleares en la América Latina y el Caribe',
      'Tratado de Tlatelolco',
    ],
  },
  {
    slug: 'tegucigalpa-protocol',
    year: 1991,
    en: ['Tegucigalpa Protocol to the Charter of the Organization of Central American States', 'Tegucigalpa Protocol'],
    es: [
      'Protocolo de Tegucigalpa a la Carta de la Organización de Estados Centroamericanos',
      'Protocolo de Tegucigalpa',
    ],
  },
  {
    slug: 'treaty-of-asuncion',
    year: 1991,
    en: ['Treaty of Asunción'],
    fr: ["Traité d'Asunción"],
    es: ['Tratado de Asunción'],
  },
]

import type { Treaty } from './treaty.ts'

/**
 * Treaties against terrorism, and on arms and nuclear matters, beside those of treaties-human-rights.
 * Source: United Nations Treaty Collection, chapters XVIII and XXVI; UN Office of Counter-Terrorism, list of international legal
 * instruments; ICAO, IMO and IAEA lists of treaties; collected by hand 2026-11-29, not read off them.
 */
export const SECURITY_TREATIES: readonly Treaty[] = [
  {
    slug: 'international-convention-for-the-suppression-of-terrorist-bombings',
    year: 1997,
    en: ['International Convention for the Suppression of Terrorist Bombings', 'Terrorist Bombings Convention'],
    fr: ["Convention internationale pour la répression des attentats terroristes à l'explosif"],
    es: ['Convenio Internacional para la represión de los atentados terroristas cometidos con bombas'],
  },
  {
    slug: 'international-convention-for-the-suppression-of-acts-of-nuclear-terrorism',
    year: 2005,
    en: ['International Convention for the Suppression of Acts of Nuclear Terrorism', 'Nuclear Terrorism Convention'],
    fr: ['Convention internationale pour la répression des actes de terrorisme nucléaire'],
    es: ['Convenio Internacional para la Represión de los Actos de Terrorismo Nuclear'],
  },
  {
    slug: 'convention-on-the-prevention-and-punishment-of-crimes-against-internationally-protected-persons',
    year: 1973,
    en: [
      'Convention on the Prevention and Punishment of Crimes against Internationally Protected Persons, including Diplomatic Agents',
      'Convention on the Prevention and Punishment of Crimes against Internationally Protected Persons',
    ],
    fr: [
      "Convention sur la prévention et la répression des infractions contre les personnes jouissant d'une protection internationale, y compris les agents diplomatiques",
      "Convention sur la prévention et la répression des infractions contre les personnes jouissant d'une protection internationale",
    ],
    es: [
      'Convención sobre la prevención y el castigo de delitos contra personas internacionalmente protegidas, inclusive los agentes diplomáticos',
      'Convención sobre la prevención y el castigo de delitos contra personas internacionalmente protegidas',
    ],
  },
  {
    slug: 'convention-on-offences-and-certain-other-acts-committed-on-board-aircraft',
    year: 1963,
    en: ['Convention on Offences and Certain Other Acts Committed on Board Aircraft'],
    fr: ['Convention relative aux infractions et à certains autres actes survenant à bord des aéronefs'],
    es: ['Convenio sobre las infracciones y ciertos otros actos cometidos a bordo de las aeronaves'],
  },
  {
    slug: 'convention-for-the-suppression-of-unlawful-seizure-of-aircraft',
    year: 1970,
    en: [
      'Convention for the Suppression of Unlawful Seizure of Aircraft',
      'Hague Convention for the Suppression of Unlawful Seizure of Aircraft',
    ],
    fr: ["Convention pour la répression de la capture illicite d'aéronefs"],
    es: ['Convenio para la represión del apoderamiento ilícito de aeronaves'],
  },
  {
    slug: 'convention-for-the-suppression-of-unlawful-acts-against-the-safety-of-civil-aviation',
    year: 1971,
    en: [
      'Convention for the Suppression of Unlawful Acts against the Safety of Civil Aviation',
      'Montreal Convention for the Suppression of Unlawful Acts against the Safety of Civil Aviation',
    ],
    fr: ["Convention pour la répression d'actes illicites dirigés contre la sécurité de l'aviation civile"],
    es: ['Convenio para la represión de actos ilícitos contra la seguridad de la aviación civil'],
  },
  {
    slug: 'convention-for-the-suppression-of-unlawful-acts-against-the-safety-of-maritime-navigation',
    year: 1988,
    en: ['Convention for the Suppression of Unlawful Acts against the Safety of Maritime Navigation', 'SUA Convention'],
    fr: ["Convention pour la répression d'actes illicites contre la sécurité de la navigation maritime"],
    es: ['Convenio para la represión de actos ilícitos contra la seguridad de la navegación marítima'],
  },
  {
    slug: 'convention-on-the-marking-of-plastic-explosives',
    year: 1991,
    en: [
      'Convention on the Marking of Plastic Explosives for the Purpose of Detection',
      'Convention on the Marking of Plastic Explosives',
    ],
    fr: ['Convention sur le marquage des explosifs plastiques et en feuilles aux fins de détection'],
    es: ['Convenio sobre la marcación de explosivos plásticos para los fines de detección'],
  },
  {
    slug: 'convention-on-the-physical-protection-of-nuclear-material',
    year: 1980,
    acronyms: ['CPPNM'],
    en: ['Convention on the Physical Protection of Nuclear Material'],
    fr: ['Convention sur la protection physique des matières nucléaires'],
    es: ['Convención sobre la protección física de los materiales nucleares'],
  },
  {
    slug: 'treaty-on-the-non-proliferation-of-nuclear-weapons',
    year: 1968,
    en: [
      'Treaty on the Non-Proliferation of Nuclear Weapons',
      'Nuclear Non-Proliferation Treaty',
      'Non-Proliferation Treaty',
    ],
    fr: ['Traité sur la non-prolifération des armes nucléaires', 'Traité de non-prolifération'],
    es: ['Tratado sobre la No Proliferación de las Armas Nucleares', 'Tratado de No Proliferación'],
  },
  {
    slug: 'comprehensive-nuclear-test-ban-treaty',
    year: 1996,
    acronyms: ['CTBT', 'TICE'],
    en: ['Comprehensive Nuclear-Test-Ban Treaty', 'Comprehensive Nuclear Test Ban Treaty'],
    fr: ["Traité d'interdiction complète des essais nucléaires"],
    es: ['Tratado de Prohibición Completa de los Ensayos Nucleares'],
  },
  {
    slug: 'treaty-on-the-prohibition-of-nuclear-weapons',
    year: 2017,
    acronyms: ['TPNW'],
    en: ['Treaty on the Prohibition of Nuclear Weapons'],
    fr: ["Traité sur l'interdiction des armes nucléaires"],
    es: ['Tratado sobre la Prohibición de las Armas Nucleares'],
  },
  {
    slug: 'chemical-weapons-convention',
    year: 1993,
    en: [
      'Convention on the Prohibition of the Development, Production, Stockpiling and Use of Chemical Weapons and on Their Destruction',
      'Chemical Weapons Convention',
    ],
    fr: [
      "Convention sur l'interdiction de la mise au point, de la fabrication, du stockage et de l'emploi des armes chimiques et sur leur destruction",
      'Convention sur les armes chimiques',
      "Convention sur l'interdiction des armes chimiques",
    ],
    es: [
      'Convención sobre la Prohibición del Desarrollo, la Producción, el Almacenamiento y el Empleo de Armas Químicas y sobre su Destrucción',
      'Convención sobre las Armas Químicas',
    ],
  },
  {
    slug: 'biological-weapons-convention',
    year: 1972,
    en: [
      'Convention on the Prohibition of the Development, Production and Stockpiling of Bacteriological (Biological) and Toxin Weapons and on Their Destruction',
      'Biological Weapons Convention',
      'Biological and Toxin Weapons Convention',
    ],
    fr: ['Convention sur les armes biologiques', "Convention sur l'interdiction des armes biologiques"],
    es: ['Convención sobre las Armas Biológicas'],
  },
  {
    slug: 'convention-on-certain-conventional-weapons',
    year: 1980,
    en: [
      'Convention on Prohibitions or Restrictions on the Use of Certain Conventional Weapons',
      'Convention on Certain Conventional Weapons',
    ],
    fr: ['Convention sur certaines armes classiques'],
    es: ['Convención sobre Ciertas Armas Convencionales'],
  },
]

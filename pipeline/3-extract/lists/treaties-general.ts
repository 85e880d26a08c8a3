import type { Treaty } from './treaty.ts'

/**
 * Treaties on transport, intellectual property, trade, private law, culture, health and food, and partnerships between regions.
 * Source: lists of treaties of ICAO, WIPO, WTO, UNCITRAL, the Hague Conference on Private International Law, the Council of Europe,
 * WHO and FAO; EU Treaties Office Database; collected by hand 2026-11-29, not read off them.
 */
export const GENERAL_TREATIES: readonly Treaty[] = [
  {
    slug: 'ljubljana-the-hague-convention',
    year: 2023,
    en: [
      'Ljubljana-The Hague Convention',
      'Ljubljana–The Hague Convention',
      'Ljubljana-The Hague Convention on International Cooperation in the Investigation and Prosecution of the Crime of Genocide, Crimes against Humanity, War Crimes and Other International Crimes',
    ],
    fr: ['Convention de Ljubljana-La Haye'],
    es: ['Convenio de Liubliana-La Haya'],
  },
  {
    slug: 'convention-on-international-civil-aviation',
    year: 1944,
    en: ['Convention on International Civil Aviation', 'Chicago Convention'],
    fr: ["Convention relative à l'aviation civile internationale", 'Convention de Chicago'],
    es: ['Convenio sobre Aviación Civil Internacional', 'Convenio de Chicago'],
  },
  {
    slug: 'berne-convention-for-the-protection-of-literary-and-artistic-works',
    year: 1886,
    en: ['Berne Convention for the Protection of Literary and Artistic Works'],
    fr: ['Convention de Berne pour la protection des œuvres littéraires et artistiques'],
    es: ['Convenio de Berna para la Protección de las Obras Literarias y Artísticas'],
  },
  {
    slug: 'paris-convention-for-the-protection-of-industrial-property',
    year: 1883,
    en: ['Paris Convention for the Protection of Industrial Property'],
    fr: ['Convention de Paris pour la protection de la propriété industrielle'],
    es: ['Convenio de París para la Protección de la Propiedad Industrial'],
  },
  {
    slug: 'patent-cooperation-treaty',
    year: 1970,
    en: ['Patent Cooperation Treaty'],
    fr: ['Traité de coopération en matière de brevets'],
    es: ['Tratado de Cooperación en materia de Patentes'],
  },
  {
    slug: 'trips-agreement',
    year: 1994,
    en: ['Agreement on Trade-Related Aspects of Intellectual Property Rights', 'TRIPS Agreement'],
    fr: [
      'Accord sur les aspects des droits de propriété intellectuelle qui touchent au commerce',
      'Accord sur les ADPIC',
    ],
    es: [
      'Acuerdo sobre los Aspectos de los Derechos de Propiedad Intelectual relacionados con el Comercio',
      'Acuerdo sobre los ADPIC',
    ],
  },
  {
    slug: 'marrakesh-agreement-establishing-the-world-trade-organization',
    year: 1994,
    en: ['Marrakesh Agreement Establishing the World Trade Organization'],
    fr: ["Accord de Marrakech instituant l'Organisation mondiale du commerce"],
    es: ['Acuerdo de Marrakech por el que se establece la Organización Mundial del Comercio'],
  },
  {
    slug: 'general-agreement-on-tariffs-and-trade',
    year: 1947,
    en: ['General Agreement on Tariffs and Trade'],
    fr: ['Accord général sur les tarifs douaniers et le commerce'],
    es: ['Acuerdo General sobre Aranceles Aduaneros y Comercio'],
  },
  {
    slug: 'agreement-on-trade-facilitation',
    year: 2014,
    en: ['Agreement on Trade Facilitation', 'WTO Trade Facilitation Agreement'],
    fr: ['Accord sur la facilitation des échanges'],
    es: ['Acuerdo sobre Facilitación del Comercio'],
  },
  {
    slug: 'new-york-convention',
    year: 1958,
    en: [
      'Convention on the Recognition and Enforcement of Foreign Arbitral Awards',
      'New York Convention on the Recognition and Enforcement of Foreign Arbitral Awards',
    ],
    fr: ["Convention pour la reconnaissance et l'exécution des sentences arbitrales étrangères"],
    es: ['Convención sobre el Reconocimiento y la Ejecución de las Sentencias Arbitrales Extranjeras'],
  },
  {
    slug: 'singapore-convention-on-mediation',
    year: 2018,
    en: [
      'United Nations Convention on International Settlement Agreements Resulting from Mediation',
      'Singapore Convention on Mediation',
    ],
    fr: ['Convention de Singapour sur la médiation'],
    es: ['Convención de Singapur sobre la Mediación'],
  },
  {
    slug: 'apostille-convention',
    year: 1961,
    en: [
      'Convention Abolishing the Requirement of Legalisation for Foreign Public Documents',
      'Hague Convention Abolishing the Requirement of Legalisation for Foreign Public Documents',
      'Apostille Convention',
    ],
    fr: ["Convention supprimant l'exigence de la légalisation des actes publics étrangers", 'Convention Apostille'],
    es: [
      'Convenio Suprimiendo la Exigencia de Legalización de los Documentos Públicos Extranjeros',
      'Convenio de la Apostilla',
    ],
  },
  {
    slug: 'convention-on-the-recovery-abroad-of-maintenance',
    year: 1956,
    en: ['Convention on the Recovery Abroad of Maintenance'],
    fr: ["Convention sur le recouvrement des aliments à l'étranger"],
    es: ['Convención sobre la obtención de alimentos en el extranjero'],
  },
  {
    slug: 'oecd-anti-bribery-convention',
    year: 1997,
    en: [
      'Convention on Combating Bribery of Foreign Public Officials in International Business Transactions',
      'OECD Convention on Combating Bribery of Foreign Public Officials in International Business Transactions',
      'OECD Anti-Bribery Convention',
    ],
    fr: [
      "Convention sur la lutte contre la corruption d'agents publics étrangers dans les transactions commerciales internationales",
    ],
    es: [
      'Convención para Combatir el Cohecho de Servidores Públicos Extranjeros en Transacciones Comerciales Internacionales',
      'Convenio de lucha contra la corrupción de agentes públicos extranjeros en las transacciones comerciales internacionales',
    ],
  },
  {
    slug: 'protocol-to-eliminate-illicit-trade-in-tobacco-products',
    year: 2012,
    en: ['Protocol to Eliminate Illicit Trade in Tobacco Products'],
    fr: ['Protocole pour éliminer le commerce illicite des produits du tabac'],
    es: ['Protocolo para la Eliminación del Comercio Ilícito de Productos de Tabaco'],
  },
  {
    slug: 'international-health-regulations',
    year: 2005,
    en: ['International Health Regulations'],
    fr: ['Règlement sanitaire international'],
    es: ['Reglamento Sanitario Internacional'],
  },
  {
    slug: 'international-treaty-on-plant-genetic-resources-for-food-and-agriculture',
    year: 2001,
    acronyms: ['ITPGRFA', 'TIRPAA', 'TIRFAA'],
    en: ['International Treaty on Plant Genetic Resources for Food and Agriculture'],
    fr: ["Traité international sur les ressources phytogénétiques pour l'alimentation et l'agriculture"],
    es: ['Tratado Internacional sobre los Recursos Fitogenéticos para la Alimentación y la Agricultura'],
  },
  {
    slug: 'international-plant-protection-convention',
    year: 1951,
    en: ['International Plant Protection Convention'],
    fr: ['Convention internationale pour la protection des végétaux'],
    es: ['Convención Internacional de Protección Fitosanitaria'],
  },
  {
    slug: 'agreement-on-port-state-measures',
    year: 2009,
    en: [
      'Agreement on Port State Measures to Prevent, Deter and Eliminate Illegal, Unreported and Unregulated Fishing',
      'Agreement on Port State Measures',
      'Port State Measures Agreement',
    ],
    fr: [
      "Accord relatif aux mesures du ressort de l'État du port visant à prévenir, contrecarrer et éliminer la pêche illicite, non déclarée et non réglementée",
      "Accord relatif aux mesures du ressort de l'État du port",
    ],
    es: ['Acuerdo sobre medidas del Estado rector del puerto'],
  },
  {
    slug: 'convention-for-the-protection-of-cultural-property-in-the-event-of-armed-conflict',
    year: 1954,
    en: [
      'Convention for the Protection of Cultural Property in the Event of Armed Conflict',
      'Hague Convention for the Protection of Cultural Property in the Event of Armed Conflict',
    ],
    fr: ['Convention pour la protection des biens culturels en cas de conflit armé'],
    es: ['Convención para la Protección de los Bienes Culturales en caso de Conflicto Armado'],
  },
  {
    slug: 'convention-on-the-means-of-prohibiting-and-preventing-the-illicit-import-export-and-transfer-of-ownership-of-cultural-property',
    year: 1970,
    en: [
      'Convention on the Means of Prohibiting and Preventing the Illicit Import, Export and Transfer of Ownership of Cultural Property',
    ],
    fr: [
      "Convention concernant les mesures à prendre pour interdire et empêcher l'importation, l'exportation et le transfert de propriété illicites des biens culturels",
    ],
    es: [
      'Convención sobre las medidas que deben adoptarse para prohibir e impedir la importación, la exportación y la transferencia de propiedad ilícitas de bienes culturales',
    ],
  },
  {
    slug: 'unesco-convention-underwater-cultural-heritage',
    year: 2001,
    en: ['Convention on the Protection of the Underwater Cultural Heritage'],
    fr: ['Convention sur la protection du patrimoine culturel subaquatique'],
    es: ['Convención sobre la Protección del Patrimonio Cultural Subacuático'],
  },
  {
    slug: 'faro-convention',
    year: 2005,
    cets: 199,
    en: ['Framework Convention on the Value of Cultural Heritage for Society', 'Faro Convention'],
    fr: ['Convention-cadre sur la valeur du patrimoine culturel pour la société', 'Convention de Faro'],
    es: ['Convenio marco sobre el valor del patrimonio cultural para la sociedad', 'Convenio de Faro'],
  },
  {
    slug: 'medicrime-convention',
    year: 2011,
    cets: 211,
    en: [
      'Convention on the counterfeiting of medical products and similar crimes involving threats to public health',
      'Medicrime Convention',
    ],
    fr: ['Convention Médicrime', 'Convention sur la contrefaçon des produits médicaux'],
    es: ['Convenio Medicrime'],
  },
  {
    slug: 'macolin-convention',
    year: 2014,
    cets: 215,
    en: ['Convention on the Manipulation of Sports Competitions', 'Macolin Convention'],
    fr: ['Convention sur la manipulation de compétitions sportives', 'Convention de Macolin'],
    es: ['Convenio sobre la manipulación de competiciones deportivas'],
  },
  {
    slug: 'tromso-convention',
    year: 2009,
    cets: 205,
    en: ['Convention on Access to Official Documents', 'Tromsø Convention'],
    fr: ["Convention sur l'accès aux documents publics", 'Convention de Tromsø'],
    es: ['Convenio sobre el acceso a los documentos públicos'],
  },
  {
    slug: 'council-of-europe-convention-against-trafficking-in-human-organs',
    year: 2015,
    cets: 216,
    en: ['Convention against Trafficking in Human Organs'],
    fr: ["Convention contre le trafic d'organes humains"],
    es: ['Convenio contra el tráfico de órganos humanos'],
  },
  {
    slug: 'warsaw-convention',
    year: 2005,
    cets: 198,
    en: [
      'Convention on Laundering, Search, Seizure and Confiscation of the Proceeds from Crime and on the Financing of Terrorism',
    ],
    fr: [
      'Convention relative au blanchiment, au dépistage, à la saisie et à la confiscation des produits du crime et au financement du terrorisme',
    ],
    es: [
      'Convenio relativo al blanqueo, seguimiento, embargo y comiso de los productos del delito y a la financiación del terrorismo',
    ],
  },
  {
    slug: 'council-of-europe-convention-on-the-prevention-of-terrorism',
    year: 2005,
    cets: 196,
    en: ['Council of Europe Convention on the Prevention of Terrorism'],
    fr: ["Convention du Conseil de l'Europe pour la prévention du terrorisme"],
    es: ['Convenio del Consejo de Europa para la prevención del terrorismo'],
  },
  {
    slug: 'malabo-convention',
    year: 2014,
    en: ['African Union Convention on Cyber Security and Personal Data Protection', 'Malabo Convention'],
    fr: [
      "Convention de l'Union africaine sur la cybersécurité et la protection des données à caractère personnel",
      'Convention de Malabo',
    ],
  },
  {
    slug: 'cotonou-agreement',
    year: 2000,
    en: ['Cotonou Agreement', 'Cotonou Partnership Agreement'],
    fr: ['Accord de Cotonou', 'Accord de partenariat de Cotonou'],
    es: ['Acuerdo de Cotonú'],
  },
  {
    slug: 'samoa-agreement',
    year: 2023,
    en: ['Samoa Agreement'],
    fr: ['Accord de Samoa'],
    es: ['Acuerdo de Samoa'],
  },
  {
    slug: 'lome-convention',
    year: 1975,
    en: ['Lomé Convention'],
    fr: ['Convention de Lomé'],
    es: ['Convenio de Lomé'],
  },
]

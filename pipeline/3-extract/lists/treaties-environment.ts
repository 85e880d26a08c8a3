import type { Treaty } from './treaty.ts'

/**
 * Treaties on environment, climate and chemicals.
 * Source: United Nations Treaty Collection, chapter XXVII; unfccc.int; titles in the three languages from the treaties' own
 * secretariats. Slugs of `design/treaty-slugs.tsv` where it has one. Read 2026-11-24.
 */
export const ENVIRONMENT_TREATIES = [
  {
    slug: 'unfccc',
    year: 1992,
    acronyms: ['UNFCCC', 'CCNUCC', 'CMNUCC'],
    en: [
      'United Nations Framework Convention on Climate Change',
      'Framework Convention on Climate Change',
      'Convention on Climate Change',
      'Climate Convention',
    ],
    fr: [
      'Convention-Cadre des Nations Unies sur les Changements Climatiques',
      'Convention-cadre sur les changements climatiques',
      'Convention cadre des Nations Unies sur les changements climatiques',
      'Convention cadre des Nations Unies sur le changement climatique',
    ],
    es: [
      'Convención Marco de las Naciones Unidas sobre el Cambio Climático',
      'Convención Marco de las Naciones Unidas sobre Cambio Climático',
      'Convención Marco sobre el Cambio Climático',
    ],
  },
  {
    slug: 'paris-agreement',
    year: 2015,
    en: [
      'Paris Agreement under the United Nations Framework Convention on Climate Change',
      'Paris Agreement',
      'Paris Climate Agreement',
      'Paris Agreement on Climate Change',
    ],
    fr: ['Accord de Paris sur le climat', 'Accord de Paris'],
    es: ['Acuerdo de París sobre el Cambio Climático', 'Acuerdo de París'],
  },
  {
    slug: 'kyoto-protocol',
    year: 1997,
    en: ['Kyoto Protocol to the United Nations Framework Convention on Climate Change', 'Kyoto Protocol'],
    fr: ['Protocole de Kyoto'],
    es: ['Protocolo de Kyoto', 'Protocolo de Kioto'],
  },
  {
    slug: 'doha-amendment',
    year: 2012,
    en: ['Doha Amendment to the Kyoto Protocol', 'Doha Amendment'],
    fr: ['Amendement de Doha'],
    es: ['Enmienda de Doha'],
  },
  {
    slug: 'montreal-protocol',
    year: 1987,
    en: ['Montreal Protocol on Substances that Deplete the Ozone Layer', 'Montreal Protocol'],
    fr: ["Protocole de Montréal relatif à des substances qui appauvrissent la couche d'ozone", 'Protocole de Montréal'],
    es: ['Protocolo de Montreal relativo a las Sustancias que Agotan la Capa de Ozono', 'Protocolo de Montreal'],
  },
  {
    slug: 'kigali-amendment',
    year: 2016,
    en: ['Kigali Amendment to the Montreal Protocol', 'Kigali Amendment'],
    fr: ['Amendement de Kigali au Protocole de Montréal', 'Amendement de Kigali'],
    es: ['Enmienda de Kigali al Protocolo de Montreal', 'Enmienda de Kigali'],
  },
  {
    slug: 'vienna-convention-ozone-layer',
    year: 1985,
    en: ['Vienna Convention for the Protection of the Ozone Layer'],
    fr: ["Convention de Vienne pour la protection de la couche d'ozone"],
    es: ['Convenio de Viena para la Protección de la Capa de Ozono'],
  },
  {
    slug: 'convention-on-biological-diversity',
    year: 1992,
    acronyms: ['UNCBD', 'CBD', 'CDB'],
    en: ['Convention on Biological Diversity', 'United Nations Convention on Biological Diversity'],
    fr: ['Convention sur la diversité biologique'],
    es: ['Convenio sobre la Diversidad Biológica'],
  },
  {
    slug: 'cartagena-protocol',
    year: 2000,
    en: ['Cartagena Protocol on Biosafety', 'Cartagena Protocol'],
    fr: ['Protocole de Cartagena sur la prévention des risques biotechnologiques', 'Protocole de Cartagena'],
    es: ['Protocolo de Cartagena sobre Seguridad de la Biotecnología', 'Protocolo de Cartagena'],
  },
  {
    slug: 'nagoya-protocol',
    year: 2010,
    en: [
      'Nagoya Protocol on Access to Genetic Resources and the Fair and Equitable Sharing of Benefits Arising from their Utilization',
      'Nagoya Protocol',
    ],
    fr: ['Protocole de Nagoya'],
    es: ['Protocolo de Nagoya'],
  },
  {
    slug: 'unccd',
    year: 1994,
    acronyms: ['UNCCD', 'CNULCD', 'CNULD'],
    en: [
      'United Nations Convention to Combat Desertification in Those Countries Experiencing Serious Drought and/or Desertification, Particularly in Africa',
      'United Nations Convention to Combat Desertification',
      'Convention to Combat Desertification',
    ],
    fr: [
      'Convention des Nations Unies sur la lutte contre la désertification',
      'Convention sur la lutte contre la désertification',
    ],
    es: [
      'Convención de las Naciones Unidas de Lucha contra la Desertificación',
      'Convención de Lucha contra la Desertificación',
    ],
  },
  {
    slug: 'cites',
    year: 1973,
    acronyms: ['CITES'],
    en: [
      'Convention on International Trade in Endangered Species of Wild Fauna and Flora',
      'Convention on International Trade in Endangered Species',
    ],
    fr: ["Convention sur le commerce international des espèces de faune et de flore sauvages menacées d'extinction"],
    es: ['Convención sobre el Comercio Internacional de Especies Amenazadas de Fauna y Flora Silvestres'],
  },
  {
    slug: 'ramsar-convention',
    year: 1971,
    en: [
      'Convention on Wetlands of International Importance especially as Waterfowl Habitat',
      'Convention on Wetlands of International Importance',
      'Convention on Wetlands',
      'Ramsar Convention',
    ],
    fr: ['Convention relative aux zones humides d’importance internationale', 'Convention de Ramsar'],
    es: [
      'Convención relativa a los Humedales de Importancia Internacional',
      'Convención de Ramsar',
      'Convención sobre los Humedales',
    ],
  },
  {
    slug: 'convention-on-migratory-species',
    year: 1979,
    en: ['Convention on the Conservation of Migratory Species of Wild Animals', 'Bonn Convention'],
    fr: ['Convention sur la conservation des espèces migratrices appartenant à la faune sauvage', 'Convention de Bonn'],
    es: ['Convención sobre la Conservación de las Especies Migratorias de Animales Silvestres', 'Convención de Bonn'],
  },
  {
    slug: 'basel-convention',
    year: 1989,
    en: [
      'Basel Convention on the Control of Transboundary Movements of Hazardous Wastes and Their Disposal',
      'Basel Convention',
    ],
    fr: [
      'Convention de Bâle sur le contrôle des mouvements transfrontières de déchets dangereux et de leur élimination',
      'Convention de Bâle',
    ],
    es: [
      'Convenio de Basilea sobre el Control de los Movimientos Transfronterizos de los Desechos Peligrosos y su Eliminación',
      'Convenio de Basilea',
    ],
  },
  {
    slug: 'rotterdam-convention',
    year: 1998,
    en: [
      'Rotterdam Convention on the Prior Informed Consent Procedure for Certain Hazardous Chemicals and Pesticides in International Trade',
      'Rotterdam Convention',
    ],
    fr: ['Convention de Rotterdam'],
    es: ['Convenio de Rotterdam', 'Convenio de Róterdam'],
  },
  {
    slug: 'stockholm-convention',
    year: 2001,
    en: ['Stockholm Convention on Persistent Organic Pollutants', 'Stockholm Convention'],
    fr: ['Convention de Stockholm sur les polluants organiques persistants', 'Convention de Stockholm'],
    es: ['Convenio de Estocolmo sobre Contaminantes Orgánicos Persistentes', 'Convenio de Estocolmo'],
  },
  {
    slug: 'minamata-convention',
    year: 2013,
    en: ['Minamata Convention on Mercury', 'Minamata Convention'],
    fr: ['Convention de Minamata sur le mercure', 'Convention de Minamata'],
    es: ['Convenio de Minamata sobre el Mercurio', 'Convenio de Minamata'],
  },
  {
    slug: 'aarhus-convention',
    year: 1998,
    en: [
      'Convention on Access to Information, Public Participation in Decision-making and Access to Justice in Environmental Matters',
      'Aarhus Convention',
    ],
    fr: [
      "Convention sur l'accès à l'information, la participation du public au processus décisionnel et l'accès à la justice en matière d'environnement",
      "Convention d'Aarhus",
    ],
    es: [
      'Convención sobre el acceso a la información, la participación del público en la toma de decisiones y el acceso a la justicia en asuntos ambientales',
      'Convenio de Aarhus',
    ],
  },
  {
    slug: 'espoo-convention',
    year: 1991,
    en: ['Convention on Environmental Impact Assessment in a Transboundary Context', 'Espoo Convention'],
    fr: ["Convention d'Espoo"],
    es: ['Convenio de Espoo'],
  },
  {
    slug: 'escazu-agreement',
    year: 2018,
    en: [
      'Regional Agreement on Access to Information, Public Participation and Justice in Environmental Matters in Latin America and the Caribbean',
      'Escazú Agreement',
    ],
    fr: ["Accord d'Escazú"],
    es: [
      'Acuerdo Regional sobre el Acceso a la Información, la Participación Pública y el Acceso a la Justicia en Asuntos Ambientales en América Latina y el Caribe',
      'Acuerdo de Escazú',
    ],
  },
  {
    slug: 'lrtap-convention',
    year: 1979,
    en: ['Convention on Long-range Transboundary Air Pollution'],
    fr: ['Convention sur la pollution atmosphérique transfrontière à longue distance'],
    es: ['Convenio sobre la contaminación atmosférica transfronteriza a gran distancia'],
  },
  {
    slug: 'bamako-convention',
    year: 1991,
    en: [
      'Bamako Convention on the Ban of the Import into Africa and the Control of Transboundary Movement and Management of Hazardous Wastes within Africa',
      'Bamako Convention',
    ],
    fr: ['Convention de Bamako'],
    es: ['Convenio de Bamako'],
  },
  {
    slug: 'solas',
    year: 1974,
    acronyms: ['SOLAS'],
    en: ['International Convention for the Safety of Life at Sea'],
    fr: ['Convention internationale pour la sauvegarde de la vie humaine en mer'],
    es: ['Convenio Internacional para la Seguridad de la Vida Humana en el Mar'],
  },
  {
    slug: 'solas-protocol-1988',
    year: 1988,
    en: ['Protocol of 1988 relating to the International Convention for the Safety of Life at Sea'],
    fr: ['Protocole de 1988 relatif à la Convention internationale pour la sauvegarde de la vie humaine en mer'],
    es: ['Protocolo de 1988 relativo al Convenio Internacional para la Seguridad de la Vida Humana en el Mar'],
  },
  {
    slug: 'marpol',
    year: 1973,
    acronyms: ['MARPOL'],
    en: ['International Convention for the Prevention of Pollution from Ships'],
    fr: ['Convention internationale pour la prévention de la pollution par les navires'],
    es: ['Convenio Internacional para prevenir la contaminación por los buques'],
  },
  {
    slug: 'gothenburg-protocol',
    year: 1999,
    en: ['Protocol to Abate Acidification, Eutrophication and Ground-level Ozone', 'Gothenburg Protocol'],
    fr: ["Protocole relatif à la réduction de l'acidification, de l'eutrophisation et de l'ozone troposphérique"],
    es: ['Protocolo de Gotemburgo'],
  },
  {
    slug: 'barcelona-convention',
    year: 1976,
    en: [
      'Convention for the Protection of the Marine Environment and the Coastal Region of the Mediterranean',
      'Convention for the Protection of the Mediterranean Sea against Pollution',
      'Barcelona Convention',
    ],
    fr: [
      'Convention sur la protection du milieu marin et du littoral de la Méditerranée',
      'Convention pour la protection de la mer Méditerranée contre la pollution',
      'Convention de Barcelone',
    ],
    es: [
      'Convenio para la protección del medio marino y de la región costera del Mediterráneo',
      'Convenio de Barcelona',
    ],
  },
] as const satisfies readonly Treaty[]

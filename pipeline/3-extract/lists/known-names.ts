import type { BodyKind, ProgramKind } from '../../../schemas/index.ts'

/**
 * Bodies and programs of the world that reports name by acronym, or by a name without a head noun. Per line:
 * `kind | acronyms and short names, parted by commas | names in English, French and Spanish, parted by semicolons`.
 * Sources (public, read 2026-11): United Nations System Chart; UNTERM; OHCHR list of treaty bodies; Union of International
 * Associations index; EU Publications Office list of institutions and agencies; U.S. Government Manual; UNFCCC acronym list.
 */
export const KNOWN_BODIES = {
  international: `
    UN, ONU, U.N. | United Nations; United Nations Organization; Nations Unies; Organisation des Nations Unies; Naciones Unidas; Organización de las Naciones Unidas
    UNICEF | United Nations Children’s Fund; Fonds des Nations Unies pour l’enfance; Fondo de las Naciones Unidas para la Infancia
    UNHCR, HCR, ACNUR | Office of the United Nations High Commissioner for Refugees; United Nations High Commissioner for Refugees; UN Refugee Agency; Haut-Commissariat des Nations Unies pour les réfugiés; Alto Comisionado de las Naciones Unidas para los Refugiados
    OHCHR, HCDH, ACNUDH | Office of the United Nations High Commissioner for Human Rights; Office of the High Commissioner for Human Rights; United Nations High Commissioner for Human Rights; Haut-Commissariat des Nations Unies aux droits de l’homme; Oficina del Alto Comisionado de las Naciones Unidas para los Derechos Humanos; Haut-Commissariat aux droits de l’homme; Alto Comisionado para los Derechos Humanos
    UNDP, PNUD | United Nations Development Programme; United Nations Development Program; Programme des Nations Unies pour le développement; Programa de las Naciones Unidas para el Desarrollo
    UNEP, PNUE, PNUMA | United Nations Environment Programme; Programme des Nations Unies pour l’environnement; Programa de las Naciones Unidas para el Medio Ambiente
    UNFPA, FNUAP | United Nations Population Fund; Fonds des Nations Unies pour la population; Fondo de Población de las Naciones Unidas
    UNESCO | United Nations Educational, Scientific and Cultural Organization; Organisation des Nations Unies pour l’éducation, la science et la culture; Organización de las Naciones Unidas para la Educación, la Ciencia y la Cultura
    UNODC, ONUDC | United Nations Office on Drugs and Crime; Office des Nations Unies contre la drogue et le crime; Oficina de las Naciones Unidas contra la Droga y el Delito
    UN Women, UN-Women, ONU-Femmes, ONU Femmes, ONU-Mujeres, ONU Mujeres | United Nations Entity for Gender Equality and the Empowerment of Women
    UNAIDS, ONUSIDA | Joint United Nations Programme on HIV/AIDS; Programme commun des Nations Unies sur le VIH/sida; Programa Conjunto de las Naciones Unidas sobre el VIH/Sida
    UN-Habitat, ONU-Habitat | United Nations Human Settlements Programme
    UNIDO, ONUDI | United Nations Industrial Development Organization; Organisation des Nations Unies pour le développement industriel
    UNCTAD, CNUCED | United Nations Conference on Trade and Development
    UNRWA | United Nations Relief and Works Agency for Palestine Refugees in the Near East
    UNOPS | United Nations Office for Project Services
    UNITAR | United Nations Institute for Training and Research
    UNV | United Nations Volunteers
    UNDRR, UNISDR | United Nations Office for Disaster Risk Reduction
    OCHA, UNOCHA | Office for the Coordination of Humanitarian Affairs; United Nations Office for the Coordination of Humanitarian Affairs
    ECLAC, CEPAL | Economic Commission for Latin America and the Caribbean; Comisión Económica para América Latina y el Caribe
    UNECE | United Nations Economic Commission for Europe; Economic Commission for Europe
    ESCAP, UNESCAP | Economic and Social Commission for Asia and the Pacific
    CSW | Commission on the Status of Women; United Nations Commission on the Status of Women; Commission de la condition de la femme; Comisión de la Condición Jurídica y Social de la Mujer
    | Conference of the Parties; Conférence des Parties; Conferencia de las Partes
    ECOSOC | Economic and Social Council; United Nations Economic and Social Council; Conseil économique et social; Consejo Económico y Social
    WHO, OMS | World Health Organization; World Health Organisation; Organisation mondiale de la Santé; Organización Mundial de la Salud
    PAHO, OPS | Pan American Health Organization; Organización Panamericana de la Salud
    ILO, OIT | International Labour Organization; International Labor Organization; International Labour Organisation; International Labour Office; Organisation internationale du Travail; Bureau international du Travail; Oficina Internacional del Trabajo; Organización Internacional del Trabajo
    FAO | Food and Agriculture Organization of the United Nations; Food and Agriculture Organization; Organisation des Nations Unies pour l’alimentation et l’agriculture; Organización de las Naciones Unidas para la Alimentación y la Agricultura
    WFP, PAM, PMA | World Food Programme; World Food Program; UN World Food Program; United Nations World Food Programme; Programme alimentaire mondial; Programa Mundial de Alimentos
    IFAD, FIDA | International Fund for Agricultural Development; Fonds international de développement agricole; Fondo Internacional de Desarrollo Agrícola
    IOM, OIM | International Organization for Migration; International Organisation for Migration; Organisation internationale pour les migrations; Organización Internacional para las Migraciones
    IMF, FMI | International Monetary Fund; Fonds monétaire international; Fondo Monetario Internacional
    World Bank, Banque mondiale, Banco Mundial, IBRD | World Bank Group; International Bank for Reconstruction and Development
    IDA | International Development Association
    WTO, OMC | World Trade Organization; Organisation mondiale du commerce; Organización Mundial del Comercio
    WIPO, OMPI | World Intellectual Property Organization; Organisation Mondiale de la Propriété Intellectuelle; Organización Mundial de la Propiedad Intelectual
    ITU, UIT | International Telecommunication Union
    IAEA, AIEA, OIEA | International Atomic Energy Agency
    WMO, OMM | World Meteorological Organization
    IMO, OMI | International Maritime Organization
    ICAO, OACI | International Civil Aviation Organization
    IPCC, GIEC | Intergovernmental Panel on Climate Change; Groupe d’experts intergouvernemental sur l’évolution du climat; Grupo Intergubernamental de Expertos sobre el Cambio Climático
    IRENA | International Renewable Energy Agency
    IEA | International Energy Agency
    ICC, CPI | International Criminal Court; Cour pénale internationale; Corte Penal Internacional
    ICJ, CIJ | International Court of Justice; Cour internationale de Justice; Corte Internacional de Justicia
    ICTY | International Criminal Tribunal for the former Yugoslavia
    ICTR | International Criminal Tribunal for Rwanda
    INTERPOL, Interpol | International Criminal Police Organization
    Europol | European Union Agency for Law Enforcement Cooperation
    Eurojust | European Union Agency for Criminal Justice Cooperation
    Frontex | European Border and Coast Guard Agency
    Eurostat | Statistical Office of the European Union
    EASO | European Asylum Support Office
    FRA | European Union Agency for Fundamental Rights; Fundamental Rights Agency
    EIGE | European Institute for Gender Equality
    EU, UE, E.U. | European Union; Union européenne; Unión Europea
    EIB, BEI | European Investment Bank
    EBRD, BERD | European Bank for Reconstruction and Development
    OECD, OCDE | Organisation for Economic Co-operation and Development; Organization for Economic Cooperation and Development; Organisation for Economic Cooperation and Development; Organisation de coopération et de développement économiques; Organización para la Cooperación y el Desarrollo Económicos
    OSCE | Organization for Security and Co-operation in Europe; Organisation for Security and Cooperation in Europe; Organization for Security and Cooperation in Europe
    ODIHR | Office for Democratic Institutions and Human Rights
    CoE | Council of Europe; Conseil de l’Europe; Consejo de Europa
    GRETA | Group of Experts on Action against Trafficking in Human Beings
    GREVIO | Group of Experts on Action against Violence against Women and Domestic Violence
    GRECO | Group of States against Corruption
    ECRI | European Commission against Racism and Intolerance
    CPT | European Committee for the Prevention of Torture; European Committee for the Prevention of Torture and Inhuman or Degrading Treatment or Punishment
    ECtHR, ECHR | European Court of Human Rights; Cour européenne des droits de l’homme; Tribunal Europeo de Derechos Humanos
    CJEU | Court of Justice of the European Union
    AU, UA | African Union; Union africaine; Unión Africana
    OAU, OUA | Organization of African Unity; Organisation de l’unité africaine
    ACHPR, CADHP | African Commission on Human and Peoples’ Rights; Commission africaine des droits de l’homme et des peuples
    ECOWAS, CEDEAO | Economic Community of West African States; Communauté économique des États de l’Afrique de l’Ouest; Comunidad Económica de los Estados de África Occidental
    SADC | Southern African Development Community
    EAC | East African Community
    COMESA | Common Market for Eastern and Southern Africa
    IGAD | Intergovernmental Authority on Development
    UEMOA, WAEMU | West African Economic and Monetary Union; Union économique et monétaire ouest-africaine
    AfDB, BAD | African Development Bank; Banque africaine de développement
    ADB, AsDB | Asian Development Bank
    IDB, BID | Inter-American Development Bank; Banco Interamericano de Desarrollo
    IsDB | Islamic Development Bank
    OAS, OEA | Organization of American States; Organisation des États américains; Organización de los Estados Americanos
    IACHR, CIDH | Inter-American Commission on Human Rights; Comisión Interamericana de Derechos Humanos
    CARICOM | Caribbean Community
    MERCOSUR | Southern Common Market
    ASEAN | Association of Southeast Asian Nations
    SAARC | South Asian Association for Regional Cooperation
    OIC | Organisation of Islamic Cooperation; Organization of Islamic Cooperation
    ISESCO | Islamic Educational, Scientific and Cultural Organization
    LAS | League of Arab States; Arab League
    GCC | Gulf Cooperation Council; Cooperation Council for the Arab States of the Gulf
    CIS | Commonwealth of Independent States
    OIF | International Organization of la Francophonie; Organisation internationale de la Francophonie
    Francophonie | Francophonie
    Commonwealth Secretariat | Commonwealth Secretariat
    NATO, OTAN | North Atlantic Treaty Organization
    ICRC, CICR | International Committee of the Red Cross; Comité international de la Croix-Rouge; Comité Internacional de la Cruz Roja
    IFRC | International Federation of Red Cross and Red Crescent Societies
    GANHRI | Global Alliance of National Human Rights Institutions
    GEF, FEM, FMAM | Global Environment Facility; Fonds pour l’environnement mondial; Fondo para el Medio Ambiente Mundial
    GCF, FVC | Green Climate Fund; Fonds vert pour le climat; Fondo Verde para el Clima
    Gavi, GAVI | Gavi, the Vaccine Alliance; Global Alliance for Vaccines and Immunization
    Global Fund | Global Fund to Fight AIDS, Tuberculosis and Malaria; Fonds mondial de lutte contre le sida, la tuberculose et le paludisme
    G7, G-7, G8, G-8, G20, G-20, G77, G-77 | Group of Seven
    Security Council | United Nations Security Council; Conseil de sécurité; Consejo de Seguridad
    General Assembly | United Nations General Assembly; General Assembly of the United Nations; Assemblée générale; Asamblea General
    Human Rights Council | United Nations Human Rights Council; UN Human Rights Council; Conseil des droits de l’homme; Consejo de Derechos Humanos
    Working Group on the Universal Periodic Review | UPR Working Group; Universal Periodic Review Working Group; Groupe de travail sur l’Examen périodique universel; Groupe de travail chargé de l’Examen périodique universel; Grupo de Trabajo sobre el Examen Periódico Universal
    Human Rights Committee | Comité des droits de l’homme; Comité de Derechos Humanos
    CRC Committee | Committee on the Rights of the Child; UN Committee on the Rights of the Child; Comité des droits de l’enfant; Comité sur les droits de l’enfant; Comité de los Derechos del Niño
    CRPD Committee | Committee on the Rights of Persons with Disabilities; Comité des droits des personnes handicapées; Comité sobre los Derechos de las Personas con Discapacidad
    CEDAW Committee | Committee on the Elimination of Discrimination against Women; Comité pour l’élimination de la discrimination à l’égard des femmes; Comité para la Eliminación de la Discriminación contra la Mujer
    CERD Committee | Committee on the Elimination of Racial Discrimination; Comité pour l’élimination de la discrimination raciale; Comité para la Eliminación de la Discriminación Racial
    CAT Committee | Committee against Torture; Comité contre la torture; Comité contra la Tortura
    CESCR | Committee on Economic, Social and Cultural Rights; Comité des droits économiques, sociaux et culturels; Comité de Derechos Económicos, Sociales y Culturales
    CMW Committee | Committee on the Protection of the Rights of All Migrant Workers and Members of Their Families; Committee on Migrant Workers; Comité sur les travailleurs migrants; Comité des travailleurs migrants; Comité para la Protección de los Derechos de Todos los Trabajadores Migratorios y de sus Familiares; Comité de Trabajadores Migratorios
    CED Committee | Committee on Enforced Disappearances; Comité des disparitions forcées
    SPT | Subcommittee on Prevention of Torture; Subcommittee on Prevention of Torture and Other Cruel, Inhuman or Degrading Treatment or Punishment
    European Commission | Commission européenne; Comisión Europea
    European Parliament | Parlement européen; Parlamento Europeo
    MINUSMA | United Nations Multidimensional Integrated Stabilization Mission in Mali
    MONUSCO | United Nations Organization Stabilization Mission in the Democratic Republic of the Congo; Mission de l’Organisation des Nations Unies pour la stabilisation en République démocratique du Congo
    MINUSCA | United Nations Multidimensional Integrated Stabilization Mission in the Central African Republic
    MINUSTAH | United Nations Stabilization Mission in Haiti; Mission des Nations Unies pour la stabilisation en Haïti
    MINUJUSTH | United Nations Mission for Justice Support in Haiti
    BINUH | United Nations Integrated Office in Haiti; Bureau intégré des Nations Unies en Haïti
    ONUCI, UNOCI | United Nations Operation in Côte d’Ivoire; Opération des Nations Unies en Côte d’Ivoire
    MINURSO | United Nations Mission for the Referendum in Western Sahara
    UNMISS | United Nations Mission in South Sudan
    UNAMID | African Union-United Nations Hybrid Operation in Darfur
    UNIFIL, FINUL | United Nations Interim Force in Lebanon
    UNMIK | United Nations Interim Administration Mission in Kosovo
    UNSMIL, MANUL | United Nations Support Mission in Libya
    UNMIL | United Nations Mission in Liberia; Misión de las Naciones Unidas en Liberia
    UNAMA | United Nations Assistance Mission in Afghanistan`,
  government: `
    MNP | National Preventive Mechanism; National Preventive Mechanism against Torture; National Mechanism for the Prevention of Torture; Mécanisme national de prévention; Mécanisme national de prévention de la torture; Mecanismo Nacional de Prevención; Mecanismo Nacional de Prevención de la Tortura; Mecanismo Nacional para la Prevención de la Tortura
    | White House
    CIA | Central Intelligence Agency
    FBI | Federal Bureau of Investigation
    DOJ, USDOJ | Department of Justice; United States Department of Justice
    DHS | Department of Homeland Security
    HHS | Department of Health and Human Services
    USDA | Department of Agriculture
    USAID | United States Agency for International Development; U.S. Agency for International Development
    USDOL, DOL | Department of Labor
    DOD | Department of Defense
    EPA | Environmental Protection Agency
    FTC | Federal Trade Commission
    CBP | U.S. Customs and Border Protection
    ICE | U.S. Immigration and Customs Enforcement
    Garda Síochána | An Garda Síochána
    CDC | Centers for Disease Control and Prevention
    NIH | National Institutes of Health
    GAO | Government Accountability Office
    NSA | National Security Agency
    JICA | Japan International Cooperation Agency
    KOICA | Korea International Cooperation Agency
    GIZ | Deutsche Gesellschaft für Internationale Zusammenarbeit
    AFD | French Development Agency; French Agency for Development; Agence française de développement
    SIDA-Sweden, Sida | Swedish International Development Cooperation Agency
    NORAD, Norad | Norwegian Agency for Development Cooperation
    DANIDA, Danida | Danish International Development Agency
    DFID | Department for International Development
    DFAT | Department of Foreign Affairs and Trade
    AECID | Spanish Agency for International Development Cooperation; Agencia Española de Cooperación Internacional para el Desarrollo`,
  ngo: `
    ECPAT, ECPAT International | End Child Prostitution, Child Pornography and Trafficking of Children for Sexual Purposes
    Save the Children | Save the Children International
    Plan International | Plan International
    World Vision | World Vision International
    Oxfam, OXFAM | Oxfam International
    CARE International | CARE International
    Caritas, Cáritas | Caritas Internationalis
    Amnesty International, Amnesty | Amnistie internationale; Amnistía Internacional
    Human Rights Watch, HRW | Human Rights Watch
    MSF | Médecins Sans Frontières; Doctors Without Borders; Médicos Sin Fronteras
    Handicap International | Handicap International
    Humanity and Inclusion, Humanity & Inclusion, Humanité et Inclusion | Humanity and Inclusion
    Sightsavers, Sightsavers International | Sightsavers
    BRAC | Bangladesh Rural Advancement Committee
    Terre des Hommes, Terre des hommes | Terre des Hommes International Federation
    Transparency International | Transparency International
    Greenpeace | Greenpeace International
    WWF | World Wide Fund for Nature; World Wildlife Fund
    IUCN, UICN | International Union for Conservation of Nature
    NRC | Norwegian Refugee Council
    DRC-Danish | Danish Refugee Council
    IRC | International Rescue Committee
    PLAN | Plan International
    SOS Children’s Villages, SOS Villages d’Enfants, Aldeas Infantiles SOS | SOS Children’s Villages International
    ActionAid | ActionAid International
    Islamic Relief | Islamic Relief Worldwide
    ILGA | International Lesbian, Gay, Bisexual, Trans and Intersex Association
    IPPF | International Planned Parenthood Federation`,
  company: `
    MTV | Music Television
    Facebook, Google, Microsoft, Twitter, YouTube, WhatsApp, TikTok, Instagram | Facebook`,
} as const satisfies Partial<Record<BodyKind, string>>

/** Programs of the world, in the same form. */
export const KNOWN_PROGRAMS = {
  campaign: `
    16 Days of Activism | 16 Days of Activism against Gender-Based Violence; 16 Days of Activism Against Gender Violence; Sixteen Days of Activism against Gender-Based Violence; 16 Days of Activism on Violence against Women
    HeForShe | HeForShe`,
  program: `
    Medicaid | Medicaid
    Medicare | Medicare
    Erasmus+, Erasmus | Erasmus+
    Horizon 2020, Horizon Europe | Horizon 2020
    Head Start | Head Start
    UN-REDD | United Nations Collaborative Programme on Reducing Emissions from Deforestation and Forest Degradation
    UNDAF | United Nations Development Assistance Framework`,
  initiative: `
    NEPAD | New Partnership for Africa’s Development
    Belt and Road Initiative | Belt and Road Initiative`,
  strategy: `
    Agenda 2063 | Agenda 2063
    2030 Agenda, Agenda 2030, Programme 2030 | 2030 Agenda for Sustainable Development; Programme de développement durable à l’horizon 2030; Agenda 2030 para el Desarrollo Sostenible`,
} as const satisfies Partial<Record<ProgramKind, string>>

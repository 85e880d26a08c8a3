import type { BodyKind, ProgramKind } from '../../../schemas/index.ts'

/**
 * Head nouns that make a name the name of a program or of a body, with the kind they stand for.
 * Kinds are those of the gold guidelines. Source: the vocabularies of the UN Terminology Database (UNTERM), the U.S. Government
 * Manual, the GOV.UK list of organisations and the EU's "Whoiswho" and their French and Spanish editions; read 2026-11.
 *
 * Per line: kind, then forms (singular and plural) parted by blanks; `task_force` is two words.
 * - `both`: may stand last ("Runaway Youth Program") or first ("Program for Youth");
 * - `last`: only last ("Cyber Crimes Unit" but not "Unit of measure").
 */
interface HeadList {
  readonly both: Readonly<Record<string, string>>
  readonly last: Readonly<Record<string, string>>
}

export const PROGRAM_HEADS = {
  en: {
    both: {
      program:
        'program programs programme programmes program_of_action programme_of_action partnership partnerships mechanism mechanisms compact scheme schemes',
      initiative: 'initiative initiatives',
      project: 'project projects',
      campaign: 'campaign campaigns month week decade',
      strategy:
        'strategy strategies policy policies roadmap roadmaps road_map framework strategic_framework policy_framework master_plan_policy agenda agendas',
      plan: 'plan plans action_plan action_plans plan_of_action plans_of_action master_plan masterplan adaptation_plan',
      fund: 'fund funds trust_fund trust_funds grant grants facility',
      'task-force': 'task_force task_forces taskforce taskforces working_group working_groups operating_group',
      network: 'network networks',
      hotline: 'hotline hotlines helpline helplines switchboard tipline tip_line help_line crisis_line',
      system: 'system systems database databases registry registries information_system platform',
      report: 'annual_report statistical_yearbook yearbook',
    },
    last: {
      program: 'pilot scholarship scholarships package allowance benefit pension guarantee',
      project: 'operation',
      hotline: 'actionline action_line',
      system: 'portal observatory_platform survey surveys census clearinghouse',
      report: 'report reports index scoreboard',
    },
  },
  fr: {
    both: {
      program:
        "programme programmes programme_d'_action programmes_d'_action mécanisme partenariat allocation régime couverture garantie revenu prestation dispositif",
      initiative: 'initiative initiatives',
      project: 'projet projets',
      campaign: 'campagne campagnes',
      strategy: 'stratégie stratégies politique politiques cadre_stratégique feuille_de_route document_de_stratégie',
      plan: "plan plans plan_d'_action plans_d'_action",
      fund: 'fonds',
      'task-force': 'groupe_de_travail équipe_spéciale',
      network: 'réseau réseaux',
      hotline: "numéro_vert ligne_verte permanence_téléphonique ligne_d'_écoute",
      system: 'système systèmes registre registres enquête enquêtes recensement',
      report: 'rapport_annuel annuaire_statistique',
    },
    last: {},
  },
  es: {
    both: {
      program:
        'programa programas programa_de_acción mecanismo asignación asignaciones bono beca becas subsidio renta tarjeta seguro régimen ingreso pensión aporte modelo alerta',
      initiative: 'iniciativa iniciativas',
      operation: 'operativo',
      project: 'proyecto proyectos',
      campaign: 'campaña campañas cruzada cruzadas',
      strategy: 'estrategia estrategias política políticas agenda hoja_de_ruta marco_estratégico marco_de_acción',
      plan: 'plan planes plan_de_acción planes_de_acción',
      fund: 'fondo fondos',
      'task-force': 'grupo_de_trabajo equipo_de_tareas fuerza_de_tarea fuerza_de_tareas',
      network: 'red redes',
      hotline: 'línea_directa línea_telefónica',
      system: 'sistema sistemas registro registros encuesta encuestas censo',
      report: 'informe_anual anuario_estadístico',
    },
    last: {},
  },
} as const satisfies Record<string, HeadList>

export const BODY_HEADS = {
  en: {
    both: {
      government:
        'ministry ministries department departments office offices bureau bureaux agency agencies division divisions directorate ' +
        'directorates directorate-general directorate_general administration administrations authority authorities commission ' +
        'commissions committee committees subcommittee council councils board boards inspectorate inspectorates secretariat ' +
        'institute institutes centre centres center centers ombudsman ombudsperson ombudsmen defender presidency chancellery ' +
        'cabinet prosecutor_office corps group panel general_directorate directorate_of_public_prosecutions treasury ' +
        'observatory advocate branch headquarters inquiry mission police_force general_delegation ombud institution judiciary',
      court: 'court courts tribunal tribunals',
      parliament:
        'parliament assembly assemblies senate congress house_of_representatives house_of_commons house_of_lords caucus national_council_of_provinces',
      ngo: 'association associations federation federations foundation foundations society societies confederation union unions coalition coalitions league alliance alliances movement congregation conference bar_association red_cross forum',
      international: 'organization organizations organisation organisations community high_commissioner',
      academic: 'university universities college colleges academy academies faculty school',
      company: 'bank corporation',
    },
    last: {
      government:
        'chambers section sections unit units service services squad squads cell police army guard gendarmerie force forces air_force armed_forces navy ' +
        'embassy prosecution_service attorney_offices secretariat-general',
      ngo: 'trust network_association international_foundation',
      academic: 'polytechnic seminary',
      company: 'company limited ltd inc. ltd. inc plc airlines railways airways broadcaster',
    },
  },
  fr: {
    both: {
      government:
        'ministère ministères département départements bureau bureaux agence agences direction directions division divisions ' +
        'direction_générale office offices administration commission commissions comité comités sous-comité conseil conseils ' +
        'inspection secrétariat secrétariats institut instituts centre centres médiateur médiatrice défenseur présidence ' +
        'chancellerie cabinet observatoire autorité autorités service services délégation cellule préfecture gendarmerie police ' +
        'haut-commissariat haut_commissariat caisse maison établissement haute_autorité institution brigade brigades parquet ' +
        "commissariat instance vice-ministère sous-secrétariat chambre régie pôle armée garde ordre mission trésor collège coordination conférence section sections unité unités primature service_public_fédéral spf spp forces_armées groupe_d'_experts sous-direction",
      court: 'cour cours tribunal tribunaux conseil_du_contentieux',
      parliament: 'parlement assemblée_nationale assemblée sénat congrès',
      ngo: 'association associations fédération fédérations fondation fondations société confédération union unions coalition ligue collectif mutuelle mouvement plateforme groupement syndicat croix-rouge croissant-rouge alliance',
      international: 'organisation organisations communauté',
      academic: 'université universités académie école écoles faculté',
      company: 'banque compagnie entreprise',
    },
    last: {},
  },
  es: {
    both: {
      government:
        'ministerio ministerios departamento departamentos oficina oficinas agencia agencias dirección direcciones división ' +
        'divisiones dirección_general administración autoridad comisión comisiones comité comités subcomité consejo consejos ' +
        'inspección secretaría secretarías instituto institutos centro centros defensoría procuraduría fiscalía presidencia ' +
        'vicepresidencia gabinete observatorio servicio unidad unidades sección delegación junta policía superintendencia ' +
        'subsecretaría contraloría municipalidad alcaldía ayuntamiento mesa patronato misión caja organismo jefatura ente guardia ' +
        'ejército armada viceministerio viceministerios carabineros instancia tesorería cancillería ministerio_público poder_judicial intendencia gendarmería coordinación coordinadora institución brigada subdirección despacho buró consorcio subcomisión adjuntía administradora defensor_del_pueblo conferencia dependencia registraduría auditoría personería veeduría sindicatura gobernación diputación concejo consejería consejerías grupo_de_expertos',
      court: 'tribunal tribunales corte cortes juzgado juzgados audiencia_nacional audiencia_provincial',
      parliament:
        'parlamento asamblea_legislativa asamblea_nacional asamblea senado congreso cámara_de_diputados cámara_de_senadores cámara',
      ngo: 'asociación asociaciones federación federaciones fundación fundaciones sociedad confederación unión coalición liga colegio club foro cruz_roja plataforma movimiento sindicato alianza',
      international: 'organización organizaciones comunidad alto_comisionado',
      academic: 'universidad universidades academia escuela facultad',
      company: 'banco empresa compañía',
    },
    last: {},
  },
} as const satisfies Record<string, HeadList>

/** Heads that also stand for things with no name of their own: not a name without a further sign. */
export const WEAK_HEADS = {
  en:
    'services systems system schools school offices index forces survey surveys census organizations organisations partnerships mechanism ' +
    'mechanisms grants policies plans programmes programs projects units societies unions databases registries communities associations ' +
    'authorities groups institution institutions headquarters networks strategies initiatives campaigns schemes society movement judiciary framework operation decade platform inquiry allowance benefit pension guarantee',
  fr:
    'société entreprise école écoles service services système systèmes maison établissement institution brigades chambre ordre garde ' +
    'armée mission allocation enquête enquêtes mécanisme mouvement régie pôle plateforme instance régime couverture garantie revenu prestation recensement dispositif',
  es:
    'sociedad empresa escuela servicio sistema sistemas registro registros encuesta encuestas red redes casa mesa club institución mecanismo coordinación ' +
    'movimiento ente plataforma guardia instancia renta tarjeta despacho seguro régimen ingreso pensión aporte modelo alerta',
} as const

/** Heads, in lower case, of names in quotation marks: `the "Open Doors" app`. */
export const QUOTED_HEADS = {
  report: 'study',
  system: 'app application website',
  campaign: 'movement drive',
  program: 'course training curriculum',
} as const satisfies Partial<Record<ProgramKind, string>>

/** Words that make no name of a general head by themselves: "Criminal Justice System", "Key Social Programs", "National Report". */
export const GENERAL_MODIFIERS =
  'un legal judicial criminal civil justice health education social public local state national administrative political economic ' +
  'regional international governmental government parliamentary general special competent relevant human rights key main other ' +
  'initial periodic final common combined shadow alternative statutory specialised specialized annual mid-term voluntary progress country core policy policies law school child labor labour ' +
  'welfare care support basic community private municipal urban rural financial banking tax penal prison military security'

/** Bare words that are a name where they are capitalised: one to a country, so no modifier is needed. */
export const SOLE_BODIES = {
  parliament:
    'Parliament Congress Senate Knesset Bundestag Bundesrat Storting Riksdag Folketing Sejm Seimas Saeima Riigikogu Verkhovna_Rada Oireachtas Althing Eduskunta Jogorku_Kenesh Oliy_Majlis Milli_Majlis Majlis Lok_Sabha Rajya_Sabha Great_Khural Jatiya_Sangsad Cortes_Generales Dáil Parlement Sénat Parlamento Senado',
  government: 'Army Navy Air_Force Coast_Guard Police Ombudsman Ombudsperson Gendarmerie Ombudsmannen Cancillería',
} as const satisfies Partial<Record<BodyKind, string>>

/** Words that stand before the name they head: "Operation Redwood", "Project Bright Start". */
export const PREFIX_HEADS = {
  en: {
    operation: 'operation',
    project: 'project',
    program: 'vision',
    initiative: 'agenda',
    plan: 'plan',
    hotline: 'hotline helpline childline actionline dial',
  },
  fr: {
    operation: 'opération',
    project: 'projet',
    program: 'programme',
    plan: 'plan',
    initiative: 'initiative',
    campaign: 'campagne',
    hotline: 'ligne',
  },
  es: {
    operation: 'operación operativo',
    project: 'proyecto',
    program: 'programa',
    plan: 'plan',
    system: 'subsistema plataforma',
    campaign: 'campaña',
    initiative: 'iniciativa',
    strategy: 'estrategia',
    hotline: 'línea fono teléfono chat',
  },
} as const satisfies Record<string, Partial<Record<ProgramKind, string>>>

/** A capitalised phrase that ends in one of these is a law, a treaty or a paper: another family's, or none's. */
export const OTHER_HEADS =
  'act acts law laws code codes convention conventions protocol protocols treaty treaties covenant covenants charter charters ' +
  'constitution statute statutes regulation regulations decree decrees ordinance ordinances order orders rule rules directive ' +
  'directives resolution resolutions declaration declarations agreement agreements recommendation recommendations bill bills ' +
  'amendment amendments principles guidelines standards manual handbook protocol accord accords pact memorandum ' +
  'loi lois code convention protocole traité pacte charte constitution décret décrets ordonnance arrêté déclaration accord ' +
  'ley leyes código convención convenio protocolo tratado pacto carta constitución decreto reglamento declaración acuerdo'

/** A capitalised phrase that ends in one of these is a person by title, or a post. */
export const PERSON_TITLES =
  'secretary secretaries minister ministers director directors commissioner commissioners president presidents ambassador ' +
  'rapporteur rapporteurs coordinator coordinators officer officers chief chiefs manager managers judge judges justice general ' +
  'attorney attorneys specialist specialists investigator investigators agent agents representative representatives member ' +
  'members chairperson chair chairman governor mayor king queen prince sheikh senator deputy expert experts inspector inspectors ' +
  'prosecutor prosecutors leader leaders worker workers employee employees adviser advisor counsel administrator head sir mr mrs ms dr ' +
  'maire maires préfet gouverneur alcalde alcaldesa gobernador ministre président présidente directeur directrice secrétaire juge procureur ministro ministra presidente presidenta director ' +
  'directora secretario secretaria fiscal juez'

/** What the first column of a table lists, by a word of its head. */
export const TABLE_HEADS = [
  { word: 'program', sort: { class: 'program', kind: 'program' } },
  { word: 'project', sort: { class: 'program', kind: 'project' } },
  { word: 'policy', sort: { class: 'program', kind: 'strategy' } },
  { word: 'policies', sort: { class: 'program', kind: 'strategy' } },
  { word: 'plan', sort: { class: 'program', kind: 'plan' } },
  { word: 'initiative', sort: { class: 'program', kind: 'initiative' } },
  { word: 'iniciativa', sort: { class: 'program', kind: 'initiative' } },
  { word: 'proyecto', sort: { class: 'program', kind: 'project' } },
  { word: 'projet', sort: { class: 'program', kind: 'project' } },
  { word: 'coordinating body', sort: { class: 'body', kind: 'government' } },
  { word: 'agency', sort: { class: 'body', kind: 'government' } },
  { word: 'ministry', sort: { class: 'body', kind: 'government' } },
  { word: 'institution', sort: { class: 'body', kind: 'government' } },
  { word: 'organismo', sort: { class: 'body', kind: 'government' } },
  { word: 'organisme', sort: { class: 'body', kind: 'government' } },
] as const

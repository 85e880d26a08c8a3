import { alternatives } from '../../../common/alternatives.ts'
import type { StatuteMention } from '../../../common/mention.ts'
import type { Context, Passage } from '../../context.ts'
import { TITLE_HEADS } from '../../lists/titled-laws.ts'
import type { Rule } from '../../rule.ts'
import type { StatuteDraft } from '../../statute/draft.ts'
import { laterThanDocument } from '../../statute/guards.ts'
import { lawYear } from '../../statute/law-year.ts'
import { matchAt } from '../../statute/match-at.ts'
import { namedLaw } from '../../statute/named-law.ts'
import { numberBehind } from '../../statute/number-behind.ts'
import { numberedDraft } from '../../statute/numbered-draft.ts'
import { isDescribedBill } from '../../statute/romance-bill.ts'
import { withStateBefore } from '../../statute/state-title.ts'
import { asTitle, isCapitals } from '../../statute/title-case.ts'
import { titledLawAt } from '../../statute/titled-law.ts'

/** Type in ids of the laws whose title may have a number behind it. */
const NUMBERED: Readonly<Record<string, string>> = {
  act: 'act',
  law: 'law',
  decree: 'decree',
  ley: 'law',
  loi: 'law',
  decreto: 'decree',
  décret: 'decree',
}
const ENGLISH = alternatives(TITLE_HEADS.map(({ head }) => head))
const HEAD = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?<english>${ENGLISH}|(?<=(?:[Tt]he|[Ii]ts|new|[Tt]his|a|[Ff]ederal|constitutional|organic|draft) )law(?= (?:of (?:the )?[\\p{L} ’'-]{3,40} )?[“"«„](?:On|About) ))|(?<spanish>Ley(?:es)?|C[óo]digo|Decreto|Reglamento|Estatuto|Fuero|ley(?= (?:orgánica|general|federal|marco) (?:de|del|para|contra|sobre) )|código|LEY|C[ÓO]DIGO|REGLAMENTO|ESTATUTO)|(?<french>[Ll]oi(?:-cadre|-programme)?|[Cc]ode|[Dd]écret|[Oo]rdonnance|[Dd]ahir|Règlement|Charte|[Aa]cte uniforme|LOI|CODE|D[ÉE]CRET|ORDONNANCE))(?= )`,
  'uy',
)
const KIND =
  /(?<![\p{L}\p{N}])(?:Organic|Framework|Federal|Constitutional|Basic|Royal|Emergency|General|Special|Uniform) $/u

/** "Charter of Fundamental Rights‸ (Constitutional Amendment) Act": a name whose head noun comes last. */
const GOES_ON = /^ \(\p{Lu}[^()\d]{3,60}\) (?:Act|Bill|Ordinance|Regulations|Rules|Order)(?!\p{L})/u
/** "the proposed ‸Charter of Rights": a plan, where an act has at least its title. */
const PROPOSED = /(?<!\p{L})(?:[Pp]roposed|[Dd]raft|[Pp]lanned) $/u

/** Laws by name whose head noun comes first, in English, French and Spanish. */
export const titledLaw = {
  id: 'statute/titled-law',
  title: 'Law by name, the head noun first ("Law on …", "Code du travail", "Ley Orgánica de …")',
  why: 'Titles end where the capitals end; French and English titles in small letters end at a mark, a verb or a relative pronoun.',
  triggers: [
    'act ',
    'magna carta ',
    'basic law ',
    'law ',
    'code ',
    'decree ',
    'sub-decree ',
    'ordinance ',
    'regulation',
    'rules ',
    'rulebook ',
    'instruction',
    'statute ',
    'charter ',
    'ley',
    'código',
    'codigo ',
    'decreto ',
    'reglamento ',
    'estatuto ',
    'loi ',
    'loi-cadre ',
    'loi-programme ',
    'décret ',
    'règlement ',
    'ordonnance ',
    'dahir',
    'fuero',
    'charte ',
    'acte uniforme',
  ],
  guards: [laterThanDocument],
  scan: (passage: Passage, { about }: Context, hits: readonly number[]) => {
    const { text, start } = passage
    const drafts: StatuteDraft[] = []
    let after = 0
    for (const hit of hits) {
      const inCapitals = hit >= after && isCapitals(text, hit, hit + 3)
      const match = hit < after ? null : matchAt(HEAD, inCapitals ? asTitle(passage) : text, hit)
      if (!match) continue
      const kind = match.groups?.['english'] ? KIND.exec(text.slice(Math.max(0, hit - 16), hit))?.[0].length : 0
      const end = hit + match[0].length
      const capitals = isCapitals(text, hit, end)
      const law = titledLawAt(capitals ? asTitle(passage) : text, hit - (kind ?? 0), end, match.groups ?? {})
      if (!law || (!match.groups?.['english'] && isDescribedBill(text, law.start, law.end))) continue
      if (GOES_ON.test(text.slice(law.end, law.end + 140))) continue
      if (law.head === 'charter' && PROPOSED.test(text.slice(Math.max(0, hit - 16), hit))) continue
      after = law.end
      const from = match.groups?.['english'] ? withStateBefore(text, law.start) : law.start
      drafts.push(namedLaw(text, { ...law, start: from }, about, start))
      const type = NUMBERED[law.head]
      if (type === undefined) continue
      const dated = lawYear(text, law.end, law.start)
      const number =
        numberBehind(text, law.end, type) ?? (dated.year === null ? null : numberBehind(text, dated.end, type))
      if (number) drafts.push(numberedDraft(text, { ...number, year: number.year ?? dated.year }, about, start))
    }
    return drafts
  },
  examples: [
    {
      text: 'The Sub-Decree on the National Water Register and the Act on Victims of Floods modified the Building Code allowing it.',
      match: 'Sub-Decree on the National Water Register',
      fields: { instrument: '/kh/law/sub-decree-on-the-national-water-register' },
      about: { country: 'kh' },
      from: 'UPR reports',
    },
    {
      text: 'la Ley de presupuestos y gastos cerró el año, y la Ley de régimen electoral y partidos políticos obligan a todos',
      match: 'Ley de presupuestos y gastos',
      fields: { instrument: '/cr/law/ley-de-presupuestos-y-gastos' },
      about: { country: 'cr', language: 'es' },
      from: 'informes de los Estados',
    },
    {
      text: 'la Ley de pesca y cupos de captura subieron 12 por ciento; la Ley de educación y cientos de maestros marcharon',
      match: 'Ley de pesca',
      about: { country: 'pe', language: 'es' },
      from: 'prose on budgets',
    },
    {
      text: 'la Ley de aguas y canales de riego secos preocupan, la Ley de salud y personal formado bastan',
      match: 'Ley de aguas',
      about: { country: 'cl', language: 'es' },
      from: 'prose on farming and health',
    },
    {
      text: 'el juez aplicó la Ley de costas a los dueños de hoteles y extendió la Ley de caza a todo el valle',
      match: 'Ley de costas',
      about: { country: 'es', language: 'es' },
      from: 'prose on courts',
    },
    {
      text: 'la Ley de víctimas y testigos declararon en la audiencia',
      match: 'Ley de víctimas',
      about: { country: 'co', language: 'es' },
      from: 'prose on courts',
    },
    {
      text: 'la Ley de la mujer y las labores del hogar, la Ley de la tierra y los peones pobres, sin crédito',
      match: 'Ley de la mujer',
      about: { country: 'ni', language: 'es' },
      from: 'prose on farming',
    },
    {
      text: 'la Ley de prevención y sanción de la trata rige, y la Ley de migración y extranjería es de 2008',
      match: 'Ley de prevención y sanción de la trata',
      about: { country: 'bo', language: 'es' },
      from: 'informes de los Estados',
    },
    {
      text: 'the Act on the pay of nurses and midwives in the public hospitals and clinics and of doctors who work by night',
      match: 'Act on the pay of nurses and midwives in the public hospitals and clinics',
      about: { country: 'si' },
      from: 'prose on health',
    },
    {
      text: 'la Ley de turismo y seguridad son temas de campaña; la Ley de colegios rurales y médicas dieron que hablar',
      match: 'Ley de turismo',
      about: { country: 'uy', language: 'es' },
      from: 'prose on elections',
    },
    {
      text: 'llevó la Ley de subsidios a la Corte y la Ley de protección a la Cámara',
      match: 'Ley de subsidios',
      about: { country: 'gt', language: 'es' },
      from: 'prose on courts',
    },
    {
      text: 'la Ley de transparencia y acceso a la información pública, de 2014, la Ley de apoyo a las víctimas',
      match: 'Ley de transparencia y acceso a la información pública, de 2014',
      about: { country: 'co', language: 'es' },
      from: 'informes de los Estados',
    },
    {
      text: 'la Ley de protección al aborigen y la Ley de consulta aborigen',
      match: 'Ley de protección al aborigen',
      about: { country: 'ar', language: 'es' },
      from: 'informes de los Estados',
    },
    {
      text: 'según la Ley de Montes, Banco Nacional o Tesoro pagan',
      match: 'Ley de Montes',
      about: { country: 'es', language: 'es' },
      from: 'prose on budgets',
    },
    {
      text: 'Under the Act on Flood Relief, Flood Relief Fund staff pay farmers.',
      match: 'Act on Flood Relief',
      about: { country: 'jp' },
      from: 'prose on farming',
    },
    {
      text: 'The Act on Fisheries, and the Protection of lakes was paid for.',
      match: 'Act on Fisheries',
      about: { country: 'us' },
      from: 'prose on budgets',
    },
    {
      text: 'la loi relative à la signature et la ratification des accords fiscaux',
      match: 'loi relative à la signature et la ratification des accords fiscaux',
      about: { country: 'fr', language: 'fr' },
      from: 'rapports des États',
    },
    {
      text: 'The Law on wares required for export is new.',
      match: 'Law on wares required for export',
      about: { country: 'us' },
      from: 'prose on trade',
    },
    {
      text: 'los artículos 150 A a 150 F del Código Penal tipifican la tortura',
      match: 'artículos 150 A a 150 F del Código Penal',
      fields: { provisions: ['art150A..art150F'] },
      about: { country: 'cl', language: 'es' },
      from: 'informes de los Estados',
    },
    {
      text: 'la Ley general de acceso a la información pública y la Ley de migración a partir de 2012',
      match: 'Ley general de acceso a la información pública',
      fields: { instrument: '/gt/law/ley-general-de-acceso-a-la-informacion-publica' },
      about: { country: 'gt', language: 'es' },
      from: 'observaciones finales',
    },
    {
      text: 'la Ley de migración a partir de 2012 y la Ley de la infancia y las autoridades locales deben actuar',
      match: 'Ley de la infancia',
      fields: { instrument: '/gt/law/ley-de-la-infancia' },
      about: { country: 'gt', language: 'es' },
      from: 'informes de los Estados',
    },
    {
      text: 'la Ley de lucha contra la corrupción y los delitos económicos, de 2003',
      match: 'Ley de lucha contra la corrupción y los delitos económicos, de 2003',
      about: { country: 'ke', language: 'es' },
      from: 'observaciones finales',
    },
    {
      text: 'The Law “On the Guarantees of the Rights of the Child” of 7 January 2008 No. ZRU-139 was adopted.',
      match: 'No. ZRU-139',
      fields: { instrument: '/uz/law/2008/zru-139' },
      about: { country: 'uz' },
      from: 'State party reports',
    },
    {
      text: 'The Act Relating to Children, 2075 (2018) was passed.',
      match: 'Act Relating to Children, 2075 (2018)',
      fields: { instrument: '/np/law/act-relating-to-children-2018' },
      about: { country: 'np' },
      from: 'State party reports',
    },
    {
      text: 'la loi de 2005 sur la traite de personnes et la création, en 2010, d’une cellule',
      match: 'loi de 2005 sur la traite de personnes',
      about: { country: 'sn', language: 'fr' },
      from: 'comptes rendus',
    },
    {
      text: 'los artículos Nº 15, inciso segundo, y 16 del Código del Trabajo',
      match: 'artículos Nº 15, inciso segundo, y 16 del Código del Trabajo',
      fields: { provisions: ['art15/2', 'art16'] },
      about: { country: 'cl', language: 'es' },
      from: 'informes de los Estados',
    },
    {
      text: 'under the Act on Securing, Etc. of Equal Opportunity in Employment, firms report',
      match: 'Act on Securing, Etc. of Equal Opportunity in Employment',
      about: { country: 'jp' },
      from: 'State party reports',
    },
    {
      text: 'the Act on Regulation of Child Pornography, and the Protection of Children was amended',
      match: 'Act on Regulation of Child Pornography, and the Protection of Children',
      about: { country: 'jp' },
      from: 'State party reports',
    },
    {
      text: 'the Law on Children, and the Ministry of Justice',
      match: 'Law on Children',
      about: { country: 'jp' },
      from: 'State party reports',
    },
    {
      text: 'la Ley de igualdad de trato y no discriminación rige desde 2015',
      match: 'Ley de igualdad de trato y no discriminación',
      about: { country: 'sv', language: 'es' },
      from: 'informes de los Estados',
    },
    {
      text: 'la Ley contra la violencia sexual, explotación y trata de personas, de 2009, castiga',
      match: 'Ley contra la violencia sexual, explotación y trata de personas, de 2009',
      fields: { instrument: '/gt/law/ley-contra-la-violencia-sexual-explotacion-y-trata-de-personas-2009' },
      about: { country: 'gt', language: 'es' },
      from: 'observaciones finales',
    },
    {
      text: 'la Ley de aguas y establece un consejo; la Ley de protección de la niñez y la adolescencia',
      match: 'Ley de aguas',
      fields: { instrument: '/pe/law/ley-de-aguas' },
      about: { country: 'pe', language: 'es' },
      from: 'informes de los Estados',
    },
    {
      text: 'la Ley de pesca y otras normas, la Ley de minas y diversas resoluciones, la Ley de tránsito y obliga a los conductores',
      match: 'Ley de pesca',
      fields: { instrument: '/pe/law/ley-de-pesca' },
      about: { country: 'pe', language: 'es' },
      from: 'informes de los Estados',
    },
    {
      text: 'la loi portant modification de la loi relative à l’eau',
      match: 'loi portant modification de la loi relative à l’eau',
      about: { country: 'ma', language: 'fr' },
      from: 'observations finales',
    },
    {
      text: 'Section 7 of the Canadian Charter of Rights and Freedoms protects life.',
      match: 'Section 7 of the Canadian Charter of Rights and Freedoms',
      fields: { instrument: '/ca/law/canadian-charter-of-rights-and-freedoms', provisions: ['s7'] },
      about: { country: 'ca' },
      from: 'reports of Canada',
    },
    {
      text: 'La loi belge sur la nationalité s’applique aux enfants nés à l’étranger.',
      match: 'loi belge sur la nationalité',
      fields: { instrument: '/be/law/loi-belge-sur-la-nationalite' },
      about: { country: 'lu', language: 'fr' },
      from: 'rapports des États',
    },
    {
      text: 'le décret portant création d’un conseil national de la jeunesse et la loi sur la presse3',
      match: 'décret portant création d’un conseil national de la jeunesse',
      about: { country: 'ne', language: 'fr' },
      from: 'rapports des États',
    },
    {
      text: 'LEY DE MIGRACIÓN DE 2008',
      match: 'LEY DE MIGRACIÓN DE 2008',
      fields: { instrument: '/ar/law/ley-de-migracion-2008' },
      about: { country: 'ar', language: 'es' },
      from: 'informes de los Estados',
    },
    {
      text: 'El anteproyecto de Ley General de Aguas está en el Congreso.',
      match: 'Ley General de Aguas',
      about: { country: 'sv', language: 'es' },
      from: 'informes de los Estados',
    },
    {
      text: 'The General Act on Equal Treatment applies, and so does the Statute of the Child and Adolescent.',
      match: 'General Act on Equal Treatment',
      fields: { instrument: '/de/law/general-act-on-equal-treatment' },
      about: { country: 'de' },
      from: 'State party reports',
    },
    {
      text: 'la Ley General para Prevenir la Tortura y Otros Tratos o Penas Crueles, Inhumanos o Degradantes, vigente',
      match: 'Ley General para Prevenir la Tortura y Otros Tratos o Penas Crueles, Inhumanos o Degradantes',
      about: { country: 'mx', language: 'es' },
      from: 'informes de los Estados',
    },
    {
      text: 'los artículos 107°, 46°-B y 46°-C del Código Penal y la Ley de Protección frente a la Violencia Familiar',
      match: 'artículos 107°, 46°-B y 46°-C del Código Penal',
      fields: { provisions: ['art107', 'art46-B', 'art46-C'] },
      about: { country: 'pe', language: 'es' },
      from: 'informes de los Estados',
    },
    {
      text: 'Le Règlement sur la protection des forêts et l’article 77quater, 1° à 6°, du Code criminel s’appliquent.',
      match: 'article 77quater, 1° à 6°, du Code criminel',
      fields: { provisions: ['art77quater/1..art77quater/6'] },
      about: { country: 'ca', language: 'fr' },
      from: 'rapports des États',
    },
    {
      text: 'la Loi-cadre relative à la gestion de l’environnement renforce la protection',
      match: 'Loi-cadre relative à la gestion de l’environnement',
      fields: { instrument: '/cm/law/loi-cadre-relative-a-la-gestion-de-l-environnement' },
      about: { country: 'cm', language: 'fr' },
      from: 'rapports des États',
    },
    {
      text: 'The Law amending and supplementing a number of articles of the Law on Residence was passed.',
      match: 'Law amending and supplementing a number of articles of the Law on Residence',
      about: { country: 'vn' },
      from: 'State party reports',
    },
    {
      text: 'el Código Penal de Chile y la Ley General de Salud de México',
      match: 'Código Penal de Chile',
      fields: { instrument: '/cl/law/codigo-penal' },
      about: { country: 'pe', language: 'es' },
      from: 'informes de los Estados',
    },
    {
      text: 'le Code civil belge admet',
      match: 'Code civil',
      fields: { instrument: '/be/law/code-civil' },
      about: { country: 'bi', language: 'fr' },
      from: 'rapports des États',
    },
    {
      text: 'under the Law on Children (Article 10, 35), which',
      match: 'Law on Children (Article 10, 35)',
      fields: { instrument: '/vn/law/law-on-children', provisions: ['art10', 'art35'] },
      about: { country: 'vn' },
      from: 'U.S. Department of Labor',
    },
    {
      text: 'the Code of Criminal Procedure was amended',
      match: 'Code of Criminal Procedure',
      fields: { instrument: '/ml/law/code-of-criminal-procedure' },
      about: { country: 'ml' },
      from: 'State party reports',
    },
    {
      text: 'la Ley Orgánica del Poder Judicial establece',
      match: 'Ley Orgánica del Poder Judicial',
      about: { country: 'hn', language: 'es' },
      from: 'informes de los Estados',
    },
    {
      text: 'la Ley de la Infancia de 2011, que',
      match: 'Ley de la Infancia de 2011',
      fields: { instrument: '/lr/law/ley-de-la-infancia-2011' },
      about: { country: 'lr', language: 'es' },
      from: 'informes de los Estados',
    },
    {
      text: 'l’article 225-4-1 du code pénal punit',
      match: 'article 225-4-1 du code pénal',
      fields: { instrument: '/fr/law/code-penal', provisions: ['art225-4-1'] },
      about: { country: 'fr', language: 'fr' },
      from: 'rapports des États',
    },
    {
      text: 'La loi sur les droits des malades, de 2015, qui',
      match: 'loi sur les droits des malades, de 2015',
      about: { country: 'no', language: 'fr' },
      from: 'observations finales',
    },
    {
      text: 'el Código del Trabajo prohíbe',
      match: 'Código del Trabajo',
      about: { country: 'cl', language: 'es' },
      from: 'informes de los Estados',
    },
    {
      text: 'the Act Amending the Aliens Act was passed',
      match: 'Act Amending the Aliens Act',
      about: { country: 'si' },
      from: 'UPR reports',
    },
    {
      text: 'It adopted the Law on amendments to the Law on general education in 2014.',
      match: 'Law on amendments to the Law on general education',
      about: { country: 'am' },
      from: 'concluding observations',
    },
    {
      text: 'It has a Charter of Fundamental Rights and Freedoms since 2011.',
      match: 'Charter of Fundamental Rights and Freedoms',
      about: { country: 'jm' },
      from: 'State party reports',
    },
    {
      text: 'the Instruction on Keeping Registers and the Rulebook on Shelters apply',
      match: 'Instruction on Keeping Registers',
      about: { country: 'rs' },
      from: 'State party reports',
    },
    {
      text: 'under the Magna Carta for Public Workers of 1992',
      match: 'Magna Carta for Public Workers of 1992',
      about: { country: 'ph' },
      from: 'State party reports',
    },
    {
      text: 'the Act Regulating the Rights of citizens of Former Republics living in the Province of the North and others',
      match: 'Act Regulating the Rights of citizens of Former Republics living in the Province of the North',
      about: { country: 'hr' },
      from: 'summaries of stakeholders’ submissions',
    },
    {
      text: 'The Act on Local Markets mandated Roma seats on boards.',
      match: 'Act on Local Markets',
      about: { country: 'si' },
      from: 'summaries of stakeholders’ submissions',
    },
    {
      text: 'the debate on the draft Law on Registered Cohabitation in the Parliament.11 In 2006, the Commission',
      match: 'Law on Registered Cohabitation',
      about: { country: 'si' },
      from: 'summaries of stakeholders’ submissions, with marks of notes',
    },
    {
      text: 'It cited the Law on the Press.12 In 2010, the law was amended.',
      match: 'Law on the Press',
      about: { country: 'si' },
      from: 'summaries of stakeholders’ submissions, with marks of notes',
    },
    {
      text: 'In 2018 new Rules on the keeping of school registers entered into force.',
      match: 'Rules on the keeping of school registers',
      about: { country: 'si' },
      from: 'national reports to the Universal Periodic Review',
    },
    {
      text: 'según el artículo 4 a), b) y c) del Código Penal',
      match: 'artículo 4 a), b) y c) del Código Penal',
      fields: { provisions: ['art4/a', 'art4/b', 'art4/c'] },
      about: { country: 'lr', language: 'es' },
      from: 'informes de los Estados',
    },
    {
      text: 'el artículo 6 a), i) y ii) de la Ley de Pesca',
      match: 'artículo 6 a), i) y ii) de la Ley de Pesca',
      fields: { provisions: ['art6/a/i', 'art6/a/ii'] },
      about: { country: 'pe', language: 'es' },
      from: 'informes de los Estados',
    },
    {
      text: 'la Ley modificada contra el Ruido (2005)',
      match: 'Ley modificada contra el Ruido (2005)',
      about: { country: 'lr', language: 'es' },
      from: 'informes de los Estados',
    },
    {
      text: 'the Regulations on Detention and the Rules on Prisons',
      match: 'Regulations on Detention',
      about: { country: 'rs' },
      from: 'replies to GRETA',
    },
    {
      text: "l'article 433quinquies du Code pénal punit",
      match: 'article 433quinquies du Code pénal',
      fields: { provisions: ['art433quinquies'] },
      about: { country: 'be', language: 'fr' },
      from: 'rapports des États',
    },
    {
      text: 'DE LA LEY GENERAL DE SALUD Y DEL CODIGO PENAL FEDERAL',
      match: 'LEY GENERAL DE SALUD',
      fields: { instrument: '/mx/law/ley-general-de-salud' },
      about: { country: 'mx', language: 'es' },
      from: 'diarios oficiales',
    },
    {
      text: 'l’article 7 de la Charte de l’environnement',
      match: 'article 7 de la Charte de l’environnement',
      fields: { instrument: '/fr/law/charte-de-l-environnement', provisions: ['art7'] },
      about: { country: 'fr', language: 'fr' },
      from: 'rapports des États',
    },
    {
      text: 'las penas del código penal y la ley orgánica del Poder Judicial',
      match: 'código penal',
      fields: { instrument: '/pe/law/codigo-penal' },
      about: { country: 'pe', language: 'es' },
      from: 'informes de los Estados',
    },
    {
      text: 'el art. 59 lit. d) del Código de la Niñez dispone',
      match: 'art. 59 lit. d) del Código de la Niñez',
      fields: { provisions: ['art59/d'] },
      about: { country: 'uy', language: 'es' },
      from: 'informes de los Estados',
    },
    {
      text: 'l’Acte uniforme portant droit commercial général et la loi bancaire',
      match: 'Acte uniforme portant droit commercial général',
      fields: { instrument: '/cm/law/acte-uniforme-portant-droit-commercial-general' },
      about: { country: 'cm', language: 'fr' },
      from: 'rapports des États',
    },
    {
      text: 'la loi sur les bâtiments ouverts pour les personnes âgées et le Code civil',
      match: 'loi sur les bâtiments ouverts pour les personnes âgées',
      about: { country: 'ga', language: 'fr' },
      from: 'rapports des États',
    },
    {
      text: 'l’article 61, § 1er, 2°, du Code judiciaire dispose',
      match: 'article 61, § 1er, 2°, du Code judiciaire',
      fields: { provisions: ['art61/1/2'] },
      about: { country: 'be', language: 'fr' },
      from: 'rapports des États',
    },
    {
      text: 'la Ley para prevenir, atender y sancionar la violencia en los centros y las escuelas, que',
      match: 'Ley para prevenir, atender y sancionar la violencia en los centros y las escuelas',
      about: { country: 'pe', language: 'es' },
      from: 'informes de los Estados',
    },
    {
      text: 'añadió los artículos 12-A a 12-C al Código Penal',
      match: 'artículos 12-A a 12-C al Código Penal',
      fields: { provisions: ['art12-A..art12-C'] },
      about: { country: 'pe', language: 'es' },
      from: 'informes de los Estados',
    },
    {
      text: 'la loi organique relative à la composition, à l’organisation et au fonctionnement du Conseil, adoptée',
      match: 'loi organique relative à la composition, à l’organisation et au fonctionnement du Conseil',
      about: { country: 'tg', language: 'fr' },
      from: 'rapports des États',
    },
    {
      text: 'The Law on Education 38/2005/QH11 made primary schools free.',
      match: '38/2005/QH11',
      fields: { instrument: '/vn/law/2005/38-qh11' },
      about: { country: 'vn' },
      from: 'State party reports',
    },
    {
      text: 'under the law of Georgia “On Weapons”, a permit is asked for',
      match: 'law of Georgia “On Weapons”',
      fields: { instrument: '/ge/law/law-on-weapons' },
      about: { country: 'ge' },
      from: 'State party reports',
    },
    {
      text: 'Article (20) of the Law of the Council of Ministers and the Basic Law of Governance, issued by Royal Order no. (A/90)',
      match: 'Article (20) of the Law of the Council of Ministers',
      fields: { instrument: '/sa/law/law-of-the-council-of-ministers', provisions: ['art20'] },
      about: { country: 'sa' },
      from: 'royal decrees',
    },
    {
      text: 'Clause 3 Article 61 and Article 63 of the Law on Forestry, and Point d Clause 4 of it',
      match: 'Clause 3 Article 61 and Article 63 of the Law on Forestry',
      fields: { provisions: ['art61/3', 'art63'] },
      about: { country: 'vn' },
      from: 'circulars',
    },
    {
      text: 'under Point b Clause 3 and Clause 6 Article 92 of the Law on Environmental Protection',
      match: 'Point b Clause 3 and Clause 6 Article 92 of the Law on Environmental Protection',
      fields: { provisions: ['art92/3/b', 'art92/6'] },
      about: { country: 'vn' },
      from: 'circulars',
    },
    {
      text: 'under the Law on Prevention of Domestic Violence of Azerbaijan, and the Law on Citizenship of Georgia, they',
      match: 'Law on Prevention of Domestic Violence of Azerbaijan',
      fields: { instrument: '/az/law/law-on-prevention-of-domestic-violence' },
      about: { country: 'az' },
      from: 'State party reports',
    },
    {
      text: 'the Law on Schools of Georgia (Article 8), and the Law on Rivers of Georgia, 2006, apply',
      match: 'Law on Schools of Georgia (Article 8)',
      fields: { instrument: '/ge/law/law-on-schools', provisions: ['art8'] },
      about: { country: 'ge' },
      from: 'State party reports',
    },
    {
      text: 'según la Ley de Pesca de Liberia de 2011 y el Código Civil Peruano, artículo 5',
      match: 'Ley de Pesca de Liberia de 2011',
      fields: { instrument: '/lr/law/ley-de-pesca-2011' },
      about: { country: 'lr', language: 'es' },
      from: 'informes de los Estados',
    },
    {
      text: 'la loi relative à l’eau au Cameroun de 1998 et la loi relative à la pêche au Mali, articles 3 et 4',
      match: 'loi relative à la pêche au Mali, articles 3 et 4',
      fields: { instrument: '/ml/law/loi-relative-a-la-peche', provisions: ['art3', 'art4'] },
      about: { country: 'cm', language: 'fr' },
      from: 'rapports des États',
    },
    {
      text: 'under the Law on the Citizenship of Georgia they',
      match: 'Law on the Citizenship of Georgia',
      fields: { instrument: '/ge/law/law-on-the-citizenship-of-georgia' },
      about: { country: 'ge' },
      from: 'State party reports',
    },
    {
      text: 'la Ley de Tierras y Colonización, N.º 2825 de 14 de octubre de 1961',
      match: 'N.º 2825 de 14 de octubre de 1961',
      fields: { instrument: '/cr/law/1961/2825' },
      about: { country: 'cr', language: 'es' },
      from: 'blind batch 6, 2026-11-29',
    },
    {
      text: 'la Ley de Aguas, n.º 276, y la Ley de Pesca, n.º 3 de la lista, rigen',
      match: 'n.º 276',
      fields: { instrument: '/cr/law/276' },
      about: { country: 'cr', language: 'es' },
      from: 'informes de los Estados',
    },
    {
      text: 'el artículo 85 del Reglamento de la Cámara de Diputados del H. Congreso de la Unión',
      match: 'artículo 85 del Reglamento de la Cámara de Diputados',
      fields: { instrument: '/mx/law/reglamento-de-la-camara-de-diputados', provisions: ['art85'] },
      about: { country: 'mx', language: 'es' },
      from: 'blind batch 10, 2026-11-29',
    },
  ],
  counterExamples: [
    {
      text: 'las mesas 150 A a 150 F de la sala y los niveles 4 a 6 A',
      why: 'no articles',
    },
    {
      text: 'la loi portant modification a été votée, la loi portant ratification de ladite convention aussi',
      why: 'no subject',
    },
    { text: 'un projet de loi portant statut des réfugiés est à l’étude', why: 'a bill that small letters describe' },
    {
      text: 'l’avant-projet de loi sur l’aide juridique et la proposition de loi visant à abolir la peine de mort',
      why: 'bills',
    },
    { text: 'le projet de code de la famille et un projet de nouvelle loi sur l’eau', why: 'drafts' },
    { text: 'el Proyecto de Ley sobre protección de datos y el anteproyecto de código penal', why: 'drafts' },
    { text: 'la loi belge n’a rien prévu sur ce point', why: 'no title follows' },
    { text: 'The proposed Charter of Rights would extend them.', why: 'a plan' },
    { text: 'le projet de loi relatif à la traite des êtres humains', why: 'a bill: what it is about agrees with it' },
    { text: 'la Ley electoral y la ley de partidos', why: 'small letters: a matter, not a title' },
    { text: 'He teaches the Law of Contract and the Law of the Sea to nurses.', why: 'fields of law' },
    { text: 'the rule of law “on paper” and a lecture of law “On the Beach”', why: 'no law of that title' },
    { text: 'la Ley de Guinea Ecuatorial y el Código de España', why: 'a State, not a matter' },
    { text: 'la loi portant modification de plusieurs dispositions', why: 'a title that is not at its end' },
    { text: 'el Código de Ética de la empresa', why: 'no law' },
    { text: 'a Code of Conduct for teachers', why: 'no law' },
    { text: 'Nurses keep the Code of Medical Ethics and banks the Code of Professional Conduct', why: 'standards' },
    { text: 'the Criminal Code of Georgia punishes it', why: 'a country behind the whole name, which is named-law’s' },
    { text: 'la loi est la même pour tous', why: 'no title' },
    { text: 'la ley de la Asamblea', why: 'a small letter: no title' },
    {
      text: 'They broke new rules on parking, and amended rules on noise are due.',
      why: 'small letters: rules of anything',
    },
    {
      text: 'Ministers read Rules on Sunday and new ideas on Rules followed.',
      why: 'no article before, no title behind',
    },
    {
      text: 'The new Rules on handball changed the match, and revised Regulations on school kit were read.',
      why: 'of a game and of a school: nothing is said of their making',
    },
    { text: 'la Ley modificada fue publicada y la ley reformada rige', why: 'no title' },
    { text: 'el código de barras', why: 'a code of another sort' },
    { text: 'the Magna Carta of 1215', why: 'the English charter, without a subject' },
    { text: 'LA LEY Y LA JUSTICIA EN EL CAMPO', why: 'a heading in capitals without a title' },
    { text: 'la Charte graphique du ministère', why: 'another charter' },
    { text: 'Section 5 of the Labour Act on prohibition of night work', why: 'a name before it, its matter behind' },
    { text: 'Instruction on Human Rights is given in schools', why: 'teaching' },
    { text: 'NGOs Act on Behalf of victims', why: 'a verb in a heading' },
    { text: 'la vida en Liberia de 2011 y las leyes de Georgia (2010)', why: 'a State and a year behind no title' },
    { text: 'la ley de la oferta, n.º 3 de la lista', why: 'no title' },
    { text: 'la ley del mercado, n.º 300 de la lista, y el decreto, n.º 7', why: 'numbers of a list' },
  ],
} as const satisfies Rule<StatuteMention>

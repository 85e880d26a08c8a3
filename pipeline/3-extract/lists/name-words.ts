/** Words of the grammar of names, a language a list. Source: English, French and Spanish grammars of general use; 2026-11. */

/** Lower-case words that may stand between the capitalised words of a name. */
export const INNER_WORDS = {
  en: 'of the and for on in to against with from or a an & at into by towards toward',
  fr: "de du des d' d’ la le les l' l’ et pour contre sur en à au aux & chez",
  es: 'de del la el los las y e para contra sobre en a al & por con hacia do da',
} as const

/** Prepositions that open the complement of a head ("Office *of* …"). */
export const COMPLEMENT_WORDS = {
  en: 'of for on to against in with from into towards toward',
  fr: "de du des d' d’ pour contre sur à au aux chargé chargée chez hors",
  es: 'de del para contra sobre en con a al por hacia do da',
} as const

/** Articles, possessives and quantifiers that a name does not begin with. */
export const DETERMINERS =
  'the a an this that these those its their our his her my your each every all any some no such another other both several many most ' +
  'few two three four five six seven eight nine ten first second third new newly current former existing proposed draft said relevant ' +
  "le la les l’ l' un une des du ce cet cette ces son sa ses leur leurs notre chaque tout toute tous toutes " +
  'el la los las un una unos unas este esta estos estas ese esa su sus nuestro nuestra cada todo toda todos todas dicho dicha'

/** Words that open sentences and lines, and so are capitalised without being part of a name. */
export const OPENERS =
  'in on at by for from with within without under over after before during since until through throughout following pursuant ' +
  'according concerning regarding as and or but if when while where although though because however moreover furthermore ' +
  'additionally also further currently recently finally thus therefore hence similarly likewise meanwhile nevertheless overall ' +
  'specifically generally please see given including among between about against despite upon once only not there here it he she ' +
  'they we who which what whether source sources note notes table figure chart box annex appendix chapter section article part ' +
  'paragraph question goal goals objective objectives measure measures activity activities example established created launched ' +
  'adopted approved funded led chaired implemented based located ensure ensures strengthen strengthening support supports ' +
  'supporting promote promoting provide provides providing develop developing establish establishing implement implementing ' +
  'implementation adoption creation establishment participation recognition introduction development improve improving increase ' +
  'increasing combat combating combatting prevent preventing training include includes including conduct conducts coordinates ' +
  'oversees enforces prosecutes manages administers operates works serves assists offers assesses monitors reports advises ' +
  'working building using making ensuring responding pursuing taking giving review draft amended unlike to of via per january february march ' +
  'april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday ' +
  'pour par dans en sur sous avec sans selon depuis après avant lors ainsi cependant toutefois enfin également outre conformément ' +
  'afin comme si il elle ils elles on ce cela voir tableau article janvier février mars avril mai juin juillet août septembre ' +
  'octobre novembre décembre ' +
  'según desde durante mediante tras ante bajo con sin sobre entre hasta además asimismo también así sin embargo por para como ' +
  'cuando si cabe véase cuadro artículo capítulo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'

/** Words that rank or place a body: after "and" they begin a new name. */
export const LEVEL_WORDS =
  'national federal state central regional local provincial district municipal international european african american united ' +
  'royal supreme constitutional high independent interministerial inter-ministerial interagency inter-agency joint special ' +
  'world global u.s. us uk un eu'

/** Owners that are not bodies: "Children’s Bureau", "Women’s Council", "President’s Task Force" stay whole. */
export const PEOPLE_OWNERS =
  'children child women woman men people peoples persons person workers consumers veterans farmers youth citizens patients victims ' +
  'teachers students employers lawyers judges journalists girls boys mothers fathers parents families refugees migrants ' +
  'president minister general secretary-general governor king queen prosecutor attorney attorneys ombudsman auditor commissioner nation ' +
  'mayor pensioners voters artists users human nations states elders prisoners writers traders physicians nurses doctors ' +
  'fishermen men’s bishops defender ombudsperson chancellor premier solicitor sheriff comptroller registrar chief secretary ' +
  'attorney-general auditor-general solicitor-general director-general registrar-general surveyor-general accountant-general ' +
  'governor-general advocate-general treasurer constable guardian speaker'

/** Words that end the lower-case complement of a name: verbs, relative pronouns, and words that open a new phrase. */
export const COMPLEMENT_STOPS = {
  en:
    'is are was were be been being has have had having does do did will would shall should may might can could must which that who whom ' +
    'whose where when while as by at from during since until through under within between among after before if but not also including ' +
    'such than so then there it they he she we its their adopted approved established launched created developed implemented provides ' +
    'provided includes included aims aimed covers covered sets set seeks sought takes took gives gave makes made came comes continues ' +
    'continued works worked began begins remains plays played offers offered carried carries contains contained conducted received ' +
    'requires required ensures ensured supports supported focuses focused participated organized organised funded led chaired managed ' +
    'coordinated prepared issued published drafted entered submitted signed the this these those each an a per via whereby reported noted ' +
    'stated operates operated helps helped serves served allows allowed enables enabled',
  fr:
    "indique explique applique communique implique revendique arrive prive mènent mène est sont était étaient a ont avait avaient sera seront doit doivent peut peuvent qui que qu’ qu' dont où lorsque quand comme par dans " +
    "avec sans sous depuis lors afin ainsi entre pendant après avant si mais ne n’ n' se s’ s' il elle ils elles on ce cette ces adopté adoptée " +
    'approuvé approuvée créé créée créés établi établie mis mise lancé lancée élaboré élaborée financé financée assure assurent prévoit ' +
    'vise visent comprend organise organisé organisée permet participe fait font dispose comporte notamment selon tel telle un une y également assorti assortie ses sa son leur leurs lui compte vue concernant relatif relative relatifs relatives chargés révisé révisée actualisé actualisée ainsi appelle deux trois autres plusieurs année années période exercice horizon',
  es:
    'publica publican aplica indica explica dedica practica comunica verifica modifica ratifica identifica significa implica es son era eran fue fueron ha han había habían será serán debe deben puede pueden que quien quienes cual cuales cuyo cuya donde cuando ' +
    'como con sin desde hasta durante mediante tras según entre si pero no se lo le les este esta estos estas aprobado aprobada creado ' +
    'creada establecido establecida adoptado adoptada elaborado elaborada puesto puesta lanzado tiene tienen incluye incluyen prevé presta ' +
    'prestan también ante bajo un una unos unas cada ofrece realizó realiza estableció elaboró proporcionó impartió así encargada encargado relativo relativa relativos relativas revisado revisada actualizado actualizada dos tres cuatro varias varios otros otras ambos demás año años período periodo ejercicio',
} as const

/** Adjectives of French and Spanish names end in one of these. */
export const ADJECTIVE_ENDINGS = {
  en: '',
  fr: 'uel uelle uels uelles rels relles sel selle sels selles cole coles gnol gnole iste istes ais aises cier ciers nier niers talier taliers stier éen éenne éens éennes phone phones crate crates al ale ales aux aires aire if ive ifs ives ique iques iel ielle iels ielles nel nelle nels nelles rel relle turel eux euse euses ien ienne iens iennes ois oise aise ain aine ains aines ible able ibles ables ile iles ière ières trice trices ées ée és ieur ieure ieures',
  es: 'al ales ico ica icos icas ivo iva ivos ivas ario aria arios arias oso osa ano ana anos anas ble bles il iles ural ense és esa ista istas',
} as const

/** Short adjectives of names that no ending shows. */
export const ADJECTIVES = {
  en: '',
  fr: 'uni unie unis unies ouest nord sud haut haute profond profonde profonds profondes extrême extrêmes pauvre pauvres maladie vieillesse bas carbone illicite illicites gratuit gratuite gratuits gratuites grave graves propre propres forcé forcée forcés forcées étranger étrangers étrangère étrangères mineur mineurs migrant migrants migrante migrantes autochtone autochtones routier rurale vert verte bleu public publics libre jeune grande grand unique mixte permanent permanente indépendant indépendante indépendants genre émergent émergente suisse belge russe arabe intégré spécialisé renforcé décentralisé unifié accéléré élargi élargie avancé handicapé déplacé privé associé mères',
  es: 'alto alta verde azul público pública públicos públicas libre joven gran único única mixto mixta superior permanente independiente directivo privado privada armadas humano humanos humana mayor mayores',
} as const

/** Abbreviations in capitals that are no body and no program of their own. ISO 4217 and ISO 639 codes are not among them: see `isPlainAbbreviation`. */
export const PLAIN_ABBREVIATIONS =
  'NGO NGOs INGO INGOs ONG ONGs OSC OSCs CSO CSOs CBO CBOs DPO DPOs OPD OPDs GDP GNP GNI PIB PNB HIV AIDS VIH SIDA HIV/AIDS VIH/SIDA STI STD ' +
  'TB MDR ART ICT ICTs TIC IT AI GIS GPS LGBT LGBTI LGBTIQ LGBTQ LGBTQI LGBTIQ+ SOGI IDP IDPs PWD PWDs SME SMEs PME MSME MSMEs FY USD EUR GBP ' +
  'CFA CFAF XOF XAF TV DVD CD PDF URL SMS FM CCTV DNA IQ ID PCR COVID COVID-19 SARS GHG GHGs CO CO2 CH4 N2O HFC HFCs PFC SF6 LULUCF AFOLU IPPU MRV ' +
  'MW GW GWh MWh kWh MtCO2e GtCO2e tCO2e BAU NDC NDCs INDC INDCs SDG SDGs ODD ODS MDG MDGs OMD ODM ODA APD AOD FDI PPP PPPs GBV SGBV VAW FGM FGM/C MGF CSE ' +
  'CSEC CSAM CST SRH SRHR CP VAT TVA IVA ISP ISPs ISP’s TVET ECD ECCE LDC LDCs SIDS LLDC UPR EPU OK AM PM AD BC UK US U.S. USA U.S.A. UAE DRC RDC CAR ' +
  'EUA EE.UU. II III IV VI VII VIII IX XI XII XIII XIV XV XVI XVII XVIII XIX XX XXI PO MP MPs CEO PhD MA BA MSc JD RN No NO YES N/A NA OP TIP CRC CEDAW CAT CRPD CERD ' +
  'ICCPR ICESCR ICERD ICRMW ICPPED CMW CED CPED OPCAT OPSC OPAC ADHD DDT LPG PV EV EVs R&D FAQ FAQs POW IED GPA NEET HDI IDH THB WASH NCD NCDs MCH ANC BMI ' +
  'PTSD SEN ESL NFE HR DDR SSR REDD REDD+ CDM ITMO ITMOs GWP AR4 AR5 AR6 MPG MPGs BTR NC BUR NIR JI DC D.C. NY'

/** Verbs that bodies do: an acronym before one of them is a body's. */
export const AGENT_VERBS =
  'has had also provides provided supports supported works worked conducts conducted launched launches established ' +
  'establishes developed develops implements implemented assists assisted monitors monitored coordinates coordinated adopted reported reports ' +
  'estimated estimates funded funds organized organised organizes participates participated prosecutes investigates identifies identified ' +
  'trains trained continues continued serves served assesses collaborated partnered instituted set sets manages managed maintains operates oversees ' +
  'presented discussed stated states asserted asserts affirmed noted notes highlighted urged urges expressed invited welcomed welcomes emphasized emphasised stressed considered considers acknowledged encouraged underlined underscored recalled observed raised called indicated informed explained argued warned awarded leads led employs prepared issued published submitted recommended requested helped helps carried plays attended ' +
  'co-finances financed drafted collects collected agents attorneys officers staff personnel ' +
  'a ont organise assure soutient gère finance coordonne indique estime publie exécute intervient également apoya presta ofrece ha realizó llevó ' +
  'imprimió proporciona también abona paga entrega otorga gestiona administra despliega informa señala indica estima coordina ejecuta desarrolla ' +
  'implementa cuenta atiende capacita promueve financia supervisa regula publica publican colabora colaboran participa participan participó ' +
  'presenta presentan presentó elaboró elabora brinda brindan recibe reciben recibió impulsa impulsó lidera lideró apoyan ofrecen coordinan ejecutan ' +
  'affirme souligne note recommande constate rappelle signale destinó otorgó asignó invirtió ejecutó atendió benefició creó lanzó firmó suscribió accorde alloue verse octroie afirmó señaló indicó recomendó destacó observó instó subrayó manifestó collabore collaborent participe participent accueille accueillent publient gèrent fournit fournissent dispense forme recense enregistre pilote'

/** Words that with the name of a country behind them name its agency for it: "Statistics Norway", "Health Canada". Collected by hand 2026-11; to check against: lists of organisations of GOV.UK, Canada and Norway. */
export const COUNTRY_AGENCIES =
  'statistics health education transport environment tourism heritage services development equality safety sport sports housing trade ' +
  'energy expertise water customs immigration corrections parks elections innovation employment affairs legal_aid standards airways antiquities'
/** Networks whose national members add the name of their country: "Childline Kenya", "Caritas Peru". */
export const COUNTRY_ASSOCIATIONS = 'childline caritas lifeline transparency wateraid habitat scouts'

/** Nouns of what a body has, before "of" and its acronym: "members of NISS", "el mandato del CONPE". Reports of States and committees, 2026-11. */
export const OF_A_BODY =
  'members member officers officer agents staff personnel head director chair chairperson secretariat mandate mission premises headquarters those ' +
  'membres membre agents personnel siège mandat secrétariat président présidente directeur missions ' +
  'miembros miembro agentes personal sede mandato secretaría presidente presidenta directora funcionarios'

/** Nouns that announce the name of an association: "the NGO Open Doors", "l’ONG Enfants du soleil". */
export const ASSOCIATION_CUES =
  'ngo ngos ong association organisation organización asociación charity collectif colectivo fundación'

/** Words that say what sort of plan or programme one is, not which: "Plan Nacional", "Programme pilote". */
export const PLAN_SORTS =
  'nacional estatal regional municipal anual estratégico operativo integral general federal maestro piloto rector director bienal ' +
  'quinquenal plurianual institucional sectorial provincial departamental local especial país social mundial global conjunto marco ' +
  'indicativo económico educativo nacionales national nationale stratégique directeur opérationnel pilote pays annuel régional intégré'

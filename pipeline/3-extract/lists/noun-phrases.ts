/**
 * Words that end a counted noun phrase: prepositions, conjunctions, pronouns, auxiliaries, verbs and adverbs that often follow
 * a noun. Source: function-word lists of the Universal Dependencies treebanks (English-EWT, French-GSD, Spanish-AnCora)
 * and frequent reporting verbs, 24 November 2026.
 */
export const PHRASE_STOPS = {
  en: 'a an the this that these those his her its their our your my some any each every another such which who whom whose what when where while whereas why how if because although though since until till unless as than then so but nor yet and or of in on at by to from for with without within into onto upon over under above below between among amongst across through throughout during before after against about around per via towards toward along behind beyond beside besides despite except like near off out up down is are was were be been being am has have had having do does did done will would shall should can could may might must not no it he she they we you i them him us there here also only just even still already often currently now later earlier ago annually daily weekly monthly both either neither including include includes included excluding compared respectively together however therefore thus hence instead whether all worked received receive reported made given taken found held used provided according due owing such based located aged committed served living lived face remain remained became become came went took gave said says worth per regarding concerning received rose fell increased decreased dropped grew too very more most less least once twice participated attended took benefited know known see seen every plus minus versus vs'.split(
    ' ',
  ),
  fr: "suivants suivantes le la les l’ l' un une des du de d’ d' ce cet cette ces son sa ses leur leurs notre nos qui que qu’ qu' dont où quand lorsque si car mais ou et ni donc or à au aux en dans par pour sur sous vers avec sans chez entre contre depuis pendant durant avant après dès jusque selon malgré sauf comme lors afin ainsi est sont était étaient été être a ont avait avaient eu avoir fut furent sera seront soit ne pas plus moins il elle ils elles on nous vous y s’ s' se lui tous toutes chaque aussi encore déjà seulement respectivement environ notamment compris dont ayant étant parmi hors via ci-après".split(
    ' ',
  ),
  es: 'siguientes el la los las lo un una unos unas de del al a ante bajo con contra desde durante en entre hacia hasta mediante para por según sin sobre tras y e o u ni que quien quienes cual cuales cuyo cuya cuyos cuyas donde cuando como si pero sino porque aunque mientras es son era eran fue fueron ser sido siendo ha han había habían haber he está están estaba estaban no más menos se su sus le les este esta estos estas ese esa esos esas cada todo toda todos todas también solo sólo ya aún así respectivamente inclusive incluidos incluidas tiene tienen tenía tenían muy'.split(
    ' ',
  ),
} as const satisfies Record<string, readonly string[]>

/** Plural nouns without -s, and nouns that are counted without one. */
export const COUNTABLE_NOUNS: readonly string[] =
  'people children women men persons staff personnel police youth households families media data criteria phenomena fora forums alumni curricula offspring livestock cattle sheep fish headquarters corps series species aircraft crew fishermen policemen policewomen clergy indigenous poor elderly disabled unemployed blind deaf feet teeth mice businesspeople spokespeople grandchildren schoolchildren servicemen servicewomen firemen tradespeople seamen percent employees faculty membership Roma Maori Travellers Inuit'.split(
    ' ',
  )

/** Words that a number before them does not count: they start what is not a noun phrase. */
export const NOT_COUNTED = {
  en: 'percent per percentage pct percentile years year months month days day hours hour minutes minute weeks week million billion thousand hundred trillion dozen bis ter a.m p.m am pm o’clock st nd rd th et etc ibid bc ad ce bce century seconds dollars cents euros pounds former latter other others more less times time-thirds and or'.split(
    ' ',
  ),
  fr: 'pour ans an mois jours jour heures heure h semaines semaine années année million millions milliard milliards euros dollars francs bis ter quater er ère e ème fois et ou'.split(
    ' ',
  ),
  es: 'por años año meses mes días día horas hora semanas semana millón millones mil euros dólares pesos bis ter veces y o'.split(
    ' ',
  ),
} as const satisfies Record<string, readonly string[]>

/** Participles that stand before a noun like adjectives: "5 staff and retired officers". Source: reports of States, 29 November 2026. */
export const PARTICIPLE_ADJECTIVES: readonly string[] =
  'displaced disabled wounded injured retired detained convicted sentenced suspected accused unaccompanied separated married unmarried divorced widowed armed skilled unskilled trained untrained educated uneducated employed unemployed registered unregistered related organized organised specialized specialised gifted abandoned abused neglected orphaned infected affected unaffected undocumented privileged underprivileged disadvantaged limited mixed protected advanced dedicated deceased exploited trafficked elected appointed licensed unlicensed certified qualified unqualified salaried indebted landed interested aged united need red seed feed breed speed shed bed'.split(
    ' ',
  )

/** Past forms of irregular verbs that may follow "and" behind a counted noun: "held 40 men and took hostages". Source: as above. */
export const IRREGULAR_PASTS: readonly string[] =
  'made took gave left set held ran led sent met hit shot lost found won built sold bought put cut broke began saw got went came wrote brought kept told fled sank spent'.split(
    ' ',
  )

/** Terms with a preposition inside that are one noun: they stand before a counted plural ("trafficking in persons units"). */
export const COMPOUND_TERMS: readonly string[] = [
  'trafficking in persons',
  'rule of law',
  'cost of living',
  'quality of life',
  'state of the art',
] as const

/** What people are counted with: "persons with disabilities". */
export const CONDITIONS: readonly string[] =
  'disability disabilities impairment impairments disorder disorders albinism autism clubfeet hiv aids hiv/aids cancer condition conditions needs illness illnesses disease diseases dementia tuberculosis malaria difficulties children backgrounds discapacidad discapacidades handicap incapacité déficience'.split(
    ' ',
  )

/** Nouns for people, by which a bare "1500 children" is a count and not a year. */
export const PERSON_NOUNS: readonly string[] =
  'children people persons women men girls boys students pupils teachers victims workers families households adults minors youth individuals participants officers refugees migrants inmates detainees prisoners employees patients cases enfants personnes femmes hommes filles garçons élèves étudiants enseignants victimes travailleurs familles ménages cas réfugiés niños niñas personas mujeres hombres estudiantes alumnos docentes víctimas trabajadores familias hogares casos refugiados'.split(
    ' ',
  )

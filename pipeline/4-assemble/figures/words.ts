/**
 * Words by which the meaning of a figure is read: verbs of reporting, auxiliaries, prepositions of time. Source: the most frequent
 * verbs of government reports in English, French and Spanish, with their irregular forms from general grammars; 24 November 2026.
 */
const REGULAR_VERBS =
  'accept access account achieve add address administer admit adopt affect aid aim allocate allow amount analyse appoint apply approve arrest assess assign assist attend award back benefit cap care carry cater cause charge close collect combat commit complete comprise concern conclude conduct constitute construct consult contain contact contract contribute convict cover create decline decrease deliver deploy deport design detain develop devote discover disburse disseminate distribute document donate double drop earmark educate elect employ enable encourage enforce engage enrol enroll ensure enter equip establish estimate evacuate examine exceed exclude execute expect experience expand extend face fail file finance fine finalize follow fulfil fund furnish gain generate grant handle harvest help host house identify impact implement impose improve include increase indict inform initiate inspect install institute integrate introduce invest investigate invite issue join kill lack last launch leverage license link list live locate lower manage manufacture mobilize monitor murder note number observe obtain occur offer open operate order organize own participate pass place plan plant prepare present prevent process produce prohibit promote propose prosecute protect provide publish purchase qualify raise range reach receive recognize recommend recover recruit reduce refer refurbish register rehabilitate reintegrate release remain remove renovate repatriate repeat replace report represent require rescue reside resolve respond restore result retain return review sanction save screen secure seize select sentence serve sign staff start strengthen submit suffer supply support surpass suspend sustain target test total tour train transfer transport treat trial triple uncover undergo update upgrade use vaccinate verify visit vote volunteer welcome work'.split(
    ' ',
  )

const IRREGULAR_VERBS =
  'began begun bought brought built came chosen cost cut died drawn fallen fell felt found gave given go goes gone grew grown held hold holds holding hit kept knew known led lead leads leading left lent lost made make makes making met meet meets meeting paid pay pays paying put ran rise rises risen rose run runs running said saw seen sent sold sought spend spends spending spent stand stands stood take takes taken taking taught took told trained underwent won written wrote lie lies dealt become became set sets spread needs need needed shows showed shown indicates go buy buys sell sells send sends give gives giving get got grow grows begin begins bring brings build builds find finds keep keeps sent win wins stopped planned'.split(
    ' ',
  )

/** Forms of English verbs that say what is done with what is counted. */
export const VERBS_EN: ReadonlySet<string> = new Set([...REGULAR_VERBS.flatMap(formsOf), ...IRREGULAR_VERBS])

function formsOf(verb: string): readonly string[] {
  const stem = verb.replace(/e$/u, '')
  if (/[^aeiou]y$/u.test(verb)) return [verb, `${verb.slice(0, -1)}ies`, `${verb.slice(0, -1)}ied`, `${verb}ing`]
  const s = /(?:s|x|z|ch|sh)$/u.test(verb) ? 'es' : 's'
  return [verb, `${verb}${s}`, `${stem}ed`, `${stem}ing`]
}

/** Forms of to be, to have and modal verbs. */
export const AUXILIARIES: ReadonlySet<string> = new Set(
  'is are was were be been being has have had having do does did will would shall should can could may might must est sont était étaient a ont avait avaient été sera seront serait seraient peut peuvent pourrait pourraient pourra pourront doit doivent devrait devraient devra devront es son era eran fue fueron ha han había habían será serán sería serían puede pueden podría podrían podrá podrán debe deben debería deberían deberá deberán está están'.split(
    ' ',
  ),
)

/** Verbs that say little without their subject: "the growth rate *was*", "the budget *totalled*". */
export const LIGHT_VERBS: ReadonlySet<string> = new Set(
  'is are was were be been has have had amount amounts amounted amounting total totals totaled totalled totaling totalling number numbered stand stands stood make makes made comprise comprises comprised carry carries carried take takes took taken cost costs reach reached reaches rose rise risen fell fallen fall grew grow grown increased decreased declined dropped remain remained become became est sont était étaient serait seraient pourrait pourraient pourra devrait devraient devra représente représentent s’élève s’élèvent s’élevait atteint atteignent atteindra atteindrait passe passent passera passerait passeraient augmente augmentent diminue diminuent totalise totalisent couvrent compte comptent es son era eran fue fueron representa representan asciende ascienden ascendió alcanza alcanzan alcanzó alcanzaría alcanzará aumenta aumentan disminuye disminuyen pasa pasan llega llegan registra registran cuenta cuentan podría podrían debería deberían creció crecieron aumentó aumentaron disminuyó disminuyeron bajó bajaron subió subieron cayó cayeron pasó pasaron incrementó incrementaron redujo redujeron registró registraron constituye'.split(
    ' ',
  ),
)

/** Verbs that set a figure beside another and say nothing of their own. */
export const COMPARING: ReadonlySet<string> = new Set([
  'compared',
  'comparing',
  'including',
  'include',
  'includes',
  'included',
  'estimated',
  'respectively',
  'according',
  'regarding',
  'concerning',
  'depending',
  'following',
  'ranging',
  'during',
  'limited',
  'united',
  'related',
  'based',
  'combined',
  'aged',
  'named',
  'hundred',
  'need',
])

/** Words that end or open a clause. */
export const RELATIVES: ReadonlySet<string> = new Set([
  'which',
  'who',
  'whom',
  'that',
  'where',
  'whose',
  'when',
  'while',
  'whereas',
  'although',
  'because',
  'if',
  'since',
  'qui',
  'que',
  'dont',
  'où',
  'lorsque',
  'tandis',
  'quien',
  'quienes',
  'cual',
  'cuales',
  'donde',
  'mientras',
  'cuando',
])

/** Articles, possessives and quantifiers before a number. */
export const DETERMINERS: ReadonlySet<string> = new Set([
  'the',
  'a',
  'an',
  'these',
  'those',
  'this',
  'that',
  'all',
  'its',
  'their',
  'his',
  'her',
  'our',
  'another',
  'other',
  'first',
  'last',
  'next',
  'le',
  'la',
  'les',
  'des',
  'ces',
  'l’',
  'el',
  'los',
  'las',
  'un',
  'una',
  'une',
  'unos',
  'esos',
  'estos',
  'total',
  'of',
  'average',
])

/** Conjunctions. */
export const CONJUNCTIONS: ReadonlySet<string> = new Set([
  'and',
  'or',
  'but',
  'nor',
  'et',
  'ou',
  'mais',
  'y',
  'e',
  'o',
  'u',
  'pero',
  'as',
  'well',
])

/** Words that a phrase is trimmed of at its ends. */
export const TRIMMED: ReadonlySet<string> = new Set([
  'the',
  'a',
  'an',
  'and',
  'or',
  'of',
  'some',
  'about',
  'over',
  'approximately',
  'its',
  'their',
  'more',
  'than',
  'nearly',
  'also',
  'have',
  'has',
  'had',
  'been',
  'be',
  'were',
  'was',
  'are',
  'is',
  'further',
  'now',
  'being',
  'et',
  'de',
  'des',
  'du',
  'la',
  'le',
  'les',
  'd’',
  'en',
  'y',
  'los',
  'las',
  'el',
  'un',
  'una',
  'une',
  'total',
  'i.e',
  'e.g',
  'respectively',
  'currently',
  'already',
  'only',
  'who',
  'which',
  'that',
  'whom',
  'est',
  'sont',
  'ont',
  'fueron',
  'fue',
  'son',
  'han',
  'été',
  'approximatively',
  'there',
  'around',
])

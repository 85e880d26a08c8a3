/** Verbs by which a body runs, founds or pays for a program, in English, French and Spanish grammars of reports; 2026-11. */

const PASSIVE_WORDS = {
  en:
    'administered managed run operated implemented led chaired co-chaired funded hosted launched developed coordinated co-ordinated ' +
    'supervised overseen financed executed organised organized produced published sponsored headed established created introduced ' +
    'initiated adopted prepared drafted formulated maintained carried_out set_up delivered piloted spearheaded ' +
    'convened championed directed governed housed conducted approved commissioned paid distributed disbursed elaborated instituted steered rolled_out co-funded',
  fr:
    'géré exploité exécuté mené dirigé mis_en_œuvre mise_en_œuvre mis_en_place mise_en_place financé présidé coordonné piloté ' +
    'administré lancé élaboré créé institué adopté conduit conduite porté publié développé initié supervisé organisé établi ' +
    'mis_sur_pied animé assuré versé distribué',
  es:
    'operado dirigido administrado gestionado presidido ejecutado financiado coordinado implementado lanzado elaborado creado impulsado ' +
    'liderado desarrollado promovido formulado publicado aprobado adoptado puesto_en_marcha puesta_en_marcha llevado_a_cabo ' +
    'llevada_a_cabo supervisado organizado diseñado conducido pagado distribuido encabezado establecido',
} as const

const ACTIVE_WORDS = {
  en:
    'administers administered administer manages managed manage oversees oversaw oversee operates operated operate runs ran run launched ' +
    'launches launch established establishes created creates developed develops hosts hosted host chairs chaired leads led lead funds ' +
    'funded fund sponsors sponsored implements implemented implement maintains maintained instituted released introduced set_up adopted ' +
    'adopts coordinates coordinated coordinate co-ordinates co-ordinated approved initiated submitted finalized finalised chairing ' +
    'hosting managing began begins carries_out carried_out conducted conducts publishes published pays_for paid_for finances financed ' +
    'finance provides opened reviewed revised updated expanded drafted prepared formulated rolled_out supervises supervised executes ' +
    'executed organises organized organised organizes continued presented produces produced issues issued compiles compiled makes_grants_for makes_grants_under piloted',
  fr:
    'gère gèrent dirige dirigent conduit conduisent pilote pilotent exploite publie publient exécute exécutent finance financent a_adopté ' +
    'a_lancé ont_lancé a_créé ont_créé a_mis_en_place ont_mis_en_place met_en_œuvre mettent_en_œuvre a_mis_en_œuvre coordonne coordonnent ' +
    'a_élaboré ont_élaboré a_publié a_ouvert a_organisé organise a_exécuté a_initié administre administrent préside supervise assure ' +
    'adopté lancé créé élaboré publié ouvert organisé mis_en_place mis_en_œuvre initié validé',
  es:
    'administra administran gestiona gestionan lanzó lanzaron ejecuta ejecutan ejecutó coordina coordinan coordinó puso_en_marcha ' +
    'pusieron_en_marcha puesto_en_marcha adoptó adopta aprobó publica publicó financia financian elaboró elaboraron formuló formularon ' +
    'creó crearon implementa implementan implementó implementaron desarrolla desarrollan desarrolló dirige opera operan impulsa impulsó ' +
    'lidera presentó cuenta_con organizó lleva_a_cabo llevó_a_cabo estableció promueve supervisa diseñó actualizó',
} as const

const spaced = (words: Readonly<Record<string, string>>, suffix: (language: string, word: string) => string): string =>
  Object.entries(words)
    .flatMap(([language, list]) => list.split(' ').map((word) => suffix(language, word.replaceAll('_', ' '))))
    .join('|')

/** Participles before "by", with the endings of French and Spanish. */
export const PASSIVE_ROLES = spaced(PASSIVE_WORDS, (language, word) => {
  if (language === 'fr' && word.endsWith('é')) return `${word}e?s?`
  if (language === 'es' && word.endsWith('o')) return `${word.slice(0, -1)}[oa]s?`
  return word
})

/** Finite verbs whose subject is the body. */
export const ACTIVE_VERBS = [
  spaced(ACTIVE_WORDS, (_, word) => word),
  'is the (?:responsible|lead|competent|implementing|main) (?:agency|body|ministry|authority|institution)[^.;]{0,40} for the',
  'collects [^.;]{0,60}as part of',
].join('|')

/** What says that a body is part of another. */
export const SUBORDINATE = [
  '(?:is |was |are |were )?(?:housed|located|placed|based|situated|established|set up|created|operating|functioning|working|works|functions|operates|falls|falling) (?:within|in|under|at)',
  '(?:is |was )?(?:attached|affiliated|subordinate|subordinated|accountable|reports|reporting) (?:to|with)',
  'au sein d[eu]s?',
  '(?:est |a été )?(?:rattachée?|attachée?) (?:à|au|aux)',
  "(?:est )?(?:placée?|logée?) (?:sous la tutelle d[eu]|sous l[’']autorité d[eu]|au sein d[eu]|auprès d[eu]|sous)",
  '(?:a été |est )?(?:créée?|instituée?|établie?|instaurée?) auprès d[eu]',
  'relevant d[eu]s?|relève d[eu]s?|dépend d[eu]s?|dépendant d[eu]s?',
  '(?:es |está )?(?:adscrit[oa]|dependiente|perteneciente) (?:al?|del?)',
  'depende del?|bajo la (?:órbita|dependencia|tutela|rectoría) del?|en el ámbito del?|en la órbita del?',
].join('|')

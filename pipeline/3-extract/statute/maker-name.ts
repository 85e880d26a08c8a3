/** Words that join the parts of the name of a ministry or office. */
const JOINERS: ReadonlySet<string> = new Set('of and for by de du des del et y e en'.split(' '))
/** Articles: behind a joiner alone, for behind anything else an object begins ("annule ‸les mesures"). */
const ARTICLES: ReadonlySet<string> = new Set('the la le les los las el'.split(' '))
/** "ministre ‸délégué auprès‸ du ministre", "ministre ‸chargé‸ de l’emploi". */
const OFFICES: ReadonlySet<string> = new Set('chargé chargée délégué déléguée auprès encargado encargada'.split(' '))
/** Adjectives of French and Spanish offices by their endings: "fonction publique", "affaires sociales", "gouvernement flamand". */
const ADJECTIVE =
  /(?:aux|ales?|als?|els?|elles?|iques?|ifs?|ives?|eure?s?|aires?|ics|ères?|aine?s?|ands?|andes?|onne?|aise?s?|oise?s?|iens?|iennes?|ures?|ables?|ic[ao]s?|ior(?:es)?|iv[ao]s?|an[ao]s?|ari[ao]s?|icoles?|êmes?)$/u
/** Verbs that end like adjectives. */
const VERB = /^(?:(?:ind|expl|appl|impl|fabr)ique|signale|mesure|assure|figure|procure|demeure)$/u
/** Parts of a law, lists and papers by words that end like adjectives. */
const NOUN =
  /^(?:numeral|literal|ordinal|journal|tribunal|manual|total|final|dictionnaire|formulaire|commentaire|exemplaire|horaire|salaire|canal|capital|hospital|hôpital|señal|postal|página|semana|mañana|mesures?|voitures?|factures?|lectures?|figuras?)$/u
const ELIDED = /^[ld]['’]/u

/** Whether a French or Spanish word in small letters ends as adjectives of laws and offices do. */
export const isRomanceAdjective = (word: string): boolean =>
  ADJECTIVE.test(word) && !VERB.test(word) && !NOUN.test(word)

/**
 * Whether words are the rest of a maker's name behind its noun ("minister‸ of Labour and Social Policy‸", "ministre‸ de la santé publique‸"):
 * capitals, words that a joiner announces and adjectives behind these. A verb is none: "ministre ‸fut envoyée aux préfets dans la nuit".
 */
export function isMakerName(words: readonly string[]): boolean {
  let before: 'joiner' | 'noun' = 'noun'
  let article = false
  for (const word of words) {
    const small = word.toLowerCase()
    const announced = before === 'joiner'
    if (JOINERS.has(small)) {
      before = 'joiner'
      article = false
    } else if (ARTICLES.has(small)) {
      if (!announced || article) return false
      article = true
    } else {
      const elided = ELIDED.exec(small)?.[0].startsWith('d') || (ELIDED.test(small) && announced)
      if (!(announced || elided || /^\p{Lu}/u.test(word) || OFFICES.has(small) || isRomanceAdjective(small)))
        return false
      before = 'noun'
    }
  }
  return before === 'noun'
}

import type { Language } from './language.ts'
import type { Token } from './tokens.ts'

const CHANGES: Readonly<Record<Language, RegExp>> = {
  en: /^(?:rais(?:e[sd]?|ing)|extend(?:s|ed|ing)?|increas(?:e[sd]?|ing)|rise|rises|rose|risen|rising|lower(?:s|ed|ing)?|reduc(?:e[sd]?|ing)|fall|falls|fell|fallen|falling|grow|grows|grew|grown|growing|growth|chang(?:e[sd]?|ing)|lengthen(?:s|ed)?|shorten(?:s|ed)?|cut|cuts|drop(?:s|ped|ping)?|declin(?:e[sd]?|ing)|decreas(?:e[sd]?|ing)|climb(?:s|ed|ing)?|jump(?:s|ed|ing)?|doubl(?:e[sd]?|ing)|tripled|quadrupled|improv(?:e[sd]?|ing)|expand(?:s|ed|ing)?|went|moved|slipped|soared|shrank|shrunk|surged|plunged|dipped|edged|widened|narrowed|up|down|reduction|scaled)$/u,
  fr: /^(?:port(?:e|é|ée|és|ées|er|ant)|pass(?:e|é|ée|és|ées|er|ant|ent|ait)|relev(?:é|ée|er|ant)|prolong(?:é|ée|er)|allong(?:é|ée|er)|rédui(?:t|te|re)|abaiss(?:é|ée|er)|augment(?:é|e|er|ant|ation)|baiss(?:é|e|er|ant)|recul(?:é|e|er|ant)|chut(?:é|e|er|ant)|diminu(?:é|e|er|ant)|progress(?:é|e|er|ant)|évolu(?:é|e|er|ant)|tomb(?:é|ée|és|er|ant)|grimpé)$/u,
  es: /^(?:pase|pasen|pasaría|pasará|incrementa|aumente|aumentará|eleve|ampli(?:ó|ar|ado|ada|a|aron)|aument(?:ó|ar|ado|ada|a|aron|ando|o)|elev(?:ó|ar|ado|ada|a)|pas(?:ó|a|ar|ando|aron|ado|an)|extendi(?:ó|do|da)|extender|redu(?:jo|cir|cido|cida|ce)|reducción|increment(?:ó|ar|ado)|disminu(?:yó|ye|ir|ido|ción|yendo|yeron)|baj(?:ó|ar|ado|a|aron|ando)|descendi(?:ó|do)|sub(?:ió|ir|ido|e|iendo)|cay(?:ó|eron)|creci(?:ó|do|eron|endo))$/u,
}
const OPENERS: Readonly<Record<Language, RegExp>> = { en: /^from$/u, fr: /^(?:de|d’|d')$/u, es: /^de$/u }
const REACH = 16

export const isChangeWord = (word: string, language: Language): boolean => CHANGES[language].test(word)

/** "raises the term from 8 years to 12 years": a word of change stands before the "from" that opens two amounts at token `from`. */
export function isChange(tokens: readonly Token[], from: number, language: Language): boolean {
  const opener = /^(?:casi|unos|unas|environ|près|some|about|nearly)$/u.test(tokens[from - 1]?.lower ?? '')
    ? from - 2
    : from - 1
  return OPENERS[language].test(tokens[opener]?.lower ?? '') && hasChange(tokens, opener - 1, language)
}

/** "increased by 284,000 to 2.6 million": the first is the change, the second what it led to. */
export function isChangeBy(tokens: readonly Token[], from: number, language: Language): boolean {
  return language === 'en' && tokens[from - 1]?.lower === 'by' && hasChange(tokens, from - 2, language)
}

function hasChange(tokens: readonly Token[], last: number, language: Language): boolean {
  for (let at = last; at >= Math.max(0, last - REACH); at--) {
    if (/^[.;:]$/u.test(tokens[at]?.text ?? '')) return false
    if (CHANGES[language].test(tokens[at]?.lower ?? '')) return true
  }
  return false
}

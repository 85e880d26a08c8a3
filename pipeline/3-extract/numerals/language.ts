import type { Context, Passage } from '../context.ts'

/** Languages whose words for numbers are known. */
export type Language = 'en' | 'fr' | 'es'

/** The language in which a passage's numbers are read: the section's, else the document's, else English. */
export function languageOf(passage: Passage, context: Context): Language {
  const language = (passage.section?.language ?? context.about.language ?? 'en').slice(0, 2)
  return language === 'fr' || language === 'es' ? language : 'en'
}

/** A language's entry of a list, as a map from word to value. */
export function lookup<V>(
  lists: Readonly<Record<Language, Readonly<Record<string, V>>>>,
): Record<Language, ReadonlyMap<string, V>> {
  return {
    en: new Map(Object.entries(lists.en)),
    fr: new Map(Object.entries(lists.fr)),
    es: new Map(Object.entries(lists.es)),
  }
}

/** A language's entry of a list of words, as a set. */
export function wordSets(lists: Readonly<Record<Language, readonly string[]>>): Record<Language, ReadonlySet<string>> {
  return { en: new Set(lists.en), fr: new Set(lists.fr), es: new Set(lists.es) }
}

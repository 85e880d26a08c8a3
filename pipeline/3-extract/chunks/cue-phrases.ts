import type { Token } from './tokens.ts'

/** The first words of phrases, with the whole phrases. */
export function phrasesOf(list: readonly string[]): ReadonlyMap<string, readonly (readonly string[])[]> {
  const phrases = new Map<string, (readonly string[])[]>()
  for (const words of list.map((phrase) => phrase.split(' ')))
    phrases.set(words[0] ?? '', [...(phrases.get(words[0] ?? '') ?? []), words])
  return phrases
}

/** How many tokens a phrase has that begins at token `at`; 0 where none does. */
export function phraseLength(tokens: readonly Token[], at: number, phrases: ReturnType<typeof phrasesOf>): number {
  const found = phrases
    .get(tokens[at]?.lower ?? '')
    ?.find((words) => words.every((word, n) => tokens[at + n]?.lower === word))
  return found?.length ?? 0
}

/** Plurals of a word in English, French and Spanish: "dollars", "dólares", "colones", "alemanes". */
function pluralsOf(word: string): readonly string[] {
  const accented = /^(?<stem>.*)(?<vowel>[áéíó])(?<last>[ns])$/u.exec(word)?.groups
  if (accented) {
    const vowel = { á: 'a', é: 'e', í: 'i', ó: 'o' }[accented['vowel'] ?? ''] ?? ''
    return [`${word}s`, `${accented['stem']}${vowel}${accented['last']}es`]
  }
  if (/s$/u.test(word)) return []
  return /[aeo]$/u.test(word) ? [`${word}s`] : [`${word}s`, `${word}es`]
}

/** A name of one to three words with each word in singular or plural; of a longer one, its first or last word in the plural. */
export function formsOf(name: string): readonly string[] {
  const words = name.split(' ')
  const choices = words.map((word, index) =>
    words.length <= 3 || index === 0 || index === words.length - 1 ? [word, ...pluralsOf(word)] : [word],
  )
  return choices.reduce<string[]>(
    (forms, choice, index) =>
      index === 0 ? [...choice] : forms.flatMap((form) => choice.map((word) => `${form} ${word}`)),
    [],
  )
}

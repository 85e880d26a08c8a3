const MOST_NAME = 140

/** The words before an offset, as far back as a name may reach, in lower case. */
export function nameBefore(text: string, end: number): string {
  return text.slice(Math.max(0, end - MOST_NAME), end).toLowerCase()
}

/** "Fondo Nacional para la Prevención de Desastres (Fonden)": a short name whose letters stand in the name, in order. */
export function isDrawnFrom(short: string, name: string): boolean {
  const letters = short.toLowerCase()
  if (letters.length < 4 || letters.length > 12 || /[\s-]/u.test(short)) return false
  // Read from the right, so that only words right before the bracket count; its first letter begins a word.
  let at = name.length
  for (const letter of [...letters].reverse()) {
    at = name.lastIndexOf(letter, at - 1)
    if (at <= 0) return at === 0 && letter === letters[0]
  }
  while (at > 0 && (name[at] !== letters[0] || /\p{L}/u.test(name[at - 1] ?? '')))
    at = name.lastIndexOf(letters[0] ?? '', at - 1)
  return at >= 0 && letters.length * 3 < name.length - at
}

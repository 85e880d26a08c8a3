const ORDINALS: readonly (readonly [RegExp, number])[] = [
  [/\b(?:first|premier|primer)\b/iu, 0],
  [/\b(?:second|deuxième|segundo)\b/iu, 1],
  [/\b(?:third|troisième|tercer)\b/iu, 2],
]
const ROMAN = ['I', 'II', 'III'] as const
const PLURAL = /Protocols|protocols|[Pp]rotocoles|[Pp]rotocolos/u
const COUNTS: readonly (readonly [RegExp, number])[] = [
  [/\b(?:two|deux|dos)\b/iu, 2],
  [/\b(?:three|trois|tres)\b/iu, 3],
]

/** Which of a treaty's protocols the words mean: "first Optional Protocol", "Protocols Additional I and II"; none where they leave it open. */
export function protocolsMeant(words: string, protocols: readonly string[]): readonly string[] {
  const romans = ROMAN.flatMap((roman, index) => (new RegExp(`\\b${roman}\\b`, 'u').test(words) ? [index] : []))
  if (romans.length > 0) return romans.flatMap((index) => protocols[index] ?? [])
  const ordinal = ORDINALS.find(([pattern]) => pattern.test(words))
  if (ordinal) return [protocols[ordinal[1]]].flatMap((id) => id ?? [])
  const count = COUNTS.find(([pattern]) => pattern.test(words))
  if (PLURAL.test(words)) return count ? protocols.slice(0, count[1]) : protocols
  return protocols.length < 3 ? protocols.slice(0, 1) : []
}

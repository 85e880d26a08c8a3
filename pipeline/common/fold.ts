/** Lower case without accents, for looking words up in lists. The length may change. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/œ/gu, 'oe')
}

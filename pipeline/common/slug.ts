const ASCII = /^[ -~]*$/u

/** Lower-case ASCII words joined by hyphens: accents dropped, an English possessive closed up, a French elision parted. */
export function slugOf(text: string): string {
  const plain = ASCII.test(text) ? text : text.normalize('NFD').replace(/\p{M}/gu, '')
  return plain
    .toLowerCase()
    .replace(/(?<=\b(?:[cdjlmnst]|qu))['’](?=\p{L})/gu, '-')
    .replace(/['’]/gu, '')
    .replace(/œ/gu, 'oe')
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '')
}

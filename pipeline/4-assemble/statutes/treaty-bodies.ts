/**
 * Bodies that watch over treaties, as their names stand in documents, lower case, acronyms in capitals, with the slug of the treaty: those of the United Nations in
 * French and Spanish, those of the Council of Europe. Source: OHCHR, treaty bodies; Council of Europe, monitoring mechanisms; collected by
 * hand 2026-11-29, not read off them.
 */
export const TREATY_BODIES: readonly (readonly [string, string])[] = [
  ['comité des droits de l’enfant', 'crc'],
  ['comité de los derechos del niño', 'crc'],
  ['comité des droits des personnes handicapées', 'crpd'],
  ['comité sobre los derechos de las personas con discapacidad', 'crpd'],
  ['comité pour l’élimination de la discrimination à l’égard des femmes', 'cedaw'],
  ['comité para la eliminación de la discriminación contra la mujer', 'cedaw'],
  ['comité pour l’élimination de la discrimination raciale', 'icerd'],
  ['comité para la eliminación de la discriminación racial', 'icerd'],
  ['comité des droits de l’homme', 'iccpr'],
  ['comité de derechos humanos', 'iccpr'],
  ['comité des droits économiques, sociaux et culturels', 'icescr'],
  ['comité de derechos económicos, sociales y culturales', 'icescr'],
  ['comité contre la torture', 'cat'],
  ['comité contra la tortura', 'cat'],
  ['comité des disparitions forcées', 'icpped'],
  ['comité pour la protection des droits de tous les travailleurs migrants', 'icrmw'],
  ['comité des travailleurs migrants', 'icrmw'],
  ['comité de protección de los derechos de todos los trabajadores migratorios', 'icrmw'],
  ['comité contra la desaparición forzada', 'icpped'],
  ['group of experts on action against trafficking in human beings', 'coe-convention-on-action-against-trafficking'],
  ['GRETA', 'coe-convention-on-action-against-trafficking'],
  ['group of experts on action against violence against women', 'istanbul-convention'],
  ['GREVIO', 'istanbul-convention'],
  ['lanzarote committee', 'lanzarote-convention'],
]

/** Optional protocols of the conventions that treaty bodies watch over, the first first. Source: OHCHR, core instruments; collected by hand 2026-11-29, not read off it. */
export const OPTIONAL_PROTOCOLS: Readonly<Record<string, readonly string[]>> = {
  crc: ['crc-op-sale-of-children', 'crc-op-armed-conflict', 'crc-op-communications-procedure'],
  crpd: ['crpd-op'],
  cedaw: ['cedaw-op'],
  cat: ['cat-op'],
  icescr: ['icescr-op'],
  iccpr: ['iccpr-op1', 'iccpr-op2'],
}

/**
 * Nouns for laws and other instruments that are named by a date. In English only with a capital. Source: names of instruments
 * in the UN Treaty Collection and in national law reports, 24 November 2026.
 */
export const LAW_NOUNS: readonly string[] =
  'act acts law laws code ordinance constitution convention protocol declaration decree regulation regulations rules order charter covenant treaty agreement directive resolution bill statute recommendation conventions protocols amendment loi lois décret arrêté ordonnance constitution convention protocole déclaration charte traité accord circulaire ley leyes decreto reglamento constitución convenio protocolo declaración carta tratado acuerdo resolución circular'.split(
    ' ',
  )

// Organs that are one with or without the words for the United Nations; a "Children's Fund" without them may be a country's own. Charter, art. 7, and
// the human rights organs; English, French, Spanish; written 2026-11.
const ORGAN =
  /general assembly|security council|economic and social council|human rights (?:council|committee)|high commissioner|committee (?:on|against) |commission on |working group on |special rapporteur|secretary-general|assembl[ée]e g[ée]n[ée]rale|conseil (?:de s[ée]curit[ée]|des droits de l.homme|[ée]conomique et social)|comit[ée] (?:des|contre|pour) |haut[- ]commissa|rapporteu(?:r|se) sp[ée]cial|asamblea general|consejo (?:de seguridad|de derechos humanos|econ[óo]mico y social)|comit[ée] (?:de |contra |para )|alto comisionado|relator(?:a)? especial/iu

const UNITED_NATIONS =
  /(?<!\p{L})(?:(?:of|des?|de las)\s{1,3})?(?:the\s{1,3})?(?:united nations|u\.?n\.?(?![\p{L}])|nations unies|onu(?!\p{L})|naciones unidas)(?!\p{L})/giu

/** "United Nations General Assembly" and "General Assembly" are one organ: a name without the words for whose it is. */
export function withoutUnitedNations(name: string): string {
  if (!ORGAN.test(name)) return name
  const left = name.replace(UNITED_NATIONS, ' ').replace(/\s+/gu, ' ').trim()
  return left.includes(' ') ? left : name
}

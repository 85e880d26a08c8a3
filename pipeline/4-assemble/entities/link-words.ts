/**
 * Words that tie a figure or a law to a program or body of its sentence. Each pattern reads the stretch between the two.
 * Plain literals and short gaps: each is linear.
 */
const ARTICLE =
  "(?:the |its |an? |la |le |les |l[’']|une? |una |du |des |de la |de l[’']|au |aux |à la |à l[’']|el |los |las |al |del )?"
/** Verbs of fact whose subject owns the figure behind them. Verbs of report ("reported", "estimates") say whose figure it is, not of whom. */
const VERB = [
  'has|have|had|was|were|is|are|will|would|can|led|made|gave|held|ran|paid|spent|brought|took|drew|won|saw|set|built|sent|rose|fell|grew|cost',
  'awards|invests|grants|gives|provides|serves|covers|receives|employs|operates|manages|includes|funds|supports|reaches|assists|handles|trains|maintains|offers|aims|seeks|comprises|requires|costs|allocates|spends|targets|investigates|runs|houses|hosts|consists',
  'a|ont|avait|est|sont|compte|comprend|dispose|couvre|bénéficie|emploie|prévoit|vise|regroupe|touche|finance|accueille|réunit|reçoit|recense|enregistre|traite|forme|assure|verse|accorde|octroie|alloue|mobilise',
  'ha|han|tiene|cuenta|fue|es|atiende|cubre|beneficia|incluye|dispone|emplea|recibe|reúne|registra|ofrece|otorga|destina|asigna|invierte|capacita|[\\p{Ll}]{2,20}ó',
  '[\\p{Ll}]{2,20}ed',
].join('|')
const REPORT =
  'reported|said|stated|estimated|noted|indicated|announced|published|found|recorded that|observed|informed|acknowledged|calculated|projected|recommended|requested|(?:has|have|had|a|ont|ha|han) (?:also )?(?:reported|stated|estimated|noted|indicated|announced|published|found|recommended|requested|signalé|estimé|indiqué|annoncé|recommandé|informado|señalado|estimado|indicado|recomendado)'
const BRACKET = '(?: \\([^()]{1,40}\\))?'
const ADVERB = '(?:also|now|already|alone|\\p{Ll}{2,15}ly)'
/** The money of a program or body: "the annual budget of the", "funding for". */
const OF_IT =
  '(?:(?:total |annual |overall |current )?(?:(?:gasto|presupuesto|coût|budget) (?:total|global|annuel|anual)|budget|funding|cost|appropriations?|allocations?|staff|caseload|spending|expenditure|outlay|coût|dépenses?|financement|gasto|presupuesto|costo|number of [\\p{L} ]{1,40}) (?:of|for|to|allocated to|de|du|pour|para|del) )?'

/** What may stand in a clause before its subject: "In 2007, the", "Since its launch in 2003,". */
export const CLAUSE_START = new RegExp(
  `^(?:[“"(]|\\p{N}{1,3}[.)] )?(?:(?:In|Since|By|During|From|Between|As of|Under|Over|For|With|At|To|Through|Until|After|En|Depuis|Desde|Durante|Entre|Au|Pour|Para|Also|However|Moreover|Furthermore|Additionally|In addition|For example|Similarly|Likewise|Meanwhile|Currently|Recently|Finally|Nevertheless|Thus|Además|Asimismo|También|Por ejemplo|Por otra parte|Por su parte|Sin embargo|No obstante|Igualmente|Actualmente|Finalmente|Hasta|A partir|Según|De plus|En outre|Par ailleurs|Par exemple|Cependant|Toutefois|Ainsi|Actuellement|Enfin|Selon|Dans|Pendant)\\b[^,;.]{0,80}, )?(?:The |A |An |La |Le |Les |L[’']|El |Los |Las )?${ARTICLE}(?:[Tt]otal |[Aa]nnual )?${OF_IT}${ARTICLE}$`,
  'iu',
)
/** The subject, then its verb. */
export const PREDICATE = new RegExp(
  `^${BRACKET}(?:[’']s?(?: [\\p{Ll}-]{2,15}){1,4})?(?:,? (?:which|that|qui|que))?(?: (?:a nivel \\p{Ll}{3,12}|au niveau \\p{Ll}{3,12}|(?:in|for|en|pour|para) (?:FY ?)?\\d{4}))?(?:, [^,;.]{1,80},)?(?: ${ADVERB})* (?:${VERB})(?![\\p{L}’'-])`,
  'u',
)
/** An object that goes on as the subject of a relative clause: "runs the Fund, which spent". */
export const RELATIVE = new RegExp(
  `^${BRACKET},? (?:which|that|qui|que) (?:${ADVERB} )?(?:${VERB})(?![\\p{L}’'-])`,
  'u',
)
/** A verb of report behind the subject. */
export const REPORTED = new RegExp(`^${BRACKET}(?:, [^,;.]{1,80},)?(?: ${ADVERB})* (?:${REPORT})(?![\\p{L}])`, 'u')
/** A new clause between the subject and the figure: its own subject or another sentence begins. */
export const NEW_CLAUSE =
  /[;:?!]| (?:that|who|whom|whose|while|where|when|because|although|if|dont|où|lorsque|donde|cuando|mientras) |(?:, (?:which|and|but|qui|y|et|que) |,? (?:and|but) |, )(?:the |a |an |its |their )?(?!(?:also |then |\p{Ll}{2,15}ly )?(?:has|have|had|was|were|is|are|will) )(?!\p{Ll}{2,20}ed )(?:\p{L}{2,20} ){1,4}(?:has|have|had|was|were|is|are|will|\p{Ll}{2,20}ed) /u

/** A sum of money, then what it is for: "$3 million for the", "millions de francs en faveur du". */
export const MONEY_FOR = new RegExp(
  `^(?: [\\p{L}-]{2,15}){0,3} (?:for|to|pour|en faveur|au profit|para|a favor|destinad[oa]s? (?:a|para)|allou[ée]{1,2}s? à) ?${ARTICLE}(?:d[eu] |des |de la |del )?(?:[\\p{Ll}]{2,15} ){0,2}$`,
  'u',
)
/** What was counted, then who did it or by what means: "people were trained by the", "arrests under". */
export const COUNT_BY = new RegExp(
  `^(?: [\\p{L}-]{1,20}){0,10} (?:by|through|under|via|resulted from|as a result of|as part of|within the framework of|calls to|par|dans le cadre|au titre|grâce à|por|mediante|en el marco|a través) ${ARTICLE}$`,
  'u',
)

/** "elected by the Assembly": who chooses people is not whom the count is of. */
export const CHOSEN_BY =
  /(?<![\p{L}])(?:elected|appointed|nominated|selected|chosen|élue?s?|nommée?s?|désignée?s?|elegid[oa]s?|designad[oa]s?|nombrad[oa]s?) (?:by|par|por) /u
/** A program, then its money: "with a budget of", "d’un montant de", "con un presupuesto de". */
export const WITH_BUDGET = new RegExp(
  `^${BRACKET},? (?:with|at|for|d[’']|doté d[’']|avec|con|por) ?(?:an? |its |une? |su )?(?:(?:total|overall|annual|initial|estimated) )?(?:budget|funding|cost|allocation|investment|requirement|outlay|capital|endowment|montant|coût|enveloppe|presupuesto|costo|monto|inversión)(?: (?:provision|allocation|envelope|requirement|total|global|annuel|anual|estimé|estimado))? (?:of|de)(?: [\\p{L}]{2,15}){0,2} ?$`,
  'u',
)

/** What stands before who gets the money. */
export const PAID_TO = /(?<!\p{L})(?:to (?:the |an? )?|à (?:la |l[’'])?|aux? |a (?:la |las |los )?|al )$/u
/** A name, then the money it got: "to the Agency for 28 million", "au ministère des finances de 3 millions". */
export const MONEY_OF = new RegExp(
  `^${BRACKET},? (?:for|pour|por|de)(?: (?:a total of|un total de|un montant de|un monto de))? $`,
  'u',
)
/** Another receiver follows. */
export const ALSO = /^,? (?:and|et|y) /u
/** A later sum of the same: "with a budget of 5 million, with an estimated requirement of". */
export const AND_BUDGET =
  /, (?:and )?(?:with|avec|con) (?:an? |une? |una? )?(?:\p{Ll}{3,14} )?(?:requirement|cost|budget|coût|montant|costo|presupuesto) (?:of|de) $/u
/** "announced that the": a clause begins behind a verb of report. */
export const REPORTED_THAT = new RegExp(`(?:${REPORT}) (?:that|que) (?=[^;]{0,30}$)`, 'u')

const FOUNDED =
  'established|created|set up|instituted|authori[sz]ed|founded|constituted|governed|mandated|regulated|créée?s?|institué?e?s?|établie?s?|régie?s?|cread[oa]s?|establecid[oa]s?|instituid[oa]s?|regid[oa]s?|regulad[oa]s?'
/** The entity, then its legal basis: "was established in 2003 by the". */
export const FOUNDED_BY = new RegExp(
  `^${BRACKET},? ?(?:(?:which|that|qui|que) )?(?:(?:was|is|were|has been|a été|est|fue|es|ha sido) )?(?:(?:an?|une?|una) (?:[\\p{Ll}-]{2,15} ){1,3})?(?:\\p{Ll}{2,15}ly )?(?:${FOUNDED})(?: (?:in|on|en|le|el) [\\p{L}\\p{N} ,]{1,25})? ?(?:,? ?(?:and [\\p{Ll}]{3,15} )?(?:by|under|pursuant to|through|in accordance with|by virtue of|par|en vertu d[eu]|en application d[eu]|por|mediante|en virtud del?|conforme al?)) (?:[^.;]{3,60}?,? namely,? )?${ARTICLE}$`,
  'u',
)
/** Another law of the same entity: "was authorized by section 5 of the Act and established by". */
export const FOUNDED_TOO = new RegExp(
  `^${BRACKET},? ?(?:(?:was|is|were|a été|est|fue|es) )?(?:${FOUNDED}) (?:by|under|par|en vertu|por|mediante) [^;]{6,140}[ )],? ?(?:and|et|y) (?:(?:was|is|a été|est|fue|es) )?(?:${FOUNDED}) (?:by|under|par|en vertu d[eu]|por|mediante) ${ARTICLE}$`,
  'u',
)
/** A law, then the entity that it makes: "establishes the". */
export const FOUNDS = new RegExp(
  `^${BRACKET},?(?: (?:which|that|qui|que|also|has|have|a|ha))* (?:establish(?:es|ed)|creat(?:es|ed)|sets? up|institut(?:es|ed)|authori[sz](?:es|ed)|constitut(?:es|ed)|crée|créé|créant|institue|institué|instituant|portant création|crea|creó|creado|establece|estableció|instituye|provides? for the (?:creation|establishment|setting up) of(?: not only)?|prévoit (?:la création|l[’']institution)|prevé la creación|dispone la creación)(?: d[eu]l?| des| d[’'](?=$))? ${ARTICLE}$`,
  'u',
)
/** What goes on with what a law makes: "the Commission but also a", "the Council and the". */
export const MAKES_TOO =
  /^(?: \([^()]{1,40}\))?,? (?:and|but also|as well as|et|ainsi que|y|así como) (?:the |an? |la |le |l[’']|une? |el |una )?$/u
/** "It was established by", "The Commission, created under": the body that was named before. */
export const THIS_FOUNDED = new RegExp(
  `^(?:\\p{N}{1,3}[.)] )?(?:It|Il|Elle|(?:The|This|Le|La|L[’']|Cette?|El|Esta|Este) ?(?<head>\\p{L}{4,20}))(?:,? (?:which|that|qui|que))?,? (?:(?:was|is|has been|a été|est|fue|es|ha sido) )?(?:\\p{Ll}{2,15}ly )?(?:${FOUNDED})(?: (?:in|on|en|le|el) [\\p{L}\\p{N} ,]{1,25})? ?,? ?(?:(?:and [\\p{Ll}]{3,15} )?(?:by|under|pursuant to|through|in accordance with|by virtue of|par|en vertu d[eu]|en application d[eu]|por|mediante|en virtud del?|conforme al?)) (?:[^.;]{3,60}, namely,? )?${ARTICLE}$`,
  'u',
)
/** Inside the title of a law, before the entity that it makes. */
export const TITLE_FOUNDS = new RegExp(
  `(?:portant (?:création|institution|organisation)(?: et [\\p{Ll}]{4,20})?|establishing|creating|por (?:el|la) (?:que|cual) se (?:crea|establece)) (?:d[eu] |des |de l[’'])?${ARTICLE}$`,
  'u',
)

/** "of the 15 counties", "en tres provincias": places that a count only says the reach of. What stands right before the figure, and its unit. */
export const OF_PLACES =
  /(?:^| )(?:of (?:the |all )?|in (?:the |all )?|across (?:the |all )?|from (?:the |all )?|de (?:los |las )|en (?:los |las )?|des |dans (?:les )?)$/u
export const PLACES =
  /^(?:countries|states|provinces|regions|counties|districts|municipalities|departments|communes|villages|cities|towns|wards|islands|governorates|prefectures|provincias|regiones|condados|distritos|municipios|departamentos|cantones|comunas|países|estados|ciudades|pays|régions|départements|cercles|villes|préfectures|gouvernorats|wilayas|cantons)(?![\p{L}])/u

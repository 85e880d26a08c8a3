/**
 * Words that say which body runs a program or holds another body. They are read in the stretch between two names of one
 * sentence. Plain literals and short gaps: each is linear.
 */
const ARTICLE = "(?:the |la |le |les |l[’']|el |los |las )?"
const PERSON = '(?:(?:Director|Head|Secretary|Minister|Chair|President|Commissioner) (?:-General )?of (?:the )?)?'
const ROLE =
  'administered|managed|run|operated|implemented|led|chaired|co-chaired|funded|hosted|launched|developed|coordinated|supervised|overseen|financed|executed|organi[sz]ed|produced|published|sponsored|headed'
const ROMANCE_ROLE =
  'géré|gérée|exploité|exploitée|exécuté|exécutée|mené|menée|operado|operada|dirigé|dirigée|mis en œuvre|mise en œuvre|financé|financée|présidé|présidée|coordonné|coordonnée|piloté|pilotée|administrado|administrada|gestionado|gestionada|dirigido|dirigida|presidido|presidida|ejecutado|ejecutada|financiado|financiada|coordinado|coordinada'
const VERB =
  'administers|manages|oversees|operates|runs|launched|established|created|developed|hosts|chairs|leads|funds|funded|sponsors|sponsored|implements|implemented|maintains|instituted|released|introduced|set up|adopted|coordinates|approved|runs|initiated|is the (?:responsible|lead|competent|implementing|main) (?:agency|body|ministry|authority|institution)[^.;]{0,40} for the|submitted|finalized|chairing|hosting|managing|collects [^.;]{0,60}as part of|began|begins|carries out|carried out|publishes|published|pays for|paid for|finances|financed|provides|makes grants (?:for|under)|gère|dirige|conduit|pilote|exploite|publie|exécute|finance|a adopté|adoptó|adopta|publica|financia|a lancé|a créé|a mis en place|met en œuvre|coordonne|administra|gestiona|ha puesto en marcha|lanzó|puso en marcha|ejecuta|coordina'

/** A body, then the name: "ICE’s …", "ICE …", "HHS-funded …", "Ministry of Health two-year …". */
export const OWNER =
  /^(?:[’']s?(?: [\p{Ll}\d$-]{1,12}){0,3} |-(?:funded|led|sponsored|supported|run|administered|managed|implemented) )$/u

/** The name, then the body that it is part of. */
export const PART = new RegExp(
  `^(?: \\([^()]{1,20}\\))?,? ?(?:(?:within|under|of|in|at|du|de|del|de la|au sein de|dans|dentro de|en) ${ARTICLE}|(?:is |was |, )?(?:(?:the|a|an) )?(?:[\\p{Ll}-]{1,20} ){0,3}(?:part|component|branch|arm|unit|division|office|agency|member) of ${ARTICLE}|(?:is |was )?(?:housed|located|placed|based|established) (?:within|in|under|at) ${ARTICLE})$`,
  'u',
)

/** The name, then "administered by" the body. */
export const PASSIVE = new RegExp(
  `(?:\\b(?:${ROLE})(?: and [\\p{Ll}]{1,15})? (?:jointly )?by ${ARTICLE}${PERSON}|(?:${ROMANCE_ROLE}) (?:par|por) ${ARTICLE})$`,
  'iu',
)

/** The body, then "administers" the name. */
export const ACTIVE = new RegExp(
  `^(?: \\([^()]{1,20}\\))?(?:,? (?:which|that|qui|que))?(?: (?:has|have|had|also|currently|is|a|ha))* (?:${VERB}) (?:[\\p{L}\\d’'$-]{1,20},? ){0,6}$`,
  'u',
)

/** A noun for parts, then the body, whose parts follow: "the four entities of ICE: …". */
export const PARTS_OF =
  /\b(?:components|entities|offices|agencies|directorates|divisions|bureaus|units|departments|branches)\b[^.:;]{0,30}\b(?:of|within) (?:the )?$/u
/** Parts of the body that was named last: "its components, to include, …", "The Ministry comprises the following directorates:". */
export const ITS_PARTS =
  /\b(?:its (?:[\p{Ll}]{1,15} ){0,2}(?:components|agencies|offices|directorates|divisions|bureaus|units|departments|branches)\b[^.;]{0,30}|comprises (?:the following [\p{Ll}]{1,20}|[\p{Ll}]{1,20} [\p{Ll}]{1,20})):?[ ,]?/u
/** What stands between the parts of one subject: "the FBI, in conjunction with the Department and the Center, launched". */
export const SAME_SUBJECT =
  /^(?: \([^()]{1,20}\)|,| and| &| the| an?| in (?:conjunction|partnership|collaboration|cooperation|co-operation|coordination) with| together with| with| jointly)+ ?$/u
/** Another object of the same verb: "administers the Grant …, as well as the Court Program". */
export const SAME_VERB = /(?:^|[ ,])(?:as well as|and) (?:the )?$/u
/** A program, then its parts behind a colon. */
export const PROGRAM_PARTS =
  /^[^.;\n]{0,20}\b(?:provides|includes|comprises|has|consists of|offers) (?:[\p{L}-]{1,15} ){0,4}(?:services|programs|programmes|components|projects|elements|parts):/u
/** "The Ministry comprises the following directorates:": a head noun that stands for the body named before. */
export const ANAPHOR_PARTS =
  /\b(?:The|This) (?<head>Ministry|Department|Agency|Commission|Council|Directorate|Office|Institute|Authority) (?:comprises|consists of|includes|has) (?:the following )?(?:[\p{Ll}]{1,15} ){0,3}(?:components|agencies|offices|directorates|divisions|bureaus|units|departments|branches|bodies):?/gu
/** In a table row, behind the cell that names it: "Led by", "Located within", "project implemented by the". */
export const ROW = new RegExp(
  `(?:\\b(?:${ROLE}) (?:[\\p{L} ]{1,30} )?by|\\b(?:located|housed|based|established) (?:within|in|under|at)) ${ARTICLE}$`,
  'iu',
)
/** A sentence ends. */
export const SENTENCE_END = /(?<!\b(?:U\.S|No|Nos|art|arts|Dr|Mr|St))[.!?;](?:\s|$)|\n\n/u

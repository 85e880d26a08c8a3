import { COUNTS } from './form-words.ts'
import { ACTIVE_VERBS, PASSIVE_ROLES, SUBORDINATE } from './lead-verbs.ts'

/**
 * Words that say which body runs a program or holds another body. They are read in the stretch between two names of one
 * sentence. Plain literals and short gaps: each is linear.
 */
const ARTICLE = "(?:the |la |le |les |l[’']|el |los |las )?"
const PERSON = '(?:(?:Director|Head|Secretary|Minister|Chair|President|Commissioner) (?:-General )?of (?:the )?)?'
const BRACKET = '(?: \\([^()]{1,20}\\))?'
/** When it was done: "in 2015", "on 3 May 2015", "en 2015 par". */
const WHEN = '(?: (?:in|on|since|en|le|el|depuis|desde) (?:[\\p{L}\\d]{1,10} ){0,3}\\d{4},?)?'

/** A body, then the name: "ICE’s …", "ICE …", "HHS-funded …", "Ministry of Health two-year …". */
export const OWNER =
  /^(?:[’']s?(?: (?!(?:in|of|at|on|with|by|to|for|from|and|the|within) )[\p{Ll}\d$-]{1,12}){0,3} |-(?:funded|led|sponsored|supported|run|administered|managed|implemented) )$/u

/** The name, then the body that it is part of. */
export const PART = new RegExp(
  `^${BRACKET} ?(?:(?:,? ?(?:within|under|of|in|at|dans|dentro del?)|du|de|del|de la|de l[’']|en) ${ARTICLE}|(?:,? (?:in|since|en|desde|depuis) (?:the year |l[’']année |el año )?\\d{4},?)?,? ?(?:is |was |, )?(?:as )?(?:(?:the|a|an) )?(?:[\\p{Ll}-]{1,20} ){0,3}(?:part|component|branch|arm|unit|division|office|agency|member) of ${ARTICLE}|(?:which |that |qui |que )?(?:${SUBORDINATE}) ${ARTICLE})$`,
  'u',
)

/** The name, then "administered by" the body. */
export const PASSIVE = new RegExp(
  `(?:(?<![\\p{L}])(?:${PASSIVE_ROLES})(?: and [\\p{Ll}]{1,15}| et [\\p{Ll}é]{1,15}| y [\\p{Ll}]{1,15})?(?: (?:jointly|conjointement|conjuntamente))?${WHEN} (?:by|par|por) ${ARTICLE}${PERSON}|(?<![\\p{L}])(?:under the (?:auspices|leadership|authority|supervision|responsibility|direction|aegis|coordination|management) of|(?:the |is the )?responsibility of|sous (?:la tutelle|l[’']égide|la responsabilité|la direction|l[’']autorité|la supervision|la coordination|la houlette) d[eu]s?|relève(?:nt)? d[eu]s?|(?:a|bajo la|bajo el) (?:cargo|responsabilidad|coordinación|dirección|órbita|tutela|supervisión|liderazgo|auspicio|rectoría|conducción) del?|dependiente del?|depende del?|adscrit[oa]s? al?) ${ARTICLE}${PERSON})$`,
  'iu',
)

/** A body, then "chaired by" the body that it belongs to: the verb stands right behind it, and says that it is led, not helped. */
export const PASSIVE_BODY = new RegExp(
  `^${BRACKET},? ?(?:(?:which|that|qui|que) )?(?:(?:is|was|are|were|est|a été|es|fue) )?(?:(?:jointly|currently) )?(?:chaired|headed|led|overseen|supervised|established|created|set up|hosted|housed|run|managed|operated|administered|under the|part of|présidée?|dirigée?|créée?|gérée?|supervisée?|(?:placée? |logée? )?sous|relève|rattachée?|relevant|presidid[oa]|dirigid[oa]|cread[oa]|gestionad[oa]|adscrit[oa]|dependiente|depende|a cargo|bajo) `,
  'iu',
)

/** The body, then "administers" the name. */
export const ACTIVE = new RegExp(
  `^${BRACKET}(?: (?:of|in|within|under) (?:the|that|this) (?:Ministry|Department|Office|Agency|Commission|Police|Government))?(?:,? (?:which|that|qui|que))?,?(?: (?:has|have|had|also|currently|jointly|is|are|a|ont|ha|han))*(?: \\p{Ll}{2,15}ly)? (?:${ACTIVE_VERBS}) (?:(?:[\\p{L}\\d’'“"«$-]{1,20},? ){0,6}["“«]?(?:[ld][’'])?|[^.;]{3,80},? (?:as well as|ainsi que|así como) (?:the |its |le |la |l[’']|el )?)$`,
  'u',
)
/** "awarded grants under its", "a lancé son": what the subject of the sentence does with a thing of its own. */
export const ITS =
  /^(?: \([^()]{1,20}\))? (?!of |and |de |et |y )[^,;.:]{3,140} (?:its|son|sa|ses|su|sus) (?:[\p{Ll}-]{2,14} )?$/u
/** An insertion between commas, behind the subject: "The Council, chaired by the Ministry, adopted". */
export const INSERTION = /^(?: \([^()]{1,20}\))?, [^,;.]{3,160},(?= )/u

/** A noun for parts, then the body, whose parts follow: "the four entities of ICE: …". */
export const PARTS_OF =
  /\b(?:components|entities|offices|agencies|directorates|divisions|bureaus|units|departments|branches)\b[^.:;]{0,30}\b(?:of|within) (?:the )?$/u
/** Parts of the body that was named last: "its components, to include, …", "The Ministry comprises the following directorates:". */
export const ITS_PARTS =
  /\b(?:its (?:[\p{Ll}]{1,15} ){0,2}(?:components|agencies|offices|directorates|divisions|bureaus|units|departments|branches)\b[^.;]{0,30}|comprises (?:the following [\p{Ll}]{1,20}|[\p{Ll}]{1,20} [\p{Ll}]{1,20})):?[ ,]?/u
/** What stands between the parts of one subject: "the FBI, in conjunction with the Department and the Center, launched". */
export const SAME_SUBJECT =
  /^(?: \([^()]{1,20}\)|,| and| et| y| e| &| the| an?| la| le| les| el| los| las| l[’'](?=$)| in (?:conjunction|partnership|collaboration|cooperation|co-operation|coordination) with| together with| with| jointly| en (?:collaboration|partenariat) avec| en (?:colaboración|coordinación|conjunto) con){1,12} ?(?:l[’'])?$/u
/** Another object of the same verb: "administers the Grant …, as well as the Court Program". */
export const SAME_VERB =
  /^(?: \([^()]{1,20}\))?(?:, | |, and |.{0,60}[ ,](?:as well as|and|et|y|ainsi que|así como) )(?:the |le |la |l[’']|el )$|(?:^|[ ,])(?:as well as|and) (?:the )?$/u
/** What ties a second name to the first: the first goes on behind it. */
export const JOINED =
  /^(?: \([^()]{1,20}\))?(?:, | and | et | y | of | in | within | under | du | de | del | des |, within |, under )/u
/** A program, then its parts behind a colon. */
export const PROGRAM_PARTS = new RegExp(
  `^[^.;\\n]{0,20}\\b(?:provides|includes|comprises|has|consists of|offers) (?:(?<count>${COUNTS.join('|')}) )?(?:[\\p{L}-]{1,15} ){0,4}(?:services|programs|programmes|components|projects|elements|parts):`,
  'u',
)
/** "The Ministry comprises the following directorates:": a head noun that stands for the body named before. */
export const ANAPHOR_PARTS =
  /\b(?:The|This) (?<head>Ministry|Department|Agency|Commission|Council|Directorate|Office|Institute|Authority) (?:comprises|consists of|includes|has) (?:the following )?(?:[\p{Ll}]{1,15} ){0,3}(?:components|agencies|offices|directorates|divisions|bureaus|units|departments|branches|bodies):?/gu
/** In a table row, behind the cell that names it: "Led by", "Located within", "project implemented by the". */
export const ROW = new RegExp(
  `(?:\\b(?:${PASSIVE_ROLES}) (?:[\\p{L} ]{1,30} )?by|\\b(?:located|housed|based|established) (?:within|in|under|at)) ${ARTICLE}$`,
  'iu',
)
/** A sentence ends. */
export const SENTENCE_END = /(?<!\b(?:U\.S|No|Nos|art|arts|Dr|Mr|St))[.!?;](?:\s|$)|\n\n/u

/** "approved by the": who approves a program does not run it where it is a parliament or the council of the government. */
export const APPROVED =
  /(?<![\p{L}])(?:approved|endorsed|adopted|approuvée?s?|adoptée?s?|validée?s?|aprobad[oa]s?|adoptad[oa]s?|refrendad[oa]s?)(?: [^,.;]{1,24})? (?:by|par|por) (?:the |le |la |l[’']|el )?$/u
export const APPROVERS =
  /^(?:(?:National |Federal )?(?:Council of Ministers|Cabinet)|(?:.{0,20} )?(?:Executive Board|Board of (?:Directors|Governors|Trustees).{0,40})|Conse(?:il|jo) (?:des|de) [Mm]inist(?:res|ros)|Conseil de gouvernement|Consejo de Gobierno)$/u
/** "approved the": what a board or a cabinet does with a program that another runs. */
export const APPROVES = /(?<![\p{L}])(?:approved|endorsed|adopted|approuvé|adopté|validé|aprobó|adoptó) /u

import type { Basis, StatuteKind } from '../../../schemas/index.ts'
import type { About } from '../../common/about.ts'
import type { StatuteMention } from '../../common/mention.ts'
import { type Span, spanAt } from '../../common/span.ts'
import { FORUMS } from '../document/forums.ts'
import { type Antecedent, antecedentOf, articleHeading, lawOfProvision, paragraphStart } from './antecedent.ts'
import { isOfCommittee } from './concluding.ts'
import { protocolsMeant } from './protocols.ts'
import { mayHold } from './treaty-articles.ts'

/** What a mention means before works are united. */
export interface Meaning {
  readonly mention: StatuteMention
  readonly kind: StatuteKind
  readonly instrument: string | null
  readonly provisions: readonly string[]
  readonly basis: Basis
  readonly name: string | null
  readonly url: string | null
  /** Why it stays open, in a sentence. */
  readonly open: string | null
}

/** Conventions that their reports call "the Covenant". */
const COVENANTS: ReadonlySet<string> = new Set(['iccpr', 'icescr'])

const OPTIONAL = /optional|facultati/iu

/** So near stands the treaty that "s’y rapportant" means. */
const NEXT = 40

/** What meanings are found by. */
export interface Situation {
  readonly text: string
  readonly about: About
  readonly history: readonly Antecedent[]
  readonly headings: readonly Span[]
  /** The convention that the document is most likely about where it does not say so. */
  readonly likely: string | null
  /** That convention where the document's symbol or the treaty body that it names shows it. */
  readonly own: string | null
  /** True where "the Convention" can be no other. */
  readonly alone: boolean
  /** True where the document's symbol or its cover says so; a treaty body that is spoken of in passing does not. */
  readonly certain: boolean
  /** True in concluding observations on a report: the articles that close a paragraph are of the convention. */
  readonly concluding: boolean
  /** Ids of its protocols, where the document names it anywhere. */
  readonly protocols: readonly string[]
}

/** Id of a convention by its slug. */
export const treatyOf = (convention: string | null): string | null =>
  convention === null ? null : `/int/treaty/${convention}`

/** What a mention means: what it says itself, else the law that stands before it or the convention of the report. */
export function meaningOf(mention: StatuteMention, situation: Situation): Meaning {
  const { kind, instrument, provisions, label, name, url = null } = mention
  const plain: Meaning = {
    mention,
    kind,
    instrument,
    provisions,
    basis: label && instrument ? 'list' : 'text',
    name: label ?? name,
    url,
    open: null,
  }
  if (instrument !== null) return plain
  const { text, about, history, headings, likely, own: reported, alone, certain, protocols } = situation
  const { head, start } = mention
  if (head === 'protocol' && mention.form === 'short' && name !== null) return protocolMeaning(plain, situation)
  const own = COVENANTS.has(about.convention ?? '') ? 'covenant' : 'convention'
  if (head === own && about.convention !== null) return conventionMeaning(plain, about.convention)
  if (head === 'provision') {
    const last = history.findLast((antecedent) => antecedent.provisions.length > 0 || antecedent.kind === 'usc')
    return last ? derived(plain, last, last.provisions) : leftOpen(plain, 'no provision stands before it')
  }
  if (head !== null && head !== 'comment') {
    const found = antecedentOf(text, mayBeMeant(history, mention, text), mention, head)
    const near = found !== null && 'one' in found && found.one.start >= paragraphStart(text, start)
    const isMeant =
      alone ||
      (certain && namesSeveral(situation, mention)) ||
      (!near && (certain || found === null || 'several' in found))
    if (reported !== null && isMeant && head === (COVENANTS.has(reported) ? 'covenant' : 'convention'))
      return conventionMeaning(plain, reported)
    if (found && 'one' in found) return derived(plain, found.one, provisions)
    const printed = text.slice(start, mention.end)
    if (!found && head === 'protocol' && provisions.length === 0 && /[Oo]ptional|[Ff]acultati/u.test(printed))
      return protocolMeaning(plain, situation)
    if (!found && likely && (head === 'treaty' || head === (COVENANTS.has(likely) ? 'covenant' : 'convention')))
      return conventionMeaning(plain, likely)
    // "article 5 du Protocole facultatif": of the convention that the document is about, where it has one for petitions.
    const petition =
      head === 'protocol' && !found && situation.protocols.length < 3 ? situation.protocols[0] : undefined
    if (petition !== undefined) return { ...plain, kind: 'treaty', instrument: petition, basis: 'inferred', name: null }
    return leftOpen(
      plain,
      found
        ? `it could mean ${found.several.map(({ instrument: id }) => id).join(' or ')}`
        : `no ${head} is named before it`,
    )
  }
  if (head === 'comment') return commentMeaning(plain, reported)
  if (kind === 'usc') {
    const last = history.findLast((antecedent) => antecedent.kind === 'usc')
    if (last && history.at(-1)?.kind !== 'us-state-law') return derived(plain, last, provisions)
  }
  const prefix = /^(?:art|reg)/u.exec(provisions[0] ?? '')?.[0] ?? 's'
  if (
    situation.concluding &&
    reported !== null &&
    isOfCommittee(text, mention, reported) &&
    mayHold(treatyOf(reported), provisions)
  )
    return conventionMeaning(plain, reported)
  const isHeading = spanAt(headings, start) !== undefined
  const heading = articleHeading(text, history, mention)
  if (heading) return derived(plain, heading, provisions)
  const law = lawOfProvision(text, history, mention, prefix)
  const isAlone =
    law !== null &&
    law.end < paragraphStart(text, start) &&
    /^\)?\s*(?:\n|$)/u.test(text.slice(mention.end, mention.end + 4))
  const report = reported ?? (isHeading || isAlone ? likely : null)
  // "The Penal Code … ¶ Torture is a crime ‸(art. 4)": of the law above, unless the whole document is about a convention.
  const isOfReport = isHeading || (isAlone && (certain || reported === null)) || law === null
  // "78 are parties to the Optional Protocol. Reports under ‸article 40‸": of the convention, not of its protocol.
  const isProtocol = law?.derived === true && law.provisions.length === 0 && protocols.includes(law.instrument)
  // "the draft Torture Bill is not enacted ‸(arts. 1 and 4)": acts and bills have sections; the bracket is the committee's.
  const isBracketed =
    law !== null &&
    /^(?:act|bill|ordinance)$/u.test(law.head ?? '') &&
    law.provisions.length === 0 &&
    text[start - 1] === '(' &&
    text[mention.end] === ')' &&
    /^art/u.test(text.slice(start, start + 3))
  const mayBeOfReport = report !== null && prefix === 'art' && mayHold(treatyOf(report), provisions)
  if (mayBeOfReport && (isOfReport || isProtocol || isBracketed)) return conventionMeaning(plain, report)
  return law ? derived(plain, law, provisions) : leftOpen(plain, 'no law is named before it')
}

/** Whether the paragraph has named two conventions or more besides that of the report: "the Convention" is then none of them. */
function namesSeveral({ text, history, own }: Situation, { start }: Span): boolean {
  const from = paragraphStart(text, start)
  const named = history.filter(
    ({ kind, head, derived, instrument, start: at, end }) =>
      kind === 'treaty' &&
      !derived &&
      head === 'convention' &&
      at >= from &&
      end <= start &&
      instrument !== treatyOf(own),
  )
  return new Set(named.map(({ instrument }) => instrument)).size > 1
}

/** "artículo 8 del Protocolo ‸Facultativo‸": none that is not optional. */
function mayBeMeant(
  history: readonly Antecedent[],
  { head, start, end }: StatuteMention,
  text: string,
): readonly Antecedent[] {
  if (head === 'convention') return ofTheSpanishNoun(history, text.slice(start, end), text)
  if (head !== 'protocol' || !OPTIONAL.test(text.slice(start, end))) return history
  return history.filter(
    (law) => !law.head?.startsWith('protocol') || OPTIONAL.test(`${text.slice(law.start, law.end)} ${law.label}`),
  )
}

const CONVENCION = /Convenci[óo]n/u
const CONVENIO = /Convenio/u

/** "la Convención" is no treaty that Spanish calls Convenio ("Convenio núm. 143 de la OIT"), "el Convenio" none that it calls Convención. */
function ofTheSpanishNoun(history: readonly Antecedent[], printed: string, text: string): readonly Antecedent[] {
  const other = CONVENCION.test(printed) ? CONVENIO : CONVENIO.test(printed) ? CONVENCION : null
  if (!other) return history
  return history.filter((law) => {
    if (law.kind !== 'treaty') return true
    const words = text.slice(law.start, law.end)
    return !other.test(words) || CONVENCION.test(words) === CONVENIO.test(words)
  })
}

/** "General Comment No. 21" of the committee that the document is before. */
function commentMeaning(plain: Meaning, convention: string | null): Meaning {
  const symbol = FORUMS.find((forum) => forum.convention === convention && convention !== null)?.symbol
  const number = /(?<number>\d{1,2})$/u.exec(plain.mention.label ?? '')?.groups?.['number']
  return symbol === undefined || number === undefined
    ? leftOpen(plain, 'the committee is not known')
    : { ...plain, instrument: `/un/doc/${symbol}/GC/${number}`, basis: 'inferred', name: plain.mention.label }
}

function conventionMeaning(plain: Meaning, convention: string): Meaning {
  return { ...plain, kind: 'treaty', instrument: treatyOf(convention), basis: 'inferred', name: null }
}

/** Whether protocols "of the Covenant" are of this treaty. */
const isCovenant = (treaty: string | null): boolean => COVENANTS.has(treaty?.replace('/int/treaty/', '') ?? '')

function protocolMeaning(plain: Meaning, { text, history, likely, protocols: ownProtocols }: Situation): Meaning {
  const { mention } = plain
  const own = treatyOf(likely)
  const printed = text.slice(mention.start, mention.end)
  // "the Convention on … and the Optional Protocol ‸thereto": of the treaty right before it, or of none.
  const before = /thereto$/u.test(printed) ? history.at(-1) : undefined
  if (before?.kind === 'treaty' && before.protocols.length === 0 && before.instrument !== '/int/treaty')
    return leftOpen(plain, 'the treaty before it has no protocol that the list knows')
  // "la Convention … et le Protocole facultatif ‸s’y rapportant": of the treaty right before it.
  const isNext = /(?:rapportant|celle-ci|celui-ci)$/u.test(printed)
  const next = isNext ? history.at(-1) : undefined
  const isOwn = /(?:Convention|Convención|rapportant)$/u.test(printed)
  const ofCovenant = /(?:Covenant|Pacte|Pacto)$/u.test(printed)
  const parent =
    (next && next.protocols.length > 0 && mention.start - next.end < NEXT ? next : null) ??
    history.findLast(
      ({ kind, protocols, end, instrument }) =>
        kind === 'treaty' &&
        protocols.length > 0 &&
        end <= mention.start &&
        (!isOwn || own === null || instrument === own) &&
        (!ofCovenant || isCovenant(instrument)),
    ) ??
    null
  const meant = protocolsMeant(printed, parent?.protocols ?? (ofCovenant && !isCovenant(own) ? [] : ownProtocols))
  if (meant.length === 0) return leftOpen(plain, 'it does not say which protocol it means')
  if (meant.length === 1 || plain.provisions.length > 0)
    return { ...plain, instrument: meant[0] ?? null, basis: 'inferred', name: null }
  return {
    ...plain,
    instrument: '/int/treaty',
    provisions: meant.map((id) => id.slice('/int/treaty/'.length)),
    basis: 'inferred',
    name: null,
  }
}

function derived(plain: Meaning, { kind, instrument, label, url }: Antecedent, provisions: readonly string[]): Meaning {
  return { ...plain, kind, instrument, provisions, basis: 'inferred', name: label, url }
}

function leftOpen(plain: Meaning, reason: string): Meaning {
  const { mention } = plain
  return {
    ...plain,
    name: null,
    open: `Left open which law ${mention.form === 'anaphor' ? 'this' : 'this provision'} is: ${reason}.`,
  }
}

/** What later mentions may refer back to. */
export function antecedentFrom({ mention, kind, instrument, provisions, name, url }: Meaning): Antecedent {
  const { start, end, head, protocols = [] } = mention
  return {
    start,
    end,
    kind,
    instrument: instrument ?? '',
    provisions,
    head: head === 'provision' ? null : head,
    name: mention.name,
    label: name,
    url,
    protocols,
    derived: mention.instrument === null,
  }
}

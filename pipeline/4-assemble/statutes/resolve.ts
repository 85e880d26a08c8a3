import type { StatuteRecord } from '../../../schemas/index.ts'
import type { About } from '../../common/about.ts'
import type { StatuteMention } from '../../common/mention.ts'
import type { SourceMessage } from '../../common/source-document.ts'
import type { Span } from '../../common/span.ts'
import type { SubmissionTree } from '../../common/tree.ts'
import { amendmentsOf } from './amendments.ts'
import type { Antecedent } from './antecedent.ts'
import { idsOf, worksOf } from './ids.ts'
import { labelOf } from './label.ts'
import { likelyConvention } from './likely-convention.ts'
import { antecedentFrom, type Meaning, meaningOf, treatyOf } from './meaning.ts'
import { standingOf } from './status.ts'
import { OPTIONAL_PROTOCOLS } from './treaty-bodies.ts'
import { urlOf } from './url.ts'
import { uniteWorks } from './work.ts'

/** What of a statute's record does not concern its place. */
export type StatuteMeaning = Pick<
  StatuteRecord,
  'kind' | 'form' | 'ids' | 'work' | 'basis' | 'amends' | 'status' | 'statusDate' | 'label' | 'url'
>

export interface StatuteContext {
  readonly text: string
  readonly tree: SubmissionTree
  readonly about: About
}

/** How far the opening of a document reaches, in UTF-16 code units. */
const OPENING = 4000
/** The title of what a committee says on a report. */
const CONCLUDING = /concluding observations on|observations finales (?:concernant|sur)|observaciones finales sobre/iu

/** Gives each mention its ids, in order of the mentions (sorted by place): short forms and anaphors by what stands before them. */
export function resolveStatutes(
  mentions: readonly StatuteMention[],
  { text, tree, about }: StatuteContext,
): { statutes: StatuteMeaning[]; messages: SourceMessage[] } {
  const headings = headingsOf(tree)
  const history: Antecedent[] = []
  const guess = about.convention === null ? likelyConvention(text, mentions) : null
  const likely = about.convention ?? guess?.convention ?? null
  const own = about.convention ?? (guess?.byBody ? guess.convention : null)
  const protocols =
    mentions.find(({ instrument }) => instrument === treatyOf(likely))?.protocols ??
    (OPTIONAL_PROTOCOLS[own ?? ''] ?? []).map((slug) => `/int/treaty/${slug}`)
  const concluding = CONCLUDING.test(text.slice(0, OPENING))
  const meanings = mentions.map((mention) => {
    const meaning = meaningOf(mention, {
      text,
      about,
      history,
      headings,
      likely,
      own,
      alone: guess?.alone === true,
      certain: about.convention !== null || guess?.onCover === true,
      concluding,
      protocols,
    })
    if (meaning.instrument !== null) history.push(antecedentFrom(meaning))
    return meaning
  })
  const works = uniteWorks(text, mentions)
  const amends = amendmentsOf(text, meanings)
  const statutes = meanings.map((meaning, index) => statuteOf(text, meaning, works, amends.get(index) ?? []))
  const messages = meanings.flatMap(({ mention: { start, end, rule }, open }): SourceMessage[] =>
    open === null ? [] : [{ rule, reason: open, level: 'warning', page: null, span: { start, end } }],
  )
  return { statutes, messages }
}

function statuteOf(
  text: string,
  meaning: Meaning,
  works: ReadonlyMap<string, string>,
  amends: readonly string[],
): StatuteMeaning {
  const { mention, kind, instrument, provisions, basis, name, url } = meaning
  const printed = text.slice(mention.start, mention.end)
  const ids = instrument === null ? [] : idsOf(instrument, provisions)
  const work = instrument === null ? [] : worksOf(kind, instrument, ids).map((key) => works.get(key) ?? key)
  const standing = mention.status
    ? { status: mention.status, statusDate: mention.statusDate }
    : standingOf(text, mention)
  return {
    kind,
    form: mention.form,
    ids,
    work: [...new Set(work)],
    basis,
    amends: [...amends],
    ...standing,
    label:
      labelOf(ids, instrument, name ?? (mention.form === 'full' && provisions.length === 0 ? printed : mention.name)) ??
      (mention.form === 'full' && instrument !== null ? printed : null),
    url: urlOf(ids, url),
  }
}

/** Spans of headings and titles, sorted. */
function headingsOf(tree: SubmissionTree): Span[] {
  const spans: Span[] = []
  const visit = (nodes: SubmissionTree['children']): void => {
    for (const node of nodes) {
      if (node.type === 'section') visit(node.children)
      else if (node.type === 'ParagraphNode' && (node.role === 'heading' || node.role === 'title'))
        spans.push(node.span)
    }
  }
  visit(tree.children)
  return spans.sort((a, b) => a.start - b.start)
}

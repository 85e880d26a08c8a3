import type { DocumentRecord, Origin } from '../../../schemas/index.ts'
import type { About } from '../../common/about.ts'
import { countryOf } from '../../common/countries.ts'
import type { SourceDocument } from '../../common/source-document.ts'
import type { SubmissionTree } from '../../common/tree.ts'
import type { Facts } from './facts.ts'
import { readFileName } from './file-name.ts'
import { FORUMS } from './forums.ts'
import { languageOf } from './language.ts'
import { symbolFacts } from './masthead.ts'
import { readText } from './text-facts.ts'

/** What the user says of a document. */
export interface Given {
  /** Its row of documents.csv. */
  readonly row?: Facts
  readonly options?: Facts
}

/** The document of the record, and what extraction needs to know of it. */
export interface Description {
  readonly document: DocumentRecord
  readonly about: About
  /** ISO 639-3 codes of the country's languages, for deciding languages of sections. */
  readonly candidates: readonly string[]
}

/**
 * Describes a document from, in this order, its row in documents.csv, the options, the text and the file's name;
 * `origin` says which. Pure: no clock, no path.
 */
export function describeDocument(source: SourceDocument, tree: SubmissionTree, given: Given = {}): Description {
  const text = readText(source, tree)
  const layers: readonly (readonly [Origin, Facts])[] = [
    ['documents.csv', given.row ?? {}],
    ['option', given.options ?? {}],
    ['text', text],
    ['file-name', readFileName(source.file)],
    ['list', listed(given.row?.symbol ?? given.options?.symbol ?? text.symbol)],
  ]
  const origin: Record<string, Origin> = {}
  const pick = <K extends keyof Facts>(field: K): Facts[K] | null => {
    const layer = layers.find(([, facts]) => facts[field] !== undefined)
    if (!layer) return null
    origin[field] = layer[0]
    return layer[1][field] ?? null
  }
  const code = pick('country')
  const country = code ? countryOf(code) : undefined
  const year = pick('year') ?? null
  const symbol = pick('symbol') ?? null
  const type = pick('type') ?? 'other'
  const stated = pick('language')
  const language = stated ?? languageOf(source.text, country?.languages ?? []) ?? source.properties.language
  if (!stated && language) origin['language'] = 'text'
  const stem = slug(source.file.replace(/\.[^.]*$/u, ''))
  const forum = pick('forum') ?? null
  const document: DocumentRecord = {
    id: [country?.code.toLowerCase() ?? 'x', year ?? 'x', stem || 'x', source.sha256.slice(0, 8)].join('-'),
    title: pick('title') ?? null,
    type,
    country: country ? { code: country.code, name: country.official } : null,
    author: pick('author') ?? authorOf(type, forum, country?.official),
    forum,
    series: pick('series') ?? null,
    cycle: pick('cycle') ?? null,
    symbol,
    year,
    period: pick('period') ?? null,
    dates: { due: pick('due') ?? null, received: pick('received') ?? null, issued: pick('issued') ?? null },
    language: language ?? null,
    originalLanguage: pick('originalLanguage') ?? null,
    source: {
      file: source.file,
      mediaType: source.mediaType,
      sha256: source.sha256,
      bytes: source.bytes,
      pages: source.pages.length > 0 ? source.pages.length : null,
    },
    origin,
    status: source.status,
    quality: source.quality,
  }
  const convention = FORUMS.find((known) => symbol?.startsWith(`${known.symbol}/`))?.convention ?? null
  return {
    document,
    candidates: country?.languages ?? [],
    about: { country: country?.alpha2 ?? null, year, language: language?.split('-')[0] ?? null, convention },
  }
}

// Forum, series and cycle follow from a symbol by the list of forums.
function listed(symbol: string | undefined): Facts {
  if (!symbol) return {}
  const { forum, series, cycle } = symbolFacts(symbol)
  return { ...(forum ? { forum } : {}), ...(series ? { series } : {}), ...(cycle ? { cycle } : {}) }
}

function authorOf(type: DocumentRecord['type'], forum: string | null, state: string | undefined): string | null {
  if (type === 'observations') return forum
  return type === 'state-report' || type === 'replies' || type === 'plan' || type === 'submission'
    ? (state ?? null)
    : null
}

/** Lower case letters and digits, all else to single hyphens. */
export function slug(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/gu, '')
}

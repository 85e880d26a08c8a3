/** Readable form of the part of an id below its instrument: "art12/1" → "article 12 (1)". */
function placeLabel(path: string): string {
  const [first = '', ...below] = path.split('/')
  const [, prefix = '', number = ''] = /^(amdt|art|sch|reg|para|ch|cl|app|sub|s|t|p)?(.*)$/u.exec(first) ?? []
  const rest = below.map((part) => (part === 'etseq' ? ' et seq.' : part === 'note' ? ' note' : `(${part})`)).join('')
  return `${WORDS[prefix] ?? ''}${number}${rest}`
}

const WORDS: Readonly<Record<string, string>> = {
  s: 'section ',
  art: 'article ',
  t: 'title ',
  ch: 'chapter ',
  p: 'part ',
  reg: 'regulation ',
  sch: 'schedule ',
  para: 'para. ',
  amdt: 'amendment ',
  app: 'appendix ',
  sub: 'subpart ',
}

type Maker = (groups: Readonly<Record<string, string | undefined>>) => string

const USC_PLACE = (path: string): string =>
  path
    .replace(/^s/u, '§ ')
    .replace(/^ch/u, 'ch. ')
    .replace(/\/etseq$/u, ' et seq.')
    .replace(/\/note$/u, ' note')
    .replace(/\/([^/ ]+)/gu, '($1)')

/** Labels of ids whose form says all. */
const LABELS: readonly (readonly [RegExp, Maker])[] = [
  [
    /^\/us\/usc\/t(?<title>\d+)(?<app>a)?(?:\/(?<place>.+))?$/u,
    ({ title, app, place }) =>
      place ? `${title} U.S.C.${app ? ' App.' : ''} ${USC_PLACE(place)}` : `Title ${title}, U.S. Code`,
  ],
  [
    /^\/us\/cfr\/t(?<title>\d+)\/(?<place>.+)$/u,
    ({ title, place = '' }) =>
      `${title} C.F.R. ${place
        .replace(/^s/u, '§ ')
        .replace(/^p/u, 'part ')
        .replace(/\/sub/u, ', subpart ')
        .replace(/\/app/u, ', appendix ')
        .replace(/\/([^/ ]+)/gu, '($1)')}`,
  ],
  [
    /^\/us\/pl\/(?<congress>\d+)\/(?<number>\d+)(?:\/(?<place>.+))?$/u,
    ({ congress, number, place }) => `Pub. L. ${congress}-${number}${place ? `, ${placeLabel(place)}` : ''}`,
  ],
  [/^\/us\/stat\/(?<volume>\d+)\/(?<page>\d+)$/u, ({ volume, page }) => `${volume} Stat. ${page}`],
  [/^\/us\/fr\/(?<volume>\d+)\/(?<page>\d+)$/u, ({ volume, page }) => `${volume} Fed. Reg. ${page}`],
  [/^\/us\/eo\/(?<number>\d+)$/u, ({ number }) => `Executive Order ${number}`],
  [
    /^\/un\/doc\/(?<symbol>[A-Z\d].+?)(?:\/para(?<paragraph>\d+))?$/u,
    ({ symbol, paragraph }) => `${symbol}${paragraph ? `, para. ${paragraph}` : ''}`,
  ],
  [
    /^\/eu\/(?<type>[a-z-]+)\/(?<year>\d+)\/(?<number>\d+)(?:\/(?<place>.+))?$/u,
    ({ type = '', year, number, place }) =>
      `EU ${type.replace('-', ' ')} ${year}/${number}${place ? `, ${placeLabel(place)}` : ''}`,
  ],
]

/**
 * The label of a reference: of its first id, where the form of the id says all; else the name of its instrument (from a list or the
 * text) with the provisions. Null where neither is known.
 */
export function labelOf(ids: readonly string[], instrument: string | null, name: string | null): string | null {
  const labels = ids.map((id) => oneLabel(id, instrument, name))
  if (labels.length === 0 || labels.some((label) => label === null)) return null
  return [...new Set(labels)].slice(0, 4).join('; ') + (labels.length > 4 ? '; …' : '')
}

function oneLabel(id: string, instrument: string | null, name: string | null): string | null {
  const [from = '', to] = id.split('..')
  const first = singleLabel(from, instrument, name)
  if (first === null || to === undefined) return first
  const last = to.split('/').slice(-1)[0] ?? ''
  return `${first} to ${placeLabel(last).replace(/^[a-z.]+ /u, '')}`
}

function singleLabel(id: string, instrument: string | null, name: string | null): string | null {
  for (const [pattern, make] of LABELS) {
    const match = pattern.exec(id)
    if (match) return make(match.groups ?? {})
  }
  if (name === null) return null
  const place = instrument !== null && id.startsWith(`${instrument}/`) ? id.slice(instrument.length + 1) : ''
  return place ? `${name}, ${placeLabel(place)}` : name
}

type Maker = (groups: Readonly<Record<string, string | undefined>>) => string

/** Official addresses that follow from an id. */
const ADDRESSES: readonly (readonly [RegExp, Maker])[] = [
  [
    /^\/us\/usc\/t(?<title>\d+)\/s(?<section>[^/]+)/u,
    ({ title, section }) =>
      `https://uscode.house.gov/view.xhtml?req=granuleid:USC-prelim-title${title}-section${section}`,
  ],
  [/^\/us\/usc\/t(?<title>\d+)(?:$|\/)/u, ({ title }) => `https://uscode.house.gov/browse/prelim@title${title}`],
  [
    /^\/us\/cfr\/t(?<title>\d+)\/s(?<section>[^/]+)/u,
    ({ title, section }) => `https://www.ecfr.gov/current/title-${title}/section-${section}`,
  ],
  [
    /^\/us\/cfr\/t(?<title>\d+)\/p(?<part>[^/]+)/u,
    ({ title, part }) => `https://www.ecfr.gov/current/title-${title}/part-${part}`,
  ],
  [
    /^\/us\/pl\/(?<congress>\d+)\/(?<number>\d+)/u,
    ({ congress, number }) => `https://www.congress.gov/public-laws/${congress}th-congress/${number}`,
  ],
  [
    /^\/us\/fr\/(?<volume>\d+)\/(?<page>\d+)$/u,
    ({ volume, page }) => `https://www.federalregister.gov/citation/${volume}-FR-${page}`,
  ],
  [
    /^\/us\/stat\/(?<volume>\d+)\/(?<page>\d+)$/u,
    ({ volume, page }) => `https://www.govinfo.gov/link/statute/${volume}/${page}`,
  ],
  [
    /^\/us\/bill\/(?<congress>\d+)\/hr(?<number>\d+)$/u,
    ({ congress, number }) => `https://www.congress.gov/bill/${congress}th-congress/house-bill/${number}`,
  ],
  [
    /^\/us\/bill\/(?<congress>\d+)\/s(?<number>\d+)$/u,
    ({ congress, number }) => `https://www.congress.gov/bill/${congress}th-congress/senate-bill/${number}`,
  ],
  [/^\/us\/const(?:\/|$)/u, () => 'https://constitution.congress.gov/constitution/'],
  [/^\/un\/doc\/(?<symbol>[A-Z]+\/[^ ]+?)(?:\/para\d+)?$/u, ({ symbol }) => `https://undocs.org/${symbol}`],
]

/** The official address of the first id, where one follows from its form; else the one that a list has. */
export function urlOf(ids: readonly string[], listed: string | null): string | null {
  const [first = ''] = ids[0]?.split('..') ?? []
  for (const [pattern, make] of ADDRESSES) {
    const match = pattern.exec(first)
    if (match) return make(match.groups ?? {})
  }
  return ids.length > 0 ? listed : null
}

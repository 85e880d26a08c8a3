const YEAR = /-(?<year>(?:19|20)\d\d)(?=$|\/|\.\.)/gu
const years = (id: string): string => [...id.matchAll(YEAR)].map(({ groups }) => groups?.['year']).join()

/** Same id; a year that one side leaves out of the slug of an act, law or treaty is forgiven. */
function sameId(a: string, b: string): boolean {
  if (a === b) return true
  return (
    /\/(?:act|law|treaty)\//u.test(a) &&
    a.replace(YEAR, '') === b.replace(YEAR, '') &&
    (years(a) === '' || years(b) === '')
  )
}

/** Same ids in the same order. */
export function sameIds(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((id, index) => sameId(id, b[index] ?? ''))
}

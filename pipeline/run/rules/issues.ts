import type { z } from 'zod'

type Issue = z.core.$ZodIssue

/** What is wrong in a value, at the deepest place that can be told: of several forms that it might have, by the one it comes nearest to. */
export interface Wrong {
  readonly path: readonly PropertyKey[]
  readonly message: string
}

/** The wrongs that zod's issues tell of. Of a union zod says only that none of its forms fits. */
export function wrongsOf(issues: readonly Issue[]): Wrong[] {
  return issues.flatMap((issue) => {
    if (issue.code !== 'invalid_union' || issue.errors.length === 0)
      return [{ path: issue.path, message: issue.message }]
    const below = (issues: readonly Issue[]): Wrong[] =>
      wrongsOf(issues).map(({ path, message }) => ({ path: [...issue.path, ...path], message }))
    const kinds = issue.errors.map((branch) => branch.find(({ path }) => path.join() === 'kind'))
    // A kind of no form: all that there are.
    if (kinds.every((kind) => kind !== undefined)) {
      const values = new Set(kinds.flatMap((kind) => (kind ? valuesOf(kind) : [])))
      return [{ path: [...issue.path, 'kind'], message: `is none of ${[...values].join(', ')}` }]
    }
    const [nearest = []] = issue.errors
      .filter((_, at) => kinds[at] === undefined)
      .toSorted((a, b) => a.length - b.length)
    return below(nearest)
  })
}

/** The values that an issue says were wanted. */
function valuesOf(issue: Issue): string[] {
  if (issue.code === 'invalid_value') return issue.values.map(String)
  return issue.code === 'invalid_union' ? issue.errors.flatMap((branch) => branch.flatMap(valuesOf)) : []
}

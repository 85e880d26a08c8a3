import type { Change, Submission } from '../../schemas/index.ts'

/** Law that countries have in common. */
const SHARED_LAW: ReadonlySet<string> = new Set(['treaty', 'un-document', 'eu-law'])

/** True where the two documents are about different countries. */
export function countriesDiffer(a: Submission, b: Submission): boolean {
  const [x, y] = [a.document.country?.code, b.document.country?.code]
  return x !== undefined && y !== undefined && x !== y
}

/** What of a submission can be compared with another country's: shared law and figures, not its own laws, programs and bodies. */
export function commonGround(submission: Submission): Submission {
  return {
    ...submission,
    statutes: submission.statutes.filter(({ kind }) => SHARED_LAW.has(kind)),
    programs: [],
    bodies: [],
  }
}

/** Changes that make sense between countries: treaties on either side, figures that both report. */
export function comparableChange({ kind, before, after }: Change): boolean {
  return kind === 'statute' || (kind === 'figure' && before.length > 0 && after.length > 0)
}

/** Says how many laws of its own each document cites, by kind. The same in both directions. */
export function ownLawNotes(submissions: readonly Submission[]): string[] {
  return submissions
    .map(({ document, statutes }) => {
      const own = statutes.filter(({ kind }) => !SHARED_LAW.has(kind))
      const kinds = [...new Set(own.map(({ kind }) => kind))].sort()
      const counts = kinds.map(
        (kind) => `${new Set(own.filter((one) => one.kind === kind).flatMap(({ work }) => work)).size} ${kind}`,
      )
      return `${document.country?.code ?? document.id} cites of its own law: ${counts.join(', ') || 'none'}; it is not compared.`
    })
    .sort()
}

import { TREATY_ARTICLES } from '../../common/lists/treaty-articles.ts'

/** False for a treaty that has fewer articles than the places ask for: "(art. 127)" is none of the Convention against Torture. */
export function mayHold(instrument: string | null, provisions: readonly string[]): boolean {
  const most = TREATY_ARTICLES[instrument?.slice('/int/treaty/'.length) ?? '']
  if (most === undefined || !instrument?.startsWith('/int/treaty/')) return true
  return provisions.every((path) => Number(/^art(?<number>\d+)/u.exec(path)?.groups?.['number'] ?? 0) <= most)
}

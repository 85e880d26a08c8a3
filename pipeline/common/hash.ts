import { createHash } from 'node:crypto'

/** First eight hex digits of the SHA-256 of the parts, joined by a character that no text holds. */
export function hashOf(...parts: readonly string[]): string {
  return createHash('sha256').update(parts.join('\u0000')).digest('hex').slice(0, 8)
}

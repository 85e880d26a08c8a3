import { alternatives } from '../../common/alternatives.ts'
import { PRIVATE_HEADS, PRIVATE_HOUSES, PRIVATE_MAKERS } from '../lists/instrument-types.ts'
import { standsAt } from './match-at.ts'

const MAKER = `(?:${alternatives(PRIVATE_MAKERS)})(?![\\p{L}\\p{Nd}])`
const OF = "(?:of |by |du |de la |de l[’']|del |de )(?:the |our |its |la |notre )?"
const HEAD = alternatives(PRIVATE_HEADS.flatMap((word) => [word, `${word.charAt(0).toUpperCase()}${word.slice(1)}`]))
/** "12‸ of FIFA", "45‸ of the director of the hospital", "‸FIFA 12/2015": from where the number of a law stands. */
const PRIVATE = new RegExp(
  `${MAKER}[ -]\\d|\\S{1,16},? ${OF}(?:${MAKER}|(?:${HEAD}) ${OF}(?:${alternatives(PRIVATE_HOUSES)})(?!\\p{L}))`,
  'uy',
)

/** Whether the number at `at` is that of a decision of a private body. */
export const isPrivate = (text: string, at: number): boolean => standsAt(PRIVATE, text, at)

import type { Qualifier } from '../../../schemas/index.ts'

/**
 * English words before "a year", "an hour" that make it a stretch of time, as patterns with the qualifier that they are;
 * the longest first. "Twice a year", "$5 a day" have none of them. Source: reports of States, 29 November 2026.
 */
export const SPANS_AHEAD: readonly (readonly [string, Qualifier])[] = [
  ['not more than |no more than |not exceeding |not to exceed |at most |a maximum of ', 'at-most'],
  ['not less than |no less than |at least |a minimum of ', 'at-least'],
  ['up to ', 'up-to'],
  ['more than |longer than |well over |(?<=for |of |after |took |lasted )over ', 'over'],
  ['less than |under |below ', 'under'],
  ['nearly |almost |about |approximately |around ', 'about'],
  ['for |within |after |lasting |lasts? |lasted |took |takes |period of |term of |sentence of ', 'exact'],
]

/** Words that may follow such a stretch; a noun makes another thing of it ("a day labourer", "a year plan"), and "ago", "earlier", "later" a point in time. Source: as above. */
export const SPANS_BEHIND: readonly string[] = [
  ...['and', 'or', 'but', 'after', 'before', 'in', 'at', 'by', 'from', 'to', 'on', 'under', 'without', 'with', 'while'],
  ...['when', 'if', 'unless', 'until', 'because', 'as', 'for', 'than', 'only', 'each', 'since', 'following', 'prior'],
  ...[
    'during',
    'pending',
    'through',
    'instead',
    'due',
    'which',
    'that',
    'who',
    'is',
    'was',
    'were',
    'has',
    'had',
    'now',
  ],
  ...['imprisonment', 'detention', 'prison', 'time', 'he', 'she', 'it', 'they'],
  ...['of (?:imprisonment|detention|the|his|her|their|its|being|receiving|receipt|arrival|arrest|entry)'],
]

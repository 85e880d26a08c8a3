/**
 * How far the cover of a document reaches, in UTF-16 code units: the organisation, the symbol, the date, the body and the title of a United
 * Nations document have together no more. What stands there in a line of its own names the document.
 */
export const COVER = 600

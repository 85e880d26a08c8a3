/** What reading one document may cost. Every field is an option; `DEFAULT_LIMITS` documents the defaults. */
export interface Limits {
  /** Wall-clock time, in milliseconds. */
  readonly wall: number
  /** CPU time of the process that reads, in milliseconds. */
  readonly cpu: number
  /** Memory of that process and its children (resident), in bytes. */
  readonly memory: number
  /** Size of the file, in bytes. */
  readonly bytes: number
  readonly pages: number
  /** Length of the decoded source text, and of the reading text, in UTF-16 code units. */
  readonly characters: number
  /** Depth of nested elements (XML, HTML, Markdown). */
  readonly nesting: number
  /** Sum of all that is unpacked from a file's archive, in bytes. */
  readonly inflated: number
  /** What each page that OCR reads adds to the wall-clock and CPU time, in milliseconds. */
  readonly ocr: number
}

/**
 * Well above any government report seen (the largest of 283: 412 pages, 31 MB, 1.6 million characters) and low enough
 * that a hostile file neither fills a small machine nor holds up a run.
 */
export const DEFAULT_LIMITS: Limits = {
  wall: 120_000,
  cpu: 60_000,
  memory: 700 * 1024 ** 2,
  bytes: 256 * 1024 ** 2,
  pages: 3_000,
  characters: 10_000_000,
  nesting: 500,
  inflated: 256 * 1024 ** 2,
  ocr: 30_000,
}

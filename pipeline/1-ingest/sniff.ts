import { wideEncoding } from './decode.ts'

/** What a file is, by its content. */
export type Format = keyof typeof FORMATS

interface FormatFacts {
  readonly mediaType: string
  /** What the user can do with a file of a kind that is recognised and refused; null where it is read. */
  readonly refused: string | null
}

export const FORMATS = {
  pdf: { mediaType: 'application/pdf', refused: null },
  docx: {
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    refused: null,
  },
  html: { mediaType: 'text/html', refused: null },
  markdown: { mediaType: 'text/markdown', refused: null },
  text: { mediaType: 'text/plain', refused: null },
  empty: { mediaType: 'application/x-empty', refused: null },
  doc: {
    mediaType: 'application/msword',
    refused:
      'This is a Word document of the old kind (.doc): save it as .docx or PDF, or run `soffice --convert-to docx`.',
  },
  encrypted: {
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    refused: 'The document is encrypted: save it without a password.',
  },
  odt: {
    mediaType: 'application/vnd.oasis.opendocument.text',
    refused: 'This is an OpenDocument text (.odt): save it as .docx or PDF, or run `soffice --convert-to docx`.',
  },
  rtf: {
    mediaType: 'application/rtf',
    refused: 'This is rich text (.rtf): save it as .docx or PDF, or run `soffice --convert-to docx`.',
  },
  spreadsheet: {
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    refused: 'This is a spreadsheet, not a report: save its text as PDF or .docx.',
  },
  presentation: {
    mediaType: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
    refused: 'This is a presentation, not a report: save it as PDF.',
  },
  zip: { mediaType: 'application/zip', refused: 'This is a ZIP archive: unpack it and give the documents in it.' },
  image: { mediaType: 'image/*', refused: 'This is an image: save it as PDF and read that with --ocr.' },
  xml: {
    mediaType: 'application/xml',
    refused: 'This is XML that is not HTML: save the report as HTML, .docx or PDF.',
  },
  binary: {
    mediaType: 'application/octet-stream',
    refused: 'The content is binary and of no kind that Annex knows: give a PDF, .docx, HTML or text file.',
  },
} as const satisfies Record<string, FormatFacts>

/** How far a PDF header may stand from the start, as readers allow. */
const PDF_HEADER = 1024

const SAMPLE = 8192

const ZIP = ['PK\u0003\u0004', 'PK\u0005\u0006', 'PK\u0007\u0008']

const IMAGE = ['\u0089PNG', '\u00ff\u00d8\u00ff', 'GIF8', 'II*\0', 'MM\0*']

/** Decides the format by content; the name only tells Markdown from plain text. */
export function sniff(bytes: Uint8Array, file: string): Format {
  if (bytes.length === 0) return 'empty'
  const head = Buffer.from(bytes.subarray(0, SAMPLE)).toString('latin1')
  if (head.slice(0, PDF_HEADER).includes('%PDF-')) return 'pdf'
  if (ZIP.some((magic) => head.startsWith(magic))) return zipKind(bytes, head)
  if (head.startsWith('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')) return isEncryptedPackage(bytes) ? 'encrypted' : 'doc'
  if (/^\s*\{\\rtf/u.test(head)) return 'rtf'
  if (IMAGE.some((magic) => head.startsWith(magic)) || head.slice(8, 12) === 'WEBP') return 'image'
  const wide = wideEncoding(bytes.subarray(0, SAMPLE))
  const text = wide ? new TextDecoder(wide).decode(bytes.subarray(0, SAMPLE & ~1)) : narrow(head)
  if (isHtml(text)) return 'html'
  if (/^\s*<\?xml\b/u.test(text)) return 'xml'
  if (isBinary(head, text)) return 'binary'
  return /\.(?:md|markdown)$/iu.test(file) ? 'markdown' : 'text'
}

/** The head without what encodings of text add to ASCII: byte order marks and the zero bytes of UTF-16. */
function narrow(head: string): string {
  return head.replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/u, '').replaceAll('\0', '')
}

function isHtml(text: string): boolean {
  const bare = text.replaceAll(/<!--[\s\S]*?(?:-->|$)/gu, '')
  const start = bare
    .replace(/^\s*<\?xml[^>]*>/u, '')
    .trimStart()
    .slice(0, 64)
  return HTML_START.test(start) || (/<html[\s>]/iu.test(text) && /<body[\s>]/iu.test(text))
}

const HTML_START =
  /^<(?:!doctype html|html|head|body|title|meta|h[1-6]|div|p|b|i|span|blockquote|table|ul|ol|article|main|section|center|font)\b/iu

/** Bytes that text of no encoding has, other than the zeros of UTF-16. */
function isBinary(head: string, text: string): boolean {
  const zeros = head.length - text.length
  const controls = text.match(/[^\P{Cc}\s\u0080-\u009f]/gu)?.length ?? 0
  const wide = zeros > head.length / 8
  const many = controls > head.length / 50 + 4 || controls > head.length / 8
  return many || (zeros > 0 && !wide && zeros > head.length / 200 + 8)
}

/** Office puts an encrypted document, of whatever kind, into a container of the old form. */
function isEncryptedPackage(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(
    Buffer.from('EncryptedPackage', 'utf16le'),
  )
}

/** Names of a ZIP archive's members stand in its directory at the end, and at each member. */
function zipKind(bytes: Uint8Array, head: string): Format {
  const tail = Buffer.from(bytes.subarray(Math.max(0, bytes.length - 65_536))).toString('latin1')
  const names = head + tail
  if (names.includes('application/vnd.oasis.opendocument')) return 'odt'
  if (names.includes('word/')) return 'docx'
  if (names.includes('xl/')) return 'spreadsheet'
  if (names.includes('ppt/')) return 'presentation'
  return 'zip'
}

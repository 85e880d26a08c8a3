import { type Decoded, decode, message, western } from './decode.ts'

/** How far from the start a declaration of the encoding is looked for, in bytes. */
const SAMPLE = 4096

const DECLARED =
  /<meta\b[^<>]{0,200}?\bcharset\s?=\s?["']?(?<label>[\w-]{2,30})|<\?xml\b[^<>]{0,100}?\bencoding\s?=\s?["'](?<xml>[\w-]{2,30})/iu

/** Decodes HTML or XML: by its byte order mark, else as it declares, else as any text. */
export function decodeMarkup(bytes: Uint8Array): Pick<Decoded, 'text' | 'messages'> {
  const head = Buffer.from(bytes.subarray(0, SAMPLE)).toString('latin1')
  const groups = DECLARED.exec(head)?.groups
  const label = (groups?.['label'] ?? groups?.['xml'] ?? '').toLowerCase()
  if (label === '' || /^(?:utf-?(?:7|8|16.*)|unicode.*)$/u.test(label) || head.charCodeAt(0) > 0xee)
    return decode(bytes)
  if (isUtf8(bytes)) {
    const reason = `it declares ${label}, but is valid UTF-8: read as UTF-8`
    return { text: decode(bytes).text, messages: [message('ingest/encoding', reason)] }
  }
  if (/^(?:windows-1252|cp-?1252|iso-?8859-?1|latin-?1|us-ascii|ascii)$/u.test(label)) {
    return { text: western(bytes), messages: [] }
  }
  try {
    return { text: new TextDecoder(label).decode(bytes), messages: [] }
  } catch {
    return decode(bytes)
  }
}

/** True for valid UTF-8 that goes beyond ASCII. */
function isUtf8(bytes: Uint8Array): boolean {
  if (!bytes.some((byte) => byte > 0x7f)) return false
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

import { accept, refuse, type Result } from '../../../foundation/result.ts'
import type { BadFileReason } from './bad-file.ts'

/**
 * The text of bytes in UTF-8 (with or without a byte order mark) or UTF-16 (with one).
 * Line ends are made line feeds. Other encodings are refused and never guessed.
 *
 * @refuses file-not-text where there is a NUL
 * @refuses file-wrong-encoding with the offset of the first byte that is at fault
 */
export function decodeText(bytes: Uint8Array): Result<string, BadFileReason> {
  const [first, second] = bytes
  const text =
    first === 0xff && second === 0xfe
      ? decodeUtf16(bytes, 'utf-16le')
      : first === 0xfe && second === 0xff
        ? decodeUtf16(bytes, 'utf-16be')
        : decodeUtf8(bytes)
  if (!text.ok) return text
  if (text.value.includes('\0')) return refuse({ code: 'file-not-text', seen: 'a file of binary code' })
  const marked = text.value.startsWith('\ufeff') ? text.value.slice(1) : text.value
  return accept(marked.replace(/\r\n?|[\v\u0085\u2028\u2029]/g, '\n'))
}

function decodeUtf8(bytes: Uint8Array): Result<string, BadFileReason> {
  try {
    return accept(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes))
  } catch {
    const binary = bytes.includes(0)
    return binary
      ? refuse({ code: 'file-not-text', seen: 'a file of binary code' })
      : refuse({ code: 'file-wrong-encoding', offset: firstFaultyByte(bytes), likely: likelyEncoding(bytes) })
  }
}

function decodeUtf16(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): Result<string, BadFileReason> {
  const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes)
  const fault = text.indexOf('\ufffd')
  if (fault === -1) return accept(text)
  return refuse({ code: 'file-wrong-encoding', offset: fault * 2, likely: null })
}

/** A lenient decoder writes U+FFFD for a fault; one that was written in the file itself is three bytes that say so. */
function firstFaultyByte(bytes: Uint8Array): number {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  let offset = 0
  for (let from = 0; ;) {
    const mark = text.indexOf('\ufffd', from)
    offset += Buffer.byteLength(text.slice(from, mark))
    const written = bytes[offset] === 0xef && bytes[offset + 1] === 0xbf && bytes[offset + 2] === 0xbd
    if (!written) return offset
    offset += 3
    from = mark + 1
  }
}

const unusedInWindows1252 = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d])

function likelyEncoding(bytes: Uint8Array): string | null {
  let high = 0
  for (const byte of bytes) {
    if (unusedInWindows1252.has(byte)) return null
    if (byte >= 0x80) high += 1
  }
  return high * 10 <= bytes.length ? 'Windows-1252, the encoding of older Windows programs' : null
}

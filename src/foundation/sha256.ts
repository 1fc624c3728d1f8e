import { createHash } from 'node:crypto'

/** A SHA-256 digest as 64 lower-case hexadecimal digits. */
export type Sha256 = string & { readonly digest: 'sha256' }

/** The SHA-256 digest of bytes, or of a text as UTF-8. */
export function sha256(content: Uint8Array | string): Sha256 {
  return createHash('sha256').update(content).digest('hex') as Sha256
}

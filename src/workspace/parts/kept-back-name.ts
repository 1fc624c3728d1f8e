import { mediaTypeOf } from '../../council/scan/file-scan.ts'
import type { Id } from '../../foundation/identifier.ts'

/**
 * The name under which the file of a paper that is not public is handed over: the beginning of its identifier, so that its reader can tell it
 * from others, and nothing that its maker said of it.
 */
export function keptBackName(documentId: Id<'document'>, mediaType: string): string {
  const form = Object.entries(mediaTypeOf).find(
    ([, type]) => type.split(';')[0] === mediaType.split(';')[0],
  )?.[0]
  return `paper-${documentId.slice(0, 4)}${form === undefined ? '' : `.${form === 'text' ? 'txt' : form}`}`
}

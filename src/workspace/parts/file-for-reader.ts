import type { Id } from '../../foundation/identifier.ts'
import { digestForReader } from '../../store/as-reader.ts'
import type { Visit } from '../frame/visit.ts'

/**
 * The bytes of a version of a paper that is not public, for a reader whom the access decision lets have it and the database too;
 * `undefined` where either has nothing for them, or the file is gone.
 */
export async function fileForReader(
  { office, councilId, reader, at, files }: Visit,
  paper: { readonly document_id: Id<'document'>; readonly version: number },
): Promise<Buffer | undefined> {
  const asking = { councilId, accountId: reader.accountId, at }
  const asked = { documentId: paper.document_id, version: paper.version }
  const sha256 = await digestForReader(office, asking, asked)
  if (sha256 === undefined || (await files.sizeOf(sha256)) === undefined) return undefined
  return Buffer.concat(await files.read(sha256).toArray())
}

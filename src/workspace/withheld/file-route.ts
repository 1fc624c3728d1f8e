import type { Route } from '../frame/route.ts'
import { keptBackName } from '../parts/kept-back-name.ts'
import { paperAsked } from './read-paper.ts'

/** The file of a paper that is kept back, to who may have it; every opening is entered with its version. */
export const fileRoute: Route = {
  url: '/withheld/:id/file',
  for: ['confirm-condition'],
  show: async (visit, asked) => {
    const seen = await paperAsked(visit, asked)
    if (seen === undefined || !seen.hasFile || seen.paper.withdrawn_at !== null) return undefined
    const { sha256, media_type: mediaType, file_name: fileName, version, body_id: bodyId } = seen.paper
    if ((await visit.files.sizeOf(sha256)) === undefined) return undefined
    const documentId = seen.paper.document_id
    return {
      content: Buffer.concat(await visit.files.read(sha256).toArray()),
      mediaType,
      fileName: seen.paper.published_at === null ? keptBackName(documentId, mediaType) : fileName,
      reads: [{ kind: 'document', id: documentId, version, bodyId: bodyId ?? undefined }],
    }
  },
}

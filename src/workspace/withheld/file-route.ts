import type { Route } from '../frame/route.ts'
import { fileForReader } from '../parts/file-for-reader.ts'
import { keptBackName } from '../parts/kept-back-name.ts'
import { paperAsked } from './read-paper.ts'

/** The file of a paper that is kept back, to who may have it; every opening is entered with its version. */
export const fileRoute: Route = {
  url: '/withheld/:id/file',
  for: ['confirm-condition'],
  show: async (visit, asked) => {
    const seen = await paperAsked(visit, asked)
    if (seen === undefined || !seen.hasFile || seen.paper.withdrawn_at !== null) return undefined
    const { media_type: mediaType, file_name: fileName, version, body_id: bodyId } = seen.paper
    const content = await fileForReader(visit, seen.paper)
    if (content === undefined) return undefined
    const documentId = seen.paper.document_id
    return {
      content,
      mediaType,
      fileName: seen.paper.published_at === null ? keptBackName(documentId, mediaType) : fileName,
      reads: [{ kind: 'document', id: documentId, version, bodyId: bodyId ?? undefined }],
    }
  },
}

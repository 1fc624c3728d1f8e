import type { FastifyInstance } from 'fastify'
import { isIdForm } from '../../foundation/identifier.ts'
import { documentById, versionsOf } from '../../store/public/document.ts'
import type { Call, Desk } from '../desk.ts'
import { withdrawnFilePage } from '../pages/document.ts'
import { sendFile, type FileFacts, type PublishedFiles } from '../serve/send-file.ts'
import type { Visit } from '../visit.ts'

/** Lets the site hand out the files of published documents: the newest version, or one by its number. */
export function addFileRoutes(site: FastifyInstance, desk: Desk, files: PublishedFiles): void {
  site.get('/documents/:id/file', (request, reply) => answerWithFile({ request, reply }, newestFile))
  site.get('/documents/:id/versions/:version/file', (request, reply) =>
    answerWithFile({ request, reply }, (visit, id) =>
      fileOfVersion(visit, { id, version: (request.params as { version: string }).version }),
    ),
  )

  async function answerWithFile(
    call: Call,
    find: (visit: Visit, id: string) => Promise<FileFacts | undefined>,
  ): Promise<void> {
    const found = await desk.councilFor(call)
    if (found === undefined) return
    const { id } = call.request.params as { id: string }
    if (!isIdForm(id)) return desk.notFound(call, found)
    const file = await find(desk.visit(found), id)
    if (file !== undefined) return sendFile(call, { files, everyAnswer: desk.everyAnswer }, file)
    await desk.answerWith(call, (visit) => withdrawnFilePage(visit, { id, query: {} }))
  }
}

async function newestFile({ record }: Visit, id: string): Promise<FileFacts | undefined> {
  const document = await documentById(record, id)
  if (document === undefined || document.withdrawn_at !== null) return undefined
  const { sha256, media_type: mediaType, file_name: fileName } = document
  return sha256 === null || mediaType === null || fileName === null
    ? undefined
    : { sha256, media_type: mediaType, file_name: fileName }
}

async function fileOfVersion(
  { record }: Visit,
  { id, version }: { id: string; version: string },
): Promise<FileFacts | undefined> {
  const versions = await versionsOf(record, id)
  return versions.find((each) => String(each.version) === version)
}

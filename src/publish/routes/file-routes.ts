import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { isIdForm } from '../../foundation/identifier.ts'
import { documentById, versionsOf } from '../../store/public/document.ts'
import type { Call, Desk } from '../desk.ts'
import { busyPage } from '../pages/answers.ts'
import { withdrawnFilePage } from '../pages/document.ts'
import { endWhereStalled } from '../serve/end-where-stalled.ts'
import type { FileQueue } from '../serve/file-queue.ts'
import { needsNoBytes, sendFile, type FileFacts, type PublishedFiles } from '../serve/send-file.ts'
import type { Visit } from '../visit.ts'

/** What handing out files needs: where their bytes come from, and the queue for them. */
export type FileGround = { readonly files: PublishedFiles; readonly queue: FileQueue }

type Find = (
  visit: Visit,
  params: { readonly id: string; readonly version: string },
) => Promise<FileFacts | undefined>

/** Lets the site hand out the files of published documents: the newest version, or one by its number. */
export function addFileRoutes(site: FastifyInstance, desk: Desk, ground: FileGround): void {
  const answer = (find: Find) => (request: FastifyRequest, reply: FastifyReply) =>
    answerWithFile({ request, reply }, { desk, ground, find })
  site.get('/documents/:id/file', answer(newestFile))
  site.get('/documents/:id/versions/:version/file', answer(fileOfVersion))
}

type Served = { readonly desk: Desk; readonly ground: FileGround; readonly find: Find }

async function answerWithFile(call: Call, { desk, ground, find }: Served): Promise<void> {
  const found = await desk.councilFor(call)
  if (found === undefined) return
  const params = call.request.params as { id: string; version: string }
  if (!isIdForm(params.id)) return desk.notFound(call, found)
  const moment = desk.momentOf(found)
  const look = () => find(desk.visit(found), params)
  const file = await inTurn(call, { desk, queue: ground.queue, look })
  if (file === 'answered') return
  if (file !== undefined) return sendFile(call, { files: ground.files, everyAnswer: desk.everyAnswer }, file)
  const page = await withdrawnFilePage(desk.visit(found), { id: params.id, query: {} })
  await desk.answerSince(call, { found, moment, page })
}

type Queued = {
  readonly desk: Desk
  readonly queue: FileQueue
  readonly look: () => Promise<FileFacts | undefined>
}

/**
 * The file that a reader asks for, once it is their turn. Only who asks for a public file comes into the queue, and who had
 * to wait there gets what is public when their turn comes.
 */
async function inTurn(
  call: Call,
  { desk, queue, look }: Queued,
): Promise<FileFacts | 'answered' | undefined> {
  const file = await look()
  if (file === undefined || needsNoBytes(call.request, file)) return file
  const place = queue.take(call.request.ip)
  if (place === undefined) {
    call.reply.header('retry-after', retryAfterSeconds)
    await desk.answerBare(call, busyPage(), 503)
    return 'answered'
  }
  const { raw } = call.reply
  raw.once('close', place.giveBack)
  if (raw.destroyed) place.giveBack()
  if (!(await place.turn)) {
    call.reply.hijack() // the reader has gone: there is nobody to answer
    return 'answered'
  }
  endWhereStalled(raw, () => queue.counts.waiting > 0)
  return place.hadToWait ? look() : file
}

const retryAfterSeconds = 15

async function newestFile({ record }: Visit, { id }: { id: string }): Promise<FileFacts | undefined> {
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

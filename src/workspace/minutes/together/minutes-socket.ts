import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { WebSocket } from '@fastify/websocket'
import { noteRead } from '../../../acts/audit/note-read.ts'
import type { BodyId } from '../../../council/body/body.ts'
import type { MeetingId } from '../../../council/meeting/meeting.ts'
import { isIdForm } from '../../../foundation/identifier.ts'
import { meetingToMinute } from '../../../store/minutes-ground.ts'
import type { Desk } from '../../frame/desk.ts'
import type { Visit } from '../../frame/visit.ts'
import type { OpenMinutes } from './open-minutes.ts'
import { endings, type Member, type SharedMinutes } from './shared-minutes.ts'

/** What the endpoint of the editor is served with. */
export type MinutesSocket = {
  readonly desk: Desk
  readonly open: OpenMinutes
  readonly log: (line: string) => void
  /** How often an open editor's session and power are looked at again. */
  readonly recheckMs?: number
}

const defaultRecheckMs = 15_000

/**
 * Lets the editors of minutes talk to each other at `/meetings/:id/minutes/live`. Only a page of this very site may, for
 * somebody who is signed in and may write the minutes of that body; both are looked at again while the editor is open.
 */
export function serveMinutesSocket(app: FastifyInstance, socket: MinutesSocket): void {
  app.get('/meetings/:id/minutes/live', { websocket: true }, (connection, request) => {
    const early: Uint8Array[] = []
    const hold = (message: Buffer): void => void early.push(message)
    connection.on('message', hold)
    connection.on('error', () => connection.terminate())
    attend(connection, request, socket)
      .then((receive) => {
        connection.off('message', hold)
        for (const message of early) receive?.(message)
      })
      .catch((fault: unknown) => {
        socket.log(`cannot open an editor of minutes: ${String(fault)}`)
        connection.close(endings.fault, 'fault')
      })
  })
}

async function attend(
  connection: WebSocket,
  request: FastifyRequest,
  socket: MinutesSocket,
): Promise<((message: Uint8Array) => void) | undefined> {
  const found = await writerOf(request, socket)
  const meetingId = (request.params as { id: string }).id as MeetingId
  if (found === undefined) return refused(connection, endings.sessionOver)
  const { visit, bodyId } = found
  const noted = await noteRead(visit, { kind: 'minutes', id: meetingId, bodyId })
  if (!noted.ok) return refused(connection, endings.sessionOver)
  const wanted = { councilId: visit.councilId, meetingId, zone: visit.zone, writer: visit.reader }
  const shared = await socket.open.of(wanted)
  if (shared === undefined) return refused(connection, endings.noLongerDraft)
  if (shared.hasEnded) return refused(connection, endings.fault) // it was let go this very moment: the editor comes back
  if (connection.readyState !== connection.OPEN) return letGo(socket, wanted) // its page went while we looked: it says no goodbye
  const member = memberAt(connection, visit)
  const receive = receiver(connection, { shared, member, log: socket.log })
  connection.on('message', receive)
  const recheck = setInterval(() => {
    writerOf(request, socket)
      .then((still) => still ?? connection.close(endings.sessionOver, 'session over'))
      .catch((fault: unknown) => socket.log(String(fault)))
  }, socket.recheckMs ?? defaultRecheckMs)
  recheck.unref()
  connection.on('close', () => {
    clearInterval(recheck)
    shared
      .leave(member)
      .then(() => socket.open.release(wanted))
      .catch((fault: unknown) => socket.log(`cannot let an editor of minutes go: ${String(fault)}`))
  })
  shared.join(member)
  return receive
}

async function letGo(
  { open }: MinutesSocket,
  wanted: Parameters<OpenMinutes['release']>[0],
): Promise<undefined> {
  await open.release(wanted)
  return undefined
}

function refused(connection: WebSocket, code: number): undefined {
  connection.close(code, 'not allowed')
  return undefined
}

function memberAt(connection: WebSocket, visit: Visit): Member {
  return {
    writer: visit.reader,
    send: (message) => {
      if (connection.readyState === connection.OPEN) connection.send(message)
    },
    end: (code, reason) => connection.close(code, reason),
  }
}

function receiver(
  connection: WebSocket,
  { shared, member, log }: { shared: SharedMinutes; member: Member; log: (line: string) => void },
) {
  return (message: Uint8Array): void => {
    try {
      if (!shared.hasEnded) shared.receive(member, new Uint8Array(message))
    } catch (fault) {
      log(`an editor of minutes sent what cannot be read: ${String(fault)}`)
      connection.close(1003, 'cannot be read')
    }
  }
}

/** Whoever sends the request, where they may write these minutes now, with the body; it is asked of the database each time. */
async function writerOf(
  request: FastifyRequest,
  { desk }: MinutesSocket,
): Promise<{ readonly visit: Visit; readonly bodyId: BodyId } | undefined> {
  const { origin, host } = request.headers
  const { id } = request.params as { id: string }
  if (origin === undefined || URL.parse(origin)?.host !== host || !isIdForm(id)) return undefined
  const found = await desk.settings.findCouncil(host)
  if (found === undefined) return undefined
  const call = { request, reply: undefined as never }
  const identified = await desk.identify(call, found)
  if (identified === undefined) return undefined
  const visit = desk.visit(desk.openVisit(call, found, identified), identified.reader, {})
  const meeting = await meetingToMinute(visit.office, {
    councilId: visit.councilId,
    meetingId: id as MeetingId,
  })
  return meeting !== undefined && visit.may('keep-minutes-version', meeting.body_id)
    ? { visit, bodyId: meeting.body_id }
    : undefined
}

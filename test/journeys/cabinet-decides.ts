import { addItem, type NewItem } from '../../src/acts/agenda/add-item.ts'
import { publishAgenda } from '../../src/acts/agenda/publish-agenda.ts'
import { announceMeeting } from '../../src/acts/meeting/announce-meeting.ts'
import { changeMeeting } from '../../src/acts/meeting/change-meeting.ts'
import { publishDecisions } from '../../src/acts/resolution/publish-decisions.ts'
import { recordResolution } from '../../src/acts/resolution/record-resolution.ts'
import type { Session } from '../../src/acts/session.ts'
import { accepted, id, type TestCouncil } from '../../src/acts/test-council.ts'
import { wholeRecord } from '../../src/acts/test-decision.ts'
import type { Limb } from '../../src/council/resolution/limb.ts'
import { dateAt, type Instant } from '../../src/foundation/instant.ts'
import type { Id } from '../../src/foundation/identifier.ts'
import type { Result } from '../../src/foundation/result.ts'

/** What the cabinet resolves on an item of a meeting, and when: its agenda is published, it meets, and its decision is published. */
export type CabinetDecision = {
  readonly meetingId: Id<'meeting'>
  readonly itemId: Id<'item'>
  readonly limbs: readonly Omit<Limb, 'id'>[]
  readonly noticeAt: Instant
  readonly meetsAt: Instant
}

/** The cabinet meets on an item that stands on its agenda, and resolves; gives the resolution, which is public. */
export async function cabinetDecides(
  council: TestCouncil,
  { meetingId, itemId, limbs, noticeAt, meetsAt }: CabinetDecision,
) {
  const resolution = {
    id: id('resolution'),
    itemId,
    decisionMaker: { kind: 'body', bodyId: council.bodyId } as const,
    formula: 'RESOLVED',
    takenOn: dateAt(meetsAt, 'Europe/London'),
    limbs: limbs.map((limb) => ({ ...limb, id: id('limb') })),
  }
  const record = { ...wholeRecord, isKey: false }
  const act = async (work: (session: Session) => Promise<Result<unknown, unknown>>, at = meetsAt) =>
    accepted(await council.act(work, { at }))
  await act((session) => publishAgenda(session, { meetingId, as: 'agenda' }), noticeAt)
  await act((session) => changeMeeting(session, { meetingId, to: 'inProgress' }))
  await act((session) => changeMeeting(session, { meetingId, to: 'closed' }))
  await act((session) => recordResolution(session, { resolution, record }))
  await act((session) => publishDecisions(session, meetingId))
  return resolution
}

/** Announces a meeting of the cabinet with one public item. */
export async function cabinetWithItem(
  council: TestCouncil,
  {
    announcedAt,
    startsAt,
    item,
  }: {
    readonly announcedAt: Instant
    readonly startsAt: Instant
    readonly item: Pick<NewItem, 'title' | 'purpose' | 'matterId'>
  },
) {
  const [meetingId, itemId] = [id('meeting'), id('item')]
  const { bodyId } = council
  accepted(
    await council.act(
      async (session) => {
        const called = { id: meetingId, bodyId, kind: 'ordinary', startsAt, venue: 'Town Hall' } as const
        accepted(await announceMeeting(session, called))
        return addItem(session, {
          id: itemId,
          meetingId,
          position: 0,
          number: '1',
          part: 'public',
          ...item,
        })
      },
      { at: announcedAt },
    ),
  )
  return { meetingId, itemId }
}

import type { RoomEntry, RoomEvent } from '../council/room/entry.ts'
import type { PersonId } from '../council/member/person.ts'
import type { CalendarDate } from '../foundation/calendar-date.ts'
import type { Id } from '../foundation/identifier.ts'
import type { Instant } from '../foundation/instant.ts'
import { addItem } from './agenda/add-item.ts'
import { publishAgenda } from './agenda/publish-agenda.ts'
import { registerBody } from './body/register-body.ts'
import { accept } from '../foundation/result.ts'
import { announceMeeting } from './meeting/announce-meeting.ts'
import { appointToOffice } from './member/appoint-to-office.ts'
import { registerOffice } from './member/register-office.ts'
import { registerPerson } from './member/register-person.ts'
import { recordInRoom } from './room/record-in-room.ts'
import type { Session } from './session.ts'
import { accepted, at, id, type TestCouncil } from './test-council.ts'

/** For tests of the room: a committee with a quorum of three, its four members, and a meeting whose agenda is public. */
export type TestRoom = {
  readonly council: TestCouncil
  readonly meetingId: Id<'meeting'>
  readonly bodyId: Id<'body'>
  readonly itemId: Id<'item'>
  readonly privateItemId: Id<'item'>
  readonly chairId: PersonId
  readonly viceChairId: PersonId
  readonly memberIds: readonly [PersonId, PersonId, PersonId, PersonId]
  /** Makes entries in the room, all at the test's moment. */
  readonly record: (...events: readonly RoomEvent[]) => ReturnType<typeof recordInRoom>
  /** Brings everybody in, opens the meeting and its first item. */
  readonly open: () => Promise<void>
}

const names = ['Ada Vale', 'Bo Wren', 'Cy Yarrow', 'Di Zell'] as const

/** An entry for a test, made at a moment of the evening of the test meeting. */
export function roomEntry(event: RoomEvent, moment: Instant = at('2024-12-11T18:31:00Z')): RoomEntry {
  return { ...event, id: id('entry'), at: moment }
}

/** Makes a committee with its members and a meeting of it that may begin. */
export async function testRoom(council: TestCouncil): Promise<TestRoom> {
  const made = { bodyId: id('body'), meetingId: id('meeting'), itemId: id('item'), privateItemId: id('item') }
  const { bodyId, meetingId } = made
  const memberIds = accepted(await council.act((session) => makeCommittee(session, bodyId)))
  accepted(await council.act((session) => makeMeeting(session, made)))
  const record: TestRoom['record'] = (...events) =>
    council.act(
      (session) => recordInRoom(session, { meetingId, entries: events.map((event) => roomEntry(event)) }),
      { at: at('2024-12-11T19:00:00Z') },
    )
  const open = async () => {
    accepted(
      await record(
        ...memberIds.map((personId) => ({
          kind: 'came' as const,
          personId,
          capacity: 'member' as const,
          mode: 'inPerson' as const,
        })),
        { kind: 'meetingOpened', presidingId: memberIds[0], right: 'chair' },
        { kind: 'itemOpened', itemId: made.itemId },
      ),
    )
  }
  return { council, ...made, chairId: memberIds[0], viceChairId: memberIds[1], memberIds, record, open }
}

const fromOn = '2024-01-01' as CalendarDate

async function makeCommittee(session: Session, bodyId: TestRoom['bodyId']) {
  const body = { id: bodyId, slug: 'planning', name: 'Planning Committee', kind: 'committee' as const }
  accepted(await registerBody(session, { ...body, regime: 'lga1972', aliases: [], quorum: 3, fromOn }))
  const people: PersonId[] = []
  for (const [index, name] of names.entries()) {
    const [given = '', family = ''] = name.split(' ')
    const person = { id: id('person'), name, sortName: `${family}, ${given}`, honorific: 'Councillor' }
    const personId = accepted(
      await registerPerson(session, { ...person, otherNames: [], isIdentityProtected: false }),
    )
    people.push(personId)
    const title = ['Chair of Planning', 'Vice-Chair of Planning'][index] ?? 'Member of Planning'
    const kind = (['chair', 'viceChair'] as const)[index] ?? 'member'
    const officeId = accepted(await registerOffice(session, { id: id('office'), title, kind, bodyId }))
    accepted(await appointToOffice(session, { holding: { id: id('holding'), personId, officeId, fromOn } }))
  }
  return accept(people as unknown as TestRoom['memberIds'])
}

async function makeMeeting(
  session: Session,
  made: Pick<TestRoom, 'bodyId' | 'meetingId' | 'itemId' | 'privateItemId'>,
) {
  const { bodyId, meetingId } = made
  const startsAt = at('2024-12-11T18:30:00Z')
  const meeting = { id: meetingId, bodyId, kind: 'ordinary' as const, startsAt, venue: 'Town Hall' }
  accepted(await announceMeeting(session, meeting))
  const item = { meetingId, position: 0, number: '1', part: 'public' as const, title: 'The old mill' }
  accepted(await addItem(session, { ...item, id: made.itemId }))
  accepted(
    await addItem(session, {
      ...item,
      id: made.privateItemId,
      position: 1,
      number: '2',
      part: 'private',
      title: 'Sale to Quagga Limited',
      publicTitle: 'Sale of land',
      restriction: 'Not for publication: exempt information, paragraph 3 of Schedule 12A.',
    }),
  )
  return publishAgenda(session, { meetingId, as: 'agenda' })
}

import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Venue } from '../../council/venue/venue.ts'
import { testDatabase } from '../../store/test-database.ts'
import { changeMeeting } from '../meeting/change-meeting.ts'
import { announceMeeting } from '../meeting/announce-meeting.ts'
import { rearrangeMeeting } from '../meeting/rearrange-meeting.ts'
import { registerPerson } from '../member/register-person.ts'
import { testAct } from '../test-act.ts'
import { accepted, at, day, id, refusedWith, testCouncil, type TestCouncil } from '../test-council.ts'
import { laterMeeting } from '../test-meeting.ts'
import { changeVenue, closeVenue, registerVenue } from './register-venue.ts'

const database = await testDatabase()

const room = (changed: Partial<Venue> = {}): Venue => ({
  id: id('venue'),
  name: 'Quagmire Room',
  address: 'Marsh House',
  capacity: 30,
  stepFree: 'yes',
  hearingLoop: 'unknown',
  webcast: 'no',
  accessNote: '',
  minutesBetween: 30,
  fromOn: day('2024-05-01'),
  ...changed,
})
async function registered(council: TestCouncil, changed: Partial<Venue> = {}): Promise<Venue> {
  const venue = room(changed)
  accepted(await council.act((session) => registerVenue(session, venue)))
  return venue
}
const change = (council: TestCouncil, venue: Venue) => council.act((session) => changeVenue(session, venue))
const close = (council: TestCouncil, venueId: Venue['id'], toOn: string | undefined) =>
  council.act((session) =>
    closeVenue(session, { id: venueId, toOn: toOn === undefined ? undefined : day(toOn) }),
  )
const publicRooms = (council: TestCouncil) =>
  database.publicReader
    .selectFrom('published.meeting_venue')
    .select(['meeting_id', 'address', 'capacity', 'step_free', 'hearing_loop'])
    .where('council_id', '=', council.councilId)
    .execute()
const placeOf = (council: TestCouncil, meetingId: string) =>
  database.office
    .selectFrom('meeting')
    .select(['venue', 'venue_id'])
    .where('council_id', '=', council.councilId)
    .where('meeting_id', '=', meetingId as never)
    .executeTakeFirstOrThrow()

test('a postponed meeting is announced again in a room that is in use on its new day, or elsewhere', async () => {
  const council = await testCouncil(database)
  const venue = await registered(council, { toOn: day('2025-01-31') })
  const meetingId = id('meeting')
  const meeting = {
    id: meetingId,
    bodyId: council.bodyId,
    kind: 'ordinary',
    venue: '',
    venueId: venue.id,
  } as const
  const startsAt = at('2025-01-15T18:30:00Z')
  accepted(await council.act((session) => announceMeeting(session, { ...meeting, startsAt })))
  const postponed = { meetingId, to: 'postponed', reason: 'Snow.' } as const
  accepted(await council.act((session) => changeMeeting(session, postponed)))
  const again = { meetingId, to: 'announced', newStartsAt: at('2025-02-05T18:30:00Z') } as const
  assert.equal(refusedWith(await council.act((session) => changeMeeting(session, again))), 'venue-not-in-use')
  const newPlace = { venue: 'Annexe' }
  accepted(await council.act((session) => changeMeeting(session, { ...again, newPlace })))
  assert.deepEqual(await placeOf(council, meetingId), { venue: 'Annexe', venue_id: null })
})

testAct(database, 'register-venue', { prepare: () => (session) => registerVenue(session, room()) })
testAct(database, 'change-venue', {
  prepare: async (council) => {
    const venue = await registered(council)
    return (session) => changeVenue(session, { ...venue, capacity: 31 })
  },
})
testAct(database, 'close-venue', {
  prepare: async (council) => {
    const venue = await registered(council)
    return (session) => closeVenue(session, { id: venue.id, toOn: day('2025-02-01') })
  },
})

test('a meeting in a room is announced under the words of the room, and the public reads how to get in', async () => {
  const council = await testCouncil(database)
  const venue = await registered(council)
  assert.deepEqual(await publicRooms(council), [])
  const meetingId = await laterMeeting(council, { venue: 'anything', venueId: venue.id })
  assert.deepEqual(await placeOf(council, meetingId), {
    venue: 'Quagmire Room, Marsh House',
    venue_id: venue.id,
  })
  accepted(await change(council, { ...venue, name: 'Marsh Room', hearingLoop: 'yes' }))
  const shown = { address: 'Marsh House', capacity: 30, step_free: 'yes', hearing_loop: 'yes' }
  assert.deepEqual(await publicRooms(council), [{ meeting_id: meetingId, ...shown }])
  assert.equal((await placeOf(council, meetingId)).venue, 'Quagmire Room, Marsh House')
})

test('a meeting is moved into a room and out of it to a typed place', async () => {
  const council = await testCouncil(database)
  const venue = await registered(council)
  const meetingId = await laterMeeting(council)
  const move = (to: { venue: string; venueId?: Venue['id'] }) => {
    const startsAt = at('2025-01-16T18:30:00Z')
    return council.act((session) =>
      rearrangeMeeting(session, { meetingId, startsAt, reason: 'The roof leaks.', ...to }),
    )
  }
  assert.equal(refusedWith(await move({ venue: '', venueId: id('venue') })), 'unknown-thing')
  accepted(await move({ venue: '', venueId: venue.id }))
  assert.deepEqual(await placeOf(council, meetingId), {
    venue: 'Quagmire Room, Marsh House',
    venue_id: venue.id,
  })
  accepted(await move({ venue: 'The Old Library' }))
  assert.deepEqual(await placeOf(council, meetingId), { venue: 'The Old Library', venue_id: null })
  assert.deepEqual(await publicRooms(council), [])
})

test('a room that cannot stand is refused', async () => {
  const council = await testCouncil(database)
  const venue = await registered(council)
  const refusal = async (changed: Partial<Venue>) =>
    refusedWith(await council.act((session) => registerVenue(session, room(changed))))
  assert.equal(await refusal({ name: 'quagmire  room' }), 'venue-exists')
  assert.equal(await refusal({ name: ' ' }), 'venue-without-name')
  assert.equal(await refusal({ address: '' }), 'venue-without-name')
  assert.equal(await refusal({ name: 'Other', toOn: day('2024-04-30') }), 'venue-closes-before-it-opens')
  assert.equal(refusedWith(await change(council, room())), 'unknown-thing')
  assert.equal(refusedWith(await close(council, id('venue'), '2025-01-01')), 'unknown-thing')
  assert.equal(refusedWith(await close(council, venue.id, '2024-04-30')), 'venue-closes-before-it-opens')
  const child = { id: id('person'), name: 'Zephyrine Vale', sortName: 'Vale, Zephyrine', otherNames: [] }
  accepted(await council.act((session) => registerPerson(session, { ...child, isIdentityProtected: true })))
  assert.equal(await refusal({ name: 'Zephyrine Vale’s room' }), 'names-protected-person')
  const named = { ...venue, accessNote: 'Ask for Zephyrine Vale.' }
  assert.equal(refusedWith(await change(council, named)), 'names-protected-person')
})

test('a room takes no meeting outside its days, and is not closed under a meeting; one that is called off wants none', async () => {
  const council = await testCouncil(database)
  const venue = await registered(council)
  const meetingId = await laterMeeting(council, { venueId: venue.id })
  const closing = await close(council, venue.id, '2025-01-14')
  assert.deepEqual(closing.ok ? undefined : closing.refusal, {
    code: 'venue-wanted',
    meetings: 1,
    firstOn: '2025-01-15',
  })
  assert.equal(refusedWith(await change(council, { ...venue, fromOn: day('2025-01-16') })), 'venue-wanted')
  accepted(await close(council, venue.id, '2025-01-15'))
  const announce = (startsAt: string) => {
    const meeting = { id: id('meeting'), bodyId: council.bodyId, kind: 'ordinary' as const, venue: '' }
    return council.act((session) =>
      announceMeeting(session, { ...meeting, startsAt: at(startsAt), venueId: venue.id }),
    )
  }
  assert.equal(refusedWith(await announce('2025-01-16T10:00:00Z')), 'venue-not-in-use')
  accepted(await close(council, venue.id, undefined))
  const next = accepted(await announce('2025-01-16T10:00:00Z'))
  for (const off of [meetingId, next]) {
    const how = { to: off === next ? 'postponed' : 'cancelled', reason: 'Snow.' } as const
    accepted(await council.act((session) => changeMeeting(session, { meetingId: off, ...how })))
  }
  accepted(await close(council, venue.id, '2025-01-02'))
})

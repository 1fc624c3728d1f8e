import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { OutsideAppointment, OutsideBody } from '../../council/outside/outside-body.ts'
import { testDatabase } from '../../store/test-database.ts'
import { registerPerson } from '../member/register-person.ts'
import { testAct } from '../test-act.ts'
import { accepted, day, id, refusedWith, testCouncil, type TestCouncil } from '../test-council.ts'
import { publishedDecision } from '../test-decision.ts'
import { testMeeting } from '../test-meeting.ts'
import { whereSeen } from '../test-record.ts'
import { appointToOutsideBody, endOutsideAppointment } from './appoint-to-outside-body.ts'
import { correctOutsideAppointment } from './correct-outside-appointment.ts'
import { changeOutsideBody, registerOutsideBody } from './register-outside-body.ts'

const database = await testDatabase()

async function registered(council: TestCouncil): Promise<OutsideBody> {
  const body = { id: id('outsideBody'), name: 'Quagmire Trust', purpose: 'Keeps the marsh.' }
  accepted(await council.act((session) => registerOutsideBody(session, body)))
  return body
}

function appointment(
  { mayorId }: TestCouncil,
  body: OutsideBody,
  changed: Partial<OutsideAppointment> = {},
): OutsideAppointment {
  return {
    id: id('outsideAppointment'),
    outsideBodyId: body.id,
    personId: mayorId,
    capacity: 'Trustee of the marsh',
    fromOn: day('2024-05-20'),
    authority: 'Minute 14',
    ...changed,
  }
}

testAct(database, 'register-outside-body', {
  prepare: () => (session) =>
    registerOutsideBody(session, { id: id('outsideBody'), name: 'Quagmire Trust', purpose: 'Marshes.' }),
})
testAct(database, 'change-outside-body', {
  prepare: async (council) => {
    const body = await registered(council)
    return (session) => changeOutsideBody(session, { ...body, name: 'Quagmire Society' })
  },
})
testAct(database, 'appoint-to-outside-body', {
  prepare: async (council) => {
    const made = appointment(council, await registered(council))
    return (session) => appointToOutsideBody(session, made)
  },
})
testAct(database, 'end-outside-appointment', {
  prepare: async (council) => {
    const made = appointment(council, await registered(council))
    accepted(await council.act((session) => appointToOutsideBody(session, made)))
    return (session) => endOutsideAppointment(session, { id: made.id, toOn: day('2024-12-01') })
  },
})

test('an outside body is public with its former name, and so is who is on it; the meeting once the public may see it', async () => {
  const council = await testCouncil(database)
  const seen = (words: string) => whereSeen(database, council.councilId, words)
  const body = await registered(council)
  accepted(await council.act((session) => changeOutsideBody(session, { ...body, name: 'Marsh Society' })))
  assert.deepEqual(await seen('Quagmire Trust'), ['outside_body', 'register_text', 'searchable'])
  const { meetingId } = await testMeeting(council)
  const made = appointment(council, body, { meetingId })
  accepted(await council.act((session) => appointToOutsideBody(session, made)))
  assert.deepEqual(await seen('Trustee of the marsh'), ['outside_appointment', 'register_text', 'searchable'])
  assert.deepEqual(await seen('Marsh Society'), [
    'outside_appointment',
    'outside_body',
    'register_text',
    'searchable',
  ])
})

async function appointed(council: TestCouncil, changed: Partial<OutsideAppointment> = {}) {
  const made = appointment(council, await registered(council), changed)
  accepted(await council.act((session) => appointToOutsideBody(session, made)))
  return made
}

testAct(database, 'correct-outside-appointment', {
  prepare: async (council) => {
    const { id: made } = await appointed(council)
    const words = { capacity: 'Observer', authority: 'Minute 15', reason: 'It was misread.' }
    return (session) => correctOutsideAppointment(session, { id: made, ...words })
  },
})

test('an appointment names its resolution and its meeting, and is put right with what it said before kept for the public', async () => {
  const council = await testCouncil(database)
  const { resolutionId, meetingId } = await publishedDecision(council)
  const { id: made } = await appointed(council, { resolutionId })
  const shown = () =>
    database.publicReader
      .selectFrom('published.outside_appointment')
      .select(['capacity', 'authority', 'meeting_id', 'resolution_id'])
      .where('outside_appointment_id', '=', made)
      .executeTakeFirst()
  const words = { capacity: 'Trustee of the marsh', authority: 'Minute 14' }
  assert.deepEqual(await shown(), { ...words, meeting_id: meetingId, resolution_id: resolutionId })
  const right = { id: made, capacity: 'Zebra keeper', authority: ' Minute 41 ', reason: 'Digits turned.' }
  accepted(await council.act((session) => correctOutsideAppointment(session, right)))
  assert.deepEqual(await shown(), {
    capacity: 'Zebra keeper',
    authority: 'Minute 41',
    meeting_id: null,
    resolution_id: null,
  })
  assert.deepEqual(await whereSeen(database, council.councilId, 'Trustee of the marsh'), [
    'outside_correction',
  ])
  assert.ok((await whereSeen(database, council.councilId, 'Zebra keeper')).includes('searchable'))
  const again = (also: object) =>
    council.act((session) => correctOutsideAppointment(session, { ...right, ...also }))
  assert.equal(refusedWith(await again({})), 'outside-correction-changes-nothing')
  assert.equal(refusedWith(await again({ reason: ' ' })), 'outside-correction-without-reason')
  assert.equal(refusedWith(await again({ id: id('outsideAppointment') })), 'unknown-thing')
  assert.equal(refusedWith(await again({ resolutionId: id('resolution') })), 'unknown-thing')
  const { meetingId: elsewhere } = await testMeeting(council)
  assert.equal(
    refusedWith(await again({ resolutionId, meetingId: elsewhere })),
    'outside-resolution-elsewhere',
  )
  const child = { id: id('person'), name: 'Zephyrine Vale', sortName: 'Vale, Zephyrine', otherNames: [] }
  accepted(await council.act((session) => registerPerson(session, { ...child, isIdentityProtected: true })))
  assert.equal(refusedWith(await again({ capacity: 'For Zephyrine Vale' })), 'names-protected-person')
})

test('a resolution that is not public appoints nobody in public', async () => {
  const council = await testCouncil(database)
  const { resolutionId } = await publishedDecision(council)
  await database.office
    .updateTable('resolution')
    .set({ released_entry: null })
    .where('council_id', '=', council.councilId)
    .where('resolution_id', '=', resolutionId)
    .execute()
  const made = appointment(council, await registered(council), { resolutionId })
  assert.equal(
    refusedWith(await council.act((session) => appointToOutsideBody(session, made))),
    'unknown-thing',
  )
})

test('an outside body that cannot stand is refused', async () => {
  const council = await testCouncil(database)
  const body = await registered(council)
  const refusal = async (changed: Partial<OutsideBody>) =>
    refusedWith(
      await council.act((session) =>
        registerOutsideBody(session, { ...body, id: id('outsideBody'), ...changed }),
      ),
    )
  assert.equal(await refusal({}), 'outside-body-exists')
  assert.equal(await refusal({ name: ' ' }), 'outside-body-without-name')
  assert.equal(await refusal({ name: 'Marsh Society', purpose: '' }), 'outside-body-without-name')
  const child = { id: id('person'), name: 'Zephyrine Vale', sortName: 'Vale, Zephyrine', otherNames: [] }
  accepted(await council.act((session) => registerPerson(session, { ...child, isIdentityProtected: true })))
  assert.equal(await refusal({ name: 'Friends of Zephyrine Vale' }), 'names-protected-person')
  const unknown = { ...body, id: id('outsideBody') }
  assert.equal(
    refusedWith(await council.act((session) => changeOutsideBody(session, unknown))),
    'unknown-thing',
  )
})

test('an appointment to an outside body that cannot stand is refused', async () => {
  const council = await testCouncil(database)
  const body = await registered(council)
  const refusal = async (changed: Partial<OutsideAppointment>) =>
    refusedWith(
      await council.act((session) => appointToOutsideBody(session, appointment(council, body, changed))),
    )
  assert.equal(await refusal({ toOn: day('2024-05-19') }), 'outside-appointment-ends-before-it-begins')
  assert.equal(await refusal({ outsideBodyId: id('outsideBody') }), 'unknown-thing')
  assert.equal(await refusal({ personId: id('person') }), 'unknown-thing')
  assert.equal(await refusal({ meetingId: id('meeting') }), 'unknown-thing')
  const made = appointment(council, body)
  accepted(await council.act((session) => appointToOutsideBody(session, made)))
  assert.equal(await refusal({ fromOn: day('2024-11-01') }), 'outside-appointment-overlaps')
  const end = (toOn: string, of = made.id) =>
    council.act((session) => endOutsideAppointment(session, { id: of, toOn: day(toOn) }))
  assert.equal(refusedWith(await end('2024-05-19')), 'outside-appointment-ends-before-it-begins')
  assert.equal(refusedWith(await end('2024-12-01', id('outsideAppointment'))), 'unknown-thing')
  accepted(await end('2024-12-01'))
  assert.equal(refusedWith(await end('2024-12-02')), 'outside-appointment-ended-already')
  accepted(
    await council.act((session) => changeOutsideBody(session, { ...body, ceasedOn: day('2024-12-03') })),
  )
  assert.equal(await refusal({ fromOn: day('2024-12-02') }), 'outside-body-ceased')
})

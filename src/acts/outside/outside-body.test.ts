import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { OutsideAppointment, OutsideBody } from '../../council/outside/outside-body.ts'
import { testDatabase } from '../../store/test-database.ts'
import { registerPerson } from '../member/register-person.ts'
import { testAct } from '../test-act.ts'
import { accepted, day, id, refusedWith, testCouncil, type TestCouncil } from '../test-council.ts'
import { testMeeting } from '../test-meeting.ts'
import { whereSeen } from '../test-record.ts'
import { appointToOutsideBody, endOutsideAppointment } from './appoint-to-outside-body.ts'
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

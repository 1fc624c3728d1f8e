import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { cabinetId, day, id, meetingDay } from '../../../test/council/small-register.ts'
import { mayPerform } from './may-perform.ts'
import { rolesOfAct, type ActName, type Grant } from './power.ts'
import { roles, type Role } from './role.ts'

const clerkOfCabinet: Grant = {
  role: 'democratic-services-officer',
  bodyId: cabinetId,
  fromOn: day('2026-01-01'),
  toOn: day('2026-12-31'),
}

const everyAct = Object.keys(rolesOfAct) as ActName[]

function may(
  act: ActName,
  grant: Grant,
  asked: { bodyId?: Grant['bodyId']; on?: string } = { bodyId: cabinetId },
) {
  const on = asked.on === undefined ? meetingDay : day(asked.on)
  return mayPerform({ grants: [grant], act, bodyId: asked.bodyId, on }).ok
}

test('mayPerform() gives the grant under which an act is done', () => {
  const answer = mayPerform({
    grants: [clerkOfCabinet],
    act: 'publish-agenda',
    bodyId: cabinetId,
    on: meetingDay,
  })
  assert.deepEqual(answer, { ok: true, value: clerkOfCabinet })
})

test('mayPerform() holds a grant to its days and to its body', () => {
  assert.equal(may('publish-agenda', clerkOfCabinet, { bodyId: cabinetId, on: '2026-12-31' }), true)
  assert.equal(may('publish-agenda', clerkOfCabinet, { bodyId: cabinetId, on: '2027-01-01' }), false)
  assert.equal(may('publish-agenda', clerkOfCabinet, { bodyId: cabinetId, on: '2025-12-31' }), false)
  assert.equal(may('publish-agenda', clerkOfCabinet, { bodyId: id('planning') }), false)
})

test('mayPerform() takes a grant for one body as no grant for the whole council', () => {
  assert.equal(may('register-person', clerkOfCabinet, {}), false)
  assert.equal(may('register-person', { ...clerkOfCabinet, bodyId: undefined }, {}), true)
})

test('mayPerform() gives an administrator no power over content', () => {
  const administrator: Grant = { role: 'administrator', fromOn: day('2026-01-01') }
  const allowed = everyAct.filter((act) => may(act, administrator))
  assert.deepEqual(allowed.sort(), [
    'appoint-to-office',
    'appoint-to-outside-body',
    'change-account-address',
    'change-account-person',
    'change-body',
    'change-group',
    'change-outside-body',
    'change-venue',
    'change-ward',
    'close-account',
    'close-venue',
    'correct-outside-appointment',
    'correct-person',
    'end-appointment',
    'end-grant',
    'end-outside-appointment',
    'forget-second-factor',
    'grant-power',
    'invite-account-holder',
    'register-body',
    'register-group',
    'register-office',
    'register-outside-body',
    'register-person',
    'register-venue',
    'register-ward',
    'remove-passkey-of',
    'rename-account',
    'rename-group',
    'reopen-account',
    'resend-mail',
    'set-body-seats',
    'set-digest-time',
    'set-sign-in-policy',
    'set-ward',
    'take-back-group-change',
  ])
})

test('mayPerform() says no to whoever holds nothing', () => {
  for (const act of everyAct) {
    const answer = mayPerform({ grants: [], act, bodyId: cabinetId, on: meetingDay })
    assert.deepEqual(answer, { ok: false, refusal: { code: 'no-power', act } })
  }
})

test('mayPerform() says no to every role that the table does not name for the act', () => {
  fc.assert(
    fc.property(fc.constantFrom(...roles), fc.constantFrom(...everyAct), (role, act) => {
      assert.equal(
        may(act, { role, fromOn: day('2026-01-01') }),
        (rolesOfAct[act] as readonly Role[]).includes(role),
      )
    }),
  )
})

test('nobody who signs in can add a council', () => {
  assert.deepEqual(rolesOfAct['add-council'], ['operator'])
})

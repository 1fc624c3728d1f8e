import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testWorkspace } from '../../../test/workspace/test-workspace.ts'
import { registerOffice } from '../../acts/member/register-office.ts'
import { id } from '../../acts/test-council.ts'
import { seatOnFullCouncil } from '../../acts/test-seat.ts'

const { council, visitor } = await testWorkspace()
const firstDay = { 'fromOn-day': '1', 'fromOn-month': '5', 'fromOn-year': '2024' }

test('everybody who sits on a body is named at once, and who is not ticked ends', async () => {
  await seatOnFullCouncil(council)
  const clerk = await visitor(council.actors.clerk)
  const officeId = id('office')
  const office = { id: officeId, title: 'Member of Cabinet', kind: 'member', bodyId: council.bodyId } as const
  await council.act((session) => registerOffice(session, office))
  const page = await clerk.open(`/workspace/registers/offices/${officeId}`)
  assert.match(page.markup, /Name everybody at once/)
  await clerk.open(`/workspace/registers/offices/${officeId}/members`)
  const typed = { instrument: 'Annual Council, minute 7/24', members: council.mayorId as string }
  const wrong = await clerk.send({ ...typed, ...firstDay, 'fromOn-day': '32' })
  assert.equal(wrong.status, 400)
  assert.match(wrong.markup, /value="Annual Council, minute 7\/24"/)
  const named = await clerk.send({ ...typed, ...firstDay })
  assert.match(named.text, /Rosalind Thorne.*from 1 May 2024/)
  await clerk.open(`/workspace/registers/offices/${officeId}/members`)
  const emptied = await clerk.send({ ...typed, ...firstDay, 'fromOn-month': '6', members: [] })
  assert.match(emptied.text, /1 May 2024 to 31 May 2024/)
  assert.equal(
    (await clerk.open(`/workspace/registers/offices/${council.mayorOfficeId}/members`)).status,
    404,
  )
})

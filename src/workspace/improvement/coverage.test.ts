import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testWorkspace } from '../../../test/workspace/test-workspace.ts'
import { actorByEmail } from '../../acts/council/actor-by-email.ts'
import { openAccount } from '../../acts/council/open-account.ts'
import { testAction } from '../../acts/improvement/test-improvement.ts'
import { accepted } from '../../acts/test-council.ts'
import { confirmedFinding, keptEvent } from '../../acts/test-assurance.ts'

const { council, database, visitor } = await testWorkspace()
const root = '/workspace/improvement'

test('a keeper holds the findings of a report against the plan, links one, and draws a statement that claims no more than is so', async () => {
  const { plan, action } = await testAction(council)
  const { eventId, findingId } = await confirmedFinding(council)
  const clerk = await visitor(council.actors.clerk)
  const finding = async () => (await clerk.open(`/workspace/findings/${findingId}`)).text
  assert.match(await finding(), /Finding 1 Open/)
  assert.match((await clerk.open(`${root}/plans/${plan.id}`)).text, /Say which inspection or other report/)
  await clerk.open(`${root}/plans/${plan.id}/answers`)
  const matrix = await clerk.send({ event: eventId })
  assert.match(matrix.text, /1 finding: 0 covered, 0 disposed of without an action, 1 open/)
  assert.match(matrix.text, /Coverage A1 1 health could be better for quaggas Open/)
  const path = `${root}/plans/${plan.id}/coverage/${eventId}`
  await clerk.open(`${path}/statement`)
  assert.match(
    (await clerk.send({ claim: 'yes' })).text,
    /of the findings, number 1 is open or answered only in part/,
  )
  await clerk.open(`${path}/${findingId}`)
  assert.match((await clerk.send({ action: action.id })).markup, /id="howMuch-error"/)
  const linked = await clerk.send({ action: action.id, howMuch: 'full' })
  assert.match(linked.text, /quaggas Covered ● ?in full/)
  assert.match(linked.text, /Choose a finding to say which actions answer it/)
  assert.match(
    (await clerk.open(`${root}/actions/${action.id}`)).text,
    /Answers Finding 1 of Zanzibar inspection, in full: health could be better for quaggas Say which findings it answers/,
  )
  assert.match((await clerk.open(`${path}?show=open`)).text, /No finding is open/)
  assert.match(
    await finding(),
    /Finding 1 Answered by action .* Actions answer it in full, so nothing else need/,
  )
  assert.match((await clerk.open(`/workspace/assurance/${eventId}`)).text, /quaggas \S+ Answered by action/)
  assert.match((await clerk.open('/workspace/assurance')).text, /Zanzibar inspection .* 0 of 1 0/)
  await clerk.open(`${path}/statement`)
  const drawn = await clerk.send({ claim: 'yes' })
  assert.match(drawn.text, /The plan addresses all issues raised\..*Signed Not signed/)
  const statement = /action="(\/workspace\/improvement\/statements\/[^"]+)"/.exec(drawn.markup)?.[1]
  assert.equal(statement, undefined, 'the clerk is not the accountable director')
  await clerk.open(`${root}/actions/${action.id}/stop`)
  await clerk.send({ reason: 'Overtaken.' })
  assert.match(await finding(), /Finding 1 Open/)
  const after = await clerk.open(`${root}/plans/${plan.id}`)
  assert.match(after.text, /1 finding: 0 covered, 0 disposed of without an action, 1 open/)
  const address = /href="(\/workspace\/improvement\/statements\/[^"]+)"/.exec(after.markup)?.[1] ?? ''
  assert.match((await clerk.open(address)).text, /Covered less than stated, or withdrawn since: 1/)
})

test('who may not read a report under embargo finds neither its matrix nor its statement, and no sign of it on the plan', async () => {
  const { plan } = await testAction(council)
  const eventId = await keptEvent(council, { title: 'Quokka inspection' })
  const clerk = await visitor(council.actors.clerk)
  await clerk.open(`${root}/plans/${plan.id}/answers`)
  await clerk.send({ event: eventId })
  assert.match((await clerk.open(`${root}/plans/${plan.id}`)).text, /Quokka inspection/)
  const panel = { name: 'Pia Panel', email: 'pia@test.example', roles: ['panel-member'] as const }
  accepted(await council.act((session) => openAccount(session, panel), { actor: council.actors.operator }))
  const chair = await visitor(accepted(await actorByEmail(database.office, council.councilId, panel.email)))
  const seen = await chair.open(`${root}/plans/${plan.id}`)
  assert.equal((await chair.open(`${root}/plans/${plan.id}/coverage/${eventId}`)).status, 404)
  assert.match(seen.text, /Quagmire improvement plan/)
  assert.doesNotMatch(seen.text, /Quokka inspection/)
})

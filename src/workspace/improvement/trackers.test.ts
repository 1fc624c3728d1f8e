import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testWorkspace } from '../../../test/workspace/test-workspace.ts'
import { reportProgress } from '../../acts/improvement/report-progress.ts'
import { testAction } from '../../acts/improvement/test-improvement.ts'
import { testCommitment } from '../../acts/test-commitment.ts'
import { accepted, day, id } from '../../acts/test-council.ts'

const { council, visitor } = await testWorkspace()
const root = '/workspace/improvement/actions'

test('a keeper links an action to a promise and to another plan’s action, and one account is shown on all three', async () => {
  const { commitmentId } = await testCommitment(council)
  const { action } = await testAction(council)
  const other = await testAction(council, { title: 'Audit the out-of-hours team' })
  const clerk = await visitor(council.actors.clerk)
  const path = `${root}/${action.id}/trackers`
  assert.match((await clerk.open(`${root}/${action.id}`)).markup, new RegExp(path))
  const form = await clerk.open(path)
  assert.match(form.text, /Promise to .*“the zanzibar scheme”/)
  assert.doesNotMatch(form.markup, new RegExp(`<option value="action ${action.id}"`))
  assert.match((await clerk.send({ link: 'on' })).text, /Choose what follows it/)
  const linked = await clerk.send({ tracker: `commitment ${commitmentId}`, link: 'on' })
  assert.match(linked.text, /Where else this is followed .*“the zanzibar scheme”/)
  await clerk.open(path)
  await clerk.send({ tracker: `action ${other.action.id}`, link: 'on' })
  await clerk.open(path)
  const again = await clerk.send({ tracker: `action ${other.action.id}`, link: 'on' })
  assert.match(again.text, /That is so already/)
  const update = {
    id: id('update'),
    actionId: action.id,
    asOf: day('2024-12-03'),
    known: 'Half is answered.',
    howKnown: 'From the log.',
    next: 'A rota.',
    answer: { by: 'The trust', how: 'by telephone' },
  }
  accepted(await council.act((session) => reportProgress(session, update)))
  for (const page of [`/workspace/commitments/${commitmentId}`, `${root}/${other.action.id}`])
    assert.match(
      (await clerk.open(page)).text,
      /What this follows Answer the out-of-hours telephone In: Quagmire improvement plan As at 3 December 2024: Half is answered\. What comes next: A rota\./,
    )
  const reader = await visitor(council.actors.councillor)
  assert.equal((await reader.open(path)).status, 404)
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testWorkspace } from '../../../test/workspace/test-workspace.ts'
import { confirmedFinding } from '../../acts/test-assurance.ts'

const { council, visitor } = await testWorkspace()

test('a reader puts a paragraph right with what its finding quotes, and both keep what they said', async () => {
  const { eventId, paragraphId, findingId } = await confirmedFinding(council)
  const path = `/workspace/assurance/${eventId}/register/${paragraphId}`
  const clerk = await visitor(council.actors.clerk)
  assert.match((await clerk.open(path)).text, /Put this paragraph right/)
  const form = await clerk.open(`${path}/correct`)
  assert.match(form.text, /What finding 1 quotes/)
  const text = 'Social workers are tenacious, although health could be better for okapis.'
  const wrong = await clerk.send({ text, reason: 'The scan was bad.' })
  assert.equal(wrong.status, 400)
  assert.match(wrong.text, /do not stand in the paragraph: “health could be better for quaggas”/)
  assert.match(wrong.markup, /okapis\.<\/textarea>/)
  const quote = { [findingId]: 'health could be better for okapis' }
  const done = await clerk.send({ text, reason: 'The scan was bad.', ...quote })
  assert.match(done.text, /Corrected on 4 December 2024 because: The scan was bad\./)
  const finding = await clerk.open(`/workspace/findings/${findingId}`)
  assert.match(finding.text, /health could be better for okapis/)
  assert.match(finding.text, /Words health could be better for quaggas health could be better for okapis/)
  const other = await visitor(council.actors.councillor)
  assert.equal((await other.open(`${path}/correct`)).status, 404)
})

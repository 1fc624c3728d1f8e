import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testWorkspace } from '../../../test/workspace/test-workspace.ts'
import { testAction } from '../../acts/improvement/test-improvement.ts'

const { council, visitor } = await testWorkspace()

test('a keeper puts the words of an action right, and what they said stays with the reason', async () => {
  const { action } = await testAction(council)
  const path = `/workspace/improvement/actions/${action.id}`
  const clerk = await visitor(council.actors.clerk)
  assert.match((await clerk.open(path)).markup, new RegExp(`${path}/correct`))
  const form = await clerk.open(`${path}/correct`)
  assert.match(form.markup, /value="Answer the out-of-hours telephone"/)
  assert.match((await clerk.send({ title: 'Answer every call' })).text, /Say why the words are put right/)
  const same = { title: 'Answer the out-of-hours telephone', reason: 'Misread.' }
  assert.match((await clerk.send(same)).text, /Nothing of the action is put right/)
  const done = await clerk.send({ title: 'Answer every call', reason: 'It is every call.' })
  assert.match(
    done.text,
    /Corrected on 4 December 2024 because: It is every call\. What It said It says now Title Answer the out-of-hours telephone Answer every call/,
  )
  const reader = await visitor(council.actors.monitor)
  assert.doesNotMatch((await reader.open(path)).markup, /\/correct"/)
  assert.equal((await reader.open(`${path}/correct`)).status, 404)
})

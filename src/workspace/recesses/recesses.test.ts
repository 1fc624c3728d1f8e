import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testWorkspace } from '../../../test/workspace/test-workspace.ts'

const { council, visitor } = await testWorkspace()
const list = '/workspace/meetings/recesses'
const date = (name: string, [day, month, year]: readonly [string, string, string]) => ({
  [`${name}-day`]: day,
  [`${name}-month`]: month,
  [`${name}-year`]: year,
})
const typed = {
  name: 'Half-term recess',
  ...date('fromOn', ['17', '2', '2025']),
  ...date('toOn', ['21', '2', '2025']),
}

test('a clerk keeps a recess, sees it on the calendar, is warned of it, and plans round it', async () => {
  const clerk = await visitor(council.actors.clerk)
  assert.match((await clerk.open(list)).text, /No recess is kept yet/)
  await clerk.open(`${list}/new`)
  const wrong = await clerk.send({ ...typed, name: '' })
  assert.match(wrong.markup, /id="name-error"/)
  const backwards = await clerk.send({ ...typed, ...date('toOn', ['16', '2', '2025']) })
  assert.match(backwards.markup, /id="toOn-error"/)
  const made = await clerk.send(typed)
  assert.match(made.text, /Half-term recess 17 February 2025 to 21 February 2025/)
  const month = await clerk.open('/workspace/meetings?month=2025-02')
  assert.equal(month.text.split('Half-term recess').length, 6)
  assert.match(month.markup, new RegExp(`href="${list}"`))

  await clerk.open('/workspace/meetings/new')
  const meeting = { body: council.bodyId, time: '2pm', venue: 'Library' }
  const warned = await clerk.send({ ...meeting, ...date('on', ['18', '2', '2025']) })
  assert.match(warned.text, /Half-term recess: the council does not usually meet that day/)

  await clerk.open('/workspace/meetings/plan')
  const planned = await clerk.send({
    ...meeting,
    pattern: 'monthly',
    ordinal: '3',
    weekday: '3',
    ...date('from', ['1', '1', '2025']),
    ...date('to', ['31', '3', '2025']),
  })
  assert.match(planned.text, /19 February 2025: left out, Half-term recess/)

  const own = new RegExp(`href="(${list}/[^"/]+)/change"`).exec(made.markup)?.[1] ?? ''
  await clerk.open(`${own}/change`)
  assert.match((await clerk.send({ name: 'Spring recess' })).text, /Spring recess 17 February/)
  const asked = await clerk.open(`${own}/withdraw`)
  assert.match(asked.text, /Take Spring recess off the calendar .*Keep it again to undo this/)
  assert.match((await clerk.send({})).text, /No recess is kept yet/)
  assert.equal((await clerk.open(`${own}/change`)).status, 404)
})

test('who works for no council finds none of the screens of recesses', async () => {
  const councillor = await visitor(council.actors.councillor)
  for (const path of [list, `${list}/new`]) assert.equal((await councillor.open(path)).status, 404, path)
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testWorkspace } from '../../../test/workspace/test-workspace.ts'

const { council, visitor } = await testWorkspace()

test('an administrator sets when the digest goes out, and every reader is told that time', async () => {
  const administrator = await visitor(council.actors.administrator)
  assert.match((await administrator.open('/workspace/mail')).text, /The daily digest goes out at 7:30am/)
  await administrator.open('/workspace/mail/digest')
  const night = await administrator.send({ time: '3am' })
  assert.match(night.markup, /id="time-error"/)
  assert.match(night.text, /Give a time from 5am to 10pm/)
  assert.match((await administrator.send({ time: '16:30' })).text, /The daily digest goes out at 4:30pm/)
  const councillor = await visitor(council.actors.councillor)
  assert.match((await councillor.open('/workspace/my-mail')).text, /once a day, at 4:30pm/)
  assert.equal((await councillor.open('/workspace/mail/digest')).status, 404)
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { reopenFinding } from '../acts/finding/dispose-finding.ts'
import { signedCoverage } from '../acts/improvement/test-coverage.ts'
import { accepted, at } from '../acts/test-council.ts'
import { testDatabase } from '../store/test-database.ts'
import { sendWaitingMail } from './send-waiting-mail.ts'
import { mailSink } from './test-mail-sink.ts'
import { openTransport } from './transport.ts'

test('who signed that all is covered has a mail in their post once a finding is opened again, with no word of it', async () => {
  const database = await testDatabase()
  const { council, keeper, add, dispose, sign, plan } = await signedCoverage(database)
  const resolved = await add('health could be better')
  await dispose(resolved, { kind: 'alreadyResolved', words: 'The clinic opened.' })
  await sign()
  accepted(await council.act((session) => reopenFinding(session, resolved, 'It closed.'), keeper))
  const sink = await mailSink()
  const transport = await openTransport({ url: sink.url, from: 'democracy@test.example' })
  await sendWaitingMail({
    office: database.office,
    transport,
    baseUrl: 'https://democracy.test.example',
    clock: () => at('2024-12-04T12:00:00Z'),
    followed: () => Promise.resolve(undefined),
  })
  transport.close()
  const mail = sink.mails.find(({ subject }) => subject?.includes('no longer covers what you signed'))
  assert.ok(mail)
  assert.ok(JSON.stringify(mail.to).includes('clerk@test.example'))
  assert.ok(mail.text?.includes(`https://democracy.test.example/workspace/improvement/plans/${plan.id}`))
  assert.doesNotMatch(`${mail.text}${mail.html || ''}`, /health could be better|clinic/)
})

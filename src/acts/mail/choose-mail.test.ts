import assert from 'node:assert/strict'
import { test } from 'node:test'
import { listMail, recordDelivery } from '../../store/mail.ts'
import { testDatabase } from '../../store/test-database.ts'
import { testAct } from '../test-act.ts'
import { accepted, at, refusedWith, testCouncil, type TestCouncil } from '../test-council.ts'
import { chooseMail } from './choose-mail.ts'
import { resendMail } from './resend-mail.ts'
import { accountIdOf, mailAct } from './test-mail-act.ts'

const database = await testDatabase()
const noon = at('2024-12-04T12:00:00Z')

testAct(database, 'choose-mail', {
  by: 'holder',
  prepare: () => (session) => chooseMail(session, { mention: 'atOnce' }),
})
testAct(database, 'resend-mail', {
  by: 'administrator',
  prepare: async (council) => {
    const mailId = await bounced(council)
    return (session) => resendMail(session, mailId)
  },
})

async function bounced(council: TestCouncil, outcome: 'bounced' | 'sent' = 'bounced') {
  await mailAct(council)
  const mails = await listMail(database.office, { councilId: council.councilId, limit: 5 })
  const mail = mails.find(({ attempt }) => attempt === null)
  await database.office.transaction().execute((tx) =>
    recordDelivery(tx, {
      council_id: council.councilId,
      mail_id: mail!.mail_id,
      attempt: 1,
      at: noon,
      outcome,
      reply: '550 no such mailbox',
      againAt: undefined,
    }),
  )
  return mail!.mail_id
}

test('a reader’s choice holds from the next act on, but for what is about signing in', async () => {
  const council = await testCouncil(database)
  const monitor = council.actors.monitor
  const holder = {
    ...monitor,
    grants: [...monitor.grants, { role: 'account-holder' as const, fromOn: '2024-01-01' as never }],
  }
  const choose = (choices: Parameters<typeof chooseMail>[1]) =>
    council.act((session) => chooseMail(session, choices), { actor: holder })
  assert.equal(refusedWith(await choose({ invitation: 'digest' })), 'mail-timing-fixed')
  accepted(await choose({ 'report-due': 'digest' }))
  accepted(await choose({ 'report-due': 'digest', mention: 'atOnce' }))
  for (const kind of ['report-due', 'mention'] as const)
    await mailAct(council, { kind, to: [accountIdOf(council, 'monitor')] })
  const mails = await listMail(database.office, { councilId: council.councilId, limit: 5 })
  assert.deepEqual(Object.fromEntries(mails.map(({ kind, timing }) => [kind, timing])), {
    'report-due': 'digest',
    mention: 'atOnce',
  })
})

test('only mail that came back is sent once more', async () => {
  const council = await testCouncil(database)
  const resend = (mailId: Parameters<typeof resendMail>[1]) =>
    council.act((session) => resendMail(session, mailId), { actor: council.actors.administrator })
  assert.equal(refusedWith(await resend(await bounced(council, 'sent'))), 'mail-not-come-back')
  const mailId = await bounced(council)
  accepted(await resend(mailId))
  assert.equal(refusedWith(await resend(mailId)), 'mail-not-come-back')
})

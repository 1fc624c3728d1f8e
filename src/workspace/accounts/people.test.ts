import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testWorkspace } from '../../../test/workspace/test-workspace.ts'
import { accountIdOf, mailAct } from '../../acts/mail/test-mail-act.ts'
import { accountByEmail } from '../../store/account.ts'

const { council, database, visitor } = await testWorkspace()
const typedDay = (name: string, date: string, month: string) => ({
  [`${name}-day`]: date,
  [`${name}-month`]: month,
  [`${name}-year`]: '2024',
})
const clerkPage = `/workspace/accounts/${accountIdOf(council, 'clerk')}`

test('an administrator opens an account, grants a power for a body and days, and ends it with a reason', async () => {
  const ann = await visitor(council.actors.administrator)
  await ann.open('/workspace/accounts/new')
  const wrong = await ann.send({ name: 'Siân O’Neill', email: 'sian', role: 'councillor' })
  assert.equal(wrong.status, 400)
  assert.match(wrong.markup, /value="Siân O’Neill"/)
  const opened = await ann.send({ email: 'sian@test.example' })
  assert.match(opened.text, /Councillor The whole council From 4 December 2024/)
  await ann.open(`${opened.address}/grant`)
  const days = {
    'from-day': '1',
    'from-month': '1',
    'from-year': '2025',
    'to-day': '31',
    'to-month': '12',
    'to-year': '2024',
  }
  const backwards = await ann.send({ role: 'chair', body: council.bodyId, ...days })
  assert.match(backwards.text, /last day of this power is before its first/)
  const granted = await ann.send({ 'to-year': '2025' })
  assert.match(granted.text, /Chair Cabinet 1 January 2025 to 31 December 2025/)
  const account = await accountByEmail(database.office, council.councilId, 'sian@test.example')
  const chair = account!.grants.find(({ role }) => role === 'chair')!
  await ann.open(`${opened.address}/end/${chair.grant_id}`)
  assert.equal((await ann.send({ reason: '' })).status, 400)
  const ended = await ann.send({ reason: 'Another was elected.' })
  assert.match(ended.text, /Ended at midday on Wednesday 4 December 2024: Another was elected\./)
})

test('an administrator arranges cover for days, and what was typed stays where a day does not exist', async () => {
  const ann = await visitor(council.actors.administrator)
  await ann.open('/workspace/accounts/new')
  const colleague = await ann.send({ name: 'Stand-in', email: 'cover@test.example', role: 'councillor' })
  assert.match((await ann.open(clerkPage)).markup, /Arrange cover while they are away/)
  await ann.open(`${clerkPage}/cover`)
  const by = colleague.address.split('/').at(-1) ?? ''
  const wrong = await ann.send({ by, ...typedDay('from', '9', '12'), ...typedDay('to', '32', '12') })
  assert.equal(wrong.status, 400)
  assert.match(wrong.markup, /value="32"/)
  const arranged = await ann.send(typedDay('to', '20', '12'))
  assert.match(arranged.markup, /Stand-in covers until 20 December 2024, and has been told/)
  assert.match(arranged.text, /Proper officer The whole council 9 December 2024 to 20 December 2024/)
  const own = (await ann.open(`${colleague.address}/cover`)).text
  assert.match(own, /In which powers\? Proper officer, The whole council/)
  assert.doesNotMatch(own, /Councillor, /)
})

test('a closed account cannot be used, and the next page opens it again', async () => {
  const clerk = await visitor(council.actors.clerk)
  const ann = await visitor(council.actors.administrator)
  await ann.open(`${clerkPage}/close`)
  const closed = await ann.send({ reason: 'On leave.' })
  assert.match(closed.markup, /The account of clerk is closed/)
  assert.match((await clerk.open('/workspace')).text, /^Sign in/)
  await ann.open(clerkPage)
  assert.match((await ann.send({}, 'Open the account again')).markup, /open again/)
})

test('accounts, mail and the trail are for those who keep them, and nobody sees them by another power', async () => {
  const clerk = await visitor(council.actors.clerk)
  const ann = await visitor(council.actors.administrator)
  const monitor = await visitor(council.actors.monitor)
  for (const page of ['accounts', 'accounts/new', 'mail', 'audit', 'audit/1', 'audit/export.csv'])
    assert.equal((await clerk.open(`/workspace/${page}`)).status, 404, page)
  assert.equal((await ann.open('/workspace/audit')).status, 404)
  assert.equal((await monitor.open('/workspace/accounts')).status, 404)
  assert.equal((await monitor.open('/workspace/audit')).status, 200)
  assert.equal((await clerk.open('/workspace/my-powers')).status, 200)
})

test('mail that waits is shown with its words, and a secret link is not', async () => {
  await mailAct(council, { kind: 'invitation', path: '/workspace/invitations/zanzibar', isSecret: true })
  const ann = await visitor(council.actors.administrator)
  const list = await ann.open('/workspace/mail?state=waiting')
  const address = /\/workspace\/mail\/[0-9a-z]{4}-[0-9a-z-]+/.exec(list.markup)?.[0]
  assert.ok(address)
  const mails = await Promise.all(
    [...new Set(list.markup.match(/\/workspace\/mail\/[0-9a-z]{4}-[0-9a-z-]+/g))].map((each) =>
      ann.open(each),
    ),
  )
  const invitation = mails.find(({ text }) => text.includes('You are invited to sign in'))
  assert.match(invitation?.text ?? '', /The link is not shown here/)
  assert.ok(mails.every(({ markup }) => !markup.includes('zanzibar')))
})

test('somebody chooses which mail comes once a day, and it is kept', async () => {
  const clerk = await visitor(council.actors.clerk)
  await clerk.open('/workspace/my-mail')
  const saved = await clerk.send({ summons: 'digest' })
  assert.match(saved.markup, /Saved\. It holds/)
  assert.match(saved.markup, /name="summons"[^>]*value="digest"[^>]*checked/)
})

test('a monitoring officer searches the trail, follows it, reads one entry, and takes out what was found', async () => {
  const monitor = await visitor(council.actors.monitor)
  assert.match((await monitor.open('/workspace/audit')).text, /has not been followed/)
  const followed = await monitor.send({}, 'Follow the trail now')
  assert.match(followed.text, /The trail holds together: \d+ entries/)
  const found = await monitor.open('/workspace/audit?act=register-body&from=2024-01-01&to=2024-01-08')
  assert.match(found.text, /register body body/)
  assert.match(
    (await monitor.open('/workspace/audit?from=yesterday')).text,
    /must be written as year, month, day/,
  )
  assert.match((await monitor.open('/workspace/audit?thing=nothing')).text, /No entry answers that/)
  const entry = await monitor.open('/workspace/audit/1')
  assert.match(entry.text, /Entry 1 When 9am on Monday 8 January 2024/)
  assert.equal((await monitor.open('/workspace/audit/1000000')).status, 404)
  const csv = await monitor.open('/workspace/audit/export.csv?act=register-body')
  assert.match(csv.markup, /^entry_no,at,actor,[^\n]*\n\d+,2024-01-08T09:00:00\.000Z,/)
  const lines = await monitor.open('/workspace/audit/export.jsonl?act=read-trail')
  assert.equal(JSON.parse(lines.markup.split('\n')[0] ?? '').act, 'read-trail')
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { accountIdOf, mailAct } from '../acts/mail/test-mail-act.ts'
import type { NewMail } from '../acts/mail/queue-mail.ts'
import { at, testCouncil } from '../acts/test-council.ts'
import { isMailKind, mailKinds } from '../council/mail/mail-kind.ts'
import type { Instant } from '../foundation/instant.ts'
import { listMail } from '../store/mail.ts'
import { testDatabase } from '../store/test-database.ts'
import { sendWaitingMail } from './send-waiting-mail.ts'
import { mailSink } from './test-mail-sink.ts'
import { openTransport } from './transport.ts'

const noon = at('2024-12-04T12:00:00Z')

async function ground() {
  const database = await testDatabase()
  const council = await testCouncil(database)
  const sink = await mailSink()
  const send = async (now: Instant = noon, url = sink.url) => {
    const transport = await openTransport({ url, from: 'democracy@test.example' })
    await sendWaitingMail({
      office: database.office,
      transport,
      baseUrl: 'https://democracy.test.example',
      clock: () => now,
      followed: () => Promise.resolve(undefined),
    })
    transport.close()
  }
  const queue = (mail: Partial<NewMail> = {}) => mailAct(council, mail)
  const list = () => listMail(database.office, { councilId: council.councilId, limit: 50 })
  return { database, council, sink, send, queue, list }
}

const toStranger = (address: string) => ({ to: [{ name: 'Bo Ash', address }] })

void test('mail says what happened, where to read it, why it came and how to change that, in text and in HTML alike', async () => {
  const { council, sink, send, queue, list } = await ground()
  await queue({
    to: [accountIdOf(council, 'monitor')],
    kind: 'clearance-asked',
    dueOn: '2024-12-09' as never,
  })
  await send()
  const [mail] = sink.mails
  assert.ok(mail)
  assert.equal(mail.subject, 'Test Council: Your clearance is asked for')
  assert.deepEqual(mail.from?.value, [{ name: 'Test Council', address: 'democracy@test.example' }])
  assert.deepEqual(
    mail.replyTo?.value.map(({ address }) => address),
    ['clerk@test.example'],
  )
  assert.equal(mail.headers.get('auto-submitted'), 'auto-generated')
  for (const said of [
    'https://democracy.test.example/workspace/things/1',
    'You get this because you clear reports of this kind.',
    'https://democracy.test.example/workspace/my-mail',
    'By the end of: Monday 9 December 2024',
  ])
    for (const words of [mail.text, mail.html]) assert.ok((words || '').includes(said), said)
  const [kept] = await list()
  assert.equal(kept?.outcome, 'sent')
  assert.equal(kept.due_at, null)
  assert.ok(kept.words?.includes('Silence is never consent'))
  await send()
  assert.equal(sink.mails.length, 1, 'what has been sent is not sent again')
})

void test('every kind of mail has its words', async () => {
  const { sink, send, queue } = await ground()
  const kinds = Object.keys(mailKinds).filter(isMailKind)
  for (const kind of kinds) await queue({ kind, ...toStranger(`${kind}@test.example`) })
  await send(at('2024-12-05T12:00:00Z'))
  assert.equal(sink.mails.length, kinds.length)
})

void test('a server that does not answer is tried again ever later, and nothing is lost', async () => {
  const { sink, send, queue, list } = await ground()
  await queue()
  await queue(toStranger('second@test.example'))
  await sink.close()
  await send()
  const waiting = await list()
  assert.deepEqual(
    waiting.map(({ due_at }) => String(due_at)).toSorted(),
    [noon, '2024-12-04T12:01:00.000Z'],
    'one was tried; where the server takes nothing, the others are not',
  )
  const again = await mailSink()
  await send(at('2024-12-04T12:02:00Z'), again.url)
  assert.equal(again.mails.length, 2)
  assert.deepEqual(
    (await list()).map(({ outcome }) => outcome),
    ['sent', 'sent'],
  )
})

void test('an address that is refused for good is kept as come back, and one refused for now waits', async () => {
  const { sink, send, queue, list } = await ground()
  sink.refuses.set('gone@test.example', 550)
  sink.refuses.set('full@test.example', 452)
  for (const name of ['gone', 'full', 'well']) await queue(toStranger(`${name}@test.example`))
  await send()
  const states = Object.fromEntries((await list()).map((mail) => [mail.address, [mail.outcome, mail.due_at]]))
  assert.deepEqual(states, {
    'gone@test.example': ['bounced', null],
    'full@test.example': ['delayed', '2024-12-04T12:01:00.000Z'],
    'well@test.example': ['sent', null],
  })
  assert.match((await list()).find(({ outcome }) => outcome === 'bounced')?.reply ?? '', /no such mailbox/)
})

void test('what a reader takes once a day comes in one mail on the morning after', async () => {
  const { council, sink, send, queue } = await ground()
  const to = [accountIdOf(council, 'monitor')]
  await queue({ kind: 'mention', to })
  await queue({ kind: 'clearance-given', to })
  await send()
  assert.equal(sink.mails.length, 0)
  await send(at('2024-12-05T07:30:00Z'))
  assert.equal(sink.mails.length, 1)
  assert.equal(sink.mails[0]?.subject, 'Test Council: Your day in the council: 2 things to know')
  assert.ok(sink.mails[0].text?.includes('You are mentioned in a comment'))
})

void test('a secret link is in the mail alone: nobody else can read it, before or after', async () => {
  const { database, sink, send, queue, list } = await ground()
  await queue({ kind: 'invitation', path: '/workspace/invitations/zanzibar', isSecret: true })
  const before = JSON.stringify(await list())
  await send()
  assert.ok(sink.mails[0]?.text?.includes('/workspace/invitations/zanzibar'))
  assert.ok(!`${before}${JSON.stringify(await list())}`.includes('zanzibar'))
  const waiting = await database.office.selectFrom('mail_waiting').selectAll().execute()
  assert.deepEqual(waiting, [])
})

void test('names with line breaks, quotation marks and angle brackets put nothing into the head or the markup', async () => {
  const { sink, send, queue } = await ground()
  const name = 'Siân "O’Neill"\r\nBcc: all@test.example <b>'
  await queue({ to: [{ name, address: 'sian@test.example' }] })
  await send()
  const [mail] = sink.mails
  assert.deepEqual(
    [mail?.bcc, mail?.to && [mail.to].flat().flatMap(({ value }) => value).length],
    [undefined, 1],
  )
  assert.ok(mail?.html && !mail.html.includes('<b>'))
})

void test('of two processes that send at once each mail goes once', async () => {
  const { sink, send, queue } = await ground()
  for (let count = 0; count < 6; count += 1) await queue(toStranger(`m${count}@test.example`))
  await Promise.all([send(), send()])
  assert.equal(new Set(sink.mails.map((mail) => mail.messageId)).size, 6)
  assert.equal(sink.mails.length, 6)
})

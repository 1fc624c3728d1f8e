import assert from 'node:assert/strict'
import { test } from 'node:test'
import { mailKinds, type MailKind } from '../../council/mail/mail-kind.ts'
import { refuse } from '../../foundation/result.ts'
import { listMail } from '../../store/mail.ts'
import { testDatabase } from '../../store/test-database.ts'
import { addDocument } from '../report/add-document.ts'
import { accepted, testCouncil } from '../test-council.ts'
import { everyTable } from '../test-record.ts'
import { testDocument, testMeeting } from '../test-meeting.ts'
import { queueMail } from './queue-mail.ts'
import { accountIdOf, mailAct } from './test-mail-act.ts'

const database = await testDatabase()

async function titles(
  councilId: Awaited<ReturnType<typeof testCouncil>>['councilId'],
): Promise<(string | null)[]> {
  const mails = await listMail(database.office, { councilId, limit: 1_000 })
  return mails.map(({ title }) => title)
}

test('an act that is refused or crashes leaves no mail', async () => {
  const council = await testCouncil(database)
  const before = await everyTable(database)
  const mail = {
    kind: 'mention' as const,
    to: [accountIdOf(council, 'monitor')],
    about: { kind: 'thing', id: '1' },
    path: '/workspace',
    entryNo: 1,
  }
  await council.act(async (session) => {
    await queueMail(session, mail)
    return refuse({ code: 'no-power' as const })
  })
  await assert.rejects(
    council.act(async (session) => {
      await queueMail(session, mail)
      throw new Error('the machine went away')
    }),
  )
  assert.deepEqual(await everyTable(database), before)
})

test('nobody is told of what they did themselves', async () => {
  const council = await testCouncil(database)
  await mailAct(council, { to: [accountIdOf(council, 'clerk'), accountIdOf(council, 'monitor')] })
  const mails = await listMail(database.office, { councilId: council.councilId, limit: 10 })
  assert.deepEqual(
    mails.map(({ address }) => address),
    ['monitor@test.example'],
  )
})

test('no mail of any kind holds the private title of an item or a document, nor any title of one under embargo', async () => {
  const council = await testCouncil(database)
  const meeting = await testMeeting(council, {
    part: 'private',
    title: 'Zanzibar secret',
    publicTitle: 'A contract',
  } as never)
  const embargo = {
    class: 'embargoed' as const,
    source: 'The inspectorate',
    terms: 'Not before its own publication',
    condition: 'On its website',
    expectedAt: '2024-12-10T09:30:00.000Z' as never,
    recipients: [],
  }
  const document = testDocument(meeting, embargo, 'Zanzibar findings')
  accepted(await council.act((session) => addDocument(session, document)))
  for (const kind of Object.keys(mailKinds) as MailKind[]) {
    await mailAct(council, { kind, about: { kind: 'item', id: meeting.itemId } })
    await mailAct(council, { kind, about: { kind: 'document', id: document.id } })
    await mailAct(council, { kind, about: { kind: 'comment', id: 'Zanzibar' } })
  }
  const told = await titles(council.councilId)
  assert.equal(told.length, Object.keys(mailKinds).length * 3)
  assert.ok(told.includes('A contract'), 'those who work on the item know it by its public title')
  assert.ok(told.every((title) => title === null || title === 'A contract'))
})

test('a path that leads off the site is a fault of ours', async () => {
  const council = await testCouncil(database)
  for (const path of ['https://elsewhere.example/', '//elsewhere.example', 'workspace'])
    await assert.rejects(mailAct(council, { path }), /root of the site/)
  assert.deepEqual(await titles(council.councilId), [])
})

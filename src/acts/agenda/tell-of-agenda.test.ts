import assert from 'node:assert/strict'
import { test } from 'node:test'
import { listMail } from '../../store/mail.ts'
import { testDatabase } from '../../store/test-database.ts'
import { registerBody } from '../body/register-body.ts'
import { accepted, at, day, id, testCouncil, type TestCouncil } from '../test-council.ts'
import { laterMeeting, testMeeting } from '../test-meeting.ts'
import { addItem } from './add-item.ts'
import { changeExpectedDocument } from './change-expected-document.ts'
import { publishAgenda } from './publish-agenda.ts'

const database = await testDatabase()
async function committeeItem(council: TestCouncil) {
  const [bodyId, itemId] = [id('body'), id('item')]
  accepted(
    await council.act((session) =>
      registerBody(session, {
        id: bodyId,
        name: 'Planning',
        slug: 'planning',
        kind: 'committee',
        regime: 'lga1972',
        aliases: [],
        fromOn: day('2024-01-01'),
      }),
    ),
  )
  const meetingId = await laterMeeting(council, { bodyId, startsAt: at('2024-12-11T18:30:00Z') })
  const item = { id: itemId, meetingId, position: 0, number: '1', part: 'public', purpose: '' } as const
  accepted(await council.act((session) => addItem(session, { ...item, title: 'Roads' })))
  return { meetingId }
}

test('an agenda summons the members of its body and tells who works for it; a supplement tells the members', async () => {
  const council = await testCouncil(database)
  const { office } = database
  await office
    .updateTable('account')
    .set({ person_id: council.mayorId })
    .where('council_id', '=', council.councilId)
    .where('account_id', '=', council.actors.councillor.accountId!)
    .execute()
  await office
    .updateTable('office')
    .set({ body_id: council.bodyId })
    .where('council_id', '=', council.councilId)
    .where('office_id', '=', council.mayorOfficeId)
    .execute()
  const { meetingId } = await committeeItem(council)
  const cabinet = await testMeeting(council)
  accepted(
    await council.act(async (session) => {
      accepted(
        await changeExpectedDocument(session, {
          expectedDocumentId: cabinet.paperId,
          to: { state: 'withdrawn', reason: 'No paper is needed.' },
        }),
      )
      accepted(await publishAgenda(session, { meetingId, as: 'agenda' }))
      accepted(await publishAgenda(session, { meetingId: cabinet.meetingId, as: 'agenda' }))
      const more = { id: id('item'), meetingId: cabinet.meetingId, position: 1, number: '2' }
      accepted(await addItem(session, { ...more, part: 'public', title: 'Drains', purpose: '' }))
      return publishAgenda(session, { meetingId: cabinet.meetingId, as: 'supplement' })
    }),
  )
  const sent = await listMail(office, { councilId: council.councilId, limit: 50 })
  const told = sent
    .filter(({ about_id: about }) => about === meetingId || about === cabinet.meetingId)
    .map(({ kind, about_id: about, account_id: to }) => ({
      kind,
      of: about === meetingId ? 'Planning' : 'Cabinet',
      isMayor: to === council.actors.councillor.accountId,
    }))
  assert.deepEqual(
    told
      .filter(({ isMayor }) => isMayor)
      .map(({ kind, of }) => `${kind} ${of}`)
      .toSorted(),
    ['summons Cabinet', 'supplement-published Cabinet'],
  )
  assert.ok(told.every(({ kind, isMayor }) => isMayor || kind === 'agenda-published'))
})

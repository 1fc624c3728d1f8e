import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testWorkspace } from '../../../test/workspace/test-workspace.ts'
import { publishAgenda } from '../../acts/agenda/publish-agenda.ts'
import { appointToOffice } from '../../acts/member/appoint-to-office.ts'
import { registerOffice } from '../../acts/member/register-office.ts'
import { addDocument } from '../../acts/report/add-document.ts'
import { publishDecisions } from '../../acts/resolution/publish-decisions.ts'
import { recordResolution } from '../../acts/resolution/record-resolution.ts'
import { accepted, day, id } from '../../acts/test-council.ts'
import { heldMeeting, testDocument, testMeeting } from '../../acts/test-meeting.ts'
import { accountByEmail } from '../../store/account.ts'

const { council, database, visitor } = await testWorkspace()

async function appointCouncillor(term: { readonly toOn?: ReturnType<typeof day> } = {}): Promise<void> {
  const account = await accountByEmail(database.office, council.councilId, 'councillor@test.example')
  const personId = account?.person_id
  assert.ok(personId)
  const officeId = id('office')
  await council.act(async (session) => {
    const office = { id: officeId, title: 'Member of the Cabinet', kind: 'member' as const }
    accepted(await registerOffice(session, { ...office, bodyId: council.bodyId }))
    const holding = { id: id('holding'), personId, officeId, fromOn: day('2024-05-01'), ...term }
    return appointToOffice(session, { holding })
  })
}

test('who holds no member’s office today is shown no way to the page, and finds none', async () => {
  await appointCouncillor({ toOn: day('2024-12-03') })
  for (const actor of [council.actors.councillor, council.actors.clerk]) {
    const reader = await visitor(actor)
    assert.equal((await reader.open('/workspace/my')).status, 404)
    const home = await reader.open('/workspace')
    assert.equal(home.status, 200)
    assert.doesNotMatch(home.markup, /href="\/workspace\/my"/)
  }
})

test('a member finds the next meetings with the published papers, and no other words', async () => {
  await appointCouncillor()
  const member = await visitor(council.actors.councillor)
  const empty = await member.open('/workspace/my')
  assert.match(empty.text, /No meeting to come/)
  assert.match(empty.text, /Member of the Cabinet/)
  const meeting = await testMeeting(council)
  const open = testDocument(meeting, { class: 'open' }, 'The plain report')
  const draft = {
    ...testDocument(meeting, { class: 'open' }, 'Quagga report'),
    expectedDocumentId: undefined,
  }
  accepted(
    await council.act(async (session) => {
      accepted(await addDocument(session, open))
      return publishAgenda(session, { meetingId: meeting.meetingId, as: 'agenda' })
    }),
  )
  accepted(await council.act((session) => addDocument(session, draft)))
  const page = await member.open('/workspace/my')
  assert.match(page.text, /Cabinet 6:30pm on Wednesday 11 December 2024, Town Hall/)
  assert.match(page.text, /Item 1: The plain report/)
  assert.ok(page.markup.includes(`href="/documents/${open.id}"`))
  assert.doesNotMatch(page.markup, /Quagga/)
  const home = await member.open('/workspace')
  assert.match(home.text, /Next meetings Cabinet/)
  assert.match(home.markup, /href="\/workspace\/my"/)
})

test('what a member’s committee resolved stands on the page once it is published, and not before', async () => {
  const member = await visitor(council.actors.councillor)
  const { meetingId, itemId } = await heldMeeting(council)
  const resolution = {
    id: id('resolution'),
    itemId,
    decisionMaker: { kind: 'body' as const, bodyId: council.bodyId },
    formula: 'RESOLVED',
    takenOn: day('2024-12-11'),
    limbs: [{ id: id('limb'), number: '2.1', verb: 'note' as const, text: 'Note the report.' }],
  }
  const record = { reasons: 'To note.', saidNone: ['alternatives', 'conflicts', 'dispensations'] as const }
  accepted(
    await council.act((session) =>
      recordResolution(session, { resolution, record: { ...record, isKey: false } }),
    ),
  )
  assert.match((await member.open('/workspace/my')).text, /Nothing that a body on which you sit has resolved/)
  accepted(await council.act((session) => publishDecisions(session, meetingId)))
  const page = await member.open('/workspace/my')
  assert.match(page.text, /Inspection outcome Cabinet, 11 December 2024/)
  assert.ok(page.markup.includes(`href="/items/${itemId}"`))
  await database.office
    .updateTable('agenda_item')
    .set({ is_standing: true })
    .where('council_id', '=', council.councilId)
    .where('item_id', '=', itemId)
    .execute()
  assert.doesNotMatch(
    (await member.open('/workspace/my')).text,
    /Inspection outcome/,
    'standing business is left out',
  )
})

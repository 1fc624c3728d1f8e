import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testWorkspace } from '../../../test/workspace/test-workspace.ts'
import { addItem } from '../../acts/agenda/add-item.ts'
import { publishAgenda } from '../../acts/agenda/publish-agenda.ts'
import { actorByEmail } from '../../acts/council/actor-by-email.ts'
import { openAccount } from '../../acts/council/open-account.ts'
import { appointToOffice } from '../../acts/member/appoint-to-office.ts'
import { registerOffice } from '../../acts/member/register-office.ts'
import { addDocument } from '../../acts/report/add-document.ts'
import { accepted, at, day, id } from '../../acts/test-council.ts'
import { laterMeeting, testDocument } from '../../acts/test-meeting.ts'
import { testRoom } from '../../acts/test-room.ts'
import { seatOnFullCouncil } from '../../acts/test-seat.ts'
import { accountByEmail } from '../../store/account.ts'

const { council, database, files, moveTo, visitor } = await testWorkspace()
const { bodyId, memberIds } = await testRoom(council)
await seatOnFullCouncil(council)
const account = await accountByEmail(database.office, council.councilId, 'councillor@test.example')
const personId = account?.person_id
assert.ok(personId)
const office = { id: id<'office'>('office'), title: 'Member of Planning', kind: 'member' as const, bodyId }
const email = 'mayor@test.example'
accepted(
  await council.act(async (session) => {
    accepted(await registerOffice(session, office))
    const holding = { id: id<'holding'>('holding'), personId, officeId: office.id, fromOn: day('2024-05-01') }
    return appointToOffice(session, { holding })
  }),
)
accepted(
  await council.act(
    (session) =>
      openAccount(session, { name: 'Mayor', email, roles: ['councillor'], personId: council.mayorId }),
    { actor: council.actors.administrator },
  ),
)
const mayor = accepted(await actorByEmail(database.office, council.councilId, email))

/** A meeting of the committee with an exempt paper on its public agenda. */
async function withPaper(startsAt: string, title: string) {
  const meetingId = await laterMeeting(council, { bodyId, startsAt: at(startsAt) })
  const itemId = id<'item'>('item')
  const content = `The words of ${title}`
  const sha256 = await files.keep(Buffer.from(content))
  const paper = testDocument(
    { meetingId, itemId, paperId: id('expectedDocument') },
    {
      class: 'exempt',
      paragraphs: ['3'],
      publicInterestTest: 'Bidders would know the price.',
      decidedBy: 'Monitoring officer',
      reviewOn: day('2025-06-02'),
    },
    title,
  )
  const file = { ...paper.file, sha256, sizeBytes: content.length }
  accepted(
    await council.act(async (session) => {
      const item = { id: itemId, meetingId, position: 0, number: '1', part: 'public' as const }
      accepted(await addItem(session, { ...item, title: 'The mill' }))
      const document = { ...paper, publicTitle: 'Appendix', expectedDocumentId: undefined, file }
      accepted(await addDocument(session, document))
      return publishAgenda(session, { meetingId, as: 'agenda' })
    }),
  )
  return { meetingId, itemId, file: `/workspace/papers/${paper.id}/file` }
}

const first = await withPaper('2025-01-15T18:30:00Z', 'Quagga price')
const second = await withPaper('2025-02-12T18:30:00Z', 'Zebra price')
const apologies = `/workspace/my/meetings/${first.meetingId}/apologies`

test('a councillor beside the committee has neither the meeting among their own nor its papers', async () => {
  const other = await visitor(mayor)
  assert.doesNotMatch((await other.open('/workspace/my')).text, /Planning Committee/)
  for (const address of [first.file, apologies, `/workspace/my/meetings/${first.meetingId}/interests`])
    assert.equal((await other.open(address)).status, 404, address)
})

test('a member names who comes in their place; nobody of the committee is offered', async () => {
  const member = await visitor(council.actors.councillor)
  const page = await member.open(apologies)
  assert.doesNotMatch(page.text, /Ada Vale/)
  const refused = await member.send({ reason: 'A funeral.', substitute: memberIds[0] }, 'Send apologies')
  assert.equal(refused.status, 400)
  assert.match(refused.markup, /value="A funeral\."/)
  const sent = await member.send({ reason: 'A funeral.', substitute: council.mayorId }, 'Send apologies')
  assert.match(sent.markup, /Your apologies are with the clerk\. .*is told by mail/)
  assert.match(sent.text, /is to come in your place/)
})

test('the substitute has that meeting with its private paper, and no other of the body', async () => {
  const substitute = await visitor(mayor)
  const page = await substitute.open('/workspace/my')
  assert.match(page.text, /Planning Committee 6:30pm on Wednesday 15 January 2025/)
  assert.match(page.text, /You come in the place of Test councillor/)
  assert.match(page.text, /Item 1: Quagga price/)
  assert.doesNotMatch(page.text, /Zebra|12 February/)
  assert.equal((await substitute.open(first.file)).markup, 'The words of Quagga price')
  assert.equal((await substitute.open(second.file)).status, 404)
  assert.equal((await substitute.open(apologies)).status, 404)
  const told = await substitute.open(`/workspace/my/meetings/${first.meetingId}/interests`)
  assert.equal(told.status, 200)
  const sent = await substitute.send(
    { item: first.itemId, which: 'other', words: 'The mill is hers.', class: 'ORI', response: 'noVote' },
    'Tell the clerk',
  )
  assert.match(sent.text, /Item 1: Other registrable interest \(The mill is hers\)/)
})

test('the clerk has the substitute with the meeting and on the roll, and the reason, which no member reads', async () => {
  const clerk = await visitor(council.actors.clerk)
  const meetingPage = `/workspace/meetings/${first.meetingId}`
  assert.match((await clerk.open(meetingPage)).text, /Test councillor \(substitute: [^)]+\): A funeral\./)
  const opened = { name: 'Chair', email: 'chair@test.example', roles: ['chair'] as const }
  const as = { actor: council.actors.administrator }
  accepted(await council.act((session) => openAccount(session, { ...opened, personId: memberIds[0] }), as))
  const chair = accepted(await actorByEmail(database.office, council.councilId, opened.email))
  const seen = await (await visitor(chair)).open(meetingPage)
  assert.match(seen.text, /Test councillor \(substitute: /)
  assert.doesNotMatch(seen.text, /funeral/)
})

test('who takes their apologies back is alone with the papers again', async () => {
  const member = await visitor(council.actors.councillor)
  await member.open('/workspace/my')
  await member.send({}, 'Take them back: I shall come')
  const substitute = await visitor(mayor)
  assert.equal((await substitute.open(first.file)).status, 404)
  assert.doesNotMatch((await substitute.open('/workspace/my')).text, /Planning Committee/)
  assert.equal((await member.open(first.file)).markup, 'The words of Quagga price')
})

test('in the room the substitute is taken from the roll in the place of the member', async () => {
  const member = await visitor(council.actors.councillor)
  await member.open(apologies)
  await member.send({ reason: '', substitute: council.mayorId }, 'Send apologies')
  moveTo(at('2025-01-15T18:20:00Z'))
  const clerk = await visitor(council.actors.clerk)
  const roll = await clerk.open(`/workspace/meetings/${first.meetingId}/room?show=roll`)
  assert.match(roll.text, /in the place of Test councillor/)
  const saved = await clerk.send(
    { [`roll-${council.mayorId}`]: 'present', [`roll-${personId}`]: 'apologies' },
    'Save the roll',
  )
  assert.match(saved.text, /In the room 1 .*substitute for Test councillor/)
  assert.match(saved.text, /Apologies 1 Test councillor/)
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testWorkspace } from '../../../test/workspace/test-workspace.ts'
import { actorByEmail } from '../../acts/council/actor-by-email.ts'
import { openAccount } from '../../acts/council/open-account.ts'
import { recordInRoom } from '../../acts/room/record-in-room.ts'
import { registerInterest } from '../../acts/interest/register-interest.ts'
import { withholdInterest } from '../../acts/interest/withhold-interest.ts'
import { appointToOffice } from '../../acts/member/appoint-to-office.ts'
import { registerOffice } from '../../acts/member/register-office.ts'
import { accepted, at, day, id } from '../../acts/test-council.ts'
import { roomEntry, testRoom } from '../../acts/test-room.ts'
import { accountByEmail } from '../../store/account.ts'

const { council, database, moveTo, visitor } = await testWorkspace()
const room = await testRoom(council)
const account = await accountByEmail(database.office, council.councilId, 'councillor@test.example')
const personId = account?.person_id
assert.ok(personId)
const office = { id: id<'office'>('office'), title: 'Member of Planning', kind: 'member' as const }
const holding = { id: id<'holding'>('holding'), personId, officeId: office.id, fromOn: day('2024-05-01') }
accepted(
  await council.act(async (session) => {
    accepted(await registerOffice(session, { ...office, bodyId: room.bodyId }))
    return appointToOffice(session, { holding })
  }),
)
const monitor = { actor: council.actors.monitor }
const [meadow, secret] = [id<'interest'>('interest'), id<'interest'>('interest')]
for (const [interestId, words] of [
  [meadow, 'The meadow at Quagga Lane.'],
  [secret, 'A house in Zanzibar Street.'],
] as const) {
  const interest = { personId, kind: 'land', holder: 'member', words, notifiedOn: day('2024-06-01') } as const
  accepted(
    await council.act((session) => registerInterest(session, { ...interest, id: interestId }), monitor),
  )
}
accepted(
  await council.act(
    (session) => withholdInterest(session, { interestId: secret, reason: 'A threat.' }),
    monitor,
  ),
)
const here = `/workspace/my/meetings/${room.meetingId}/interests`
const meetingPage = `/workspace/meetings/${room.meetingId}`

test('a member is offered their registered interests, and of a withheld one that there may be one', async () => {
  const member = await visitor(council.actors.councillor)
  const page = await member.open(here)
  assert.match(page.text, /Planning Committee, Wednesday 11 December 2024/)
  assert.match(page.text, /The meadow at Quagga Lane\. Land/)
  assert.match(page.text, /A sensitive interest/)
  assert.doesNotMatch(page.text, /Zanzibar|Sale to Quagga Limited/)
})

test('what is wrong is said beside its field, and what was typed is kept', async () => {
  const member = await visitor(council.actors.councillor)
  await member.open(here)
  const refused = await member.send(
    { item: room.itemId, which: 'other', words: 'The old mill is hers.', class: 'DPI', response: 'stays' },
    'Tell the clerk',
  )
  assert.equal(refused.status, 400)
  assert.match(refused.text, /must leave for the item/)
  assert.match(refused.markup, /The old mill is hers\./)
  const empty = await member.send({ item: '', which: '', class: '', response: '' }, 'Tell the clerk')
  assert.match(empty.text, /Choose the item.*Choose which interest it is/s)
})

test('what is told stands with the meeting for the clerk and the monitoring officer, and for nobody else', async () => {
  const member = await visitor(council.actors.councillor)
  await member.open(here)
  const told = await member.send(
    { item: room.itemId, which: meadow, class: 'DPI', response: 'leaves' },
    'Tell the clerk',
  )
  assert.match(told.markup, /The clerk has it\. Declare it at the meeting as well/)
  assert.match(
    told.text,
    /Item 1: Disclosable pecuniary interest \(The meadow at Quagga Lane\)\. You will leave/,
  )
  for (const actor of [council.actors.clerk, council.actors.monitor]) {
    const page = await (await visitor(actor)).open(meetingPage)
    assert.match(page.text, /Interests told beforehand .*Item 1\. Test councillor: Disclosable/s)
  }
  assert.equal((await (await visitor(council.actors.reader)).open(here)).status, 404)
  const email = 'chair@test.example'
  const opened = { name: 'Chair', email, roles: ['chair'] as const, personId: room.chairId }
  accepted(
    await council.act((session) => openAccount(session, opened), { actor: council.actors.administrator }),
  )
  const chair = accepted(await actorByEmail(database.office, council.councilId, email))
  const page = await (await visitor(chair)).open(meetingPage)
  assert.equal(page.status, 200)
  assert.doesNotMatch(page.text, /told beforehand|Quagga Lane/)
  assert.doesNotMatch((await (await visitor(council.actors.clerk)).open('/workspace')).text, /Quagga Lane/)
})

test('a member takes back what they told, and tells of a sensitive one that has no words', async () => {
  const member = await visitor(council.actors.councillor)
  await member.open('/workspace/my')
  const back = await member.send({}, 'Take it back')
  assert.match(back.markup, /The clerk sees it no longer/)
  const clerk = await visitor(council.actors.clerk)
  assert.doesNotMatch((await clerk.open(meetingPage)).text, /Interests told beforehand/)
  await member.open(here)
  await member.send(
    { item: room.itemId, which: 'sensitive', words: 'Typed by mistake', class: 'ORI', response: 'noVote' },
    'Tell the clerk',
  )
  const page = await clerk.open(meetingPage)
  assert.match(
    page.text,
    /Item 1\. Test councillor: Other registrable interest \(sensitive, no details\)\. Stays without a vote/,
  )
  assert.doesNotMatch(page.text, /Typed by mistake/)
})

test('in the room the clerk records it with one press once its member is here, and then it cannot be taken back', async () => {
  const moment = at('2024-12-11T18:31:00Z')
  moveTo(moment)
  const clerk = await visitor(council.actors.clerk)
  const panel = `${meetingPage}/room?show=declare`
  const early = await clerk.open(panel)
  assert.match(early.text, /Told beforehand .*Item 1\. .*not here yet/s)
  const arrivals = [...room.memberIds, personId].map(
    (who) => ({ kind: 'came', personId: who, capacity: 'member', mode: 'inPerson' }) as const,
  )
  const opened = { kind: 'meetingOpened', presidingId: room.chairId, right: 'chair' } as const
  const item = { kind: 'itemOpened', itemId: room.itemId } as const
  const entries = [...arrivals, opened, item].map((event) => roomEntry(event, moment))
  accepted(
    await council.act((session) => recordInRoom(session, { meetingId: room.meetingId, entries }), {
      at: moment,
    }),
  )
  const member = await visitor(council.actors.councillor)
  const late = await member.open(here)
  assert.equal(late.status, 200)
  const refused = await member.send({}, 'Take it back')
  assert.match(refused.markup, /That meeting has begun/)
  await clerk.open(`${meetingPage}/room`)
  const recorded = await clerk.send({}, 'Record it')
  assert.match(recorded.text, /Declared on this item .*Other registrable interest \(sensitive, no details\)/s)
  assert.doesNotMatch(recorded.text, /Told beforehand/)
})

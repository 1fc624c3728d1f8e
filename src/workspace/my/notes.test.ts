import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testWorkspace } from '../../../test/workspace/test-workspace.ts'
import { publishAgenda } from '../../acts/agenda/publish-agenda.ts'
import { appointToOffice } from '../../acts/member/appoint-to-office.ts'
import { endAppointment } from '../../acts/member/end-appointment.ts'
import { addDocument } from '../../acts/report/add-document.ts'
import { actorByEmail } from '../../acts/council/actor-by-email.ts'
import { openAccount } from '../../acts/council/open-account.ts'
import { accepted, day, id } from '../../acts/test-council.ts'
import { testDocument, testMeeting } from '../../acts/test-meeting.ts'
import { seatAtCabinet, seatOnFullCouncil } from '../../acts/test-seat.ts'
import { accountByEmail } from '../../store/account.ts'

const { council, database, visitor } = await testWorkspace()
const account = await accountByEmail(database.office, council.councilId, 'councillor@test.example')
const personId = account?.person_id
assert.ok(personId)
const memberId = personId
const holdingId = await seatAtCabinet(council, personId)
await seatAtCabinet(council, council.mayorId)
const meeting = await testMeeting(council)
accepted(
  await council.act(async (session) => {
    accepted(await addDocument(session, testDocument(meeting, { class: 'open' }, 'The plain report')))
    return publishAgenda(session, { meetingId: meeting.meetingId, as: 'agenda' })
  }),
)
const email = 'other@test.example'
accepted(
  await council.act(
    (session) =>
      openAccount(session, { name: 'Other', email, roles: ['councillor'], personId: council.mayorId }),
    { actor: council.actors.administrator },
  ),
)
const other = accepted(await actorByEmail(database.office, council.councilId, email))
const here = `/workspace/my/meetings/${meeting.meetingId}/notes`
const item = { kind: 'item', thing: meeting.itemId }
const quagga = 'Ask of the quagga.'

test('a member writes a note beside an item, finds it there, among all their notes and in print', async () => {
  const member = await visitor(council.actors.councillor)
  const page = await member.open(here)
  assert.match(page.text, /1\. Inspection outcome .*Paper: The plain report/s)
  const saved = await member.send({ ...item, note: quagga }, 'Save the note')
  assert.match(saved.markup, /Your note is kept\..*Ask of the quagga\./s)
  const print = await member.open(`${here}/print`)
  assert.match(print.text, /Inspection outcome My note: Ask of the quagga\. Paper: The plain report/)
  const all = await member.open('/workspace/my/notes')
  assert.match(all.text, /Cabinet, 11 December 2024: 1\. Inspection outcome Ask of the quagga\./)
})

test('what is typed is kept by itself, as often as it is sent from one page', async () => {
  const member = await visitor(council.actors.councillor)
  const { markup } = await member.open(here)
  const headers = { 'x-csrf-token': /name="_csrf" value="([^"]+)"/.exec(markup)?.[1] ?? '' }
  for (const note of ['Ask of the quagga. A', 'Ask of the quagga. All'])
    assert.equal((await member.post(`${here}/keep`, { ...item, note }, headers)).status, 200)
  assert.match((await member.open(here)).markup, /Ask of the quagga\. All/)
  const unknown = { kind: 'document', thing: meeting.itemId, note: quagga }
  assert.equal((await member.post(`${here}/keep`, unknown, headers)).status, 404)
})

test('a note without words is said to be none, beside its field', async () => {
  const member = await visitor(other)
  await member.open(here)
  const refused = await member.send({ ...item, note: '  ' }, 'Save the note')
  assert.equal(refused.status, 400)
  assert.match(refused.text, /There is a problem Write the note first/)
})

test('nobody else finds a word of it: no colleague, clerk, monitoring officer, administrator or reader', async () => {
  const { clerk, monitor, administrator, reader } = council.actors
  for (const actor of [other, clerk, monitor, administrator, reader]) {
    const visit = await visitor(actor)
    for (const address of [
      here,
      `${here}/print`,
      '/workspace/my',
      '/workspace/my/notes',
      '/workspace',
      `/workspace/meetings/${meeting.meetingId}`,
      '/workspace/search?q=quagga',
      '/workspace/audit',
    ])
      assert.doesNotMatch((await visit.open(address)).markup, /Ask of the quagga/, `${actor.name} ${address}`)
  }
  assert.equal((await (await visitor(clerk)).open(here)).status, 404)
})

test('who has left the body has their notes still, and deletes them for good', async () => {
  await seatOnFullCouncil(council)
  const ending = { holdingId, lastDayOn: day('2024-12-03'), by: 'replaced', instrument: 'A minute.' } as const
  await seatElsewhere()
  accepted(await council.act((session) => endAppointment(session, ending)))
  const member = await visitor(council.actors.councillor)
  assert.equal((await member.open(here)).status, 404)
  const all = await member.open('/workspace/my/notes')
  assert.match(all.text, /Ask of the quagga\. All/)
  const gone = await member.send({}, 'Delete for good')
  assert.match(gone.markup, /Nobody can bring it back/)
  assert.match(gone.text, /You have written no notes yet/)
})

async function seatElsewhere(): Promise<void> {
  const full = await database.office
    .selectFrom('office as o')
    .innerJoin('body as b', (join) =>
      join.onRef('b.council_id', '=', 'o.council_id').onRef('b.body_id', '=', 'o.body_id'),
    )
    .select('o.office_id')
    .where('o.council_id', '=', council.councilId)
    .where('b.kind', '=', 'council')
    .executeTakeFirstOrThrow()
  const officeId = full.office_id
  const holding = { id: id<'holding'>('holding'), personId: memberId, officeId, fromOn: day('2024-05-01') }
  accepted(await council.act((session) => appointToOffice(session, { holding })))
}

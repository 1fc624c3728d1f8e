import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testWorkspace } from '../../../test/workspace/test-workspace.ts'
import { actorByEmail } from '../../acts/council/actor-by-email.ts'
import { grantPower, openAccount } from '../../acts/council/open-account.ts'
import { publishAgenda } from '../../acts/agenda/publish-agenda.ts'
import { endAppointment } from '../../acts/member/end-appointment.ts'
import { seatAtCabinet, seatOnFullCouncil } from '../../acts/test-seat.ts'
import { addDocument } from '../../acts/report/add-document.ts'
import { accepted, at, day } from '../../acts/test-council.ts'
import { testDocument, testMeeting } from '../../acts/test-meeting.ts'
import type { AccessClass } from '../../council/access/access-class.ts'
import { accountByEmail } from '../../store/account.ts'

const { council, database, files, moveTo, visitor } = await testWorkspace()
const account = await accountByEmail(database.office, council.councilId, 'councillor@test.example')
const personId = account?.person_id
assert.ok(personId)
const holdingId = await seatAtCabinet(council, personId)

const meeting = await testMeeting(council)
accepted(await council.act((session) => addDocument(session, testDocument(meeting, { class: 'open' }))))
const exempt: AccessClass = {
  class: 'exempt',
  paragraphs: ['3'],
  publicInterestTest: 'Bidders would know the price.',
  decidedBy: 'Monitoring officer',
  reviewOn: day('2025-06-02'),
}
const embargoed: AccessClass = {
  class: 'embargoed',
  source: 'The inspectorate',
  terms: 'Not before it is out.',
  condition: 'On the website of the inspectorate.',
  expectedAt: '2024-12-20T09:00:00.000Z' as never,
  recipients: [],
  publicNote: 'Embargoed.',
}

async function added(accessClass: AccessClass, title: string, publicTitle: string) {
  const content = `The words of ${title}`
  const sha256 = await files.keep(Buffer.from(content))
  const paper = testDocument(meeting, accessClass, title)
  const document = {
    ...paper,
    publicTitle,
    expectedDocumentId: undefined,
    file: { ...paper.file, sha256, sizeBytes: content.length },
  }
  accepted(await council.act((session) => addDocument(session, document)))
  return `/workspace/papers/${document.id}/file`
}

const price = await added(exempt, 'Quagga price', 'Appendix 2')
const report = await added(embargoed, 'Zanzibar report', 'Appendix 3')

test('before its agenda is out, a private paper is there for no member', async () => {
  const member = await visitor(council.actors.councillor)
  assert.equal((await member.open(price)).status, 404)
})

test('a member of the body has the private papers of its agenda, and each opening is entered', async () => {
  accepted(
    await council.act((session) => publishAgenda(session, { meetingId: meeting.meetingId, as: 'agenda' })),
  )
  const late = await added(exempt, 'Late quagga', 'Appendix 4')
  const member = await visitor(council.actors.councillor)
  const page = await member.open('/workspace/my')
  assert.match(page.text, /Not for the public .*Item 1: Quagga price/)
  assert.doesNotMatch(page.text, /Zanzibar|Late quagga/)
  const opened = await member.open(price)
  assert.equal(opened.markup, 'The words of Quagga price')
  assert.match(
    String(opened.headers['content-disposition']),
    /^attachment; filename\*=UTF-8''paper-[0-9a-z]{4}\./,
    'its name tells nothing',
  )
  for (const address of [
    report,
    late,
    `/workspace/papers/${meeting.itemId}/file`,
    '/workspace/papers/x/file',
  ])
    assert.equal((await member.open(address)).status, 404, address)
  const noted = await database.office
    .selectFrom('read_note')
    .select(['thing_kind', 'version'])
    .where('actor', '=', council.actors.councillor.name)
    .execute()
  assert.deepEqual(noted, [{ thing_kind: 'document', version: 1 }])
})

test('a private paper of a meeting that is over is found by the member of its body, and by no other', async () => {
  const past = '/workspace/my/papers'
  const member = await visitor(council.actors.councillor)
  assert.match((await member.open(past)).text, /There is none that you may open/)
  moveTo(at('2024-12-20T12:00:00Z'))
  const after = await visitor(council.actors.councillor)
  assert.match(
    (await after.open(past)).text,
    /Cabinet, 11 December 2024 Not for the public .*Item 1: Quagga price/,
  )
  assert.doesNotMatch((await after.open(past)).text, /Zanzibar/)
  assert.equal((await (await visitor(council.actors.clerk)).open(past)).status, 404)
  moveTo(at('2024-12-04T12:00:00Z'))
})

test('a member who sits on another body alone does not have them, whatever body a grant of theirs names', async () => {
  const email = 'elsewhere@test.example'
  const as = { actor: council.actors.administrator }
  const member = accepted(
    await council.act(
      (session) =>
        openAccount(session, {
          name: 'Elsewhere',
          email,
          roles: ['scrutiny-member'],
          personId: council.mayorId,
        }),
      as,
    ),
  )
  accepted(
    await council.act(
      (session) => grantPower(session, { email, role: 'councillor', bodyId: council.bodyId }),
      as,
    ),
  )
  await database.office.deleteFrom('office_holding').where('person_id', '=', council.mayorId).execute()
  await seatOnFullCouncil(council)
  const actor = accepted(await actorByEmail(database.office, council.councilId, email))
  assert.equal(actor.accountId, member)
  const page = await visitor(actor)
  assert.equal((await page.open('/workspace/my')).status, 200)
  assert.equal((await page.open(price)).status, 404)
  const seat = await seatAtCabinet(council, council.mayorId)
  assert.equal((await page.open(price)).markup, 'The words of Quagga price')
  const ending = {
    holdingId: seat,
    lastDayOn: day('2024-12-03'),
    by: 'replaced',
    instrument: 'A minute.',
  } as const
  accepted(await council.act((session) => endAppointment(session, ending)))
  assert.equal((await page.open(price)).status, 404)
})

test('nobody else has them: no officer by this way, no reader, and no member whose seat has ended', async () => {
  for (const actor of [council.actors.clerk, council.actors.reader])
    assert.equal((await (await visitor(actor)).open(price)).status, 404)
  accepted(
    await council.act((session) =>
      endAppointment(session, {
        holdingId,
        lastDayOn: day('2024-12-03'),
        by: 'replaced',
        instrument: 'A minute.',
      }),
    ),
  )
  assert.equal((await (await visitor(council.actors.councillor)).open(price)).status, 404)
})

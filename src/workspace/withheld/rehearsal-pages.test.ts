import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testWorkspace } from '../../../test/workspace/test-workspace.ts'
import { publishAgenda } from '../../acts/agenda/publish-agenda.ts'
import { recordRehearsal } from '../../acts/rehearsal/record-rehearsal.ts'
import { addDocument } from '../../acts/report/add-document.ts'
import { withdrawDocument } from '../../acts/report/withdraw-document.ts'
import { accepted, at, day } from '../../acts/test-council.ts'
import { testDocument, testMeeting } from '../../acts/test-meeting.ts'
import type { Reach, RehearsedPhase } from '../../council/rehearsal/rehearsal.ts'
import { askedRehearsals } from '../../store/rehearsal.ts'

const { council, database, visitor } = await testWorkspace()
const noon = at('2024-12-04T12:00:00Z')

const exempt = {
  class: 'exempt' as const,
  paragraphs: ['3'],
  publicInterestTest: 'Bidders would know the price.',
  decidedBy: 'Monitoring officer',
  reviewOn: day('2025-06-02'),
}

async function made(
  thing: { readonly kind: 'release' | 'withdrawal'; readonly thingId: string },
  found: Partial<RehearsedPhase>,
) {
  const [asked] = await askedRehearsals(database.office)
  const phase = {
    phase: 'now',
    at: noon,
    asked: 1234,
    reached: [],
    missing: [],
    unanswered: [],
    ...found,
  } as const
  const walk = {
    ...thing,
    result: { phases: [phase] },
    startedAt: noon,
    tookMs: 9_400,
    askEntry: asked?.entry_no,
  }
  accepted(await council.act((session) => recordRehearsal(session, walk), { actor: council.actors.operator }))
}

test('the monitoring officer asks for a rehearsal, and reads who reached what, what leaks and what has changed', async () => {
  const { itemId, ...meeting } = await testMeeting(council)
  const document = testDocument({ itemId, ...meeting }, exempt, 'Quokka prices')
  accepted(await council.act((session) => addDocument(session, document)))
  const monitor = await visitor(council.actors.monitor)
  const address = `/workspace/withheld/${document.id}/rehearsal`
  assert.match(
    (await monitor.open(`/workspace/withheld/${document.id}`)).markup,
    new RegExp(`href="${address}"`),
  )
  assert.match((await monitor.open(address)).text, /has not been rehearsed yet/)
  const asked = await monitor.send({})
  assert.match(asked.text, /monitor asked for it/)
  assert.doesNotMatch(asked.text, /Do it again/)

  const reach: Reach = {
    reader: 'stranger',
    documentId: document.id,
    address: `/items/${itemId}`,
    what: 'publicTitle',
    isLeak: false,
  }
  await made({ kind: 'release', thingId: itemId }, { reached: [reach] })
  const first = await monitor.open(address)
  assert.match(first.text, /Nothing can be reached that should not be.*For monitor/)
  assert.match(first.text, /A stranger Its public title/)
  const leak: Reach = {
    ...reach,
    reader: 'section-151-officer',
    what: 'file',
    address: '/leak/here',
    isLeak: true,
  }
  await made({ kind: 'release', thingId: itemId }, { reached: [leak], unanswered: ['/broken'] })
  const second = await monitor.open(address)
  assert.match(second.text, /Something can be reached that should not be/)
  assert.match(second.text, /Leaks.*Section 151 officer The file \/leak\/here/)
  assert.match(second.text, /did not answer \/broken/)
  assert.match(second.text, /Reached now and not before Section 151 officer: The file, \/leak\/here/)
  assert.match(second.text, /Reached before and not now A stranger: Its public title/)
  assert.equal((await (await visitor(council.actors.reader)).open(address)).status, 404)
  assert.equal((await monitor.open(`/workspace/withheld/${document.id}/check`)).status, 404)
})

test('after a withdrawal the site is checked, and somebody signs off that nothing was found', async () => {
  const meeting = await testMeeting(council)
  const document = testDocument(meeting, { class: 'open' }, 'Ferry timetable')
  accepted(
    await council.act(async (session) => {
      accepted(await addDocument(session, document))
      accepted(await publishAgenda(session, { meetingId: meeting.meetingId, as: 'agenda' }))
      return withdrawDocument(session, { documentId: document.id, reason: 'The wrong file.' })
    }),
  )
  const monitor = await visitor(council.actors.monitor)
  const address = `/workspace/withheld/${document.id}/check`
  assert.match(
    (await monitor.open(`/workspace/withheld/${document.id}`)).markup,
    new RegExp(`href="${address}"`),
  )
  assert.match((await monitor.open(address)).text, /Nobody has checked the site/)
  await monitor.send({})
  const early = await monitor.post(`${address}/sign-off`, {})
  assert.equal(early.status, 403, 'a form of nobody’s page')
  await made({ kind: 'withdrawal', thingId: document.id }, { unanswered: ['/broken'] })
  assert.doesNotMatch((await monitor.open(address)).text, /Sign off this check/)
  await made({ kind: 'withdrawal', thingId: document.id }, {})
  await monitor.open(address)
  assert.match((await monitor.send({}, 'Sign off this check')).text, /Signed off by monitor/)
})

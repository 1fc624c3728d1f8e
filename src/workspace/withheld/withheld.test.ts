import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testWorkspace } from '../../../test/workspace/test-workspace.ts'
import { changeExpectedDocument } from '../../acts/agenda/change-expected-document.ts'
import { publishAgenda } from '../../acts/agenda/publish-agenda.ts'
import { addDocument } from '../../acts/report/add-document.ts'
import { accepted, at, day } from '../../acts/test-council.ts'
import { testDocument, testMeeting } from '../../acts/test-meeting.ts'
import type { AccessClass } from '../../council/access/access-class.ts'

const { council, database, files, moveTo, visitor } = await testWorkspace()

const embargo: AccessClass = {
  class: 'embargoed',
  source: 'The inspectorate',
  terms: 'Not before it is out',
  condition: 'The report is on the inspectorate’s website',
  expectedAt: at('2024-12-10T09:30:00Z'),
  externalUrl: 'https://reports.example.org/ashcombe',
  recipients: [],
}

const exempt: AccessClass = {
  class: 'exempt',
  paragraphs: ['3'],
  publicInterestTest: 'Bidders would know the price.',
  decidedBy: 'Monitoring officer',
  reviewOn: day('2025-06-02'),
}

async function paper(accessClass: AccessClass, title: string) {
  const meeting = await testMeeting(council)
  const content = `The words of ${title}`
  const sha256 = await files.keep(Buffer.from(content))
  const added = testDocument(meeting, accessClass, title)
  const { paperId: expectedDocumentId, meetingId } = meeting
  accepted(
    await council.act(async (session) => {
      accepted(
        await addDocument(session, {
          ...added,
          publicTitle: 'Appendix 2',
          file: { ...added.file, sha256, sizeBytes: content.length },
        }),
      )
      if (accessClass.class === 'embargoed')
        accepted(
          await changeExpectedDocument(session, {
            expectedDocumentId,
            to: {
              state: 'toFollow',
              reason: 'Under embargo.',
              ownerOfficeId: council.mayorOfficeId,
              expectedOn: day('2024-12-10'),
            },
            publicNote: 'Embargoed until the inspectorate publishes it.',
          }),
        )
      return publishAgenda(session, { meetingId, as: 'agenda' })
    }),
  )
  return { documentId: added.id, address: `/workspace/withheld/${added.id}` }
}

async function isPublic(documentId: string): Promise<boolean> {
  const versions = await database.publicReader
    .selectFrom('published.document_version')
    .select('version')
    .where('document_id', '=', documentId as never)
    .execute()
  return versions.length > 0
}

/** The three who let papers go, at their browsers at an instant. */
async function officersAt(moment: string) {
  moveTo(at(moment))
  return {
    monitor: await visitor(council.actors.monitor),
    deputy: await visitor(council.actors.deputy),
    clerk: await visitor(council.actors.clerk),
  }
}

test('an embargoed report goes from its condition to the public by two people, and not before its time', async () => {
  const { monitor, deputy } = await officersAt('2024-12-04T12:00:00Z')
  const { documentId, address } = await paper(embargo, 'Quagga findings')
  const desk = await monitor.open('/workspace/withheld')
  assert.match(desk.text, /Quagga findings/)
  assert.match(desk.text, /Waits for its condition/)
  assert.match((await monitor.open('/workspace')).text, /Withheld papers Quagga findings Waits/)
  const page = await monitor.open(address)
  assert.match(page.text, /What the public can see now ?The page of its item/)
  assert.match((await monitor.open(`${address}/file`)).markup, /The words of Quagga findings/)
  await monitor.open(`${address}/agree`)
  const otherTab = await visitor(council.actors.monitor)
  await otherTab.open(`${address}/agree`)
  assert.match((await monitor.send({})).markup, /still kept back/)
  assert.match((await otherTab.send({})).text, /A second person, different from the first/)
  assert.equal((await monitor.open(`${address}/agree`)).status, 404, 'once is what they can agree')
  assert.match((await monitor.open(address)).text, /You have agreed. It takes another person/)
  await deputy.open(`${address}/agree`)
  assert.match((await deputy.send({})).text, /Two people agree: waits for its condition/)
  await deputy.open(`${address}/confirm`)
  const unsaid = await deputy.send({ seen: 'It is out', where: '' })
  assert.equal(unsaid.status, 400)
  assert.match(unsaid.text, /Say where you saw it/)
  assert.match((await deputy.send({ seen: 'It is out', where: 'Their website' })).text, /waits for its time/)
  assert.equal(await isPublic(documentId), false)
  const later = await officersAt('2024-12-10T09:31:00Z')
  assert.equal(await isPublic(documentId), false)
  assert.match((await later.monitor.open(address)).text, /Release now/)
  assert.match((await later.monitor.send({}, 'Release now')).markup, /The paper is public/)
  assert.equal(await isPublic(documentId), true)
  assert.equal((await later.clerk.open(`${address}/confirm`)).status, 404)
})

test('with two people agreed and the time come, confirming the condition releases at once', async () => {
  const { monitor, deputy } = await officersAt('2024-12-10T10:00:00Z')
  const { documentId, address } = await paper(
    { ...embargo, expectedAt: at('2024-12-09T09:30:00Z') },
    'Okapi findings',
  )
  for (const somebody of [monitor, deputy]) {
    await somebody.open(`${address}/agree`)
    await somebody.send({})
  }
  assert.match((await monitor.open(`${address}/confirm`)).text, /makes the paper public at once/)
  assert.match(
    (await monitor.send({ seen: 'It is out', where: 'Their website' })).markup,
    /The paper is public/,
  )
  assert.equal(await isPublic(documentId), true)
  await monitor.open(`${address}/withdraw`)
  assert.match((await monitor.send({ reason: '' })).text, /Say why it is withdrawn/)
  assert.match((await monitor.send({ reason: 'It named a child.' })).markup, /The paper is withdrawn/)
  assert.equal(await isPublic(documentId), false)
  assert.match((await monitor.open(`${address}/check`)).text, /asked for it .* It is under way/)
  assert.equal((await monitor.open(`${address}/withdraw`)).status, 404)
  assert.equal((await monitor.open(`${address}/file`)).status, 404)
})

test('a button that did not say so releases nothing, though the time came while its page was read', async () => {
  const { monitor, deputy } = await officersAt('2024-12-10T09:00:00Z')
  const { documentId, address } = await paper(embargo, 'Ibex findings')
  await monitor.open(`${address}/agree`)
  await monitor.send({})
  await monitor.open(`${address}/confirm`)
  await monitor.send({ seen: 'It is out', where: 'Their website' })
  assert.match((await deputy.open(`${address}/agree`)).text, /Nothing becomes public by this alone/)
  moveTo(at('2024-12-10T09:31:00Z'))
  assert.match((await deputy.send({})).markup, /still kept back/)
  assert.equal(await isPublic(documentId), false)
  assert.match((await deputy.open(address)).text, /Release now/)
  await deputy.send({}, 'Release now')
  assert.equal(await isPublic(documentId), true)
})

test('who handed it in is told that two others must agree', async () => {
  const { clerk } = await officersAt('2024-12-04T12:00:00Z')
  const { address } = await paper(exempt, 'Zebra prices')
  assert.match((await clerk.open(address)).text, /so two others must agree/)
  await clerk.open(`${address}/agree`)
  const refused = await clerk.send({})
  assert.equal(refused.status, 400)
  assert.match(refused.text, /you cannot be one of those who release it/)
})

test('an embargo is extended, called off and its breach recorded, each with its reason', async () => {
  const { monitor } = await officersAt('2024-12-04T12:00:00Z')
  const { address } = await paper(embargo, 'Tapir findings')
  assert.match((await monitor.open(`${address}/extend`)).markup, /value="9:30am"|value="09:30"/)
  const later = {
    source: 'The inspectorate',
    terms: 'Not before it is out',
    condition: 'It is out',
    address: 'their website',
    'expectedOn-day': '12',
    'expectedOn-month': '12',
    'expectedOn-year': '2024',
    expectedTime: '10am',
    reason: 'They moved it.',
  }
  assert.match((await monitor.send(later)).text, /must be a web address/)
  assert.match((await monitor.send({ ...later, address: '' })).markup, /The embargo has new terms/)
  assert.match((await monitor.open(address)).text, /12 December 2024/)
  await monitor.open(`${address}/file`)
  await monitor.open(`${address}/breach`)
  await monitor.send({ known: 'The grade', where: 'A newspaper', told: '' })
  const recorded = (await monitor.open(address)).text
  assert.match(recorded, /The grade A newspaper Nothing recorded/)
  assert.match(
    recorded,
    /Who had access, as recorded [^]*clerk Nothing deputy Nothing monitor Version 1, 4 Dec 2024/,
  )
  assert.doesNotMatch(recorded, /councillor Nothing|reader Nothing/)
  await monitor.open(`${address}/confidence`)
  const off = { basis: 'An order', imposedBy: 'The court', reason: 'They withdrew it.' }
  assert.match((await monitor.send(off)).markup, /The paper is confidential/)
  assert.match((await monitor.open(address)).text, /They withdrew it/)
  assert.equal((await monitor.open(`${address}/extend`)).status, 404)
  assert.equal((await monitor.open(`${address}/confirm`)).status, 404)
})

test('all that is missing of an embargo or an exemption is told at once, each beside its field', async () => {
  const { monitor } = await officersAt('2024-12-04T12:00:00Z')
  const under = await paper(embargo, 'Zorilla findings')
  await monitor.open(`${under.address}/extend`)
  const noEnd = {
    source: '',
    condition: '',
    address: 'their website',
    'expectedOn-day': '',
    'expectedOn-month': '',
    'expectedOn-year': '',
    reason: 'It slipped.',
  }
  const told = await monitor.send(noEnd)
  assert.equal(told.status, 400)
  for (const field of ['source', 'condition', 'address', 'expectedOn-day'])
    assert.match(told.markup, new RegExp(`error-summary[^]*href="#${field}"`), field)
  assert.match(told.markup, /value="their website"/, 'what was typed stays')
  const kept = await paper(exempt, 'Zorilla prices')
  await monitor.open(`${kept.address}/keep`)
  const without = await monitor.send({ paragraphs: '', test: '', decidedBy: '', reason: 'Still so.' })
  for (const field of ['paragraphs', 'test', 'decidedBy', 'reviewOn-day'])
    assert.match(without.markup, new RegExp(`error-summary[^]*href="#${field}"`), field)
  assert.match(without.text, /Say on which day it is looked at again/)
})

test('who may know of no such paper finds nothing at any of its addresses', async () => {
  moveTo(at('2024-12-04T12:00:00Z'))
  const { address } = await paper(embargo, 'Gnu findings')
  const councillor = await visitor(council.actors.councillor)
  const nothing = await councillor.open('/workspace/withheld/00000000000000000000000000')
  for (const path of [
    '',
    '/file',
    '/confirm',
    '/agree',
    '/early',
    '/extend',
    '/breach',
    '/withdraw',
    '/version',
  ])
    assert.equal((await councillor.open(`${address}${path}`)).markup.length, nothing.markup.length, path)
  assert.equal((await councillor.open('/workspace/withheld')).status, 404)
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { multipart } from '../../../test/workspace/multipart.ts'
import { testWorkspace, type Visitor } from '../../../test/workspace/test-workspace.ts'
import { publishAgenda } from '../../acts/agenda/publish-agenda.ts'
import { addDocument } from '../../acts/report/add-document.ts'
import { accepted, at } from '../../acts/test-council.ts'
import { testDocument, testMeeting } from '../../acts/test-meeting.ts'
import { madePdf, words } from '../../scan/test-files/made-pdf.ts'

const { council, database, files, moveTo, site, visitor } = await testWorkspace()
moveTo(at('2024-12-03T09:00:00Z'))

test('what was found in a paper is seen, allowed by a second person, and only then published', async () => {
  const meeting = await testMeeting(council)
  const content = madePdf([words('Ring Jane on 07700 900123')])
  const sha256 = await files.keep(content)
  const { file, ...document } = testDocument(meeting, { class: 'open' }, 'The plan')
  const kept = { ...file, sha256, sizeBytes: content.length, mediaType: 'application/pdf', scan: undefined }
  accepted(await council.act((session) => addDocument(session, { ...document, file: kept })))
  const address = `/workspace/withheld/${document.id}`
  const agenda = `/workspace/meetings/${meeting.meetingId}/agenda/publish`

  const clerk = await visitor(council.actors.clerk)
  assert.match((await clerk.open(agenda)).text, /has not been looked through yet .* See what was found/)
  assert.match((await clerk.open(address)).text, /Not scanned\./)
  const scanned = await clerk.send({}, 'Scan it now')
  assert.match(scanned.text, /1 thing found\. Scanned 3 Dec 2024, 9am/)
  assert.match(scanned.text, /Telephone number Page 1 07••• ••••23/)
  assert.doesNotMatch(scanned.text, /900123/)

  await clerk.open(agenda)
  const refused = await clerk.send({ note: '' })
  assert.equal(refused.status, 400)
  assert.match(refused.text, /let a second person say on its page why/)

  const monitor = await visitor(council.actors.monitor)
  await monitor.open(`${address}/findings`)
  const unsaid = await monitor.send({ reason: '' })
  assert.match(unsaid.text, /Say why it may be published with what was found in it/)
  const allowed = await monitor.send({ reason: 'It is the number of the centre.' })
  assert.match(allowed.text, /monitor allowed it .* “It is the number of the centre\.”/)

  const ready = await clerk.open(agenda)
  assert.doesNotMatch(ready.text, /Files that cannot go out yet/)
  assert.match((await clerk.send({ note: '' })).markup, /The agenda is public/)
  assert.match((await clerk.open(address)).text, /The file is public with this in it/)
  assert.equal((await clerk.open(`${address}/findings`)).status, 404)
})

test('a public paper is corrected, and what is found in the new version waits for a second person', async () => {
  const meeting = await testMeeting(council)
  const document = testDocument(meeting, { class: 'open' }, 'The timetable')
  const content = madePdf([words('Ferries leave at nine')])
  const sha256 = await files.keep(content)
  const { meetingId } = meeting
  accepted(
    await council.act(async (session) => {
      accepted(await addDocument(session, { ...document, file: { ...document.file, sha256 } }))
      return publishAgenda(session, { meetingId, as: 'agenda' })
    }),
  )
  const address = `/workspace/withheld/${document.id}`
  const clerk = await visitor(council.actors.clerk)
  assert.match((await clerk.open(address)).text, /Correct it: put in a new version/)
  const form = await clerk.open(`${address}/version`)
  assert.match(form.text, /The paper is public\. Where nothing is found/)
  await putIn(clerk, address, madePdf([words('Ring Jane on 07700 900123')]))
  const waits = await clerk.open(address)
  assert.match(waits.text, /Its page and the version before\. Version 2 waits/)
  assert.match(waits.text, /Telephone number Page 1/)
  assert.deepEqual(await versionsSeen(document.id), [1])
  assert.equal(waits.markup.includes('Publish version 2'), false)
  await clerk.open(`${address}/findings`)
  const own = await clerk.send({ reason: 'I know it.' })
  assert.match(own.text, /You yourself allowed it, so somebody else must publish it/)

  const monitor = await visitor(council.actors.monitor)
  await monitor.open(`${address}/findings`)
  assert.match((await monitor.send({ reason: 'It is the pier.' })).text, /“It is the pier\.”/)
  await clerk.open(address)
  const published = await clerk.send({}, 'Publish version 2')
  assert.match(published.markup, /Version 2 is public/)
  assert.match(published.text, /The file is public with this in it/)
  await putIn(clerk, address, madePdf([words('Ferries leave at ten')]))
  assert.match((await clerk.open(address)).text, /Version 3, .* Nothing found/)
  assert.deepEqual(await versionsSeen(document.id), [1, 2, 3])
  assert.equal((await (await visitor(council.actors.councillor)).open(`${address}/version`)).status, 404)
})

/** Puts in a new version of a paper by its form, and is led back to its page. */
async function putIn(clerk: Visitor, address: string, content: Uint8Array): Promise<void> {
  const form = await clerk.open(`${address}/version`)
  const [, token = ''] = /name="_csrf" value="([^"]*)"/.exec(form.markup) ?? []
  const sent = multipart({ _csrf: token }, { fileName: 'ferry.pdf', content: Buffer.from(content) })
  const answer = await site.inject({
    method: 'POST',
    url: `${address}/version`,
    headers: {
      host: 'council.example',
      origin: 'http://council.example',
      'content-type': sent.type,
      cookie: cookieOf(clerk),
    },
    payload: sent.payload,
  })
  assert.equal(answer.statusCode, 303, answer.body)
}

async function versionsSeen(documentId: string): Promise<number[]> {
  const rows = await database.publicReader
    .selectFrom('published.document_version')
    .select('version')
    .where('document_id', '=', documentId as never)
    .orderBy('version')
    .execute()
  return rows.map(({ version }) => version)
}

function cookieOf({ cookies }: Visitor): string {
  return [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
}

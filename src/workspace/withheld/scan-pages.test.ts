import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testWorkspace } from '../../../test/workspace/test-workspace.ts'
import { addDocument } from '../../acts/report/add-document.ts'
import { accepted, at } from '../../acts/test-council.ts'
import { testDocument, testMeeting } from '../../acts/test-meeting.ts'
import { madePdf, words } from '../../scan/test-files/made-pdf.ts'

const { council, files, moveTo, visitor } = await testWorkspace()
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

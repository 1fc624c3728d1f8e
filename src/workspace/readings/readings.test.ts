import assert from 'node:assert/strict'
import { test } from 'node:test'
import { PDFDocument } from '@cantoo/pdf-lib'
import { testWorkspace } from '../../../test/workspace/test-workspace.ts'
import { addDocument } from '../../acts/report/add-document.ts'
import { accepted, at } from '../../acts/test-council.ts'
import { testDocument, testMeeting } from '../../acts/test-meeting.ts'
import { textOfPages } from '../../../test/workspace/pdf-text.ts'
import { madeSheets, madeSlides } from '../../scan/test-files/made-office.ts'
import { markedCopy } from './marked-copy.ts'

const { council, files, moveTo, visitor } = await testWorkspace()

const embargo = {
  class: 'embargoed' as const,
  source: 'The inspectorate',
  terms: 'Not before it is out',
  condition: 'It is on their website',
  expectedAt: at('2024-12-10T09:30:00Z'),
  recipients: [],
}

async function paper(content: Uint8Array | string, mediaType: string, title: string) {
  const meeting = await testMeeting(council)
  const bytes = Buffer.from(content)
  const sha256 = await files.keep(bytes)
  const added = testDocument(meeting, embargo, title)
  const document = {
    ...added,
    publicTitle: 'Report of the inspection',
    file: { ...added.file, sha256, sizeBytes: bytes.length, mediaType },
  }
  accepted(await council.act((session) => addDocument(session, document)))
  return `/workspace/withheld/${document.id}`
}

const until = {
  'untilOn-day': '9',
  'untilOn-month': '12',
  'untilOn-year': '2024',
  untilTime: '5pm',
  terms: 'Speak of it to nobody.',
  purpose: 'To prepare questions.',
}

async function giveTo(address: string, who: keyof typeof council.actors, also: Record<string, string> = {}) {
  const monitor = await visitor(council.actors.monitor)
  await monitor.open(`${address}/readers`)
  return monitor.send({ ...until, reader: council.actors[who].accountId ?? '', ...also })
}

async function ownReadings(who: keyof typeof council.actors) {
  const reader = await visitor(council.actors[who])
  const list = await reader.open('/workspace/readings')
  const [, address = ''] = /href="(\/workspace\/readings\/[^"]+)"/.exec(list.markup) ?? []
  return { reader, list, address }
}

test('a journalist reads a marked copy after accepting the terms, until the reading is ended', async () => {
  moveTo(at('2024-12-04T12:00:00Z'))
  const address = await paper('Quagga numbers are rising.\nŵ and ŷ too.', 'text/plain', 'Quagga findings')
  const given = await giveTo(address, 'reader')
  assert.match(given.markup, /The paper is given to reader/)
  const { reader, list, address: own } = await ownReadings('reader')
  assert.doesNotMatch(list.text, /Quagga/)
  assert.equal((await reader.open(`${own}/copy`)).status, 404)
  const terms = await reader.open(own)
  assert.match(terms.text, /Speak of it to nobody/)
  assert.doesNotMatch(terms.text, /Quagga|their website/)
  assert.match((await reader.send({})).text, /Accept the terms to read the paper/)
  const open = await reader.send({ accept: 'yes' })
  assert.match(open.text, /Quagga findings/)
  assert.match(
    open.text,
    /Becomes public when It is on their website Not before 9:30am on Tuesday 10 December 2024/,
  )
  assert.match(open.text, /the terms bind you until this page says that it is/)
  const copy = await reader.open(`${own}/copy`)
  assert.equal(copy.status, 200)
  assert.equal(copy.headers['content-type'], 'application/pdf')
  const monitor = await visitor(council.actors.monitor)
  assert.match((await monitor.open(address)).text, /reader account holder 1/)
  const readers = await monitor.open(`${address}/readers`)
  const [, end = ''] = /href="([^"]+\/end)"/.exec(readers.markup) ?? []
  await monitor.open(end)
  assert.match((await monitor.send({ reason: 'It leaked.' })).markup, /can open the paper no more/)
  assert.equal((await reader.open(`${own}/copy`)).status, 404)
  assert.doesNotMatch((await reader.open(own)).text, /Quagga/)
  assert.equal((await monitor.open(end)).status, 404)
})

test('a reading is its reader’s own, and ends by its time', async () => {
  moveTo(at('2024-12-04T12:00:00Z'))
  const address = await paper('Okapi numbers.', 'text/plain', 'Okapi findings')
  await giveTo(address, 'councillor')
  const { reader, address: own } = await ownReadings('councillor')
  const another = await visitor(council.actors.clerk)
  for (const path of ['', '/copy']) assert.equal((await another.open(`${own}${path}`)).status, 404)
  await reader.open(own)
  await reader.send({ accept: 'yes' })
  assert.equal((await reader.open(`${own}/copy`)).status, 200)
  moveTo(at('2024-12-09T17:00:00Z'))
  const later = await visitor(council.actors.councillor)
  assert.equal((await later.open(`${own}/copy`)).status, 404)
  assert.match((await later.open(own)).text, /You cannot open this paper any more.*It is not public\./)
})

test('a paper that cannot be marked is not given out, and the form says what to do', async () => {
  moveTo(at('2024-12-04T12:00:00Z'))
  const broken = await paper('%PDF-1.7 and nothing more', 'application/pdf', 'Broken findings')
  const refused = await giveTo(broken, 'reader')
  assert.equal(refused.status, 400)
  assert.match(refused.text, /cannot be marked for a reader/)
  assert.match(refused.markup, /Speak of it to nobody/)
  const sound = await paper('Tapirs.', 'text/plain', 'Tapir findings')
  assert.match((await giveTo(sound, 'reader', { reader: '' })).text, /Choose who is to read it/)
  assert.match((await giveTo(sound, 'reader', { 'untilOn-year': '2023' })).text, /Give a later time/)
})

/** The smallest pictures that can be set on a page. */
const seenPicture = {
  png: Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4z8AAAAMBAQDJ/pLvAAAAAElFTkSuQmCC',
    'base64',
  ),
  jpeg: Buffer.from('ffd8ffc00011080001000203011100021100031100ffd9', 'hex'),
}

test('every page of a copy carries its reader’s name, and so does its metadata', async () => {
  const blank = await PDFDocument.create()
  for (const size of [
    [595, 842],
    [842, 595],
  ] as const)
    blank.addPage([...size])
  const mark = { line: 'Copy for Siân Ŵyn, 4 Dec 2024.', reader: 'Siân Ŵyn', copy: 'Copy 1-2' }
  const long = `${'A word of some length and '.repeat(400)}\n${'x'.repeat(300)}`
  const originals = [
    { content: await blank.save(), mediaType: 'application/pdf' },
    { content: Buffer.from(long), mediaType: 'text/plain; charset=utf-8' },
    { content: seenPicture.png, mediaType: 'image/png' },
    { content: seenPicture.jpeg, mediaType: 'image/jpeg' },
    {
      content: madeSheets([{ name: 'Homes', rows: [['Ferry Road', '12']] }]),
      mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    },
    {
      content: madeSlides([{ words: ['What was found'] }]),
      mediaType: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
    },
    {
      content: Buffer.from('<html><head><title>t</title></head><p>One</p><p>Two</p>'),
      mediaType: 'text/html',
    },
  ]
  for (const file of originals) {
    const copy = await markedCopy(file, mark)
    assert.ok(copy)
    const pages = await textOfPages(copy)
    assert.ok(pages.length > 0)
    for (const page of pages) assert.match(page, /Copy for Siân Ŵyn, 4 Dec 2024/)
    const read = await PDFDocument.load(copy, { updateMetadata: false })
    assert.equal(read.getSubject(), mark.line)
    assert.match(read.getKeywords() ?? '', /Copy 1-2/)
  }
  assert.equal(
    await markedCopy({ content: Buffer.from('PK'), mediaType: 'application/zip' }, mark),
    undefined,
  )
})

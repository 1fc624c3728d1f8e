import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { test } from 'node:test'
import { multipart } from '../../../test/workspace/multipart.ts'
import { testWorkspace, type Visitor } from '../../../test/workspace/test-workspace.ts'
import { takeInReport } from '../../acts/assurance/take-in-report.ts'
import { keptEvent, testReading } from '../../acts/test-assurance.ts'
import { accepted } from '../../acts/test-council.ts'
import { testMeeting } from '../../acts/test-meeting.ts'
import type { Id } from '../../foundation/identifier.ts'
import { sha256 } from '../../foundation/sha256.ts'
import { scanFile } from '../../scan/scan-file.ts'
import { madePdf, words } from '../../scan/test-files/made-pdf.ts'
import { registerOfEvent } from '../../store/assurance-register.ts'

const corpus = resolve(
  import.meta.dirname,
  '../../..',
  process.env['MOOTHALL_CORPUS'] ?? '../shared/corpus',
  'ofsted/croydon-2024-12-03.pdf',
)
const isHere = existsSync(corpus)
if (!isHere)
  console.warn(`THE CORPUS IS ABSENT: no real report is taken into a register. Looked for it at ${corpus}.`)

const { council, database, files, site, visitor } = await testWorkspace()
const { actors } = council
const record = {
  framework: 'ofsted 2023-01 ILACS',
  title: 'Zanzibar inspection',
  summary: 'Inspectors came.',
  kind: 'full',
  stage: 'final',
  'stageOn-day': '25',
  'stageOn-month': '11',
  'stageOn-year': '2024',
}

async function recorded(clerk: Visitor, title = record.title): Promise<string> {
  await clerk.open('/workspace/assurance/new')
  const done = await clerk.send({ ...record, title })
  assert.ok(done.text.includes(title))
  return done.address
}

/** Sends a PDF as a browser does, with what is hidden in the form. */
async function sendPdf(
  who: Visitor,
  address: string,
  given: { content: Buffer; because?: string; keepOnly?: string },
) {
  const form = await who.open(`${address}/report`)
  const hidden = [...form.markup.matchAll(/<input[^>]*type="hidden"[^>]*>/g)].map(([tag]) => [
    /name="([^"]*)"/.exec(tag)?.[1] ?? '',
    /value="([^"]*)"/.exec(tag)?.[1] ?? '',
  ])
  const fields = {
    ...Object.fromEntries(hidden),
    because: given.because ?? '',
    keepOnly: given.keepOnly ?? '',
  }
  const sent = multipart(fields, { fileName: 'report.pdf', content: given.content })
  const answer = await site.inject({
    method: 'POST',
    url: `${address}/report`,
    headers: {
      host: 'council.example',
      origin: 'http://council.example',
      cookie: [...who.cookies].map(([name, value]) => `${name}=${value}`).join('; '),
      'content-type': sent.type,
    },
    payload: sent.payload,
  })
  return { status: answer.statusCode, body: answer.body, location: answer.headers.location }
}

test('nobody but those who may know learns of an event, at any of its addresses', async () => {
  const clerk = await visitor(actors.clerk)
  const address = await recorded(clerk)
  const id = address.split('/').at(-1) ?? ''
  const pages = [
    '',
    '/register',
    '/change',
    '/stage',
    '/report',
    '/readers',
    '/publish',
    '/paragraphs/new',
    '/files/1',
  ]
  for (const actor of [actors.councillor, actors.reader, actors.administrator]) {
    const other = await visitor(actor)
    for (const page of pages) assert.equal((await other.open(`${address}${page}`)).status, 404, page)
    assert.equal((await other.open('/workspace/assurance')).status, 404)
    assert.doesNotMatch((await other.open('/workspace/search?q=zanzibar')).text, /Zanzibar inspection/)
  }
  const monitor = await visitor(actors.monitor)
  assert.match((await monitor.open(address)).text, /Not public\. Only those who are named/)
  await clerk.open(`${address}/readers`)
  const options = await clerk.open(`${address}/readers`)
  const [, account = ''] = /<option value="([^"]+)">councillor,/.exec(options.markup) ?? []
  const named = await clerk.send({ accountId: account, from: 'final', reason: 'She presents it.' }, 'Name')
  assert.match(named.text, /She presents it\./)
  const councillor = await visitor(actors.councillor)
  assert.equal((await councillor.open(address)).status, 200)
  assert.equal((await councillor.open(`${address}/stage`)).status, 404)
  const [, end = ''] =
    /action="([^"]*readers\/[^"]+)"/.exec((await clerk.open(`${address}/readers`)).markup) ?? []
  assert.ok(end.includes(id))
})

test('the second reader goes through the marks one by one, and a point to improve has its words there', async () => {
  const clerk = await visitor(actors.clerk)
  const monitor = await visitor(actors.monitor)
  const address = await recorded(clerk)
  const eventId = address.split('/').at(-1) as Id<'assuranceEvent'>
  const report = {
    fileName: 'report.pdf',
    sha256: sha256('points'),
    sizeBytes: 6,
    reading: testReading({ needsToImprove: ['Early help for quolls.'], fieldwork: null, judgements: [] }),
  }
  accepted(await council.act((session) => takeInReport(session, eventId, report)))
  const register = (await clerk.open(`${address}/register`)).markup
  const [point = '', one = '', two = ''] = [
    ...register.matchAll(new RegExp(`href="(${address}/register/[^"?]+)"`, 'g')),
  ].map(([, href]) => href)
  assert.match((await clerk.open(point)).markup, /Early help for quolls\.<\/textarea>/)
  await clerk.send({ mark: 'areaForImprovement', quote: 'Early help for quolls.', theme: 'Early help' })
  await clerk.open(one)
  assert.doesNotMatch((await clerk.send({ mark: 'nothing' })).markup, /without a finding/)
  await clerk.open(two)
  const bare = await clerk.send({ mark: 'issue' })
  assert.match(bare.markup, /Kept, and without a finding: a plan answers findings alone/)
  await clerk.open(two)
  assert.match((await clerk.send({ mark: 'issue' })).text, /is marked so already/)
  await monitor.open(point)
  const next = await monitor.send({ mark: 'areaForImprovement' })
  assert.match(next.markup, /Confirmed\./)
  assert.equal(next.address, one)
  assert.equal((await monitor.send({ mark: 'nothing' })).address, two)
  const last = await monitor.send({ mark: 'issue' })
  assert.match(last.markup, /No mark of somebody else waits/)
  assert.match(last.text, /3 of 3 paragraphs are read, 3 by a second reader/)
})

test('a paragraph is read, its finding confirmed by another, and the public reads both once it is published', async () => {
  const clerk = await visitor(actors.clerk)
  const monitor = await visitor(actors.monitor)
  const address = await recorded(clerk)
  await clerk.open(`${address}/paragraphs/new`)
  await clerk.send({
    text: 'Social workers are strong, although health could be better.',
    number: '7',
    section: 'Leaders',
  })
  const register = await clerk.open(`${address}/register`)
  assert.match(register.text, /0 of 1 paragraphs are read/)
  assert.match(register.text, /Suggested: Issue because of: “although”, “could be better” and “strong”/)
  const [, paragraph = ''] = new RegExp(`href="(${address}/register/[^"]+)"`).exec(register.markup) ?? []
  await clerk.open(paragraph)
  const wrong = await clerk.send({ mark: 'issue', quote: 'health is better', theme: 'Health' })
  assert.equal(wrong.status, 400)
  assert.match(wrong.text, /These words do not stand in the paragraph/)
  assert.match(wrong.markup, /health is better<\/textarea>/)
  const nothing = await clerk.send({ mark: 'nothing', quote: 'health could be better' })
  assert.match(nothing.text, /You quoted words, so say what they are/)
  await clerk.open(paragraph)
  const kept = await clerk.send({
    mark: 'issue',
    quote: 'health could be better',
    theme: 'Health',
    partner: 'NHS',
  })
  assert.match(kept.markup, /Every paragraph is read/)
  const [, finding = ''] =
    /href="(\/workspace\/findings\/[^"]+)"/.exec((await clerk.open(address)).markup) ?? []
  assert.doesNotMatch((await clerk.open(finding)).text, /Confirm as second reader/)
  const own = await clerk.open(`${address}/register`)
  assert.doesNotMatch(own.text, /Confirm the marks/)
  assert.match(own.text, /Somebody else reads it a second time: an evidence reviewer/)
  assert.match((await monitor.open('/workspace')).text, /To read a second time .*: 1 paragraph and 1 finding/)
  const theirs = await monitor.open(paragraph)
  assert.match(theirs.text, /You are the second reader\. Keep the mark as it is to agree with it/)
  await monitor.open(`${address}/register?show=second`)
  assert.match(
    (await monitor.send({}, 'Confirm the marks shown, as second reader')).markup,
    /1 mark confirmed/,
  )
  assert.match((await monitor.open('/workspace')).text, /To read a second time [^.]*: 1 finding/)
  await monitor.open(finding)
  assert.match((await monitor.send({}, 'Confirm as second reader')).text, /Second reader by/)

  await clerk.open(`${address}/judgements/new`)
  await clerk.send({ areaKey: 'overall', grade: 'Good' })
  assert.match((await monitor.open(`${address}/publish`)).text, /Nobody has recorded that the source itself/)
  await clerk.open(`${address}/stage`)
  await clerk.send({ to: 'published', 'on-day': '3', 'on-month': '12', 'on-year': '2024', note: 'Seen.' })
  assert.match((await clerk.open(`${address}/publish`)).text, /another person must publish it here/)
  const preview = await monitor.open(`${address}/publish`)
  assert.match(preview.text, /What was found 1 issue\./)
  await monitor.send({}, 'Publish this now')
  assert.match((await monitor.open(address)).text, /This is public/)
  assert.match((await clerk.open('/workspace/assurance')).text, /Zanzibar inspection Ofsted Public/)

  await clerk.open(`${finding}/correct`)
  assert.match((await clerk.send({ reason: 'A slip.' })).text, /say so already/)
  const right = { theme: 'Health of children in care', partner: '', reason: 'The list names it so.' }
  const corrected = await clerk.send(right)
  assert.match(corrected.text, /because: The list names it so\..*Theme Health Health of children in care/)
  assert.match(corrected.text, /Partner who must act NHS nothing/)

  await clerk.open(`${finding}/dispose`)
  const refused = await clerk.send({ kind: 'partnerOwned', words: 'They agreed.' })
  assert.match(refused.text, /Name the partner/)
  const disposed = await clerk.send({ kind: 'notAccepted', words: 'Their figures say otherwise.' })
  assert.match(disposed.text, /Their figures say otherwise\./)
  assert.doesNotMatch(disposed.text, /It stands once you approve it/)
  assert.match(disposed.text, /Waits for approval/)
  await monitor.open(finding)
  await monitor.send({}, 'Approve what becomes of it')
  await clerk.open(`${finding}/reopen`)
  assert.match((await clerk.send({ reason: 'They were wrong.' })).text, /Opened again They were wrong/)
  await clerk.open(`${finding}/withdraw`)
  assert.match(
    (await clerk.send({ reason: 'Recorded twice.' })).text,
    /This finding was withdrawn: Recorded twice/,
  )
})

test('the board asks for the report and the statement of action by their working days, and names no report that is not public', async () => {
  const monitor = await visitor(actors.monitor)
  const clerk = await visitor(actors.clerk)
  const address = await recorded(clerk, 'Okapi inspection')
  const board = await clerk.open('/workspace/board')
  // The 30th and the 70th working day after Monday 25 November 2024, without 25 and 26 December and 1 January.
  assert.match(
    board.text,
    /Publish an inspection report: A report that is not public yet \w+ Ofsted Due Thursday 9 January 2025/,
  )
  assert.match(board.text, /Publish the statement of action: .* Due Thursday 6 March 2025/)
  assert.ok(board.markup.includes(`href="${address}"`))
  assert.doesNotMatch(board.text, /Okapi/)
  assert.doesNotMatch((await (await visitor(actors.councillor)).open('/workspace/board')).text, /statement/)
  await clerk.open(`${address}/stage`)
  await clerk.send({ to: 'published', 'on-day': '3', 'on-month': '12', 'on-year': '2024', note: 'Seen.' })
  await monitor.open(`${address}/publish`)
  await monitor.send({}, 'Publish this now')
  assert.match(
    (await clerk.open('/workspace/board')).text,
    /Publish an inspection report: Okapi inspection In time Ofsted Done/,
  )
})

test('a number said in minutes is an open question until the register has as many, or somebody says why not', async () => {
  const clerk = await visitor(actors.clerk)
  const address = await recorded(clerk)
  const { itemId } = await testMeeting(council)
  await clerk.open(`${address}/spoken/new`)
  const wrong = await clerk.send({
    text: 'Health could be better.',
    speaker: 'The panel',
    item: 'the cabinet',
  })
  assert.match(wrong.text, /not the address of an agenda item/)
  await clerk.send({
    text: 'Health could be better.',
    speaker: 'The panel',
    item: `https://council.example/items/${itemId}`,
  })
  assert.match((await clerk.open(`${address}/register`)).text, /Said at meetings Said by The panel/)
  await clerk.open(`${address}/counts/new`)
  const said = await clerk.send({
    polarity: 'areaForImprovement',
    count: '4',
    quote: 'There were four areas for improvement.',
    item: '',
  })
  assert.match(said.text, /4 said, 0 in the register: Area for improvement There were four areas/)
  await clerk.open(`${address}/counts/1`)
  const settled = await clerk.send({ words: 'They stand in the letter.' })
  assert.match(settled.text, /Nothing is open\. Settled 4 said, 0 in the register/)
})

test('the corpus is here where it must be', () => assert.ok(isHere || process.env['CI'] !== 'true'))

if (isHere)
  test('from the PDF of a real report the register holds every paragraph and the four points to improve', async () => {
    const eventId = await keptEvent(council)
    const address = `/workspace/assurance/${eventId}`
    const clerk = await visitor(actors.clerk)
    const content = readFileSync(corpus)
    const other = await sendPdf(clerk, address, { content })
    assert.equal(other.status, 400)
    assert.match(other.body, /This report is about Croydon, and this is the record of Test Council/)
    const cut = await sendPdf(clerk, address, { content: content.subarray(0, content.length - 4_000) })
    assert.equal(cut.status, 400)
    const text = await sendPdf(clerk, address, { content: Buffer.from('Dear Director') })
    assert.match(text.body, /not a PDF/)
    const taken = await sendPdf(clerk, address, {
      content,
      because: 'It is the report that this test is about.',
    })
    assert.deepEqual([taken.status, taken.location], [303, `${address}/register`])
    const key = { council_id: council.councilId, assurance_event_id: eventId }
    const register = await registerOfEvent(database.office, key)
    const points = register.filter(({ kind }) => kind === 'improvement')
    const numbers = register.filter(({ kind }) => kind === 'paragraph').map(({ number }) => number)
    assert.equal(points.length, 4)
    assert.deepEqual(
      numbers,
      Array.from({ length: 65 }, (_, index) => index + 1),
    )
    assert.ok(register.every((row) => row.text.length > 10 && row.mark === null))
    const page = await clerk.open(address)
    assert.match(page.text, /0 of 69 paragraphs are read/)
    assert.match(page.text, /Overall effectiveness Good/)
    assert.match(page.text, /need help and protection Requires improvement to be good/)
    const file = await clerk.open(`${address}/files/1`)
    assert.equal(file.headers['content-type'], 'application/pdf')
    const again = await sendPdf(clerk, address, { content, because: 'Again.' })
    assert.match(again.body, /newest in the register already/)
    const only = await sendPdf(clerk, address, { content, keepOnly: 'yes' })
    assert.equal(only.location, address)
  })

test('what is found in the file of a report is shown to who may read the event, and the file once it was looked through', async () => {
  const clerk = await visitor(actors.clerk)
  const address = await recorded(clerk)
  const content = Buffer.from(madePdf([words('Ring Jane on 07700 900123')]))
  const kept = await sendPdf(clerk, address, { content, keepOnly: 'yes' })
  assert.deepEqual([kept.status, kept.location], [303, address])
  const page = await clerk.open(address)
  assert.match(page.text, /Kept only; nothing was read of it\. 1 thing found/)
  assert.match(page.text, /Found in report\.pdf .* Telephone number Page 1 07••• ••••23/)
  assert.equal((await clerk.open(`${address}/files/1`)).headers['content-type'], 'application/pdf')

  const text = await sendPdf(clerk, address, { content: Buffer.from('No PDF at all'), keepOnly: 'yes' })
  assert.equal(text.status, 400)
  assert.match(text.body, /This is plain text\. Send a PDF/)

  const before = { fileName: 'old.pdf', sha256: await files.keep(Buffer.from('old')), sizeBytes: 3 }
  const eventId = address.split('/').at(-1) as never
  accepted(await council.act((session) => takeInReport(session, eventId, { ...before, reading: undefined })))
  const waits = await clerk.open(address)
  assert.match(waits.text, /old\.pdf .* Not looked through yet, so it is not given to anybody/)
  assert.equal(waits.markup.includes(`${address}/files/2`), false)
  assert.equal((await clerk.open(`${address}/files/2`)).status, 404)
})

test('the file of a report stands beside its register, at the page of each paragraph, and nothing else is framed', async () => {
  const clerk = await visitor(actors.clerk)
  const address = await recorded(clerk)
  const eventId = address.split('/').at(-1) as Id<'assuranceEvent'>
  const bytes = Buffer.from(madePdf([words('One'), words('Leaders'), words('Early help')]))
  const scan = accepted(await scanFile({ bytes, fileName: 'report.pdf' }))
  const file = { fileName: 'report.pdf', sha256: await files.keep(bytes), sizeBytes: bytes.length, scan }
  accepted(
    await council.act((session) => takeInReport(session, eventId, { ...file, reading: testReading() })),
  )
  const policyAt = async (page: string) => {
    const { headers, status } = await clerk.open(page)
    return `${status} ${/(frame-src .*?; )?frame-ancestors .*$/.exec(String(headers['content-security-policy']))?.[0]}`
  }
  const frame = /<iframe\s[^>]*name="report-file"[^>]*src="([^"]+)"/
  const { markup: register } = await clerk.open(`${address}/register`)
  const moves = [...register.matchAll(/href="([^"]+)" target="report-file"\s*>([^<]+)/g)]
  assert.deepEqual(
    moves.map(([, to, text]) => [to?.replace(/\?for=[^#]+/, ''), text]),
    [2, 3].map((page) => [`${address}/files/1#page=${page}&amp;navpanes=0`, `Show page ${page} of the file`]),
  )
  assert.equal(frame.exec(register)?.[1], moves[0]?.[1])
  const last =
    [...register.matchAll(new RegExp(`href="(${address}/register/[^"?]+)"`, 'g'))].at(-1)?.[1] ?? ''
  const point = new RegExp(`href="(${address}/register/[^"?]+)"`).exec(register)?.[1] ?? ''
  assert.match(frame.exec((await clerk.open(point)).markup)?.[1] ?? '', /#page=2&/)
  const before = await notesOn(eventId)
  assert.match(frame.exec((await clerk.open(last)).markup)?.[1] ?? '', /files\/1\?for=[^#]+#page=3&/)
  assert.match((await clerk.open(`${address}/paragraphs/new`)).markup, frame)
  assert.match((await clerk.open(`${last}/correct`)).markup, frame)
  assert.equal(await policyAt(`${address}/files/1?for=x`), "200 frame-ancestors 'self'")
  assert.equal(await notesOn(eventId), before + 4)
  for (const page of [`${address}/register`, last, `${last}/correct`, `${address}/paragraphs/new`])
    assert.equal(await policyAt(page), "200 frame-src 'self'; frame-ancestors 'none'", page)
  for (const page of [address, `${address}/report`, `${address}/spoken/new`, `${last}?file=away`])
    assert.equal(await policyAt(page), "200 frame-ancestors 'none'", page)
  assert.equal(await policyAt(`${address}/files/2`), "404 frame-ancestors 'none'")

  const away = await clerk.open(`${last}?file=away`)
  assert.doesNotMatch(away.markup, /<iframe|target="report-file"/)
  assert.match(away.text, /^Show the file of the report beside this .* Open page 3 of the file/)
  const next = await clerk.send({ mark: 'nothing' })
  assert.match(next.address, /\/register\/[^?]+\?file=away$/)
  const back = await clerk.open(`${address}/register?show=unread&file=away`)
  const ways = [...back.markup.matchAll(/href="([^"]+\/register[?/][^"]+)"/g)].map(([, to]) => to)
  assert.deepEqual(
    ways.filter((to) => !to?.includes('file=away')),
    [`${address}/register?show=unread`],
  )
})

async function notesOn(eventId: string): Promise<number> {
  const rows = await database.office
    .selectFrom('read_note')
    .select('note_id')
    .where('thing_id', '=', eventId)
    .execute()
  return rows.length
}

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testWorkspace } from '../../../test/workspace/test-workspace.ts'
import { addItem } from '../../acts/agenda/add-item.ts'
import { registerBody } from '../../acts/body/register-body.ts'
import { grantPower } from '../../acts/council/open-account.ts'
import { addDocument } from '../../acts/report/add-document.ts'
import { setAgendaTemplate } from '../../acts/agenda/set-agenda-template.ts'
import { recordItemCourse } from '../../acts/agenda/record-item-course.ts'
import { accepted, id } from '../../acts/test-council.ts'
import type { CalendarDate } from '../../foundation/calendar-date.ts'
import type { Id } from '../../foundation/identifier.ts'
import { heldMeeting, laterMeeting, testDocument, testMeeting } from '../../acts/test-meeting.ts'

const { council, database, visitor } = await testWorkspace()

const line = (title: string, papers: readonly string[] = []) =>
  ({ part: 'public', title, level: 1, purpose: '', papers }) as const

const atAgenda = async (meetingId: string, actor = council.actors.clerk) => {
  const clerk = await visitor(actor)
  return { clerk, page: await clerk.open(`/workspace/meetings/${meetingId}/agenda`) }
}

test('an agenda is built from the template and what is left over, by a clerk without JavaScript', async () => {
  const { itemId } = await heldMeeting(council)
  const put = { itemId, course: 'deferred', reason: 'No time.' } as const
  accepted(await council.act((session) => recordItemCourse(session, put)))
  const { bodyId } = council
  const items = [line('Apologies'), line('Minutes', ['Minutes of the last meeting'])]
  accepted(await council.act((session) => setAgendaTemplate(session, { bodyId, items })))
  const meetingId = await laterMeeting(council)
  const { clerk, page } = await atAgenda(meetingId)
  assert.match(page.text, /Nothing is on this agenda yet/)
  const building = await clerk.open(`/workspace/meetings/${meetingId}/agenda/build`)
  assert.match(building.text, /The usual agenda of this body: 2 items/)
  const built = await clerk.send({}, 'Put these on the agenda')
  assert.match(
    built.text,
    /1 Apologies.*2 Minutes.*Minutes of the last meeting.*3 Inspection outcome.*From an earlier meeting/,
  )
  const up = built.markup.match(/name="do" value="(before [^"]+)"/g)
  assert.equal(up?.length, 2)
})

test('an item is added, changed, moved, taken off and put back, and each can be undone', async () => {
  const { meetingId } = await testMeeting(council)
  const { clerk } = await atAgenda(meetingId)
  await clerk.open(`/workspace/meetings/${meetingId}/agenda/add`)
  const nameless = await clerk.send({ title: ' ', purpose: 'Llŷn O’Neill' })
  assert.equal(nameless.status, 400)
  assert.match(nameless.markup, /Llŷn O’Neill/)
  const added = await clerk.send({ title: 'Roads', papers: 'Report\nMap' })
  assert.match(added.text, /2 Roads.*Report.*Map/)
  const moved = await clerk.send({}, 'Move up: Roads')
  assert.match(moved.text, /1 Roads.*2 Inspection outcome/)
  assert.match(moved.text, /Last change: an item was moved by clerk/)
  const undone = await clerk.send({}, 'Undo the last change')
  assert.match(undone.text, /1 Inspection outcome.*2 Roads/)
  const off = await clerk.send({}, 'Take off: Roads')
  assert.match(off.text, /Taken off this draft.*Roads/)
  const back = await clerk.send({}, 'Put back: Roads')
  assert.match(back.text, /2 Roads/)
})

test('two clerks on one agenda: what each meant is done, in the order it came', async () => {
  const { meetingId } = await testMeeting(council)
  const { clerk: one } = await atAgenda(meetingId)
  for (const title of ['Roads', 'Parks', 'Libraries']) {
    await one.open(`/workspace/meetings/${meetingId}/agenda/add`)
    await one.send({ title })
  }
  const { clerk: other } = await atAgenda(meetingId, council.actors.administrator)
  assert.match((await other.open(`/workspace/meetings/${meetingId}/agenda`)).text, /Page not found/)
  const { clerk: second } = await atAgenda(meetingId)
  await one.send({}, 'Move up: Libraries')
  const moved = await second.send({}, 'Move up: Parks')
  assert.match(moved.text, /1 Inspection outcome.*2 Parks.*3 Roads.*4 Libraries/)
})

test('a private item needs a public title, and its own words are on no public page', async () => {
  const { meetingId } = await testMeeting(council)
  const { clerk } = await atAgenda(meetingId)
  await clerk.open(`/workspace/meetings/${meetingId}/agenda/add`)
  const refused = await clerk.send({ title: 'Zanzibar', part: 'private' })
  assert.equal(refused.status, 400)
  assert.match(refused.text, /title that the public may read/)
  assert.match(refused.markup, /id="publicTitle-error"/)
  const added = await clerk.send({ publicTitle: 'A contract' })
  assert.match(added.text, /Zanzibar.*Private.*The public reads: A contract/)
  const print = await clerk.open(`/workspace/meetings/${meetingId}/agenda/print`)
  assert.match(print.text, /Draft: not published.*A contract/)
  assert.doesNotMatch(print.text, /Zanzibar/)
})

test('the ground of a private item is chosen, and the public reads its paragraph and the test of the public interest', async () => {
  const { meetingId } = await testMeeting(council)
  const { clerk } = await atAgenda(meetingId)
  await clerk.open(`/workspace/meetings/${meetingId}/agenda/add`)
  await clerk.send({ title: 'A tender', part: 'private', publicTitle: 'A contract', ground: ['3', '5'] })
  const { item_id: itemId, restriction } = await groundOf(meetingId)
  assert.match(restriction ?? '', /paragraphs 3 and 5 of Part 1.*outweighs the public interest in disclosing/)
  const change = `/workspace/meetings/${meetingId}/agenda/items/${itemId}`
  const again = await clerk.open(change)
  assert.match(again.markup, /value="3"\s+checked/)
  assert.doesNotMatch(again.text, /As written before/)
  await clerk.send({ ground: ['5', 'confidential'] })
  assert.match(
    (await groundOf(meetingId)).restriction ?? '',
    /^Confidential information.*paragraph 5 of Part 1/,
  )
  await clerk.open(change)
  await clerk.send({ part: 'public' })
  assert.equal((await groundOf(meetingId)).restriction, null)
})

test('words that somebody wrote as the ground of a private item stay until they are given up', async () => {
  const { meetingId } = await testMeeting(council)
  const { clerk } = await atAgenda(meetingId)
  const itemId = id('item')
  const item = {
    part: 'private',
    title: 'A tender',
    publicTitle: 'A contract',
    restriction: 'As Llŷn asked.',
  } as const
  const added = { ...item, id: itemId, meetingId, position: 7, number: '7' }
  accepted(await council.act((session) => addItem(session, added)))
  const change = `/workspace/meetings/${meetingId}/agenda/items/${itemId}`
  assert.match((await clerk.open(change)).text, /As written before: As Llŷn asked\./)
  await clerk.send({ presenter: 'The treasurer' })
  assert.equal((await groundOf(meetingId)).restriction, 'As Llŷn asked.')
  await clerk.open(change)
  await clerk.send({ ground: ['kept', '3'] })
  assert.match((await groundOf(meetingId)).restriction ?? '', /^As Llŷn asked\. Exempt.*paragraph 3 of/)
  await clerk.open(change)
  await clerk.send({ ground: ['2'] })
  assert.match((await groundOf(meetingId)).restriction ?? '', /^Exempt information under paragraph 2 of/)
})

function groundOf(meetingId: Id<'meeting'>) {
  return database.office
    .selectFrom('agenda_item')
    .select(['item_id', 'restriction'])
    .where('meeting_id', '=', meetingId)
    .where('title', 'in', ['A contract', 'A tender'])
    .executeTakeFirstOrThrow()
}

test('what is missing is said before publication, and the preview is what is then public', async () => {
  const meeting = await testMeeting(council)
  const { meetingId } = meeting
  const { clerk } = await atAgenda(meetingId)
  const early = await clerk.open(`/workspace/meetings/${meetingId}/agenda/preview`)
  assert.match(early.text, /“The report” is expected and not here/)
  const publishing = await clerk.open(`/workspace/meetings/${meetingId}/agenda/publish`)
  assert.match(publishing.text, /What is missing.*“The report”, for item 1/)
  accepted(await council.act((session) => addDocument(session, testDocument(meeting, { class: 'open' }))))
  const preview = await clerk.open(`/workspace/meetings/${meetingId}/agenda/preview`)
  assert.match(preview.text, /not published yet.*Inspection outcome/)
  const seen = () =>
    database.publicReader
      .selectFrom('published.agenda_item')
      .select('title')
      .where('meeting_id', '=', meetingId)
      .execute()
  assert.deepEqual(await seen(), [])
  await clerk.open(`/workspace/meetings/${meetingId}/agenda/publish`)
  const { clerk: twice } = await atAgenda(meetingId)
  await twice.open(`/workspace/meetings/${meetingId}/agenda/publish`)
  const done = await clerk.send({}, 'Publish now')
  assert.match(done.markup, /The agenda is public/)
  assert.doesNotMatch(done.text, /Undo the last change|Begin from the template/)
  assert.deepEqual(await seen(), [{ title: 'Inspection outcome' }])
  const again = await twice.send({ note: 'Sent twice.' }, 'Publish now')
  assert.match(again.text, /nothing has been added since/)
  assert.doesNotMatch(again.text, /Publish now/)
})

test('a paper is said to follow with its reason, owner and date; a date that does not exist is a sentence', async () => {
  const { meetingId } = await testMeeting(council)
  const { clerk, page } = await atAgenda(meetingId)
  const way = /href="([^"]*\/papers\/[^"]+)"/.exec(page.markup)?.[1]
  assert.ok(way)
  await clerk.open(way)
  const day = { 'expectedOn-day': '31', 'expectedOn-month': '2', 'expectedOn-year': '2025' }
  const answers = { state: 'toFollow', reason: 'Awaiting figures.', owner: council.mayorOfficeId }
  const wrong = await clerk.send({ ...answers, ...day })
  assert.equal(wrong.status, 400)
  assert.match(wrong.markup, /Awaiting figures\./)
  const right = await clerk.send({
    ...answers,
    ...day,
    'expectedOn-day': '9',
    'expectedOn-month': '12',
    'expectedOn-year': '2024',
  })
  assert.match(right.text, /The report \( ?to follow by 9 December 2024 ?\)/)
})

test('the draft goes before the chair, who comments, and who is not concerned sees nothing', async () => {
  const { meetingId } = await testMeeting(council)
  const { clerk } = await atAgenda(meetingId)
  await clerk.open(`/workspace/meetings/${meetingId}/agenda/share`)
  await clerk.send({ note: 'For Tuesday.' })
  const { clerk: monitor, page } = await atAgenda(meetingId, council.actors.monitor)
  assert.match(page.text, /For Tuesday\./)
  assert.doesNotMatch(page.text, /Add an item/)
  const said = await monitor.send({ text: 'Is item 1 ready?' }, 'Add the comment')
  assert.match(said.text, /monitor.*Is item 1 ready\?/)
  assert.equal((await atAgenda(meetingId, council.actors.reader)).page.status, 404)
  assert.equal((await atAgenda(id('meeting'))).page.status, 404)
})

test('where there is nothing to begin an agenda with, its page says how to get there and has no button', async () => {
  const other = await testWorkspace()
  const { meetingId: empty } = await testMeeting(other.council)
  const page = await (
    await other.visitor(other.council.actors.clerk)
  ).open(`/workspace/meetings/${empty}/agenda/build`)
  assert.match(page.text, /This body has no template yet, and nothing is left over/)
  assert.match(page.markup, new RegExp(`/bodies/${other.council.bodyId}/agenda-template`))
  assert.doesNotMatch(page.markup, /Put these on the agenda/)
})

test('a template is written as lines, and a line that cannot be read says so', async () => {
  const clerk = await visitor(council.actors.clerk)
  await clerk.open(`/workspace/bodies/${council.bodyId}/agenda-template`)
  const wrong = await clerk.send({ lines: 'Apologies\nContract (private: A contract' })
  assert.equal(wrong.status, 400)
  assert.match(wrong.text, /Write “\(private: title for the public\)”/)
  const lines = 'Apologies\nReports\n- Roads | Report; Map\nContract (private: A contract)'
  const saved = await clerk.send({ lines })
  assert.match(saved.markup, /- Roads \| Report; Map/)
  assert.match(saved.markup, /Contract \(private: A contract\)/)
})

const bare = ({ status, text }: { status: number; text: string }) => ({ status, text })

test('a clerk of another body sends forms to an agenda and its room, and finds what a meeting that does not exist would give', async () => {
  const { meetingId } = await testMeeting(council)
  const other = id('body')
  const body = {
    id: other,
    slug: 'licensing',
    name: 'Licensing',
    kind: 'committee',
    regime: 'lga1972',
  } as const
  const fromOn = '2024-01-01' as CalendarDate
  accepted(await council.act((session) => registerBody(session, { ...body, aliases: [], fromOn })))
  const granting = {
    email: 'reader@test.example',
    role: 'democratic-services-officer',
    bodyId: other,
  } as const
  accepted(
    await council.act((session) => grantPower(session, granting), { actor: council.actors.administrator }),
  )
  const stranger = await visitor(council.actors.reader)
  const { markup } = await stranger.open('/workspace/account/password')
  const token = markup.match(/name="_csrf" value="([^"]+)"/)?.[1] ?? ''
  for (const below of ['agenda/add', 'agenda/build', 'agenda/share']) {
    for (const fields of [{}, { note: 'x'.repeat(2001), carried: 'none', usesTemplate: 'yes' }]) {
      const send = (at: string) =>
        stranger.post(`/workspace/meetings/${at}/${below}`, { ...fields, _csrf: token })
      const answer = await send(meetingId)
      assert.equal(answer.status, 404, below)
      assert.deepEqual(bare(answer), bare(await send(id('meeting'))))
    }
  }
  const room = await stranger.open(`/workspace/meetings/${meetingId}/room/state?seen=0`)
  assert.equal(room.status, 404)
  assert.equal((await stranger.open(`/workspace/meetings/${id('meeting')}/room/state?seen=0`)).status, 404)
})

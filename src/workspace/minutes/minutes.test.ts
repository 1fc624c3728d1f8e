import assert from 'node:assert/strict'
import { setTimeout } from 'node:timers/promises'
import { test } from 'node:test'
import * as Y from 'yjs'
import { minutesWriter } from '../../../test/workspace/minutes-writer.ts'
import { testWorkspace } from '../../../test/workspace/test-workspace.ts'
import { actorByEmail } from '../../acts/council/actor-by-email.ts'
import { addItem } from '../../acts/agenda/add-item.ts'
import { publishAgenda } from '../../acts/agenda/publish-agenda.ts'
import { operator } from '../../acts/council/add-council.ts'
import { openAccount } from '../../acts/council/open-account.ts'
import { draftMinutes } from '../../acts/minutes/draft-minutes.ts'
import { publishDraftMinutes } from '../../acts/minutes/move-minutes.ts'
import type { Actor } from '../../acts/session.ts'
import { changeMeeting } from '../../acts/meeting/change-meeting.ts'
import { addDocument } from '../../acts/report/add-document.ts'
import { accepted, at, day, id as anId } from '../../acts/test-council.ts'
import { heldMeeting, testDocument, testMeeting } from '../../acts/test-meeting.ts'
import type { MinuteBlock, MinuteBlockId } from '../../council/minutes/minute-block.ts'
import { minuteVersionsOf, writtenMinutes } from '../../store/minutes-written.ts'
import { blocksIn, writeBlocks } from './together/shared-blocks.ts'

const { council, database, logged, moveTo, site, visitor } = await testWorkspace({
  quietMs: 120,
  recheckMs: 40,
})
await site.listen({ port: 0, host: '127.0.0.1' })
const { port } = site.server.address() as { port: number }
const { clerk, deputy, reader } = council.actors
const colleague = await anotherClerk('colleague@test.example')

async function anotherClerk(email: string): Promise<Actor> {
  const account = { name: 'colleague', email, roles: ['proper-officer'] as const }
  accepted(
    await council.act((session) => openAccount(session, account), {
      actor: operator(day('2024-01-01')),
      at: at('2024-01-08T09:00:00Z'),
    }),
  )
  return accepted(await actorByEmail(database.office, council.councilId, email))
}

async function draft() {
  const { meetingId, itemId } = await heldMeeting(council)
  accepted(await council.act((session) => draftMinutes(session, { meetingId, entries: [] })))
  return { meetingId, itemId }
}
type Draft = Awaited<ReturnType<typeof draft>>

const cookieOf = async (actor: Actor): Promise<string> => (await visitor(actor)).cookies.get('moothall') ?? ''

/** Opens an editor as the browser of somebody who is signed in does. */
async function editor(
  { meetingId }: Draft,
  actor: Actor,
  also: { cookie?: string; doc?: Y.Doc; origin?: string } = {},
) {
  const { cookie = await cookieOf(actor), doc, origin = `http://127.0.0.1:${port}` } = also
  const address = `ws://127.0.0.1:${port}/workspace/meetings/${meetingId}/minutes/live`
  return minutesWriter(address, { origin, cookie: `moothall=${cookie}` }, doc)
}

const paragraph = (text: string, id: string): MinuteBlock => ({
  kind: 'paragraph',
  text,
  id: id as MinuteBlockId,
})

function append(doc: Y.Doc, itemId: string, block: MinuteBlock): void {
  const fragment = doc.getXmlFragment(itemId)
  writeBlocks(fragment, [...blocksIn(fragment), block])
}

const textsIn = (doc: Y.Doc, itemId: string): string[] =>
  blocksIn(doc.getXmlFragment(itemId)).map((block) => ('text' in block ? block.text : block.kind))

async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 400; tries += 1) {
    if (await holds()) return
    await setTimeout(10)
  }
  assert.fail('it did not come to hold')
}

test('nobody writes the minutes who is not signed in, may not, or comes from another site', async () => {
  const ground = await draft()
  assert.equal(await (await editor(ground, reader)).ended, 4401)
  assert.equal(await (await editor(ground, clerk, { cookie: '' })).ended, 4401)
  assert.equal(await (await editor(ground, clerk, { origin: 'https://evil.example' })).ended, 4401)
  const nowhere = { ...ground, meetingId: 'aaaa-bbbb-cccc-dddd' as Draft['meetingId'] }
  assert.equal(await (await editor(nowhere, clerk)).ended, 4401)
})

test('two who write at once see each other’s words, and neither loses any', async () => {
  const ground = await draft()
  const [one, other] = [await editor(ground, clerk), await editor(ground, colleague)]
  await Promise.all([one.synced, other.synced])
  append(one.doc, ground.itemId, paragraph('From the clerk.', 'a'))
  append(other.doc, ground.itemId, paragraph('From a colleague: Siân O’Brien, Tŷ Mawr.', 'b'))
  const both = ['From a colleague: Siân O’Brien, Tŷ Mawr.', 'From the clerk.']
  for (const { doc } of [one, other])
    await until(() => textsIn(doc, ground.itemId).toSorted().join() === both.join())
  assert.deepEqual(textsIn(one.doc, ground.itemId), textsIn(other.doc, ground.itemId))
  await Promise.all([one.saved(), other.saved()])
  one.socket.close()
  other.socket.close()
  const where = { councilId: council.councilId, meetingId: ground.meetingId }
  await until(async () => {
    const authors = (await minuteVersionsOf(database.office, where)).map(({ author }) => author)
    return authors.length > 0
  })
})

test('who was offline comes back, and what they wrote meanwhile is merged', async () => {
  const ground = await draft()
  const [one, away] = [await editor(ground, clerk), await editor(ground, colleague)]
  await Promise.all([one.synced, away.synced])
  away.socket.terminate()
  await away.ended
  append(away.doc, ground.itemId, paragraph('Written on the train.', 'a'))
  append(one.doc, ground.itemId, paragraph('Written in the office.', 'b'))
  const back = await editor(ground, colleague, { doc: away.doc })
  await back.synced
  await back.saved()
  for (const { doc } of [one, back]) await until(() => textsIn(doc, ground.itemId).length === 2)
  one.socket.close()
  back.socket.close()
})

test('a session that ends while its holder writes ends the writing, and what was sent before is kept', async () => {
  const ground = await draft()
  const cookie = await cookieOf(clerk)
  const one = await editor(ground, clerk, { cookie })
  await one.synced
  append(one.doc, ground.itemId, paragraph('Before the end.', 'a'))
  await one.saved()
  moveTo(at('2024-12-06T12:00:00Z'))
  assert.equal(await one.ended, 4401)
  moveTo(at('2024-12-04T12:00:00Z'))
  const next = await editor(ground, colleague)
  await next.synced
  assert.deepEqual(textsIn(next.doc, ground.itemId), ['Before the end.'])
  next.socket.close()
})

test('what was acknowledged is there after a crash, version or not', async () => {
  const ground = await draft()
  const one = await editor(ground, clerk)
  await one.synced
  append(one.doc, ground.itemId, paragraph('Acknowledged.', 'a'))
  await one.saved()
  // What a process that starts anew reads, while this one has done nothing to say goodbye.
  const kept = await writtenMinutes(database.office, {
    councilId: council.councilId,
    meetingId: ground.meetingId,
  })
  const doc = new Y.Doc()
  for (const { content } of kept.updates) Y.applyUpdate(doc, content)
  assert.deepEqual(textsIn(doc, ground.itemId), ['Acknowledged.'])
  one.socket.close()
})

test('published minutes are written no more: every editor is told', async () => {
  const ground = await draft()
  const one = await editor(ground, clerk)
  await one.synced
  append(one.doc, ground.itemId, paragraph('The draft.', 'a'))
  await one.saved()
  accepted(await council.act((session) => publishDraftMinutes(session, ground.meetingId)))
  append(one.doc, ground.itemId, paragraph('Too late.', 'b'))
  assert.equal(await one.ended, 4409)
  assert.equal(await (await editor(ground, clerk)).ended, 4409)
})

test('without scripts the same minute is written as text, under the same checks, beside who has the editor open', async () => {
  const ground = await draft()
  const one = await editor(ground, colleague)
  await one.synced
  append(one.doc, ground.itemId, paragraph('There first.', 'aaaa-aaaa-aaaa-aaaa'))
  await one.saved()
  const browser = await visitor(clerk)
  const address = `/workspace/meetings/${ground.meetingId}/minutes/items/${ground.itemId}`
  const opened = await browser.open(address)
  assert.match(opened.markup, /There first\./)
  const refused = await browser.send({ text: 'There first.\n\n@ Nobody Known\nSpoke.' })
  assert.equal(refused.status, 400)
  assert.match(refused.text, /Nobody Known.*is nobody in the registers/)
  assert.match(refused.markup, /Nobody Known/)
  const text =
    'There first.\n\n@ Rosalind Thorne, Executive Mayor\nSought recognition.\n\nThere were four areas identified as for improvement.'
  const saved = await browser.send({ text })
  assert.match(saved.markup, /is saved/)
  assert.match(saved.text, /four areas.* counts things and does not list them/)
  await until(
    () =>
      textsIn(one.doc, ground.itemId).join() ===
      'There first.,contribution,There were four areas identified as for improvement.',
  )
  assert.equal(blocksIn(one.doc.getXmlFragment(ground.itemId))[0]?.id, 'aaaa-aaaa-aaaa-aaaa')
  one.socket.close()
})

test('a clerk takes minutes from their beginning to publication by forms alone', async () => {
  const { meetingId, itemId } = await heldMeeting(council)
  const root = `/workspace/meetings/${meetingId}/minutes`
  const browser = await visitor(clerk)
  const meetingPage = await browser.open(`/workspace/meetings/${meetingId}`)
  assert.ok(meetingPage.markup.includes(`href="${root}"`))
  assert.match((await browser.open(root)).text, /have not been begun/)
  assert.match((await browser.send({})).text, /in draft/)
  await browser.open(`${root}/items/${itemId}`)
  await browser.send({ text: 'The first words.' })
  await browser.open(`${root}/items/${itemId}`)
  await browser.send({ text: 'The other words.' })
  const compared = await browser.open(`${root}/versions/2`)
  assert.match(compared.markup, /<del>[^]*first[^]*<\/del>/)
  await browser.open(`${root}/versions/1`)
  assert.match((await browser.send({}, 'Bring version 1 back')).text, /The first words\./)
  await browser.open(`${root}/comments`)
  const asked = await browser.send(
    { who: deputy.accountId ?? '', 'dueOn-day': '20', 'dueOn-month': '12', 'dueOn-year': '2024' },
    'Ask',
  )
  assert.match(asked.text, /deputy: asked/)
  const commenter = await visitor(deputy)
  assert.match(
    (await commenter.open('/workspace')).text,
    /Comments you were asked for.*comment by 20 December/,
  )
  await commenter.open(`${root}/comments`)
  const told = { item: itemId, text: 'It was second.', tell: clerk.accountId ?? '' }
  const said = await commenter.send(told, 'Add the comment')
  assert.match(said.text, /It was second\./)
  assert.doesNotMatch((await commenter.open('/workspace')).text, /Comments you were asked for/)
  const naming = await browser.open('/workspace')
  assert.match(naming.text, /Comments that name you deputy, on the draft minutes of/)
  const put = await browser.send({}, 'Done: deputy, on the draft minutes of Cabinet, 11 December 2024')
  assert.doesNotMatch(put.text, /Comments that name you/)
  await browser.open(`${root}/comments`)
  const answered = await browser.send({ outcome: 'notTaken', text: 'It was first.' }, 'Answer')
  assert.match(answered.text, /Not taken/)
  const page = await browser.open(`${root}/publish`)
  assert.match(page.text, /You publish version 3/)
  const done = await browser.send({})
  assert.match(done.text, /published in draft/)
  assert.equal((await browser.open(`${root}/items/${itemId}`)).status, 404)
})

test('looking at minutes, from an editor or the page that publishes them, keeps no version of what is kept already', async () => {
  const ground = await draft()
  const root = `/workspace/meetings/${ground.meetingId}/minutes`
  const browser = await visitor(clerk)
  await browser.open(`${root}/items/${ground.itemId}`)
  await browser.send({ text: '@ Rosalind Thorne, Executive Mayor\nSought recognition.\n- A point.' })
  const one = await editor(ground, clerk)
  await one.synced
  append(one.doc, ground.itemId, paragraph('', 'a')) // an editor puts a line to write in and takes nothing from it
  await one.saved()
  one.socket.close()
  for (const _ of [1, 2, 3])
    assert.match((await browser.open(`${root}/publish`)).text, /You publish version 1,/)
  const done = await browser.send({})
  assert.match(done.text, /published in draft/)
})

test('minutes of several items are published at the first try, whatever the order of their items', async () => {
  const meeting = await testMeeting(council)
  const { meetingId, itemId } = meeting
  const [second = itemId, third = itemId] = [anId('item'), anId('item')].toSorted().toReversed()
  const late = { meetingId, part: 'public', purpose: '' } as const
  accepted(
    await council.act(async (session) => {
      accepted(await addDocument(session, testDocument(meeting, { class: 'open' })))
      accepted(await addItem(session, { ...late, id: second, position: 1, number: '2', title: 'A' }))
      accepted(await addItem(session, { ...late, id: third, position: 2, number: '3', title: 'B' }))
      accepted(await publishAgenda(session, { meetingId, as: 'agenda' }))
      accepted(await changeMeeting(session, { meetingId, to: 'inProgress' }))
      accepted(await changeMeeting(session, { meetingId, to: 'closed' }))
      return draftMinutes(session, { meetingId, entries: [] })
    }),
  )
  const root = `/workspace/meetings/${meetingId}/minutes`
  const browser = await visitor(clerk)
  for (const [item, text] of [
    [itemId, 'Of the first.'],
    [second, 'Of the second.'],
  ] as const) {
    await browser.open(`${root}/items/${item}`)
    await browser.send({ text })
  }
  const page = await browser.open(`${root}/publish`)
  assert.match(page.text, /You publish version 2, last written by /)
  assert.match(page.text, /Nothing is minuted on 3 B\./)
  assert.match((await browser.send({})).text, /published in draft/)
})

test('who opens an editor, or the page that publishes a draft, is entered as having read it', async () => {
  const opened = await draft()
  const readers = () =>
    database.office
      .selectFrom('read_note')
      .select(['actor', 'thing_kind'])
      .where('thing_id', '=', opened.meetingId)
      .execute()
  const writer = await editor(opened, colleague)
  await until(async () => (await readers()).length === 1)
  writer.socket.close()
  await (await visitor(clerk)).open(`/workspace/meetings/${opened.meetingId}/minutes/publish`)
  assert.deepEqual(
    (await readers()).map((note) => [note.actor, note.thing_kind]),
    [
      [colleague.name, 'minutes'],
      [clerk.name, 'minutes'],
    ],
  )
})

test('house phrases are kept and taken out of use by forms', async () => {
  const browser = await visitor(clerk)
  await browser.open('/workspace/phrases')
  const kept = await browser.send(
    { name: 'Apologies', text: 'Apologies were received from {names}.' },
    'Keep the phrase',
  )
  assert.match(kept.text, /Apologies were received from \{names\}/)
  const gone = await browser.send({}, 'Take “Apologies” out of use')
  assert.match(gone.text, /There are no house phrases yet/)
})

test('nothing above was a fault', () => {
  assert.deepEqual(logged, [])
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { TemplateItem } from '../../council/agenda/agenda-template.ts'
import { itemsStanding } from '../../council/agenda/draft-agenda.ts'
import { draftAgendaOf, leftOverItems } from '../../store/agenda-draft.ts'
import { expectedDocumentsOf } from '../../store/agenda.ts'
import { testDatabase } from '../../store/test-database.ts'
import { changeMeeting } from '../meeting/change-meeting.ts'
import { testAct } from '../test-act.ts'
import { accepted, id, refusedWith, testCouncil, type TestCouncil } from '../test-council.ts'
import { heldMeeting, laterMeeting } from '../test-meeting.ts'
import { whereSeen } from '../test-record.ts'
import { buildAgenda } from './build-agenda.ts'
import { recordItemCourse } from './record-item-course.ts'
import { setAgendaTemplate } from './set-agenda-template.ts'

const database = await testDatabase()

const line = (title: string, also: Partial<TemplateItem> = {}): TemplateItem => ({
  part: 'public',
  title,
  level: 1,
  purpose: '',
  papers: [],
  ...also,
})

const usual = [
  line('Apologies', { purpose: 'To receive apologies.' }),
  line('Minutes', { papers: ['Minutes of the last meeting'] }),
  line('Contracts', { part: 'private', title: 'Zanzibar contract', publicTitle: 'A contract' }),
]

async function withTemplate(items: readonly TemplateItem[] = usual) {
  const council = await testCouncil(database)
  const { bodyId } = council
  accepted(await council.act((session) => setAgendaTemplate(session, { bodyId, items })))
  return { council, meetingId: await laterMeeting(council) }
}

const read = ({ councilId }: TestCouncil, meetingId: ReturnType<typeof id<'meeting'>>) =>
  database.office.transaction().execute(async (tx) => {
    const items = itemsStanding(await draftAgendaOf(tx, { councilId, meetingId }))
    const papers = await expectedDocumentsOf(
      tx,
      councilId,
      items.map((item) => item.id),
    )
    const leftOver = await leftOverItems(tx, { councilId, meetingId })
    return { items, papers, leftOver }
  })

testAct(database, 'set-agenda-template', {
  prepare:
    ({ bodyId }) =>
    (session) =>
      setAgendaTemplate(session, { bodyId, items: usual }),
})

testAct(database, 'build-agenda', {
  prepare: async (council) => {
    const meetingId = await laterMeeting(council)
    const { bodyId } = council
    accepted(await council.act((session) => setAgendaTemplate(session, { bodyId, items: usual })))
    return (session) => buildAgenda(session, { meetingId, usesTemplate: true, carriedIds: [] })
  },
})

test('an agenda is built from the last version of the template, once, with the papers it needs', async () => {
  const { council, meetingId } = await withTemplate([line('Old business')])
  const { bodyId } = council
  accepted(await council.act((session) => setAgendaTemplate(session, { bodyId, items: usual })))
  const build = () =>
    council.act((session) => buildAgenda(session, { meetingId, usesTemplate: true, carriedIds: [] }))
  assert.equal(accepted(await build()).length, 3)
  assert.equal(accepted(await build()).length, 0)
  const { items, papers } = await read(council, meetingId)
  assert.deepEqual(
    items.map(({ number, title, isStanding }) => [number, title, isStanding]),
    [
      ['1', 'Apologies', true],
      ['2', 'Minutes', true],
      ['3', 'Zanzibar contract', true],
    ],
  )
  assert.deepEqual(
    papers.map(({ title, state }) => [title, state]),
    [['Minutes of the last meeting', 'expected']],
  )
  assert.deepEqual(await whereSeen(database, council.councilId, 'zanzibar'), [])
})

test('what a meeting deferred is offered to the next, carried once, and comes back if it is taken off', async () => {
  const council = await testCouncil(database)
  const { itemId } = await heldMeeting(council)
  const meetingId = await laterMeeting(council)
  assert.deepEqual((await read(council, meetingId)).leftOver, [])
  const put = { itemId, course: 'deferred', reason: 'The officer was ill.' } as const
  accepted(await council.act((session) => recordItemCourse(session, put)))
  const [left] = (await read(council, meetingId)).leftOver
  assert.deepEqual([left?.item_id, left?.why], [itemId, 'deferred'])
  const carry = { meetingId, usesTemplate: false, carriedIds: [itemId] }
  accepted(await council.act((session) => buildAgenda(session, carry)))
  const { items, leftOver } = await read(council, meetingId)
  assert.deepEqual(
    items.map(({ title, carriedFromId }) => [title, carriedFromId]),
    [['Inspection outcome', itemId]],
  )
  assert.deepEqual(leftOver, [])
  assert.equal(refusedWith(await council.act((session) => buildAgenda(session, carry))), 'unknown-thing')
})

test('the business of a cancelled meeting is left over, and a meeting’s own is not', async () => {
  const council = await testCouncil(database)
  const { itemId, meetingId: held } = await heldMeeting(council)
  assert.deepEqual((await read(council, held)).leftOver, [])
  const next = await laterMeeting(council)
  accepted(await council.act((session) => recordItemCourse(session, { itemId, course: 'taken' })))
  assert.deepEqual((await read(council, next)).leftOver, [])
})

test('a template of what cannot be, for a body that is not there, or of a meeting that is not, is refused', async () => {
  const { council, meetingId } = await withTemplate()
  const { bodyId } = council
  const twice = { bodyId, items: [line('Roads'), line('Roads')] }
  assert.equal(
    refusedWith(await council.act((session) => setAgendaTemplate(session, twice))),
    'template-item-twice',
  )
  const nowhere = { bodyId: id('body'), items: usual }
  assert.equal(
    refusedWith(await council.act((session) => setAgendaTemplate(session, nowhere))),
    'unknown-thing',
  )
  const building = { meetingId: id('meeting'), usesTemplate: true, carriedIds: [] }
  assert.equal(refusedWith(await council.act((session) => buildAgenda(session, building))), 'unknown-thing')
  accepted(
    await council.act((session) => changeMeeting(session, { meetingId, to: 'cancelled', reason: 'None.' })),
  )
})

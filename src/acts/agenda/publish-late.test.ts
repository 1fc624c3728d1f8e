import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Instant } from '../../foundation/instant.ts'
import { testDatabase } from '../../store/test-database.ts'
import { registerBody } from '../body/register-body.ts'
import { setClockPolicy } from '../clock/set-clock-policy.ts'
import { usualClockPolicy } from '../../council/rules/clock-policy.ts'
import { addDocument } from '../report/add-document.ts'
import { listRestrictedDocument } from '../report/list-restricted-document.ts'
import { publishDocument } from '../report/publish-document.ts'
import { accepted, at, day, id, refusedWith, testCouncil, type TestCouncil } from '../test-council.ts'
import { laterMeeting, testDocument } from '../test-meeting.ts'
import { addItem } from './add-item.ts'
import { allowUrgentItem } from './allow-urgent-item.ts'
import { publishAgenda } from './publish-agenda.ts'

const database = await testDatabase()

/** A meeting on Thursday 12 December 2024, called at noon on Monday 4 November; the last day in time is Wednesday 4 December. */
async function calledEarly(regime: 'lga1972' | 'exec2012' | 'advisory') {
  const council = await testCouncil(database)
  const [bodyId, itemId] = [id('body'), id('item')]
  const called = { at: at('2024-11-04T12:00:00Z') }
  const kinds = { lga1972: 'committee', exec2012: 'executive', advisory: 'advisory' } as const
  const body = { id: bodyId, name: 'Roads', slug: 'roads', kind: kinds[regime], regime, aliases: [] }
  accepted(
    await council.act((session) => registerBody(session, { ...body, fromOn: day('2024-01-01') }), called),
  )
  const meeting = await laterMeeting(
    { ...council, act: (work) => council.act(work, called) },
    { bodyId, startsAt: at('2024-12-12T18:30:00Z') },
  )
  await add(council, { itemId, meetingId: meeting, title: 'The bridge' })
  return { council, itemId, meetingId: meeting, paperId: id('expectedDocument') }
}

async function add(
  council: TestCouncil,
  item: { itemId: ReturnType<typeof id<'item'>>; meetingId: ReturnType<typeof id<'meeting'>>; title: string },
) {
  const number = item.title === 'The bridge' ? '1' : '2'
  const { itemId, meetingId, title } = item
  accepted(
    await council.act((session) =>
      addItem(session, {
        id: itemId,
        meetingId,
        position: Number(number) - 1,
        number,
        part: 'public',
        title,
        purpose: '',
      }),
    ),
  )
}

type Ground = Awaited<ReturnType<typeof calledEarly>>

const late = at('2024-12-05T09:00:00Z')
const inTime = at('2024-12-04T16:00:00Z')

function publish({ council, meetingId }: Ground, on: Instant, as: 'agenda' | 'supplement' = 'agenda') {
  return council.act((session) => publishAgenda(session, { meetingId, as }), { at: on })
}

const urgency = { reason: 'The bridge is unsafe and shut.', agreedBy: 'Ada Vale, Chair of Roads' }

function takeAsUrgent({ council, itemId }: Ground) {
  return council.act((session) => allowUrgentItem(session, { itemId, ...urgency }))
}

function shown({ meetingId }: Ground) {
  return database.publicReader
    .selectFrom('published.agenda_publication')
    .select(['kind', 'grounds', 'clear_days_given', 'last_day', 'power', 'reason', 'agreed_by'])
    .where('meeting_id', '=', meetingId)
    .orderBy('sequence')
    .execute()
}

test('an agenda without its five clear days is not published, and nothing of it is public', async () => {
  for (const regime of ['lga1972', 'exec2012'] as const) {
    const ground = await calledEarly(regime)
    assert.equal(refusedWith(await publish(ground, late)), 'published-too-late')
    assert.deepEqual(await shown(ground), [])
    accepted(await publish(ground, inTime))
    const [publication] = await shown(ground)
    assert.deepEqual([publication?.grounds, publication?.clear_days_given], ['inTime', 5])
  }
})

test('a late agenda goes out once the chair takes each item as urgent, and its record says why and under what power', async () => {
  const ground = await calledEarly('lga1972')
  accepted(await takeAsUrgent(ground))
  accepted(await publish(ground, late))
  assert.deepEqual(await shown(ground), [
    {
      kind: 'agenda',
      grounds: 'urgency',
      clear_days_given: 4,
      last_day: '2024-12-04',
      power: 'Local Government Act 1972, section 100B(4)(b)',
      reason: urgency.reason,
      agreed_by: urgency.agreedBy,
    },
  ])
  const entry = await database.office
    .selectFrom('audit_entry')
    .select('detail')
    .where('council_id', '=', ground.council.councilId)
    .where('act', '=', 'publish-agenda')
    .executeTakeFirstOrThrow()
  assert.deepEqual(entry.detail, {
    to: 'agendaPublished',
    grounds: 'urgency',
    clearDaysGiven: '4',
    power: 'Local Government Act 1972, section 100B(4)(b)',
  })
})

test('an item that is added late has its own clock, and the urgency of another does not serve it', async () => {
  const ground = await calledEarly('lga1972')
  accepted(await takeAsUrgent(ground))
  accepted(await publish(ground, inTime))
  await add(ground.council, { ...ground, itemId: id('item'), title: 'Roadworks' })
  assert.equal(refusedWith(await publish(ground, late, 'supplement')), 'published-too-late')
})

test('an agenda of a body without legal status goes out late, and its record says so', async () => {
  const ground = await calledEarly('advisory')
  accepted(await publish(ground, late))
  const [publication] = await shown(ground)
  assert.deepEqual([publication?.grounds, publication?.power], ['late', null])
})

test('a paper that follows its agenda has its own clock, by supplement and by itself', async () => {
  const ground = await calledEarly('lga1972')
  accepted(await publish(ground, inTime))
  const { itemId } = ground
  const paper = { ...testDocument(ground, { class: 'open' }), expectedDocumentId: undefined, itemId }
  accepted(await ground.council.act((session) => addDocument(session, paper)))
  const alone = () => ground.council.act((session) => publishDocument(session, paper.id), { at: late })
  assert.equal(refusedWith(await publish(ground, late, 'supplement')), 'published-too-late')
  assert.equal(refusedWith(await alone()), 'published-too-late')
  accepted(await takeAsUrgent(ground))
  accepted(await alone())
})

test('an exempt paper is not listed late either', async () => {
  const ground = await calledEarly('exec2012')
  accepted(await publish(ground, inTime))
  const { itemId } = ground
  const exempt = {
    class: 'exempt',
    paragraphs: ['3'],
    publicInterestTest: 'The price would be spoilt.',
    decidedBy: 'The monitoring officer',
    reviewOn: day('2025-06-01'),
  } as const
  const paper = { ...testDocument(ground, exempt), expectedDocumentId: undefined, itemId }
  accepted(await ground.council.act((session) => addDocument(session, paper)))
  const listed = ground.council.act(
    (session) => listRestrictedDocument(session, { documentId: paper.id, restriction: 'Paragraph 3.' }),
    { at: late },
  )
  assert.equal(refusedWith(await listed), 'published-too-late')
})

test('a supplement that brings nothing is refused for that, and one that brings only a word is judged by no clock', async () => {
  const ground = await calledEarly('lga1972')
  accepted(await publish(ground, inTime))
  assert.equal(refusedWith(await publish(ground, late, 'supplement')), 'supplement-with-nothing-new')
  const { meetingId } = ground
  const word = { meetingId, as: 'supplement', note: 'The report is still with its author.' } as const
  accepted(await ground.council.act((session) => publishAgenda(session, word), { at: late }))
  assert.equal((await shown(ground))[1]?.grounds, null)
})

test('the council’s own days are not counted for a publication either', async () => {
  const ground = await calledEarly('lga1972')
  const daysNotCounted = [{ on: day('2024-12-06'), name: 'Town fair' }]
  accepted(
    await ground.council.act((session) => setClockPolicy(session, { ...usualClockPolicy, daysNotCounted })),
  )
  assert.equal(refusedWith(await publish(ground, inTime)), 'published-too-late')
})

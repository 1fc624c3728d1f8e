import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { AgendaItemId } from '../../council/agenda/agenda-item.ts'
import { testDatabase } from '../../store/test-database.ts'
import { addItem } from '../agenda/add-item.ts'
import { publishAgenda } from '../agenda/publish-agenda.ts'
import { registerBody } from '../body/register-body.ts'
import { changeMeeting } from '../meeting/change-meeting.ts'
import { addDocument } from '../report/add-document.ts'
import { accepted, at, day, id, refusedWith, testCouncil, type TestCouncil } from '../test-council.ts'
import { heldMeeting, laterMeeting, testDocument, testMeeting } from '../test-meeting.ts'
import { whereSeen } from '../test-record.ts'
import { decideWrittenSummary } from './decide-written-summary.ts'
import { draftMinutes } from './draft-minutes.ts'
import { approveMinutes, publishDraftMinutes, signMinutes } from './move-minutes.ts'
import { recordContribution } from './record-contribution.ts'

const database = await testDatabase()

/** A day after {@link laterMeeting}. */
const afterLater = at('2025-01-16T10:00:00Z')

type MeetingId = Awaited<ReturnType<typeof laterMeeting>>

function minutesOf(council: TestCouncil, meetingId: MeetingId, itemId: AgendaItemId) {
  const { mayorId } = council
  return {
    publish: () => council.act((session) => publishDraftMinutes(session, meetingId)),
    approve: (atMeetingId: MeetingId, ...corrections: { was: string; becomes: string }[]) =>
      council.act(
        (session) =>
          approveMinutes(session, {
            meetingId,
            atMeetingId,
            corrections: corrections.map((correction) => ({ itemId, ...correction })),
          }),
        { at: afterLater },
      ),
    sign: (atMeetingId: MeetingId, signedByPersonId = mayorId) =>
      council.act(
        (session) =>
          signMinutes(session, { meetingId, atMeetingId, signedByPersonId, presidingPersonId: mayorId }),
        { at: afterLater },
      ),
    shown: async () => {
      const set = await database.publicReader
        .selectFrom('published.minute_set')
        .select(['state', 'at_meeting_id', 'correction', 'signed_by'])
        .where('meeting_id', '=', meetingId)
        .executeTakeFirst()
      return set && Object.values(set)
    },
  }
}

async function drafted() {
  const council = await testCouncil(database)
  const { meetingId, itemId } = await heldMeeting(council)
  const entries = [{ itemId, number: '12/24', text: 'The zanzibar was noted.' }]
  accepted(await council.act((session) => draftMinutes(session, { meetingId, entries })))
  return { council, meetingId, itemId, ...minutesOf(council, meetingId, itemId) }
}

test('minutes are drafted in the office, published as a draft, approved with corrections, and signed', async () => {
  const { council, publish, approve, sign, shown } = await drafted()
  assert.equal(await shown(), undefined)
  assert.deepEqual(await whereSeen(database, council.councilId, 'zanzibar'), [])
  accepted(await publish())
  assert.deepEqual(await shown(), ['publishedDraft', null, null, null])
  assert.deepEqual(await whereSeen(database, council.councilId, 'zanzibar'), [
    'agenda_item',
    'searchable',
    'word',
  ])
  const later = await laterMeeting(council)
  accepted(await approve(later, { was: 'noted', becomes: 'received' }))
  assert.deepEqual(await shown(), ['approved', later, '“noted” → “received”', null])
  accepted(await sign(later))
  assert.deepEqual(await shown(), ['signed', later, '“noted” → “received”', 'Rosalind Thorne'])
})

test('minutes take each step once and in order', async () => {
  const { council, meetingId, publish, approve, sign } = await drafted()
  const again = council.act((session) => draftMinutes(session, { meetingId, entries: [] }))
  assert.equal(refusedWith(await again), 'minutes-cannot-move')
  const later = await laterMeeting(council)
  assert.equal(refusedWith(await approve(later)), 'minutes-cannot-move')
  accepted(await publish())
  assert.equal(refusedWith(await publish()), 'minutes-cannot-move')
  assert.equal(refusedWith(await sign(later)), 'minutes-cannot-move')
})

test('minutes are approved and signed at a later ordinary meeting of the same body, by who presides there', async () => {
  const { council, meetingId, publish, approve, sign } = await drafted()
  accepted(await publish())
  const other = {
    id: id('body'),
    slug: 'council',
    name: 'Council',
    kind: 'council',
    regime: 'lga1972',
  } as const
  const bodyId = accepted(
    await council.act((session) =>
      registerBody(session, { ...other, aliases: [], fromOn: day('2024-01-01') }),
    ),
  )
  const later = await laterMeeting(council)
  const unfit = [
    ['minutes-of-another-body', await laterMeeting(council, { bodyId })],
    ['minutes-before-their-meeting', await laterMeeting(council, { startsAt: at('2024-11-06T18:30:00Z') })],
    ['minutes-at-extraordinary-meeting', await laterMeeting(council, { kind: 'extraordinary' })],
    ['unknown-thing', id('meeting')],
  ] as const
  for (const [code, atMeetingId] of unfit) assert.equal(refusedWith(await approve(atMeetingId)), code)
  const same = { was: 'noted', becomes: 'noted ' }
  assert.equal(refusedWith(await approve(later, same)), 'minutes-correction-blank')
  const early = { meetingId, atMeetingId: later, corrections: [] }
  assert.equal(
    refusedWith(await council.act((session) => approveMinutes(session, early))),
    'minutes-at-meeting-to-come',
  )
  accepted(await approve(later))
  for (const [code, atMeetingId] of unfit) assert.equal(refusedWith(await sign(atMeetingId)), code)
  assert.equal(refusedWith(await sign(later, id('person'))), 'minutes-signed-by-another')
  const none = minutesOf(council, later, id('item'))
  assert.equal(refusedWith(await none.publish()), 'unknown-thing')
})

test('of an item taken in private, the minutes show neither what was said nor its narrative', async () => {
  const council = await testCouncil(database)
  const meeting = await testMeeting(council)
  const { meetingId } = meeting
  const secret = {
    id: id('item'),
    meetingId,
    position: 1,
    number: '2',
    title: 'Quagga',
    publicTitle: 'A contract',
  }
  accepted(
    await council.act(async (session) => {
      accepted(await addDocument(session, testDocument(meeting, { class: 'open' })))
      accepted(await addItem(session, { ...secret, part: 'private' }))
      accepted(await publishAgenda(session, { meetingId, as: 'agenda' }))
      for (const to of ['inProgress', 'closed'] as const)
        accepted(await changeMeeting(session, { meetingId, to }))
      accepted(
        await recordContribution(session, {
          id: id('contribution'),
          itemId: secret.id,
          position: 0,
          kind: 'statement',
          speaker: { kind: 'role', role: 'Officer' },
          text: 'The okapi costs more.',
          list: [],
        }),
      )
      const entries = [{ itemId: secret.id, number: '13/24', text: 'The zanzibar was noted.' }]
      return draftMinutes(session, { meetingId, entries })
    }),
  )
  const publish = () => council.act((session) => publishDraftMinutes(session, meetingId))
  assert.equal(refusedWith(await publish()), 'summary-undecided')
  const decided = { meetingId, decision: 'notNeeded', reason: 'The jackal says it all.' } as const
  accepted(await council.act((session) => decideWrittenSummary(session, decided)))
  accepted(await publish())
  for (const text of ['quagga', 'okapi', 'zanzibar', 'jackal'])
    assert.deepEqual(await whereSeen(database, council.councilId, text), [], text)
})

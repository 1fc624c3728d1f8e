import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { DecisionRecord } from '../../council/resolution/decision-record.ts'
import { missingNoticesAccepted } from '../../store/decision.ts'
import { planEntryById } from '../../store/plan.ts'
import { resolutionsOfMeeting } from '../../store/resolution.ts'
import { testDatabase } from '../../store/test-database.ts'
import { publishDelegatedDecision } from '../delegation/publish-delegated-decision.ts'
import {
  recordDelegatedDecision,
  type RecordedDelegatedDecision,
} from '../delegation/record-delegated-decision.ts'
import { publishDecisions } from '../resolution/publish-decisions.ts'
import { recordResolution, type RecordedResolution } from '../resolution/record-resolution.ts'
import { testAct } from '../test-act.ts'
import { accepted, at, day, id, refusedWith, testCouncil, type TestCouncil } from '../test-council.ts'
import { delegatedDecision, testDelegation, testResolution, wholeRecord } from '../test-decision.ts'
import { heldMeeting, testMeeting, type TestMeeting } from '../test-meeting.ts'
import { declared, noticedEntry, noticedItem, publicEntry } from '../test-plan.ts'
import { acceptMissingNotice } from './accept-missing-notice.ts'
import { placePlanEntry } from './place-plan-entry.ts'
import { publishNotice } from './publish-notice.ts'

const database = await testDatabase()

function record(
  council: TestCouncil,
  { itemId }: Pick<TestMeeting, 'itemId'>,
  also: Partial<Pick<RecordedResolution, 'setDown' | 'withoutNotice'>> & { record?: DecisionRecord } = {},
) {
  const resolution = {
    id: id('resolution'),
    itemId,
    decisionMaker: { kind: 'body', bodyId: council.bodyId } as const,
    formula: 'RESOLVED',
    takenOn: day('2024-12-11'),
    limbs: [{ id: id('limb'), number: '1', verb: 'approve' as const, text: 'Approve it.' }],
  }
  const recorded = { record: wholeRecord, ...also, resolution }
  return {
    resolutionId: resolution.id,
    kept: (session: Parameters<typeof recordResolution>[0]) => recordResolution(session, recorded),
  }
}

testAct(database, 'accept-missing-notice', {
  prepare: async (council) => {
    const { id: resolutionId } = await testResolution(council, await testMeeting(council))
    return (session) => acceptMissingNotice(session, { resolutionId, reason: 'It was overlooked.' })
  },
})

test('a key decision is not recorded without its notice, and the refusal names it and its entries', async () => {
  const council = await testCouncil(database)
  const meeting = await testMeeting(council)
  const none = await council.act(record(council, meeting).kept)
  assert.ok(!none.ok && none.refusal.code === 'decision-without-notice')
  assert.deepEqual(none.refusal.lacking, {
    title: 'Inspection outcome',
    itemId: meeting.itemId,
    planEntryIds: [],
  })
  const entry = await publicEntry(council, declared)
  const placing = { planEntryId: entry.id, itemId: meeting.itemId }
  accepted(await council.act((session) => placePlanEntry(session, placing)))
  const late = await council.act(record(council, meeting).kept)
  assert.ok(!late.ok && late.refusal.code === 'decision-without-notice')
  assert.deepEqual(late.refusal.lacking?.planEntryIds, [entry.id])
})

test('whether a decision is key is taken from its entry in the plan, whatever was typed', async () => {
  const council = await testCouncil(database)
  const meeting = await testMeeting(council)
  await noticedItem(council, meeting)
  accepted(await council.act(record(council, meeting, { record: { ...wholeRecord, isKey: false } }).kept))
  const [row] = await resolutionsOfMeeting(database.office as never, council.councilId, meeting.meetingId)
  assert.equal(row?.is_key, true)
})

test('who may answers for a decision without notice with a reason, and others do not', async () => {
  const council = await testCouncil(database)
  const meeting = await testMeeting(council)
  const blank = record(council, meeting, { withoutNotice: ' ' })
  assert.equal(refusedWith(await council.act(blank.kept)), 'missing-notice-without-reason')
  const { resolutionId, kept } = record(council, meeting, { withoutNotice: 'Nobody saw that it was key.' })
  const { clerk } = council.actors
  const officer = {
    ...clerk,
    grants: [{ role: 'democratic-services-officer', fromOn: day('2024-01-01') }],
  } as const
  assert.equal(refusedWith(await council.act(kept, { actor: officer })), 'no-power')
  accepted(await council.act(kept))
  const [answered] = await missingNoticesAccepted(database.office as never, council.councilId, [resolutionId])
  assert.equal(answered?.reason, 'Nobody saw that it was key.')
  const again = { resolutionId, reason: 'Once more.' }
  assert.equal(
    refusedWith(await council.act((session) => acceptMissingNotice(session, again))),
    'missing-notice-accepted',
  )
})

test('what was resolved in the room or elsewhere is recorded as it happened, and is public once its notice is answered for', async () => {
  const council = await testCouncil(database)
  const meeting = await heldMeeting(council)
  const elsewhere = await heldMeeting(council)
  accepted(await council.act(record(council, elsewhere, { setDown: 'elsewhere' }).kept))
  const { resolutionId, kept } = record(council, meeting, { setDown: 'inRoom' })
  accepted(await council.act(kept))
  const publish = () => council.act((session) => publishDecisions(session, meeting.meetingId))
  assert.equal(refusedWith(await publish()), 'decision-without-notice')
  const answer = { resolutionId, reason: 'It was overlooked.' }
  const wrong = { ...answer, resolutionId: id('resolution') }
  assert.equal(
    refusedWith(await council.act((session) => acceptMissingNotice(session, wrong))),
    'unknown-thing',
  )
  accepted(await council.act((session) => acceptMissingNotice(session, answer)))
  accepted(await publish())
  const late = { resolutionId, reason: 'Late.' }
  assert.equal(
    refusedWith(await council.act((session) => acceptMissingNotice(session, late))),
    'decision-public',
  )
})

test('publishing decisions marks what the plan told of them as decided', async () => {
  const council = await testCouncil(database)
  const meeting = await heldMeeting(council)
  const entry = await noticedItem(council, meeting)
  accepted(await council.act(record(council, meeting).kept))
  accepted(await council.act((session) => publishDecisions(session, meeting.meetingId)))
  const row = await planEntryById(database.office as never, council.councilId, entry.id)
  assert.equal(row?.status, 'decided')
})

test('an item taken in private needs both its notices, though it is not key', async () => {
  const council = await testCouncil(database)
  const meeting = await testMeeting(council, {
    part: 'private',
    publicTitle: 'A contract',
    restriction: 'Exempt',
  })
  const window = { fromOn: day('2024-12-01'), toOn: day('2024-12-31') }
  const entry = await publicEntry(council, { private: declared.private, window })
  const planEntryId = entry.id
  accepted(await council.act((session) => placePlanEntry(session, { planEntryId, itemId: meeting.itemId })))
  const record_ = { ...wholeRecord, isKey: false, isWordedForPublic: true }
  const give = async (kind: 'private28' | 'private5', on: string) =>
    accepted(
      await council.act((session) => publishNotice(session, { id: id('notice'), planEntryId, kind }), {
        at: at(on),
      }),
    )
  await give('private28', '2024-11-01T09:00:00Z')
  assert.equal(
    refusedWith(await council.act(record(council, meeting, { record: record_ }).kept)),
    'decision-without-notice',
  )
  await give('private5', '2024-11-29T09:00:00Z')
  accepted(await council.act(record(council, meeting, { record: record_ }).kept))
})

test('one person’s key decision rests on its entry, which is decided as it is published', async () => {
  const council = await testCouncil(database)
  const alone = delegatedDecision(await testDelegation(council))
  const key = { ...alone, record: wholeRecord }
  const keep = (recorded: RecordedDelegatedDecision) =>
    council.act((session) => recordDelegatedDecision(session, recorded))
  assert.equal(refusedWith(await keep(key)), 'decision-without-notice')
  const entry = await noticedEntry(council)
  const decisionId = accepted(await keep({ ...alone, planEntryId: entry.id }))
  accepted(await council.act((session) => publishDelegatedDecision(session, decisionId)))
  const row = await planEntryById(database.office as never, council.councilId, entry.id)
  assert.equal(row?.status, 'decided')
  const answered = delegatedDecision(await testDelegation(council, { reference: '3.4.3' }))
  accepted(await keep({ ...answered, record: wholeRecord, withoutNotice: 'It could not wait.' }))
  accepted(await council.act((session) => publishDelegatedDecision(session, answered.decision.id)))
})

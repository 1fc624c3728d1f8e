import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { PlanEntry } from '../../council/plan/plan-entry.ts'
import { accept } from '../../foundation/result.ts'
import { testDatabase } from '../../store/test-database.ts'
import { placesOfEntries, planEntries } from '../../store/plan.ts'
import { registerPerson } from '../member/register-person.ts'
import { testAct } from '../test-act.ts'
import { accepted, day, id, refusedWith, testCouncil, type TestCouncil } from '../test-council.ts'
import { heldMeeting, testMeeting } from '../test-meeting.ts'
import { declared, publicEntry, testEntry } from '../test-plan.ts'
import { whereSeen } from '../test-record.ts'
import { changePlanEntry } from './change-plan-entry.ts'
import { movePlanEntry, settlePlanEntries, withdrawPlanEntry } from './move-plan-entry.ts'
import { placePlanEntry } from './place-plan-entry.ts'
import { proposePlanEntry } from './propose-plan-entry.ts'
import { publishPlanEntry } from './publish-plan-entry.ts'
import { setKeyThreshold } from './set-key-threshold.ts'

const database = await testDatabase()
const reader = database.publicReader

testAct(database, 'propose-plan-entry', {
  prepare: (council) => (session) => proposePlanEntry(session, testEntry(council)),
})
testAct(database, 'change-plan-entry', {
  prepare: async (council) => {
    const entry = await publicEntry(council)
    return (session) => changePlanEntry(session, { ...entry, title: 'Another bridge' })
  },
})
testAct(database, 'publish-plan-entry', {
  prepare: async (council) => {
    const entry = testEntry(council)
    accepted(await council.act((session) => proposePlanEntry(session, entry)))
    return (session) => publishPlanEntry(session, entry.id)
  },
})
testAct(database, 'move-plan-entry', {
  prepare: async (council) => {
    const { id: planEntryId } = await publicEntry(council)
    return (session) => movePlanEntry(session, { planEntryId, window: later, reason: 'More surveys.' })
  },
})
testAct(database, 'withdraw-plan-entry', {
  prepare: async (council) => {
    const { id: planEntryId } = await publicEntry(council)
    return (session) => withdrawPlanEntry(session, { planEntryId, reason: 'Not needed.' })
  },
})
testAct(database, 'place-plan-entry', {
  prepare: async (council) => {
    const { id: planEntryId } = await publicEntry(council)
    const { itemId } = await testMeeting(council)
    return (session) => placePlanEntry(session, { planEntryId, itemId })
  },
})
testAct(database, 'set-key-threshold', {
  prepare: () => (session) => setKeyThreshold(session, { ground: 'a', words: '£500,000 or more' }),
})

const later = { fromOn: day('2025-03-03'), toOn: day('2025-03-14') }

function propose(council: TestCouncil, also: Partial<PlanEntry>) {
  return council.act((session) => proposePlanEntry(session, testEntry(council, also)))
}

function shownTo(council: TestCouncil) {
  return reader
    .selectFrom('published.plan_entry')
    .select(['title', 'status', 'status_reason', 'window_from', 'key_ground', 'private_extent'])
    .where('council_id', '=', council.councilId)
    .execute()
}

test('an entry shows nowhere until it is published, and neither does a change until it is published again', async () => {
  const council = await testCouncil(database)
  const entry = testEntry(council, declared)
  accepted(await council.act((session) => proposePlanEntry(session, entry)))
  for (const text of ['zanzibar', entry.id, 'mend'])
    assert.deepEqual(await whereSeen(database, council.councilId, text), [], text)
  accepted(await council.act((session) => publishPlanEntry(session, entry.id)))
  assert.deepEqual(await whereSeen(database, council.councilId, 'zanzibar'), [
    'plan_entry',
    'searchable',
    'word',
  ])
  accepted(await council.act((session) => changePlanEntry(session, { ...entry, title: 'Okapi tunnel' })))
  assert.deepEqual(await whereSeen(database, council.councilId, 'okapi'), [])
  accepted(await council.act((session) => publishPlanEntry(session, entry.id)))
  const [shown] = await shownTo(council)
  assert.equal(shown?.title, 'Okapi tunnel')
  assert.deepEqual([shown.key_ground, shown.private_extent], ['a', 'part'])
})

test('an entry that lacks what the public must be told can be kept and not published', async () => {
  const council = await testCouncil(database)
  const bare = { documents: [''], copiesFrom: ' ', private: { ...declared.private, reason: '' } }
  const planEntryId = accepted(await propose(council, bare))
  const refused = await council.act((session) => publishPlanEntry(session, planEntryId))
  assert.equal(refusedWith(refused), 'plan-entry-incomplete')
  assert.deepEqual(!refused.ok && 'missing' in refused.refusal && refused.refusal.missing, [
    'privateReason',
    'documents',
    'copiesFrom',
  ])
})

test('an entry needs a title, a window that runs forward and paragraphs that exist', async () => {
  const council = await testCouncil(database)
  assert.equal(refusedWith(await propose(council, { title: ' ' })), 'plan-entry-incomplete')
  const window = { fromOn: day('2025-02-02'), toOn: day('2025-02-01') }
  assert.equal(refusedWith(await propose(council, { window })), 'plan-window-backwards')
  const basis = { kind: 'exempt', paragraphs: ['9'] } as const
  assert.equal(
    refusedWith(await propose(council, { private: { ...declared.private, basis } })),
    'plan-paragraph-unknown',
  )
})

test('an entry may not name who is protected, when proposed, changed, moved or withdrawn', async () => {
  const council = await testCouncil(database)
  const person = {
    id: id('person'),
    name: 'Wren Hollis',
    sortName: 'Hollis',
    otherNames: [],
    isIdentityProtected: true,
  }
  accepted(await council.act((session) => registerPerson(session, person)))
  const named = 'As Wren Hollis asked.'
  const code = 'names-protected-person'
  assert.equal(refusedWith(await propose(council, { consultees: named })), code)
  const entry = await publicEntry(council)
  const planEntryId = entry.id
  const refused = [
    await council.act((session) => changePlanEntry(session, { ...entry, summary: named })),
    await council.act((session) => movePlanEntry(session, { planEntryId, window: later, reason: named })),
    await council.act((session) => withdrawPlanEntry(session, { planEntryId, reason: named })),
  ]
  assert.deepEqual(refused.map(refusedWith), [code, code, code])
})

test('an entry moves on with its reason, and is withdrawn with its reason, and the page stays', async () => {
  const council = await testCouncil(database)
  const { id: planEntryId } = await publicEntry(council)
  const moved = (reason: string) =>
    council.act((session) => movePlanEntry(session, { planEntryId, window: later, reason }))
  assert.equal(refusedWith(await moved(' ')), 'plan-entry-without-reason')
  accepted(await moved('Surveys are late.'))
  const [shown] = await shownTo(council)
  assert.deepEqual(
    [shown?.status, shown?.status_reason, shown?.window_from],
    ['movedOn', 'Surveys are late.', later.fromOn],
  )
  accepted(
    await council.act((session) => withdrawPlanEntry(session, { planEntryId, reason: 'Sold the bridge.' })),
  )
  const [gone] = await shownTo(council)
  assert.deepEqual([gone?.status, gone?.status_reason], ['withdrawn', 'Sold the bridge.'])
  assert.equal(refusedWith(await moved('Again.')), 'plan-entry-cannot-move')
})

test('an entry that was never public is withdrawn unseen', async () => {
  const council = await testCouncil(database)
  const planEntryId = accepted(await propose(council, {}))
  accepted(await council.act((session) => withdrawPlanEntry(session, { planEntryId, reason: 'A slip.' })))
  assert.deepEqual(await whereSeen(database, council.councilId, ['zanzibar', planEntryId]), [])
  const entry = testEntry(council, { id: planEntryId })
  assert.equal(
    refusedWith(await council.act((session) => changePlanEntry(session, entry))),
    'plan-entry-closed',
  )
})

test('an entry on an item is decided when its decision is, and says where once the item is public', async () => {
  const council = await testCouncil(database)
  const { itemId } = await heldMeeting(council)
  const { id: planEntryId } = await publicEntry(council)
  const place = () => council.act((session) => placePlanEntry(session, { planEntryId, itemId }))
  accepted(await place())
  const places = await reader
    .selectFrom('published.plan_entry_item')
    .select('item_id')
    .where('plan_entry_id', '=', planEntryId)
    .execute()
  assert.deepEqual(places, [{ item_id: itemId }])
  accepted(
    await council.act(async (session) => {
      await settlePlanEntries(session, { itemId, entryNo: 1 })
      return { ok: true, value: undefined }
    }),
  )
  assert.equal((await shownTo(council))[0]?.status, 'decided')
  assert.equal(refusedWith(await place()), 'plan-entry-closed')
})

test('an entry on the agenda of a meeting that is not public says nothing of it', async () => {
  const council = await testCouncil(database)
  const { itemId } = await testMeeting(council)
  const { id: planEntryId } = await publicEntry(council)
  accepted(await council.act((session) => placePlanEntry(session, { planEntryId, itemId })))
  assert.deepEqual(await whereSeen(database, council.councilId, itemId), [])
})

test('the plan lists what is still to come, earliest first, and where each is taken', async () => {
  const council = await testCouncil(database)
  const { itemId, meetingId } = await testMeeting(council)
  const early = await publicEntry(council, { window: { fromOn: day('2024-11-01'), toOn: day('2024-11-30') } })
  const placed = await publicEntry(council)
  accepted(await council.act((session) => placePlanEntry(session, { planEntryId: placed.id, itemId })))
  const later_ = await publicEntry(council, { window: later })
  const gone = later_.id
  accepted(await council.act((session) => withdrawPlanEntry(session, { planEntryId: gone, reason: 'No.' })))
  const kept = accepted(
    await council.act(async ({ tx, councilId }) => {
      const open = await planEntries(tx, councilId, { isOpen: true })
      const coming = await planEntries(tx, councilId, { from: day('2024-12-04'), isOpen: false })
      const places = await placesOfEntries(tx, councilId, [placed.id])
      return accept({ open: open.map(idOf), coming: coming.map(idOf), places })
    }),
  )
  assert.deepEqual(
    [kept.open, kept.coming],
    [
      [early.id, placed.id],
      [placed.id, gone],
    ],
  )
  assert.deepEqual(
    kept.places.map((place) => [place.item_id, place.meeting_id, place.part]),
    [[itemId, meetingId, 'public']],
  )
})

function idOf({ plan_entry_id }: { readonly plan_entry_id: PlanEntry['id'] }) {
  return plan_entry_id
}

test('only the executive takes key decisions', async () => {
  const council = await testCouncil(database)
  const { registerBody } = await import('../body/register-body.ts')
  const planning = {
    id: id('body'),
    slug: 'planning',
    name: 'Planning',
    kind: 'committee',
    regime: 'lga1972',
    aliases: [],
    fromOn: day('2024-01-01'),
  } as const
  accepted(await council.act((session) => registerBody(session, planning)))
  const decisionMaker = { kind: 'body', bodyId: planning.id } as const
  assert.equal(
    refusedWith(await propose(council, { decisionMaker, key: declared.key })),
    'key-decision-not-executive',
  )
  accepted(
    await propose(council, {
      decisionMaker: { kind: 'office', officeId: council.mayorOfficeId },
      key: declared.key,
    }),
  )
})

test('what is not there is unknown, and a threshold has words', async () => {
  const council = await testCouncil(database)
  const planEntryId = id('planEntry')
  const refused = [
    await council.act((session) => publishPlanEntry(session, planEntryId)),
    await council.act((session) => changePlanEntry(session, testEntry(council))),
    await council.act((session) => movePlanEntry(session, { planEntryId, window: later, reason: 'x' })),
    await council.act((session) => withdrawPlanEntry(session, { planEntryId, reason: 'x' })),
    await council.act((session) => placePlanEntry(session, { planEntryId, itemId: id('item') })),
  ]
  assert.deepEqual(
    refused.map(refusedWith),
    refused.map(() => 'unknown-thing'),
  )
  assert.equal(
    refusedWith(await council.act((session) => setKeyThreshold(session, { ground: 'b', words: '' }))),
    'plan-threshold-without-words',
  )
})

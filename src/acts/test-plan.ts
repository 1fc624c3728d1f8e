import type { PlanEntry } from '../council/plan/plan-entry.ts'
import { proposePlanEntry } from './plan/propose-plan-entry.ts'
import { publishPlanEntry } from './plan/publish-plan-entry.ts'
import { placePlanEntry } from './plan/place-plan-entry.ts'
import { publishNotice } from './plan/publish-notice.ts'
import { accepted, at, day, id, type TestCouncil } from './test-council.ts'
import type { TestMeeting } from './test-meeting.ts'

/** For tests of acts: a decision to come of the test council's cabinet, neither key nor private unless said. */
export function testEntry(council: Pick<TestCouncil, 'bodyId'>, also: Partial<PlanEntry> = {}): PlanEntry {
  return {
    id: id('planEntry'),
    title: 'Zanzibar bridge',
    summary: 'Whether to mend the bridge.',
    decisionMaker: { kind: 'body', bodyId: council.bodyId },
    window: { fromOn: day('2025-01-15'), toOn: day('2025-01-31') },
    documents: ['Report of the director'],
    copiesFrom: 'Democratic Services, Town Hall',
    contact: 'Democratic Services',
    consultees: 'Residents of the ward',
    ...also,
  }
}

/** For tests of acts: the two facts of an entry, each with all that it asks for. */
export const declared = {
  key: { ground: 'a', reason: 'It costs more than the council calls significant.' },
  private: {
    extent: 'part',
    basis: { kind: 'exempt', paragraphs: ['3'] },
    reason: 'Bidders would see prices.',
  },
} as const satisfies Pick<PlanEntry, 'key' | 'private'>

/** For tests of acts: an entry that is public. */
export async function publicEntry(council: TestCouncil, also: Partial<PlanEntry> = {}): Promise<PlanEntry> {
  const entry = testEntry(council, also)
  accepted(await council.act((session) => proposePlanEntry(session, entry)))
  accepted(await council.act((session) => publishPlanEntry(session, entry.id)))
  return entry
}

/** For tests of acts: an entry for December 2024 that is key, whose notice was given on 1 November. */
export async function noticedEntry(council: TestCouncil, also: Partial<PlanEntry> = {}): Promise<PlanEntry> {
  const window = { fromOn: day('2024-12-01'), toOn: day('2024-12-31') }
  const entry = await publicEntry(council, { title: 'Weir bridge', key: declared.key, window, ...also })
  const notice = { id: id('notice'), planEntryId: entry.id, kind: 'key28' } as const
  accepted(await council.act((session) => publishNotice(session, notice), { at: at('2024-11-01T09:00:00Z') }))
  return entry
}

/** For tests of acts: puts such an entry on the item of a test meeting, so that a key decision may be taken on it. */
export async function noticedItem(
  council: TestCouncil,
  { itemId }: Pick<TestMeeting, 'itemId'>,
): Promise<PlanEntry> {
  const entry = await noticedEntry(council)
  accepted(await council.act((session) => placePlanEntry(session, { planEntryId: entry.id, itemId })))
  return entry
}

import type { PlanEntry } from '../council/plan/plan-entry.ts'
import { proposePlanEntry } from './plan/propose-plan-entry.ts'
import { publishPlanEntry } from './plan/publish-plan-entry.ts'
import { accepted, day, id, type TestCouncil } from './test-council.ts'

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

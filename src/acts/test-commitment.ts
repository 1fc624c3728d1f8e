import type { Commitment } from '../council/commitment/commitment.ts'
import { makeCommitment } from './commitment/make-commitment.ts'
import { publishedDecision } from './test-decision.ts'
import { accepted, day, id, type TestCouncil } from './test-council.ts'

/** For tests of acts: a commitment of the mayor from the published decision of a test council, due on 31 January 2025 to its cabinet. */
export async function testCommitment(council: TestCouncil, changed: Partial<Commitment> = {}) {
  const decision = await publishedDecision(council)
  const commitment: Commitment = {
    id: id('commitment'),
    nature: 'undertaking',
    source: { kind: 'limb', limbId: decision.resolution.limbs[0]?.id as ReturnType<typeof id<'limb'>> },
    quote: 'the zanzibar scheme',
    owner: { kind: 'office', officeId: council.mayorOfficeId },
    dueOn: day('2025-01-31'),
    reportBackBodyId: council.bodyId,
    ...changed,
  }
  accepted(await council.act((session) => makeCommitment(session, commitment)))
  return { ...decision, commitment, commitmentId: commitment.id }
}

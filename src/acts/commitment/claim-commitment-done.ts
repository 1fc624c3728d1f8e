import { mayByRole } from '../../council/access/power.ts'
import type { BodyId } from '../../council/body/body.ts'
import type { CommitmentId } from '../../council/commitment/commitment.ts'
import { officesHeldOn } from '../../council/member/register.ts'
import { dateAt } from '../../foundation/instant.ts'
import { refuse, type Result } from '../../foundation/result.ts'
import { accountById } from '../../store/account.ts'
import type { CommitmentRow } from '../../store/commitment.ts'
import { registerOf, type Session } from '../session.ts'
import { followedCommitment, takeStep, type StepRefusal } from './take-step.ts'

/** That a commitment is said to be done, with what was done and what shows it. */
export type CommitmentClaim = { readonly commitmentId: CommitmentId; readonly words: string }

/**
 * Says that a commitment is done and what shows it: by who owes it, or by a clerk for them. It closes nothing, the body does.
 *
 * @refuses unknown-thing, commitment-not-yours, commitment-ended, recommendation-not-answered, claim-without-evidence, names-protected-person, young-person-pointed-at, no-power
 */
export async function claimCommitmentDone(
  session: Session,
  { commitmentId, words }: CommitmentClaim,
): Promise<Result<CommitmentId, StepRefusal>> {
  const found = await followedCommitment(session, commitmentId)
  if (found === undefined) return refuse({ code: 'unknown-thing', kind: 'commitment' })
  const act = 'claim-commitment-done'
  const isOwn = await isOwner(session, found.row)
  const isClaimant = session.actor.grants.some(({ role }) => mayByRole(role, act))
  if (isClaimant && !isOwn && !isFollower(session)) return refuse({ code: 'commitment-not-yours' })
  const step = { kind: 'doneClaimed', words } as const
  return takeStep(session, { act, commitmentId, step, powerFor: isOwn ? bodyOfPower(session) : undefined })
}

/** Whether the actor may make commitments, and so may record what an owner told them. */
function isFollower({ actor }: Session): boolean {
  return actor.grants.some(({ role }) => mayByRole(role, 'make-commitment'))
}

/** The body for which an owner holds the power to claim: they owe it wherever it is heard. */
function bodyOfPower({ actor }: Session): BodyId | undefined {
  return actor.grants.find(({ role }) => mayByRole(role, 'claim-commitment-done'))?.bodyId
}

/** Whether the actor owes a commitment: as the person it names, or in the office that it names. */
async function isOwner(session: Session, row: CommitmentRow): Promise<boolean> {
  const { tx, councilId, actor, at, zone } = session
  if (actor.accountId === null) return false
  const personId = (await accountById(tx, councilId, actor.accountId))?.person_id
  if (personId === null || personId === undefined) return false
  if (row.owner_person_id === personId) return true
  const held = officesHeldOn(await registerOf(session), personId, dateAt(at, zone))
  return held.some(({ id }) => id === row.owner_office_id)
}

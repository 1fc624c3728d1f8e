import { mayPerform } from '../../council/access/may-perform.ts'
import type { CommitmentId } from '../../council/commitment/commitment.ts'
import { dateAt } from '../../foundation/instant.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import { commitmentById, type CommitmentRow } from '../../store/commitment.ts'
import type { UnknownThing } from '../refusals.ts'
import type { Session } from '../session.ts'

/**
 * A promise that who acts may know of: it is public, or they follow the promises of its body.
 *
 * @refuses unknown-thing
 */
export async function knownCommitment(
  session: Session,
  commitmentId: CommitmentId,
): Promise<Result<CommitmentRow, UnknownThing>> {
  const row = await commitmentById(session.tx, session.councilId, commitmentId)
  const unknown = refuse({ code: 'unknown-thing', kind: 'commitment' } as const)
  if (row === undefined) return unknown
  if (row.released_entry !== null && row.are_words_public) return accept(row)
  const power = mayPerform({
    grants: session.actor.grants,
    act: 'make-commitment',
    bodyId: row.report_back_body_id,
    on: dateAt(session.at, session.zone),
  })
  return power.ok ? accept(row) : unknown
}

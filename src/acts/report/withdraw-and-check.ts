import type { AccessRefusal } from '../../council/access/refusals.ts'
import type { DocumentId } from '../../council/report/document.ts'
import { invariant } from '../../foundation/invariant.ts'
import type { Result } from '../../foundation/result.ts'
import { askRehearsal } from '../rehearsal/ask-rehearsal.ts'
import type { UnknownThing } from '../refusals.ts'
import type { Session } from '../session.ts'
import { withdrawDocument, type Withdrawal } from './withdraw-document.ts'

/**
 * Withdraws a published document and asks in the same transaction for the check that nothing of it can be reached any more, so that
 * nobody needs to think of it. Signing the check off stays a person's act.
 *
 * @refuses what the withdrawal refuses
 */
export async function withdrawAndCheck(
  session: Session,
  withdrawal: Withdrawal,
): Promise<Result<DocumentId, UnknownThing | AccessRefusal>> {
  const withdrawn = await withdrawDocument(session, withdrawal)
  if (!withdrawn.ok) return withdrawn
  const asked = await askRehearsal(session, { kind: 'withdrawal', thingId: withdrawal.documentId })
  invariant(asked.ok, 'who may withdraw a document may ask for its check')
  return withdrawn
}

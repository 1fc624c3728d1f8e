import type { AccessRefusal } from '../../council/access/refusals.ts'
import type { InterestId } from '../../council/interest/interest.ts'
import type { InterestRefusal } from '../../council/interest/refusals.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import { interestById, moveWithholding, withholdingsOf } from '../../store/interest.ts'
import type { UnknownThing } from '../refusals.ts'
import { enter, published, type Session } from '../session.ts'

type Refusal = InterestRefusal | UnknownThing | AccessRefusal

/** That the details of an interest are to be withheld, or shown again, and why. */
export type AskedWithholding = { readonly interestId: InterestId; readonly reason: string }

/**
 * Records that the monitoring officer agrees to withhold the details of an interest. The public sees from then on that the
 * member has an interest whose details are withheld, and nothing it said before.
 *
 * @refuses unknown-thing, interest-already-withheld, withholding-without-reason, no-power
 * @law docs/law/members-interests.md
 */
export function withholdInterest(
  session: Session,
  asked: AskedWithholding,
): Promise<Result<InterestId, Refusal>> {
  return agree(session, asked, true)
}

/**
 * Records that the details of an interest are withheld no longer. The public sees its newest words.
 *
 * @refuses unknown-thing, interest-not-withheld, withholding-without-reason, no-power
 * @law docs/law/members-interests.md
 */
export function showInterest(
  session: Session,
  asked: AskedWithholding,
): Promise<Result<InterestId, Refusal>> {
  return agree(session, asked, false)
}

async function agree(
  session: Session,
  { interestId, reason }: AskedWithholding,
  isWithheld: boolean,
): Promise<Result<InterestId, Refusal>> {
  const kept = await interestById(session.tx, { councilId: session.councilId, interestId })
  if (kept === undefined) return refuse({ code: 'unknown-thing', kind: 'interest' })
  if ((kept.withheld_entry !== null) === isWithheld)
    return refuse({ code: isWithheld ? 'interest-already-withheld' : 'interest-not-withheld' })
  const entry = enter(session, isWithheld ? 'withhold-interest' : 'show-interest', {
    kind: 'interest',
    id: interestId,
    detail: { personId: kept.person_id },
  })
  if (!entry.ok) return entry
  const agreed = await keepWithholding(session, { interestId, isWithheld, reason, entryNo: entry.value })
  if (!agreed.ok) return agreed
  published(session, 'interest', [interestId])
  return accept(interestId)
}

/**
 * Keeps the monitoring officer's agreement to withhold the details of an interest, or to do so no longer, under the entry of
 * the act in which it was given.
 *
 * @refuses withholding-without-reason
 */
export async function keepWithholding(
  { tx, councilId, actor, at }: Session,
  agreed: AskedWithholding & { readonly isWithheld: boolean; readonly entryNo: number },
): Promise<Result<void, InterestRefusal>> {
  const { interestId, isWithheld, reason, entryNo } = agreed
  if (reason.trim() === '') return refuse({ code: 'withholding-without-reason' })
  const before = await withholdingsOf(tx, { councilId, interestId })
  await moveWithholding(tx, {
    council_id: councilId,
    interest_id: interestId,
    sequence: before.length + 1,
    is_withheld: isWithheld,
    reason,
    agreed_by_account_id: actor.accountId,
    agreed_by: actor.name,
    at,
    entry_no: entryNo,
  })
  return accept(undefined)
}

import { readGrantState, type ReadGrantState } from '../../council/access/read-grant.ts'
import type { AccessRefusal } from '../../council/access/refusals.ts'
import type { Id } from '../../foundation/identifier.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import { addReadGrantStep, readGrantById, type ReadGrantRow } from '../../store/read-grant.ts'
import { documentFor } from '../report/document-for.ts'
import type { UnknownThing } from '../refusals.ts'
import { enter, type Session } from '../session.ts'

/** How a kept grant stands at an instant. */
export function stateOfGrant(
  { person_id: personId, from_at: fromAt, until_at: untilAt, accepted_at, ended_at }: ReadGrantRow,
  at: Session['at'],
): ReadGrantState {
  const acceptedAt = accepted_at ?? undefined
  return readGrantState({ personId, fromAt, untilAt, acceptedAt, endedAt: ended_at ?? undefined }, at)
}

type Refusal = UnknownThing | AccessRefusal

/**
 * Accepts the terms of one's own grant.
 *
 * @refuses unknown-thing, reading-of-another, reading-ended-already, no-power
 */
export async function acceptReadTerms(
  session: Session,
  grantId: Id<'grant'>,
): Promise<Result<Id<'grant'>, Refusal>> {
  const { tx, councilId, at } = session
  const grant = await readGrantById(tx, councilId, grantId)
  if (grant === undefined) return refuse({ code: 'unknown-thing', kind: 'read grant' })
  const entry = enter(session, 'accept-read-terms', { kind: 'document', id: grant.document_id })
  if (!entry.ok) return entry
  const own = mayUse(session, grant)
  if (!own.ok) return own
  if (grant.accepted_at !== null) return accept(grantId)
  const step = { council_id: councilId, grant_id: grantId, kind: 'accepted', at, entry_no: entry.value }
  await addReadGrantStep(tx, step)
  return accept(grantId)
}

/**
 * Enters that a reader opens the paper that was given to them, with the version, before the copy is made.
 *
 * @refuses unknown-thing, reading-of-another, reading-ended-already, reading-not-accepted, no-power
 */
export async function openGrantedPaper(
  session: Session,
  { grantId, version }: { readonly grantId: Id<'grant'>; readonly version: number },
): Promise<Result<Id<'grant'>, Refusal>> {
  const grant = await readGrantById(session.tx, session.councilId, grantId)
  if (grant === undefined) return refuse({ code: 'unknown-thing', kind: 'read grant' })
  const subject = { kind: 'document', id: grant.document_id, detail: { version, grantId } }
  const entry = enter(session, 'open-granted-paper', subject)
  if (!entry.ok) return entry
  const own = mayUse(session, grant)
  if (!own.ok) return own
  return stateOfGrant(grant, session.at) === 'open'
    ? accept(grantId)
    : refuse({ code: 'reading-not-accepted' })
}

/**
 * Ends a grant at once, with the reason.
 *
 * @refuses unknown-thing, reading-ended-already, no-power
 */
export async function endReadGrant(
  session: Session,
  { grantId, reason }: { readonly grantId: Id<'grant'>; readonly reason: string },
): Promise<Result<Id<'grant'>, Refusal>> {
  const { tx, councilId, at } = session
  const grant = await readGrantById(tx, councilId, grantId)
  if (grant === undefined) return refuse({ code: 'unknown-thing', kind: 'read grant' })
  const found = await documentFor(session, grant.document_id)
  if (!found.ok) return found
  const subject = { kind: 'document', id: grant.document_id, bodyId: found.value.bodyId, detail: { reason } }
  const entry = enter(session, 'end-read-grant', subject)
  if (!entry.ok) return entry
  if (isOver(grant, session)) return refuse({ code: 'reading-ended-already' })
  const step = { council_id: councilId, grant_id: grantId, kind: 'ended', reason, at, entry_no: entry.value }
  await addReadGrantStep(tx, step)
  return accept(grantId)
}

/** A grant of the actor's own that is not over. */
function mayUse(session: Session, grant: ReadGrantRow): Result<ReadGrantRow, AccessRefusal> {
  if (grant.account_id !== session.actor.accountId) return refuse({ code: 'reading-of-another' })
  return isOver(grant, session) ? refuse({ code: 'reading-ended-already' }) : accept(grant)
}

function isOver(grant: ReadGrantRow, { at }: Session): boolean {
  const state = stateOfGrant(grant, at)
  return state === 'over' || state === 'ended'
}

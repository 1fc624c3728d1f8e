import type { AccessRefusal } from '../../council/access/refusals.ts'
import type { ClockRefusal } from '../../council/clock/refusals.ts'
import { checkDispensation } from '../../council/dispensation/check-dispensation.ts'
import type { Dispensation, DispensationId } from '../../council/dispensation/dispensation.ts'
import type { DispensationRefusal } from '../../council/dispensation/refusals.ts'
import type { CalendarDate } from '../../foundation/calendar-date.ts'
import { dateAt } from '../../foundation/instant.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import { addDispensationRow, dispensationById, endDispensationRow } from '../../store/dispensation.ts'
import { refuseProtected } from '../member/refuse-protected.ts'
import type { NamesProtectedPerson, UnknownThing } from '../refusals.ts'
import { enter, published, registerOf, type Session } from '../session.ts'

type Refusal = DispensationRefusal | ClockRefusal | NamesProtectedPerson | UnknownThing | AccessRefusal

/**
 * Records that a dispensation was granted. It is public at once, and can be chosen in the room of a meeting on its days.
 *
 * @refuses dispensation-of-no-member, dispensation-without-words, dispensation-of-the-future, dispensation-granted-before-asked, dispensation-before-it-was-granted, dispensation-outside-its-days, dispensation-too-long, no-rule-on-that-day, unknown-thing, names-protected-person, no-power
 * @law docs/law/members-interests.md
 */
export async function recordDispensation(
  session: Session,
  dispensation: Dispensation,
): Promise<Result<DispensationId, Refusal>> {
  const register = await registerOf(session)
  const { grantedBy } = dispensation
  const isKnown =
    grantedBy.kind === 'body'
      ? register.bodies.some(({ id }) => id === grantedBy.bodyId)
      : register.offices.some(({ id }) => id === grantedBy.officeId)
  if (!isKnown) return refuse({ code: 'unknown-thing', kind: grantedBy.kind })
  const fit = checkDispensation(dispensation, register, dateAt(session.at, session.zone))
  if (!fit.ok) return fit
  const shielded = await refuseProtected(session, [dispensation.subject, dispensation.reasons])
  if (!shielded.ok) return shielded
  const entry = enter(session, 'record-dispensation', {
    kind: 'dispensation',
    id: dispensation.id,
    detail: { personId: dispensation.personId, ground: dispensation.ground },
  })
  if (!entry.ok) return entry
  await addDispensationRow(session.tx, rowOf(session, dispensation, entry.value))
  published(session, 'dispensation', [dispensation.id])
  return accept(dispensation.id)
}

function rowOf({ councilId }: Session, dispensation: Dispensation, entryNo: number) {
  const { grantedBy } = dispensation
  return {
    council_id: councilId,
    dispensation_id: dispensation.id,
    person_id: dispensation.personId,
    subject: dispensation.subject,
    extent: dispensation.extent,
    ground: dispensation.ground,
    reasons: dispensation.reasons,
    requested_on: dispensation.requestedOn,
    granted_on: dispensation.grantedOn,
    granted_by_body_id: grantedBy.kind === 'body' ? grantedBy.bodyId : null,
    granted_by_office_id: grantedBy.kind === 'office' ? grantedBy.officeId : null,
    from_on: dispensation.fromOn,
    to_on: dispensation.toOn,
    released_entry: entryNo,
  }
}

/** That a dispensation ends before its time: the last day on which it has effect, and why. */
export type EndedDispensation = {
  readonly dispensationId: DispensationId
  readonly endedOn: CalendarDate
  readonly reason: string
}

/**
 * Ends a dispensation before its time. What was done under it stands, and the public register says when it ended and why.
 *
 * @refuses unknown-thing, dispensation-ended-already, dispensation-outside-its-days, dispensation-ends-in-the-past, dispensation-without-words, names-protected-person, no-power
 * @law docs/law/members-interests.md
 */
export async function endDispensation(
  session: Session,
  { dispensationId, endedOn, reason }: EndedDispensation,
): Promise<Result<DispensationId, Refusal>> {
  const { tx, councilId } = session
  const kept = await dispensationById(tx, councilId, dispensationId)
  if (kept === undefined) return refuse({ code: 'unknown-thing', kind: 'dispensation' })
  if (kept.ended_on !== null) return refuse({ code: 'dispensation-ended-already', on: kept.ended_on })
  if (endedOn < kept.from_on || endedOn > kept.to_on)
    return refuse({ code: 'dispensation-outside-its-days', fromOn: kept.from_on, toOn: kept.to_on })
  if (endedOn < dateAt(session.at, session.zone)) return refuse({ code: 'dispensation-ends-in-the-past' })
  if (reason.trim() === '') return refuse({ code: 'dispensation-without-words' })
  const shielded = await refuseProtected(session, [reason])
  if (!shielded.ok) return shielded
  const entry = enter(session, 'end-dispensation', {
    kind: 'dispensation',
    id: dispensationId,
    detail: { personId: kept.person_id, endedOn },
  })
  if (!entry.ok) return entry
  await endDispensationRow(tx, {
    council_id: councilId,
    dispensation_id: dispensationId,
    ended_on: endedOn,
    ending_reason: reason,
    ended_entry: entry.value,
  })
  published(session, 'dispensation', [dispensationId])
  return accept(dispensationId)
}

import type { AccessRefusal } from '../../council/access/refusals.ts'
import { mayAppoint } from '../../council/member/may-appoint.ts'
import type { OfficeHolding, OfficeHoldingId } from '../../council/member/office-holding.ts'
import type { MemberRefusal } from '../../council/member/refusals.ts'
import { accept, type Result } from '../../foundation/result.ts'
import { addHoldingRow } from '../../store/person.ts'
import { wardsOf } from '../../store/ward.ts'
import { enter, published, registerGrew, registerOf, type Session } from '../session.ts'

/** An appointment, and how the term ended where that is known. */
export type Appointment = {
  readonly holding: OfficeHolding
  readonly endedBy?: string | undefined
}

/**
 * Records that a person holds an office for a term. Public at once, unless the person's identity is protected.
 *
 * @refuses office-unknown, person-unknown, holding-ends-before-it-begins, office-already-held, ward-unknown,
 * ward-not-on-that-day, ward-seats-filled, declared-after-it-begins, no-power
 */
export async function appointToOffice(
  session: Session,
  { holding, endedBy }: Appointment,
): Promise<Result<OfficeHoldingId, MemberRefusal | AccessRefusal>> {
  const register = await registerOf(session)
  const wards = await wardsOf(session.tx, session.councilId)
  const checked = mayAppoint(register, holding, wards)
  if (!checked.ok) return checked
  const entry = enter(session, 'appoint-to-office', {
    kind: 'holding',
    id: holding.id,
    detail: { officeId: holding.officeId, personId: holding.personId },
  })
  if (!entry.ok) return entry
  const person = register.people.find(({ id }) => id === holding.personId)
  const isPublic = person?.isIdentityProtected === false
  await addHoldingRow(session.tx, {
    council_id: session.councilId,
    holding_id: holding.id,
    office_id: holding.officeId,
    person_id: holding.personId,
    from_on: holding.fromOn,
    to_on: holding.toOn ?? null,
    ended_by: endedBy ?? null,
    ward_id: holding.wardId ?? null,
    declared_on: holding.declaredOn ?? null,
    released_entry: isPublic ? entry.value : null,
  })
  registerGrew(session, { holdings: [holding] })
  if (isPublic) published(session, 'person', [holding.personId])
  return accept(holding.id)
}

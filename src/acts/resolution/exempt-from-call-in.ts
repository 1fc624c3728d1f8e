import type { AccessRefusal } from '../../council/access/refusals.ts'
import type { CallInRefusal } from '../../council/call-in/refusals.ts'
import type { PersonId } from '../../council/member/person.ts'
import { isInTerm } from '../../council/term.ts'
import type { ResolutionId } from '../../council/resolution/resolution.ts'
import type { CalendarDate } from '../../foundation/calendar-date.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import { schemeOn } from '../../store/call-in.ts'
import { addExemption, exemptionOf } from '../../store/decision.ts'
import { resolutionById } from '../../store/resolution.ts'
import { refuseProtected } from '../member/refuse-protected.ts'
import type { NamesProtectedPerson, UnknownThing } from '../refusals.ts'
import { enter, registerOf, type Session } from '../session.ts'

/** That a decision is urgent and may not be called in, with who agreed to that. */
export type CallInExemption = {
  readonly resolutionId: ResolutionId
  readonly reason: string
  readonly consentByPersonId: PersonId
  readonly consentedOn: CalendarDate
}

/**
 * Records, before a decision is public, that it is exempt from call-in: why it is urgent, and the consent of whoever held the
 * office that the council's scheme names. It goes out with the decision, which takes effect at once.
 *
 * @refuses unknown-thing, no-call-in-scheme, call-in-exemption-too-late, call-in-exemption-without-reason, urgency-consent-not-in-office, names-protected-person, no-power
 * @law docs/law/constitution.md
 */
export async function exemptFromCallIn(
  session: Session,
  exemption: CallInExemption,
): Promise<Result<void, UnknownThing | NamesProtectedPerson | CallInRefusal | AccessRefusal>> {
  const { tx, councilId } = session
  const { resolutionId, reason, consentByPersonId, consentedOn } = exemption
  const kept = await resolutionById(tx, councilId, resolutionId)
  if (kept === undefined) return refuse({ code: 'unknown-thing', kind: 'decision' })
  if (kept.released_entry !== null || (await exemptionOf(tx, councilId, resolutionId)) !== undefined)
    return refuse({ code: 'call-in-exemption-too-late' })
  if (reason.trim() === '') return refuse({ code: 'call-in-exemption-without-reason' })
  const scheme = await schemeOn(tx, councilId, consentedOn)
  if (scheme === undefined) return refuse({ code: 'no-call-in-scheme', on: consentedOn })
  const officeId = scheme.urgency_consent_office_id
  const { holdings } = await registerOf(session)
  const isHolder = holdings.some(
    (held) =>
      held.officeId === officeId && held.personId === consentByPersonId && isInTerm(held, consentedOn),
  )
  if (!isHolder) return refuse({ code: 'urgency-consent-not-in-office', on: consentedOn })
  const shielded = await refuseProtected(session, [reason])
  if (!shielded.ok) return shielded
  const entry = enter(session, 'exempt-from-call-in', {
    kind: 'decision',
    id: resolutionId,
    bodyId: kept.body_id,
    detail: { reason, consentByPersonId },
  })
  if (!entry.ok) return entry
  await addExemption(tx, {
    council_id: councilId,
    resolution_id: resolutionId,
    reason,
    consent_by_office_id: officeId,
    consent_by_person_id: consentByPersonId,
    consented_on: consentedOn,
    entry_no: entry.value,
  })
  return accept(undefined)
}

import type { AccessRefusal } from '../../council/access/refusals.ts'
import { checkScheme, type CallInScheme, type CallInSchemeId } from '../../council/call-in/call-in-scheme.ts'
import type { CallInRefusal } from '../../council/call-in/refusals.ts'
import { addDays } from '../../foundation/calendar-date.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import { addScheme } from '../../store/call-in.ts'
import type { UnknownThing } from '../refusals.ts'
import { enter, published, registerOf, type Session } from '../session.ts'

/**
 * Sets the council's scheme of call-in from a day on, as its constitution has it. The scheme before it ends the day before,
 * and goes on holding for what was published under it. It is public at once.
 *
 * @refuses call-in-scheme-incomplete, unknown-thing, no-power
 * @law docs/law/constitution.md
 */
export async function setCallInScheme(
  session: Session,
  scheme: CallInScheme,
): Promise<Result<CallInSchemeId, CallInRefusal | UnknownThing | AccessRefusal>> {
  const checked = checkScheme(scheme)
  if (!checked.ok) return checked
  const register = await registerOf(session)
  if (!register.offices.some(({ id }) => id === scheme.urgencyConsentOfficeId))
    return refuse({ code: 'unknown-thing', kind: 'office' })
  if (!register.bodies.some(({ id }) => id === scheme.scrutinyBodyId))
    return refuse({ code: 'unknown-thing', kind: 'body' })
  const entry = enter(session, 'set-call-in-scheme', {
    kind: 'scheme',
    id: scheme.id,
    detail: { fromOn: scheme.fromOn, source: scheme.source },
  })
  if (!entry.ok) return entry
  await addScheme(
    session.tx,
    {
      council_id: session.councilId,
      scheme_id: scheme.id,
      from_on: scheme.fromOn,
      to_on: scheme.toOn ?? null,
      source: scheme.source,
      window_days: scheme.windowDays,
      day_kind: scheme.dayKind,
      takes_effect: scheme.takesEffect,
      eligible: scheme.eligible,
      members_needed: scheme.membersNeeded,
      who_may_ask: scheme.whoMayAsk,
      grounds: scheme.grounds,
      urgency_consent_office_id: scheme.urgencyConsentOfficeId,
      scrutiny_body_id: scheme.scrutinyBodyId,
      meet_within_days: scheme.meetWithinDays,
      reconsider_within_days: scheme.reconsiderWithinDays,
      if_nothing_is_done: scheme.ifNothingIsDone,
      released_entry: entry.value,
    },
    addDays(scheme.fromOn, -1),
  )
  published(session, 'decision', [])
  return accept(scheme.id)
}

import type { AccessRefusal } from '../../council/access/refusals.ts'
import { hasSat } from '../../council/interest/check-interest.ts'
import type { InterestRefusal } from '../../council/interest/refusals.ts'
import type { PersonId } from '../../council/member/person.ts'
import type { CalendarDate } from '../../foundation/calendar-date.ts'
import { dateAt } from '../../foundation/instant.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import { addNoInterests, interestsOf } from '../../store/interest.ts'
import { enter, published, registerOf, type Session } from '../session.ts'

/** That a member told the monitoring officer on a day that they have nothing to register. */
export type NoInterests = { readonly personId: PersonId; readonly notifiedOn: CalendarDate }

/**
 * Records that a member has told that they have nothing to register; the public register says so, with the day.
 *
 * @refuses interest-of-no-member, interest-of-the-future, interests-not-none, no-power
 * @law docs/law/members-interests.md
 */
export async function recordNoInterests(
  session: Session,
  { personId, notifiedOn }: NoInterests,
): Promise<Result<PersonId, InterestRefusal | AccessRefusal>> {
  const { tx, councilId, at, zone } = session
  if (!hasSat(await registerOf(session), personId)) return refuse({ code: 'interest-of-no-member' })
  if (notifiedOn > dateAt(at, zone)) return refuse({ code: 'interest-of-the-future', on: notifiedOn })
  const entry = enter(session, 'record-no-interests', {
    kind: 'person',
    id: personId,
    detail: { notifiedOn },
  })
  if (!entry.ok) return entry
  const count = (await interestsOf(tx, councilId, personId)).filter((row) => row.ended_on === null).length
  if (count > 0) return refuse({ code: 'interests-not-none', count })
  await addNoInterests(tx, {
    council_id: councilId,
    person_id: personId,
    notified_on: notifiedOn,
    at,
    released_entry: entry.value,
  })
  published(session, 'person', [])
  return accept(personId)
}

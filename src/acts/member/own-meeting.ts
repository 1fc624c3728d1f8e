import type { ActName } from '../../council/access/power.ts'
import { mayPerform } from '../../council/access/may-perform.ts'
import type { AccessRefusal } from '../../council/access/refusals.ts'
import type { MeetingId } from '../../council/meeting/meeting.ts'
import type { PersonId } from '../../council/member/person.ts'
import { seatOn } from '../../council/member/seat-on-council.ts'
import { dateAt } from '../../foundation/instant.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import { accountById } from '../../store/account.ts'
import { meetingById, type MeetingRow } from '../../store/meeting.ts'
import type { UnknownThing } from '../refusals.ts'
import { registerOf, type Session } from '../session.ts'

/** An announced meeting as the member who acts stands to it. */
export type OwnMeeting = {
  readonly meeting: MeetingRow
  /** Who acts, where they have a seat on the body on the day of the meeting. */
  readonly personId: PersonId | undefined
  /** Whether the meeting is still to be held as it is announced, and has not begun. */
  readonly isToCome: boolean
}

const toCome: ReadonlySet<string> = new Set(['announced', 'agendaPublished', 'supplemented'])

/**
 * The announced meeting for which a member does something of their own.
 *
 * @refuses unknown-thing, no-power
 */
export async function ownMeeting(
  session: Session,
  meetingId: MeetingId,
  act: ActName,
): Promise<Result<OwnMeeting, UnknownThing | AccessRefusal>> {
  const { tx, councilId, actor, at, zone } = session
  const meeting = await meetingById(tx, councilId, meetingId)
  if (meeting === undefined || meeting.released_entry === null)
    return refuse({ code: 'unknown-thing', kind: 'meeting' })
  const power = mayPerform({ grants: actor.grants, act, bodyId: meeting.body_id, on: dateAt(at, zone) })
  if (!power.ok) return power
  const account = actor.accountId === null ? undefined : await accountById(tx, councilId, actor.accountId)
  const personId = account?.person_id ?? undefined
  const seat =
    personId === undefined
      ? undefined
      : seatOn(
          await registerOf(session),
          { personId, on: meeting.starts_on },
          ({ id }) => id === meeting.body_id,
        )
  return accept({
    meeting,
    personId: seat === undefined ? undefined : personId,
    isToCome: toCome.has(meeting.state),
  })
}

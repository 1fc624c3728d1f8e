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
import { ownBody } from './enter-own.ts'
import { readSubstitutions } from './read-substitutions.ts'

/** An announced meeting as the member who acts stands to it. */
export type OwnMeeting = {
  readonly meeting: MeetingRow
  /** Who acts, where they have a seat on the body on the day of the meeting. */
  readonly personId: PersonId | undefined
  /** Who acts, where they are to come in the place of a member. */
  readonly substituteId: PersonId | undefined
  /** Whether the meeting is still to be held as it is announced, and has not begun. */
  readonly isToCome: boolean
}

const toCome: ReadonlySet<string> = new Set(['announced', 'agendaPublished', 'supplemented'])

/**
 * The announced meeting for which a member does something of their own. The register says whether they sit on its body: a grant for
 * any body gives the power.
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
  const power = mayPerform({ grants: actor.grants, act, bodyId: ownBody(session, act), on: dateAt(at, zone) })
  if (!power.ok) return power
  const account = actor.accountId === null ? undefined : await accountById(tx, councilId, actor.accountId)
  const parts =
    account === undefined || account.person_id === null
      ? { personId: undefined, substituteId: undefined }
      : await partsIn(session, meeting, account.person_id)
  return accept({ meeting, ...parts, isToCome: toCome.has(meeting.state) })
}

async function partsIn(
  session: Session,
  { meeting_id: meetingId, body_id: bodyId, starts_on: on }: MeetingRow,
  personId: PersonId,
): Promise<Pick<OwnMeeting, 'personId' | 'substituteId'>> {
  const seat = seatOn(await registerOf(session), { personId, on }, ({ id }) => id === bodyId)
  const substitutions = await readSubstitutions(session, personId)
  const isSubstitute = substitutions.some((one) => one.meeting_id === meetingId)
  return {
    personId: seat === undefined ? undefined : personId,
    substituteId: isSubstitute ? personId : undefined,
  }
}

import type { AccessRefusal } from '../../council/access/refusals.ts'
import type { MeetingId } from '../../council/meeting/meeting.ts'
import type { PersonId } from '../../council/member/person.ts'
import type { MemberRefusal } from '../../council/member/refusals.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import { addApology, apologiesTo } from '../../store/apology.ts'
import type { MeetingRow } from '../../store/meeting.ts'
import type { UnknownThing } from '../refusals.ts'
import { enter, type Session } from '../session.ts'
import { ownMeeting } from './own-meeting.ts'

type Refusal = UnknownThing | MemberRefusal | AccessRefusal

/**
 * Sends a member's own apologies to a meeting of a body on which they sit, before it begins. The clerk has them on the roll.
 *
 * @refuses unknown-thing, apologies-of-no-member, apologies-too-late, apologies-sent-already, no-power
 */
export async function sendApologies(
  session: Session,
  { meetingId, reason }: { readonly meetingId: MeetingId; readonly reason: string },
): Promise<Result<void, Refusal>> {
  const own = await ownApologies(session, meetingId)
  if (!own.ok) return own
  if (own.value.isSent) return refuse({ code: 'apologies-sent-already' })
  return keep(session, own.value, { state: 'sent', reason })
}

/**
 * Takes a member's own apologies back, before the meeting begins.
 *
 * @refuses unknown-thing, apologies-of-no-member, apologies-too-late, apologies-not-sent, no-power
 */
export async function takeBackApologies(
  session: Session,
  meetingId: MeetingId,
): Promise<Result<void, Refusal>> {
  const own = await ownApologies(session, meetingId)
  if (!own.ok) return own
  if (!own.value.isSent) return refuse({ code: 'apologies-not-sent' })
  return keep(session, own.value, { state: 'takenBack', reason: '' })
}

type OwnApologies = { readonly meeting: MeetingRow; readonly personId: PersonId; readonly isSent: boolean }

async function ownApologies(session: Session, meetingId: MeetingId): Promise<Result<OwnApologies, Refusal>> {
  const own = await ownMeeting(session, meetingId, 'send-apologies')
  if (!own.ok) return own
  const { meeting, personId, isToCome } = own.value
  if (personId === undefined) return refuse({ code: 'apologies-of-no-member' })
  if (!isToCome) return refuse({ code: 'apologies-too-late' })
  const sent = await apologiesTo(session.tx, session.councilId, [meetingId])
  return accept({ meeting, personId, isSent: sent.some((one) => one.person_id === personId) })
}

async function keep(
  session: Session,
  { meeting, personId }: OwnApologies,
  { state, reason }: { readonly state: 'sent' | 'takenBack'; readonly reason: string },
): Promise<Result<void, AccessRefusal>> {
  const { meeting_id: meetingId, body_id: bodyId } = meeting
  const subject = { kind: 'meeting', id: meetingId, bodyId, detail: { apologies: state } }
  const entry = enter(session, 'send-apologies', subject)
  if (!entry.ok) return entry
  await addApology(session.tx, {
    council_id: session.councilId,
    meeting_id: meetingId,
    person_id: personId,
    state,
    reason,
    at: session.at,
    entry_no: entry.value,
  })
  return accept(undefined)
}

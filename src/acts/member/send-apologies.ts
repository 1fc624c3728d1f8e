import { mayPerform } from '../../council/access/may-perform.ts'
import type { AccessRefusal } from '../../council/access/refusals.ts'
import type { MeetingId } from '../../council/meeting/meeting.ts'
import type { PersonId } from '../../council/member/person.ts'
import type { MemberRefusal } from '../../council/member/refusals.ts'
import type { Register } from '../../council/member/register.ts'
import { seatOn } from '../../council/member/seat-on-council.ts'
import { dateAt } from '../../foundation/instant.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import { accountById } from '../../store/account.ts'
import { addApology, apologiesTo } from '../../store/apology.ts'
import { meetingById, type MeetingRow } from '../../store/meeting.ts'
import type { UnknownThing } from '../refusals.ts'
import { enter, registerOf, type Session } from '../session.ts'

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
  const own = await ownMeeting(session, meetingId)
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
  const own = await ownMeeting(session, meetingId)
  if (!own.ok) return own
  if (!own.value.isSent) return refuse({ code: 'apologies-not-sent' })
  return keep(session, own.value, { state: 'takenBack', reason: '' })
}

type OwnMeeting = { readonly meeting: MeetingRow; readonly personId: PersonId; readonly isSent: boolean }

const notBegun: ReadonlySet<string> = new Set(['announced', 'agendaPublished', 'supplemented'])

async function ownMeeting(session: Session, meetingId: MeetingId): Promise<Result<OwnMeeting, Refusal>> {
  const { tx, councilId, actor } = session
  const meeting = await meetingById(tx, councilId, meetingId)
  if (meeting === undefined || meeting.released_entry === null)
    return refuse({ code: 'unknown-thing', kind: 'meeting' })
  const on = dateAt(session.at, session.zone)
  const power = mayPerform({ grants: actor.grants, act: 'send-apologies', bodyId: meeting.body_id, on })
  if (!power.ok) return power
  const account = actor.accountId === null ? undefined : await accountById(tx, councilId, actor.accountId)
  const personId = account?.person_id ?? undefined
  if (personId === undefined || !sitsOn(await registerOf(session), personId, meeting))
    return refuse({ code: 'apologies-of-no-member' })
  if (!notBegun.has(meeting.state)) return refuse({ code: 'apologies-too-late' })
  const sent = await apologiesTo(tx, councilId, [meetingId])
  return accept({ meeting, personId, isSent: sent.some((one) => one.person_id === personId) })
}

function sitsOn(register: Register, personId: PersonId, meeting: MeetingRow): boolean {
  return (
    seatOn(register, { personId, on: meeting.starts_on }, ({ id }) => id === meeting.body_id) !== undefined
  )
}

async function keep(
  session: Session,
  { meeting, personId }: OwnMeeting,
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

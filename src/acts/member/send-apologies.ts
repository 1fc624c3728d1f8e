import type { AccessRefusal } from '../../council/access/refusals.ts'
import type { MeetingId } from '../../council/meeting/meeting.ts'
import type { PersonId } from '../../council/member/person.ts'
import type { MemberRefusal } from '../../council/member/refusals.ts'
import { possibleSubstitutes } from '../../council/room/presence.ts'
import { nameInRoom } from '../../council/room/room-facts.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import { openAccountOfPerson } from '../../store/account.ts'
import { addApology, apologiesTo, type SentApology } from '../../store/apology.ts'
import type { MeetingRow } from '../../store/meeting.ts'
import { queueMail, type NewMail } from '../mail/queue-mail.ts'
import type { UnknownThing } from '../refusals.ts'
import { readRoom } from '../room/read-room.ts'
import type { Session } from '../session.ts'
import { enterOwn } from './enter-own.ts'
import { ownMeeting } from './own-meeting.ts'

type Refusal = UnknownThing | MemberRefusal | AccessRefusal

/** A member's own apologies to a meeting, with the reason for the clerk and whom they name to come in their place. */
export type OwnApologies = {
  readonly meetingId: MeetingId
  readonly reason: string
  readonly substituteId?: PersonId | undefined
}

/**
 * Sends a member's own apologies to a meeting of a body on which they sit, before it begins. The clerk has them on the roll.
 * Where the body has substitutes, the one whom the member names is told by mail, and has the meeting with its private papers
 * among their own. It gives whether they could be told: who has no account could not.
 *
 * @refuses unknown-thing, apologies-of-no-member, apologies-too-late, apologies-sent-already, substitute-not-possible, substitute-asked-already, no-power
 */
export async function sendApologies(
  session: Session,
  { meetingId, reason, substituteId }: OwnApologies,
): Promise<Result<{ readonly isSubstituteTold: boolean }, Refusal>> {
  const own = await standing(session, meetingId)
  if (!own.ok) return own
  if (own.value.sent !== undefined) return refuse({ code: 'apologies-sent-already' })
  if (substituteId !== undefined) {
    const refusal = await unfitSubstitute(session, own.value, substituteId)
    if (refusal !== undefined) return refuse(refusal)
  }
  const entry = await keep(session, own.value, {
    state: 'sent',
    reason,
    substitute_person_id: substituteId ?? null,
  })
  if (!entry.ok) return entry
  const isSubstituteTold = await tell(session, own.value, {
    kind: 'substitute-asked',
    personId: substituteId,
    entryNo: entry.value,
  })
  return accept({ isSubstituteTold })
}

/**
 * Takes a member's own apologies back, before the meeting begins. Whom they named to come in their place is told.
 *
 * @refuses unknown-thing, apologies-of-no-member, apologies-too-late, apologies-not-sent, no-power
 */
export async function takeBackApologies(
  session: Session,
  meetingId: MeetingId,
): Promise<Result<void, Refusal>> {
  const own = await standing(session, meetingId)
  if (!own.ok) return own
  if (own.value.sent === undefined) return refuse({ code: 'apologies-not-sent' })
  const entry = await keep(session, own.value, { state: 'takenBack', reason: '', substitute_person_id: null })
  if (!entry.ok) return entry
  const personId = own.value.sent.substitute_person_id ?? undefined
  await tell(session, own.value, { kind: 'substitute-freed', personId, entryNo: entry.value })
  return accept(undefined)
}

/** How a member stands to a meeting: the meeting, who they are, their apologies where they stand, and those of others. */
type Standing = {
  readonly meeting: MeetingRow
  readonly personId: PersonId
  readonly sent: SentApology | undefined
  readonly all: readonly SentApology[]
}

async function standing(session: Session, meetingId: MeetingId): Promise<Result<Standing, Refusal>> {
  const own = await ownMeeting(session, meetingId, 'send-apologies')
  if (!own.ok) return own
  const { meeting, personId, isToCome } = own.value
  if (personId === undefined) return refuse({ code: 'apologies-of-no-member' })
  if (!isToCome) return refuse({ code: 'apologies-too-late' })
  const all = await apologiesTo(session.tx, session.councilId, [meetingId])
  return accept({ meeting, personId, all, sent: all.find((one) => one.person_id === personId) })
}

async function unfitSubstitute(
  { tx, councilId, zone }: Session,
  { meeting, all }: Standing,
  substituteId: PersonId,
): Promise<Refusal | undefined> {
  const facts = (await readRoom(tx, { councilId, meetingId: meeting.meeting_id, zone }))?.facts
  if (facts === undefined) return { code: 'unknown-thing', kind: 'meeting' }
  const name = nameInRoom(facts, substituteId)
  if (!possibleSubstitutes(facts).includes(substituteId)) return { code: 'substitute-not-possible', name }
  const isTaken = all.some((one) => one.substitute_person_id === substituteId)
  return isTaken ? { code: 'substitute-asked-already', name } : undefined
}

async function keep(
  session: Session,
  { meeting: { meeting_id: meetingId }, personId }: Standing,
  apology: Pick<Parameters<typeof addApology>[1], 'state' | 'reason'> & {
    readonly substitute_person_id: PersonId | null
  },
): Promise<Result<number, AccessRefusal>> {
  const { state, substitute_person_id: substituteId } = apology
  const detail = { apologies: state, ...(substituteId !== null && { substituteId }) }
  const entry = enterOwn(session, 'send-apologies', { kind: 'meeting', id: meetingId, detail })
  if (!entry.ok) return entry
  await addApology(session.tx, {
    ...apology,
    council_id: session.councilId,
    meeting_id: meetingId,
    person_id: personId,
    at: session.at,
    entry_no: entry.value,
  })
  return entry
}

/** Tells a substitute by mail; gives whether there is an account to tell. */
async function tell(
  session: Session,
  { meeting }: Standing,
  told: Pick<NewMail, 'kind' | 'entryNo'> & { readonly personId: PersonId | undefined },
): Promise<boolean> {
  const { personId, ...mail } = told
  if (personId === undefined) return false
  const account = await openAccountOfPerson(session.tx, session.councilId, personId)
  if (account === undefined) return false
  const about = { kind: 'meeting', id: meeting.meeting_id }
  await queueMail(session, { ...mail, to: [account.account_id], about, path: '/workspace/my' })
  return true
}

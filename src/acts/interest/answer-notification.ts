import type { AccessRefusal } from '../../council/access/refusals.ts'
import type {
  InterestNotification,
  InterestNotificationId,
} from '../../council/interest/interest-notification.ts'
import type { InterestRefusal } from '../../council/interest/refusals.ts'
import { newId } from '../../foundation/identifier.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import { addNotificationAnswer, notificationById, toNotification } from '../../store/interest-notification.ts'
import type { NamesProtectedPerson, UnknownThing } from '../refusals.ts'
import { enter, type Session } from '../session.ts'
import { recordNoInterests } from './record-no-interests.ts'
import { amendInterest, endInterest, registerInterest } from './register-interest.ts'

type Refusal = InterestRefusal | NamesProtectedPerson | UnknownThing | AccessRefusal

/** That what a member told is entered; with the reason why the details of a new interest are withheld, where they are. */
export type EnteredNotification = {
  readonly id: InterestNotificationId
  readonly withheldBecause?: string | undefined
}

/**
 * Enters in the register of interests what a member told, as told on their day. It is public as what the monitoring officer
 * enters always is, and the details of a sensitive one are withheld where that officer agrees.
 *
 * @refuses unknown-thing, notification-answered, and whatever an entry of the register is refused for
 * @law docs/law/members-interests.md
 */
export async function enterNotification(
  session: Session,
  { id, withheldBecause }: EnteredNotification,
): Promise<Result<InterestNotificationId, Refusal>> {
  const told = await waiting(session, id)
  if (!told.ok) return told
  const entered = await toRegister(session, told.value, withheldBecause)
  if (!entered.ok) return entered
  const entry = enter(session, 'enter-notification', subjectOf(told.value))
  if (!entry.ok) return entry
  await addNotificationAnswer(session.tx, {
    council_id: session.councilId,
    notification_id: id,
    outcome: 'entered',
    at: session.at,
    entry_no: entry.value,
  })
  return accept(id)
}

/**
 * Asks a member back about what they told, so that they tell it again as it is; it is not entered.
 *
 * @refuses unknown-thing, notification-answered, notification-without-question, no-power
 */
export async function askBackNotification(
  session: Session,
  { id, question }: { readonly id: InterestNotificationId; readonly question: string },
): Promise<Result<InterestNotificationId, Refusal>> {
  if (question.trim() === '') return refuse({ code: 'notification-without-question' })
  const told = await waiting(session, id)
  if (!told.ok) return told
  const entry = enter(session, 'ask-back-notification', subjectOf(told.value))
  if (!entry.ok) return entry
  await addNotificationAnswer(session.tx, {
    council_id: session.councilId,
    notification_id: id,
    outcome: 'askedBack',
    question: question.trim(),
    at: session.at,
    entry_no: entry.value,
  })
  return accept(id)
}

async function waiting(
  { tx, councilId }: Session,
  id: InterestNotificationId,
): Promise<Result<InterestNotification, Refusal>> {
  const row = await notificationById(tx, councilId, id)
  if (row === undefined) return refuse({ code: 'unknown-thing', kind: 'interest' })
  return row.outcome === null ? accept(toNotification(row)) : refuse({ code: 'notification-answered' })
}

function subjectOf({ id, personId }: InterestNotification) {
  return { kind: 'interestNotification', id, detail: { personId } }
}

function toRegister(
  session: Session,
  told: InterestNotification,
  withheldBecause: string | undefined,
): Promise<Result<unknown, Refusal>> {
  const { personId, toldOn: notifiedOn } = told
  if (told.change === 'new') {
    const id = newId<'interest'>(session.random)
    return registerInterest(session, { ...told.entry, id, personId, notifiedOn, withheldBecause })
  }
  if (told.change === 'change')
    return amendInterest(session, { ...told.entry, id: told.interestId, notifiedOn })
  if (told.change === 'end')
    return endInterest(session, { interestId: told.interestId, endedOn: told.endedOn })
  return recordNoInterests(session, { personId, notifiedOn })
}

import type { AccessRefusal } from '../../council/access/refusals.ts'
import {
  checkNotification,
  type InterestNotification,
  type InterestNotificationId,
  type ToldChange,
  type ToldEntry,
} from '../../council/interest/interest-notification.ts'
import type { InterestRefusal } from '../../council/interest/refusals.ts'
import { dateAt } from '../../foundation/instant.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import { accountById } from '../../store/account.ts'
import { addNotificationRow } from '../../store/interest-notification.ts'
import { interestById, interestsOf } from '../../store/interest.ts'
import { enterOwn } from '../member/enter-own.ts'
import type { UnknownThing } from '../refusals.ts'
import { registerOf, type Session } from '../session.ts'

type Refusal = InterestRefusal | UnknownThing | AccessRefusal

/** What a member tells of their own interests. */
export type OwnNotification = ToldChange & { readonly id: InterestNotificationId }

/**
 * Tells the monitoring officer of a member's own interests, on the day of the act: a new one, a change, an end, or that they
 * have none. The day counts for the law from now on; the register says it once that officer has entered it. No word of it is public
 * or in the audit trail.
 *
 * @refuses interest-of-no-member, interest-entry-without-words, interest-of-the-future, withholding-without-reason, interest-ended-already, interest-ends-before-it-begins, interests-not-none, unknown-thing, no-power
 * @law docs/law/members-interests.md
 */
export async function notifyInterest(
  session: Session,
  own: OwnNotification,
): Promise<Result<InterestNotificationId, Refusal>> {
  const { tx, councilId, actor, at, zone } = session
  const account = actor.accountId === null ? undefined : await accountById(tx, councilId, actor.accountId)
  const personId = account?.person_id ?? undefined
  const entry = enterOwn(session, 'notify-interest', {
    kind: 'interestNotification',
    id: own.id,
    detail: { personId: personId ?? null },
  })
  if (!entry.ok) return entry
  if (personId === undefined) return refuse({ code: 'interest-of-no-member' })
  const told: InterestNotification = { ...own, personId, toldOn: dateAt(at, zone) }
  const fit = checkNotification(told, await registerOf(session))
  if (!fit.ok) return fit
  const stands = await fitsRegister(session, told)
  if (!stands.ok) return stands
  await addNotificationRow(tx, { ...rowOf(told), council_id: councilId, at, entry_no: entry.value })
  return accept(own.id)
}

/** What is told of an interest that is the member's own and runs; that there is none, only where none runs. */
async function fitsRegister(
  { tx, councilId }: Session,
  told: InterestNotification,
): Promise<Result<void, Refusal>> {
  if (told.change === 'new') return accept(undefined)
  if (told.change === 'none') {
    const rows = await interestsOf(tx, councilId, told.personId)
    const count = rows.filter((row) => row.ended_on === null).length
    return count === 0 ? accept(undefined) : refuse({ code: 'interests-not-none', count })
  }
  const kept = await interestById(tx, { councilId, interestId: told.interestId })
  if (kept === undefined || kept.person_id !== told.personId)
    return refuse({ code: 'unknown-thing', kind: 'interest' })
  if (kept.ended_on !== null) return refuse({ code: 'interest-ended-already', endedOn: kept.ended_on })
  if (told.change === 'end' && kept.from_on !== null && told.endedOn < kept.from_on)
    return refuse({
      code: 'interest-ends-before-it-begins',
      fromOn: kept.from_on,
      endedOn: told.endedOn,
    })
  return accept(undefined)
}

const saysNothing = {
  interest_id: null,
  kind: null,
  holder: null,
  words: null,
  from_on: null,
  ended_on: null,
  sensitive_because: null,
}

function rowOf(told: InterestNotification) {
  const { id: notification_id, personId: person_id, change, toldOn: told_on } = told
  const row = { ...saysNothing, notification_id, person_id, change, told_on }
  if (told.change === 'new')
    return { ...row, ...entryRow(told.entry), sensitive_because: told.sensitiveBecause?.trim() ?? null }
  if (told.change === 'change') return { ...row, ...entryRow(told.entry), interest_id: told.interestId }
  if (told.change === 'end') return { ...row, interest_id: told.interestId, ended_on: told.endedOn }
  return row
}

function entryRow({ kind, holder, words, fromOn }: ToldEntry) {
  return { kind, holder, words: words.trim(), from_on: fromOn ?? null }
}

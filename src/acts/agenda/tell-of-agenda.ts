import { heldByMembers } from '../../council/member/office.ts'
import { dateAt } from '../../foundation/instant.ts'
import { accountsHolding, accountsSitting } from '../../store/account.ts'
import type { MeetingRow } from '../../store/meeting.ts'
import { queueMail, type NewMail } from '../mail/queue-mail.ts'
import type { Session } from '../session.ts'

/** An agenda or a supplement that has just become public. */
export type ToldAgenda = {
  readonly as: 'agenda' | 'supplement'
  readonly meeting: MeetingRow
  readonly entryNo: number
}

/**
 * Summons the members of a body to the meeting whose agenda is published, and tells who works for the body; of a supplement
 * it tells the members. Each is told once.
 *
 * @law docs/law/lga-1972-part-va.md
 */
export async function tellOfAgenda(session: Session, { as, meeting, entryNo }: ToldAgenda): Promise<void> {
  const { tx, councilId } = session
  const on = dateAt(session.at, session.zone)
  const ofBody = { councilId, bodyId: meeting.body_id, on }
  const members = await accountsSitting(tx, { ...ofBody, kinds: [...heldByMembers] })
  const mail = {
    about: { kind: 'meeting', id: meeting.meeting_id },
    path: `/meetings/${meeting.meeting_id}`,
    entryNo,
  } satisfies Partial<NewMail>
  if (as === 'supplement') return queueMail(session, { ...mail, kind: 'supplement-published', to: members })
  await queueMail(session, { ...mail, kind: 'summons', to: members })
  const workers = await accountsHolding(tx, {
    ...ofBody,
    roles: ['democratic-services-officer', 'scrutiny-officer'],
  })
  const others = workers.filter((accountId) => !members.includes(accountId))
  await queueMail(session, { ...mail, kind: 'agenda-published', to: others })
}

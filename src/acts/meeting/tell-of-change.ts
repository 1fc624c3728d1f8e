import { heldByMembers } from '../../council/member/office.ts'
import { dateAt, type Instant } from '../../foundation/instant.ts'
import { accountsSitting } from '../../store/account.ts'
import type { MeetingRow } from '../../store/meeting.ts'
import { queueMail } from '../mail/queue-mail.ts'
import type { Session } from '../session.ts'

/** A meeting as it was before it was moved, postponed, cancelled or announced again, and its new start where it has one. */
export type ToldChange = {
  readonly meeting: Pick<MeetingRow, 'meeting_id' | 'body_id' | 'starts_at'>
  readonly newStartsAt?: Instant | undefined
  readonly entryNo: number
}

/**
 * Tells the members of a body by mail that its meeting is not when, where or how it was announced. Of a meeting whose days
 * are all over nobody is told: it is only put on record.
 */
export async function tellOfChange(
  session: Session,
  { meeting, newStartsAt, entryNo }: ToldChange,
): Promise<void> {
  const { tx, councilId, at, zone } = session
  const on = dateAt(at, zone)
  const days = [meeting.starts_at, newStartsAt ?? meeting.starts_at].map((start) => dateAt(start, zone))
  if (days.every((day) => day < on)) return
  const sitting = { councilId, bodyId: meeting.body_id, on, kinds: [...heldByMembers] }
  await queueMail(session, {
    kind: 'meeting-changed',
    to: await accountsSitting(tx, sitting),
    about: { kind: 'meeting', id: meeting.meeting_id },
    path: `/meetings/${meeting.meeting_id}`,
    entryNo,
  })
}

import { hasEnded } from '../../council/commitment/commitment-course.ts'
import { belongsOnAgenda } from '../../council/commitment/report-back-item.ts'
import type { BodyId } from '../../council/body/body.ts'
import type { CalendarDate } from '../../foundation/calendar-date.ts'
import { openCommitments, stepsOfCommitments } from '../../store/commitment.ts'
import { reportBacksPlaced } from '../../store/commitment-ground.ts'
import type { Reading } from '../session.ts'
import { followed, type FollowedCommitment } from './course-from-rows.ts'

/** A meeting of a body, for what is to be reported back at it. */
export type HearingMeeting = { readonly bodyId: BodyId; readonly startsOn: CalendarDate }

/**
 * The public commitments that belong on the agenda of a meeting of a body, or of one that took over its work, and stand on no agenda to come: due by its day, said to be
 * done, or moved so often that the body is to be told. The longest overdue first.
 */
export async function reportBacksDue(
  { tx, councilId }: Pick<Reading, 'tx' | 'councilId'>,
  { bodyId, startsOn }: HearingMeeting,
  today: CalendarDate,
): Promise<readonly FollowedCommitment[]> {
  const rows = await openCommitments(tx, councilId, { heardBy: { bodyId, on: startsOn } })
  const open = rows.filter((row) => row.released_entry !== null && row.are_words_public)
  const ids = open.map((row) => row.commitment_id)
  const all = followed(open, await stepsOfCommitments(tx, councilId, ids))
  const placed = new Set((await reportBacksPlaced(tx, councilId, today)).map((row) => row.commitment_id))
  return all.filter(
    ({ row, course }) =>
      !placed.has(row.commitment_id) && !hasEnded(course) && belongsOnAgenda(course, startsOn),
  )
}

import type { Instant } from '../../foundation/instant.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import { minuteSetMoves, type ApprovingMeeting, type MinuteSet, type MinuteSetMove } from './minute-set.ts'
import type { MinutesRefusal } from './refusals.ts'

/**
 * The minutes in their next state, as things stand `now`.
 *
 * @refuses minutes-cannot-move, minutes-of-another-body, minutes-before-their-meeting, minutes-at-meeting-to-come,
 *   minutes-at-extraordinary-meeting, minutes-correction-blank, minutes-signed-by-another
 * @law docs/law/sch-12-minutes.md
 */
export function nextMinuteSet(
  minutes: MinuteSet,
  move: MinuteSetMove,
  now: Instant,
): Result<MinuteSet, MinutesRefusal> {
  if (!minuteSetMoves[minutes.state].includes(move.to))
    return refuse({ code: 'minutes-cannot-move', from: minutes.state, to: move.to })
  const answer =
    move.to === 'publishedDraft'
      ? undefined
      : (refusalOfMeeting(minutes, move.at, now) ?? refusalOfMove(move))
  return answer === undefined ? accept({ ...minutes, state: move.to }) : refuse(answer)
}

function refusalOfMeeting(
  minutes: MinuteSet,
  at: ApprovingMeeting,
  now: Instant,
): MinutesRefusal | undefined {
  if (at.bodyId !== minutes.bodyId) return { code: 'minutes-of-another-body' }
  if (at.startsAt < minutes.meetingStartsAt) return { code: 'minutes-before-their-meeting' }
  if (at.startsAt > now) return { code: 'minutes-at-meeting-to-come' }
  return at.kind === 'extraordinary' ? { code: 'minutes-at-extraordinary-meeting' } : undefined
}

function refusalOfMove(move: Exclude<MinuteSetMove, { to: 'publishedDraft' }>): MinutesRefusal | undefined {
  if (move.to === 'signed')
    return move.signedByPersonId === move.presidingPersonId
      ? undefined
      : { code: 'minutes-signed-by-another' }
  const blank = move.corrections.some(({ was, becomes }) => was.trim() === becomes.trim())
  return blank ? { code: 'minutes-correction-blank' } : undefined
}

import type { Instant } from '../../foundation/instant.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import type { MeetingState } from './meeting-state.ts'
import type { MeetingRefusal } from './refusals.ts'

/** Where and when a meeting is. */
export type MeetingPlace = { readonly startsAt: Instant; readonly venue: string }

/** A meeting that is to be at another time or in another place. */
export type Rearrangement = {
  readonly state: MeetingState
  readonly from: MeetingPlace
  readonly to: MeetingPlace
  readonly reason: string
  readonly at: Instant
}

const movable: readonly MeetingState[] = ['announced', 'agendaPublished', 'supplemented']

/**
 * The new time and place of a meeting that has not begun, fit to publish with the reason.
 *
 * @refuses rearrange-without-reason, rearrange-changes-nothing, rearrange-into-the-past, meeting-not-movable
 */
export function checkRearrangement(move: Rearrangement): Result<MeetingPlace, MeetingRefusal> {
  const { state, from, to, reason, at } = move
  if (!movable.includes(state)) return refuse({ code: 'meeting-not-movable', state })
  if (reason.trim() === '') return refuse({ code: 'rearrange-without-reason' })
  if (from.startsAt === to.startsAt && from.venue === to.venue)
    return refuse({ code: 'rearrange-changes-nothing' })
  if (to.startsAt <= at) return refuse({ code: 'rearrange-into-the-past' })
  return accept(to)
}

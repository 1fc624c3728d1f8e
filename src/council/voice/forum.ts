import type { CalendarDate } from '../../foundation/calendar-date.ts'
import type { Id } from '../../foundation/identifier.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import type { Term } from '../term.ts'
import type { ParticipantId } from './participant.ts'
import type { VoiceRefusal } from './refusals.ts'
import type { VoicePlace } from './voice.ts'

/** The identifier of a placement. */
export type PlacementId = Id<'placement'>

/** That a young person is matched to a body or forum, at which they speak by their role for a time. */
export type Placement = Term &
  VoicePlace & { readonly id: PlacementId; readonly participantId: ParticipantId }

/** The identifier of a visit. */
export type ForumVisitId = Id<'visit'>

/** That a young person came to one meeting of a body or of several agencies, and what came of it. */
export type ForumVisit = VoicePlace & {
  readonly id: ForumVisitId
  readonly participantId: ParticipantId
  readonly visitedOn: CalendarDate
  /** What came of it; `''` while nothing is known of it. */
  readonly outcome: string
}

/**
 * One place: a body of the register or the words of another forum, not both and not neither.
 *
 * @refuses forum-not-named
 */
export function checkForum<Place extends VoicePlace>(place: Place): Result<Place, VoiceRefusal> {
  const forum = place.forum?.trim()
  const isNamed = (place.bodyId === undefined) !== (forum === undefined || forum === '')
  return isNamed ? accept({ ...place, forum }) : refuse({ code: 'forum-not-named' })
}

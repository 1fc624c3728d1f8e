import type { AccessRefusal } from '../../council/access/refusals.ts'
import type { AgendaRefusal } from '../../council/agenda/refusals.ts'
import type { MeetingRefusal } from '../../council/meeting/refusals.ts'
import type { MinutesRefusal } from '../../council/minutes/refusals.ts'
import type { ClockRefusal } from '../../council/clock/refusals.ts'
import type { PlanRefusal } from '../../council/plan/refusals.ts'
import type { VenueRefusal } from '../../council/venue/refusals.ts'
import type { ResolutionRefusal } from '../../council/resolution/refusals.ts'
import type { MeetingNotRecorded, NamesProtectedPerson, UnknownThing } from '../refusals.ts'

/** Why a published file cannot be imported; `inItem` is the title of the item that is refused, where it is one. */
export type ImportRefusal = (
  | UnknownThing
  | AccessRefusal
  | AgendaRefusal
  | MeetingRefusal
  | MinutesRefusal
  | PlanRefusal
  | ClockRefusal
  | ResolutionRefusal
  | VenueRefusal
  | MeetingNotRecorded
  | NamesProtectedPerson
) & { readonly inItem?: string }

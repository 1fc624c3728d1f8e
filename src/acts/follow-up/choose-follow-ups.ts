import { mayPerform } from '../../council/access/may-perform.ts'
import type { ActName } from '../../council/access/power.ts'
import {
  followUpChange,
  isAmong,
  type FollowUp,
  type FollowUpChange,
  type FollowUpKind,
} from '../../council/follow-up/follow-up.ts'
import { dateAt } from '../../foundation/instant.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import {
  allFollowUps,
  followUpsOf,
  type FollowedThing,
  type FollowUpRow,
  type KnownFollowUp,
} from '../../store/follow-up.ts'
import { readableEvents, type ReadingOf } from '../assurance/event-in-hand.ts'
import type { UnknownThing } from '../refusals.ts'
import type { Session } from '../session.ts'

/** The acts whose holders know of what is not public yet in a body's plans and promises. */
const actsOfKeepers: Readonly<Record<'action' | 'commitment', readonly ActName[]>> = {
  action: ['make-improvement-plan', 'judge-evidence', 'consider-action'],
  commitment: ['make-commitment'],
}

/** The findings, actions and commitments that somebody may know of: those that are public, and those of their own work. */
export async function followUpsSeenBy(
  asked: ReadingOf,
  kinds: readonly FollowUpKind[],
): Promise<readonly KnownFollowUp[]> {
  const all = await allFollowUps(asked.tx, asked.councilId)
  const events = new Set((await readableEvents(asked)).map(({ row }) => row.assurance_event_id))
  const on = dateAt(asked.at, asked.zone)
  const { grants } = asked.reader
  const isKeeper = ({ kind, bodyId }: KnownFollowUp): boolean =>
    kind !== 'finding' &&
    actsOfKeepers[kind].some((act) => mayPerform({ grants, act, bodyId: bodyId ?? undefined, on }).ok)
  return all.filter(
    (one) =>
      kinds.includes(one.kind) &&
      (one.isPublic || (one.eventId !== null && events.has(one.eventId)) || isKeeper(one)),
  )
}

/** What is chosen, of something said or asked. */
export type ChosenFollowUps = {
  readonly of: FollowedThing
  readonly chosen: readonly FollowUp[]
  readonly kinds: readonly FollowUpKind[]
}

/**
 * What choosing anew what something leads to changes. What the chooser may not know of is to them what there is not.
 *
 * @refuses unknown-thing
 */
export async function chooseFollowUps(
  session: Session,
  { of, chosen, kinds }: ChosenFollowUps,
): Promise<Result<FollowUpChange<FollowUpRow>, UnknownThing>> {
  const seen = await followUpsSeenBy({ ...session, reader: session.actor }, kinds)
  const standing = await followUpsOf(session.tx, of)
  const unknown = chosen.find((one) => !isAmong(one, seen))
  if (unknown !== undefined) return refuse({ code: 'unknown-thing', kind: unknown.kind })
  return accept(followUpChange({ standing, chosen, seen }))
}

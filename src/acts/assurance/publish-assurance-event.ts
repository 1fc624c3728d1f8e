import type { AssuranceEventId } from '../../council/assurance/assurance-event.ts'
import type { AssuranceRefusal } from '../../council/assurance/refusals.ts'
import { assuranceSources } from '../../council/assurance/source.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import { releaseAssuranceEvent, releasedFindingIds, unreleasedParts } from '../../store/assurance.ts'
import { enter, published, type Session } from '../session.ts'
import { eventFor, isAnotherPerson, type NoEvent } from './event-in-hand.ts'

/**
 * Publishes an event as it stands: what it was, its grades, and every finding that a second reader confirmed. Done again, it makes
 * public what has changed since. The source must have published it first; where its reports come under embargo, another person
 * than who recorded that lets it go.
 *
 * @refuses unknown-thing, assurance-event-not-published-there, assurance-published-by-same, assurance-event-public-already,
 *   no-power
 */
export async function publishAssuranceEvent(
  session: Session,
  eventId: AssuranceEventId,
): Promise<Result<AssuranceEventId, AssuranceRefusal | NoEvent>> {
  const found = await eventFor(session, 'publish-assurance-event', eventId)
  if (!found.ok) return found
  const { row, key, stage, framework } = found.value
  if (stage !== 'published') return refuse({ code: 'assurance-event-not-published-there' })
  const takesTwo = row.first_released_entry === null && assuranceSources[framework.source].isUnderEmbargo
  if (takesTwo && !(await isAnotherPerson(session, row.stage_by_account_id)))
    return refuse({ code: 'assurance-published-by-same' })
  if ((await unreleasedParts(session.tx, key)) === 0)
    return refuse({ code: 'assurance-event-public-already' })
  const subject = { kind: 'assuranceEvent', id: eventId, detail: { version: row.version } }
  const entry = enter(session, 'publish-assurance-event', subject)
  if (!entry.ok) return entry
  await releaseAssuranceEvent(session.tx, key, { entryNo: entry.value, at: session.at })
  published(session, 'assuranceEvent', [eventId])
  published(session, 'finding', await releasedFindingIds(session.tx, key))
  return accept(eventId)
}

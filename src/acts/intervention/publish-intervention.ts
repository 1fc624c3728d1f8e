import type { InterventionId } from '../../council/intervention/intervention.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import { interventionById, releaseIntervention, unpublishedOfIntervention } from '../../store/intervention.ts'
import { enter, published, type Session } from '../session.ts'
import type { InterventionActRefusal } from './intervention-in-hand.ts'

/**
 * Makes an intervention public with its directions, criteria, evidence and what was said of them; done again, it publishes what is
 * new. Evidence that rests on what is not public itself stays unseen until that is.
 *
 * @refuses unknown-thing, intervention-public-already, no-power
 */
export async function publishIntervention(
  session: Session,
  interventionId: InterventionId,
): Promise<Result<InterventionId, InterventionActRefusal>> {
  const { tx, councilId, at } = session
  const of = { councilId, interventionId }
  if ((await interventionById(tx, of)) === undefined)
    return refuse({ code: 'unknown-thing', kind: 'intervention' })
  if ((await unpublishedOfIntervention(tx, of)) === 0) return refuse({ code: 'intervention-public-already' })
  const entry = enter(session, 'publish-intervention', { kind: 'intervention', id: interventionId })
  if (!entry.ok) return entry
  await releaseIntervention(tx, of, { entryNo: entry.value, at })
  published(session, 'intervention', [interventionId])
  return accept(interventionId)
}

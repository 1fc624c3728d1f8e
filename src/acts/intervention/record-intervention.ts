import {
  checkEnd,
  checkIntervention,
  type Intervention,
  type InterventionEnd,
  type InterventionId,
} from '../../council/intervention/intervention.ts'
import { dateAt } from '../../foundation/instant.ts'
import { accept, type Result } from '../../foundation/result.ts'
import { addInterventionEnd, addInterventionRow } from '../../store/intervention.ts'
import { enter, type Session } from '../session.ts'
import { shieldWords } from '../voice/shield-words.ts'
import { interventionInHand, type InterventionActRefusal } from './intervention-in-hand.ts'

type Done = Promise<Result<InterventionId, InterventionActRefusal>>

/**
 * Records an intervention: who looks, who decides outside the council, and since when. It is not public.
 *
 * @refuses intervention-without-words, intervention-day-to-come, intervention-ends-first, names-protected-person, young-person-pointed-at, no-power
 */
export async function recordIntervention(session: Session, intervention: Intervention): Done {
  const { id, title, kind, summary, panel, decisionMaker, fromOn, expectedEndOn } = intervention
  const fit = checkIntervention(intervention, dateAt(session.at, session.zone))
  if (!fit.ok) return fit
  const shielded = await shieldWords(session, {
    words: [title, summary, panel, decisionMaker],
    setting: [title, summary],
  })
  if (!shielded.ok) return shielded
  const entry = enter(session, 'record-intervention', { kind: 'intervention', id, detail: { title } })
  if (!entry.ok) return entry
  await addInterventionRow(session.tx, {
    council_id: session.councilId,
    intervention_id: id,
    title,
    kind,
    summary,
    panel,
    decision_maker: decisionMaker ?? null,
    from_on: fromOn,
    expected_end_on: expectedEndOn ?? null,
    made_at: session.at,
    entry_no: entry.value,
  })
  return accept(id)
}

/**
 * Records that an intervention ended, in the words of the paper that says so. Criteria that are open stay as they were.
 *
 * @refuses unknown-thing, intervention-ended, intervention-without-words, intervention-day-to-come, intervention-ends-first,
 *   names-protected-person, young-person-pointed-at, no-power
 */
export async function endIntervention(
  session: Session,
  interventionId: InterventionId,
  end: InterventionEnd,
): Done {
  const act = 'end-intervention'
  const found = await interventionInHand(session, interventionId, act)
  if (!found.ok) return found
  const fit = checkEnd(found.value.intervention, end, found.value.today)
  if (!fit.ok) return fit
  const shielded = await shieldWords(session, {
    words: [end.document, end.words],
    setting: found.value.setting,
  })
  if (!shielded.ok) return shielded
  const entry = enter(session, act, {
    ...found.value.subject,
    detail: { endedOn: end.endedOn },
  })
  if (!entry.ok) return entry
  await addInterventionEnd(session.tx, {
    council_id: session.councilId,
    intervention_id: interventionId,
    ended_on: end.endedOn,
    document: end.document,
    words: end.words,
    at: session.at,
    entry_no: entry.value,
  })
  return accept(interventionId)
}

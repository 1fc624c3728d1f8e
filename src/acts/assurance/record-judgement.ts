import type { AssuranceEventId } from '../../council/assurance/assurance-event.ts'
import { checkJudgement, type Judgement } from '../../council/assurance/judgement.ts'
import type { AssuranceRefusal } from '../../council/assurance/refusals.ts'
import { accept, type Result } from '../../foundation/result.ts'
import { addJudgement, judgementsOf } from '../../store/assurance.ts'
import type { NamesProtectedPerson, YoungPersonPointedAt } from '../refusals.ts'
import { enter, type Session } from '../session.ts'
import { shieldWords } from '../voice/shield-words.ts'
import { eventFor, type NoEvent } from './event-in-hand.ts'

/**
 * Records the grade that an event gave an area of its framework, or puts an earlier entry right, with the reason.
 *
 * @refuses unknown-thing, area-not-judged, grade-not-of-framework, judgement-without-reason, judgement-unchanged,
 *   names-protected-person, young-person-pointed-at, no-power
 */
export async function recordJudgement(
  session: Session,
  eventId: AssuranceEventId,
  judgement: Judgement,
): Promise<Result<void, AssuranceRefusal | NamesProtectedPerson | YoungPersonPointedAt | NoEvent>> {
  const found = await eventFor(session, 'record-judgement', eventId)
  if (!found.ok) return found
  const { key, framework } = found.value
  const before = (await judgementsOf(session.tx, key)).filter((one) => one.area_key === judgement.areaKey)
  const checked = checkJudgement({ judgement, framework, standing: before.at(-1)?.grade })
  if (!checked.ok) return checked
  const shielded = await shieldWords(session, {
    words: [judgement.reason],
    setting: [found.value.row.title, framework.title],
  })
  if (!shielded.ok) return shielded
  const subject = { kind: 'assuranceEvent', id: eventId, detail: { area: judgement.areaKey } }
  const entry = enter(session, 'record-judgement', subject)
  if (!entry.ok) return entry
  await addJudgement(session.tx, {
    ...key,
    area_key: checked.value.key,
    area: checked.value.name,
    grade: judgement.grade,
    reason: before.length === 0 ? null : (judgement.reason?.trim() ?? null),
    at: session.at,
    entry_no: entry.value,
  })
  return accept(undefined)
}

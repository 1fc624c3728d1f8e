import type { AccessRefusal } from '../../council/access/refusals.ts'
import { checkResolution } from '../../council/resolution/check-resolution.ts'
import { checkRecord, type DecisionRecord } from '../../council/resolution/decision-record.ts'
import type { ResolutionRefusal } from '../../council/resolution/refusals.ts'
import type { Resolution, ResolutionId } from '../../council/resolution/resolution.ts'
import type { ClockRefusal } from '../../council/clock/refusals.ts'
import type { PlanRefusal } from '../../council/plan/refusals.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import { addResolutionRow } from '../../store/resolution.ts'
import { businessOfItem } from '../meeting/business-of.ts'
import { refuseProtected } from '../member/refuse-protected.ts'
import type { NamesProtectedPerson, UnknownThing } from '../refusals.ts'
import { acceptMissingNotice } from '../plan/accept-missing-notice.ts'
import { askForwardPlan, isKeyByPlan, type PlannedDecision } from '../plan/ask-forward-plan.ts'
import { enter, registerOf, type Session } from '../session.ts'
import { limbRows, publicWordsOf, resolutionRow } from './resolution-rows.ts'

/** A resolution with the record of it. */
export type RecordedResolution = {
  readonly resolution: Resolution
  readonly record: DecisionRecord
  /** Who decided, in the words of a page published elsewhere; shown in place of the names of the register. */
  readonly printedDecisionMaker?: string | undefined
  /**
   * Where it was set down before it came here: in the room, or on a page published elsewhere. It is then recorded as it
   * happened, whatever notices it lacks.
   */
  readonly setDown?: 'inRoom' | 'elsewhere' | undefined
  /** Why it is recorded although a notice is missing; for those who may answer for that. */
  readonly withoutNotice?: string | undefined
}

/** Why what was resolved cannot be recorded. */
export type RecordRefusal =
  | UnknownThing
  | NamesProtectedPerson
  | ResolutionRefusal
  | PlanRefusal
  | ClockRefusal
  | AccessRefusal

/**
 * Records what was resolved on an item, once. It becomes public when the decisions are published. Whether it is key is as
 * the forward plan has it, where the item has an entry there.
 *
 * @refuses unknown-thing, decision-without-notice, no-holiday-calendar, missing-notice-without-reason, names-protected-person, record-says-none-and-words, resolution-without-limbs, decision-maker-not-in-register, limb-number-twice, limb-without-text, undertaking-without-owner, undertaking-without-reason-for-none, no-power
 * @law docs/law/si-2012-2089.md
 */
export async function recordResolution(
  session: Session,
  recorded: RecordedResolution,
): Promise<Result<ResolutionId, RecordRefusal>> {
  const { resolution } = recorded
  const business = await businessOfItem(session, resolution.itemId)
  if (business === undefined) return refuse({ code: 'unknown-thing', kind: 'item' })
  const register = await registerOf(session)
  const checked = checkResolution(resolution, register)
  if (!checked.ok) return checked
  const planned = await onPlan(session, recorded)
  const noticed = await checkNotices(session, recorded, planned)
  if (!noticed.ok) return noticed
  const record = { ...recorded.record, isKey: planned.isKey }
  const stated = checkRecord(record)
  if (!stated.ok) return stated
  const kept = { ...recorded, record, decided: resolution }
  const shielded = await refuseProtected(session, publicWordsOf(kept))
  if (!shielded.ok) return shielded
  const entry = enter(session, 'record-resolution', {
    kind: 'item',
    id: resolution.itemId,
    bodyId: business.body_id,
    detail: { resolutionId: resolution.id, limbs: resolution.limbs.length },
  })
  if (!entry.ok) return entry
  const row = { ...resolutionRow(session, kept, register), item_id: resolution.itemId }
  await addResolutionRow(session.tx, row, limbRows(session, resolution))
  if (noticed.value === 'noticed') return accept(resolution.id)
  const reason = recorded.withoutNotice ?? ''
  const answered = await acceptMissingNotice(session, { resolutionId: resolution.id, reason })
  return answered.ok ? accept(resolution.id) : answered
}

async function onPlan(
  session: Session,
  { resolution: { itemId, takenOn }, record, setDown }: RecordedResolution,
): Promise<PlannedDecision> {
  const on = { itemId }
  const isKey = setDown === 'elsewhere' ? record.isKey : await isKeyByPlan(session, { on, ...record })
  return { on, takenOn, isKey }
}

/** Whether the decision has its notices or need not be asked for them, or somebody is to answer for it without. */
async function checkNotices(
  session: Session,
  { setDown, withoutNotice }: RecordedResolution,
  planned: PlannedDecision,
): Promise<Result<'noticed' | 'lacking', UnknownThing | PlanRefusal | ClockRefusal>> {
  if (setDown !== undefined) return accept('noticed')
  const asked = await askForwardPlan(session, planned)
  if (asked.ok) return accept('noticed')
  const isAnswered = withoutNotice !== undefined && asked.refusal.code === 'decision-without-notice'
  return isAnswered ? accept('lacking') : asked
}

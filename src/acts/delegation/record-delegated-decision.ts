import type { AccessRefusal } from '../../council/access/refusals.ts'
import { checkDelegatedDecision } from '../../council/delegation/check-delegated-decision.ts'
import type { DelegatedDecision, DelegatedDecisionId } from '../../council/delegation/delegated-decision.ts'
import type { Delegation } from '../../council/delegation/delegation.ts'
import type { DelegationRefusal } from '../../council/delegation/refusals.ts'
import type { PlanEntryId } from '../../council/plan/plan-entry.ts'
import type { PlanRefusal } from '../../council/plan/refusals.ts'
import type { ClockRefusal } from '../../council/clock/refusals.ts'
import type { MatterId } from '../../council/matter/matter.ts'
import { checkResolution } from '../../council/resolution/check-resolution.ts'
import { checkRecord, type DecisionRecord } from '../../council/resolution/decision-record.ts'
import type { ResolutionRefusal } from '../../council/resolution/refusals.ts'
import type { DecidedWords } from '../../council/resolution/resolution.ts'
import type { DocumentId } from '../../council/report/document.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import {
  addDelegatedRows,
  delegatedDecisionById,
  delegationById,
  replaceDelegatedRows,
  type DelegatedRows,
} from '../../store/delegation.ts'
import { addResolutionRow, replaceResolution, resolutionOfDelegated } from '../../store/resolution.ts'
import { refuseProtected } from '../member/refuse-protected.ts'
import type { NamesProtectedPerson, UnknownThing } from '../refusals.ts'
import { acceptMissingNotice } from '../plan/accept-missing-notice.ts'
import { askForwardPlan, isKeyByPlan, type PlannedDecision } from '../plan/ask-forward-plan.ts'
import { limbRows, publicWordsOf, resolutionRow } from '../resolution/resolution-rows.ts'
import { enter, registerOf, type Session } from '../session.ts'

/** A decision that the holder of an office took alone, whole: what it is, its words, the record, and what it rests on. */
export type RecordedDelegatedDecision = {
  readonly decision: DelegatedDecision
  /** The words, without the decision-maker, who is the holder of the office. */
  readonly decided: Omit<DecidedWords, 'decisionMaker'>
  readonly record: DecisionRecord
  readonly matterId?: MatterId | undefined
  /** What keeps parts of the report back, in words for the public; `undefined` where nothing is kept back. */
  readonly restriction?: string | undefined
  readonly papers: readonly DelegatedPaper[]
  /** Its entry in the forward plan, which says whether it is key. */
  readonly planEntryId?: PlanEntryId | undefined
  /** Why it is recorded although a notice is missing; for those who may answer for that. */
  readonly withoutNotice?: string | undefined
}

/** The report that was considered or a background paper to it, with its document where the council keeps it. */
export type DelegatedPaper = {
  readonly role: 'report' | 'background'
  readonly title: string
  readonly documentId?: DocumentId | undefined
}

type Refusal =
  | DelegationRefusal
  | ResolutionRefusal
  | PlanRefusal
  | ClockRefusal
  | NamesProtectedPerson
  | UnknownThing
  | AccessRefusal

/**
 * Records a decision that an officer or a member took alone under the scheme of delegation. It is the office's until it is
 * published. Whether it is key is as the forward plan has it, where it has an entry there.
 *
 * @refuses unknown-thing, decision-without-notice, no-holiday-calendar, missing-notice-without-reason, delegated-decision-without-title, delegation-of-another-office, delegation-not-in-force, beyond-delegation, ground-of-another-regime, express-authority-missing, names-protected-person, record-says-none-and-words, resolution-without-limbs, decision-maker-not-in-register, limb-number-twice, limb-without-text, undertaking-without-owner, undertaking-without-reason-for-none, no-power
 * @law docs/law/si-2014-2095.md
 */
export async function recordDelegatedDecision(
  session: Session,
  recorded: RecordedDelegatedDecision,
): Promise<Result<DelegatedDecisionId, Refusal>> {
  const { decision } = recorded
  const planned = await onPlan(session, recorded)
  const ready = await check(session, planned)
  if (!ready.ok) return ready
  const lacking = await askForwardPlan(session, plannedDecision(planned))
  const isAnswered = recorded.withoutNotice !== undefined && !lacking.ok
  if (!lacking.ok && !(isAnswered && lacking.refusal.code === 'decision-without-notice')) return lacking
  const entry = enter(session, 'record-delegated-decision', subjectOf(decision, ready.value))
  if (!entry.ok) return entry
  const rows = rowsOf(session, planned, ready.value)
  await addDelegatedRows(session.tx, {
    ...rows,
    hidden: {
      ...rows.hidden,
      author_account_id: session.actor.accountId,
      recorded_at: session.at,
      recorded_entry: entry.value,
    },
  })
  const kept = wordsOf(planned)
  const row = resolutionRow(session, kept, await registerOf(session))
  await addResolutionRow(
    session.tx,
    { ...row, delegated_decision_id: decision.id },
    limbRows(session, kept.decided),
  )
  if (lacking.ok) return accept(decision.id)
  const answered = await acceptMissingNotice(session, {
    resolutionId: kept.decided.id,
    reason: recorded.withoutNotice ?? '',
  })
  return answered.ok ? accept(decision.id) : answered
}

/** The decision with what the forward plan says of its being key. */
async function onPlan(
  session: Session,
  recorded: RecordedDelegatedDecision,
): Promise<RecordedDelegatedDecision> {
  const { planEntryId, record } = recorded
  const isKey = await isKeyByPlan(session, { on: { planEntryId, isPrivate: false }, ...record })
  return { ...recorded, record: { ...record, isKey } }
}

/** What the forward plan is asked of a decision taken alone: it is taken at no meeting, so no private meeting needs a notice. */
function plannedDecision(recorded: RecordedDelegatedDecision): PlannedDecision {
  const { decision, decided, planEntryId } = recorded
  return {
    on: { planEntryId, isPrivate: false },
    title: decision.title,
    takenOn: decided.takenOn,
    isKey: wordsOf(recorded).record.isKey,
  }
}

/**
 * Changes a delegated decision that is not public yet. A check for personal data that was made on the words before no longer
 * counts.
 *
 * @refuses unknown-thing, delegated-decision-published, delegated-decision-without-title, delegation-of-another-office, delegation-not-in-force, beyond-delegation, ground-of-another-regime, express-authority-missing, names-protected-person, record-says-none-and-words, resolution-without-limbs, decision-maker-not-in-register, limb-number-twice, limb-without-text, undertaking-without-owner, undertaking-without-reason-for-none, no-power
 */
export async function changeDelegatedDecision(
  session: Session,
  changed: RecordedDelegatedDecision,
): Promise<Result<DelegatedDecisionId, Refusal>> {
  const { tx, councilId } = session
  const { id } = changed.decision
  const known = await delegatedDecisionById(tx, councilId, id)
  const resolution = await resolutionOfDelegated(tx, councilId, id)
  if (known === undefined || resolution === undefined)
    return refuse({ code: 'unknown-thing', kind: 'delegated decision' })
  if (known.released_entry !== null) return refuse({ code: 'delegated-decision-published' })
  const decided = { ...changed.decided, id: resolution.resolution_id }
  const whole = await onPlan(session, { ...changed, decided })
  const ready = await check(session, whole)
  if (!ready.ok) return ready
  const entry = enter(session, 'change-delegated-decision', subjectOf(changed.decision, ready.value))
  if (!entry.ok) return entry
  await replaceDelegatedRows(tx, rowsOf(session, whole, ready.value))
  const kept = wordsOf(whole)
  const row = resolutionRow(session, kept, await registerOf(session))
  await replaceResolution(tx, row, limbRows(session, kept.decided))
  return accept(id)
}

async function check(
  session: Session,
  recorded: RecordedDelegatedDecision,
): Promise<Result<Delegation, Refusal>> {
  const { decision, record } = recorded
  const row = await delegationById(session.tx, session.councilId, decision.delegationId)
  if (row === undefined) return refuse({ code: 'unknown-thing', kind: 'delegation' })
  const delegation: Delegation = {
    id: row.delegation_id,
    reference: row.reference,
    fromBodyId: row.from_body_id,
    toOfficeId: row.to_office_id,
    words: row.words,
    limits: row.limits,
    limitPounds: row.limit_pounds ?? undefined,
    isExecutive: row.is_executive,
    source: row.source,
    fromOn: row.from_on,
    toOn: row.to_on ?? undefined,
  }
  const covered = checkDelegatedDecision(decision, delegation, recorded.decided.takenOn)
  if (!covered.ok) return covered
  const kept = wordsOf(recorded)
  const checked = checkResolution(kept.decided, await registerOf(session))
  if (!checked.ok) return checked
  const stated = checkRecord(record)
  if (!stated.ok) return stated
  const shielded = await refuseProtected(session, [...publicWordsOf(kept), ...otherWordsOf(recorded)])
  return shielded.ok ? accept(delegation) : shielded
}

/** The public words of a delegated decision beside those of its resolution. */
function otherWordsOf({ decision, restriction, papers }: RecordedDelegatedDecision) {
  return [decision.title, decision.expressAuthority, restriction, ...papers.map(({ title }) => title)]
}

function wordsOf({ decision, decided, record }: RecordedDelegatedDecision) {
  const decisionMaker = { kind: 'office', officeId: decision.officeId } as const
  const isKey = decision.ground === 'executive' ? record.isKey : false
  return { decided: { ...decided, decisionMaker }, record: { ...record, isKey, isWordedForPublic: true } }
}

function subjectOf(decision: DelegatedDecision, delegation: Delegation) {
  return {
    kind: 'delegatedDecision',
    id: decision.id,
    bodyId: delegation.fromBodyId,
    detail: { delegation: delegation.reference },
  }
}

function rowsOf(
  session: Session,
  { decision, matterId, restriction, papers, planEntryId }: RecordedDelegatedDecision,
  delegation: Delegation,
): Omit<DelegatedRows, 'hidden'> & {
  hidden: Pick<DelegatedRows['hidden'], 'has_personal_data' | 'pounds' | 'plan_entry_id'>
} {
  return {
    decision: {
      council_id: session.councilId,
      delegated_decision_id: decision.id,
      delegation_id: delegation.id,
      body_id: delegation.fromBodyId,
      office_id: decision.officeId,
      matter_id: matterId ?? null,
      title: decision.title,
      is_executive: delegation.isExecutive,
      maker: decision.maker,
      ground: decision.ground,
      express_authority: decision.expressAuthority ?? null,
      restriction: restriction ?? null,
    },
    hidden: {
      has_personal_data: decision.hasPersonalData,
      pounds: decision.pounds ?? null,
      plan_entry_id: planEntryId ?? null,
    },
    papers: papers.map(({ role, title, documentId }) => ({ role, title, document_id: documentId ?? null })),
  }
}

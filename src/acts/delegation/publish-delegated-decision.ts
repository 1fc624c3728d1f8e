import type { AccessRefusal } from '../../council/access/refusals.ts'
import type { DelegatedDecisionId } from '../../council/delegation/delegated-decision.ts'
import { mayCheckRedaction, mayPublishDelegated } from '../../council/delegation/may-publish-delegated.ts'
import { personalTraces } from '../../council/delegation/personal-traces.ts'
import type { DelegationRefusal } from '../../council/delegation/refusals.ts'
import type { ClockRefusal } from '../../council/clock/refusals.ts'
import type { PlanRefusal } from '../../council/plan/refusals.ts'
import { mayPublishRecord } from '../../council/resolution/decision-record.ts'
import type { ResolutionRefusal } from '../../council/resolution/refusals.ts'
import type { ResolutionId } from '../../council/resolution/resolution.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import { sha256, type Sha256 } from '../../foundation/sha256.ts'
import {
  addRedactionCheck,
  delegatedDecisionById,
  papersOfDelegated,
  redactionChecksOf,
  releaseDelegated,
  type DelegatedDecisionRow,
} from '../../store/delegation.ts'
import { missingNoticesAccepted } from '../../store/decision.ts'
import {
  limbsOf,
  releaseResolutions,
  resolutionOfDelegated,
  type ResolutionRow,
} from '../../store/resolution.ts'
import { releaseCommitmentsOf } from '../commitment/release-commitments.ts'
import type { UnknownThing } from '../refusals.ts'
import { askForwardPlan } from '../plan/ask-forward-plan.ts'
import { settlePlanEntry } from '../plan/move-plan-entry.ts'
import { noteEffects } from '../resolution/note-effects.ts'
import { recordOf } from '../resolution/record-of.ts'
import { tellOfWindow } from '../resolution/tell-of-decisions.ts'
import { enter, published, type Session } from '../session.ts'

type Refusal =
  | DelegationRefusal
  | ResolutionRefusal
  | PlanRefusal
  | ClockRefusal
  | UnknownThing
  | AccessRefusal

/** A delegated decision as it stands, with all the words of it that would be public. */
export type StandingDelegated = {
  readonly decision: DelegatedDecisionRow
  readonly resolution: ResolutionRow
  readonly words: readonly string[]
  readonly wordsSha256: Sha256
}

/**
 * Records that somebody other than the author has looked over the words of a delegated decision for what must not be public,
 * as they now stand.
 *
 * @refuses unknown-thing, delegated-decision-published, checker-is-author, no-power
 */
export async function checkRedaction(
  session: Session,
  { decisionId, note }: { readonly decisionId: DelegatedDecisionId; readonly note: string },
): Promise<Result<void, Refusal>> {
  const standing = await standingDelegated(session, decisionId)
  if (!standing.ok) return standing
  const { decision, wordsSha256 } = standing.value
  const entry = enter(session, 'check-redaction', {
    kind: 'delegatedDecision',
    id: decisionId,
    bodyId: decision.body_id,
    detail: { wordsSha256 },
  })
  if (!entry.ok) return entry
  const may = mayCheckRedaction(decision.author_account_id ?? undefined, session.actor.accountId)
  if (!may.ok) return may
  const before = await redactionChecksOf(session.tx, session.councilId, decisionId)
  await addRedactionCheck(session.tx, {
    council_id: session.councilId,
    delegated_decision_id: decisionId,
    sequence: before.length + 1,
    account_id: may.value,
    words_sha256: wordsSha256,
    note,
    at: session.at,
    entry_no: entry.value,
  })
  return accept(undefined)
}

/**
 * Publishes a delegated decision: its record, the papers named in it, and when it takes effect.
 *
 * @refuses unknown-thing, delegated-decision-published, decision-record-incomplete, decision-without-notice, no-holiday-calendar, redaction-unchecked, redaction-check-outdated, no-power
 * @law docs/law/si-2014-2095.md
 */
export async function publishDelegatedDecision(
  session: Session,
  decisionId: DelegatedDecisionId,
): Promise<Result<ResolutionId, Refusal>> {
  const { tx, councilId } = session
  const standing = await standingDelegated(session, decisionId)
  if (!standing.ok) return standing
  const { decision, resolution, words, wordsSha256 } = standing.value
  const record = recordOf(resolution)
  const complete = mayPublishRecord({ title: decision.title, isExecutive: true, record })
  if (!complete.ok) return complete
  const noticed = await checkNotices(session, standing.value)
  if (!noticed.ok) return noticed
  const checks = await redactionChecksOf(tx, councilId, decisionId)
  const may = mayPublishDelegated({
    authorId: decision.author_account_id ?? undefined,
    hasPersonalData: decision.has_personal_data,
    traces: personalTraces(words),
    wordsSha256,
    checks: checks.map((check) => ({ by: check.account_id, wordsSha256: check.words_sha256 })),
  })
  if (!may.ok) return may
  const entry = enter(session, 'publish-delegated-decision', {
    kind: 'delegatedDecision',
    id: decisionId,
    bodyId: decision.body_id,
    detail: { resolutionId: resolution.resolution_id },
  })
  if (!entry.ok) return entry
  const released = { councilId, entryNo: entry.value }
  await releaseDelegated(tx, { ...released, decisionId })
  await releaseResolutions(tx, { ...released, delegatedDecisionIds: [decisionId], at: session.at })
  await noteEffects(session, [resolution.resolution_id], entry.value)
  await releaseCommitmentsOf(session, entry.value)
  if (decision.plan_entry_id !== null)
    await settlePlanEntry(session, { planEntryId: decision.plan_entry_id, entryNo: entry.value })
  await tellOfWindow(session, { resolutionId: resolution.resolution_id, entryNo: entry.value })
  published(session, 'decision', [resolution.resolution_id])
  return accept(resolution.resolution_id)
}

/** Whether the decision was taken on its notices, or somebody answers for recording it without them. */
async function checkNotices(
  session: Session,
  { decision, resolution }: StandingDelegated,
): Promise<Result<void, PlanRefusal | ClockRefusal | UnknownThing>> {
  const { tx, councilId } = session
  const answeredFor = await missingNoticesAccepted(tx, councilId, [resolution.resolution_id])
  if (answeredFor.length > 0) return accept(undefined)
  return askForwardPlan(session, {
    on: { planEntryId: decision.plan_entry_id ?? undefined, isPrivate: false },
    title: decision.title,
    takenOn: resolution.taken_on,
    isKey: resolution.is_key ?? undefined,
  })
}

/** A delegated decision that is still the office's, with the words that would go out and their digest. */
export async function standingDelegated(
  session: Pick<Session, 'tx' | 'councilId'>,
  decisionId: DelegatedDecisionId,
): Promise<Result<StandingDelegated, DelegationRefusal | UnknownThing>> {
  const { tx, councilId } = session
  const decision = await delegatedDecisionById(tx, councilId, decisionId)
  const resolution = await resolutionOfDelegated(tx, councilId, decisionId)
  if (decision === undefined || resolution === undefined)
    return refuse({ code: 'unknown-thing', kind: 'delegated decision' })
  if (decision.released_entry !== null) return refuse({ code: 'delegated-decision-published' })
  const limbs = await limbsOf(tx, councilId, [resolution.resolution_id])
  const papers = await papersOfDelegated(tx, councilId, decisionId)
  const { reasons, alternatives, conflicts, dispensations } = resolution
  const words = [
    decision.title,
    decision.express_authority,
    decision.restriction,
    ...limbs.map(({ text }) => text),
    reasons,
    alternatives,
    conflicts,
    dispensations,
    ...papers.map(({ title }) => title),
  ].map((text) => text ?? '')
  return accept({ decision, resolution, words, wordsSha256: sha256(words.join('\u0000')) })
}

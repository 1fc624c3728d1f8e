import type { CriterionId } from '../../council/intervention/exit-criterion.ts'
import {
  checkExitProof,
  type ExitClaim,
  type ExitEvidenceId,
  type ExitProof,
} from '../../council/intervention/exit-evidence.ts'
import { accept, type Result } from '../../foundation/result.ts'
import { addExitEvidence, exitEvidenceOf, type KeptExitEvidence } from '../../store/exit-criterion.ts'
import { enter, type Session } from '../session.ts'
import { shieldWords } from '../voice/shield-words.ts'
import { criterionInHand, type InterventionActRefusal } from './intervention-in-hand.ts'
import { proofOfClaim } from './proof-of-claim.ts'

/** Evidence that is put forward for a criterion. */
export type NewExitEvidence = {
  readonly id: ExitEvidenceId
  readonly criterionId: CriterionId
  readonly claim: ExitClaim
}

/**
 * Takes what is on record, or adds what is not, as evidence for a criterion. It does not make the criterion met.
 *
 * @refuses unknown-thing, intervention-ended, criterion-lapsed, criterion-withdrawn, exit-evidence-of-another-kind, exit-evidence-taken,
 *   exit-action-not-verified, reading-misses-threshold, judgement-not-awaited, judgement-below-grade, judgement-not-public,
 *   exit-evidence-too-early, exit-evidence-to-come, period-backwards, period-before-its-day, period-too-short, intervention-without-words,
 *   names-protected-person, young-person-pointed-at, no-power
 */
export async function takeExitEvidence(
  session: Session,
  { id, criterionId, claim }: NewExitEvidence,
): Promise<Result<ExitEvidenceId, InterventionActRefusal>> {
  const act = 'add-exit-evidence'
  const found = await criterionInHand(session, criterionId, act)
  if (!found.ok) return found
  const { intervention, criterion, standing, today } = found.value
  const proven = await proofOfClaim({ ...session, reader: session.actor }, claim)
  if (!proven.ok) return proven
  const { proof, title, fromOn, datedOn, keptAt } = proven.value
  const { tx, councilId } = session
  const kept = await exitEvidenceOf(tx, { councilId, interventionId: intervention.id })
  const keys = keysOf(claim, proof)
  const isTaken = kept.some((one) => one.criterion_id === criterionId && isSame(one, keys, datedOn))
  const { test } = criterion
  const fit = checkExitProof({ test, standing, proof, interventionFrom: intervention.fromOn, today, isTaken })
  if (!fit.ok) return fit
  const shielded = await shieldWords(session, { words: [title], setting: found.value.setting })
  if (!shielded.ok) return shielded
  const entry = enter(session, act, {
    ...found.value.subject,
    detail: { criterionId, proofId: id, title },
  })
  if (!entry.ok) return entry
  await addExitEvidence(
    tx,
    {
      council_id: councilId,
      proof_id: id,
      criterion_id: criterionId,
      title,
      from_on: fromOn ?? null,
      dated_on: datedOn,
      ...keys,
      at: session.at,
      entry_no: entry.value,
    },
    { kept_at: keptAt, taken_by: session.actor.name },
  )
  return accept(id)
}

type Keys = Partial<
  Pick<KeptExitEvidence, 'action_id' | 'measure_id' | 'value' | 'assurance_event_id' | 'area_key' | 'grade'>
>

function keysOf(claim: ExitClaim, proof: ExitProof): Keys {
  if (claim.kind === 'actionDone') return { action_id: claim.actionId }
  if (claim.kind === 'outcomeLevel')
    return { measure_id: claim.measureId, value: proof.kind === 'outcomeLevel' ? proof.value : null }
  if (claim.kind !== 'externalJudgement') return {}
  const grade = proof.kind === 'externalJudgement' ? proof.grade : null
  return { assurance_event_id: claim.eventId, area_key: claim.areaKey, grade }
}

/** Whether kept evidence rests on the same action, the same reading or the same grade as what is put forward. */
function isSame(kept: KeptExitEvidence, keys: Keys, datedOn: KeptExitEvidence['dated_on']): boolean {
  if (keys.action_id !== undefined) return kept.action_id === keys.action_id
  if (keys.measure_id !== undefined) return kept.dated_on === datedOn && kept.value === keys.value
  return (
    keys.assurance_event_id !== undefined &&
    kept.assurance_event_id === keys.assurance_event_id &&
    kept.grade === keys.grade
  )
}

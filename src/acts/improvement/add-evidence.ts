import { checkEvidence, checkVerdict } from '../../council/improvement/check-action.ts'
import type { Evidence, EvidenceId } from '../../council/improvement/evidence.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import { addEvidenceRow, addEvidenceVerdict, evidenceById } from '../../store/improvement-proof.ts'
import { enter, type Session } from '../session.ts'
import { shieldWords } from '../voice/shield-words.ts'
import { actionInHand, personOf, settingOf, type ImprovementActRefusal } from './action-in-hand.ts'

type Done = Promise<Result<EvidenceId, ImprovementActRefusal>>

/**
 * Adds evidence to an action, with where it is kept. Its title will be public with the plan; the place never is.
 *
 * @refuses unknown-thing, action-led-by-another, improvement-without-words, action-not-agreed, evidence-before-action, evidence-to-come, names-protected-person, young-person-pointed-at, no-power
 */
export async function addEvidence(session: Session, evidence: Evidence): Done {
  const act = 'add-evidence'
  const { id, actionId, kind, title, datedOn, supports, keptAt } = evidence
  const inHand = await actionInHand(session, actionId, act)
  if (!inHand.ok) return inHand
  const { standing, today, plan, action } = inHand.value
  const fit = checkEvidence(standing, evidence, today)
  if (!fit.ok) return fit
  const shielded = await shieldWords(session, { words: [title], ...settingOf({ plan, action }) })
  if (!shielded.ok) return shielded
  const entry = enter(session, act, {
    kind: 'action',
    id: actionId,
    bodyId: plan.forumBodyId,
    detail: { planId: plan.id, evidenceId: id, title },
  })
  if (!entry.ok) return entry
  await addEvidenceRow(
    session.tx,
    {
      council_id: session.councilId,
      evidence_id: id,
      action_id: actionId,
      kind,
      title,
      dated_on: datedOn,
      supports,
      at: session.at,
      entry_no: entry.value,
    },
    { kept_at: keptAt, claimed_by: session.actor.name, claimant_account_id: session.actor.accountId },
  )
  return accept(id)
}

/** What somebody says of evidence that they neither added nor lead the action of. */
export type EvidenceVerdict = {
  readonly evidenceId: EvidenceId
  readonly verdict: 'verified' | 'notAccepted'
  readonly reason: string
}

/**
 * Verifies evidence or does not accept it. Nobody judges what they claimed themselves, or the evidence of an action that they lead.
 *
 * @refuses unknown-thing, evidence-judged-already, verifies-own-evidence, step-without-reason, names-protected-person, young-person-pointed-at, no-power
 */
export async function judgeEvidence(
  session: Session,
  { evidenceId, verdict, reason }: EvidenceVerdict,
): Done {
  const act = 'judge-evidence'
  const { tx, councilId, actor } = session
  const evidence = await evidenceById(tx, { councilId, evidenceId })
  if (evidence === undefined) return refuse({ code: 'unknown-thing', kind: 'evidence' })
  const inHand = await actionInHand(session, evidence.actionId, act)
  if (!inHand.ok) return inHand
  const { lead } = inHand.value.standing
  const personId = await personOf(session)
  const fit = checkVerdict({
    isClaimant:
      evidence.claimantAccountId === (actor.accountId ?? undefined) ||
      (personId !== undefined && evidence.claimantPersonId === personId),
    isLead: 'personId' in lead && lead.personId === personId,
    verdict,
    reason,
    isJudged: evidence.verdict !== undefined,
  })
  if (!fit.ok) return fit
  const shielded = await shieldWords(session, { words: [reason], ...settingOf(inHand.value) })
  if (!shielded.ok) return shielded
  const { plan, today } = inHand.value
  const entry = enter(session, act, {
    kind: 'action',
    id: evidence.actionId,
    bodyId: plan.forumBodyId,
    detail: { planId: plan.id, evidenceId, verdict },
  })
  if (!entry.ok) return entry
  await addEvidenceVerdict(tx, {
    council_id: councilId,
    evidence_id: evidenceId,
    verdict,
    reason,
    on_day: today,
    at: session.at,
    entry_no: entry.value,
  })
  return accept(evidenceId)
}

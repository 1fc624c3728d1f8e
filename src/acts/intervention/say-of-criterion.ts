import type { ActName } from '../../council/access/power.ts'
import type { Role } from '../../council/access/role.ts'
import {
  checkCouncilView,
  checkCriterionWithdrawal,
  checkExitDecision,
  checkLapse,
  checkPanelView,
  type ExitWord,
} from '../../council/intervention/check-exit.ts'
import type {
  CriterionId,
  ExitDecider,
  ExitStep,
  ExitVerdict,
} from '../../council/intervention/exit-criterion.ts'
import type { KeptIntervention } from '../../store/intervention.ts'
import { addExitStep, exitEvidenceOf } from '../../store/exit-criterion.ts'
import { isInTerm } from '../../council/term.ts'
import { accept, type Result } from '../../foundation/result.ts'
import { accountsHolding } from '../../store/account.ts'
import { councilById } from '../../store/council.ts'
import { queueMail } from '../mail/queue-mail.ts'
import { enter, registerOf, type Session } from '../session.ts'
import { shieldWords } from '../voice/shield-words.ts'
import { criterionInHand, type CriterionInHand, type InterventionActRefusal } from './intervention-in-hand.ts'

type Done = Promise<Result<CriterionId, InterventionActRefusal>>

/** What somebody makes of a criterion: the verdict, who, when and in which paper. */
export type SaidOfCriterion = ExitWord & { readonly criterionId: CriterionId; readonly verdict: ExitVerdict }

/**
 * Records the council's own view of a criterion. It never makes the criterion met.
 *
 * @refuses unknown-thing, intervention-ended, criterion-lapsed, criterion-withdrawn, intervention-without-words, intervention-day-to-come,
 *   names-protected-person, young-person-pointed-at, no-power
 */
export async function recordCouncilView(session: Session, said: SaidOfCriterion): Done {
  const act = 'record-council-view'
  const found = await criterionInHand(session, said.criterionId, act)
  if (!found.ok) return found
  const fit = checkCouncilView(found.value.standing, said, found.value.today)
  return fit.ok ? keep(session, found.value, { act, kind: 'councilView', word: said }) : fit
}

/**
 * Records what the panel makes of a criterion, by whom of it and in which paper. It is a view, and decides nothing.
 *
 * @refuses unknown-thing, intervention-ended, criterion-lapsed, criterion-withdrawn, panel-view-without-paper, intervention-day-to-come,
 *   names-protected-person, young-person-pointed-at, no-power
 */
export async function recordPanelView(session: Session, said: SaidOfCriterion): Done {
  const act = 'record-panel-view'
  const found = await criterionInHand(session, said.criterionId, act)
  if (!found.ok) return found
  const fit = checkPanelView(found.value.standing, said, found.value.today)
  return fit.ok ? keep(session, found.value, { act, kind: 'panelView', word: said }) : fit
}

/**
 * Records the decision about a criterion of whoever decides outside the council, or of the panel where nobody does: who, when,
 * and the paper. The council's own word is refused.
 *
 * @refuses unknown-thing, intervention-ended, criterion-lapsed, criterion-withdrawn, own-word-not-exit, decision-maker-not-named,
 *   panel-does-not-decide, exit-decision-without-paper, intervention-day-to-come, period-not-passed, exit-decision-without-evidence,
 *   names-protected-person, young-person-pointed-at, no-power
 */
export async function recordExitDecision(
  session: Session,
  { decider, ...said }: SaidOfCriterion & { readonly decider: ExitDecider },
): Done {
  const act = 'record-exit-decision'
  const found = await criterionInHand(session, said.criterionId, act)
  if (!found.ok) return found
  const { tx, councilId } = session
  const { intervention, criterion, standing, today } = found.value
  const evidence = await exitEvidenceOf(tx, { councilId, interventionId: intervention.id })
  const fit = checkExitDecision({
    intervention,
    test: criterion.test,
    standing,
    decider,
    word: said,
    ownNames: await ownNames(session, intervention, today),
    evidence: evidence.filter((one) => one.criterion_id === said.criterionId).length,
    today,
  })
  if (!fit.ok) return fit
  const kept = await keepWord(session, found.value, { act, kind: 'decision', word: said })
  if (kept.ok) await tellLeads(session, found.value, kept.value)
  return kept.ok ? accept(criterion.id) : kept
}

/** Tells who leads improvement in the council that a decision on a criterion is recorded; not whoever recorded it. */
async function tellLeads(
  session: Session,
  { criterion, subject, today }: CriterionInHand,
  entryNo: number,
): Promise<void> {
  const { tx, councilId, actor } = session
  const asked = { councilId, roles: leads, on: today, bodyId: subject.bodyId }
  const accounts = await accountsHolding(tx, asked)
  await queueMail(session, {
    kind: 'exit-decided',
    to: accounts.filter((accountId) => accountId !== actor.accountId),
    about: { kind: 'intervention', id: criterion.interventionId },
    path: `/workspace/interventions/${criterion.interventionId}/criteria/${criterion.id}`,
    entryNo,
  })
}

const leads: readonly Role[] = ['improvement-lead', 'proper-officer']

/** The names that are the council's own on a day: but for the panel and the decision-maker, though they stand in its register. */
async function ownNames(
  session: Session,
  { panel, decisionMaker }: KeptIntervention,
  today: CriterionInHand['today'],
): Promise<readonly string[]> {
  const council = await councilById(session.tx, session.councilId)
  const register = await registerOf(session)
  const outside = new Set([panel, decisionMaker])
  const panels = new Set(register.bodies.filter(({ name }) => outside.has(name)).map(({ id }) => id))
  const offices = register.offices.filter(
    ({ bodyId, title }) => !outside.has(title) && (bodyId === undefined || !panels.has(bodyId)),
  )
  const officeIds = new Set(offices.map(({ id }) => id))
  const holders = new Set(
    register.holdings
      .filter((holding) => officeIds.has(holding.officeId) && isInTerm(holding, today))
      .map(({ personId }) => personId),
  )
  return [
    council?.name ?? '',
    'the council',
    ...register.bodies.filter(({ id }) => !panels.has(id)).map(({ name }) => name),
    ...offices.map(({ title }) => title),
    ...register.people.filter(({ id }) => holders.has(id)).map(({ name }) => name),
  ].filter((name) => name !== '')
}

/**
 * Records that a criterion lapsed, with the reason. Nothing more is said of it then; what was said stays.
 *
 * @refuses unknown-thing, intervention-ended, criterion-lapsed, criterion-withdrawn, lapse-without-reason, intervention-day-to-come,
 *   names-protected-person, young-person-pointed-at, no-power
 */
export async function lapseExitCriterion(
  session: Session,
  { criterionId, ...word }: Omit<ExitWord, 'verdict'> & { readonly criterionId: CriterionId },
): Done {
  const act = 'lapse-exit-criterion'
  const found = await criterionInHand(session, criterionId, act)
  if (!found.ok) return found
  const fit = checkLapse(found.value.standing, word, found.value.today)
  return fit.ok ? keep(session, found.value, { act, kind: 'lapsed', word }) : fit
}

/**
 * Withdraws a criterion that was entered wrongly, with the reason. What is public of it stays and says so; what is not never becomes public.
 *
 * @refuses unknown-thing, intervention-ended, criterion-withdrawn, exit-withdrawal-without-reason, names-protected-person, young-person-pointed-at, no-power
 */
export async function withdrawExitCriterion(
  session: Session,
  { criterionId, reason }: { readonly criterionId: CriterionId; readonly reason: string },
): Done {
  const act = 'withdraw-exit-criterion'
  const found = await criterionInHand(session, criterionId, act)
  if (!found.ok) return found
  const fit = checkCriterionWithdrawal(found.value.standing, reason)
  const word = { on: found.value.today, by: '', document: '', words: reason.trim() }
  return fit.ok ? keep(session, found.value, { act, kind: 'withdrawn', word }) : fit
}

/** Keeps a word about a criterion, and gives the criterion. */
async function keep(session: Session, inHand: CriterionInHand, kept: KeptWord): Done {
  const done = await keepWord(session, inHand, kept)
  return done.ok ? accept(inHand.criterion.id) : done
}

type KeptWord = { readonly act: ActName; readonly kind: ExitStep['kind']; readonly word: ExitWord }

async function keepWord(
  session: Session,
  { criterion, subject, setting }: CriterionInHand,
  { act, kind, word }: KeptWord,
): Promise<Result<number, InterventionActRefusal>> {
  const { verdict, on, by, document, words } = word
  const shielded = await shieldWords(session, { words: [by, document, words], setting })
  if (!shielded.ok) return shielded
  const entry = enter(session, act, {
    ...subject,
    detail: { criterionId: criterion.id, ...(verdict === undefined ? {} : { verdict }) },
  })
  if (!entry.ok) return entry
  await addExitStep(session.tx, {
    council_id: session.councilId,
    criterion_id: criterion.id,
    kind,
    verdict: verdict ?? null,
    on_day: on,
    spoken_by: by,
    document,
    words,
    at: session.at,
    entry_no: entry.value,
  })
  return accept(entry.value)
}

import type { BodyId } from '../../council/body/body.ts'
import type { OfficeId } from '../../council/member/office.ts'
import type { Register } from '../../council/member/register.ts'
import type { DecisionRecord } from '../../council/resolution/decision-record.ts'
import type { Limb } from '../../council/resolution/limb.ts'
import type { DecidedWords, DecisionMaker } from '../../council/resolution/resolution.ts'
import { hidesUndertaking } from '../../council/resolution/undertaking.ts'
import { invariant } from '../../foundation/invariant.ts'
import type { LimbRows, ResolutionToKeep } from '../../store/resolution.ts'
import type { Session } from '../session.ts'

/** What was decided with the record of it, and the decision-maker as printed elsewhere where that differs from the register. */
export type WordsToKeep = {
  readonly decided: DecidedWords
  readonly record: DecisionRecord
  readonly printedDecisionMaker?: string | undefined
}

/** What of a decision will be public: no name of somebody whose identity is protected may stand in it. */
export function publicWordsOf({ decided, record, printedDecisionMaker }: WordsToKeep) {
  const { reasons, alternatives, conflicts, dispensations } = record
  const texts = decided.limbs.flatMap(({ text, undertaking }) =>
    undertaking?.kind === 'owed' ? [text, undertaking.trigger] : [text],
  )
  return [...texts, printedDecisionMaker, reasons, alternatives, conflicts, dispensations]
}

/** The row of a decision's words and record, wherever it was taken. */
export function resolutionRow(
  session: Session,
  { decided, record, printedDecisionMaker }: WordsToKeep,
  register: Register,
): ResolutionToKeep {
  const { decisionMaker } = decided
  const { bodyId, officeId } = deciders(decisionMaker)
  return {
    council_id: session.councilId,
    resolution_id: decided.id,
    decision_maker: printedDecisionMaker ?? decisionMakerName(decisionMaker, register),
    decision_maker_body_id: bodyId ?? null,
    decision_maker_office_id: officeId ?? null,
    formula: decided.formula,
    taken_on: decided.takenOn,
    is_worded_for_public: record.isWordedForPublic ?? false,
    is_key: record.isKey ?? null,
    reasons: record.reasons ?? null,
    ...partColumns(record),
  }
}

/** The columns of the parts of a record that are stated in words or said to be none. */
function partColumns({ alternatives, conflicts, dispensations, saidNone = [] }: DecisionRecord) {
  return {
    alternatives: alternatives ?? null,
    conflicts: conflicts ?? null,
    dispensations: dispensations ?? null,
    has_no_alternatives: saidNone.includes('alternatives'),
    has_no_conflicts: saidNone.includes('conflicts'),
    has_no_dispensations: saidNone.includes('dispensations'),
  }
}

/** The rows of a decision's limbs, in order, with what they undertake. */
export function limbRows(session: Session, decided: DecidedWords): LimbRows {
  return {
    rows: decided.limbs.map((limb, position) => ({
      council_id: session.councilId,
      limb_id: limb.id,
      resolution_id: decided.id,
      position,
      number: limb.number ?? null,
      minute_number: limb.minuteNumber ?? null,
      verb: limb.verb,
      text: limb.text,
      has_undertaking: limb.undertaking !== undefined || hidesUndertaking(limb.text),
    })),
    undertakings: decided.limbs.flatMap((limb) => undertakingRow(session, limb)),
  }
}

function undertakingRow(session: Session, limb: Limb): LimbRows['undertakings'] {
  const { undertaking } = limb
  if (undertaking === undefined) return []
  const key = { council_id: session.councilId, limb_id: limb.id }
  return undertaking.kind === 'none'
    ? [{ ...key, reason_for_none: undertaking.reasonForNone }]
    : [
        {
          ...key,
          owner_office_id: undertaking.ownerOfficeId,
          due_on: undertaking.dueOn ?? null,
          trigger_words: undertaking.trigger ?? null,
          report_back_body_id: undertaking.reportBackBodyId,
        },
      ]
}

/** The decision-maker by the names of the register: "Cabinet", or "Executive Mayor in Cabinet". */
function decisionMakerName(maker: DecisionMaker, register: Register): string {
  const { bodyId } = deciders(maker)
  const body = register.bodies.find(({ id }) => id === bodyId)?.name
  if (maker.kind === 'body') {
    invariant(body !== undefined, 'a checked resolution names a body outside the register')
    return body
  }
  const office = register.offices.find(({ id }) => id === maker.officeId)?.title
  invariant(office !== undefined, 'a checked resolution names an office outside the register')
  return body === undefined ? office : `${office} in ${body}`
}

function deciders(maker: DecisionMaker): { bodyId?: BodyId | undefined; officeId?: OfficeId | undefined } {
  return maker.kind === 'body'
    ? { bodyId: maker.bodyId }
    : { bodyId: maker.inBodyId, officeId: maker.officeId }
}

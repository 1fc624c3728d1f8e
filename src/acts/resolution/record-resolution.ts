import type { AccessRefusal } from '../../council/access/refusals.ts'
import type { BodyId } from '../../council/body/body.ts'
import type { OfficeId } from '../../council/member/office.ts'
import type { Register } from '../../council/member/register.ts'
import type { Limb } from '../../council/resolution/limb.ts'
import type { ResolutionRefusal } from '../../council/resolution/refusals.ts'
import { checkResolution } from '../../council/resolution/check-resolution.ts'
import type { DecisionMaker, Resolution, ResolutionId } from '../../council/resolution/resolution.ts'
import { hidesUndertaking } from '../../council/resolution/undertaking.ts'
import { invariant } from '../../foundation/invariant.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import { addResolutionRow } from '../../store/resolution.ts'
import { businessOfItem } from '../meeting/business-of.ts'
import { refuseProtected } from '../member/refuse-protected.ts'
import type { NamesProtectedPerson, UnknownThing } from '../refusals.ts'
import { enter, registerOf, type Session } from '../session.ts'

/** The statutory record of a decision beside its words. What is absent was not stated. */
export type DecisionRecord = {
  readonly isKey?: boolean | undefined
  /** Whether the words disclose nothing of an item taken in private. Asked of such an item alone. */
  readonly isWordedForPublic?: boolean | undefined
  readonly reasons?: string | undefined
  readonly alternatives?: string | undefined
  readonly conflicts?: string | undefined
  readonly dispensations?: string | undefined
}

/** A resolution with the record of it. */
export type RecordedResolution = {
  readonly resolution: Resolution
  readonly record: DecisionRecord
  /** Who decided, in the words of a page published elsewhere; shown in place of the names of the register. */
  readonly printedDecisionMaker?: string | undefined
}

/**
 * Records what was resolved on an item, once. It becomes public when the decisions are published.
 *
 * @refuses unknown-thing, names-protected-person, resolution-without-limbs, decision-maker-not-in-register, limb-number-twice, limb-without-text, undertaking-without-owner, undertaking-without-reason-for-none, no-power
 * @law docs/law/si-2012-2089.md
 */
export async function recordResolution(
  session: Session,
  recorded: RecordedResolution,
): Promise<Result<ResolutionId, UnknownThing | NamesProtectedPerson | ResolutionRefusal | AccessRefusal>> {
  const { resolution } = recorded
  const business = await businessOfItem(session, resolution.itemId)
  if (business === undefined) return refuse({ code: 'unknown-thing', kind: 'item' })
  const register = await registerOf(session)
  const checked = checkResolution(resolution, register)
  if (!checked.ok) return checked
  const shielded = await refuseProtected(session, publicWords(recorded))
  if (!shielded.ok) return shielded
  const entry = enter(session, 'record-resolution', {
    kind: 'item',
    id: resolution.itemId,
    bodyId: business.body_id,
    detail: { resolutionId: resolution.id, limbs: resolution.limbs.length },
  })
  if (!entry.ok) return entry
  const row = resolutionRow(session, recorded, register)
  await addResolutionRow(session.tx, row, {
    rows: resolution.limbs.map((limb, position) => limbRow(session, resolution.id, { limb, position })),
    undertakings: resolution.limbs.flatMap((limb) => undertakingRow(session, limb)),
  })
  return accept(resolution.id)
}

function publicWords(recorded: RecordedResolution): readonly (string | undefined)[] {
  const { resolution, record, printedDecisionMaker } = recorded
  const { reasons, alternatives, conflicts, dispensations } = record
  const texts = resolution.limbs.map(({ text }) => text)
  return [...texts, printedDecisionMaker, reasons, alternatives, conflicts, dispensations]
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

function resolutionRow(session: Session, recorded: RecordedResolution, register: Register) {
  const { resolution, record, printedDecisionMaker } = recorded
  const { decisionMaker } = resolution
  const { bodyId, officeId } = deciders(decisionMaker)
  return {
    council_id: session.councilId,
    resolution_id: resolution.id,
    item_id: resolution.itemId,
    decision_maker: printedDecisionMaker ?? decisionMakerName(decisionMaker, register),
    decision_maker_body_id: bodyId ?? null,
    decision_maker_office_id: officeId ?? null,
    formula: resolution.formula,
    taken_on: resolution.takenOn,
    is_worded_for_public: record.isWordedForPublic ?? false,
    is_key: record.isKey ?? null,
    reasons: record.reasons ?? null,
    alternatives: record.alternatives ?? null,
    conflicts: record.conflicts ?? null,
    dispensations: record.dispensations ?? null,
  }
}

function deciders(maker: DecisionMaker): { bodyId?: BodyId | undefined; officeId?: OfficeId | undefined } {
  return maker.kind === 'body'
    ? { bodyId: maker.bodyId }
    : { bodyId: maker.inBodyId, officeId: maker.officeId }
}

type UndertakingRow = Parameters<typeof addResolutionRow>[2]['undertakings'][number]

function limbRow(session: Session, resolutionId: ResolutionId, at: { limb: Limb; position: number }) {
  const { limb, position } = at
  return {
    council_id: session.councilId,
    limb_id: limb.id,
    resolution_id: resolutionId,
    position,
    number: limb.number ?? null,
    minute_number: limb.minuteNumber ?? null,
    verb: limb.verb,
    text: limb.text,
    has_undertaking: limb.undertaking !== undefined || hidesUndertaking(limb.text),
  }
}

function undertakingRow(session: Session, limb: Limb): UndertakingRow[] {
  if (limb.undertaking === undefined) return []
  const key = { council_id: session.councilId, limb_id: limb.id }
  if (limb.undertaking.kind === 'none') return [{ ...key, reason_for_none: limb.undertaking.reasonForNone }]
  const { ownerOfficeId, dueOn, reportBackBodyId } = limb.undertaking
  return [{ ...key, owner_office_id: ownerOfficeId, due_on: dueOn, report_back_body_id: reportBackBodyId }]
}

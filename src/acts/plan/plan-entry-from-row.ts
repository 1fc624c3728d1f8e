import type { BodyId } from '../../council/body/body.ts'
import type { Register } from '../../council/member/register.ts'
import type { Notice, PlanNoticeKind } from '../../council/plan/notice.ts'
import type {
  PlanEntry,
  PlanEntryId,
  PlanEntryStatus,
  PrivateDeclaration,
  SignificanceGround,
} from '../../council/plan/plan-entry.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import { planEntryById, type PlanEntryRow } from '../../store/plan.ts'
import type { NoticeRow } from '../../store/plan-notice.ts'
import type { UnknownThing } from '../refusals.ts'
import { registerOf, type Session } from '../session.ts'

/** An entry of the plan in hand: as kept, as the rules ask about it, and whose business it is. */
export type PlanEntryInHand = {
  readonly row: PlanEntryRow
  readonly entry: PlanEntry
  readonly status: PlanEntryStatus
  readonly bodyId: BodyId | undefined
}

/**
 * The entry of the plan that an act names.
 *
 * @refuses unknown-thing
 */
export async function planEntryFor(
  session: Session,
  planEntryId: PlanEntryId,
): Promise<Result<PlanEntryInHand, UnknownThing>> {
  const row = await planEntryById(session.tx, session.councilId, planEntryId)
  if (row === undefined) return refuse({ code: 'unknown-thing', kind: 'entry of the forward plan' })
  const entry = planEntryFromRow(row)
  const bodyId = bodyOfEntry(entry, await registerOf(session))
  return accept({ row, entry, status: row.status as PlanEntryStatus, bodyId })
}

/** Whose business a decision to come is: the body that decides, sits with whoever does, or has their office. */
export function bodyOfEntry({ decisionMaker }: PlanEntry, register: Register): BodyId | undefined {
  if (decisionMaker.kind === 'body') return decisionMaker.bodyId
  const office = register.offices.find(({ id }) => id === decisionMaker.officeId)
  return decisionMaker.inBodyId ?? office?.bodyId
}

/** An entry as the rules ask about it, from how it is kept. */
export function planEntryFromRow(row: PlanEntryRow): PlanEntry {
  return {
    id: row.plan_entry_id,
    matterId: row.matter_id ?? undefined,
    title: row.title,
    summary: row.summary,
    decisionMaker: decisionMakerFromRow(row),
    window: { fromOn: row.window_from, toOn: row.window_to },
    key:
      row.key_ground === null
        ? undefined
        : { ground: row.key_ground as SignificanceGround, reason: row.key_reason ?? '' },
    private: privateFromRow(row),
    documents: row.documents,
    copiesFrom: row.copies_from,
    contact: row.contact,
    consultees: row.consultees,
    leadOfficeId: row.lead_office_id ?? undefined,
  }
}

/** The columns of a version of an entry that the entry itself fills. */
export function columnsOfEntry({ decisionMaker, ...entry }: PlanEntry) {
  return {
    title: entry.title,
    summary: entry.summary,
    decision_maker_kind: decisionMaker.kind,
    decision_maker_body_id:
      decisionMaker.kind === 'body' ? decisionMaker.bodyId : (decisionMaker.inBodyId ?? null),
    decision_maker_office_id: decisionMaker.kind === 'office' ? decisionMaker.officeId : null,
    window_from: entry.window.fromOn,
    window_to: entry.window.toOn,
    key_ground: entry.key?.ground ?? null,
    key_reason: entry.key?.reason ?? null,
    ...privateColumns(entry.private),
    documents: [...entry.documents],
    copies_from: entry.copiesFrom,
    contact: entry.contact,
    consultees: entry.consultees,
    lead_office_id: entry.leadOfficeId ?? null,
  }
}

/** Every word of an entry that the public will read. */
export function publicWordsOf(entry: PlanEntry): readonly (string | undefined)[] {
  return [
    entry.title,
    entry.summary,
    entry.key?.reason,
    entry.private?.reason,
    entry.private?.basis.kind === 'confidential' ? entry.private.basis.ground : undefined,
    ...entry.documents,
    entry.copiesFrom,
    entry.contact,
    entry.consultees,
  ]
}

/** The notices of an entry as the rules ask about them. */
export function noticesFromRows(rows: readonly NoticeRow[]): Notice[] {
  return rows.flatMap((row) =>
    row.plan_entry_id === null
      ? []
      : [
          {
            id: row.notice_id,
            entryId: row.plan_entry_id,
            kind: row.kind as PlanNoticeKind,
            publishedOn: row.published_on,
            window: { fromOn: row.window_from, toOn: row.window_to },
            withdrawnAt: row.withdrawn_at ?? undefined,
          },
        ],
  )
}

function decisionMakerFromRow(row: PlanEntryRow): PlanEntry['decisionMaker'] {
  const { decision_maker_body_id: bodyId, decision_maker_office_id: officeId } = row
  return officeId === null
    ? { kind: 'body', bodyId: bodyId as BodyId } // the table's check sees to it
    : { kind: 'office', officeId, inBodyId: bodyId ?? undefined }
}

function privateFromRow(row: PlanEntryRow): PrivateDeclaration | undefined {
  if (row.private_extent === null) return undefined
  const basis =
    row.private_basis === 'exempt'
      ? ({ kind: 'exempt', paragraphs: row.private_paragraphs } as const)
      : ({ kind: 'confidential', ground: row.private_ground ?? '' } as const)
  return { extent: row.private_extent as 'part' | 'full', basis, reason: row.private_reason ?? '' }
}

function privateColumns(closed: PrivateDeclaration | undefined) {
  const none = { private_paragraphs: [], private_ground: null }
  if (closed === undefined)
    return { private_extent: null, private_basis: null, private_reason: null, ...none }
  const { basis, extent, reason } = closed
  return {
    private_extent: extent,
    private_basis: basis.kind,
    private_reason: reason,
    ...(basis.kind === 'exempt'
      ? { ...none, private_paragraphs: [...basis.paragraphs] }
      : { ...none, private_ground: basis.ground }),
  }
}

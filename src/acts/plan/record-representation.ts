import type { AccessRefusal } from '../../council/access/refusals.ts'
import type { PlanEntryId } from '../../council/plan/plan-entry.ts'
import type { PlanRefusal } from '../../council/plan/refusals.ts'
import {
  checkRepresentation,
  moveRepresentation,
  type RepresentationId,
  type RepresentationMove,
} from '../../council/plan/representation.ts'
import type { RepresentationState } from '../../council/plan/representation-state.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import {
  addRepresentationRow,
  addRepresentationStep,
  representationById,
  type RepresentationRow,
} from '../../store/plan-representation.ts'
import { refuseProtected } from '../member/refuse-protected.ts'
import type { NamesProtectedPerson, UnknownThing } from '../refusals.ts'
import { enter, type Session } from '../session.ts'
import { planEntryFor } from './plan-entry-from-row.ts'

/** A representation as it comes in: the name and address stay in the office. */
export type NewRepresentation = {
  readonly id: RepresentationId
  readonly planEntryId: PlanEntryId
  readonly channel: 'form' | 'letter' | 'email' | 'spoken'
  readonly name: string
  readonly contact: string
  readonly text: string
}

type RepresentationRefusal = UnknownThing | PlanRefusal | NamesProtectedPerson | AccessRefusal

/**
 * Records a representation that came by letter, by mail or by word of mouth, or takes in one that came by form. The public sees nothing of it until a
 * further private notice repeats it.
 *
 * @refuses unknown-thing, representation-empty, representation-too-long, representation-too-late, no-power
 */
export async function recordRepresentation(
  session: Session,
  { id, planEntryId, ...sent }: NewRepresentation,
): Promise<Result<RepresentationId, RepresentationRefusal>> {
  const found = await planEntryFor(session, planEntryId)
  if (!found.ok) return found
  const { status, bodyId } = found.value
  const checked = checkRepresentation(sent, status)
  if (!checked.ok) return checked
  const subject = { kind: 'representation', id, bodyId, detail: { planEntryId, channel: sent.channel } }
  const act = sent.channel === 'form' ? 'send-representation' : 'record-representation'
  const entry = enter(session, act, subject)
  if (!entry.ok) return entry
  await addRepresentationRow(session.tx, {
    council_id: session.councilId,
    representation_id: id,
    plan_entry_id: planEntryId,
    ...sent,
    text: checked.value,
    received_at: session.at,
    entry_no: entry.value,
  })
  return accept(id)
}

/** What is made of a representation: taken, with what a notice may repeat of it; or set aside, with the reason. */
export type Moderation =
  | {
      readonly representationId: RepresentationId
      readonly to: 'taken'
      readonly shownAs: string
      /** The text as it may be published: the writer's, without what would identify somebody or break the law. */
      readonly shownText: string
    }
  | { readonly representationId: RepresentationId; readonly to: 'setAside'; readonly reason: string }

/**
 * Takes a representation into account or sets it aside. Nothing of it is deleted: the office keeps what was sent.
 *
 * @refuses unknown-thing, representation-cannot-move, representation-without-words, representation-empty,
 *   names-protected-person, no-power
 */
export async function moderateRepresentation(
  session: Session,
  moderation: Moderation,
): Promise<Result<RepresentationState, RepresentationRefusal>> {
  const found = await representationInHand(session, moderation.representationId)
  if (!found.ok) return found
  const isTaken = moderation.to === 'taken'
  const words = isTaken ? '' : moderation.reason.trim()
  const shown = isTaken
    ? { shown_as: moderation.shownAs.trim(), shown_text: moderation.shownText.trim() }
    : {}
  if (Object.values(shown).includes('')) return refuse({ code: 'representation-empty' })
  const shielded = await refuseProtected(session, Object.values(shown))
  if (!shielded.ok) return shielded
  const move = { act: 'moderate-representation', to: moderation.to, words } as const
  return takeStep(session, found.value, { ...move, shown })
}

/** The council's answer to a representation, in words for the public. */
export type Answer = { readonly representationId: RepresentationId; readonly response: string }

/**
 * Answers a representation that was taken into account. An answer may be put right by another until the notice repeats it.
 *
 * @refuses unknown-thing, representation-cannot-move, representation-without-words, names-protected-person, no-power
 */
export async function answerRepresentation(
  session: Session,
  { representationId, response }: Answer,
): Promise<Result<RepresentationState, RepresentationRefusal>> {
  const found = await representationInHand(session, representationId)
  if (!found.ok) return found
  const shielded = await refuseProtected(session, [response])
  if (!shielded.ok) return shielded
  const { shown_as, shown_text } = found.value.row
  const move = { act: 'answer-representation', to: 'answered', words: response.trim() } as const
  return takeStep(session, found.value, { ...move, shown: { shown_as, shown_text } })
}

type InHand = { readonly row: RepresentationRow; readonly bodyId: Parameters<typeof enter>[2]['bodyId'] }

async function representationInHand(
  session: Session,
  representationId: RepresentationId,
): Promise<Result<InHand, UnknownThing>> {
  const row = await representationById(session.tx, session.councilId, representationId)
  if (row === undefined) return refuse({ code: 'unknown-thing', kind: 'representation' })
  const found = await planEntryFor(session, row.plan_entry_id)
  return found.ok ? accept({ row, bodyId: found.value.bodyId }) : found
}

async function takeStep(
  session: Session,
  { row, bodyId }: InHand,
  step: Pick<RepresentationMove, 'to' | 'words'> & {
    readonly act: 'moderate-representation' | 'answer-representation'
    readonly shown: { readonly shown_as?: string | null; readonly shown_text?: string | null }
  },
): Promise<Result<RepresentationState, PlanRefusal | AccessRefusal>> {
  const moved = moveRepresentation({ from: row.state as RepresentationState, to: step.to, words: step.words })
  if (!moved.ok) return moved
  const subject = { kind: 'representation', id: row.representation_id, bodyId, detail: { to: step.to } }
  const entry = enter(session, step.act, subject)
  if (!entry.ok) return entry
  await addRepresentationStep(session.tx, {
    council_id: session.councilId,
    representation_id: row.representation_id,
    sequence: row.sequence + 1,
    state: step.to,
    ...step.shown,
    words: step.words === '' ? null : step.words,
    at: session.at,
    entry_no: entry.value,
  })
  return moved
}

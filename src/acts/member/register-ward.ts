import type { AccessRefusal } from '../../council/access/refusals.ts'
import type { OfficeHolding, OfficeHoldingId, WardId } from '../../council/member/office-holding.ts'
import type { MemberRefusal } from '../../council/member/refusals.ts'
import { checkWard, mayStandFor, type Ward } from '../../council/member/ward.ts'
import type { Json } from '../../foundation/json.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import { addWardRow, changeWardRow, setWardRow, wardsOf } from '../../store/ward.ts'
import { enter, published, registerChanged, registerOf, type Session } from '../session.ts'

type Refusal = MemberRefusal | AccessRefusal

/**
 * Registers a ward for the days on which its boundaries hold. The register of wards is public at once.
 *
 * @refuses ward-without-name, ward-ends-before-it-begins, ward-seats-beyond-reason, ward-name-taken, no-power
 */
export async function registerWard(session: Session, ward: Ward): Promise<Result<WardId, Refusal>> {
  const { tx, councilId } = session
  const fit = checkWard(ward, await wardsOf(tx, councilId))
  if (!fit.ok) return fit
  const { id } = fit.value
  const entry = enter(session, 'register-ward', { kind: 'ward', id, detail: detailOf(fit.value) })
  if (!entry.ok) return entry
  await addWardRow(tx, { ...rowOf(session, fit.value), released_entry: entry.value })
  published(session, 'person', [])
  return accept(id)
}

/**
 * Gives a ward another name, number of seats or other days, such as a last one where the boundaries change; the trail keeps
 * what it was.
 *
 * @refuses ward-unknown, ward-without-name, ward-ends-before-it-begins, ward-seats-beyond-reason, ward-name-taken, no-power
 */
export async function changeWard(session: Session, ward: Ward): Promise<Result<WardId, Refusal>> {
  const { tx, councilId } = session
  const known = await wardsOf(tx, councilId)
  const was = known.find(({ id }) => id === ward.id)
  if (was === undefined) return refuse({ code: 'ward-unknown' })
  const fit = checkWard(ward, known)
  if (!fit.ok) return fit
  const { id } = fit.value
  const detail = { was: detailOf(was), becomes: detailOf(fit.value) }
  const entry = enter(session, 'change-ward', { kind: 'ward', id, detail })
  if (!entry.ok) return entry
  await changeWardRow(tx, rowOf(session, fit.value))
  const { holdings } = await registerOf(session)
  const heldFor = holdings.filter(({ wardId }) => wardId === id).map(({ personId }) => personId)
  published(session, 'person', heldFor)
  return accept(id)
}

/** What a term that is on record is to say of its ward and of the election, from its first day on. */
export type SetWard = Pick<OfficeHolding, 'wardId' | 'declaredOn'> & { readonly holdingId: OfficeHoldingId }

/**
 * Says of a term on record which ward it is for, and when the result of its election was declared.
 *
 * @refuses appointment-unknown, ward-unknown, ward-not-on-that-day, ward-seats-filled, declared-after-it-begins, no-power
 */
export async function setWard(
  session: Session,
  { holdingId, wardId, declaredOn }: SetWard,
): Promise<Result<OfficeHoldingId, Refusal>> {
  const { tx, councilId } = session
  const { holdings, people } = await registerOf(session)
  const was = holdings.find(({ id }) => id === holdingId)
  if (was === undefined) return refuse({ code: 'appointment-unknown' })
  const fit = mayStandFor({ ...was, wardId, declaredOn }, await wardsOf(tx, councilId), holdings)
  if (!fit.ok) return fit
  const set = { wardId: wardId ?? null, declaredOn: declaredOn ?? null }
  const detail = { ...set, wasWardId: was.wardId ?? null, wasDeclaredOn: was.declaredOn ?? null }
  const entry = enter(session, 'set-ward', { kind: 'holding', id: holdingId, detail })
  if (!entry.ok) return entry
  await setWardRow(tx, { councilId, holdingId, ...set })
  registerChanged(session)
  const person = people.find(({ id }) => id === was.personId)
  if (person?.isIdentityProtected === false) published(session, 'person', [was.personId])
  return accept(holdingId)
}

/** The wards of the register, for who brings in another and may not reach the store. */
export function wardsOfCouncil({ tx, councilId }: Session): Promise<readonly Ward[]> {
  return wardsOf(tx, councilId)
}

function detailOf({ name, seats, fromOn, toOn }: Ward): Json {
  return { name, seats: seats ?? null, fromOn, toOn: toOn ?? null }
}

function rowOf({ councilId }: Session, { id, name, seats, fromOn, toOn }: Ward) {
  return {
    council_id: councilId,
    ward_id: id,
    name,
    seats: seats ?? null,
    from_on: fromOn,
    to_on: toOn ?? null,
  }
}

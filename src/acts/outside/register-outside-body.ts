import type { AccessRefusal } from '../../council/access/refusals.ts'
import { checkOutsideBody } from '../../council/outside/check-outside-body.ts'
import type { OutsideBody, OutsideBodyId } from '../../council/outside/outside-body.ts'
import type { OutsideRefusal } from '../../council/outside/refusals.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import { addOutsideBodyRow, changeOutsideBodyRow, outsideBodies } from '../../store/outside.ts'
import { refuseProtected } from '../member/refuse-protected.ts'
import type { NamesProtectedPerson, UnknownThing } from '../refusals.ts'
import { enter, published, type Session } from '../session.ts'

type Refusal = OutsideRefusal | NamesProtectedPerson | UnknownThing | AccessRefusal

/**
 * Registers a body outside the council to which it appoints; it is public at once.
 *
 * @refuses outside-body-without-name, outside-body-exists, names-protected-person, no-power
 */
export async function registerOutsideBody(
  session: Session,
  body: OutsideBody,
): Promise<Result<OutsideBodyId, Refusal>> {
  const { tx, councilId } = session
  const fit = checkOutsideBody(body, await outsideBodies(tx, councilId))
  if (!fit.ok) return fit
  const shielded = await refuseProtected(session, [body.name, body.purpose])
  if (!shielded.ok) return shielded
  const entry = enter(session, 'register-outside-body', {
    kind: 'outsideBody',
    id: body.id,
    detail: { name: body.name },
  })
  if (!entry.ok) return entry
  await addOutsideBodyRow(tx, {
    council_id: councilId,
    outside_body_id: body.id,
    name: body.name,
    purpose: body.purpose,
    ceased_on: body.ceasedOn ?? null,
    released_entry: entry.value,
  })
  published(session, 'outsideBody', [body.id])
  return accept(body.id)
}

/**
 * Renames an outside body, puts its purpose right or says when it ceased. A name that it bore before stays beside the new one.
 *
 * @refuses unknown-thing, outside-body-without-name, outside-body-exists, names-protected-person, no-power
 */
export async function changeOutsideBody(
  session: Session,
  body: OutsideBody,
): Promise<Result<OutsideBodyId, Refusal>> {
  const { tx, councilId } = session
  const known = await outsideBodies(tx, councilId)
  const was = known.find(({ id }) => id === body.id)
  if (was === undefined) return refuse({ code: 'unknown-thing', kind: 'outside body' })
  const fit = checkOutsideBody(body, known)
  if (!fit.ok) return fit
  const shielded = await refuseProtected(session, [body.name, body.purpose])
  if (!shielded.ok) return shielded
  const entry = enter(session, 'change-outside-body', {
    kind: 'outsideBody',
    id: body.id,
    detail: { wasName: was.name, wasPurpose: was.purpose, name: body.name, ceasedOn: body.ceasedOn ?? null },
  })
  if (!entry.ok) return entry
  await changeOutsideBodyRow(tx, {
    council_id: councilId,
    outside_body_id: body.id,
    name: body.name,
    former_names: was.name === body.name ? was.formerNames : [...was.formerNames, was.name],
    purpose: body.purpose,
    ceased_on: body.ceasedOn ?? null,
  })
  published(session, 'outsideBody', [body.id])
  return accept(body.id)
}

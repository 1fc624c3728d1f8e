import type { AccessRefusal } from '../../council/access/refusals.ts'
import { checkRecess } from '../../council/recess/check-recess.ts'
import type { Recess, RecessId } from '../../council/recess/recess.ts'
import type { RecessRefusal } from '../../council/recess/refusals.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import { addRecessRow, changeRecessRow, recessesOf, withdrawRecessRow } from '../../store/recess.ts'
import { refuseProtected } from '../member/refuse-protected.ts'
import type { NamesProtectedPerson, UnknownThing } from '../refusals.ts'
import { enter, published, type Session } from '../session.ts'

type Refusal = RecessRefusal | NamesProtectedPerson | UnknownThing | AccessRefusal

/**
 * Keeps a recess, or a week of party conferences: the calendar shows it at once, also to the public, and who calls a meeting
 * in it is warned. It forbids no meeting.
 *
 * @refuses recess-without-name, recess-ends-before-it-begins, recess-too-long, recess-exists, names-protected-person, no-power
 */
export async function recordRecess(session: Session, recess: Recess): Promise<Result<RecessId, Refusal>> {
  const fit = await checked(session, recess)
  if (!fit.ok) return fit
  const { id, name, fromOn, toOn } = fit.value
  const entry = enter(session, 'record-recess', { kind: 'recess', id, detail: { name, fromOn, toOn } })
  if (!entry.ok) return entry
  await addRecessRow(session.tx, { ...rowOf(session, fit.value), released_entry: entry.value })
  published(session, 'meeting', [])
  return accept(id)
}

/**
 * Gives a recess another name or other days; the trail keeps what it was.
 *
 * @refuses unknown-thing, recess-without-name, recess-ends-before-it-begins, recess-too-long, recess-exists, names-protected-person, no-power
 */
export async function changeRecess(session: Session, recess: Recess): Promise<Result<RecessId, Refusal>> {
  const was = await kept(session, recess.id)
  if (!was.ok) return was
  const fit = await checked(session, recess)
  if (!fit.ok) return fit
  const { id, name, fromOn, toOn } = fit.value
  const detail = {
    was: { name: was.value.name, fromOn: was.value.fromOn, toOn: was.value.toOn },
    becomes: { name, fromOn, toOn },
  }
  const entry = enter(session, 'change-recess', { kind: 'recess', id, detail })
  if (!entry.ok) return entry
  await changeRecessRow(session.tx, rowOf(session, fit.value))
  published(session, 'meeting', [])
  return accept(id)
}

/**
 * Takes a recess off the calendar, where the council sits in those weeks after all or it was kept by mistake.
 *
 * @refuses unknown-thing, no-power
 */
export async function withdrawRecess(session: Session, id: RecessId): Promise<Result<RecessId, Refusal>> {
  const was = await kept(session, id)
  if (!was.ok) return was
  const { name, fromOn, toOn } = was.value
  const entry = enter(session, 'withdraw-recess', { kind: 'recess', id, detail: { name, fromOn, toOn } })
  if (!entry.ok) return entry
  await withdrawRecessRow(session.tx, { councilId: session.councilId, id, entryNo: entry.value })
  published(session, 'meeting', [])
  return accept(id)
}

async function kept({ tx, councilId }: Session, id: RecessId): Promise<Result<Recess, UnknownThing>> {
  const found = (await recessesOf(tx, councilId)).find((one) => one.id === id)
  return found === undefined ? refuse({ code: 'unknown-thing', kind: 'recess' }) : accept(found)
}

async function checked(
  session: Session,
  recess: Recess,
): Promise<Result<Recess, RecessRefusal | NamesProtectedPerson>> {
  const fit = checkRecess(recess, await recessesOf(session.tx, session.councilId))
  if (!fit.ok) return fit
  const shielded = await refuseProtected(session, [fit.value.name])
  return shielded.ok ? fit : shielded
}

function rowOf({ councilId }: Session, { id, name, fromOn, toOn }: Recess) {
  return { council_id: councilId, recess_id: id, name, from_on: fromOn, to_on: toOn }
}

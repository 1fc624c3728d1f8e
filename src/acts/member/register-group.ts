import type { AccessRefusal } from '../../council/access/refusals.ts'
import {
  checkGroup,
  type PoliticalGroup,
  type PoliticalGroupId,
} from '../../council/member/political-group.ts'
import type { MemberRefusal } from '../../council/member/refusals.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import { addGroupRow, groupChangesOf, groupsOf, renameGroupRow } from '../../store/political-group.ts'
import { enter, published, type Session } from '../session.ts'

type Refusal = MemberRefusal | AccessRefusal

/**
 * Registers a political group. The register of groups is public at once.
 *
 * @refuses group-without-name, group-name-taken, no-power
 */
export async function registerGroup(
  session: Session,
  group: PoliticalGroup,
): Promise<Result<PoliticalGroupId, Refusal>> {
  const { tx, councilId } = session
  const fit = checkGroup(group, await groupsOf(tx, councilId))
  if (!fit.ok) return fit
  const { id, name } = fit.value
  const entry = enter(session, 'register-group', { kind: 'group', id, detail: { name } })
  if (!entry.ok) return entry
  await addGroupRow(tx, { council_id: councilId, group_id: id, name, released_entry: entry.value })
  published(session, 'person', [])
  return accept(id)
}

/**
 * Gives a political group another name, on the pages of every day; the trail keeps what it was.
 *
 * @refuses group-unknown, group-without-name, group-name-taken, no-power
 */
export async function renameGroup(
  session: Session,
  group: PoliticalGroup,
): Promise<Result<PoliticalGroupId, Refusal>> {
  const { tx, councilId } = session
  const known = await groupsOf(tx, councilId)
  const was = known.find(({ id }) => id === group.id)
  if (was === undefined) return refuse({ code: 'group-unknown' })
  const fit = checkGroup(group, known)
  if (!fit.ok) return fit
  const { id, name } = fit.value
  const entry = enter(session, 'rename-group', { kind: 'group', id, detail: { was: was.name, name } })
  if (!entry.ok) return entry
  await renameGroupRow(tx, { council_id: councilId, group_id: id, name })
  const changes = await groupChangesOf(tx, councilId)
  const inIt = changes.filter(({ groupId }) => groupId === id).map(({ personId }) => personId)
  published(session, 'person', inIt)
  return accept(id)
}

/** The political groups of the register, for who brings in another and may not reach the store. */
export function groupsOfCouncil({ tx, councilId }: Session): Promise<readonly PoliticalGroup[]> {
  return groupsOf(tx, councilId)
}

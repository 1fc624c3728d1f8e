import type { AccessRefusal } from '../../council/access/refusals.ts'
import type { Id } from '../../foundation/identifier.ts'
import { accept, type Result } from '../../foundation/result.ts'
import { addMatterRow } from '../../store/matter.ts'
import { enter, type Session } from '../session.ts'

/** A matter as it is registered. Its title and summary are written to be public, though they are not so at once. */
export type RegisteredMatter = {
  readonly id: Id<'matter'>
  readonly title: string
  readonly summary: string
  readonly kind: string
  readonly wards: readonly string[]
}

/**
 * Registers a matter. It becomes public with the first agenda that has it.
 *
 * @refuses no-power
 */
export async function registerMatter(
  session: Session,
  matter: RegisteredMatter,
): Promise<Result<Id<'matter'>, AccessRefusal>> {
  const entry = await enter(session, 'register-matter', { kind: 'matter', id: matter.id })
  if (!entry.ok) return entry
  await addMatterRow(session.tx, {
    council_id: session.councilId,
    matter_id: matter.id,
    title: matter.title,
    summary: matter.summary,
    kind: matter.kind,
    wards: [...matter.wards],
  })
  return accept(matter.id)
}

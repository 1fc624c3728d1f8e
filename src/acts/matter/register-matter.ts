import type { AccessRefusal } from '../../council/access/refusals.ts'
import type { Matter, MatterId } from '../../council/matter/matter.ts'
import { accept, type Result } from '../../foundation/result.ts'
import { addMatterRow } from '../../store/matter.ts'
import { enter, type Session } from '../session.ts'

/**
 * Registers a matter. Its title and summary are written to be public, and become so with the first agenda that has it.
 *
 * @refuses no-power
 */
export async function registerMatter(
  session: Session,
  matter: Matter,
): Promise<Result<MatterId, AccessRefusal>> {
  const entry = enter(session, 'register-matter', { kind: 'matter', id: matter.id })
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

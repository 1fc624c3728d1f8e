import type { AccessRefusal } from '../../council/access/refusals.ts'
import type { Office, OfficeId } from '../../council/member/office.ts'
import { accept, type Result } from '../../foundation/result.ts'
import { addOfficeRow } from '../../store/person.ts'
import { enter, registerGrew, type Session } from '../session.ts'

/**
 * Registers an office. The register of offices is public at once.
 *
 * @refuses no-power
 */
export async function registerOffice(
  session: Session,
  office: Office,
): Promise<Result<OfficeId, AccessRefusal>> {
  const entry = enter(session, 'register-office', { kind: 'office', id: office.id })
  if (!entry.ok) return entry
  await addOfficeRow(session.tx, {
    council_id: session.councilId,
    office_id: office.id,
    title: office.title,
    kind: office.kind,
    body_id: office.bodyId ?? null,
    released_entry: entry.value,
  })
  registerGrew(session, { offices: [office] })
  return accept(office.id)
}

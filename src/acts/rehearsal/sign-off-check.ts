import type { AccessRefusal } from '../../council/access/refusals.ts'
import type { RehearsalRefusal } from '../../council/rehearsal/refusals.ts'
import type { DocumentId } from '../../council/report/document.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import { addSignOff, lastRehearsals } from '../../store/rehearsal.ts'
import { enter, type Session } from '../session.ts'
import { bodyOfRehearsed } from './body-of-rehearsed.ts'

/**
 * Signs off the last check after the withdrawal of a document: somebody has read that nothing of it can be reached. One that found
 * something is not signed off.
 *
 * @refuses check-not-made, check-not-clean, no-power
 */
export async function signOffCheck(
  session: Session,
  documentId: DocumentId,
): Promise<Result<void, RehearsalRefusal | AccessRefusal>> {
  const { tx, councilId, at } = session
  const thing = { councilId, kind: 'withdrawal', thingId: documentId } as const
  const [last] = await lastRehearsals(tx, thing, 1)
  const detail = last === undefined ? {} : { digest: last.digest }
  const bodyId = await bodyOfRehearsed(session, thing)
  const entry = enter(session, 'sign-off-check', { kind: 'document', id: documentId, bodyId, detail })
  if (!entry.ok) return entry
  if (last === undefined) return refuse({ code: 'check-not-made' })
  if (last.verdict !== 'holds') return refuse({ code: 'check-not-clean' })
  if (last.signed_at !== null) return accept(undefined)
  await addSignOff(tx, {
    council_id: councilId,
    kind: 'withdrawal',
    thing_id: documentId,
    sequence: last.sequence,
    at,
    entry_no: entry.value,
  })
  return accept(undefined)
}

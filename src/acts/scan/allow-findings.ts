import type { AccessRefusal } from '../../council/access/refusals.ts'
import type { DocumentId } from '../../council/report/document.ts'
import { mayAllowFindings, type FindingsAllowance } from '../../council/scan/publish-scanned.ts'
import type { ScanRefusal } from '../../council/scan/refusals.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import { addAllowanceRow } from '../../store/scan.ts'
import { documentFor } from '../report/document-for.ts'
import type { UnknownThing } from '../refusals.ts'
import { enter, type Session } from '../session.ts'
import { scannedFile } from './scanned-file.ts'

/**
 * Allows the newest version of a document to be published with what was found in its file, and says why. Whoever does so
 * does not publish it alone. A new version is looked at anew.
 *
 * @refuses unknown-thing, file-not-scanned, findings-none, findings-of-older-version, findings-without-reason, no-power
 */
export async function allowFindings(
  session: Session,
  { documentId, version, reason }: FindingsAllowance & { readonly documentId: DocumentId },
): Promise<Result<DocumentId, UnknownThing | ScanRefusal | AccessRefusal>> {
  const found = await documentFor(session, documentId)
  if (!found.ok) return found
  const { document, bodyId } = found.value
  const { accountId } = session.actor
  if (accountId === null) return refuse({ code: 'no-power', act: 'allow-findings' })
  const detail = { version, reason: reason.trim() }
  const entry = enter(session, 'allow-findings', { kind: 'document', id: documentId, bodyId, detail })
  if (!entry.ok) return entry
  const file = await scannedFile(session, document)
  const allowed = mayAllowFindings(file, { version, reason }, file.version)
  if (!allowed.ok) return allowed
  const { tx, councilId, at } = session
  await addAllowanceRow(
    tx,
    { councilId, documentId, version },
    { account_id: accountId, reason: reason.trim(), at, entry_no: entry.value },
  )
  return accept(documentId)
}

import type { AccessRefusal } from '../../council/access/refusals.ts'
import { mayRelease, type Release, type Releaser } from '../../council/access/release.ts'
import type { DocumentId } from '../../council/report/document.ts'
import type { ScanRefusal } from '../../council/scan/refusals.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import { addClassificationRow } from '../../store/document.ts'
import { checkScanned } from '../scan/scanned-file.ts'
import type { AgendaNotPublic, UnknownThing } from '../refusals.ts'
import { enter, type Session } from '../session.ts'
import { classColumns } from './add-document.ts'
import { documentFor } from './document-for.ts'
import { makePublic } from './publish-document.ts'
import { releaseQuestion } from './release-question.ts'
import { tellReleasers } from './tell-releasers.ts'

/**
 * Releases an embargoed or exempt document: it is open and public at once. The condition must have been confirmed, two
 * different people must have consented who are not its authors, or one where the rule of the council lets one do, and the expected
 * time must have passed or the source have allowed it early. A step counts for the version and the class that its taker saw: a newer
 * one asks them all again. Where one person was enough, the others who may release it are told.
 *
 * @refuses unknown-thing, agenda-not-public, not-embargoed, condition-not-confirmed, before-expected-time, second-releaser-needed, clock-doubted, file-not-scanned, findings-not-allowed, no-power
 * @law docs/law/si-2012-2089.md
 */
export async function releaseDocument(
  session: Session,
  documentId: DocumentId,
): Promise<Result<DocumentId, UnknownThing | AgendaNotPublic | ScanRefusal | AccessRefusal>> {
  const found = await documentFor(session, documentId)
  if (!found.ok) return found
  const { document, bodyId, isItemPublic } = found.value
  if (!isItemPublic) return refuse({ code: 'agenda-not-public' })
  const release = mayRelease(await releaseQuestion(session, document))
  if (!release.ok) return release
  const releasedBy = releasersOf(release.value)
  const scanned = await checkScanned(session, document, releasedBy)
  if (!scanned.ok) return scanned
  const detail = { people: releasedBy.length }
  const entry = enter(session, 'release-document', { kind: 'document', id: documentId, bodyId, detail })
  if (!entry.ok) return entry
  await addClassificationRow(session.tx, {
    council_id: session.councilId,
    document_id: documentId,
    sequence: document.classSequence + 1,
    ...classColumns({ class: 'open' }),
    at: session.at,
    entry_no: entry.value,
  })
  const released = await makePublic(session, document, entry.value)
  if (releasedBy.length === 1)
    await tellReleasers(session, { kind: 'released-by-one', documentId, bodyId, entryNo: entry.value })
  return accept(released)
}

/** The people who let a document go: two, or one where the rule of the council lets one do. */
export function releasersOf({ consents }: Release): readonly Releaser[] {
  return consents.map(({ by }) => by)
}

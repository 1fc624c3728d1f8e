import type { AccessRefusal } from '../../council/access/refusals.ts'
import {
  mayRelease,
  type Release,
  type Releaser,
  type ReleaseQuestion,
  type ReleaseStep,
} from '../../council/access/release.ts'
import type { DocumentId } from '../../council/report/document.ts'
import type { ScanRefusal } from '../../council/scan/refusals.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import {
  addClassificationRow,
  newestVersionOf,
  releaseStepsOf,
  type DocumentRow,
  type ReleaseStepRow,
} from '../../store/document.ts'
import { authorsOf } from '../../store/withheld-desk.ts'
import { checkScanned } from '../scan/scanned-file.ts'
import type { AgendaNotPublic, UnknownThing } from '../refusals.ts'
import { isClockDoubted } from '../clock/confirm-clock.ts'
import { enter, type Session } from '../session.ts'
import { classColumns, classFromColumns } from './add-document.ts'
import { documentFor } from './document-for.ts'
import { makePublic } from './publish-document.ts'

/**
 * Releases an embargoed or exempt document: it is open and public at once. The condition must have been confirmed, two
 * different people must have consented who are not its authors, and the expected time must have passed or the source have
 * allowed it early. A step counts for the version and the class that its taker saw: a newer one asks them all again.
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
  const scanned = await checkScanned(session, document, releasersOf(release.value))
  if (!scanned.ok) return scanned
  const entry = enter(session, 'release-document', { kind: 'document', id: documentId, bodyId })
  if (!entry.ok) return entry
  await addClassificationRow(session.tx, {
    council_id: session.councilId,
    document_id: documentId,
    sequence: document.classSequence + 1,
    ...classColumns({ class: 'open' }),
    at: session.at,
    entry_no: entry.value,
  })
  return accept(await makePublic(session, document, entry.value))
}

/** The two people who let a document go. */
export function releasersOf({ consents }: Release): readonly Releaser[] {
  return consents.map(({ by }) => by)
}

/** The question whether a document may be released now, of the steps that count for its newest version and present class. */
export async function releaseQuestion(
  { tx, councilId, at }: Pick<Session, 'tx' | 'councilId' | 'at'>,
  document: DocumentRow,
): Promise<ReleaseQuestion> {
  const { document_id: documentId, classEntry } = document
  const newest = await newestVersionOf(tx, councilId, documentId)
  const steps = await releaseStepsOf(tx, councilId, documentId)
  return {
    accessClass: classFromColumns(document),
    steps: steps
      .filter(({ version, entry_no: entryNo }) => version === newest && entryNo > classEntry)
      .map(toReleaseStep),
    at,
    authors: await authorsOf(tx, councilId, documentId),
    isClockDoubted: await isClockDoubted({ tx, councilId }),
  }
}

function toReleaseStep(row: ReleaseStepRow): ReleaseStep {
  const by = { accountId: row.account_id, personId: row.person_id ?? undefined }
  if (row.kind === 'release') return { kind: 'release', by, at: row.at }
  const kind = row.kind === 'condition' ? 'condition' : 'early-authority'
  return { kind, by, at: row.at, seen: row.seen ?? '', seenWhere: row.seen_where ?? '' }
}

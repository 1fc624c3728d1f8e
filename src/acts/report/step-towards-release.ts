import type { AccessRefusal } from '../../council/access/refusals.ts'
import type { ScanRefusal } from '../../council/scan/refusals.ts'
import { mayRelease } from '../../council/access/release.ts'
import { accept, type Result } from '../../foundation/result.ts'
import { checkScanned } from '../scan/scanned-file.ts'
import type { AgendaNotPublic, UnknownThing } from '../refusals.ts'
import type { Session } from '../session.ts'
import { documentFor } from './document-for.ts'
import { releaseDocument, releasersOf } from './release-document.ts'
import { releaseQuestion } from './release-question.ts'
import { takeReleaseStep, type NewReleaseStep } from './take-release-step.ts'

/**
 * Takes a step towards a release and, where nothing more is wanted after it and nothing stands in the file's way, releases the document in the same
 * transaction. Gives whether it did.
 *
 * @refuses what the step or the release refuses
 */
export async function stepTowardsRelease(
  session: Session,
  step: NewReleaseStep,
): Promise<Result<'released' | 'waiting', UnknownThing | AgendaNotPublic | ScanRefusal | AccessRefusal>> {
  const taken = await takeReleaseStep(session, step)
  if (!taken.ok) return taken
  const found = await documentFor(session, step.documentId)
  if (!found.ok) return found
  const { document, isItemPublic } = found.value
  const release = mayRelease(await releaseQuestion(session, document))
  if (!isItemPublic || !release.ok) return accept('waiting')
  if (!(await checkScanned(session, document, releasersOf(release.value))).ok) return accept('waiting')
  const released = await releaseDocument(session, step.documentId)
  return released.ok ? accept('released') : released
}

import type { AccessRefusal } from '../../council/access/refusals.ts'
import { mayRelease } from '../../council/access/release.ts'
import { accept, type Result } from '../../foundation/result.ts'
import type { AgendaNotPublic, UnknownThing } from '../refusals.ts'
import type { Session } from '../session.ts'
import { documentFor } from './document-for.ts'
import { releaseDocument, releaseQuestion } from './release-document.ts'
import { takeReleaseStep, type NewReleaseStep } from './take-release-step.ts'

/**
 * Takes a step towards a release and, where nothing more is wanted after it, releases the document in the same
 * transaction. Gives whether it did.
 *
 * @refuses what the step or the release refuses
 */
export async function stepTowardsRelease(
  session: Session,
  step: NewReleaseStep,
): Promise<Result<'released' | 'waiting', UnknownThing | AgendaNotPublic | AccessRefusal>> {
  const taken = await takeReleaseStep(session, step)
  if (!taken.ok) return taken
  const found = await documentFor(session, step.documentId)
  if (!found.ok) return found
  const { document, isItemPublic } = found.value
  if (!isItemPublic || !mayRelease(await releaseQuestion(session, document)).ok) return accept('waiting')
  const released = await releaseDocument(session, step.documentId)
  return released.ok ? accept('released') : released
}

import type { AccessRefusal } from '../../council/access/refusals.ts'
import { mayTakeBack } from '../../council/access/take-back.ts'
import type { ReleaseConsent } from '../../council/access/release.ts'
import type { DocumentId } from '../../council/report/document.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import { addStepTakenBack } from '../../store/document.ts'
import type { UnknownThing } from '../refusals.ts'
import { enter, type Session } from '../session.ts'
import { documentFor } from './document-for.ts'
import { countingSteps } from './release-question.ts'
import { releaserOf } from './releaser-of.ts'
import { tellReleasers } from './tell-releasers.ts'

/** That somebody no longer agrees to a release, and why. */
export type TakenBackRelease = { readonly documentId: DocumentId; readonly reason: string }

/**
 * Takes back that the actor agreed to the release of a document, until it has happened. The others who may release it are told. Whoever
 * thinks again agrees anew.
 *
 * @refuses unknown-thing, already-published, not-agreed, taken-back-without-reason, no-power
 */
export async function takeBackRelease(
  session: Session,
  { documentId, reason }: TakenBackRelease,
): Promise<Result<DocumentId, UnknownThing | AccessRefusal>> {
  const found = await documentFor(session, documentId)
  if (!found.ok) return found
  const { document, bodyId } = found.value
  const { tx, councilId, at, actor } = session
  const { accountId } = actor
  if (accountId === null) return refuse({ code: 'no-power', act: 'take-back-release' })
  const detail = { reason: reason.trim() }
  const entry = enter(session, 'take-back-release', { kind: 'document', id: documentId, bodyId, detail })
  if (!entry.ok) return entry
  const given = (await countingSteps(session, document)).flatMap(({ step, sequence }) =>
    step.kind === 'release' ? [{ step, sequence }] : [],
  )
  const taken = mayTakeBack({
    consents: given.map(({ step }) => step),
    publishedAt: document.published_at ?? undefined,
    by: await releaserOf(session, accountId),
    reason,
  })
  if (!taken.ok) return taken
  const isTaken = new Set<ReleaseConsent>(taken.value)
  for (const { sequence } of given.filter(({ step }) => isTaken.has(step)))
    await addStepTakenBack(tx, {
      council_id: councilId,
      document_id: documentId,
      sequence,
      account_id: accountId,
      reason: reason.trim(),
      at,
      entry_no: entry.value,
    })
  await tellReleasers(session, { kind: 'release-taken-back', documentId, bodyId, entryNo: entry.value })
  return accept(documentId)
}

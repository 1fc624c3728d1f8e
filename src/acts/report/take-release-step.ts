import type { AccessRefusal } from '../../council/access/refusals.ts'
import type { DocumentId } from '../../council/report/document.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import { addReleaseStepRow, newestVersionOf, releaseStepsOf } from '../../store/document.ts'
import type { UnknownThing } from '../refusals.ts'
import { enter, type Session } from '../session.ts'
import { documentFor } from './document-for.ts'

/** A step towards the release of an embargoed document: what was seen and where, or one of the two consents. */
export type NewReleaseStep = {
  readonly documentId: DocumentId
  readonly kind: 'condition' | 'release' | 'early-authority'
  readonly seen?: string | undefined
  readonly seenWhere?: string | undefined
}

/**
 * Records a step towards a release: that the condition was seen to be met, that the source allows an early release, or
 * that the actor consents. Nothing becomes public by it.
 *
 * @refuses unknown-thing, not-embargoed, no-power
 */
export async function takeReleaseStep(
  session: Session,
  step: NewReleaseStep,
): Promise<Result<DocumentId, UnknownThing | AccessRefusal>> {
  const found = await documentFor(session, step.documentId)
  if (!found.ok) return found
  const { document, bodyId } = found.value
  if (document.class !== 'embargoed')
    return refuse({
      code: 'not-embargoed',
      class: document.class as 'open' | 'exempt' | 'confidential' | 'draft',
    })
  const { accountId } = session.actor
  const act = step.kind === 'release' ? 'release-document' : 'confirm-condition'
  if (accountId === null) return refuse({ code: 'no-power', act })
  const entry = enter(session, act, { kind: 'document', id: step.documentId, bodyId })
  if (!entry.ok) return entry
  const before = await releaseStepsOf(session.tx, session.councilId, step.documentId)
  await addReleaseStepRow(session.tx, {
    council_id: session.councilId,
    document_id: step.documentId,
    sequence: before.length + 1,
    version: await newestVersionOf(session.tx, session.councilId, step.documentId),
    kind: step.kind,
    account_id: accountId,
    seen: step.seen ?? null,
    seen_where: step.seenWhere ?? null,
    at: session.at,
    entry_no: entry.value,
  })
  return accept(step.documentId)
}

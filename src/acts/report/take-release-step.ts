import type { AccountId } from '../../council/access/power.ts'
import type { AccessRefusal } from '../../council/access/refusals.ts'
import { mayConsent, mayEndByRelease } from '../../council/access/release.ts'
import type { DocumentId } from '../../council/report/document.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import { addReleaseStepRow, newestVersionOf, releaseStepsOf } from '../../store/document.ts'
import { authorsOf } from '../../store/withheld-desk.ts'
import type { UnknownThing } from '../refusals.ts'
import { enter, type Session } from '../session.ts'
import { classFromColumns } from './add-document.ts'
import { documentFor } from './document-for.ts'
import { releaserOf } from './releaser-of.ts'

/** A step towards the release of an embargoed document: what was seen and where, or one of the two consents. */
export type NewReleaseStep = {
  readonly documentId: DocumentId
  readonly kind: 'condition' | 'release' | 'early-authority'
  readonly seen?: string | undefined
  readonly seenWhere?: string | undefined
}

/**
 * Records a step towards a release: that the condition was seen to be met, that the source allows an early release, or
 * that the actor consents. Nothing becomes public by it. A consent may come before the condition: it arms the release.
 *
 * @refuses unknown-thing, not-embargoed, evidence-not-told, author-cannot-release, releaser-not-known, no-power
 */
export async function takeReleaseStep(
  session: Session,
  step: NewReleaseStep,
): Promise<Result<DocumentId, UnknownThing | AccessRefusal>> {
  const found = await documentFor(session, step.documentId)
  if (!found.ok) return found
  const { document, bodyId } = found.value
  const accessClass = classFromColumns(document)
  if (!mayEndByRelease(accessClass)) return refuse({ code: 'not-embargoed', class: accessClass.class })
  const { accountId } = session.actor
  const act = step.kind === 'release' ? 'release-document' : 'confirm-condition'
  if (accountId === null) return refuse({ code: 'no-power', act })
  const entry = enter(session, act, { kind: 'document', id: step.documentId, bodyId })
  if (!entry.ok) return entry
  const allowed = await mayTake(session, step, accountId)
  if (!allowed.ok) return allowed
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

async function mayTake(
  session: Session,
  { documentId, kind, seen = '', seenWhere = '' }: NewReleaseStep,
  accountId: AccountId,
): Promise<Result<unknown, AccessRefusal>> {
  const { tx, councilId } = session
  if (kind !== 'release')
    return seen.trim() === '' || seenWhere.trim() === ''
      ? refuse({ code: 'evidence-not-told' })
      : accept(undefined)
  const by = await releaserOf(session, accountId)
  return mayConsent(by, await authorsOf(tx, councilId, documentId))
}

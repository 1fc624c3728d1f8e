import { checkReadGrant } from '../../council/access/read-grant.ts'
import type { AccountId } from '../../council/access/power.ts'
import type { AccessRefusal } from '../../council/access/refusals.ts'
import type { DocumentId } from '../../council/report/document.ts'
import type { Id } from '../../foundation/identifier.ts'
import type { Instant } from '../../foundation/instant.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import { accountById } from '../../store/account.ts'
import { addReadGrant } from '../../store/read-grant.ts'
import { versionsOf } from '../../store/document.ts'
import { queueMail } from '../mail/queue-mail.ts'
import { classFromColumns } from '../report/add-document.ts'
import { documentFor } from '../report/document-for.ts'
import type { UnknownThing } from '../refusals.ts'
import { enter, type Session } from '../session.ts'

/** A paper given to somebody to read before its release: until when, on which terms, and what for. */
export type ReadGrantGiven = {
  readonly id: Id<'grant'>
  readonly documentId: DocumentId
  readonly accountId: AccountId
  readonly untilAt: Instant
  readonly terms: string
  readonly purpose: string
}

/**
 * Gives somebody with an account a paper to read before its release, from now until a time. They read it once they have
 * accepted the terms, as a copy marked for them. A mail tells them, without its title.
 *
 * @refuses unknown-thing, reader-not-known, not-kept-back, reading-ends-before-it-begins, reading-without-terms, reading-not-markable, no-power
 */
export async function giveReadGrant(
  session: Session,
  grant: ReadGrantGiven,
): Promise<Result<Id<'grant'>, UnknownThing | AccessRefusal>> {
  const { tx, councilId, at } = session
  const found = await documentFor(session, grant.documentId)
  if (!found.ok) return found
  const { document, bodyId } = found.value
  const entry = enter(session, 'give-read-grant', { kind: 'document', id: grant.documentId, bodyId })
  if (!entry.ok) return entry
  const newest = (await versionsOf(tx, councilId, grant.documentId)).at(-1)
  const checked = checkReadGrant(
    {
      accessClass: classFromColumns(document),
      fromAt: at,
      untilAt: grant.untilAt,
      terms: grant.terms,
      mediaType: newest?.media_type ?? '',
    },
    at,
  )
  if (!checked.ok) return checked
  const account = await accountById(tx, councilId, grant.accountId)
  if (account === undefined) return refuse({ code: 'unknown-thing', kind: 'account' })
  if (account.person_id === null) return refuse({ code: 'reader-not-known', name: account.name })
  await addReadGrant(tx, {
    council_id: councilId,
    grant_id: grant.id,
    document_id: grant.documentId,
    account_id: grant.accountId,
    person_id: account.person_id,
    from_at: at,
    until_at: grant.untilAt,
    terms: grant.terms,
    purpose: grant.purpose,
    at,
    entry_no: entry.value,
  })
  await queueMail(session, {
    kind: 'paper-to-read',
    to: [grant.accountId],
    about: { kind: 'read-grant', id: grant.id },
    path: '/workspace/readings',
    entryNo: entry.value,
  })
  return accept(grant.id)
}

import { releasers } from '../../council/access/role.ts'
import type { BodyId } from '../../council/body/body.ts'
import type { MailKind } from '../../council/mail/mail-kind.ts'
import type { DocumentId } from '../../council/report/document.ts'
import { dateAt } from '../../foundation/instant.ts'
import { accountsHolding } from '../../store/account.ts'
import { queueMail } from '../mail/queue-mail.ts'
import type { Session } from '../session.ts'

/** Tells everybody else who may release a document of what was done towards its release. */
export async function tellReleasers(
  session: Session,
  told: {
    readonly kind: Extract<MailKind, 'release-taken-back' | 'released-by-one'>
    readonly documentId: DocumentId
    readonly bodyId: BodyId | undefined
    readonly entryNo: number
  },
): Promise<void> {
  const { tx, councilId, at, zone } = session
  const { kind, documentId, bodyId, entryNo } = told
  await queueMail(session, {
    kind,
    to: await accountsHolding(tx, { councilId, roles: releasers, on: dateAt(at, zone), bodyId }),
    about: { kind: 'document', id: documentId },
    path: `/workspace/withheld/${documentId}`,
    entryNo,
  })
}

import type { Releaser } from '../../council/access/release.ts'
import { mayPublishScanned, type ScannedFile } from '../../council/scan/publish-scanned.ts'
import type { ScanRefusal } from '../../council/scan/refusals.ts'
import type { Result } from '../../foundation/result.ts'
import { newestVersionOf, type DocumentRow } from '../../store/document.ts'
import { allowancesOf, scanOfVersion } from '../../store/scan.ts'
import { releaserOf } from '../report/releaser-of.ts'
import type { Session } from '../session.ts'

type Ground = Pick<Session, 'tx' | 'councilId'>

/** The newest version of a document's file with its scan, and who allowed it with what was found. */
export async function scannedFile(
  { tx, councilId }: Ground,
  { document_id: documentId, title }: Pick<DocumentRow, 'document_id' | 'title'>,
): Promise<ScannedFile & { readonly version: number }> {
  const of = { councilId, documentId, version: await newestVersionOf(tx, councilId, documentId) }
  const scan = await scanOfVersion(tx, of)
  const allowances = await allowancesOf(tx, of)
  return {
    title,
    version: of.version,
    answer: scan?.answer,
    allowedBy: allowances.map(whoAllowed),
  }
}

function whoAllowed(row: {
  readonly account_id: Releaser['accountId']
  readonly person_id: NonNullable<Releaser['personId']> | null
}): Releaser {
  return { accountId: row.account_id, personId: row.person_id ?? undefined }
}

/**
 * Whether the newest version of a document's file may be published by the actor, as regards what is in it; or by those who
 * release it together.
 *
 * @refuses file-not-scanned, findings-not-allowed, findings-need-second-person, what its scan refused
 */
export async function checkScanned(
  session: Pick<Session, 'tx' | 'councilId' | 'actor'>,
  document: Pick<DocumentRow, 'document_id' | 'title'>,
  releasers?: readonly Releaser[],
): Promise<Result<undefined, ScanRefusal>> {
  return mayPublishScanned(await scannedFile(session, document), releasers ?? (await actorOf(session)))
}

async function actorOf({
  tx,
  councilId,
  actor,
}: Pick<Session, 'tx' | 'councilId' | 'actor'>): Promise<Releaser[]> {
  if (actor.accountId === null) return []
  return [await releaserOf({ tx, councilId }, actor.accountId)]
}

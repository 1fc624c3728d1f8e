import { mayPublishScanned, type ScannedFile } from '../../council/scan/publish-scanned.ts'
import type { Releaser, ReleaseStanding } from '../../council/access/release.ts'
import type { Id } from '../../foundation/identifier.ts'
import { allowancesOf, scanOfVersion, type KeptAllowance, type KeptScan } from '../../store/scan.ts'
import type { DeskPaper } from '../../store/withheld-desk.ts'
import type { Visit } from '../frame/visit.ts'

/** How the file of a paper's newest version stands: its scan, and who allowed what was found in it. */
export type FileStanding = {
  readonly scan: KeptScan | undefined
  readonly allowances: readonly KeptAllowance[]
}

/** How the file of a paper's newest version stands. */
export async function fileStanding(
  { office, councilId }: Pick<Visit, 'office' | 'councilId'>,
  { document_id: documentId, version }: Pick<DeskPaper, 'document_id' | 'version'>,
): Promise<FileStanding> {
  const of = { councilId, documentId, version }
  return { scan: await scanOfVersion(office, of), allowances: await allowancesOf(office, of) }
}

/** Two people who released a paper together, whoever they are: what an allowance is enough for then. */
const anyTwo: readonly Releaser[] = ['a', 'b'].map((name) => ({ accountId: name as Id<'account'> }))

/**
 * Whether nothing in a file stands in the way of its release: by two people whoever they are; where one is enough, by whoever has
 * agreed or, while nobody has, by the reader.
 */
export function isFileReady(
  { answer, allowedBy }: Pick<ScannedFile, 'answer' | 'allowedBy'>,
  { consents, needed }: Pick<ReleaseStanding, 'consents' | 'needed'>,
  reader: Releaser,
): boolean {
  const alone = consents.length === 0 ? [reader] : consents.map(({ by }) => by)
  return mayPublishScanned({ title: '', answer, allowedBy }, needed === 2 ? anyTwo : alone).ok
}

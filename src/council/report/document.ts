import type { Id } from '../../foundation/identifier.ts'
import type { Instant } from '../../foundation/instant.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import type { Sha256 } from '../../foundation/sha256.ts'
import type { AccessClass } from '../access/access-class.ts'
import type { AgendaItemId } from '../agenda/agenda-item.ts'
import type { MatterId } from '../matter/matter.ts'
import type { ReportRefusal } from './refusals.ts'

/** The identifier of a document. It stays the same through every version and after withdrawal. */
export type DocumentId = Id<'document'>

/** What sort of paper a document is. */
export type DocumentKind =
  | 'report'
  | 'appendix'
  | 'backgroundPaper'
  | 'plan'
  | 'notice'
  | 'letter'
  | 'presentation'
  | 'agendaPack'
  | 'supplement'
  | 'decisionNotice'
  | 'minutes'
  | 'other'

/** A paper of the council. `publicTitle` is the one that may leave the office; `title` may disclose what is withheld. */
export type CouncilDocument = {
  readonly id: DocumentId
  readonly kind: DocumentKind
  readonly title: string
  readonly publicTitle: string
  /** A language tag such as `en-GB`. */
  readonly language: string
  readonly accessClass: AccessClass
  readonly versions: readonly DocumentVersion[]
  readonly itemId?: AgendaItemId | undefined
  readonly matterId?: MatterId | undefined
}

/** One state of a document's file, known by the SHA-256 digest of its bytes. Versions are numbered from 1. */
export type DocumentVersion = {
  readonly version: number
  readonly sha256: Sha256
  readonly fileName: string
  readonly mediaType: string
  readonly sizeBytes: number
  readonly addedAt: Instant
  readonly pageCount?: number | undefined
}

/** The version that holds now; `undefined` where no file has been added. */
export function currentVersion(versions: readonly DocumentVersion[]): DocumentVersion | undefined {
  return versions.reduce<DocumentVersion | undefined>(
    (latest, version) => (latest === undefined || version.version > latest.version ? version : latest),
    undefined,
  )
}

/**
 * The number of the version that a new file would be.
 *
 * @refuses document-file-empty, document-same-file-again
 */
export function nextVersion(
  versions: readonly DocumentVersion[],
  file: Pick<DocumentVersion, 'sha256' | 'sizeBytes' | 'fileName'>,
): Result<number, ReportRefusal> {
  const current = currentVersion(versions)
  if (file.sizeBytes === 0) return refuse({ code: 'document-file-empty', fileName: file.fileName })
  if (current?.sha256 === file.sha256)
    return refuse({ code: 'document-same-file-again', fileName: file.fileName, version: current.version })
  return accept((current?.version ?? 0) + 1)
}

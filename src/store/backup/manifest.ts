import type { Sha256 } from '../../foundation/sha256.ts'
import type { AppliedMigration } from '../migrate.ts'

/** One entry of a backup: its name in the archive, what it holds and how to tell that it is whole. */
export type Part = { readonly name: string; readonly sha256: Sha256; readonly sizeBytes: number }

/** A table in a backup: its rows stand in the parts, a JSON array of texts a line, in the order of `columns`. */
export type SavedTable = {
  readonly table: string
  readonly columns: readonly string[]
  readonly rowCount: number
  readonly parts: readonly Part[]
}

/** The last entry of a backup: the list of everything before it. A backup without one is cut short. */
export type Manifest = {
  readonly format: BackupFormat
  readonly madeAt: string
  readonly migrations: readonly AppliedMigration[]
  readonly tables: readonly SavedTable[]
  readonly sequences: readonly { readonly sequence: string; readonly lastValue: number }[]
  readonly files: readonly Part[]
  /** Which key the files are encrypted with. Absent in a backup of format 1, whose files are in clear. */
  readonly fileKeyId?: string
}

/** The format that this Moothall writes. It goes up when an older Moothall could not read what is written. */
export const backupFormat = 2

/** The formats that this Moothall reads. In 1 files are in clear, under the digests of their content. */
export const readFormats = [1, backupFormat] as const

/** A format that this Moothall reads. */
export type BackupFormat = (typeof readFormats)[number]

/** The name of the manifest's entry. */
export const manifestName = 'manifest.json'

/** What a backup or a restore went through. */
export type BackupSummary = { readonly tables: number; readonly rows: number; readonly files: number }

/** The summary of a manifest. */
export function summaryOf({ tables, files }: Manifest): BackupSummary {
  return {
    tables: tables.length,
    rows: tables.reduce((sum, { rowCount }) => sum + rowCount, 0),
    files: files.length,
  }
}

/** Every part a manifest lists. */
export function partsOf({ tables, files }: Manifest): readonly Part[] {
  return [...tables.flatMap(({ parts }) => parts), ...files]
}

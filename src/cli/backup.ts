import { backup } from '../store/backup/backup.ts'
import { restore } from '../store/backup/restore.ts'
import type { BackupSummary } from '../store/backup/manifest.ts'
import { defineCommand, UsageError, type ExitCode } from './command.ts'
import { withDatabase, withDatabaseAsItIs } from './with-council.ts'
import { words } from './words.ts'

/** `moothall backup`: writes everything the installation holds to one file. */
export const backupCommand = defineCommand({
  usage: 'FILE [--json]',
  options: { json: { type: 'boolean', summary: words.backup.json } },
  run(context, { values, operands }): Promise<ExitCode> {
    const file = onlyFile(operands)
    return withDatabase(context, async ({ connection, openFiles }) => {
      const made = await backup({ officePool: connection.officePool, files: await openFiles() }, file)
      context.out(values.json === true ? `${JSON.stringify(made)}\n` : words.backup.done(file, counted(made)))
      return 0
    })
  },
})

/** `moothall restore`: makes an empty installation what it was when a backup was made. */
export const restoreCommand = defineCommand({
  usage: 'FILE [--json]',
  options: { json: { type: 'boolean', summary: words.backup.json } },
  run(context, { values, operands }): Promise<ExitCode> {
    const file = onlyFile(operands)
    return withDatabaseAsItIs(context, async ({ connection, openFiles }) => {
      const made = await restore({ officePool: connection.officePool, files: await openFiles() }, { file })
      context.out(
        values.json === true ? `${JSON.stringify(made)}\n` : words.restore.done(file, counted(made)),
      )
      return 0
    })
  },
})

function onlyFile(operands: readonly string[]): string {
  const [file, ...more] = operands
  if (file === undefined || more.length > 0) throw new UsageError(words.backup.oneFile)
  return file
}

function counted(summary: BackupSummary): { rows: number; files: number } {
  return { rows: summary.rows, files: summary.files }
}

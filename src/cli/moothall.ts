import { commands } from './commands.ts'
import { runCommandLine } from './run-command-line.ts'

/** A reader of our output that has gone away (`moothall read … | head`) wants no more, and no complaint. */
function stopQuietly(fault: NodeJS.ErrnoException): void {
  if (fault.code !== 'EPIPE') throw fault
  process.exit()
}

process.stdout.on('error', stopQuietly)
process.stderr.on('error', stopQuietly)
process.exitCode = await runCommandLine(
  process.argv.slice(2),
  { out: (text) => process.stdout.write(text), err: (text) => process.stderr.write(text) },
  commands,
)

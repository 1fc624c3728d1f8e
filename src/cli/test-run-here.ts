import type { CommandEntry } from './commands.ts'
import type { ExitCode } from './command.ts'
import { runCommandLine } from './run-command-line.ts'

/** What a command line that is run in this process wrote, and how it ended: for tests. */
export async function runHere(
  argv: readonly string[],
  commands: readonly CommandEntry[],
): Promise<{ readonly exitCode: ExitCode; readonly out: string; readonly err: string }> {
  let out = ''
  let err = ''
  const context = { out: (text: string) => void (out += text), err: (text: string) => void (err += text) }
  const exitCode = await runCommandLine(argv, context, commands)
  return { exitCode, out, err }
}

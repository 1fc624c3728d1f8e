import { commands } from './commands.ts'
import type { ExitCode } from './command.ts'
import { runHere } from './test-run-here.ts'

/** What a Moothall command that is run in this process with these settings wrote, and how it ended: for tests. */
export async function runWith(
  settings: Readonly<Record<string, string>>,
  argv: readonly string[],
): Promise<{ readonly exitCode: ExitCode; readonly out: string; readonly err: string }> {
  const before = Object.keys(settings).map((name) => [name, process.env[name]] as const)
  Object.assign(process.env, settings)
  try {
    return await runHere(argv, commands)
  } finally {
    for (const [name, value] of before) {
      if (value === undefined) delete process.env[name]
      else process.env[name] = value
    }
  }
}

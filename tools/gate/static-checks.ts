import { spawn } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { delimiter, join } from 'node:path'
import { addTallies, nothingCounted, type Tally } from './tally.ts'

/** A check that reads the sources without running them; it holds when its command exits 0. */
type StaticCheck = { readonly name: string; readonly command: readonly [string, ...string[]] }

// The ones that say most first.
const staticChecks: readonly StaticCheck[] = [
  { name: 'types', command: ['tsc', '--noEmit'] },
  {
    name: 'lint',
    command: [
      'oxlint',
      '--type-aware',
      '--deny-warnings',
      '--report-unused-disable-directives',
      '--format',
      'unix',
    ],
  },
  { name: 'import rules', command: ['depcruise', 'src', 'tools', 'test'] },
  { name: 'format', command: ['oxfmt', '--check', '.'] },
  { name: 'nothing unused', command: ['knip', '--no-progress'] },
  { name: 'spelling', command: ['cspell', 'lint', '--no-progress', '--no-summary'] },
]

/** Runs every check, as many at a time as there are cores, and prints the words of those that do not hold. */
export async function runStaticChecks(root: string): Promise<Tally> {
  const waiting = [...staticChecks]
  let tally = nothingCounted
  const worker = async (): Promise<void> => {
    for (let check = waiting.shift(); check !== undefined; check = waiting.shift()) {
      const found = await runStaticCheck(check, root) // awaited first: the other worker counts meanwhile
      tally = addTallies(tally, found)
    }
  }
  await Promise.all(Array.from({ length: Math.max(2, availableParallelism()) }, worker))
  return tally
}

async function runStaticCheck(check: StaticCheck, root: string): Promise<Tally> {
  const startedMs = performance.now()
  const { code, said } = await ran(check.command, root)
  const seconds = ((performance.now() - startedMs) / 1000).toFixed(1)
  if (code !== 0) console.log(`FAILED ${check.name}: ${check.command.join(' ')}\n${said.trimEnd()}\n`)
  else console.log(`ok     ${check.name} (${seconds} s)`)
  return { ...nothingCounted, [code === 0 ? 'passed' : 'failed']: 1 }
}

/** The exit code of a command of this project's own tools, and everything it said. */
export function ran(
  [name, ...given]: readonly [string, ...string[]],
  cwd: string,
): Promise<{ code: number; said: string }> {
  const own = join(import.meta.dirname, '../../node_modules/.bin')
  const PATH = [own, process.env['PATH']].join(delimiter)
  return new Promise((resolve) => {
    const child = spawn(join(own, name), given, {
      cwd,
      env: { ...process.env, PATH },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let said = ''
    child.stdout.on('data', (chunk) => (said += String(chunk)))
    child.stderr.on('data', (chunk) => (said += String(chunk)))
    child.on('error', (fault) => resolve({ code: 127, said: fault.message }))
    child.on('close', (code) => resolve({ code: code ?? 1, said }))
  })
}

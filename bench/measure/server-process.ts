import { spawn, type ChildProcess } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

/** The root of the project. */
export const root = join(import.meta.dirname, '..', '..')

/** A server that was started as a process of its own, and has answered. */
export type ServerProcess = {
  readonly origin: string
  /** From just before it was started until its first answer had been read. */
  readonly answeredAfterMs: number
  /** The server itself, which the command may have started through others. */
  readonly pid: number
  readonly stop: () => Promise<void>
}

/** How a server is started: the command, the port it will listen on, and what is added to the environment. */
export type ServerCommand = {
  readonly command: readonly string[]
  /** Stands in the command line of the server itself, where the command starts it through others. */
  readonly mainWord?: string
  readonly port: number
  readonly environment?: Readonly<Record<string, string>>
}

/** Starts a server and waits until it answers at `/`, whatever it answers. */
export async function startServer({
  command,
  mainWord,
  port,
  environment,
}: ServerCommand): Promise<ServerProcess> {
  const [program = '', ...words] = command
  const origin = `http://127.0.0.1:${port}`
  const began = performance.now()
  const child = spawn(program, words, {
    cwd: root,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const said: string[] = []
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => said.push(String(text)))
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()))
  await firstAnswer(origin, child).catch(async (cause: unknown) => {
    child.kill()
    await ended
    throw new Error(`${command.join(' ')} did not answer: ${said.join('')}`, { cause })
  })
  const answeredAfterMs = performance.now() - began
  const pid = pidBelow(child.pid ?? 0, mainWord)
  return {
    origin,
    answeredAfterMs,
    pid,
    stop: async () => {
      if (child.exitCode === null) process.kill(pid, 'SIGTERM')
      await ended
    },
  }
}

/** A port of 127.0.0.1 that nobody listens on now. */
export async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}

/** The memory of a process that is in the machine's memory now, and the most there ever was, in bytes. */
export function residentBytes(pid: number): { readonly now: number; readonly most: number } {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8')
  const bytes = (field: string) => Number(new RegExp(`^${field}:\\s+(\\d+) kB`, 'm').exec(status)?.[1]) * 1024
  return { now: bytes('VmRSS'), most: bytes('VmHWM') }
}

const answerWithinMs = 120_000

async function firstAnswer(origin: string, child: ChildProcess): Promise<void> {
  const deadline = performance.now() + answerWithinMs
  while (performance.now() < deadline) {
    if (child.exitCode !== null) throw new Error(`it ended with ${child.exitCode}`)
    const isAnswered = await fetch(origin).then(
      async (answer) => (await answer.arrayBuffer()).byteLength > 0,
      () => false,
    )
    if (isAnswered) return
    await pause(5)
  }
  throw new Error('it took too long')
}

function pidBelow(pid: number, word: string | undefined): number {
  if (word === undefined) return pid
  const found = family(pid).find((each) =>
    readFileSync(`/proc/${each}/cmdline`, 'utf8').split('\0').includes(word),
  )
  if (found === undefined) throw new Error(`no process below ${pid} was started with ${word}`)
  return found
}

function family(pid: number): number[] {
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim()
  return [pid, ...(children === '' ? [] : children.split(' ')).flatMap((child) => family(Number(child)))]
}

import { execFile, spawn } from 'node:child_process'
import { randomInt } from 'node:crypto'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { get, type IncomingHttpHeaders } from 'node:http'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

const root = join(import.meta.dirname, '../..')

/** Settings for a Moothall of its own, as environment variables. */
export type Environment = Readonly<Record<string, string>>

/** How a process ended, and all that it wrote. */
export type Ended = {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
  readonly out: string
  readonly err: string
}

/** A Moothall that runs as a process of its own. */
export type MoothallProcess = {
  readonly pid: number
  /** The address of the site, without a slash at its end. */
  readonly address: string
  readonly ended: Promise<Ended>
  /** What it has written so far, to both outputs. */
  readonly written: () => string
  /** Sends the signal and waits until the process is gone. */
  readonly stop: (signal?: NodeJS.Signals) => Promise<Ended>
}

/** What the site answered, to the byte. */
export type Answer = {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly body: Buffer
  readonly text: string
}

/** A new folder, which the user who runs the database may enter. */
export async function makeFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'moothall-journey-'))
  await chmod(folder, 0o711)
  return folder
}

/** Removes a folder with all that is in it. */
export async function removeFolder(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true, maxRetries: 5 })
}

/** Does work in a folder that is gone when it is done. */
export async function inFolder(work: (folder: string) => Promise<void>): Promise<void> {
  const folder = await makeFolder()
  try {
    await work(folder)
  } finally {
    await removeFolder(folder)
  }
}

/** A Moothall on a free port that says it is there. Throws with all it wrote where it ends instead. */
export async function startMoothall(environment: Environment): Promise<MoothallProcess> {
  const started = launchMoothall({ PORT: String(await freePort()), ...environment })
  await Promise.race([started.saidToBeThere, started.ended.then(refuseToGoOn)])
  return started
}

/** How a Moothall ends that should not come to serve. */
export async function endOfMoothall(
  environment: Environment,
  identity: { uid?: number } = {},
): Promise<Ended> {
  const started = launchMoothall({ PORT: String(await freePort()), ...environment }, identity)
  await Promise.race([started.saidToBeThere.then(() => started.stop()), started.ended])
  return started.ended
}

/** Runs one command of the command line to its end. */
export async function runCommand(environment: Environment, command: readonly string[]): Promise<Ended> {
  const call = [join(root, 'src/cli/moothall.ts'), ...command]
  return new Promise((done) => {
    execFile(process.execPath, call, { env: surroundings(environment) }, (fault, out, err) => {
      const code = fault === null ? 0 : typeof fault.code === 'number' ? fault.code : null
      done({ code, signal: fault?.signal ?? null, out, err })
    })
  })
}

/** Asks for an address exactly as it is written, following nothing. */
export async function ask(url: string, headers: Readonly<Record<string, string>> = {}): Promise<Answer> {
  return new Promise((answered, failed) => {
    get(url, { headers, agent: false }, (response) => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part))
      response.on('error', failed)
      response.on('end', () => {
        const body = Buffer.concat(parts)
        answered({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body,
          text: body.toString(),
        })
      })
    }).on('error', failed)
  })
}

/** Asks again and again until the answer is as wished; throws with the last answer when that takes too long. */
export async function askUntil(
  url: string,
  isAsWished: (answer: Answer) => boolean,
  withinMs = 30_000,
): Promise<Answer> {
  const deadline = performance.now() + withinMs
  for (;;) {
    const answer = await ask(url)
    if (isAsWished(answer)) return answer
    if (performance.now() > deadline) throw new Error(`${url} still answers ${answer.status}: ${answer.text}`)
    await pause(50)
  }
}

/**
 * A port of this machine that nobody listens on, below those that the system hands out by itself:
 * Moothall may take long to come to it, and meanwhile one of those would be given to another.
 */
export async function freePort(): Promise<number> {
  const port = randomInt(10_000, 32_000)
  const probe = createServer()
  const isFree = await new Promise<boolean>((told) => {
    probe.once('error', () => told(false)).listen(port, '127.0.0.1', () => told(true))
  })
  if (!isFree) return freePort()
  await new Promise((closed) => probe.close(closed))
  return port
}

function launchMoothall(environment: Environment, identity: { uid?: number } = {}) {
  const child = spawn(process.execPath, [join(root, 'src/main.ts')], {
    ...identity,
    cwd: root,
    env: surroundings(environment),
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const endWithUs = () => child.kill('SIGKILL')
  process.once('exit', endWithUs)
  let [out, err] = ['', '']
  child.stdout.setEncoding('utf8')
  child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text))
  const saidToBeThere = new Promise<void>((said) => {
    child.stdout.on('data', (text: string) => {
      out += text
      if (out.includes('Moothall is at ')) said()
    })
  })
  const ended = new Promise<Ended>((done) => {
    child.on('close', (code, signal) => {
      process.off('exit', endWithUs)
      done({ code, signal, out, err })
    })
  })
  const stop = (signal: NodeJS.Signals = 'SIGTERM') => {
    child.kill(signal)
    return ended
  }
  const address = `http://127.0.0.1:${environment['PORT'] ?? ''}`
  return { pid: child.pid ?? 0, address, ended, saidToBeThere, written: () => out + err, stop }
}

/** What a Moothall finds around it: the settings of the test alone, and what has been compiled already. */
function surroundings(environment: Environment): Environment {
  const cache = process.env['NODE_COMPILE_CACHE']
  const kept = cache === undefined ? {} : { NODE_COMPILE_CACHE: cache }
  return { PATH: process.env['PATH'] ?? '', ...kept, ...environment }
}

function refuseToGoOn({ out, err }: Ended): never {
  throw new Error(`Moothall ended before it served:\n${out}${err}`)
}

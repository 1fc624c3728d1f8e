import { spawn, type ChildProcess } from 'node:child_process'
import {
  closeSync,
  existsSync,
  openSync,
  readFileSync,
  readdirSync,
  readlinkSync,
  rmSync,
  statSync,
  truncateSync,
} from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { Stop } from '../stop.ts'
import type { Programs } from './programs.ts'
import type { ServerUser } from './server-user.ts'

/** A database server process at work on a data folder, and the loopback port it answers on. */
export type Postmaster = { readonly pid: number; readonly port: number }

/** What a server process is started with. `isDurable` false gives up safety against power loss: for tests only. */
export type Launch = {
  readonly dataFolder: string
  readonly logFile: string
  readonly programs: Programs
  readonly user: ServerUser
  readonly port: number
  readonly isDurable: boolean
}

const startWithinMs = 60_000
const pollMs = 10
const logLimitBytes = 5_000_000

/**
 * The server process that works on the data folder now, ready or still starting; `undefined` where there is none.
 * A `postmaster.pid` that a killed server left behind counts as none.
 */
export function runningPostmaster(dataFolder: string): Postmaster | undefined {
  const lines = pidFileLines(dataFolder)
  const pid = Number(lines[0])
  const port = Number(lines[3])
  return Number.isInteger(pid) && pid > 0 && port > 0 && isPostgres(pid) ? { pid, port } : undefined
}

/** The port of a server that was killed: it left its pid file. `undefined` where the last one was stopped in order. */
export function portLeftBehind(dataFolder: string): number | undefined {
  return Number(pidFileLines(dataFolder)[3]) || undefined
}

/** Starts the server process and waits until it takes connections. It goes on when Moothall ends, however it ends. */
export async function launchPostmaster(launch: Launch): Promise<Postmaster> {
  removeForeignPidFile(launch.dataFolder)
  const { child, end, logStart } = spawnPostmaster(launch)
  const deadline = performance.now() + startWithinMs
  while (end.fault === undefined && end.hasExited !== true && performance.now() < deadline) {
    const [pid, , , , , , , status] = pidFileLines(launch.dataFolder)
    if (status?.trim() === 'ready' && Number(pid) === child.pid) return { pid: child.pid, port: launch.port }
    await pause(pollMs)
  }
  const said = end.hasExited === true ? lastWords(launch.logFile, logStart) : 'it is not ready after a minute'
  throw new Stop(`the embedded database did not start: ${end.fault ?? said} (its log is ${launch.logFile})`)
}

/** How a server process that was started has ended, where it has. */
type ProcessEnd = { fault?: string; hasExited?: boolean }

function spawnPostmaster(launch: Launch): { child: ChildProcess; end: ProcessEnd; logStart: number } {
  if (existsSync(launch.logFile) && statSync(launch.logFile).size > logLimitBytes)
    truncateSync(launch.logFile)
  const log = openSync(launch.logFile, 'a', 0o600)
  const logStart = statSync(launch.logFile).size
  const identity = launch.user.dropped ? { uid: launch.user.uid, gid: launch.user.gid } : {}
  const child = spawn(launch.programs.postgres, serverWords(launch), {
    ...identity,
    cwd: launch.dataFolder,
    env: { LC_ALL: 'C' },
    detached: true, // an interrupt from the keyboard is for Moothall, which then stops the server in order
    stdio: ['ignore', log, log],
  })
  closeSync(log)
  const end: ProcessEnd = {}
  child.once('error', (fault) => (end.fault = fault.message))
  child.once('exit', () => (end.hasExited = true)) // long after the start too, when nobody asks why
  child.unref()
  return { child, end, logStart }
}

/** Stops the server process in order: open transactions are rolled back, everything acknowledged is on disk. */
export async function stopPostmaster(dataFolder: string): Promise<void> {
  const postmaster = runningPostmaster(dataFolder)
  if (postmaster === undefined) return
  process.kill(postmaster.pid, 'SIGINT')
  while (runningPostmaster(dataFolder)?.pid === postmaster.pid) await pause(pollMs)
}

function serverWords({ dataFolder, port, isDurable }: Launch): string[] {
  const safety = isDurable ? 'on' : 'off'
  const settings = {
    listen_addresses: '127.0.0.1',
    port: String(port),
    unix_socket_directories: '',
    max_connections: '100',
    shared_buffers: '128MB',
    fsync: safety,
    full_page_writes: safety,
    synchronous_commit: safety,
    password_encryption: 'scram-sha-256',
    timezone: 'UTC',
    jit: 'off',
    log_timezone: 'UTC',
    log_min_error_statement: 'panic', // statements hold what people wrote: they stay out of the log
    cluster_name: 'moothall',
  }
  return [
    '-D',
    dataFolder,
    ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
  ]
}

function pidFileLines(dataFolder: string): string[] {
  try {
    return readFileSync(join(dataFolder, 'postmaster.pid'), 'utf8').split('\n')
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw new Stop(`${dataFolder} cannot be read; start Moothall as the user who made it`, { cause: fault })
  }
}

/** A pid may have passed to another program since; where the system can tell, a dead or foreign process is none. */
function isPostgres(pid: number): boolean {
  if (process.platform !== 'linux') return isInUse(pid)
  const [, name = '', state = ''] = /\((.*)\) (\S)/.exec(readIfAny(`/proc/${pid}/stat`)) ?? []
  return name === 'postgres' && state !== 'Z'
}

function isInUse(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (fault) {
    return (fault as NodeJS.ErrnoException).code === 'EPERM'
  }
}

function readIfAny(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}

/**
 * Removes a pid file whose number now belongs to another program, which PostgreSQL would take for the server.
 * A dead server's pid file stays: by it PostgreSQL finds backends that outlived their server, and then clears it itself.
 */
function removeForeignPidFile(dataFolder: string): void {
  const pid = Number(pidFileLines(dataFolder)[0])
  if (process.platform !== 'linux' || !(pid > 0) || !isInUse(pid) || isPostgres(pid)) return
  if (!isWorkedOn(dataFolder)) rmSync(join(dataFolder, 'postmaster.pid'), { force: true })
}

function isWorkedOn(dataFolder: string): boolean {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && isPostgres(Number(name)))
    .some((name) => folderOf(name) === dataFolder)
}

function folderOf(process: string): string {
  try {
    return readlinkSync(`/proc/${process}/cwd`)
  } catch {
    return ''
  }
}

function lastWords(logFile: string, from: number): string {
  const lines = readFileSync(logFile).subarray(from).toString('utf8').split('\n')
  const fatal = lines.filter((line) => /(FATAL|PANIC|error while loading|could not)/.test(line)).at(-1)
  return (fatal ?? lines.filter((line) => line !== '').at(-1) ?? 'it ended without a word').replace(
    /^.*?(FATAL|PANIC): +/,
    '',
  )
}

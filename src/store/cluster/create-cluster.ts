import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import {
  chownSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { Stop } from '../stop.ts'
import type { Programs } from './programs.ts'
import type { ServerUser } from './server-user.ts'

/** What a new cluster is made from. `folder` holds the cluster's `data` folder and our own files beside it. */
export type ClusterPlan = {
  readonly folder: string
  readonly programs: Programs
  readonly user: ServerUser
  readonly superuserPassword: string
  /** False leaves the new files to be written when the system sees fit: for tests only. */
  readonly isDurable: boolean
}

/** The superuser's name. Only the supervisor signs in as it. */
export const superuserName = 'postgres'

const majorVersion = '18'

/**
 * Makes the cluster where there is none, and gives its data folder.
 * Texts sort by code point (the same on every machine) and letters are those of Unicode.
 * Made in a folder of its own and renamed into place, so that a cluster is whole or absent.
 */
export async function createClusterOnce(plan: ClusterPlan): Promise<string> {
  const made = join(plan.folder, 'data')
  if (!existsSync(made)) await createCluster(plan, made)
  const version = readVersion(made)
  if (version !== majorVersion) {
    throw new Stop(
      `the database in ${made} was made by PostgreSQL ${version} and this Moothall brings PostgreSQL ${majorVersion}; ` +
        'back it up with the Moothall that made it and restore it into an empty data folder',
    )
  }
  return made
}

async function createCluster(plan: ClusterPlan, made: string): Promise<void> {
  removeUnfinished(plan.folder)
  const unfinished = join(plan.folder, `unfinished-${process.pid}-${randomBytes(3).toString('hex')}`)
  const passwordFile = `${unfinished}-password`
  try {
    mkdirSync(unfinished, { mode: 0o700 })
    writeFileSync(passwordFile, `${plan.superuserPassword}\n`, { mode: 0o600 })
    if (plan.user.dropped) {
      for (const path of [unfinished, passwordFile]) chownSync(path, plan.user.uid, plan.user.gid)
    }
    await initialise(plan, unfinished, passwordFile)
    renameSync(unfinished, made)
  } catch (fault) {
    // else another process that started with us was first
    if (!existsSync(made)) throw unmade(plan, fault)
  } finally {
    for (const path of [unfinished, passwordFile]) rmSync(path, { recursive: true, force: true })
  }
}

/** Asks the system for Unicode letters (the trigram index uses its word lists) where it has them under this name. */
async function initialise(plan: ClusterPlan, dataFolder: string, passwordFile: string): Promise<void> {
  const common = [
    '-D',
    dataFolder,
    '-U',
    superuserName,
    `--pwfile=${passwordFile}`,
    '-A',
    'scram-sha-256',
    '-E',
    'UTF8',
  ]
  const texts = [
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--locale=C',
    '--text-search-config=english',
  ]
  const letters = process.platform === 'darwin' ? 'UTF-8' : 'C.UTF-8'
  try {
    await runInitdb(plan, [...common, ...texts, `--lc-ctype=${letters}`])
  } catch (fault) {
    if (!String((fault as { stderr?: string }).stderr).includes('invalid locale name'))
      throw unmade(plan, fault)
    await runInitdb(plan, [...common, ...texts])
  }
}

async function runInitdb(plan: ClusterPlan, words: readonly string[]): Promise<void> {
  const { programs, user, folder, isDurable } = plan
  const identity = user.dropped ? { uid: user.uid, gid: user.gid } : {}
  await promisify(execFile)(programs.initdb, isDurable ? words : [...words, '--no-sync'], {
    ...identity,
    cwd: folder,
    env: { LC_ALL: 'C' },
  })
}

function unmade(plan: ClusterPlan, fault: unknown): Stop {
  const said = ((fault as { stderr?: string }).stderr ?? '').trim().replace(/^initdb: (error: )?/gm, '')
  const reason = said === '' ? (fault as Error).message : said.replace(/\s*\n\s*/g, '; ')
  return new Stop(`the database cannot be made in ${plan.folder}: ${reason}`, { cause: fault })
}

function readVersion(dataFolder: string): string {
  try {
    return readFileSync(join(dataFolder, 'PG_VERSION'), 'utf8').trim()
  } catch (cause) {
    throw new Stop(
      `${dataFolder} is not a database this user can read; start Moothall as the user who made it, or choose another data folder`,
      { cause },
    )
  }
}

function removeUnfinished(folder: string): void {
  for (const name of readdirSync(folder)) {
    const maker = /^unfinished-(\d+)-/.exec(name)?.[1]
    if (maker !== undefined && !isRunning(Number(maker)))
      rmSync(join(folder, name), { recursive: true, force: true })
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (fault) {
    return (fault as NodeJS.ErrnoException).code === 'EPERM'
  }
}

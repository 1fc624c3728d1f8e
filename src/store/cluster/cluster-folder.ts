import { chmodSync, mkdirSync, realpathSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { Stop } from '../stop.ts'
import { createClusterOnce } from './create-cluster.ts'
import { keptPasswords, type Passwords } from './passwords.ts'
import type { Launch } from './postmaster.ts'
import { installedPrograms, reachablePrograms, type ProgramSource } from './programs.ts'
import { firstClosedFolder, serverUser, type ServerUser } from './server-user.ts'

/** A cluster on disk, ready to be started, and the passwords of its logins. */
export type ClusterFolder = { readonly launch: Omit<Launch, 'port'>; readonly passwords: Passwords }

/** Which cluster is meant. `programs` other than the installed ones and `isDurable` false are for tests. */
export type ClusterPlace = {
  readonly dataFolder: string
  readonly isDurable?: boolean
  readonly programs?: ProgramSource
}

/**
 * The cluster under `cluster/` in the data folder, made where there is none yet.
 * In it stand `data` (the server's own), `passwords.json` (its owner alone reads it), `server.log`
 * and, where they were needed, copies of the programs.
 */
export async function openClusterFolder(place: ClusterPlace): Promise<ClusterFolder> {
  const folder = makeFolder(resolve(place.dataFolder, 'cluster'))
  const user = serverUser(join(folder, 'data'))
  if (user.dropped) checkReach(folder, user)
  const programs = reachablePrograms(place.programs ?? installedPrograms(), user, folder)
  const passwords = keptPasswords(join(folder, 'passwords.json'))
  const isDurable = place.isDurable ?? true
  const plan = { folder, programs, user, superuserPassword: passwords.superuser, isDurable }
  const dataFolder = await createClusterOnce(plan)
  return { launch: { dataFolder, logFile: join(folder, 'server.log'), programs, user, isDurable }, passwords }
}

/** What we make on the way is open to pass through, for the server's user, but not to look around in. */
function makeFolder(folder: string): string {
  try {
    const outermost = mkdirSync(folder, { recursive: true })
    if (outermost !== undefined) openWay(outermost, folder)
    return realpathSync(folder)
  } catch (cause) {
    throw new Stop(
      `the data folder ${folder} cannot be made or entered (${(cause as NodeJS.ErrnoException).code}); ` +
        'give the user Moothall runs as the right to write there, or set MOOTHALL_DATA to another folder',
      { cause },
    )
  }
}

function openWay(outermost: string, innermost: string): void {
  chmodSync(innermost, 0o711)
  if (innermost !== outermost) openWay(outermost, dirname(innermost))
}

function checkReach(folder: string, user: ServerUser): void {
  const closed = firstClosedFolder(folder, user)
  if (closed !== undefined) {
    throw new Stop(
      `started as root, Moothall runs its database as the user ${user.uid}, who may not enter ${closed}; ` +
        `run "chmod o+x ${closed}", or set MOOTHALL_DATA to a folder that user can reach, or start Moothall as an ordinary user`,
    )
  }
}

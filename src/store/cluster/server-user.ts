import { existsSync, statSync, type Stats } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { Stop } from '../stop.ts'

/** The operating-system user the database server runs as. `dropped` where that is not the user Moothall runs as. */
export type ServerUser = { readonly uid: number; readonly gid: number; readonly dropped: boolean }

const nobody = 65_534
const execute = 0o1
const readAndExecute = 0o5

/**
 * Who runs the database server: ourselves, but never root.
 * As root it is the owner of the cluster where there is one already, else `nobody`.
 */
export function serverUser(clusterFolder: string): ServerUser {
  const uid = process.getuid?.()
  const gid = process.getgid?.()
  if (uid === undefined || gid === undefined) {
    throw new Stop(
      'the embedded database does not run on this system; set DATABASE_URL to a PostgreSQL server',
    )
  }
  if (uid !== 0) return { uid, gid, dropped: false }
  const owner = existsSync(clusterFolder) ? statSync(clusterFolder) : undefined
  return owner === undefined || owner.uid === 0
    ? { uid: nobody, gid: nobody, dropped: true }
    : { uid: owner.uid, gid: owner.gid, dropped: true }
}

/** The outermost folder on the way to `path` (itself included) that the user may not enter; `undefined` if all are open. */
export function firstClosedFolder(path: string, user: ServerUser): string | undefined {
  const folders: string[] = []
  for (let folder = resolve(path); ; folder = dirname(folder)) {
    folders.unshift(folder)
    if (folder === dirname(folder)) break
  }
  return folders.find((folder) => existsSync(folder) && !isAllowed(statSync(folder), user, execute))
}

/** Whether the user may read and run (or list and enter) what stands at `path`, its own permissions alone. */
export function mayRun(path: string, user: ServerUser): boolean {
  return isAllowed(statSync(path), user, readAndExecute)
}

function isAllowed(found: Stats, user: ServerUser, wanted: number): boolean {
  const shift = found.uid === user.uid ? 6 : found.gid === user.gid ? 3 : 0
  return ((found.mode >> shift) & wanted) === wanted
}

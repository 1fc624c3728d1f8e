import { randomBytes } from 'node:crypto'
import { linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { Stop } from '../stop.ts'

/** The passwords of the embedded database's logins. */
export type Passwords = { readonly superuser: string; readonly office: string; readonly publicReader: string }

/** The passwords kept in `file`, which only its owner reads; made at random, once, where there is no such file. */
export function keptPasswords(file: string): Passwords {
  return kept(file, () => ({ superuser: newPassword(), office: newPassword(), publicReader: newPassword() }))
}

/** The one password kept in `file`, on the same terms. */
export function keptPassword(file: string): string {
  return kept(file, () => ({ password: newPassword() })).password
}

/** A random password of 192 bits, safe in an address. */
function newPassword(): string {
  return randomBytes(24).toString('base64url')
}

function kept<Value>(file: string, make: () => Value): Value {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Value
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code === 'ENOENT') return keepNew(file, make)
    throw new Stop(
      `the database password file ${file} cannot be read; it must be whole and belong to the user Moothall runs as`,
      { cause: fault },
    )
  }
}

/** Linked into place whole: of two processes that start at once, both use the file of the first. */
function keepNew<Value>(file: string, make: () => Value): Value {
  const made = make()
  const unfinished = `${file}-${process.pid}`
  try {
    writeFileSync(unfinished, JSON.stringify(made), { mode: 0o600, flush: true })
    linkSync(unfinished, file)
    return made
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code === 'EEXIST') return kept(file, make)
    throw new Stop(`the database password file ${file} cannot be written`, { cause: fault })
  } finally {
    rmSync(unfinished, { force: true })
  }
}

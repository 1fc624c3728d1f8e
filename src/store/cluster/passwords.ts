import { randomBytes } from 'node:crypto'
import { linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { Stop } from '../stop.ts'

/** The passwords of the embedded database's logins. They stand in one file that only its owner reads. */
export type Passwords = { readonly superuser: string; readonly office: string; readonly publicReader: string }

/** The passwords kept in `file`; made at random, once, where there is no such file. */
export function keptPasswords(file: string): Passwords {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Passwords
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code === 'ENOENT') return makePasswords(file)
    throw new Stop(
      `the database's passwords in ${file} cannot be read; it must be whole and belong to the user Moothall runs as`,
      {
        cause: fault,
      },
    )
  }
}

/** A random password of 192 bits, safe in an address. */
export function newPassword(): string {
  return randomBytes(24).toString('base64url')
}

/** Linked into place whole: of two processes that start at once, both use the file of the first. */
function makePasswords(file: string): Passwords {
  const made: Passwords = { superuser: newPassword(), office: newPassword(), publicReader: newPassword() }
  const unfinished = `${file}-${process.pid}`
  writeFileSync(unfinished, JSON.stringify(made), { mode: 0o600, flush: true })
  try {
    linkSync(unfinished, file)
    return made
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code === 'EEXIST') return keptPasswords(file)
    throw new Stop(`the database's passwords cannot be written to ${file}`, { cause: fault })
  } finally {
    rmSync(unfinished)
  }
}

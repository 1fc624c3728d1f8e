import type { ClientBase } from 'pg'
import type { Passwords } from './passwords.ts'

/** The name of the role that owns the database, and of the one the public site reads as. */
export const roleNames = { office: 'moothall_office', publicReader: 'moothall_public' } as const

/** The name of the database in the embedded cluster. */
export const databaseName = 'moothall'

/**
 * Makes the two roles where they are missing, without any right but to sign in, and lets the office take the public's
 * role: a preview looks through its eyes. The public role belongs to nobody. Run by one process at a time.
 */
export async function makeRoles(superuser: ClientBase, passwords: Passwords): Promise<void> {
  for (const login of ['office', 'publicReader'] as const) {
    const name = roleNames[login]
    const found = await superuser.query('select from pg_roles where rolname = $1', [name])
    if (found.rowCount === 0) {
      await superuser.query(`create role ${name} login password ${superuser.escapeLiteral(passwords[login])}`)
    }
  }
  await superuser.query(`grant ${roleNames.publicReader} to ${roleNames.office} with inherit false, set true`)
}

/** Makes a database that the office owns and the public role may only sign in to, where there is none of the name. */
export async function makeDatabase(
  superuser: ClientBase,
  name: string,
  template = 'template1',
): Promise<void> {
  const found = await superuser.query('select from pg_database where datname = $1', [name])
  if (found.rowCount === 0) {
    await superuser.query(`create database ${name} owner ${roleNames.office} template ${template}`)
  }
  await superuser.query(`revoke all on database ${name} from public`)
  await superuser.query(`grant connect on database ${name} to ${roleNames.publicReader}`)
}

/** Keeps both roles out of the databases that every cluster has: the council's is the only one they sign in to. */
export async function closeMaintenanceDatabases(superuser: ClientBase): Promise<void> {
  await superuser.query('revoke connect on database postgres, template1 from public')
}

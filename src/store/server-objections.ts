import { roleNames } from './cluster/prepare-database.ts'

/** What the operator's server says of itself and of the office's login. `version` is PostgreSQL's `server_version_num`. */
export type OfficeFacts = {
  readonly version: number
  readonly versionName: string
  readonly encoding: string
  readonly user: string
  readonly database: string
  readonly mayCreate: boolean
}

/** What the server says of the public role. */
export type PublicFacts = {
  readonly hasPowers: boolean
  readonly isMember: boolean
  readonly isOwner: boolean
  readonly mayCreate: boolean
}

/** The public role's login as it was found. `facts` are absent where it is another role altogether. */
export type PublicLogin = {
  readonly user: string
  readonly isSameDatabase: boolean
  readonly facts: PublicFacts | undefined
}

const oldestVersion = 150_000

/** The sentence that says why the server or the office's login will not do; `undefined` where it will. */
export function officeObjection(facts: OfficeFacts): string | undefined {
  const { database, user } = facts
  if (facts.version < oldestVersion) {
    return `the database server of DATABASE_URL is PostgreSQL ${facts.versionName}; Moothall needs PostgreSQL 15 or later`
  }
  if (facts.encoding !== 'UTF8') {
    return `the database "${database}" holds texts as ${facts.encoding}; make one with "create database … encoding 'UTF8'"`
  }
  if (user === roleNames.publicReader) {
    return `DATABASE_URL signs in as ${user}, the role of the public site; it needs the role that owns the database`
  }
  if (!facts.mayCreate) {
    return `the login "${user}" of DATABASE_URL may not make tables; run "alter database "${database}" owner to "${user}"" as an administrator`
  }
  return undefined
}

/**
 * The sentence that says why the public role's login will not do; `undefined` where it will.
 * It must be the role the row security is written for, and hold no right but those the migrations grant.
 */
export function publicObjection({ user, isSameDatabase, facts }: PublicLogin): string | undefined {
  const role = roleNames.publicReader
  if (facts === undefined)
    return `DATABASE_PUBLIC_URL signs in as "${user}"; the public site reads as the role ${role}`
  if (!isSameDatabase)
    return 'DATABASE_PUBLIC_URL and DATABASE_URL name different databases; both must name one'
  const excess = excessOf(facts)
  return excess && `the role ${role} ${excess}, so it could see or change what is not public`
}

function excessOf(facts: PublicFacts): string | undefined {
  if (facts.hasPowers) {
    return 'is a superuser, passes row security, or may make roles or databases or replicate; take that away with "alter role … nosuperuser nobypassrls nocreaterole nocreatedb noreplication"'
  }
  if (facts.isMember) return 'is a member of another role (take that away with "revoke … from")'
  if (facts.isOwner) return 'owns a database or a table (give those to the office with "alter … owner to")'
  return facts.mayCreate
    ? 'may create things (take that away with "revoke create on … from public")'
    : undefined
}

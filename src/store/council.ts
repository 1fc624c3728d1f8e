import { sql, type Insertable, type Selectable } from 'kysely'
import type { Id } from '../foundation/identifier.ts'
import type { Instant } from '../foundation/instant.ts'
import type { Tables } from './tables.ts'
import type { Office, Transaction } from './transaction.ts'

/** A council as it is kept. */
export type CouncilRow = Selectable<Tables['council']>

/** Adds a council with the host names it answers to, and starts its publication revision. */
export async function addCouncilRow(
  tx: Transaction,
  council: Insertable<Tables['council']>,
  hosts: readonly string[],
): Promise<void> {
  await tx.insertInto('council').values(council).execute()
  for (const host of hosts) {
    await tx.insertInto('council_host').values({ council_id: council.council_id, host }).execute()
  }
}

/** Starts a council's publication revision at 0. */
export async function startRevision(tx: Transaction, councilId: Id<'council'>, at: Instant): Promise<void> {
  await tx
    .insertInto('publication_revision')
    .values({ council_id: councilId, revision: 0, moved_at: at })
    .execute()
}

/**
 * Holds the list of councils until the transaction ends, so that no two councils get one slug or one host name:
 * keys lead with the council, so the database alone cannot promise that.
 */
export async function holdCouncilList(tx: Transaction): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('moothall councils'))`.execute(tx)
}

/** The council of a slug, if there is one. */
export function councilBySlug(office: Office | Transaction, slug: string): Promise<CouncilRow | undefined> {
  return office.selectFrom('council').selectAll().where('slug', '=', slug).executeTakeFirst()
}

/** A council by its id; `undefined` where there is none. */
export function councilById(
  office: Office | Transaction,
  councilId: Id<'council'>,
): Promise<CouncilRow | undefined> {
  return office.selectFrom('council').selectAll().where('council_id', '=', councilId).executeTakeFirst()
}

/** Whether a council is the example one. */
export async function isExampleCouncil(tx: Transaction, councilId: Id<'council'>): Promise<boolean> {
  const council = await tx
    .selectFrom('council')
    .select('is_example')
    .where('council_id', '=', councilId)
    .executeTakeFirst()
  return council?.is_example === true
}

/** Every council, by name. */
export function allCouncils(office: Office): Promise<CouncilRow[]> {
  return office.selectFrom('council').selectAll().orderBy('name').execute()
}

/** Which of these host names already belong to a council. */
export async function hostsTaken(office: Office | Transaction, hosts: readonly string[]): Promise<string[]> {
  if (hosts.length === 0) return []
  const taken = await office.selectFrom('council_host').select('host').where('host', 'in', hosts).execute()
  return taken.map((row) => row.host)
}

/** The host names that choose a council, in order of the alphabet. */
export async function hostsOf(office: Office | Transaction, councilId: Id<'council'>): Promise<string[]> {
  const rows = await office
    .selectFrom('council_host')
    .select('host')
    .where('council_id', '=', councilId)
    .orderBy('host')
    .execute()
  return rows.map((row) => row.host)
}

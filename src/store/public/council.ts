import type { PublicReader, Row } from './public-record.ts'

/** A council as the public may know it, and whether it is the only one on this installation. */
export type FoundCouncil = { readonly council: Row<'council'>; readonly isSole: boolean }

/**
 * The council that a host name serves. An installation with one council answers for every host;
 * with more than one, a host that none of them lists serves none.
 */
export async function councilAtHost(reader: PublicReader, host: string): Promise<FoundCouncil | undefined> {
  const some = await reader
    .selectFrom('published.council')
    .selectAll()
    .orderBy('council_id')
    .limit(2)
    .execute()
  const [only] = some
  if (only === undefined) return undefined
  if (some.length === 1) return { council: only, isSole: true }
  const council = await reader
    .selectFrom('published.council_host as h')
    .innerJoin('published.council as c', 'c.council_id', 'h.council_id')
    .selectAll('c')
    .where('h.host', '=', host)
    .orderBy('c.council_id')
    .executeTakeFirst()
  return council && { council, isSole: false }
}

/** Whether the database answers at all. Throws where it does not. */
export async function askDatabase(reader: PublicReader): Promise<void> {
  await reader.selectFrom('published.council').select('council_id').limit(1).execute()
}

import type { Id } from '../../foundation/identifier.ts'
import type { PublicReader, Row } from './public-record.ts'

/** A council as the public may know it, and whether it is the only one on this installation. */
export type FoundCouncil = {
  readonly council: Row<'council'>
  readonly isSole: boolean
  /** The host name asked for, where the council lists it; another may be a council's that is added later. */
  readonly listedHost: string | undefined
}

/**
 * The council that a host name serves. An installation with one council answers for every host;
 * with more than one, a host that none of them lists serves none.
 */
export async function councilAtHost(reader: PublicReader, host: string): Promise<FoundCouncil | undefined> {
  const [one, other] = await reader
    .selectFrom('published.council as c')
    .leftJoin('published.council_host as h', (join) =>
      join.onRef('h.council_id', '=', 'c.council_id').on('h.host', '=', host),
    )
    .selectAll('c')
    .select('h.host as listed_host')
    .orderBy('h.host', (order) => order.nullsLast())
    .orderBy('c.council_id')
    .limit(2)
    .execute()
  if (one === undefined || (other !== undefined && one.listed_host === null)) return undefined
  const { listed_host: listedHost, ...council } = one
  return { council, isSole: other === undefined, listedHost: listedHost ?? undefined }
}

/** A council by its identifier, as the public may know it. */
export function councilById(reader: PublicReader, id: Id<'council'>): Promise<Row<'council'> | undefined> {
  return reader.selectFrom('published.council').selectAll().where('council_id', '=', id).executeTakeFirst()
}

/** Whether the database answers at all. Throws where it does not. */
export async function askDatabase(reader: PublicReader): Promise<void> {
  await reader.selectFrom('published.council').select('council_id').limit(1).execute()
}

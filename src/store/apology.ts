import type { Insertable } from 'kysely'
import type { Id } from '../foundation/identifier.ts'
import type { Tables } from './tables.ts'
import type { Office, Transaction } from './transaction.ts'

/** Apologies that a member sent before a meeting and has not taken back, with the reason that they gave. */
export type SentApology = {
  readonly meeting_id: Id<'meeting'>
  readonly person_id: Id<'person'>
  readonly reason: string
}

/** The apologies sent to some meetings beforehand and not taken back. */
export async function apologiesTo(
  office: Office,
  councilId: Id<'council'>,
  meetingIds: readonly Id<'meeting'>[],
): Promise<SentApology[]> {
  if (meetingIds.length === 0) return []
  const rows = await office
    .selectFrom('apology')
    .distinctOn(['meeting_id', 'person_id'])
    .select(['meeting_id', 'person_id', 'reason', 'state'])
    .where('council_id', '=', councilId)
    .where('meeting_id', 'in', meetingIds)
    .orderBy('meeting_id')
    .orderBy('person_id')
    .orderBy('sequence', 'desc')
    .execute()
  return rows.filter(({ state }) => state === 'sent')
}

/** Adds that apologies were sent or taken back. */
export async function addApology(
  tx: Transaction,
  apology: Omit<Insertable<Tables['apology']>, 'sequence'>,
): Promise<void> {
  const before = await tx
    .selectFrom('apology')
    .select('sequence')
    .where('council_id', '=', apology.council_id)
    .where('meeting_id', '=', apology.meeting_id)
    .where('person_id', '=', apology.person_id)
    .orderBy('sequence', 'desc')
    .limit(1)
    .executeTakeFirst()
  await tx
    .insertInto('apology')
    .values({ ...apology, sequence: (before?.sequence ?? 0) + 1 })
    .execute()
}

import { sql, type Insertable } from 'kysely'
import type { Id } from '../foundation/identifier.ts'
import type { Tables } from './tables.ts'
import type { Office, Transaction } from './transaction.ts'

/**
 * An interest that a member has told the clerk they will declare. Of one that is sensitive, or whose details are withheld by
 * now, there are no words.
 */
export type ToldInterestRow = {
  readonly meeting_id: Id<'meeting'>
  readonly item_id: Id<'item'>
  readonly number: string
  readonly person_id: Id<'person'>
  readonly class: string
  readonly response: string
  readonly is_sensitive: boolean
  readonly words: string | null
  readonly dispensation: string | null
}

/** What members have told of their interests in the items of some meetings and not taken back, in the order of each agenda. */
export async function toldInterestsAt(
  office: Office,
  councilId: Id<'council'>,
  meetingIds: readonly Id<'meeting'>[],
): Promise<ToldInterestRow[]> {
  if (meetingIds.length === 0) return []
  const { rows } = await sql<ToldInterestRow>`
    select t.meeting_id, t.item_id, a.number, t.person_id, t.class, t.response, t.dispensation,
           t.is_sensitive or coalesce(i.withheld_entry is not null, false) as is_sensitive,
           case when i.withheld_entry is null then coalesce(t.words, v.words) end as words
    from (
      select distinct on (meeting_id, item_id, person_id) * from told_interest
      where council_id = ${councilId} and meeting_id = any(${meetingIds})
      order by meeting_id, item_id, person_id, sequence desc
    ) t
    join agenda_item a on a.council_id = t.council_id and a.item_id = t.item_id and a.removed_entry is null
    left join interest i on i.council_id = t.council_id and i.interest_id = t.interest_id
    left join lateral (
      select words from interest_version n
      where n.council_id = i.council_id and n.interest_id = i.interest_id order by n.version desc limit 1
    ) v on true
    where t.state = 'told'
    order by a.position, t.person_id`.execute(office)
  return rows
}

/** Adds that a member told of an interest in an item, or took it back. */
export async function addToldInterest(
  tx: Transaction,
  told: Omit<Insertable<Tables['told_interest']>, 'sequence'>,
): Promise<void> {
  const { last } = await tx
    .selectFrom('told_interest')
    .select(({ fn }) => fn.max('sequence').as('last'))
    .where('council_id', '=', told.council_id)
    .where('meeting_id', '=', told.meeting_id)
    .where('item_id', '=', told.item_id)
    .where('person_id', '=', told.person_id)
    .executeTakeFirstOrThrow()
  await tx
    .insertInto('told_interest')
    .values({ ...told, sequence: (last ?? 0) + 1 })
    .execute()
}

import { sql, type Insertable, type Selectable } from 'kysely'
import type { Id } from '../foundation/identifier.ts'
import type { Instant } from '../foundation/instant.ts'
import type { Tables } from './tables.ts'
import type { Office, Transaction } from './transaction.ts'

type Meeting = { readonly councilId: Id<'council'>; readonly meetingId: Id<'meeting'> }

/** A change to a meeting's minutes as an editor sent it. */
export type MinuteUpdate = {
  readonly sequence: number
  readonly content: Uint8Array
  readonly accountId: Id<'account'>
  readonly at: Instant
}

/** A version of a meeting's minutes, without its state. */
export type MinuteVersionRow = Omit<Selectable<Tables['minute_version']>, 'content'>

/** Keeps changes to a meeting's minutes for good, in one statement. Fails where another process wrote one meanwhile. */
export async function addMinuteUpdates(
  office: Office,
  { councilId, meetingId }: Meeting,
  updates: readonly MinuteUpdate[],
): Promise<void> {
  if (updates.length === 0) return
  await office
    .insertInto('minute_update')
    .values(
      updates.map(({ sequence, content, accountId, at }) => ({
        council_id: councilId,
        meeting_id: meetingId,
        sequence,
        content,
        account_id: accountId,
        at,
      })),
    )
    .execute()
}

/** What a meeting's minutes are made of: the state of the last version, and the changes after it in order. */
export async function writtenMinutes(
  office: Office,
  { councilId, meetingId }: Meeting,
): Promise<{
  readonly version: number
  readonly state: Uint8Array | undefined
  readonly updates: readonly { readonly sequence: number; readonly content: Uint8Array }[]
  readonly sequence: number
}> {
  const last = await office
    .selectFrom('minute_version')
    .select(['version', 'up_to_sequence', 'content'])
    .where('council_id', '=', councilId)
    .where('meeting_id', '=', meetingId)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst()
  const from = last?.up_to_sequence ?? 0
  const updates = await office
    .selectFrom('minute_update')
    .select(['sequence', 'content'])
    .where('council_id', '=', councilId)
    .where('meeting_id', '=', meetingId)
    .where('sequence', '>', from)
    .orderBy('sequence')
    .execute()
  return {
    version: last?.version ?? 0,
    state: last?.content,
    updates,
    sequence: updates.at(-1)?.sequence ?? from,
  }
}

/** Keeps a version of a meeting's minutes. */
export async function addMinuteVersion(
  tx: Transaction,
  version: Insertable<Tables['minute_version']>,
): Promise<void> {
  await tx
    .insertInto('minute_version')
    .values({ ...version, items: sql`${JSON.stringify(version.items)}::jsonb` })
    .execute()
}

/** The versions of a meeting's minutes without their words, latest first. */
export function minuteVersionsOf(
  office: Office,
  { councilId, meetingId }: Meeting,
): Promise<Omit<MinuteVersionRow, 'items'>[]> {
  return office
    .selectFrom('minute_version')
    .select([
      'council_id',
      'meeting_id',
      'version',
      'up_to_sequence',
      'author',
      'at',
      'restored_version',
      'entry_no',
    ])
    .where('council_id', '=', councilId)
    .where('meeting_id', '=', meetingId)
    .orderBy('version', 'desc')
    .execute()
}

/** A version of a meeting's minutes by its number, or the last; `undefined` where there is none. */
export function minuteVersionOf(
  office: Office,
  { councilId, meetingId, version }: Meeting & { readonly version?: number | undefined },
): Promise<MinuteVersionRow | undefined> {
  return office
    .selectFrom('minute_version')
    .select([
      'council_id',
      'meeting_id',
      'version',
      'up_to_sequence',
      'author',
      'at',
      'restored_version',
      'items',
      'entry_no',
    ])
    .where('council_id', '=', councilId)
    .where('meeting_id', '=', meetingId)
    .$if(version !== undefined, (one) => one.where('version', '=', version ?? 0))
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst()
}

/** Takes out what was recorded as said on these items and is not yet public, to make room for the minutes as written. */
export async function removeUnreleasedContributions(
  tx: Transaction,
  councilId: Id<'council'>,
  itemIds: readonly Id<'item'>[],
): Promise<void> {
  if (itemIds.length === 0) return
  await tx
    .deleteFrom('contribution')
    .where('council_id', '=', councilId)
    .where('item_id', 'in', itemIds)
    .where('released_entry', 'is', null)
    .execute()
}

/** Adds the blocks of items' minutes; unreleased. */
export async function addMinuteBlockRows(
  tx: Transaction,
  rows: readonly Insertable<Tables['minute_block']>[],
): Promise<void> {
  if (rows.length > 0) await tx.insertInto('minute_block').values(rows).execute()
}

/** Gives an item's minute its narrative in plain words, keeping the number it has. */
export async function keepMinuteText(
  tx: Transaction,
  { councilId, itemId, text }: { councilId: Id<'council'>; itemId: Id<'item'>; text: string },
): Promise<void> {
  await tx
    .insertInto('minute_entry')
    .values({ council_id: councilId, item_id: itemId, number: '', text })
    .onConflict((found) => found.columns(['council_id', 'item_id']).doUpdateSet({ text }))
    .execute()
}

/** The votes and resolutions of items, in order, to which their minutes may refer. */
export async function referencesOf(
  office: Office,
  councilId: Id<'council'>,
  itemIds: readonly Id<'item'>[],
): Promise<{
  readonly votes: readonly { readonly item_id: Id<'item'>; readonly id: Id<'vote'> }[]
  readonly resolutions: readonly { readonly item_id: Id<'item'>; readonly id: Id<'resolution'> }[]
}> {
  if (itemIds.length === 0) return { votes: [], resolutions: [] }
  const votes = await office
    .selectFrom('vote')
    .select(['item_id', 'vote_id as id'])
    .where('council_id', '=', councilId)
    .where('item_id', 'in', itemIds)
    .orderBy('position')
    .execute()
  const resolutions = await office
    .selectFrom('resolution')
    .select(['item_id', 'resolution_id as id'])
    .where('council_id', '=', councilId)
    .where('item_id', 'in', itemIds)
    .orderBy('position')
    .orderBy('resolution_id')
    .$narrowType<{ item_id: Id<'item'> }>()
    .execute()
  return { votes, resolutions }
}

/** Whether something was minuted on an item of the meeting that was taken in private. */
export async function hasPrivateMinutes(office: Office, { councilId, meetingId }: Meeting): Promise<boolean> {
  const { rows } = await sql<{ found: boolean }>`
    select exists (
      select from agenda_item i
      where i.council_id = ${councilId} and i.meeting_id = ${meetingId} and i.part = 'private' and (
        exists (select from contribution c where c.council_id = i.council_id and c.item_id = i.item_id)
        or exists (select from minute_block b where b.council_id = i.council_id and b.item_id = i.item_id)
        or exists (select from minute_entry e where e.council_id = i.council_id and e.item_id = i.item_id and e.text <> ''))
    ) as found`.execute(office)
  return rows[0]?.found === true
}

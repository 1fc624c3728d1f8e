import { sql, type Insertable } from 'kysely'
import type { ConsentScope } from '../council/voice/consent.ts'
import type { Id } from '../foundation/identifier.ts'
import type { Tables } from './tables.ts'
import type { Office, Transaction } from './transaction.ts'

type OneVoice = { readonly councilId: Id<'council'>; readonly voiceId: Id<'voice'> }

/** What is published of a voice: its words, and what each further consent would add to them. */
export type VoiceRowsShown = {
  readonly words: Insertable<Tables['voice_shown_words']>
  readonly parts: readonly Insertable<Tables['voice_shown_part']>[]
}

/** Copies a voice into what the public may read, for as long as consent to it is live. */
export async function showVoice(tx: Transaction, { words, parts }: VoiceRowsShown): Promise<void> {
  const { council_id, voice_id, released_entry } = words
  await tx.insertInto('voice_shown').values({ council_id, voice_id, released_entry }).execute()
  await tx.insertInto('voice_shown_words').values(words).execute()
  if (parts.length > 0)
    await tx
      .insertInto('voice_shown_part')
      .values([...parts])
      .execute()
}

/** Publishes an answer as checked by another adult, with their check. */
export async function showVoiceAnswer(
  tx: Transaction,
  check: Insertable<Tables['voice_answer_check']>,
  shown: Insertable<Tables['voice_shown_answer']>,
): Promise<void> {
  await tx.insertInto('voice_answer_check').values(check).execute()
  await tx.insertInto('voice_shown_answer').values(shown).execute()
}

/** Publishes each time that a young person was told, where it is not public yet: the month, the way and the reaction, none of the words. */
export async function showTold(
  tx: Transaction,
  { councilId, voiceId, entryNo }: OneVoice & { readonly entryNo: number },
): Promise<void> {
  await sql`
    insert into voice_shown_told (council_id, voice_id, sequence, told_month, medium, reaction, released_entry)
    select council_id, voice_id, sequence, date_trunc('month', told_on)::date, medium, reaction, ${entryNo}
    from voice_told where council_id = ${councilId} and voice_id = ${voiceId}
    on conflict do nothing`.execute(tx)
}

/** Takes scopes of a published voice out of sight for good: all its words where consent to speak is among them. */
export async function takeBackShown(
  tx: Transaction,
  taken: OneVoice & { readonly scopes: readonly ConsentScope[]; readonly entryNo: number },
): Promise<void> {
  const { councilId, voiceId, scopes, entryNo } = taken
  if (scopes.includes('speak'))
    await tx
      .updateTable('voice_shown_words')
      .set({ withdrawn_entry: entryNo })
      .where('council_id', '=', councilId)
      .where('voice_id', '=', voiceId)
      .where('withdrawn_entry', 'is', null)
      .execute()
  await tx
    .updateTable('voice_shown_part')
    .set({ withdrawn_entry: entryNo })
    .where('council_id', '=', councilId)
    .where('voice_id', '=', voiceId)
    .where('scope', 'in', [...scopes])
    .where('withdrawn_entry', 'is', null)
    .execute()
}

/** The published voices of a council whose words are not taken back: those of one young person where one is named. */
export async function openShownVoices(
  tx: Transaction,
  councilId: Id<'council'>,
  participantId?: Id<'participant'>,
): Promise<Id<'voice'>[]> {
  const rows = await tx
    .selectFrom('voice_shown_words as w')
    .innerJoin('voice_item as v', (join) =>
      join.onRef('v.council_id', '=', 'w.council_id').onRef('v.voice_id', '=', 'w.voice_id'),
    )
    .select('w.voice_id')
    .where('w.council_id', '=', councilId)
    .where('w.withdrawn_entry', 'is', null)
    .$if(participantId !== undefined, (of) =>
      of.where('v.participant_id', '=', participantId as Id<'participant'>),
    )
    .orderBy('w.voice_id')
    .execute()
  return rows.map((row) => row.voice_id)
}

/** The role and the item under which a voice is shown. */
export type ShownPlace = { readonly role: string | undefined; readonly itemId: Id<'item'> | undefined }

/** Puts a voice under a role, or under none, and says whether that is a change. */
export async function keepShownPlace(
  tx: Transaction,
  { councilId, voiceId }: OneVoice,
  { role, itemId }: ShownPlace,
): Promise<boolean> {
  const changed = await tx
    .updateTable('voice_shown_words')
    .set({ role: role ?? null, item_id: itemId ?? null })
    .where('council_id', '=', councilId)
    .where('voice_id', '=', voiceId)
    .where((where) =>
      where.or([
        where('role', 'is distinct from', role ?? null),
        where('item_id', 'is distinct from', itemId ?? null),
      ]),
    )
    .executeTakeFirst()
  return changed.numUpdatedRows > 0n
}

/** The voices whose words still stand in the search although consent to them has run out. */
export async function lapsedVoices(
  office: Office,
): Promise<{ councilId: Id<'council'>; voiceId: Id<'voice'> }[]> {
  const { rows } = await sql<{ council_id: Id<'council'>; voice_id: Id<'voice'> }>`
    select t.council_id, t.thing_id as voice_id from released_text t
    where t.kind = 'voice' and not exists (
      select from published.voice v
      where v.council_id = t.council_id and v.voice_id = t.thing_id and v.is_open)
    order by 1, 2`.execute(office)
  return rows.map((row) => ({ councilId: row.council_id, voiceId: row.voice_id }))
}

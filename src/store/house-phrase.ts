import type { Id } from '../foundation/identifier.ts'
import type { Office, Transaction } from './transaction.ts'

/** The phrases of a council that are in use, by name. */
export async function housePhrasesOf(
  office: Office,
  councilId: Id<'council'>,
): Promise<{ readonly id: Id<'phrase'>; readonly name: string; readonly text: string }[]> {
  const rows = await office
    .selectFrom('house_phrase')
    .select(['phrase_id', 'name', 'text'])
    .where('council_id', '=', councilId)
    .where('withdrawn_entry', 'is', null)
    .orderBy('name')
    .execute()
  return rows.map(({ phrase_id: id, name, text }) => ({ id, name, text }))
}

/** Keeps a phrase: a new one, or other words for one that is there. */
export async function keepHousePhraseRow(
  tx: Transaction,
  kept: { councilId: Id<'council'>; id: Id<'phrase'>; name: string; text: string; entryNo: number },
): Promise<void> {
  const { councilId, id, name, text, entryNo } = kept
  await tx
    .insertInto('house_phrase')
    .values({ council_id: councilId, phrase_id: id, name, text, kept_entry: entryNo })
    .onConflict((found) =>
      found.columns(['council_id', 'phrase_id']).doUpdateSet({ name, text, kept_entry: entryNo }),
    )
    .execute()
}

/** Takes a phrase out of use. */
export async function withdrawHousePhraseRow(
  tx: Transaction,
  withdrawn: { councilId: Id<'council'>; id: Id<'phrase'>; entryNo: number },
): Promise<void> {
  await tx
    .updateTable('house_phrase')
    .set({ withdrawn_entry: withdrawn.entryNo })
    .where('council_id', '=', withdrawn.councilId)
    .where('phrase_id', '=', withdrawn.id)
    .execute()
}

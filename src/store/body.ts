import type { Insertable, Selectable } from 'kysely'
import type { Id } from '../foundation/identifier.ts'
import type { Tables } from './tables.ts'
import type { Office, Transaction } from './transaction.ts'

/** A body as it is kept, with its other names. */
export type BodyRow = Selectable<Tables['body']> & { readonly aliases: readonly string[] }

/** Adds a body and its other names to the register. */
export async function addBodyRow(
  tx: Transaction,
  body: Insertable<Tables['body']>,
  aliases: readonly string[],
): Promise<void> {
  await tx.insertInto('body').values(body).execute()
  for (const alias of aliases) {
    await tx
      .insertInto('body_alias')
      .values({ council_id: body.council_id, body_id: body.body_id, alias })
      .execute()
  }
}

/** Every body of a council, with its other names. */
export async function bodiesOf(tx: Office | Transaction, councilId: Id<'council'>): Promise<BodyRow[]> {
  const bodies = await tx.selectFrom('body').selectAll().where('council_id', '=', councilId).execute()
  const aliases = await tx.selectFrom('body_alias').selectAll().where('council_id', '=', councilId).execute()
  const byBody = Map.groupBy(aliases, (row) => row.body_id)
  return bodies.map((body) => ({
    ...body,
    aliases: (byBody.get(body.body_id) ?? []).map((row) => row.alias),
  }))
}

/** By which regime a body meets; `undefined` where there is no such body. */
export async function regimeOf(
  tx: Office | Transaction,
  councilId: Id<'council'>,
  bodyId: Id<'body'>,
): Promise<string | undefined> {
  const row = await tx
    .selectFrom('body')
    .select('regime')
    .where('council_id', '=', councilId)
    .where('body_id', '=', bodyId)
    .executeTakeFirst()
  return row?.regime
}

/** Names the body that took over from one that ceased, and the last day of the one that ceased. */
export async function succeedBody(
  tx: Transaction,
  ceased: Pick<Selectable<Tables['body']>, 'council_id' | 'body_id' | 'valid_to' | 'successor_body_id'>,
): Promise<void> {
  await tx
    .updateTable('body')
    .set({ valid_to: ceased.valid_to, successor_body_id: ceased.successor_body_id })
    .where('council_id', '=', ceased.council_id)
    .where('body_id', '=', ceased.body_id)
    .execute()
}

/** Puts the words and the quorum of a body right, and keeps a name it had before among its others. */
export async function changeBodyRow(
  tx: Transaction,
  changed: Pick<
    Selectable<Tables['body']>,
    'council_id' | 'body_id' | 'name' | 'kind' | 'regime' | 'quorum' | 'purpose'
  >,
  formerName: string | undefined,
): Promise<void> {
  const { council_id, body_id, ...words } = changed
  await tx
    .updateTable('body')
    .set(words)
    .where('council_id', '=', council_id)
    .where('body_id', '=', body_id)
    .execute()
  if (formerName === undefined) return
  await tx
    .insertInto('body_alias')
    .values({ council_id, body_id, alias: formerName })
    .onConflict((clash) => clash.doNothing())
    .execute()
}

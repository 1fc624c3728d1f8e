import type { Id } from '../../foundation/identifier.ts'
import type { Instant } from '../../foundation/instant.ts'
import type { Office, Transaction } from '../transaction.ts'

/** What wrong attempts are counted by, with the digest of what was counted. */
export type AttemptKey = { readonly counted_by: string; readonly key_sha256: string }

/** The wrong attempts of some keys so far; a key without any is left out. */
export async function wrongAttempts(
  office: Office | Transaction,
  councilId: Id<'council'>,
  keys: readonly AttemptKey[],
): Promise<(AttemptKey & { readonly count: number; readonly last_at: Instant })[]> {
  return office
    .selectFrom('wrong_attempt')
    .select(['counted_by', 'key_sha256', 'count', 'last_at'])
    .where('council_id', '=', councilId)
    .where((row) =>
      row.or(
        keys.map(({ counted_by, key_sha256 }) =>
          row.and([row('counted_by', '=', counted_by), row('key_sha256', '=', key_sha256)]),
        ),
      ),
    )
    .execute()
}

/** Keeps how many wrong attempts a key has. */
export async function keepWrongAttempts(
  office: Office | Transaction,
  councilId: Id<'council'>,
  {
    counted_by,
    key_sha256,
    count,
    last_at,
  }: AttemptKey & { readonly count: number; readonly last_at: Instant },
): Promise<void> {
  await office
    .insertInto('wrong_attempt')
    .values({ council_id: councilId, counted_by, key_sha256, count, last_at })
    .onConflict((kept) =>
      kept.columns(['council_id', 'counted_by', 'key_sha256']).doUpdateSet({ count, last_at }),
    )
    .execute()
}

/** Forgets the wrong attempts of some keys. */
export async function forgetWrongAttempts(
  tx: Transaction,
  councilId: Id<'council'>,
  keys: readonly AttemptKey[],
): Promise<void> {
  for (const { counted_by, key_sha256 } of keys) {
    await tx
      .deleteFrom('wrong_attempt')
      .where('council_id', '=', councilId)
      .where('counted_by', '=', counted_by)
      .where('key_sha256', '=', key_sha256)
      .execute()
  }
}

/** Forgets what was last counted before an instant, in every council. */
export async function forgetOldAttempts(office: Office | Transaction, before: Instant): Promise<void> {
  await office.deleteFrom('wrong_attempt').where('last_at', '<', before).execute()
}

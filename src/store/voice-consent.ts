import { sql, type Insertable, type Selectable } from 'kysely'
import type { ConsentScope, VoiceConsent } from '../council/voice/consent.ts'
import type { Id } from '../foundation/identifier.ts'
import type { Instant } from '../foundation/instant.ts'
import type { Tables } from './tables.ts'
import type { Transaction } from './transaction.ts'

/** A consent as kept, with when it was given and taken back. */
export type KeptConsent = VoiceConsent & {
  readonly at: Instant
  readonly withdrawnAt: Instant | undefined
}

/** The consents of a council's young people: of one or of all, the latest first. */
export async function voiceConsentsOf(
  tx: Transaction,
  asked: { readonly councilId: Id<'council'>; readonly participantId?: Id<'participant'> | undefined },
): Promise<KeptConsent[]> {
  const rows = await tx
    .selectFrom('voice_consent')
    .selectAll()
    .where('council_id', '=', asked.councilId)
    .$if(asked.participantId !== undefined, (of) =>
      of.where('participant_id', '=', asked.participantId as Id<'participant'>),
    )
    .orderBy('from_on', 'desc')
    .orderBy('entry_no', 'desc')
    .orderBy('consent_id')
    .execute()
  return rows.map(toConsent)
}

function toConsent(row: Selectable<Tables['voice_consent']>): KeptConsent {
  return {
    id: row.consent_id,
    participantId: row.participant_id,
    voiceId: row.voice_id ?? undefined,
    scope: row.scope as ConsentScope,
    fromOn: row.from_on,
    toOn: row.to_on ?? undefined,
    agreedHow: row.agreed_how,
    isWithdrawn: row.withdrawn_entry > 0,
    at: row.at,
    withdrawnAt: row.withdrawn_at ?? undefined,
  }
}

/** Adds a consent, and that it is for each voice that it covers. */
export async function addConsentRow(
  tx: Transaction,
  row: Insertable<Tables['voice_consent']>,
): Promise<void> {
  await tx.insertInto('voice_consent').values(row).execute()
  await addPermissions(tx, row.council_id)
}

/**
 * Adds that consents are for voices, wherever that is so and not yet kept. What is missing here keeps a voice out of sight,
 * and never brings one into it.
 */
export async function addPermissions(tx: Transaction, councilId: Id<'council'>): Promise<void> {
  await sql`
    insert into voice_permission (council_id, voice_id, consent_id, scope, from_on, to_on, consent_withdrawn_entry)
    select c.council_id, v.voice_id, c.consent_id, c.scope, c.from_on, c.to_on, c.withdrawn_entry
    from voice_consent c
    join voice_item v on v.council_id = c.council_id and v.participant_id = c.participant_id
      and (c.voice_id is null or c.voice_id = v.voice_id)
    where c.council_id = ${councilId}
    on conflict do nothing`.execute(tx)
}

/** Records that a consent is taken back. Every voice that leans on it follows by the database's own hand. */
export async function withdrawConsentRow(
  tx: Transaction,
  taken: {
    readonly councilId: Id<'council'>
    readonly consentId: Id<'consent'>
    readonly at: Instant
    readonly entryNo: number
  },
): Promise<void> {
  await tx
    .updateTable('voice_consent')
    .set({ withdrawn_at: taken.at, withdrawn_entry: taken.entryNo })
    .where('council_id', '=', taken.councilId)
    .where('consent_id', '=', taken.consentId)
    .execute()
}

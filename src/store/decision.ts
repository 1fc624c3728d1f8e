import { sql, type Insertable, type Selectable } from 'kysely'
import type { Id } from '../foundation/identifier.ts'
import type { Json } from '../foundation/json.ts'
import type { Tables } from './tables.ts'
import type { Transaction } from './transaction.ts'

/** When a published decision takes effect, as it was last counted. */
export type EffectRow = Selectable<Tables['decision_effect']>

/** Adds to what is known of when decisions take effect; the last row of each holds. */
export async function addEffects(
  tx: Transaction,
  effects: readonly Omit<Insertable<Tables['decision_effect']>, 'sequence' | 'workings'>[],
  workings: Json = [],
): Promise<void> {
  for (const effect of effects) {
    const last = await effectOf(tx, effect.council_id, effect.resolution_id)
    await tx
      .insertInto('decision_effect')
      .values({ ...effect, sequence: (last?.sequence ?? 0) + 1, workings: JSON.stringify(workings) })
      .execute()
  }
}

/** When a decision takes effect; `undefined` where nothing has been counted. */
export function effectOf(
  tx: Transaction,
  councilId: Id<'council'>,
  resolutionId: Id<'resolution'>,
): Promise<EffectRow | undefined> {
  return tx
    .selectFrom('decision_effect')
    .selectAll()
    .where('council_id', '=', councilId)
    .where('resolution_id', '=', resolutionId)
    .orderBy('sequence', 'desc')
    .limit(1)
    .executeTakeFirst()
}

/** The window for the call-in of a decision as it was counted, also where a call-in has come since; `undefined` where it has none. */
export function windowOf(
  tx: Transaction,
  councilId: Id<'council'>,
  resolutionId: Id<'resolution'>,
): Promise<EffectRow | undefined> {
  return tx
    .selectFrom('decision_effect')
    .selectAll()
    .where('council_id', '=', councilId)
    .where('resolution_id', '=', resolutionId)
    .where('basis', '=', 'callInWindow')
    .orderBy('sequence', 'desc')
    .limit(1)
    .executeTakeFirst()
}

/** The notice with which the decisions of a meeting became public; `undefined` where there is none. */
export async function noticeIdOf(
  tx: Transaction,
  councilId: Id<'council'>,
  meetingId: Id<'meeting'>,
): Promise<Id<'notice'> | undefined> {
  const row = await tx
    .selectFrom('decision_notice')
    .select('notice_id')
    .where('council_id', '=', councilId)
    .where('meeting_id', '=', meetingId)
    .orderBy('published_at', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.notice_id
}

/** The exemption from call-in of a decision; `undefined` where it has none. */
export function exemptionOf(
  tx: Transaction,
  councilId: Id<'council'>,
  resolutionId: Id<'resolution'>,
): Promise<Selectable<Tables['call_in_exemption']> | undefined> {
  return tx
    .selectFrom('call_in_exemption')
    .selectAll()
    .where('council_id', '=', councilId)
    .where('resolution_id', '=', resolutionId)
    .executeTakeFirst()
}

/** Adds that a decision is exempt from call-in. It goes out with the decision. */
export async function addExemption(
  tx: Transaction,
  exemption: Insertable<Tables['call_in_exemption']>,
): Promise<void> {
  await tx.insertInto('call_in_exemption').values(exemption).execute()
}

/** Makes public the exemptions of decisions that have just become public. */
export async function releaseExemptions(
  tx: Transaction,
  released: { councilId: Id<'council'>; resolutionIds: readonly Id<'resolution'>[]; entryNo: number },
): Promise<void> {
  if (released.resolutionIds.length === 0) return
  await tx
    .updateTable('call_in_exemption')
    .set({ released_entry: released.entryNo })
    .where('council_id', '=', released.councilId)
    .where('resolution_id', 'in', released.resolutionIds)
    .execute()
}

/** Adds the decision notice of a meeting, which is public at once. Gives its identifier, be it this one or an earlier one. */
export async function addNotice(
  tx: Transaction,
  notice: Insertable<Tables['decision_notice']>,
): Promise<Id<'notice'>> {
  const known = await tx
    .selectFrom('decision_notice')
    .select('notice_id')
    .where('council_id', '=', notice.council_id)
    .where('meeting_id', '=', notice.meeting_id)
    .executeTakeFirst()
  if (known !== undefined) return known.notice_id
  await tx.insertInto('decision_notice').values(notice).execute()
  return notice.notice_id
}

/** The number of the version of a decision that stands now: 1 until something is corrected. */
export async function versionOf(
  tx: Transaction,
  councilId: Id<'council'>,
  resolutionId: Id<'resolution'>,
): Promise<number> {
  const last = await tx
    .selectFrom('resolution_correction')
    .select(({ fn }) => fn.max<number | null>('version').as('version'))
    .where('council_id', '=', councilId)
    .where('resolution_id', '=', resolutionId)
    .executeTakeFirst()
  return last?.version ?? 1
}

/** Adds what a correction changed, place by place; the words that had to go are kept where the public cannot read. */
export async function addCorrections(
  tx: Transaction,
  rows: readonly Insertable<Tables['resolution_correction']>[],
  hidden: readonly Insertable<Tables['resolution_correction_private']>[],
): Promise<void> {
  await tx.insertInto('resolution_correction').values(rows).execute()
  if (hidden.length > 0) await tx.insertInto('resolution_correction_private').values(hidden).execute()
}

/** Adds that a decision was withdrawn or superseded. */
export async function addEnd(tx: Transaction, end: Insertable<Tables['resolution_end']>): Promise<void> {
  await tx.insertInto('resolution_end').values(end).execute()
}

/** Takes the words of a decision out of the public's sight and keeps them for the office. */
export async function hideWords(
  tx: Transaction,
  hidden: {
    readonly councilId: Id<'council'>
    readonly resolutionId: Id<'resolution'>
    readonly words: Json
  },
): Promise<void> {
  const { councilId, resolutionId, words } = hidden
  await tx
    .insertInto('resolution_withdrawn_words')
    .values({ council_id: councilId, resolution_id: resolutionId, words: JSON.stringify(words) })
    .execute()
  await tx
    .updateTable('resolution')
    .set({ reasons: null, alternatives: null, conflicts: null, dispensations: null })
    .where('council_id', '=', councilId)
    .where('resolution_id', '=', resolutionId)
    .execute()
  const limbs = await tx
    .updateTable('limb')
    .set({ released_entry: null })
    .where('council_id', '=', councilId)
    .where('resolution_id', '=', resolutionId)
    .returning('limb_id')
    .execute()
  await tx
    .updateTable('undertaking')
    .set({ released_entry: null })
    .where('council_id', '=', councilId)
    .where(
      'limb_id',
      'in',
      limbs.map((row) => row.limb_id),
    )
    .execute()
}

/** Puts the corrected words of a published decision in their places. */
export async function putCorrectedWords(
  tx: Transaction,
  corrected: {
    readonly councilId: Id<'council'>
    readonly resolutionId: Id<'resolution'>
    readonly record: Partial<Insertable<Tables['resolution']>>
    readonly limbs: readonly { readonly id: Id<'limb'>; readonly text: string }[]
  },
): Promise<void> {
  const { councilId, resolutionId, record, limbs } = corrected
  await tx
    .updateTable('resolution')
    .set(record)
    .where('council_id', '=', councilId)
    .where('resolution_id', '=', resolutionId)
    .execute()
  for (const { id, text } of limbs) {
    await tx
      .updateTable('limb')
      .set({ text })
      .where('council_id', '=', councilId)
      .where('limb_id', '=', id)
      .execute()
  }
}

/** Adds who answers for recording a decision without its notice, and why. */
export async function addMissingNotice(
  tx: Transaction,
  missing: Insertable<Tables['decision_without_notice']>,
): Promise<void> {
  await tx.insertInto('decision_without_notice').values(missing).execute()
}

/** Which of some decisions were recorded without their notices, with the reason for each. */
export function missingNoticesAccepted(
  tx: Transaction,
  councilId: Id<'council'>,
  resolutionIds: readonly Id<'resolution'>[],
): Promise<Pick<Selectable<Tables['decision_without_notice']>, 'resolution_id' | 'reason' | 'at'>[]> {
  return tx
    .selectFrom('decision_without_notice')
    .select(['resolution_id', 'reason', 'at'])
    .where('council_id', '=', councilId)
    .where(sql<boolean>`resolution_id = any(${resolutionIds}::text[])`)
    .execute()
}

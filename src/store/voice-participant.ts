import type { Insertable, Selectable } from 'kysely'
import type { Participant, VoicePolicy } from '../council/voice/participant.ts'
import type { CalendarDate } from '../foundation/calendar-date.ts'
import type { Id } from '../foundation/identifier.ts'
import type { Tables } from './tables.ts'
import type { Office, Transaction } from './transaction.ts'

/** A young participant as kept, with the name of the account that supports them. */
export type KeptParticipant = Participant & { readonly supporterName: string }

/** A placement or a visit as kept, with the name of the body where it is one of the register. */
export type AtForum<Table extends 'voice_placement' | 'voice_visit'> = Selectable<Tables[Table]> & {
  readonly body_name: string | null
}

type OfParticipant = {
  readonly councilId: Id<'council'>
  readonly participantId?: Id<'participant'> | undefined
}

/** The young participants of a council, by role and first day. */
export async function participantsOf(
  tx: Transaction | Office,
  councilId: Id<'council'>,
): Promise<KeptParticipant[]> {
  const rows = await tx
    .selectFrom('voice_participant as p')
    .innerJoin('account as a', (join) =>
      join.onRef('a.council_id', '=', 'p.council_id').onRef('a.account_id', '=', 'p.supporter_account_id'),
    )
    .selectAll('p')
    .select('a.name')
    .where('p.council_id', '=', councilId)
    .orderBy('p.role')
    .orderBy('p.from_on')
    .orderBy('p.participant_id')
    .execute()
  return rows.map((row) => ({
    id: row.participant_id,
    role: row.role,
    ageBand: row.age_band as Participant['ageBand'],
    supporterId: row.supporter_account_id,
    supporterName: row.name,
    keptAt: row.kept_at,
    fromOn: row.from_on,
    toOn: row.to_on ?? undefined,
  }))
}

/** Adds a young participant. */
export async function addParticipantRow(
  tx: Transaction,
  row: Insertable<Tables['voice_participant']>,
): Promise<void> {
  await tx.insertInto('voice_participant').values(row).execute()
}

/** Changes what is kept of a young participant. */
export async function changeParticipantRow(
  tx: Transaction,
  { councilId, participantId }: Required<OfParticipant>,
  row: Partial<Insertable<Tables['voice_participant']>>,
): Promise<void> {
  await tx
    .updateTable('voice_participant')
    .set(row)
    .where('council_id', '=', councilId)
    .where('participant_id', '=', participantId as Id<'participant'>)
    .execute()
}

/** To which bodies and forums young people are matched: of one or of all, latest first. */
export function placementsOf(tx: Transaction, asked: OfParticipant): Promise<AtForum<'voice_placement'>[]> {
  return tx
    .selectFrom('voice_placement as p')
    .leftJoin('body as b', (join) =>
      join.onRef('b.council_id', '=', 'p.council_id').onRef('b.body_id', '=', 'p.body_id'),
    )
    .selectAll('p')
    .select('b.name as body_name')
    .where('p.council_id', '=', asked.councilId)
    .$if(asked.participantId !== undefined, (of) =>
      of.where('p.participant_id', '=', asked.participantId as Id<'participant'>),
    )
    .orderBy('p.from_on', 'desc')
    .orderBy('p.placement_id')
    .execute()
}

/** Adds a placement. */
export async function addPlacementRow(
  tx: Transaction,
  row: Insertable<Tables['voice_placement']>,
): Promise<void> {
  await tx.insertInto('voice_placement').values(row).execute()
}

/** Ends a placement with a day, which counts. */
export async function endPlacementRow(
  tx: Transaction,
  ended: { councilId: Id<'council'>; placementId: Id<'placement'>; toOn: CalendarDate },
): Promise<void> {
  await tx
    .updateTable('voice_placement')
    .set({ to_on: ended.toOn })
    .where('council_id', '=', ended.councilId)
    .where('placement_id', '=', ended.placementId)
    .execute()
}

/** The meetings that young people came to: of one or of all, latest first. */
export function visitsOf(tx: Transaction, asked: OfParticipant): Promise<AtForum<'voice_visit'>[]> {
  return tx
    .selectFrom('voice_visit as v')
    .leftJoin('body as b', (join) =>
      join.onRef('b.council_id', '=', 'v.council_id').onRef('b.body_id', '=', 'v.body_id'),
    )
    .selectAll('v')
    .select('b.name as body_name')
    .where('v.council_id', '=', asked.councilId)
    .$if(asked.participantId !== undefined, (of) =>
      of.where('v.participant_id', '=', asked.participantId as Id<'participant'>),
    )
    .orderBy('v.visited_on', 'desc')
    .orderBy('v.visit_id')
    .execute()
}

/** Adds a meeting that a young person came to. */
export async function addVisitRow(tx: Transaction, row: Insertable<Tables['voice_visit']>): Promise<void> {
  await tx.insertInto('voice_visit').values(row).execute()
}

/** Keeps what came of a meeting that a young person came to. */
export async function keepVisitOutcome(
  tx: Transaction,
  kept: { councilId: Id<'council'>; visitId: Id<'visit'>; outcome: string },
): Promise<void> {
  await tx
    .updateTable('voice_visit')
    .set({ outcome: kept.outcome })
    .where('council_id', '=', kept.councilId)
    .where('visit_id', '=', kept.visitId)
    .execute()
}

/** How the council hides small groups, as set last; `undefined` where it has set nothing. */
export async function voicePolicyOf(
  tx: Transaction,
  councilId: Id<'council'>,
): Promise<(VoicePolicy & { readonly sequence: number }) | undefined> {
  const row = await tx
    .selectFrom('voice_policy')
    .selectAll()
    .where('council_id', '=', councilId)
    .orderBy('sequence', 'desc')
    .executeTakeFirst()
  return row && { smallestCohort: row.smallest_cohort, reason: row.reason, sequence: row.sequence }
}

/** Adds how the council hides small groups. */
export async function addVoicePolicyRow(
  tx: Transaction,
  row: Insertable<Tables['voice_policy']>,
): Promise<void> {
  await tx.insertInto('voice_policy').values(row).execute()
}

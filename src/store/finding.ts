import { sql, type Insertable, type Selectable } from 'kysely'
import type { Id } from '../foundation/identifier.ts'
import type { Instant } from '../foundation/instant.ts'
import type { AssuranceEventKey } from './assurance.ts'
import type { Tables } from './tables.ts'
import type { Office, Transaction } from './transaction.ts'

/** A finding as the office has it: who recorded and who confirmed it, and what stands of what becomes of it. */
export type FindingRow = Selectable<Tables['finding']> & {
  readonly recorded_by: string
  readonly recorded_by_account_id: Id<'account'> | null
  readonly confirmed_by: string | null
  readonly confirmed_at: Instant | null
  readonly withdrawn_because: string | null
  readonly withdrawn_at: Instant | null
  readonly disposition: string | null
  readonly disposition_sequence: number | null
  readonly disposition_into: Id<'finding'> | null
  readonly disposition_partner: string | null
  readonly disposition_words: string | null
  readonly disposition_approved_entry: number | null
}

/** What became of a finding, once said: with who said it and who approved it. */
export type DispositionRow = Selectable<Tables['finding_disposition']> & {
  readonly disposed_by: string
  readonly disposed_by_account_id: Id<'account'> | null
  readonly approved_by: string | null
}

type FindingKey = { readonly council_id: Id<'council'>; readonly finding_id: Id<'finding'> }

/** Adds a finding after those of the same event; gives its number there. */
export async function addFindingRow(
  tx: Transaction,
  finding: Omit<Insertable<Tables['finding']>, 'number'>,
): Promise<number> {
  const last = await tx
    .selectFrom('finding')
    .select((row) => row.fn.max('number').as('number'))
    .where('council_id', '=', finding.council_id)
    .where('assurance_event_id', '=', finding.assurance_event_id)
    .executeTakeFirst()
  const number = (last?.number ?? 0) + 1
  await tx
    .insertInto('finding')
    .values({ ...finding, number })
    .execute()
  return number
}

/** Adds who recorded or confirmed a finding. */
export async function addFindingReader(
  tx: Transaction,
  reader: Insertable<Tables['finding_reader']>,
): Promise<void> {
  await tx.insertInto('finding_reader').values(reader).execute()
}

/** A finding by its id; `undefined` where there is none. Whether its reader may know of its event is the caller's to ask. */
export function findingById(
  office: Office | Transaction,
  councilId: Id<'council'>,
  findingId: Id<'finding'>,
): Promise<FindingRow | undefined> {
  return findings(office, councilId).where('f.finding_id', '=', findingId).executeTakeFirst()
}

/** The findings of an event by their numbers; those that were withdrawn are among them. */
export function findingsOfEvent(
  office: Office | Transaction,
  { council_id, assurance_event_id }: AssuranceEventKey,
): Promise<FindingRow[]> {
  return findings(office, council_id)
    .where('f.assurance_event_id', '=', assurance_event_id)
    .orderBy('f.number')
    .execute()
}

/** Records that a finding was withdrawn; what the public knew of it, it is told so. */
export async function withdrawFindingRow(
  tx: Transaction,
  { council_id, finding_id, assurance_event_id, number, released_entry }: Selectable<Tables['finding']>,
  withdrawn: Pick<Insertable<Tables['finding_withdrawal']>, 'reason' | 'at' | 'entry_no'>,
): Promise<void> {
  await tx
    .insertInto('finding_withdrawal')
    .values({
      council_id,
      finding_id,
      assurance_event_id,
      number,
      ...withdrawn,
      released_entry: released_entry === null ? null : withdrawn.entry_no,
    })
    .execute()
  await tx
    .updateTable('finding')
    .set({ withdrawn_entry: withdrawn.entry_no })
    .where('council_id', '=', council_id)
    .where('finding_id', '=', finding_id)
    .execute()
}

/** Adds what becomes of a finding, after what was said before; gives its number. */
export async function addDispositionRow(
  tx: Transaction,
  disposition: Omit<Insertable<Tables['finding_disposition']>, 'sequence'>,
): Promise<number> {
  const last = await tx
    .selectFrom('finding_disposition')
    .select((row) => row.fn.max('sequence').as('sequence'))
    .where('council_id', '=', disposition.council_id)
    .where('finding_id', '=', disposition.finding_id)
    .executeTakeFirst()
  const sequence = (last?.sequence ?? 0) + 1
  await tx
    .insertInto('finding_disposition')
    .values({ ...disposition, sequence })
    .execute()
  return sequence
}

/** Adds who disposed of a finding or approved that. */
export async function addDispositionHand(
  tx: Transaction,
  hand: Insertable<Tables['disposition_hand']>,
): Promise<void> {
  await tx.insertInto('disposition_hand').values(hand).execute()
}

/** Records that what becomes of a finding was approved. */
export async function approveDispositionRow(
  tx: Transaction,
  { council_id, finding_id, sequence }: FindingKey & { readonly sequence: number },
  approved: Pick<Insertable<Tables['finding_disposition']>, 'approved_at' | 'approved_entry'>,
): Promise<void> {
  await tx
    .updateTable('finding_disposition')
    .set(approved)
    .where('council_id', '=', council_id)
    .where('finding_id', '=', finding_id)
    .where('sequence', '=', sequence)
    .execute()
}

/** Everything that was said of what becomes of a finding, first to last. */
export function dispositionsOf(
  office: Office | Transaction,
  { council_id, finding_id }: FindingKey,
): Promise<DispositionRow[]> {
  return office
    .selectFrom('finding_disposition as d')
    .innerJoin('disposition_hand as h', (join) =>
      join
        .onRef('h.council_id', '=', 'd.council_id')
        .onRef('h.finding_id', '=', 'd.finding_id')
        .onRef('h.sequence', '=', 'd.sequence')
        .on('h.part', '=', 'disposed'),
    )
    .leftJoin('disposition_hand as a', (join) =>
      join
        .onRef('a.council_id', '=', 'd.council_id')
        .onRef('a.finding_id', '=', 'd.finding_id')
        .onRef('a.sequence', '=', 'd.sequence')
        .on('a.part', '=', 'approved'),
    )
    .selectAll('d')
    .select([
      'h.by_name as disposed_by',
      'h.by_account_id as disposed_by_account_id',
      'a.by_name as approved_by',
    ])
    .where('d.council_id', '=', council_id)
    .where('d.finding_id', '=', finding_id)
    .orderBy('d.sequence')
    .execute()
}

function findings(office: Office | Transaction, councilId: Id<'council'>) {
  return office
    .selectFrom('finding as f')
    .innerJoin('finding_reader as r', (join) =>
      join
        .onRef('r.council_id', '=', 'f.council_id')
        .onRef('r.finding_id', '=', 'f.finding_id')
        .on('r.part', '=', 'recorded'),
    )
    .leftJoin('finding_reader as c', (join) =>
      join
        .onRef('c.council_id', '=', 'f.council_id')
        .onRef('c.finding_id', '=', 'f.finding_id')
        .on('c.part', '=', 'confirmed'),
    )
    .leftJoin('finding_withdrawal as w', (join) =>
      join.onRef('w.council_id', '=', 'f.council_id').onRef('w.finding_id', '=', 'f.finding_id'),
    )
    .leftJoin('finding_disposition as d', (join) =>
      join
        .onRef('d.council_id', '=', 'f.council_id')
        .onRef('d.finding_id', '=', 'f.finding_id')
        .on(
          sql<boolean>`d.sequence = (select max(sequence) from finding_disposition x
            where x.council_id = f.council_id and x.finding_id = f.finding_id) and d.kind <> 'reopened'`,
        ),
    )
    .selectAll('f')
    .select([
      'r.by_name as recorded_by',
      'r.by_account_id as recorded_by_account_id',
      'c.by_name as confirmed_by',
      'c.at as confirmed_at',
      'w.reason as withdrawn_because',
      'w.at as withdrawn_at',
      'd.kind as disposition',
      'd.sequence as disposition_sequence',
      'd.into_finding_id as disposition_into',
      'd.partner as disposition_partner',
      'd.words as disposition_words',
      'd.approved_entry as disposition_approved_entry',
    ])
    .where('f.council_id', '=', councilId)
}

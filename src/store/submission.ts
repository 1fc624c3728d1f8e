import { sql, type Insertable, type Selectable } from 'kysely'
import type { CalendarDate } from '../foundation/calendar-date.ts'
import type { Id } from '../foundation/identifier.ts'
import type { Tables } from './tables.ts'
import type { Office, Transaction } from './transaction.ts'

/** A scheme of submissions as kept. */
export type SubmissionSchemeRow = Selectable<Tables['submission_scheme']>

/** What became of a submission, step by step. */
export type SubmissionStepRow = Selectable<Tables['submission_step']>

/** A submission as kept, with its sender where they are still known, its meeting, and how far it has come. */
export type SubmissionRow = Selectable<Tables['submission']> & {
  readonly name: string | null
  readonly ward: string | null
  readonly email: string | null
  readonly sequence: number
  readonly state: string
  readonly body_id: Id<'body'>
  readonly body_name: string
  readonly starts_on: CalendarDate
}

/** Adds a scheme after those that there are of its body and kind. */
export async function addSubmissionScheme(
  tx: Transaction,
  scheme: Omit<Insertable<Tables['submission_scheme']>, 'sequence'>,
): Promise<void> {
  const { council_id, body_id, kind } = scheme
  const last = await tx
    .selectFrom('submission_scheme')
    .select((row) => row.fn.max('sequence').as('sequence'))
    .where('council_id', '=', council_id)
    .where('body_id', '=', body_id)
    .where('kind', '=', kind)
    .executeTakeFirst()
  await tx
    .insertInto('submission_scheme')
    .values({ ...scheme, sequence: (last?.sequence ?? 0) + 1 })
    .execute()
}

/** The schemes that hold on a day, one for each body and kind; of two from the same day the one set later. */
export function submissionSchemesOn(
  office: Office | Transaction,
  councilId: Id<'council'>,
  on: CalendarDate,
): Promise<SubmissionSchemeRow[]> {
  return office
    .selectFrom('submission_scheme')
    .selectAll()
    .distinctOn(['body_id', 'kind'])
    .where('council_id', '=', councilId)
    .where('from_on', '<=', on)
    .orderBy('body_id')
    .orderBy('kind')
    .orderBy('from_on', 'desc')
    .orderBy('sequence', 'desc')
    .execute()
}

/** Adds a submission with its sender, just received. */
export async function addSubmission(
  tx: Transaction,
  submission: Insertable<Tables['submission']>,
  sender: Omit<Insertable<Tables['submission_sender']>, 'council_id' | 'submission_id'>,
): Promise<void> {
  const { council_id, submission_id, received_at: at, entry_no } = submission
  await tx.insertInto('submission').values(submission).execute()
  await tx
    .insertInto('submission_sender')
    .values({ council_id, submission_id, ...sender })
    .execute()
  await addSubmissionStep(tx, { council_id, submission_id, sequence: 1, state: 'received', at, entry_no })
}

/** Adds what became of a submission. */
export async function addSubmissionStep(
  tx: Transaction,
  step: Insertable<Tables['submission_step']>,
): Promise<void> {
  await tx.insertInto('submission_step').values(step).execute()
}

/** A submission by its id; `undefined` where there is none. */
export function submissionById(
  office: Office | Transaction,
  councilId: Id<'council'>,
  id: Id<'submission'>,
): Promise<SubmissionRow | undefined> {
  return submissions(office, councilId).where('s.submission_id', '=', id).executeTakeFirst()
}

/** A submission by the digest of its sender's key; `undefined` where there is none. */
export function submissionByToken(
  office: Office | Transaction,
  councilId: Id<'council'>,
  tokenSha256: string,
): Promise<SubmissionRow | undefined> {
  return submissions(office, councilId).where('s.token_sha256', '=', tokenSha256).executeTakeFirst()
}

/** The submissions to meetings from a day on, by meeting and in the order they came. */
export function submissionsFrom(
  office: Office | Transaction,
  councilId: Id<'council'>,
  from: CalendarDate,
): Promise<SubmissionRow[]> {
  return submissions(office, councilId)
    .where('m.starts_on', '>=', from)
    .orderBy('m.starts_on')
    .orderBy('m.meeting_id')
    .orderBy('s.received_at')
    .execute()
}

/** How many submissions wait to be read, by body. */
export async function waitingSubmissions(
  office: Office | Transaction,
  councilId: Id<'council'>,
): Promise<{ readonly bodyId: Id<'body'>; readonly count: number }[]> {
  const rows = await submissions(office, councilId).where('t.state', '=', 'received').execute()
  const bodies = [...new Set(rows.map(({ body_id }) => body_id))]
  return bodies.map((bodyId) => ({ bodyId, count: rows.filter(({ body_id }) => body_id === bodyId).length }))
}

/** How many submissions of a kind one person has sent to a meeting and not withdrawn; told by the address, or by the name where there is none. */
export async function countSentBefore(
  tx: Transaction,
  asked: Pick<SubmissionRow, 'council_id' | 'meeting_id' | 'kind'> & {
    readonly email: string
    readonly name: string
  },
): Promise<number> {
  const rows = await submissions(tx, asked.council_id)
    .where('s.meeting_id', '=', asked.meeting_id)
    .where('s.kind', '=', asked.kind)
    .where(
      asked.email === '' ? sql<string>`lower(p.name)` : sql<string>`lower(p.email)`,
      '=',
      (asked.email === '' ? asked.name : asked.email).toLowerCase(),
    )
    .where('t.state', 'not in', ['withdrawn', 'refused'])
    .execute()
  return rows.length
}

/** What became of a submission, first to last. */
export function stepsOfSubmission(
  office: Office | Transaction,
  councilId: Id<'council'>,
  id: Id<'submission'>,
): Promise<SubmissionStepRow[]> {
  return office
    .selectFrom('submission_step')
    .selectAll()
    .where('council_id', '=', councilId)
    .where('submission_id', '=', id)
    .orderBy('sequence')
    .execute()
}

/** Shows what was accepted to the public, with its words; one that was accepted before keeps them. */
export async function showSubmission(
  tx: Transaction,
  shown: Insertable<Tables['submission_shown']>,
  words: Pick<Insertable<Tables['submission_words']>, 'text' | 'shown_as'>,
): Promise<void> {
  const { council_id, submission_id, released_entry } = shown
  await tx.insertInto('submission_shown').values(shown).execute()
  await tx
    .insertInto('submission_words')
    .values({ council_id, submission_id, ...words, released_entry })
    .execute()
}

/** Takes the words of a submission out of the public's sight. */
export async function withdrawSubmissionWords(
  tx: Transaction,
  { council_id, submission_id }: Pick<SubmissionRow, 'council_id' | 'submission_id'>,
  entryNo: number,
): Promise<void> {
  await tx
    .updateTable('submission_words')
    .set({ withdrawn_entry: entryNo })
    .where('council_id', '=', council_id)
    .where('submission_id', '=', submission_id)
    .execute()
}

/** Tells the public how far a submission has come. */
export async function addSubmissionProgress(
  tx: Transaction,
  progress: Insertable<Tables['submission_progress']>,
): Promise<void> {
  await tx.insertInto('submission_progress').values(progress).execute()
}

/** Puts a submission under an item, in place of the one it was under. */
export async function placeSubmissionRow(
  tx: Transaction,
  place: Insertable<Tables['submission_item']>,
): Promise<void> {
  const { item_id, entry_no } = place
  await tx
    .insertInto('submission_item')
    .values(place)
    .onConflict((kept) => kept.columns(['council_id', 'submission_id']).doUpdateSet({ item_id, entry_no }))
    .execute()
}

/** Publishes the answer to a submission. */
export async function addSubmissionAnswer(
  tx: Transaction,
  answer: Insertable<Tables['submission_answer']>,
): Promise<void> {
  await tx.insertInto('submission_answer').values(answer).execute()
}

/** Takes away who sent a submission and how to reach them. */
export async function removeSubmissionSender(
  tx: Transaction,
  { council_id, submission_id }: Pick<SubmissionRow, 'council_id' | 'submission_id'>,
): Promise<void> {
  await tx
    .deleteFrom('submission_sender')
    .where('council_id', '=', council_id)
    .where('submission_id', '=', submission_id)
    .execute()
}

/** Adds that a sender was told what came of it; the public sees the month and the way. */
export async function addSubmissionTold(
  tx: Transaction,
  told: Omit<Insertable<Tables['submission_told']>, 'sequence'>,
  toldMonth: CalendarDate,
): Promise<void> {
  const { council_id, submission_id, medium, entry_no } = told
  const sequence = (await toldOfSubmission(tx, { council_id, submission_id })).length + 1
  await tx
    .insertInto('submission_told')
    .values({ ...told, sequence })
    .execute()
  await tx
    .insertInto('submission_shown_told')
    .values({ council_id, submission_id, sequence, told_month: toldMonth, medium, released_entry: entry_no })
    .execute()
}

/** That a sender was told, as the office has it. */
export type SubmissionToldRow = Selectable<Tables['submission_told']>

/** When the sender of a submission was told, first to last. */
export function toldOfSubmission(
  tx: Office | Transaction,
  { council_id, submission_id }: Pick<SubmissionRow, 'council_id' | 'submission_id'>,
): Promise<SubmissionToldRow[]> {
  return tx
    .selectFrom('submission_told')
    .selectAll()
    .where('council_id', '=', council_id)
    .where('submission_id', '=', submission_id)
    .orderBy('sequence')
    .execute()
}

function submissions(office: Office | Transaction, councilId: Id<'council'>) {
  return office
    .selectFrom('submission as s')
    .innerJoin('meeting as m', (join) =>
      join.onRef('m.council_id', '=', 's.council_id').onRef('m.meeting_id', '=', 's.meeting_id'),
    )
    .innerJoin('body as b', (join) =>
      join.onRef('b.council_id', '=', 'm.council_id').onRef('b.body_id', '=', 'm.body_id'),
    )
    .leftJoin('submission_sender as p', (join) =>
      join.onRef('p.council_id', '=', 's.council_id').onRef('p.submission_id', '=', 's.submission_id'),
    )
    .innerJoinLateral(
      (inner) =>
        inner
          .selectFrom('submission_step as t')
          .select(['t.sequence', 't.state'])
          .whereRef('t.council_id', '=', 's.council_id')
          .whereRef('t.submission_id', '=', 's.submission_id')
          .orderBy('t.sequence', 'desc')
          .limit(1)
          .as('t'),
      (join) => join.onTrue(),
    )
    .selectAll('s')
    .select([
      'p.name',
      'p.ward',
      'p.email',
      't.sequence',
      't.state',
      'm.body_id',
      'b.name as body_name',
      'm.starts_on',
    ])
    .where('s.council_id', '=', councilId)
}

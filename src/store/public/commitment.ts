import { sql } from 'kysely'
import type { CalendarDate } from '../../foundation/calendar-date.ts'
import { listPage, type ListPage, type PublicRecord, type Row } from './public-record.ts'

/** A step in the course of a commitment, as the public may know it. */
export type PublicCommitmentStep = Row<'commitment_step'>

/** A commitment with its course, as the public may know it. No quote: the decision that it stood in was withdrawn. */
export type PublicCommitment = Row<'commitment'> & { readonly steps: readonly PublicCommitmentStep[] }

/** Which commitments are shown: those that have not ended, those of them whose day has passed, those that ended, or all. */
export type CommitmentsShown = 'open' | 'late' | 'ended' | 'all'

/** Which commitments are asked for, and how many at a time. */
export type CommitmentsAsked = {
  readonly shown: CommitmentsShown
  readonly today: CalendarDate
  /** The body that hears of them, as its own or since it took over the work of another. */
  readonly bodyId?: string | undefined
  readonly size: number
  readonly after?: string | undefined
}

/** A page of commitments, the one whose day comes first before the others, so that what is late longest stands first. */
export async function publicCommitments(
  record: PublicRecord,
  { shown, today, bodyId, size, after }: CommitmentsAsked,
): Promise<ListPage<PublicCommitment>> {
  const { reader, councilId } = record
  const day = sql<string>`coalesce(c.due_on, 'infinity'::date)`
  const rows = await reader
    .selectFrom('published.commitment as c')
    .selectAll('c')
    .where('c.council_id', '=', councilId)
    .$if(shown === 'open' || shown === 'late', (query) => query.where('c.outcome', 'is', null))
    .$if(shown === 'late', (query) => query.where('c.due_on', '<', today))
    .$if(shown === 'ended', (query) => query.where('c.outcome', 'is not', null))
    .$if(bodyId !== undefined, (query) =>
      query.where(sql<boolean>`c.report_back_body_id in (
        with recursive line as (
          select body_id, slug from published.body where council_id = ${councilId} and body_id = ${bodyId}
          union
          select b.body_id, b.slug from line l
            join published.body b on b.council_id = ${councilId} and b.successor_slug = l.slug)
        select body_id from line)`),
    )
    .$if(after !== undefined, (query) =>
      query.where(
        sql<boolean>`(${day}, c.commitment_id) > (
          select coalesce(at.due_on, 'infinity'::date), at.commitment_id from published.commitment at
          where at.council_id = ${councilId} and at.commitment_id = ${after})`,
      ),
    )
    .where('c.quote', 'is not', null)
    .orderBy(day)
    .orderBy('c.commitment_id')
    .limit(size + 1)
    .execute()
  const page = listPage(rows, size, (row) => row.commitment_id)
  return { ...page, entries: await everyStepOf(record, page.entries) }
}

/** Every commitment whose words are public, in one order that stays as others are added. */
export async function everyCommitment(record: PublicRecord): Promise<PublicCommitment[]> {
  const rows = await record.reader
    .selectFrom('published.commitment')
    .selectAll()
    .where('council_id', '=', record.councilId)
    .where('quote', 'is not', null)
    .orderBy('made_at')
    .orderBy('commitment_id')
    .execute()
  return everyStepOf(record, rows)
}

/** A commitment by its id; `undefined` where there is none that is public. */
export async function publicCommitment(
  record: PublicRecord,
  id: string,
): Promise<PublicCommitment | undefined> {
  const rows = await record.reader
    .selectFrom('published.commitment')
    .selectAll()
    .where('council_id', '=', record.councilId)
    .where('commitment_id', '=', id as PublicCommitment['commitment_id'])
    .execute()
  return (await everyStepOf(record, rows))[0]
}

/** The commitments that were made in a decision, or on an item of an agenda by its decisions and its minute. */
export async function commitmentsMadeIn(
  record: PublicRecord,
  where: { readonly resolutionId: string } | { readonly itemId: string },
): Promise<PublicCommitment[]> {
  const isThere =
    'resolutionId' in where
      ? sql<boolean>`resolution_id = ${where.resolutionId}`
      : sql<boolean>`item_id = ${where.itemId}`
  const rows = await record.reader
    .selectFrom('published.commitment')
    .selectAll()
    .where('council_id', '=', record.councilId)
    .where(isThere)
    .where('quote', 'is not', null)
    .orderBy('made_at')
    .orderBy('commitment_id')
    .execute()
  return everyStepOf(record, rows)
}

/** Which news of commitments to read: at most how much, and of which one, where it is to be of one. */
export type CommitmentNewsAsked = { readonly most: number; readonly commitmentId?: string }

/** What last happened to commitments, latest first: each step with the commitment it belongs to. */
export async function latestCommitmentNews(
  record: PublicRecord,
  { most, commitmentId }: CommitmentNewsAsked,
): Promise<
  readonly { readonly step: PublicCommitmentStep | undefined; readonly commitment: PublicCommitment }[]
> {
  const { reader, councilId } = record
  const one = commitmentId === undefined ? sql`` : sql`and commitment_id = ${commitmentId}`
  const { rows } = await sql<{ commitment_id: string; sequence: number }>`
    select commitment_id, sequence from (
      select commitment_id, sequence, at from published.commitment_step where council_id = ${councilId} ${one}
      union all
      select commitment_id, 0, made_at from published.commitment
      where council_id = ${councilId} and quote is not null ${one}
    ) news order by at desc, commitment_id, sequence desc limit ${most}`.execute(reader)
  const ids = [...new Set(rows.map((row) => row.commitment_id))]
  const found = await reader
    .selectFrom('published.commitment')
    .selectAll()
    .where('council_id', '=', councilId)
    .where(sql<boolean>`commitment_id = any(${ids})`)
    .where('quote', 'is not', null)
    .execute()
  const byId = new Map<string, PublicCommitment>(
    (await everyStepOf(record, found)).map((row) => [row.commitment_id, row]),
  )
  return rows.flatMap(({ commitment_id: id, sequence }) => {
    const commitment = byId.get(id)
    if (commitment === undefined) return []
    return [{ commitment, step: commitment.steps.find((each) => each.sequence === sequence) }]
  })
}

/** Commitments, each with the steps of its course that are public. */
export async function everyStepOf(
  { reader, councilId }: PublicRecord,
  rows: readonly Row<'commitment'>[],
): Promise<PublicCommitment[]> {
  if (rows.length === 0) return []
  const steps = await reader
    .selectFrom('published.commitment_step')
    .selectAll()
    .where('council_id', '=', councilId)
    .where(sql<boolean>`commitment_id = any(${rows.map((row) => row.commitment_id)})`)
    .orderBy('sequence')
    .execute()
  const stepsOf = Map.groupBy(steps, (row) => row.commitment_id)
  return rows.map((row) => ({ ...row, steps: stepsOf.get(row.commitment_id) ?? [] }))
}

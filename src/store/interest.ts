import type { Insertable, Selectable } from 'kysely'
import { sql } from 'kysely'
import type { CalendarDate } from '../foundation/calendar-date.ts'
import type { Id } from '../foundation/identifier.ts'
import type { Tables } from './tables.ts'
import type { Office, Transaction } from './transaction.ts'

/** A member's registered interest as kept, in the words of its newest version, with how many there are. */
export type InterestRow = Omit<Selectable<Tables['interest']>, 'released_entry'> &
  Pick<
    Selectable<Tables['interest_version']>,
    'version' | 'kind' | 'holder' | 'words' | 'from_on' | 'notified_on' | 'ended_on'
  >

/** What is asked of one interest. */
type OneInterest = { readonly councilId: Id<'council'>; readonly interestId: Id<'interest'> }

/** Adds an interest to the register with its first version. */
export async function addInterestRows(
  tx: Transaction,
  interest: Insertable<Tables['interest']>,
  version: Insertable<Tables['interest_version']>,
): Promise<void> {
  await tx.insertInto('interest').values(interest).execute()
  await tx.insertInto('interest_version').values(version).execute()
}

/** Adds a version of an interest; with the entry that ended it where it is the last. */
export async function addInterestVersion(
  tx: Transaction,
  version: Insertable<Tables['interest_version']>,
  endedEntry?: number,
): Promise<void> {
  await tx.insertInto('interest_version').values(version).execute()
  if (endedEntry === undefined) return
  await tx
    .updateTable('interest')
    .set({ ended_entry: endedEntry })
    .where('council_id', '=', version.council_id)
    .where('interest_id', '=', version.interest_id)
    .execute()
}

/** Keeps the agreement to withhold the details of an interest, or to do so no longer, and what follows for the public. */
export async function moveWithholding(
  tx: Transaction,
  agreed: Insertable<Tables['interest_withholding']>,
): Promise<void> {
  const {
    council_id: councilId,
    interest_id: interestId,
    entry_no: entryNo,
    is_withheld: isWithheld,
  } = agreed
  await tx.insertInto('interest_withholding').values(agreed).execute()
  await tx
    .updateTable('interest')
    .set({ withheld_entry: isWithheld ? entryNo : null })
    .where('council_id', '=', councilId)
    .where('interest_id', '=', interestId)
    .execute()
  const versions = tx
    .updateTable('interest_version')
    .where('council_id', '=', councilId)
    .where('interest_id', '=', interestId)
  if (isWithheld)
    await versions.set({ withdrawn_entry: entryNo }).where('released_entry', 'is not', null).execute()
  else
    await versions
      .set({ released_entry: entryNo, withdrawn_entry: null })
      .where(
        sql<boolean>`version = (select max(n.version) from interest_version n
          where n.council_id = ${councilId} and n.interest_id = ${interestId})`,
      )
      .execute()
}

/** The interests of the register, those of one person where they are named: by kind, in the order of their coming. */
export function interestsOf(
  tx: Transaction | Office,
  councilId: Id<'council'>,
  personId?: Id<'person'>,
): Promise<InterestRow[]> {
  return newest(tx, councilId)
    .$if(personId !== undefined, (of) => of.where(sql<boolean>`i.person_id = ${personId}`))
    .orderBy('v.notified_on')
    .orderBy('i.interest_id')
    .execute()
}

/** An interest by its id; `undefined` where there is none. */
export function interestById(
  tx: Transaction,
  { councilId, interestId }: OneInterest,
): Promise<InterestRow | undefined> {
  return newest(tx, councilId).where('i.interest_id', '=', interestId).executeTakeFirst()
}

function newest(tx: Transaction | Office, councilId: Id<'council'>) {
  return tx
    .selectFrom('interest as i')
    .innerJoin('interest_version as v', (join) =>
      join.onRef('v.council_id', '=', 'i.council_id').onRef('v.interest_id', '=', 'i.interest_id'),
    )
    .select(['i.council_id', 'i.interest_id', 'i.person_id', 'i.withheld_entry', 'i.ended_entry'])
    .select(['v.version', 'v.kind', 'v.holder', 'v.words', 'v.from_on', 'v.notified_on', 'v.ended_on'])
    .where('i.council_id', '=', councilId)
    .where(
      sql<boolean>`v.version = (select max(n.version) from interest_version n
        where n.council_id = i.council_id and n.interest_id = i.interest_id)`,
    )
}

/** Every version of an interest, first to last. */
export function interestVersions(
  tx: Transaction,
  { councilId, interestId }: OneInterest,
): Promise<Selectable<Tables['interest_version']>[]> {
  return tx
    .selectFrom('interest_version')
    .selectAll()
    .where('council_id', '=', councilId)
    .where('interest_id', '=', interestId)
    .orderBy('version')
    .execute()
}

/** The agreements to withhold the details of an interest or to show them, first to last. */
export function withholdingsOf(
  tx: Transaction,
  { councilId, interestId }: OneInterest,
): Promise<Selectable<Tables['interest_withholding']>[]> {
  return tx
    .selectFrom('interest_withholding')
    .selectAll()
    .where('council_id', '=', councilId)
    .where('interest_id', '=', interestId)
    .orderBy('sequence')
    .execute()
}

/** Who has told when that they have nothing to register. */
export function noInterestsOf(
  tx: Transaction,
  councilId: Id<'council'>,
): Promise<Selectable<Tables['no_interests']>[]> {
  return tx
    .selectFrom('no_interests')
    .selectAll()
    .where('council_id', '=', councilId)
    .orderBy('person_id')
    .orderBy('sequence')
    .execute()
}

/** Adds that somebody told that they have nothing to register. */
export async function addNoInterests(
  tx: Transaction,
  notice: Omit<Insertable<Tables['no_interests']>, 'sequence'>,
): Promise<void> {
  const { last } = await tx
    .selectFrom('no_interests')
    .select(({ fn }) => fn.max('sequence').as('last'))
    .where('council_id', '=', notice.council_id)
    .where('person_id', '=', notice.person_id)
    .executeTakeFirstOrThrow()
  await tx
    .insertInto('no_interests')
    .values({ ...notice, sequence: (last ?? 0) + 1 })
    .execute()
}

/** When members were first told of each kind of interest: by whom, on which day. */
export function interestNotices(
  tx: Transaction,
  councilId: Id<'council'>,
): Promise<{ person_id: Id<'person'>; kind: string; notified_on: CalendarDate }[]> {
  return tx
    .selectFrom('interest as i')
    .innerJoin('interest_version as v', (join) =>
      join.onRef('v.council_id', '=', 'i.council_id').onRef('v.interest_id', '=', 'i.interest_id'),
    )
    .select(['i.person_id', 'v.kind', 'v.notified_on'])
    .where('i.council_id', '=', councilId)
    .execute()
}

/** Who declared a disclosable pecuniary interest in the room of a meeting, and on which day. */
export async function pecuniaryDisclosures(
  tx: Transaction,
  councilId: Id<'council'>,
): Promise<{ person_id: Id<'person'>; starts_on: CalendarDate }[]> {
  const { rows } = await sql<{ person_id: Id<'person'>; starts_on: CalendarDate }>`
    select distinct e.content->>'personId' as person_id, m.starts_on
    from room_entry e
    join meeting m on m.council_id = e.council_id and m.meeting_id = e.meeting_id
    where e.council_id = ${councilId} and e.kind = 'interestDeclared' and e.content->>'interest' = 'DPI'
    order by m.starts_on`.execute(tx)
  return rows
}

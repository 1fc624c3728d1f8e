import type { PublicRecord, Row } from './public-record.ts'

/** A member's interest as the public register has it. Of one whose details are withheld there are no words. */
export type PublicInterest = Row<'interest'>

/** One wording of a member's interest that is or was in the public register. */
export type InterestWording = Row<'interest_version'>

type PersonId = PublicInterest['person_id']

/** The public interests of a person: those they have before those that ended, in the order of their coming. */
export function publicInterestsOf(
  { reader, councilId }: PublicRecord,
  personId: PersonId,
): Promise<PublicInterest[]> {
  return reader
    .selectFrom('published.interest')
    .selectAll()
    .where('council_id', '=', councilId)
    .where('person_id', '=', personId)
    .orderBy('has_ended')
    .orderBy('notified_on')
    .orderBy('interest_id')
    .execute()
}

/** Every public wording of the interests of a person, first to last. */
export function interestWordingsOf(
  { reader, councilId }: PublicRecord,
  personId: PersonId,
): Promise<InterestWording[]> {
  return reader
    .selectFrom('published.interest_version as v')
    .innerJoin('published.interest as i', (join) =>
      join.onRef('i.council_id', '=', 'v.council_id').onRef('i.interest_id', '=', 'v.interest_id'),
    )
    .selectAll('v')
    .where('v.council_id', '=', councilId)
    .where('i.person_id', '=', personId)
    .orderBy('v.interest_id')
    .orderBy('v.version')
    .execute()
}

/** When people last told that they have nothing to register. */
export function publicNoInterests({ reader, councilId }: PublicRecord): Promise<Row<'no_interests'>[]> {
  return reader
    .selectFrom('published.no_interests')
    .selectAll()
    .where('council_id', '=', councilId)
    .orderBy('person_id')
    .execute()
}

/** Of whom the public register has entries, and how many of them have not ended. */
export function interestCounts({
  reader,
  councilId,
}: PublicRecord): Promise<{ person_id: PersonId; interests: number }[]> {
  return reader
    .selectFrom('published.interest')
    .select(({ fn }) => [
      'person_id',
      fn.countAll<number>().filterWhere('has_ended', '=', false).as('interests'),
    ])
    .where('council_id', '=', councilId)
    .groupBy('person_id')
    .orderBy('person_id')
    .execute()
}

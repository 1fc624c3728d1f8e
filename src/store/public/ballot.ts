import type { Ballot } from '../../council/resolution/ballot.ts'
import type { PublicRecord, Row } from './public-record.ts'

type Settled = 'candidates' | 'post' | 'rounds' | 'taking'

/** A ballot as the public sees it. */
export type PublicBallot = Omit<Row<'ballot'>, Settled> & Pick<Ballot, Settled>

/** The ballots on an item, in the order in which they were opened. */
export async function ballotsOn(
  { reader, councilId }: PublicRecord,
  itemId: Row<'ballot'>['item_id'],
): Promise<PublicBallot[]> {
  const rows = await reader
    .selectFrom('published.ballot')
    .selectAll()
    .where('council_id', '=', councilId)
    .where('item_id', '=', itemId)
    .orderBy('position')
    .execute()
  return rows as unknown as PublicBallot[]
}

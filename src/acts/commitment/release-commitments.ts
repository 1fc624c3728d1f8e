import { releaseCommitments } from '../../store/commitment.ts'
import { published, type Session } from '../session.ts'

/** Makes public the commitments whose words have just become so, as a part of the act that published them. */
export async function releaseCommitmentsOf(session: Session, entryNo: number): Promise<void> {
  const { tx, councilId } = session
  const released = await releaseCommitments(tx, { councilId, entryNo })
  if (released.length > 0) published(session, 'commitment', released)
}

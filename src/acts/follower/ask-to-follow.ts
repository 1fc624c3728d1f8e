import type { AccessRefusal } from '../../council/access/refusals.ts'
import { mayAskAgain } from '../../council/follower/follower.ts'
import type { Topic } from '../../council/follower/topic.ts'
import { newId } from '../../foundation/identifier.ts'
import { accept, type Result } from '../../foundation/result.ts'
import { sha256 } from '../../foundation/sha256.ts'
import {
  addFollower,
  askedBefore,
  findFollower,
  keepAskedTopic,
  type FollowerRow,
} from '../../store/follower.ts'
import { enter, type Session } from '../session.ts'
import { newToken } from '../sign-in/complete-sign-in.ts'
import { queueFollowerMail } from './queue-follower-mail.ts'

/** That somebody wants to follow something, and where mail about it is to go. */
export type AskToFollow = { readonly address: string; readonly topic: Topic }

/**
 * Sends a link to an address, by which whoever reads its mail may confirm that they want to follow something. Nothing is told before.
 * Whether the address is known makes no difference to who asks; one that has been sent links enough and has answered none gets no more.
 *
 * @refuses no-power
 */
export async function askToFollow(
  session: Session,
  { address, topic }: AskToFollow,
): Promise<Result<void, AccessRefusal>> {
  const { tx, councilId, at, random } = session
  const known = await findFollower(tx, councilId, { address })
  const follower = known ?? newFollower(session, address)
  const before = await askedBefore(tx, follower, topic)
  if (!mayAskAgain(before)) return accept(undefined)
  const subject = { kind: 'follower', id: follower.follower_id, detail: topic }
  const entry = enter(session, 'ask-to-follow', subject)
  if (!entry.ok) return entry
  if (known === undefined) await addFollower(tx, follower)
  const token = newToken(random)
  await keepAskedTopic(tx, {
    council_id: councilId,
    follower_id: follower.follower_id,
    kind: topic.kind,
    thing_id: topic.id,
    asked_at: at,
    asks: before.asksOfThis + 1,
    confirm_sha256: sha256(token),
  })
  await queueFollowerMail(session, {
    kind: 'follow-confirmation',
    to: [follower.follower_id],
    secretPath: `/following/confirm/${token}`,
    entryNo: entry.value,
  })
  return accept(undefined)
}

function newFollower({ councilId, at, random }: Session, address: string): FollowerRow {
  return {
    council_id: councilId,
    follower_id: newId<'follower'>(random),
    address,
    stop_key: newToken(random),
    told_to: at,
    bounces: 0,
  }
}

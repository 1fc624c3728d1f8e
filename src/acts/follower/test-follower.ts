import type { Topic } from '../../council/follower/topic.ts'
import type { TestDatabase } from '../../store/test-database.ts'
import { accepted, at, id, type TestCouncil } from '../test-council.ts'
import { askToFollow } from './ask-to-follow.ts'
import { confirmFollowing } from './confirm-following.ts'

/** For tests of followers: something to follow that stands nowhere, which the acts do not mind. */
export function testTopic(): Topic {
  return { kind: 'commitment', id: id('commitment') }
}

/** For tests of followers: the link that was last made for a topic, as the mail that waits holds it. */
export async function linkOf({ office }: TestDatabase, { councilId }: TestCouncil): Promise<string> {
  const { secret_path: path } = await office
    .selectFrom('mail_waiting as w')
    .innerJoin('mail as m', (join) =>
      join.onRef('m.council_id', '=', 'w.council_id').onRef('m.mail_id', '=', 'w.mail_id'),
    )
    .select('w.secret_path')
    .where('w.council_id', '=', councilId)
    .where('m.kind', '=', 'follow-confirmation')
    .orderBy('m.queued_at', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow()
  return path ?? ''
}

/** For tests of followers: an address that has confirmed to follow a topic. Gives the key by which it stops. */
export async function testFollower(
  database: TestDatabase,
  council: TestCouncil,
  {
    topic = testTopic(),
    address = 'una@post.example',
    when = at('2024-12-04T12:00:00Z'),
    keys = [] as string[],
  } = {},
): Promise<string> {
  const as = { actor: council.actors.public, at: when }
  accepted(await council.act((session) => askToFollow(session, { address, topic }), as))
  const token = (await linkOf(database, council)).split('/').at(-1) ?? ''
  return accepted(await council.act((session) => confirmFollowing(session, { token, keys }), as))
}

import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { ActName } from '../council/access/power.ts'
import type { Instant } from '../foundation/instant.ts'
import type { Result } from '../foundation/result.ts'
import type { TestDatabase } from '../store/test-database.ts'
import type { Actor, Session } from './session.ts'
import { accepted, refusedWith, testCouncil, type TestCouncil } from './test-council.ts'
import { everyTable } from './test-record.ts'

/** For tests of acts: an act ready to be done. */
export type ReadyAct = (session: Session) => Promise<Result<unknown, { readonly code: string }>>

/** For tests of acts: makes the ground that an act needs, and gives the act. */
export type PrepareAct = (council: TestCouncil) => ReadyAct | Promise<ReadyAct>

/**
 * Tests that an act is refused to who has no power for it, leaves nothing after a crash, and is kept with its entry.
 * Every name in `ActName` has one such test, beside its act: `src/acts/every-act.test.ts` says which has none.
 */
export function testAct(
  database: TestDatabase,
  name: ActName,
  {
    by = 'clerk',
    at,
    prepare,
  }: {
    by?: keyof TestCouncil['actors'] | ((council: TestCouncil) => Promise<Actor>)
    at?: Instant
    prepare: PrepareAct
  },
): void {
  void test(`${name} is kept whole with its entry, by who has the power, or not at all`, async () => {
    const council = await testCouncil(database)
    const act = await prepare(council)
    const actor = typeof by === 'string' ? council.actors[by] : await by(council)
    const when = at === undefined ? {} : { at }
    const before = await everyTable(database)

    assert.equal(refusedWith(await council.act(act, { actor: council.actors.reader, ...when })), 'no-power')
    assert.deepEqual(await everyTable(database), before)

    const crashed = council.act(
      async (session) => {
        accepted(await act(session))
        throw new Error('the machine went away')
      },
      { actor, ...when },
    )
    await assert.rejects(crashed, /the machine went away/)
    assert.deepEqual(await everyTable(database), before)

    accepted(await council.act(act, { actor, ...when }))
    const last = await database.office
      .selectFrom('audit_entry')
      .select(['act', 'actor'])
      .where('council_id', '=', council.councilId)
      .orderBy('entry_no', 'desc')
      .executeTakeFirst()
    assert.deepEqual(last, { act: name, actor: actor.name })
  })
}

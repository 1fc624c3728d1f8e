import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { test } from 'node:test'
import { armedReport } from '../../../test/proofs/armed-report.ts'
import { sha256 } from '../../foundation/sha256.ts'
import { testDatabase } from '../../store/test-database.ts'
import { releaseDocument } from '../report/release-document.ts'
import { stepTowardsRelease } from '../report/step-towards-release.ts'
import { testAct } from '../test-act.ts'
import { accepted, at, refusedWith, testCouncil, type TestCouncil } from '../test-council.ts'
import { ClockWatch } from './clock-watch.ts'
import { confirmClock, isClockDoubted } from './confirm-clock.ts'
import { doubtClock } from './doubt-clock.ts'

const database = await testDatabase()
const { office } = database
const noon = at('2024-12-04T12:00:00Z')
const hourMs = 3_600_000
const seen = { seenAt: noon, seenWhere: 'My telephone' }

/** The two clocks of a machine, and its watch. */
function machine() {
  const clocks = { wallMs: Date.parse(noon), steadyMs: 1_000 }
  const watch = new ClockWatch(() => ({ ...clocks }))
  const pass = (ms: number, jumpMs = 0) => {
    clocks.wallMs += ms + jumpMs
    clocks.steadyMs += ms
  }
  return { watch, pass, heed: () => watch.heed({ office, random: randomBytes }) }
}

function doubtedIn({ councilId }: TestCouncil): Promise<boolean> {
  return office.transaction().execute((tx) => isClockDoubted({ tx, councilId }))
}

testAct(database, 'doubt-clock', { by: 'operator', prepare: () => (session) => doubtClock(session, hourMs) })

testAct(database, 'confirm-clock', {
  prepare: async (council) => {
    accepted(await council.act((session) => doubtClock(session, hourMs), { actor: council.actors.operator }))
    return (session) => confirmClock(session, seen)
  },
})

test('a clock that runs as it should is never in doubt, and the change to summer time is no jump', async () => {
  const council = await testCouncil(database)
  const { watch, pass, heed } = machine()
  for (const ms of [1_000, 20 * 24 * hourMs, 200 * 24 * hourMs]) {
    pass(ms)
    await heed()
  }
  pass(1_000, 60_000)
  await heed()
  assert.equal(await doubtedIn(council), false)
  assert.equal(watch.now(), at('2025-07-12T12:01:02Z'))
})

for (const [name, jumpMs] of [
  ['ahead', hourMs],
  ['back', -hourMs],
] as const)
  test(`a clock that jumps an hour ${name} releases nothing until a named person has confirmed the time`, async () => {
    const council = await testCouncil(database)
    const { watch, pass, heed } = machine()
    const content = Buffer.from(name)
    const keep = () => Promise.resolve(sha256(content))
    const { id: documentId } = await armedReport(council, { title: 'Report', content, keep })
    pass(5_000, jumpMs)
    await Promise.all([heed(), heed()])
    const by = { actor: council.actors.monitor, at: watch.now() }
    const step = { documentId, kind: 'condition' as const, seen: 'It is out', seenWhere: 'Their website' }
    assert.equal(accepted(await council.act((session) => stepTowardsRelease(session, step), by)), 'waiting')
    const release = () => council.act((session) => releaseDocument(session, documentId), by)
    assert.equal(refusedWith(await release()), 'clock-doubted')
    pass(5_000, -jumpMs) // put right again: that alone is no person's word
    await heed()
    by.at = watch.now()
    assert.equal(refusedWith(await release()), 'clock-doubted')
    const confirm = (as: typeof seen) => council.act((session) => confirmClock(session, as), by)
    assert.equal(
      refusedWith(await confirm({ ...seen, seenAt: at('2024-12-04T13:00:00Z') })),
      'clock-disagrees',
    )
    assert.equal(refusedWith(await confirm({ ...seen, seenWhere: ' ' })), 'clock-seen-nowhere')
    accepted(await confirm(seen))
    assert.equal(refusedWith(await confirm(seen)), 'clock-not-doubted')
    // A step counts from its own time on, and the clock has shown another meanwhile: it is taken again.
    assert.equal(accepted(await council.act((session) => stepTowardsRelease(session, step), by)), 'released')
    const { rows } = await database.officePool.query<{ act: string; actor: string }>(
      `select act, actor from audit_entry where council_id = $1 and act like '%-clock' order by entry_no`,
      [council.councilId],
    )
    assert.deepEqual(
      rows.map(({ act }) => act),
      ['doubt-clock', 'doubt-clock', 'confirm-clock'],
    )
    assert.equal(rows[2]?.actor, council.actors.monitor.name)
  })

test('whoever acts without an account confirms no time', async () => {
  const council = await testCouncil(database)
  const { operator } = council.actors
  const confirmed = council.act((session) => confirmClock(session, seen), { actor: operator })
  assert.equal(refusedWith(await confirmed), 'no-power')
})

test('a clock whose running away cannot be entered is found again the next time', async () => {
  const council = await testCouncil(database)
  const { pass, heed, watch } = machine()
  pass(1_000, hourMs)
  const away = office.withPlugin({
    transformQuery: () => assert.fail('the database is away'),
    transformResult: ({ result }) => Promise.resolve(result),
  })
  await assert.rejects(watch.heed({ office: away, random: randomBytes }), /the database is away/)
  assert.equal(await doubtedIn(council), false)
  await heed()
  assert.equal(await doubtedIn(council), true)
})

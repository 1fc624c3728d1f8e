import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testDatabase } from '../../store/test-database.ts'
import { testAct } from '../test-act.ts'
import { accepted, refusedWith, testCouncil } from '../test-council.ts'
import { queueMail } from './queue-mail.ts'
import { setDigestTime } from './set-digest-time.ts'

const database = await testDatabase()

testAct(database, 'set-digest-time', {
  by: 'administrator',
  prepare: () => (session) => setDigestTime(session, '16:30'),
})

test('the digest goes out at the time that the council has set, and at half past seven before', async () => {
  const council = await testCouncil(database)
  const set = (time: string) =>
    council.act((session) => setDigestTime(session, time), { actor: council.actors.administrator })
  const write = (entryNo: number) =>
    council.act(async (session) => {
      const to = [council.actors.councillor.accountId!]
      const about = { kind: 'meeting', id: 'none' }
      await queueMail(session, { kind: 'mention', to, about, path: '/workspace', entryNo })
      return { ok: true, value: undefined } as const
    })
  const due = async () => {
    const rows = await database.office
      .selectFrom('mail_waiting')
      .select('due_at')
      .where('council_id', '=', council.councilId)
      .orderBy('due_at')
      .execute()
    return rows.map((row) => row.due_at)
  }
  accepted(await write(1)) // at midday on 4 December
  assert.deepEqual(await due(), ['2024-12-05T07:30:00.000Z'])
  accepted(await set('16:30'))
  accepted(await write(2))
  assert.deepEqual(await due(), ['2024-12-04T16:30:00.000Z', '2024-12-05T07:30:00.000Z'])
})

test('a time of the night, and what is no time, are refused', async () => {
  const council = await testCouncil(database)
  for (const time of ['04:59', '22:01', '7:30', '12:60', 'noon', '']) {
    const set = await council.act((session) => setDigestTime(session, time), {
      actor: council.actors.administrator,
    })
    assert.equal(refusedWith(set), 'digest-time-at-night', time)
  }
})

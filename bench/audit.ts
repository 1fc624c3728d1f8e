import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { noteRead, type Read } from '../src/acts/audit/note-read.ts'
import { followTrail } from '../src/acts/audit/verify-trail.ts'
import { addCouncil } from '../src/acts/council/add-council.ts'
import { enter, inOneTransaction, type Actor } from '../src/acts/session.ts'
import { testAuthority } from '../src/acts/test-council.ts'
import { newId } from '../src/foundation/identifier.ts'
import { instantFromMs } from '../src/foundation/instant.ts'
import { accept } from '../src/foundation/result.ts'
import { trailFromStart } from '../src/store/audit-trail.ts'
import { openDatabase } from '../src/store/open-database.ts'
import type { Office } from '../src/store/transaction.ts'
import type { Bench } from './measure/bench.ts'
import { scratchFolder } from './measure/scratch-folder.ts'
import { median } from './measure/statistics.ts'

const leastPerSecond = 10_000
const mostReadMs = 5

/** Following an audit trail from its first entry, and what a reader waits for the note of a read. */
export const audit: Bench = async ({ isBrief, say }) => {
  const scratch = scratchFolder()
  const connection = await openDatabase({ dataFolder: join(scratch.path, 'data') })
  try {
    const { office } = connection
    const councilId = newId<'council'>(randomBytes)
    const count = isBrief ? 2_000 : 100_000
    say(`entering ${count} acts`)
    await fill(office, councilId, count)
    say('following the trail')
    const perSecond = await timesPerSecond(isBrief ? 1 : 5, count, () => followTrail(office, councilId))
    say('sha256sum of the same bytes')
    const file = join(scratch.path, 'trail.jsonl')
    for await (const entries of trailFromStart(office, councilId))
      writeFileSync(file, entries.map((entry) => `${JSON.stringify(entry)}\n`).join(''), { flag: 'a' })
    const summed = await timesPerSecond(isBrief ? 1 : 5, count, () => spawnSync('sha256sum', [file]))
    say('noting reads')
    const noted = await noteTimes(office, councilId, isBrief ? 20 : 500)
    return [
      {
        case: `following ${count} entries, read from the database`,
        kind: 'rate',
        unit: 'entries/s',
        ours: perSecond,
        peer: { name: 'the aim', value: leastPerSecond },
        aim: 1,
      },
      {
        case: 'the same, against the digest of the same bytes in one file',
        kind: 'rate',
        unit: 'entries/s',
        ours: perSecond,
        peer: { name: 'sha256sum', value: summed },
      },
      {
        case: 'noting that somebody reads what is not public, middle of all',
        kind: 'cost',
        unit: 'ms',
        ours: noted,
        peer: { name: 'the limit', value: mostReadMs },
        aim: 1,
      },
    ]
  } finally {
    await connection.close()
    scratch.remove()
  }
}

const at = instantFromMs(Date.parse('2026-11-02T09:00:00Z'))
const zone = 'Europe/London'
const clerk: Actor = {
  accountId: null,
  name: 'A clerk',
  grants: [{ role: 'proper-officer', fromOn: '2026-01-01' as Actor['grants'][number]['fromOn'] }],
}

async function fill(
  office: Office,
  councilId: ReturnType<typeof newId<'council'>>,
  count: number,
): Promise<void> {
  const authority = testAuthority(councilId, 'bench')
  const administrator = { name: 'Ann', email: 'ann@bench.example', roles: [] }
  await addCouncil(office, { authority, administrator, at, random: randomBytes })
  const step = 5_000
  for (let entered = 0; entered < count; entered += step) {
    await inOneTransaction(office, { councilId, zone, actor: clerk, at, random: randomBytes }, (session) => {
      for (let each = 0; each < Math.min(step, count - entered); each += 1)
        enter(session, 'add-item', {
          kind: 'item',
          id: newId<'item'>(randomBytes),
          detail: { number: String(each), part: 'public' },
        })
      return Promise.resolve(accept(undefined))
    })
  }
}

async function timesPerSecond(rounds: number, count: number, work: () => unknown): Promise<number> {
  const rates: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    const began = performance.now()
    await work()
    rates.push((count * 1_000) / (performance.now() - began))
  }
  return median(rates)
}

async function noteTimes(office: Office, councilId: Read['councilId'], rounds: number): Promise<number> {
  const reader = { ...clerk, accountId: newId<'account'>(randomBytes) }
  const times: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    const began = performance.now()
    await noteRead(
      { office, councilId, zone, at, random: randomBytes, reader },
      { kind: 'document', id: newId<'document'>(randomBytes), version: 1 },
    )
    times.push(performance.now() - began)
  }
  return median(times)
}

import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, it } from 'node:test'
import { testCouncil } from '../acts/test-council.ts'
import { testMeeting } from '../acts/test-meeting.ts'
import { testDatabase } from '../store/test-database.ts'
import { rehearsalReport } from './rehearsal-report.ts'
import { runWith } from './test-run-with.ts'

const database = await testDatabase()
const scratch = mkdtempSync(join(tmpdir(), 'moothall-rehearse-'))
after(() => rmSync(scratch, { recursive: true }))
const settings = {
  DATABASE_URL: database.addresses.office,
  DATABASE_PUBLIC_URL: database.addresses.publicReader,
  MOOTHALL_DATA: join(scratch, 'data'),
}
const run = (...more: readonly string[]) => runWith(settings, ['embargo', 'rehearse', ...more])

it('moothall embargo rehearse takes one item by its address or identifier, and refuses one without withheld papers', async () => {
  const { itemId } = await testMeeting(await testCouncil(database))
  assert.equal((await run()).exitCode, 2)
  assert.match((await run('somewhere')).err, /Name one agenda item/)
  assert.equal((await run(itemId, itemId)).exitCode, 2)
  for (const named of [itemId, `/items/${itemId}`, `https://council.example/items/${itemId}/`]) {
    const refused = await run(named)
    assert.deepEqual([refused.exitCode, refused.out], [1, ''], refused.err)
    assert.match(refused.err, /no paper that is kept back/)
  }
})

it('a rehearsal is printed with its verdict, its leaks, what is missing, and what is new', () => {
  const at = '2024-12-04T12:00:00.000Z' as never
  const leak = {
    reader: 'section-151-officer',
    documentId: 'x' as never,
    address: '/leak',
    what: 'file',
    isLeak: true,
  } as const
  const now = {
    phase: 'now',
    at,
    asked: 7,
    reached: [leak, { ...leak, reader: 'account:n42t', isLeak: false }],
    missing: ['/search'],
    unanswered: ['/broken'],
  } as const
  const release = {
    phase: 'release',
    at,
    asked: 0,
    reached: [],
    missing: [],
    unanswered: [],
    refused: 'No agenda.',
  } as const
  const printed = rehearsalReport({
    itemId: 'x',
    names: new Map([['account:n42t', 'Ann Admin']]),
    at,
    tookMs: 1_500,
    digest: 'abcdef0123456789',
    result: { phases: [now, release] },
    differences: { more: [{ ...leak, phase: 'now' }], less: [] },
  })
  assert.match(printed, /^A LEAK/)
  for (const line of [
    'section 151 officer: the file at 1 address',
    'Ann Admin: the file at 1 address',
    'LEAK: the file, at /leak',
    'does not show at /search',
    'No answer: /broken',
    'would be refused: No agenda.',
    '+ Now, section 151 officer: the file, /leak',
    'digest abcdef012345…. It took 1.5 s.',
  ])
    assert.ok(printed.includes(line), `${line}\n${printed}`)
})

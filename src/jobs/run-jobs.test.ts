import assert from 'node:assert/strict'
import { test } from 'node:test'
import { mailAct } from '../acts/mail/test-mail-act.ts'
import { at, testCouncil } from '../acts/test-council.ts'
import { mailSink } from '../post/test-mail-sink.ts'
import { testDatabase } from '../store/test-database.ts'
import { jobs } from './jobs.ts'
import { runJobs } from './run-jobs.ts'

const database = await testDatabase()

const noWalk = () => Promise.reject(new Error('nobody asked for a walk'))
const followed = () => Promise.reject(new Error('nobody follows anything'))
const walks = { release: noWalk, withdrawal: noWalk }

test('mail is sent as soon as its act is kept, and what waited before the jobs ran goes too', async () => {
  const sink = await mailSink()
  const council = await testCouncil(database)
  await mailAct(council)
  const faults: unknown[] = []
  const ground = {
    office: database.office,
    clock: () => at('2024-12-04T12:00:00Z'),
    baseUrl: 'https://democracy.test.example',
    mail: { url: sink.url, from: 'democracy@test.example' },
    walks,
    followed,
    readFile: () => Promise.resolve(undefined),
  }
  const running = await runJobs({
    jobs,
    ground,
    databaseAddress: database.addresses.office,
    onFault: (fault) => faults.push(fault),
  })
  await mailAct(council, { to: [{ name: 'Cy Elm', address: 'cy@test.example' }] })
  await sink.received(2)
  await running.stop()
  assert.deepEqual(faults, [])
})

test('a job that fails is told of by its name', async () => {
  const failing = { name: 'send-mail', every: '0 0 1 1 *', run: () => Promise.reject(new Error('no luck')) }
  const council = await testCouncil(database)
  const { promise: told, resolve: tell } = Promise.withResolvers<unknown>()
  const running = await runJobs({
    jobs: [failing],
    ground: {
      office: database.office,
      clock: () => at('2024-12-04T12:00:00Z'),
      baseUrl: '',
      mail: undefined,
      walks,
      followed,
      readFile: () => Promise.resolve(undefined),
    },
    databaseAddress: database.addresses.office,
    onFault: tell,
  })
  try {
    await mailAct(council)
    assert.match(String(await told), /send-mail failed/)
  } finally {
    await running.stop()
  }
})

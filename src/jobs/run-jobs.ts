import { Logger, parseCronItems, run, type TaskList } from 'graphile-worker'
import { Pool } from 'pg'
import type { Job, JobGround } from './job.ts'

/** What running jobs needs: their ground, the office's address of the database, and who is told of a fault. */
export type JobSettings = {
  readonly jobs: readonly Job[]
  readonly ground: JobGround
  readonly databaseAddress: string
  readonly onFault: (fault: unknown) => void
}

/** Jobs that are running. Stopping waits for the one that is under way. */
export type RunningJobs = { readonly stop: () => Promise<void> }

const pollIntervalMs = 10_000
const connections = 3 // one listens, one works, one keeps the clock

/**
 * Runs jobs by their clocks and when asked for, one at a time. The queue is in the council's own database, so of several
 * processes on one database one does each job, and a job that a crash cut short is done again.
 */
export async function runJobs({ jobs, ground, databaseAddress, onFault }: JobSettings): Promise<RunningJobs> {
  const tasks: TaskList = Object.fromEntries(
    jobs.map((job) => [
      job.name,
      async () => {
        await job.run(ground).catch((cause: unknown) => {
          onFault(new Error(`the job ${job.name} failed and will be tried again`, { cause }))
          throw cause
        })
      },
    ]),
  )
  const pool = openPool(databaseAddress)
  const runner = await run({
    pgPool: pool,
    concurrency: 1,
    pollInterval: pollIntervalMs,
    noHandleSignals: true,
    taskList: tasks,
    parsedCronItems: parseCronItems(jobs.map(({ name, every }) => ({ task: name, match: every }))),
    logger: new Logger(() => () => undefined),
  }).catch(async (fault: unknown) => {
    await pool.end()
    throw fault
  })
  let isStopping = false
  runner.promise.catch((fault: unknown) => {
    if (!isStopping) onFault(new Error('the jobs stopped', { cause: fault }))
  })
  return {
    stop: async () => {
      isStopping = true
      await runner.stop().catch(() => undefined) // one that has come to its end has nothing to stop
      await pool.end()
    },
  }
}

/** A pool of the jobs' own: a connection of it that breaks is replaced, and the worker asks again. */
function openPool(connectionString: string): Pool {
  const pool = new Pool({ connectionString, max: connections, application_name: 'moothall jobs' })
  pool.on('error', () => undefined)
  pool.on('connect', (client) => void client.on('error', () => undefined))
  return pool
}

import { setTimeout as pause } from 'node:timers/promises'
import type { PostgresPool, PostgresPoolClient } from 'kysely'
import { DatabaseError } from 'pg'

const pauseMs = 50

/** How long a question waits for a server that went away, in milliseconds. */
export type Patience = { readonly forMs: number }

/**
 * A pool for statements that only read and each stand alone: one whose connection broke, or that finds no server, is asked again
 * on another connection while the server comes back. No transaction may be opened on it.
 */
export function patientPool(pool: PostgresPool, { forMs }: Patience): PostgresPool {
  return {
    options: pool.options,
    connect: async () => askingAgain(pool, await lentBy(pool, Date.now() + forMs), forMs),
    end: () => pool.end(),
  }
}

function askingAgain(pool: PostgresPool, first: PostgresPoolClient, forMs: number): PostgresPoolClient {
  let lent: PostgresPoolClient | undefined = first
  const query = async (text: string, values: readonly unknown[]) => {
    const untilMs = Date.now() + forMs
    for (;;) {
      lent ??= await lentBy(pool, untilMs)
      try {
        return await lent.query(text, values)
      } catch (fault) {
        if (!isOfBrokenConnection(fault) || Date.now() > untilMs) throw fault
        lent.release(true)
        lent = undefined
      }
    }
  }
  return {
    query: query as PostgresPoolClient['query'], // nobody asks for a cursor
    release: (destroy) => lent?.release(destroy),
  }
}

async function lentBy(pool: PostgresPool, untilMs: number): Promise<PostgresPoolClient> {
  for (;;)
    try {
      return await pool.connect()
    } catch (fault) {
      if (!isOfBrokenConnection(fault) || Date.now() > untilMs) throw fault
      await pause(pauseMs)
    }
}

/** Whether a fault says that the server or the way to it went away, and nothing of the statement itself. */
function isOfBrokenConnection(fault: unknown): boolean {
  if (fault instanceof DatabaseError) return fault.code?.startsWith(goingAwayOrComing) === true
  if (!(fault instanceof Error)) return false
  const { code = '' } = fault as NodeJS.ErrnoException
  return brokenSockets.has(code) || saysBroken.test(fault.message)
}

/** PostgreSQL's class of “operator intervention” codes: shutting down, crashed, starting up. */
const goingAwayOrComing = '57P'
const brokenSockets = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ENOENT'])
const saysBroken = /^Connection terminated|^Client has encountered a connection error/

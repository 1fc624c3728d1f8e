import { Kysely, PostgresDialect } from 'kysely'
import { Pool, TypeOverrides, types as driverTypes } from 'pg'
import { instantFromMs, type Instant } from '../foundation/instant.ts'
import { invariant } from '../foundation/invariant.ts'
import type { Addresses } from './addresses.ts'
import { patientPool } from './patient-pool.ts'
import { preparedPool } from './prepared-pool.ts'
import type { PublicViews } from './public/views.ts'
import type { Tables } from './tables.ts'

/** The two ways into the database: the office's, and the public's own login that sees released rows and nothing else. */
export type Connection = {
  readonly office: Kysely<Tables>
  readonly publicReader: Kysely<PublicViews>
  /** The office's pool, for what the query builder does not do: migrations, backup and restore. */
  readonly officePool: Pool
  /** Where the two logins sign in, for a connection that must stay its own: the watch for publications. */
  readonly addresses: Addresses
  readonly close: () => Promise<void>
}

/** How many connections each login may hold, and who is told of one that breaks while it is idle. */
export type ConnectionSettings = {
  readonly poolSize?: number
  readonly onFault?: (fault: Error) => void
}

const textArray = 1009
/** The office asks many statements seldom: those of single acts are not worth a place in every connection. */
const officeKeepsFromTime = 5
/** What every session begins with. A council's record is read from memory or a solid disk: a row here or there costs little. */
const sessionSettings = '-c timezone=UTC -c datestyle=ISO -c intervalstyle=iso_8601 -c random_page_cost=1.1'
const publicStatementTimeoutMs = 5_000
const officeStatementTimeoutMs = 120_000
/** A server that crashed or is restarted is back by then, as a rule; its readers wait meanwhile. */
const publicPatienceMs = 5_000
const connectionTimeoutMs = 15_000
/** A connection has planned what it is asked; one that is new plans each statement some times again. */
const idleTimeoutMs = 600_000

/** Opens a pool for each login. Connections are made when first needed, so a wrong address shows at the first query. */
export function connect(addresses: Addresses, settings: ConnectionSettings = {}): Connection {
  const officePool = openPool(addresses.office, officeStatementTimeoutMs, settings)
  const publicPool = openPool(addresses.publicReader, publicStatementTimeoutMs, settings)
  return {
    office: new Kysely<Tables>({
      dialect: new PostgresDialect({ pool: preparedPool(officePool, { keptFromTime: officeKeepsFromTime }) }),
    }),
    publicReader: new Kysely<PublicViews>({
      dialect: new PostgresDialect({
        pool: patientPool(preparedPool(publicPool, { keptFromTime: 1 }), { forMs: publicPatienceMs }),
      }),
    }),
    officePool,
    addresses,
    close: async () => {
      await Promise.all([officePool.end(), publicPool.end()])
    },
  }
}

function openPool(address: string, statementTimeoutMs: number, settings: ConnectionSettings): Pool {
  const pool = new Pool({
    connectionString: address,
    max: settings.poolSize ?? 10,
    types: councilTypes(),
    statement_timeout: statementTimeoutMs,
    connectionTimeoutMillis: connectionTimeoutMs,
    idleTimeoutMillis: idleTimeoutMs,
    idle_in_transaction_session_timeout: officeStatementTimeoutMs,
    options: sessionSettings,
    application_name: 'moothall',
  })
  // An idle connection that breaks is replaced at the next query; nothing was asked on it, so nothing is lost.
  // A pool that is ending has said goodbye, and a server that stops meanwhile cuts it short: that is no fault.
  pool.on('error', (fault) => {
    if (!pool.ending) settings.onFault?.(new Error('an idle database connection broke', { cause: fault }))
  })
  // A connection that breaks while it is lent, between two statements, tells nobody but itself: unheard, it would end the
  // process. The next statement on it fails, and the pool replaces it.
  pool.on('connect', (client) => void client.on('error', () => undefined))
  return pool
}

/** How values come back: bigint as a number, timestamptz as an {@link Instant}, date as `YYYY-MM-DD`. */
function councilTypes(): TypeOverrides {
  const types = new TypeOverrides()
  const texts = driverTypes.getTypeParser(textArray as number) as (text: string) => (string | null)[]
  const scalars: readonly [scalar: number, array: number, parse: (text: string) => unknown][] = [
    [20, 1016, wholeNumber],
    [1184, 1185, instant],
    [1082, 1182, (text) => text],
  ]
  for (const [scalar, array, parse] of scalars) {
    types.setTypeParser(scalar, parse)
    types.setTypeParser(array, (text) => texts(text).map((one) => (one === null ? null : parse(one))))
  }
  return types
}

function wholeNumber(text: string): number {
  const number = Number(text)
  invariant(Number.isSafeInteger(number), 'a bigint from the database is too large for a number')
  return number
}

/** The session's zone is UTC, so the text is `YYYY-MM-DD HH:MM:SS[.ffffff]+00`. Anything finer than a millisecond is cut. */
function instant(text: string): Instant {
  if (text.length > 29 || !text.endsWith('+00')) {
    return instantFromMs(Date.parse(text.replace(' ', 'T').replace(/([+-]\d\d)$/, '$1:00')))
  }
  return `${text.slice(0, 10)}T${text.slice(11, 19)}.${text.slice(20, -3).slice(0, 3).padEnd(3, '0')}Z` as Instant
}

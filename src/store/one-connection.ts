import {
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type CompiledQuery,
  type DatabaseConnection,
  type Driver,
  type QueryResult,
} from 'kysely'
import type { Pool, PoolClient } from 'pg'
import { invariant } from '../foundation/invariant.ts'
import { sha256 } from '../foundation/sha256.ts'
import type { PublicViews } from './public/views.ts'
import type { Tables } from './tables.ts'

/**
 * Both logins of the database on one connection, inside one transaction that is always taken back: what the office does
 * there, the public's own role can see there, and nobody else ever does. A transaction that is begun inside is a part of it.
 */
export type OneConnection = {
  readonly office: Kysely<Tables>
  readonly publicReader: Kysely<PublicViews>
  /** Does work inside the transaction, and takes everything back whatever comes of it. */
  readonly takenBack: <Value>(work: () => Promise<Value>) => Promise<Value>
  /** Inside {@link takenBack}: does a part of the work, and takes that part back. One at a time. */
  readonly partTakenBack: <Value>(part: () => Promise<Value>) => Promise<Value>
}

/** Opens both logins on one connection of the office's pool. It is lent for as long as `takenBack` works, and no longer. */
export function oneConnection(pool: Pool): OneConnection {
  const wire = new Wire()
  const dialectFor = (role: string) => ({
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => wire.driverFor(role),
    createIntrospector: (database: Kysely<never>) => new PostgresIntrospector(database),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  })
  return {
    office: new Kysely<Tables>({ dialect: dialectFor('none') }),
    publicReader: new Kysely<PublicViews>({ dialect: dialectFor('moothall_public') }),
    takenBack: async (work) => {
      const client = await pool.connect()
      let broken: Error | undefined
      try {
        await client.query('begin')
        return await wire.lent(client, work)
      } finally {
        await client.query('rollback').catch((fault: Error) => (broken = fault))
        client.release(broken)
      }
    },
    partTakenBack: (part) => wire.partTakenBack(part),
  }
}

/** Whether the database lets the office's login take the public's role, without which nobody can look with its eyes. */
export async function mayLookAsPublic(pool: Pool): Promise<boolean> {
  const { rows } = await pool.query<{ may: boolean }>(
    `select pg_has_role(current_user, 'moothall_public', 'member') as may`,
  )
  return rows[0]?.may === true
}

/** The one connection: what is asked waits its turn. A transaction inside the transaction is a point to go back to. */
class Wire {
  #client: PoolClient | undefined
  #turn: Promise<unknown> = Promise.resolve()
  #points = 0
  /** The role in force; `undefined` where something was taken back since it was set. */
  #role: string | undefined
  /** Whether a transaction of the office looks with the public's eyes until it ends: see `public-eyes.ts`. */
  #isLooking = false
  #part: 'unmarked' | 'marked' | undefined

  async lent<Value>(client: PoolClient, work: () => Promise<Value>): Promise<Value> {
    invariant(this.#client === undefined, 'one connection was lent twice')
    this.#client = client
    try {
      return await work()
    } finally {
      await this.#turn.catch(() => undefined)
      this.#client = undefined
      this.#forget()
    }
  }

  /** What only reads needs no point to go back to, so one is made before the first statement that does more. */
  async partTakenBack<Value>(part: () => Promise<Value>): Promise<Value> {
    this.#part = 'unmarked'
    try {
      return await part()
    } finally {
      const isMarked = this.#isMarked()
      this.#part = undefined
      if (isMarked) {
        await this.#statements(['rollback to savepoint part', 'release savepoint part'])
        this.#forget() // a transaction that its reader gave up is over with the part it was in
      }
    }
  }

  /** The driver of one login. What it asks is asked under its own role. */
  driverFor(role: string): Driver {
    const connection: DatabaseConnection = {
      executeQuery: <Row>(asked: CompiledQuery) => this.#ask<Row>(role, asked),
      streamQuery: () => {
        throw new Error('nothing is streamed over the one connection')
      },
    }
    const points = new WeakMap<DatabaseConnection, string>()
    return {
      init: () => Promise.resolve(),
      acquireConnection: () => Promise.resolve({ ...connection }),
      releaseConnection: () => Promise.resolve(),
      destroy: () => Promise.resolve(),
      beginTransaction: async (own) => {
        this.#points += 1
        points.set(own, `inner${this.#points}`)
        await this.#statements([`savepoint ${points.get(own)}`])
      },
      // What is kept stays until all is taken back, so its point does too: another transaction may have begun after it.
      commitTransaction: () => Promise.resolve(),
      rollbackTransaction: async (own) => {
        await this.#statements([`rollback to savepoint ${points.get(own)}`])
        this.#role = undefined
        this.#isLooking = false
      },
    }
  }

  async #ask<Row>(role: string, { sql, parameters }: CompiledQuery): Promise<QueryResult<Row>> {
    return this.#inTurn(async (client) => {
      if (role !== 'none' || !this.#isLooking) await this.#take(client, role)
      if (!/^\s*select /i.test(sql)) await this.#mark(client)
      if (sql.startsWith('set local role')) this.#isLooking = true
      // Planning a page's statements takes longer than reading, so each is planned once and then run by its name.
      const name = sha256(sql).slice(0, 32)
      const { rows, command, rowCount } = await client.query({ name, text: sql, values: [...parameters] })
      const isChange = ['INSERT', 'UPDATE', 'DELETE', 'MERGE'].includes(command)
      return { rows: rows as Row[], ...(isChange && { numAffectedRows: BigInt(rowCount ?? 0) }) }
    })
  }

  #isMarked(): boolean {
    return this.#part === 'marked'
  }

  async #mark(client: PoolClient): Promise<void> {
    if (this.#part !== 'unmarked') return
    this.#part = 'marked'
    await client.query('savepoint part')
  }

  async #take(client: PoolClient, role: string): Promise<void> {
    if (this.#role === role) return
    await client.query(`set local role ${role}`)
    this.#role = role
  }

  #forget(): void {
    this.#role = undefined
    this.#isLooking = false
    this.#part = undefined
  }

  #statements(texts: readonly string[]): Promise<void> {
    return this.#inTurn(async (client) => {
      await this.#mark(client)
      for (const text of texts) await client.query(text)
    })
  }

  #inTurn<Value>(work: (client: PoolClient) => Promise<Value>): Promise<Value> {
    const mine = this.#turn.then(() => {
      invariant(this.#client !== undefined, 'the one connection was asked after it was given back')
      return work(this.#client)
    })
    this.#turn = mine.catch(() => undefined)
    return mine
  }
}

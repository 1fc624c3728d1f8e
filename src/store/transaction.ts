import type { Kysely, Transaction as KyselyTransaction } from 'kysely'
import type { Tables } from './tables.ts'

/** The office's own login: it sees every row of every council. */
export type Office = Kysely<Tables>

/** One transaction of the office. */
export type Transaction = KyselyTransaction<Tables>

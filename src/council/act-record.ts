import type { Instant } from '../foundation/instant.ts'
import type { AccountId, Role } from './access/power.ts'

/** That something was done: by whom, when, and under what power. State in Moothall is such a record, never a bare yes. */
export type ActRecord = {
  readonly byAccountId: AccountId
  readonly at: Instant
  readonly power: Role
}

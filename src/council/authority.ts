import type { Id } from '../foundation/identifier.ts'
import type { ZoneName } from '../foundation/instant.ts'

/** The identifier of a council. */
export type AuthorityId = Id<'council'>

/** Who leads the executive: an elected mayor, a leader, or nobody where committees decide. */
export type ExecutiveModel = 'mayorAndCabinet' | 'leaderAndCabinet' | 'committeeSystem'

/** A council that uses Moothall. It is chosen by the host name of the request; `zone` is where its calendar dates hold. */
export type Authority = {
  readonly id: AuthorityId
  readonly name: string
  readonly slug: string
  readonly hosts: readonly string[]
  readonly zone: ZoneName
  readonly executiveModel: ExecutiveModel
  readonly theme: Theme
  readonly contact: AuthorityContact
  /** What the home page says first. */
  readonly welcome: string
  readonly isExample: boolean
}

/** The colours of a council's pages, each `#rrggbb`. */
export type Theme = {
  readonly brand: string
  readonly onBrand: string
  readonly accent: string
}

/** Where the public reaches the council's democratic services. */
export type AuthorityContact = {
  readonly team: string
  readonly email: string
  readonly telephone?: string | undefined
  readonly address: readonly string[]
}

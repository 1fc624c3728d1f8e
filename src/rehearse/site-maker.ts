import type { FastifyInstance } from 'fastify'
import type { Instant } from '../foundation/instant.ts'
import type { Office } from '../store/transaction.ts'
import type { PublicReader } from '../store/public/public-record.ts'

/** An address as the router of the site has it, with the methods that it answers. */
export type SiteRoute = { readonly method: string | readonly string[]; readonly url: string }

/** What a site that is walked is made over: both logins, the time, and the revision of the public record. */
export type WalkedGround = {
  readonly office: Office
  readonly reader: PublicReader
  readonly clock: () => Instant
  readonly revision: () => number
  readonly onRoute: (route: SiteRoute) => void
  /** Takes one line for each fault of the site. */
  readonly log: (line: string) => void
}

/** The site as it is made by whoever joins the parts, with the name of the cookie that holds a session. */
export type SiteMaker = {
  readonly make: (ground: WalkedGround) => Promise<FastifyInstance>
  readonly sessionCookie: string
}

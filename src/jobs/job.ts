import type { OfficeLogin } from '../acts/session.ts'
import type { FollowersGround } from '../acts/follower/tell-followers.ts'
import type { Instant } from '../foundation/instant.ts'
import type { Sha256 } from '../foundation/sha256.ts'
import type { MailSettings } from '../post/transport.ts'
import type { AskedWalks } from '../rehearse/make-asked-rehearsals.ts'

/** What every job may use. */
export type JobGround = {
  readonly office: OfficeLogin
  readonly clock: () => Instant
  readonly baseUrl: string
  /** The bytes of a kept file; `undefined` where it is not there. */
  readonly readFile: (digest: Sha256) => Promise<Uint8Array | undefined>
  /** Absent where no mail server is set: mail waits. */
  readonly mail: MailSettings | undefined
  /** The walks of the site that can be asked for. */
  readonly walks: AskedWalks
  /** How the public reads what is followed by mail. */
  readonly followed: FollowersGround['followed']
}

/** Something that runs by the clock or when an act asks for it: at most twenty lines that call one act or one sender. */
export type Job = {
  /** Its name in the queue; `house.ask_for_job` asks for it by this. */
  readonly name: string
  /** When it runs by itself: minute, hour, day, month and weekday in UTC, as in a crontab. */
  readonly every: string
  readonly run: (ground: JobGround) => Promise<void>
}

import type { Instant } from '../../foundation/instant.ts'
import type { Role } from '../access/role.ts'

/** How long a session lasts: unused, and at the very most. */
export type SessionLimits = { readonly idleMinutes: number; readonly absoluteHours: number }

const ordinary: SessionLimits = { idleMinutes: 120, absoluteHours: 12 }
const powerful: SessionLimits = { idleMinutes: 60, absoluteHours: 10 }

const limitsOfRole: Readonly<Partial<Record<Role, SessionLimits>>> = {
  administrator: powerful,
  'monitoring-officer': powerful,
  'section-151-officer': powerful,
}

const minuteMs = 60_000

/** The limits of a session of somebody who holds these roles: of each limit, the strictest. */
export function sessionLimitsOf(roles: readonly Role[]): SessionLimits {
  const all = [ordinary, ...roles.flatMap((role) => limitsOfRole[role] ?? [])]
  return {
    idleMinutes: Math.min(...all.map(({ idleMinutes }) => idleMinutes)),
    absoluteHours: Math.min(...all.map(({ absoluteHours }) => absoluteHours)),
  }
}

/** A session, by what decides whether it still holds. */
export type SessionQuestion = {
  readonly roles: readonly Role[]
  readonly signedInAt: Instant
  readonly lastSeenAt: Instant
  readonly at: Instant
}

/** Whether a session is within its limits. It ends at the very instant at which a limit is reached. */
export function isSessionLive({ roles, signedInAt, lastSeenAt, at }: SessionQuestion): boolean {
  const { idleMinutes, absoluteHours } = sessionLimitsOf(roles)
  const now = Date.parse(at)
  return (
    now - Date.parse(lastSeenAt) < idleMinutes * minuteMs &&
    now - Date.parse(signedInAt) < absoluteHours * 60 * minuteMs
  )
}

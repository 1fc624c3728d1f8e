import { releasers, type ActsOf } from '../access/role.ts'

/** What may be done with rehearsals of a release and checks after a withdrawal, and by which roles. */
export const rehearsalActs = {
  'ask-rehearsal': releasers,
  'record-rehearsal': ['operator', ...releasers],
  'sign-off-check': releasers,
} as const satisfies ActsOf

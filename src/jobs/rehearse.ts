import { randomBytes } from 'node:crypto'
import { makeAskedRehearsals } from '../rehearse/make-asked-rehearsals.ts'
import type { Job } from './job.ts'

/** Makes the rehearsals of releases and the checks after withdrawals that were asked for: at once, and every minute what was left over. */
export const rehearse: Job = {
  name: 'rehearse',
  every: '* * * * *',
  run: ({ office, clock, walks }) => makeAskedRehearsals({ office, clock, walks, random: randomBytes }),
}

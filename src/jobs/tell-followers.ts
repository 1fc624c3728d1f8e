import { tellEveryFollower } from '../acts/follower/tell-followers.ts'
import type { Job } from './job.ts'

/** Sees every hour what is new in public on what is followed by mail, for the next digest, and forgets who did not confirm. */
export const tellFollowersHourly: Job = {
  name: 'tell-followers',
  every: '25 * * * *',
  run: ({ office, clock, followed }) => tellEveryFollower({ office, clock, followed }),
}

import { hideLapsedVoices } from '../acts/voice/hide-lapsed-voices.ts'
import type { Job } from './job.ts'

/** Takes every hour the words of young people to which consent has run out of the search's copy. */
export const hideLapsedVoicesHourly: Job = {
  name: 'hide-lapsed-voices',
  every: '3 * * * *',
  run: ({ office, clock }) => hideLapsedVoices(office, clock),
}

import { dateAt, type Instant } from '../../foundation/instant.ts'
import type { Visit } from './visit.ts'

/** An instant in few words, for the cells of a table: `4 Dec 2024, 6:30pm`. */
export function shortMoment({ say, zone }: Pick<Visit, 'say' | 'zone'>, instant: Instant): string {
  return `${say.shortDate(dateAt(instant, zone))}, ${say.time(instant)}`
}

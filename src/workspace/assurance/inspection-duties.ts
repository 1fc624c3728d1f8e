import { assuranceSources } from '../../council/assurance/source.ts'
import { dutiesOfInspection } from '../../council/clock/duties-of-inspection.ts'
import type { Duty } from '../../council/clock/duty.ts'
import { addDays } from '../../foundation/calendar-date.ts'
import { dateAt, type Instant } from '../../foundation/instant.ts'
import { clockPolicyOf } from '../../store/clock-policy.ts'
import { inspectionClocks } from '../../store/inspection-clock.ts'
import type { Visit } from '../frame/visit.ts'
import { eventsOf } from './read-event.ts'
import { assuranceWords } from './words.ts'

/** How far back the board looks for reports that came, in days: one that is older is told of on its own page. */
const daysBack = 365

/**
 * That inspection reports and the statements of action after them are published, of the events that the reader may know of. A
 * report that is not public stands there without its title: who opens its page is on the record, who looks at the board is not.
 */
export async function inspectionDuties(visit: Visit): Promise<readonly Duty[]> {
  if (!visit.may('publish-assurance-event') && !visit.may('publish-improvement-plan')) return []
  const { office, councilId, today, zone } = visit
  const clocks = await inspectionClocks(office, councilId, addDays(today, -daysBack))
  if (clocks.length === 0) return []
  const [policy, events] = await Promise.all([clockPolicyOf(office, councilId), eventsOf(visit)])
  const on = (at: Instant | null | undefined) => (at ? dateAt(at, zone) : undefined)
  return events.flatMap(({ row, key, framework }) => {
    const clock = clocks.find((one) => one.assurance_event_id === key.assurance_event_id)
    if (clock === undefined) return []
    const inspection = {
      id: key.assurance_event_id,
      title: row.first_released_entry === null ? assuranceWords.notPublicYet : row.title,
      source: assuranceSources[framework.source].name,
      clocks: framework.clocks,
      receivedOn: clock.received_on,
      reportPublishedOn: on(clock.released_at),
      planPublishedOn: on(clock.answered_at),
    }
    const duties = dutiesOfInspection(inspection, { today, policy })
    return duties.ok ? duties.value : []
  })
}

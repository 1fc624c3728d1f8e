import { dutiesOfEntry } from '../../council/clock/duties-of-plan.ts'
import type { Duty } from '../../council/clock/duty.ts'
import type { PlanNoticeKind } from '../../council/plan/notice.ts'
import type { Visit } from '../frame/visit.ts'
import { openEntries, type SeenEntry } from './reading.ts'
import { forwardPlanWords } from './words.ts'

/** The notices that decisions to come need, each by its last day. An entry whose days cannot be counted is left out. */
export async function planDuties(visit: Visit): Promise<readonly Duty[]> {
  const entries = await openEntries(visit)
  return entries.flatMap((seen) => dutiesOf(visit, seen))
}

function dutiesOf({ today }: Visit, seen: SeenEntry): readonly Duty[] {
  const { entry, bodyId, notices, policy } = seen
  if (bodyId === undefined || entry.window.toOn < today) return []
  const eventOn = dayOf(seen, today)
  const duties = dutiesOfEntry({ entry, bodyId, notices, eventOn, today, policy })
  return duties.ok ? duties.value.map(named) : []
}

/** The day on which an entry is to be decided: of its meeting, or the first day of its window. */
function dayOf({ entry: { window }, places }: SeenEntry, today: Visit['today']): Visit['today'] {
  const days = places.map(({ starts_on }) => starts_on).filter((on) => on >= today && on >= window.fromOn)
  return days.toSorted()[0] ?? window.fromOn
}

/** A duty with the name of its notice. */
function named(duty: Duty): Duty {
  const kind = duty.about.id.split('/').at(-1) as PlanNoticeKind
  return { ...duty, about: { ...duty.about, of: forwardPlanWords.kinds[kind] } }
}

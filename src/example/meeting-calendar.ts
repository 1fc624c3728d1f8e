import { addDays, type CalendarDate } from '../foundation/calendar-date.ts'
import { invariant } from '../foundation/invariant.ts'
import { mondayOf, nthWeekday, sittingDay, sittingWeeks } from './meeting-days.ts'
import type { Slot } from './moment.ts'
import { bodies, type BodySlug } from './roster/bodies.ts'

/** A meeting that has its day. */
export type PlacedMeeting = {
  readonly slot: Slot
  readonly key: string
  readonly body: BodySlug
  readonly startsOn: CalendarDate
  /** Whether it lies in the last sitting week before the day of loading. */
  readonly isLastWeek: boolean
}

type Rhythm = {
  readonly past: number
  readonly last: number
  readonly everyWeeks: number
  readonly future: readonly number[]
}

/** In sitting weeks: the last meeting before loading, how far apart, how many; and the weeks of those to come. */
const rhythms: Readonly<Record<BodySlug, Rhythm>> = {
  council: { past: 12, last: -3, everyWeeks: 9, future: [6, 15] },
  cabinet: { past: 19, last: -1, everyWeeks: 6, future: [5, 11, 17] },
  scrutiny: { past: 14, last: -4, everyWeeks: 8, future: [4, 12] },
  children: { past: 9, last: -8, everyWeeks: 12, future: [2, 13] },
  parenting: { past: 9, last: -2, everyWeeks: 12, future: [10] },
  audit: { past: 9, last: -5, everyWeeks: 12, future: [7] },
  planning: { past: 9, last: -2, everyWeeks: 11, future: [1] },
  licensing: { past: 3, last: -2, everyWeeks: 36, future: [3] },
  wellbeing: { past: 4, last: -9, everyWeeks: 24, future: [8] },
  pensions: { past: 4, last: -11, everyWeeks: 24, future: [14] },
  standards: { past: 2, last: -96, everyWeeks: 9, future: [] },
  panel: { past: 4, last: -14, everyWeeks: 24, future: [16] },
}

/** The last sitting week that has a meeting in the calendar. */
const furthestWeek = Math.max(...Object.values(rhythms).flatMap(({ future }) => future))

/** The 120 meetings of a load day and those of a season that are in sight, by slot, in order of date. */
export function placeMeetings(loadedOn: CalendarDate): ReadonlyMap<Slot, PlacedMeeting> {
  const mondayOfWeek = sittingWeeks(loadedOn, 120)
  const place = (slot: Slot, body: BodySlug, monday: CalendarDate): PlacedMeeting => {
    const startsOn = sittingDay(monday, bodies[body].sitsOn)
    return { slot, key: `${body}-${startsOn}`, body, startsOn, isLastWeek: monday === mondayOfWeek(-1) }
  }
  const regular = Object.entries(rhythms).flatMap(([slug, rhythm]) => {
    const body = slug as BodySlug
    const past = Array.from({ length: rhythm.past }, (_none, index) =>
      place(`${body}-${index + 1}`, body, mondayOfWeek(rhythm.last - rhythm.everyWeeks * index)),
    )
    return [
      ...past,
      ...rhythm.future.map((week, index) => place(`${body}+${index + 1}`, body, mondayOfWeek(week))),
    ]
  })
  const horizon = mondayOfWeek(furthestWeek)
  const taken = new Set(regular.map(({ body, startsOn }) => `${body} ${mondayOf(startsOn)}`))
  const seasonal = seasons.flatMap(({ name, body, month, nth }) =>
    occasions(loadedOn, horizon, (year) => nthWeekday({ year, month }, bodies[body].sitsOn, nth)).map(
      ([which, monday]) => {
        const free = taken.has(`${body} ${monday}`) ? addDays(monday, -7) : monday
        return place(`${name}${which}`, body, free)
      },
    ),
  )
  const inOrder = [...regular, ...seasonal].sort((a, b) =>
    a.startsOn < b.startsOn ? -1 : Number(a.startsOn > b.startsOn),
  )
  return new Map(inOrder.map((meeting) => [meeting.slot, meeting]))
}

/** The meetings that keep to a season: the budget in February, the annual meeting in May. */
const seasons = [
  { name: 'council-budget', body: 'council', month: 2, nth: -1 },
  { name: 'council-annual', body: 'council', month: 5, nth: 3 },
  { name: 'cabinet-budget', body: 'cabinet', month: 2, nth: 2 },
] as const

type Occasion = readonly [which: '-1' | '-2' | '+1', monday: CalendarDate]

/** The weeks of the last two occasions of a season, and of the next where it is in sight; never the week of loading. */
function occasions(
  loadedOn: CalendarDate,
  horizon: CalendarDate,
  inYear: (year: number) => CalendarDate,
): readonly Occasion[] {
  const home = mondayOf(loadedOn)
  const year = Number(loadedOn.slice(0, 4))
  const mondays = [year + 1, year, year - 1, year - 2].map((each) => mondayOf(inYear(each)))
  const [last, before] = mondays.filter((monday) => monday < home)
  const next = mondays.findLast((monday) => monday >= home)
  invariant(last !== undefined && before !== undefined && next !== undefined, 'a season comes every year')
  const free = next === home ? addDays(home, 7) : next
  const ahead: readonly Occasion[] = free <= horizon ? [['+1', free]] : []
  return [['-1', last], ['-2', before], ...ahead]
}

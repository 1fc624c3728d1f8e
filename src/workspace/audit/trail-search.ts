import { rolesOfAct } from '../../council/access/power.ts'
import { addDays, parseCalendarDate, type CalendarDate } from '../../foundation/calendar-date.ts'
import { isIdForm } from '../../foundation/identifier.ts'
import { instantOf, type Instant } from '../../foundation/instant.ts'
import type { TrailQuestion } from '../../store/audit-trail.ts'
import type { Visit } from '../frame/visit.ts'

/** What somebody searches the trail for, as it stands in the address. */
export type TrailSearch = Readonly<Record<'who' | 'act' | 'thing' | 'from' | 'to' | 'before', string>>

/** The search that an address holds. */
export function searchIn(query: Readonly<Record<string, string>>): TrailSearch {
  const part = (name: string): string => (query[name] ?? '').trim()
  return {
    who: part('who'),
    act: part('act'),
    thing: part('thing'),
    from: part('from'),
    to: part('to'),
    before: part('before'),
  }
}

/** Whether the dates of a search can be read. */
export function hasBadDate({ from, to }: TrailSearch): boolean {
  return [from, to].some((typed) => typed !== '' && parseCalendarDate(typed) === undefined)
}

/** The question to the store that a search asks. What cannot be read narrows nothing. */
export function questionOf(visit: Visit, search: TrailSearch, limit: number): TrailQuestion {
  const until = parseCalendarDate(search.to)
  const before = Number(search.before)
  return {
    councilId: visit.councilId,
    accountId: isIdForm(search.who) ? search.who : undefined,
    act: Object.hasOwn(rolesOfAct, search.act) ? search.act : undefined,
    thing: search.thing === '' ? undefined : search.thing,
    from: dayBegins(visit, parseCalendarDate(search.from)),
    until: dayBegins(visit, until && addDays(until, 1)),
    before: Number.isSafeInteger(before) && before > 0 ? before : undefined,
    limit,
  }
}

/** The search as an address holds it, from an entry on where one is named. */
export function addressOf(search: TrailSearch, changed: Partial<TrailSearch> = {}): string {
  const kept = Object.entries({ ...search, ...changed }).filter(([, value]) => value !== '')
  return new URLSearchParams(kept).toString()
}

function dayBegins({ zone }: Visit, date: CalendarDate | undefined): Instant | undefined {
  return date && instantOf(date, '00:00', zone)
}

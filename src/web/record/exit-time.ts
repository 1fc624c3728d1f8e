import type { CalendarDate } from '../../foundation/calendar-date.ts'
import type { Formats } from '../catalogue.ts'
import { exitWords } from '../exit-words.ts'

/** How the time over which something must hold is counted, and how many days are left; none where it has passed. */
export type CountedTime = {
  readonly fromOn: CalendarDate
  readonly throughOn: CalendarDate
  readonly metFrom: CalendarDate
  readonly daysLeft: number
}

/** For how long something must hold, in words: “6 months”. */
export function spanInWords(
  say: Formats,
  { count, unit }: { readonly count: number; readonly unit: 'days' | 'months' },
): string {
  return say.count(count, exitWords.asks[unit])
}

/** How the time of a criterion is counted, with its workings and whether it has passed. */
export function countedInWords(say: Formats, { fromOn, throughOn, metFrom, daysLeft }: CountedTime): string {
  const said = exitWords.workings(say.date(fromOn), say.date(throughOn), say.date(metFrom))
  const left = daysLeft > 0 ? exitWords.toGo(say.count(daysLeft, exitWords.asks.days)) : exitWords.hasPassed
  return `${said} ${left}`
}

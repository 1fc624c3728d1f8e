import { parseCalendarDate, type CalendarDate } from '../foundation/calendar-date.ts'
import { accept, refuse, type Result } from '../foundation/result.ts'
import type { CommandContext, ExitCode } from './command.ts'
import { UsageError } from './command.ts'
import { words } from './words.ts'

const say = words.clock

/** The date that an option must give. A call without it is no call; a day that is none is refused. */
export function dateGiven(option: string, text: string | undefined): Result<CalendarDate, string> {
  if (text === undefined) throw new UsageError(say.missing(option))
  const date = parseCalendarDate(text)
  return date === undefined ? refuse(say.badDate(text)) : accept(date)
}

/** The date that an option gives, if it is given. */
export function dateIfGiven(text: string | undefined): Result<CalendarDate | undefined, string> {
  if (text === undefined) return accept(undefined)
  const date = parseCalendarDate(text)
  return date === undefined ? refuse(say.badDate(text)) : accept(date)
}

/** The whole number of days that an option gives, from 1 to 9999. */
export function daysGiven(text: string): Result<number, string> {
  const days = Number(text)
  return /^\d{1,4}$/.test(text) && days > 0 ? accept(days) : refuse(say.badDays(text))
}

/** Refuses a command line with words that belong to no option. */
export function refuseOperands(operands: readonly string[]): void {
  if (operands.length > 0) throw new UsageError(say.noOperands(operands[0] ?? ''))
}

/** Ends a command with the sentence that says why it was refused. */
export function endRefused(context: CommandContext, sentence: string): ExitCode {
  context.err(`${sentence}\n`)
  return 1
}

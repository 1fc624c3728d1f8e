import { walkDays, lastOf, type CountedDay } from '../council/clock/counted-day.ts'
import { usualClockPolicy } from '../council/rules/clock-policy.ts'
import { holidayCalendarNamed, holidayCalendars } from '../council/rules/holiday-calendar.ts'
import { countedDays, dayInWords, dayLines, ruleAnswer, ruleLines } from './clock-answer.ts'
import { dateGiven, daysGiven, endRefused, refuseOperands } from './clock-options.ts'
import { defineCommand, UsageError, type ExitCode } from './command.ts'
import { refusalSentence } from './refusal-sentence.ts'
import { words } from './words.ts'

const say = words.clock

/** `moothall clock working-days`: the day that lies so many working days after another, as an instrument counts them. */
export const clockWorkingDays = defineCommand({
  usage: '--from DATE --days N [--calendar NAME] [--json]',
  options: {
    from: { type: 'string', value: 'DATE', summary: say.fromOption },
    days: { type: 'string', value: 'N', summary: say.daysOption },
    calendar: { type: 'string', value: 'NAME', summary: say.calendarOption(Object.keys(holidayCalendars)) },
    json: { type: 'boolean', summary: say.json },
  },
  async run(context, { values, operands }): Promise<ExitCode> {
    refuseOperands(operands)
    if (values.days === undefined) throw new UsageError(say.missing('--days'))
    const calendar = holidayCalendarNamed(values.calendar ?? 'principal-council')
    if (calendar === undefined) throw new UsageError(say.badCalendar(Object.keys(holidayCalendars)))
    const from = dateGiven('--from', values.from)
    if (!from.ok) return endRefused(context, from.refusal)
    const days = daysGiven(values.days)
    if (!days.ok) return endRefused(context, days.refusal)
    const walked = walkDays(
      { from: from.value, step: 1, count: days.value },
      { days: 'working', calendar, policy: usualClockPolicy },
    )
    if (!walked.ok) return endRefused(context, refusalSentence(walked.refusal))
    const trigger: CountedDay = { on: from.value, counts: false, why: 'trigger' }
    const listed = [trigger, ...walked.value]
    const dueOn = lastOf(walked.value)
    const { rule } = holidayCalendars[calendar]
    const answer = {
      dueOn,
      from: from.value,
      days: days.value,
      calendar,
      ...countedDays(listed),
      ...ruleAnswer(rule),
    }
    const lines = [say.due(dayInWords(dueOn)), '', ...dayLines(listed), '', ...ruleLines(rule)]
    context.out(`${values.json === true ? JSON.stringify(answer) : lines.join('\n')}\n`)
    return 0
  },
})

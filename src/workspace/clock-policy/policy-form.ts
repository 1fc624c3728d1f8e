import type { ClockPolicy, DayNotCounted } from '../../council/rules/clock-policy.ts'
import { parseCalendarDate } from '../../foundation/calendar-date.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import { requiredChoice, tick } from '../../web/form/choice-fields.ts'
import { defineForm, type Answers } from '../../web/form/form.ts'
import { longText, wholeNumber } from '../../web/form/text-fields.ts'
import { policyWords as words } from './words.ts'

const fields = {
  longNoticeDays: requiredChoice({
    label: words.longNoticeDays.label,
    required: words.longNoticeDays.required,
    choices: [
      { value: 'calendar', text: words.longNoticeDays.calendar, hint: words.longNoticeDays.calendarHint },
      { value: 'working', text: words.longNoticeDays.working, hint: words.longNoticeDays.workingHint },
    ] as const,
  }),
  publishedOnDayOff: requiredChoice({
    label: words.publishedOnDayOff.label,
    required: words.publishedOnDayOff.required,
    choices: [
      { value: 'nextWorkingDay', text: words.publishedOnDayOff.nextWorkingDay },
      { value: 'sameDay', text: words.publishedOnDayOff.sameDay },
    ] as const,
  }),
  callInDays: wholeNumber({ ...words.callInDays, least: 1, most: 60 }),
  callInKind: requiredChoice({
    label: words.callInKind.label,
    required: words.callInKind.required,
    isInline: true,
    choices: [
      { value: 'working', text: words.callInKind.working },
      { value: 'calendar', text: words.callInKind.calendar },
    ] as const,
  }),
  takesEffect: requiredChoice({
    label: words.takesEffect.label,
    required: words.takesEffect.required,
    choices: [
      { value: 'nextWorkingDay', text: words.takesEffect.nextWorkingDay },
      { value: 'nextDay', text: words.takesEffect.nextDay },
    ] as const,
  }),
  members: wholeNumber({ ...words.members, least: 1, most: 60 }),
  who: requiredChoice({
    label: words.who.label,
    required: words.who.required,
    choices: [
      { value: 'any-member', text: words.who.any },
      { value: 'scrutiny-member', text: words.who.scrutiny },
    ] as const,
  }),
  keyOnly: tick({ label: words.keyOnly }),
  decisionsWithin: wholeNumber({ ...words.decisionsWithin, least: 1, most: 60 }),
  minutesWithin: wholeNumber({ ...words.minutesWithin, least: 1, most: 60 }),
  daysNotCounted: longText({ ...words.daysNotCounted, rows: 6 }),
} as const

/** The form in which a council settles how it counts days. */
export const policyForm = defineForm(fields)

/** What the form holds for a setting. */
export function policyTyped(policy: ClockPolicy): Answers<typeof fields> {
  const { callIn } = policy
  return {
    longNoticeDays: policy.longNoticeDays,
    publishedOnDayOff: policy.publishedOnDayOff,
    callInDays: callIn.days,
    callInKind: callIn.dayKind,
    takesEffect: callIn.takesEffect,
    members: callIn.members,
    who: callIn.who,
    keyOnly: callIn.keyDecisionsOnly,
    decisionsWithin: policy.decisionsWithinDays,
    minutesWithin: policy.draftMinutesWithinDays,
    daysNotCounted: policy.daysNotCounted.map(({ on, name }) => `${on} ${name}`).join('\n'),
  }
}

/** The setting that the form's answers make, or the sentence that says which line of the list cannot be read. */
export function policyOf(answers: Answers<typeof fields>): Result<ClockPolicy, string> {
  const days = daysOf(answers.daysNotCounted)
  if (!days.ok) return days
  return accept({
    longNoticeDays: answers.longNoticeDays,
    publishedOnDayOff: answers.publishedOnDayOff,
    callIn: {
      days: answers.callInDays ?? 0,
      dayKind: answers.callInKind,
      takesEffect: answers.takesEffect,
      members: answers.members ?? 0,
      who: answers.who,
      keyDecisionsOnly: answers.keyOnly,
    },
    daysNotCounted: days.value,
    decisionsWithinDays: answers.decisionsWithin ?? 0,
    draftMinutesWithinDays: answers.minutesWithin ?? 0,
  })
}

function daysOf(text: string): Result<readonly DayNotCounted[], string> {
  const days: DayNotCounted[] = []
  for (const line of text.split('\n').map((written) => written.trim())) {
    if (line === '') continue
    const on = parseCalendarDate(line.slice(0, 10))
    const name = line.slice(10).trim()
    if (on === undefined || name === '') return refuse(words.badLine(line))
    days.push({ on, name })
  }
  return accept(days)
}

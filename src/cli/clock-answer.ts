import type { CountedDay } from '../council/clock/counted-day.ts'
import type { NoticeVerdict } from '../council/clock/notice-verdict.ts'
import { dateInWords } from '../council/date-in-words.ts'
import type { StatutoryRule } from '../council/rules/statutory-rule.ts'
import { weekday, type CalendarDate } from '../foundation/calendar-date.ts'
import { words } from './words.ts'

const say = words.clock

/** The days of a count for a machine: those that count, and those that do not with the reason. */
export function countedDays(days: readonly CountedDay[]) {
  return {
    counted: days.filter(({ counts }) => counts).map(({ on }) => on),
    skipped: days
      .filter(({ counts }) => !counts)
      .map(({ on, why, name }) => ({ on, why, name: name ?? null })),
  }
}

/** A rule for a machine: which it is, where it stands, its words and whether anybody has compared them with the source. */
export function ruleAnswer(rule: StatutoryRule) {
  return {
    rule: rule.id,
    law: `${rule.instrument}, ${rule.provision}`,
    words: rule.words,
    verified: rule.verified,
    page: rule.lawPage,
  }
}

/** The answer of `clock agenda` and `clock notice` for a machine. */
export function noticeAnswer({ last, published }: NoticeVerdict) {
  const answer = {
    lastPublicationOn: last.on,
    clearDays: last.clearDays,
    ...countedDays(last.days),
    ...ruleAnswer(last.rule),
    effect: last.rule.effect,
  }
  if (published === undefined) return answer
  return {
    ...answer,
    publishedOn: published.publishedOn,
    countsFromOn: published.countsFromOn,
    compliant: published.verdict !== 'late',
    clearDaysGiven: published.given,
    waysOut: published.waysOut,
  }
}

/** The answer of `clock agenda` and `clock notice` for a person. */
export function noticeText({ last, published }: NoticeVerdict): string {
  const lines = [
    say.publishBy(dayInWords(last.on)),
    ...(published === undefined
      ? []
      : [
          published.verdict === 'late'
            ? say.late(dayInWords(published.publishedOn), published.given, last.clearDays)
            : say.inTime(dayInWords(published.publishedOn), published.given),
        ]),
    '',
    ...dayLines(last.days),
    '',
    ...ruleLines(last.rule),
    ...(published === undefined || published.waysOut.length === 0
      ? []
      : [
          '',
          say.waysOut,
          ...published.waysOut.map(
            ({ way, provision, isOpen, publishBy, earliestOn }) =>
              `  ${say.way[way]} (${provision})${isOpen ? '' : say.closed}${publishBy === undefined ? '' : say.noticeBy(dayInWords(publishBy))}${earliestOn === undefined ? '' : say.from(dayInWords(earliestOn))}`,
          ),
        ]),
  ]
  return `${lines.join('\n')}\n`
}

/** The days of a count, a line each. */
export function dayLines(days: readonly CountedDay[]): readonly string[] {
  let number = 0
  return days.map(({ on, counts, why, name }) => {
    if (counts) number += 1
    return `  ${on}  ${say.weekdays[weekday(on) - 1]}  ${counts ? number : (name ?? say.why[why])}`
  })
}

/** A rule for a person: its source, its words and how far they are to be trusted. */
export function ruleLines(rule: StatutoryRule): readonly string[] {
  return [
    `${rule.instrument}, ${rule.provision}:`,
    `  ${rule.words}`,
    rule.verified ? say.verified : say.unverified,
  ]
}

/** A day as a sentence says it, with its weekday. */
export function dayInWords(on: CalendarDate): string {
  return `${say.longWeekdays[weekday(on) - 1]} ${dateInWords(on)}`
}

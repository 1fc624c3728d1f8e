import type { CalendarDate } from '../../foundation/calendar-date.ts'
import { dateInWords } from '../date-in-words.ts'
import { isEscalated, isLate, type CommitmentCourse } from './commitment-course.ts'

/** What an item of an agenda says of a commitment that is to be reported back. */
export type ReportBackItem = { readonly title: string; readonly purpose: string }

/** The facts of a commitment that its item tells. Each of them is public. */
export type ReportBackFacts = {
  readonly title: string
  readonly quote: string
  readonly owner: string
  readonly course: CommitmentCourse
}

/**
 * The item by which a body hears of a commitment: named for the business in which it was promised, with what was promised in
 * its words, by whom, and the first promised day beside the current one.
 */
export function reportBackItem({ title, quote, owner, course }: ReportBackFacts): ReportBackItem {
  const { firstDueOn, moves, reportBack } = course
  const first = firstDueOn === undefined ? '' : ` First promised for ${dateInWords(firstDueOn)}.`
  const now =
    moves === 0 || reportBack.dueOn === undefined
      ? ''
      : ` The day is now ${dateInWords(reportBack.dueOn)}, moved ${moves === 1 ? 'once' : `${moves} times`}.`
  const purpose = `To hear what became of what was promised: “${quote}” (${owner}).${first}${now}`
  return { title: `Report back: ${title}`, purpose }
}

/** Whether a commitment belongs on the agenda of its body's meeting on a day: due by then, done, or moved too often. */
export function belongsOnAgenda(course: CommitmentCourse, meetingOn: CalendarDate): boolean {
  if (course.state === 'doneClaimed') return true
  const isDue = course.reportBack.dueOn === meetingOn || isLate(course, meetingOn)
  return isDue || isEscalated(course)
}

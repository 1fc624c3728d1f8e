import type { CalendarDate } from '../../foundation/calendar-date.ts'
import { accept, type Result } from '../../foundation/result.ts'
import type { AgendaItemId } from '../agenda/agenda-item.ts'
import { noticeVerdict, type NoticeQuestion, type NoticeVerdict } from './notice-verdict.ts'
import type { ClockRefusal } from './refusals.ts'

/** A thing of an agenda that has a clock of its own: the item itself, or a paper of it. */
export type TimedPaper = {
  /** What tells it from the others in the answer: the identifier of the item, the document or the expected document. */
  readonly id: string
  readonly itemId: AgendaItemId
  readonly kind: 'item' | 'paper'
  /** The title that the reader of the answer may see. */
  readonly title: string
  /** The day on which it became public, or `undefined` while it is not. */
  readonly publishedOn?: CalendarDate | undefined
  /** Where it is to follow: the day on which it is expected. */
  readonly expectedOn?: CalendarDate | undefined
}

/** A paper with its own verdict. `expected` judges the day for which it is announced, as if it were published then. */
export type PaperVerdict = TimedPaper & {
  readonly verdict: NoticeVerdict
  readonly expected?: NoticeVerdict | undefined
}

/**
 * The verdict on each item and each paper of an agenda. A paper that follows late does not spoil the others, and they do
 * not excuse it: each has had its own clear days or has not.
 *
 * @refuses no-holiday-calendar, no-rule-on-that-day
 * @law docs/law/si-2012-2089.md
 */
export function documentVerdicts(
  papers: readonly TimedPaper[],
  question: Omit<NoticeQuestion, 'publishedOn'>,
): Result<readonly PaperVerdict[], ClockRefusal> {
  const verdicts: PaperVerdict[] = []
  for (const paper of papers) {
    const verdict = noticeVerdict({ ...question, publishedOn: paper.publishedOn })
    if (!verdict.ok) return verdict
    const isAwaited = paper.publishedOn === undefined && paper.expectedOn !== undefined
    const expected = isAwaited ? noticeVerdict({ ...question, publishedOn: paper.expectedOn }) : undefined
    if (expected?.ok === false) return expected
    verdicts.push({ ...paper, verdict: verdict.value, expected: expected?.value })
  }
  return accept(verdicts)
}

/** Whether everything of an agenda that is public came in time, and nothing is still out. */
export function isAgendaInTime(verdicts: readonly PaperVerdict[]): boolean {
  return verdicts.every(
    ({ verdict: { published } }) => published !== undefined && published.verdict !== 'late',
  )
}

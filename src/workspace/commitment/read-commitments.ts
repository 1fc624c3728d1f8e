import { followed, type FollowedCommitment } from '../../acts/commitment/course-from-rows.ts'
import { followedCommitment } from '../../acts/commitment/take-step.ts'
import { isEscalated, isLate } from '../../council/commitment/commitment-course.ts'
import { isIdForm, type Id } from '../../foundation/identifier.ts'
import {
  commitmentsOfBodies,
  commitmentsOwed,
  stepsOfCommitments,
  type CommitmentRow,
} from '../../store/commitment.ts'
import { html, type Html } from '../../web/html.ts'
import { tag } from '../../web/components/tag.ts'
import { plainTable } from '../registers/register-parts.ts'
import { reading } from '../frame/reading.ts'
import type { Visit } from '../frame/visit.ts'
import { bodiesOfSeats, myParts } from '../my/read-my.ts'
import { commitmentWords as words } from './words.ts'

/** The first page of commitments, for the way back. */
export const commitmentsCrumb = { text: words.title, href: '/workspace/commitments' }

/** Commitments with where they stand, in the order of their rows. */
export async function withCourses(
  { office, councilId }: Visit,
  rows: readonly CommitmentRow[],
): Promise<readonly FollowedCommitment[]> {
  const ids = rows.map((row) => row.commitment_id)
  return followed(rows, await stepsOfCommitments(office, councilId, ids))
}

/** What the reader owes today, in their offices and as a person. */
export async function owedByReader(visit: Visit): Promise<readonly FollowedCommitment[]> {
  const { office, councilId, reader, today } = visit
  if (reader.personId === undefined) return []
  return withCourses(
    visit,
    await commitmentsOwed(office, councilId, { personId: reader.personId, on: today }),
  )
}

/** What was promised in public to the bodies on which the reader sits, or at their meetings. */
export async function promisedToBodies(visit: Visit): Promise<readonly FollowedCommitment[]> {
  const { office, councilId } = visit
  const { seats } = await myParts(visit)
  return withCourses(visit, await commitmentsOfBodies(office, councilId, bodiesOfSeats(seats)))
}

/** A commitment as the reader sees it: they follow those of its body, or owe it. */
export type SeenCommitment = FollowedCommitment & { readonly mayFollow: boolean; readonly isOwn: boolean }

/** The commitment at an address, for who follows it or owes it; `undefined` for everybody else. */
export async function commitmentAt(visit: Visit, id = ''): Promise<SeenCommitment | undefined> {
  if (!isIdForm(id)) return undefined
  const found = await reading(visit, ({ tx, councilId }) =>
    followedCommitment({ tx, councilId }, id as Id<'commitment'>),
  )
  if (found === undefined) return undefined
  const mayFollow = visit.may('make-commitment', found.row.report_back_body_id)
  const owed = await owedByReader(visit)
  const isOwn = owed.some(({ row }) => row.commitment_id === found.row.commitment_id)
  return mayFollow || isOwn ? { ...found, mayFollow, isOwn } : undefined
}

/** Commitments as a dense table, each a way to its page. */
export function commitmentTable(
  visit: Visit,
  rows: readonly FollowedCommitment[],
  at: 'workspace' | 'public',
): Html {
  const address = at === 'workspace' ? '/workspace/commitments' : '/commitments'
  return plainTable(
    words.head,
    rows.map(({ row, course }) => [
      html`<a class="govuk-link" href="${address}/${row.commitment_id}">${row.quote}</a>`,
      commitmentState(visit, { row, course }),
      firstDay(visit, row),
      dayNow(visit, { row, course }),
      row.owner_name,
      row.report_back_body,
    ]),
  )
}

/** The first promised day, or what it waits for; of a recommendation, the day by which it was to be answered. */
function firstDay({ say }: Visit, row: CommitmentRow): string {
  const { first_due_on: on } = row
  if (on === null) return row.trigger_words ?? words.noDay
  return row.nature === 'recommendation' ? words.answerBy(say.shortDate(on)) : say.shortDate(on)
}

/** The day that is promised now, beside the first one. */
export function dayNow(visit: Visit, { row, course }: Pick<FollowedCommitment, 'row' | 'course'>): string {
  const { dueOn } = course.reportBack
  if (dueOn === undefined) return words.noDay
  const date = visit.say.shortDate(dueOn)
  if (course.moves > 0) return words.moved(date, visit.say.count(course.moves, words.moves))
  return dueOn === row.first_due_on ? words.same : date
}

/** How a commitment stands, as tags. */
export function commitmentState(
  { today }: Visit,
  { row, course }: Pick<FollowedCommitment, 'row' | 'course'>,
): Html {
  return html`${isLate(course, today) && tag({ text: words.lateTag, classes: 'govuk-tag--red' })}
  ${tag({ text: words.states[course.state], classes: course.state === 'accepted' ? 'govuk-tag--green' : 'govuk-tag--grey' })}
  ${isEscalated(course) && tag({ text: words.escalated, classes: 'govuk-tag--orange' })}
  ${row.released_entry === null && tag({ text: words.notPublic, classes: 'govuk-tag--yellow' })}`
}

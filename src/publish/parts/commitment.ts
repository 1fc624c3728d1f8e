import {
  courseOf,
  hasEnded,
  isLate,
  type CommitmentCourse,
} from '../../council/commitment/commitment-course.ts'
import type { CommitmentNature } from '../../council/commitment/commitment.ts'
import type { CommitmentStep } from '../../council/commitment/commitment-step.ts'
import type { PublicCommitment } from '../../store/public/commitment.ts'
import { table } from '../../web/components/table.ts'
import { html, type Fragment, type Html } from '../../web/html.ts'
import { stateTag, type StateTone } from '../../web/record/state-tag.ts'
import type { Visit } from '../visit.ts'
import { commitmentWords as words } from '../words/commitment-words.ts'
import { label } from './label.ts'
import { link } from './links.ts'
import { section } from './section.ts'

/** Where a commitment stands by what the public may know of its course. */
export function publicCourse(commitment: PublicCommitment): CommitmentCourse {
  const made = {
    nature: commitment.nature as CommitmentNature,
    dueOn: commitment.first_due_on ?? undefined,
    reportBackBodyId: commitment.report_back_body_id,
  }
  const steps = commitment.steps.map((row): CommitmentStep => {
    return {
      kind: row.kind as CommitmentStep['kind'],
      on: row.on_day,
      dueOn: row.due_on ?? undefined,
      response: (row.response as CommitmentStep['response'] | null) ?? undefined,
    }
  })
  return courseOf(made, steps)
}

const tones: Readonly<Record<CommitmentCourse['state'], StateTone>> = {
  waiting: 'open',
  open: 'open',
  doneClaimed: 'open',
  reported: 'open',
  accepted: 'settled',
  lapsed: 'stopped',
  withdrawn: 'stopped',
}

/** How a commitment stands, in a word or two; what is late is said first. */
export function commitmentTags({ today }: Pick<Visit, 'today'>, course: CommitmentCourse): Html {
  const state = stateTag({ tone: tones[course.state], text: words.states.state[course.state] })
  return isLate(course, today) ? html`${stateTag({ tone: 'changed', text: words.late })} ${state}` : state
}

/** How often a day was moved, in words: once, twice, 3 times. */
export function timesMoved(moves: number): string {
  if (moves === 1) return words.times.one
  return moves === 2 ? words.times.two : words.timesCount(moves)
}

/** The day that is promised now, beside the first one: whether it was moved, and how often. */
function dayNow({ say }: Pick<Visit, 'say'>, course: CommitmentCourse): string {
  const { dueOn } = course.reportBack
  if (dueOn === undefined) return words.noDay
  if (course.moves === 0) return dueOn === course.firstDueOn ? words.same : say.shortDate(dueOn)
  return words.movedTo(say.shortDate(dueOn), timesMoved(course.moves))
}

/** The first promised day, or what it waits for; of a recommendation, the day by which it was to be answered. */
function firstPromised({ say }: Pick<Visit, 'say'>, commitment: PublicCommitment): string {
  const { first_due_on: on, trigger_words: trigger } = commitment
  if (on !== null)
    return commitment.nature === 'recommendation' ? words.answerBy(say.shortDate(on)) : say.shortDate(on)
  return trigger === null ? words.noDay : words.upon(trigger)
}

/** Which body hears of a commitment next, and by when; that it ended, where it did. */
export function nextOfCommitment(
  { say, today }: Pick<Visit, 'say' | 'today'>,
  { report_back_body: body, trigger_words: trigger }: PublicCommitment,
  course: CommitmentCourse,
): string {
  if (hasEnded(course)) return words.nothingNext
  const { dueOn } = course.reportBack
  if (dueOn === undefined) return words.nextTrigger(body, trigger ?? '')
  if (course.state === 'waiting') return words.nextAnswer(body, say.date(dueOn))
  const said = isLate(course, today) ? words.wasNext : words.nextReport
  return said(body, say.date(dueOn))
}

/** The name of the body that hears of a commitment, as a link to its page. */
export function reportsTo({ report_back_slug: slug, report_back_body: name }: PublicCommitment): Html {
  return link(`/bodies/${slug}`, name)
}

/** Commitments as a table: what, how each stands, the first promised day beside the current one, by whom, and who hears of it. */
export function commitmentTable(visit: Visit, commitments: readonly PublicCommitment[]): Html {
  return html`<div class="mh-scroll" tabindex="0" role="region" aria-label="${words.caption}">
    ${table({
      caption: words.caption,
      captionClasses: 'govuk-visually-hidden',
      head: words.head.map((text) => ({ text })),
      rows: commitments.map((commitment) => {
        const course = publicCourse(commitment)
        return [
          { html: commitmentLink(commitment) },
          { html: commitmentTags(visit, course) },
          { text: firstPromised(visit, commitment) },
          { text: dayNow(visit, course) },
          { text: commitment.owner_name },
          { html: reportsTo(commitment) },
        ]
      }),
    })}
  </div>`
}

/** The words of a commitment as a link to its page. */
function commitmentLink({ commitment_id: id, quote }: PublicCommitment): Html {
  return link(`/commitments/${id}`, quote ?? words.gone)
}

/** What was promised in a decision or on an item, each with who owes it and how it stands; nothing where nothing was. */
export function promisedHere(visit: Visit, commitments: readonly PublicCommitment[]): Fragment {
  if (commitments.length === 0) return undefined
  return section(
    words.madeHere,
    html`<ul class="govuk-list govuk-list--spaced">
      ${commitments.map((commitment) => {
        const course = publicCourse(commitment)
        return html`<li>
          ${commitmentLink(commitment)}<br />${commitment.owner_name}, ${daysOf(visit, commitment, course)}
          ${commitmentTags(visit, course)} ${label(words.states.nature, commitment.nature)}
        </li>`
      })}
    </ul>`,
  )
}

/** The first promised day, and the current one where it was moved. */
function daysOf(visit: Visit, commitment: PublicCommitment, course: CommitmentCourse): string {
  const first = firstPromised(visit, commitment)
  return course.moves === 0 ? first : words.dayNow(first, dayNow(visit, course))
}

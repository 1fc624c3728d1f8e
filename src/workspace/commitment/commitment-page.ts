import { hasEnded, isEscalated } from '../../council/commitment/commitment-course.ts'
import type { CommitmentStepRow } from '../../store/commitment.ts'
import { reportBacksPlaced } from '../../store/commitment-ground.ts'
import { insetText } from '../../web/components/inset-text.ts'
import { summaryList } from '../../web/components/summary-list.ts'
import { html, type Fragment, type Html } from '../../web/html.ts'
import { matterTimeline } from '../../web/record/matter-timeline.ts'
import { pageHeading } from '../../web/record/page-heading.ts'
import { dateAt } from '../../foundation/instant.ts'
import type { Route } from '../frame/route.ts'
import type { Visit } from '../frame/visit.ts'
import { answeringPlansPart } from '../improvement/promises-part.ts'
import { followedPart } from '../improvement/trackers-part.ts'
import {
  commitmentAt,
  commitmentsCrumb,
  commitmentState,
  dayNow,
  type SeenCommitment,
} from './read-commitments.ts'
import { commitmentWords } from './words.ts'

const words = commitmentWords.one

/** One commitment with its whole course and what its reader may do: who follows it, or who owes it. */
export const commitmentRoute: Route = {
  url: '/commitments/:id',
  for: 'signed-in',
  show: async (visit, { params }) => {
    const seen = await commitmentAt(visit, params['id'])
    if (seen === undefined) return undefined
    const { row, course } = seen
    const followed = await followedPart(visit, { commitmentId: row.commitment_id })
    const plans = await answeringPlansPart(visit, row.commitment_id)
    const natures: Readonly<Record<string, string>> = commitmentWords.natures
    return {
      title: row.quote,
      breadcrumbs: seen.mayFollow ? [commitmentsCrumb] : [mineCrumb],
      main: html`${pageHeading({ caption: natures[row.nature], title: `“${row.quote}”`, state: commitmentState(visit, seen) })}
        ${isEscalated(course) && insetText({ text: words.escalated(row.report_back_body) })}
        <h2 class="govuk-heading-m">${words.facts}</h2>
        ${await facts(visit, seen)} ${plans} ${followed} ${ways(visit, seen)}
        <h2 class="govuk-heading-m">${words.course}</h2>
        ${matterTimeline([made(visit, seen), ...seen.steps.map((step) => shownStep(visit, step))])}`,
    }
  },
}

const mineCrumb = { text: commitmentWords.mine.title, href: '/workspace/my/commitments' }

async function facts(visit: Visit, seen: SeenCommitment): Promise<Html> {
  const { row, course } = seen
  const { say } = visit
  const placed = await reportBacksPlaced(visit.office, visit.councilId, visit.today)
  const next = placed.find((one) => one.commitment_id === row.commitment_id)
  const response = course.response && commitmentWords.answer.responses[course.response]
  const rows: readonly (readonly [string, Fragment])[] = [
    [words.owner, row.owner_name],
    [words.firstDueOn, row.first_due_on === null ? undefined : say.longDate(row.first_due_on)],
    [words.dueOn, course.reportBack.dueOn && dayNow(visit, seen)],
    [words.trigger, row.trigger_words ?? undefined],
    [words.reportsTo, row.report_back_body],
    [words.response, response],
    [words.onAgenda, next && meetingLink(next.meeting_id, say.longDate(next.starts_on))],
    [words.promisedAt, html`${row.title}<br />${row.promised_to}, ${say.date(row.promised_on)}`],
  ]
  return summaryList({
    rows: rows
      .filter(([, value]) => value !== undefined)
      .map(([key, value]) => ({ key: { text: key }, value: { html: html`${value}` } })),
  })
}

function meetingLink(meetingId: string, text: string): Html {
  return html`<a class="govuk-link" href="/workspace/meetings/${meetingId}/agenda">${text}</a>`
}

function ways(visit: Visit, { row, course, mayFollow }: SeenCommitment): Html {
  const here = `/workspace/commitments/${row.commitment_id}`
  const mayReport = visit.may('commission-report', row.report_back_body_id)
  const open = (hasEnded(course) ? [] : openWays(course.state === 'waiting', mayFollow)).filter(
    ([, path]) => path !== 'report' || mayReport,
  )
  const links = open.map(([text, path]) => [text, `${here}/${path}`] as const)
  const isPublic = row.released_entry !== null
  const seen = isPublic ? [[words.public, `/commitments/${row.commitment_id}`] as const] : []
  return html`<h2 class="govuk-heading-m">${words.ways}</h2>
    ${isPublic && !row.are_words_public && html`<p class="govuk-body">${words.wordsGone}</p>`}
    <ul class="govuk-list">
      ${[...links, ...seen].map(([text, href]) => html`<li><a class="govuk-link" href="${href}">${text}</a></li>`)}
    </ul>`
}

/** What may be done with an open commitment: by its owner that it is done, by who follows it everything else. */
function openWays(
  isWaiting: boolean,
  mayFollow: boolean,
): readonly (readonly [text: string, path: string])[] {
  const first = isWaiting ? ([words.answer, 'answer'] as const) : ([words.claim, 'claim'] as const)
  if (!mayFollow) return isWaiting ? [] : [first]
  return [first, [words.report, 'report'], [words.hear, 'hear'], [words.move, 'move'], [words.end, 'end']]
}

function made({ say, zone }: Visit, { row }: SeenCommitment) {
  return {
    stage: 'past',
    title: words.made,
    when: say.date(row.promised_on),
    detail: say.date(dateAt(row.at, zone)) === say.date(row.promised_on) ? undefined : row.promised_to,
  } as const
}

function shownStep({ say }: Visit, step: CommitmentStepRow) {
  const names: Readonly<Record<string, string>> = commitmentWords.steps
  const details: readonly Fragment[] = [
    step.response && commitmentWords.answer.responses[step.response as 'accept'],
    step.words,
    step.plan !== '' && words.plan(step.plan),
    step.due_on !== null && words.due(say.date(step.due_on)),
    step.approved_by !== null && words.approvedBy(step.approved_by),
    step.item_id !== null && html`<a class="govuk-link" href="/items/${step.item_id}">${words.onAgenda}</a>`,
  ]
  return {
    stage: 'past',
    title: names[step.kind] ?? step.kind,
    when: say.date(step.on_day),
    detail: html`${details.filter(Boolean).map((detail) => html`${detail}<br />`)}`,
  } as const
}

import {
  daysLate,
  isEscalated,
  isLate,
  type CommitmentCourse,
} from '../../council/commitment/commitment-course.ts'
import { dateAt } from '../../foundation/instant.ts'
import {
  publicCommitment,
  type PublicCommitment,
  type PublicCommitmentStep,
} from '../../store/public/commitment.ts'
import { summaryList } from '../../web/components/summary-list.ts'
import { html, type Fragment, type Html } from '../../web/html.ts'
import { matterTimeline, type TimelineStep } from '../../web/record/matter-timeline.ts'
import { notice } from '../../web/record/notice.ts'
import { pageHeading } from '../../web/record/page-heading.ts'
import { siteWords } from '../../web/site-words.ts'
import { commitmentTags, nextOfCommitment, publicCourse, reportsTo, timesMoved } from '../parts/commitment.ts'
import { feedLink, followLinks, followPart } from '../parts/follow.ts'
import { label } from '../parts/label.ts'
import { link, way } from '../parts/links.ts'
import { plansAnsweringPart } from '../parts/plans-answering.ts'
import { paragraph, section } from '../parts/section.ts'
import { submissionsPart } from '../parts/submissions.ts'
import { followedPart } from '../parts/trackers.ts'
import type { PageMaker, Visit } from '../visit.ts'
import { commitmentWords as words } from '../words/commitment-words.ts'

/** One promise with its whole course: its words, who owes it, the first promised day beside the current one, and what became of it. */
export const commitmentPage: PageMaker = async (visit, { id }) => {
  const commitment = await publicCommitment(visit.record, id)
  if (commitment === undefined) return undefined
  const breadcrumbs = way(
    [siteWords.decisions, '/decisions'],
    [words.title, '/commitments'],
    [label(words.states.nature, commitment.nature)],
  )
  const { quote } = commitment
  if (quote === null)
    return { ...gone(commitment), status: 410, noindex: true, section: 'decisions', breadcrumbs }
  const course = publicCourse(commitment)
  const to = { commitmentId: commitment.commitment_id }
  const [asked, followed] = [await submissionsPart(visit, to), await followedPart(visit, to)]
  const plans = await plansAnsweringPart(visit, commitment.commitment_id)
  return {
    title: quote,
    section: 'decisions',
    description: `${label(words.states.nature, commitment.nature)}: ${quote}`,
    breadcrumbs,
    head: feedLink(visit, { path: `/commitments/${id}`, title: `“${quote}”` }),
    main: html`${pageHeading({ caption: label(words.states.nature, commitment.nature), title: `“${quote}”`, state: commitmentTags(visit, course) })}
    ${lateNotice(visit, commitment, course)} ${facts(visit, commitment, course)}
    ${section(words.next, paragraph(nextOfCommitment(visit, commitment, course)))} ${plans} ${followed}
    ${asked} ${section(words.course, matterTimeline(stepsShown(visit, commitment)))}
    ${followPart(followLinks(visit, `/commitments/${id}`))}`,
  }
}

function gone({ resolution_id: resolutionId }: PublicCommitment): { title: string; main: Html } {
  return {
    title: words.gone,
    main: html`${pageHeading({ title: words.gone })}
    ${notice({
      kind: 'changed',
      heading: words.goneHeading,
      body: html`<p>${words.goneBody}</p>
        ${resolutionId !== null && html`<p>${link(`/decisions/${resolutionId}`, words.toDecision)}</p>`}`,
    })}`,
  }
}

function lateNotice(
  { say, today }: Visit,
  { report_back_body: body }: PublicCommitment,
  course: CommitmentCourse,
): Html | undefined {
  const { dueOn } = course.reportBack
  const escalated = isEscalated(course) && html`<p>${words.escalated(body)}</p>`
  if (dueOn === undefined || !isLate(course, today))
    return escalated === false ? undefined : html`${escalated}`
  const days = say.count(daysLate(course, today), words.days)
  return notice({
    kind: 'changed',
    heading: words.lateHeading,
    body: html`<p>${words.lateBy(say.date(dueOn), days)}</p>
      ${escalated}`,
  })
}

function facts(visit: Visit, commitment: PublicCommitment, course: CommitmentCourse): Html {
  const { say } = visit
  const { first_due_on: first, trigger_words: trigger } = commitment
  const { dueOn, round } = course.reportBack
  const said = words.facts
  const isAdvice = commitment.nature === 'recommendation'
  const rows: readonly (readonly [string, Fragment])[] = [
    [said.owner, owner(commitment)],
    [isAdvice ? said.answerBy : said.firstDueOn, first === null ? undefined : say.longDate(first)],
    [said.dueOn, dueOn === undefined ? undefined : now(visit, course)],
    [said.trigger, trigger ?? undefined],
    [said.reportsTo, reportsTo(commitment)],
    [said.round, round === 1 ? undefined : words.roundOf(round)],
    [said.answer, answer(visit, commitment)],
    [said.promisedAt, source(visit, commitment)],
  ]
  return summaryList({
    rows: rows
      .filter(([, value]) => value !== undefined)
      .map(([key, value]) => ({ key: { text: key }, value: { html: html`${value}` } })),
  })
}

/** What the executive answered to a recommendation and when; said plainly where it was after the day. */
function answer({ say }: Visit, { steps, first_due_on: due }: PublicCommitment): string | undefined {
  const step = steps.find(({ kind }) => kind === 'answered')
  if (step === undefined || step.response === null) return undefined
  const isAfter = due !== null && step.on_day > due
  const said = isAfter ? words.answeredLate : words.answeredOn
  return said(label(words.states.response, step.response), say.date(step.on_day))
}

function now({ say }: Visit, { moves, firstDueOn, reportBack }: CommitmentCourse): string {
  const { dueOn } = reportBack
  if (dueOn === undefined) return words.noDay
  if (moves > 0) return words.movedTo(say.longDate(dueOn), timesMoved(moves))
  return dueOn === firstDueOn ? words.facts.unmoved(say.longDate(dueOn)) : say.longDate(dueOn)
}

function owner({
  owner_name: name,
  owner_person_id: person,
  owner_body_slug: slug,
}: PublicCommitment): Fragment {
  if (person !== null) return link(`/people/${person}`, name)
  return slug === null ? name : link(`/bodies/${slug}`, name)
}

function source({ say }: Visit, commitment: PublicCommitment): Html {
  const { resolution_id: resolution, item_id: item, title, promised_to: body, promised_on: on } = commitment
  const address = resolution === null ? `/items/${item ?? ''}` : `/decisions/${resolution}`
  const where = body === null || on === null ? '' : words.atMeeting(body, say.date(on))
  return html`${link(address, title ?? words.title)}<br />${where}`
}

function stepsShown(visit: Visit, commitment: PublicCommitment): readonly TimelineStep[] {
  const { say, council } = visit
  const { nature, promised_on: on, made_at: at } = commitment
  const made: TimelineStep = {
    stage: 'past',
    title: label(words.states.madeAs, nature),
    when: say.date(on ?? dateAt(at, council.zone)),
    detail: source(visit, commitment),
  }
  let due = commitment.first_due_on
  const after = commitment.steps.map((step): TimelineStep => {
    const was = due
    due = step.due_on ?? due
    return {
      stage: 'past',
      title: titleOf(commitment, step),
      when: say.date(step.on_day),
      detail: detailOf(visit, step, was),
    }
  })
  return [made, ...after]
}

function titleOf({ nature }: PublicCommitment, { kind, response }: PublicCommitmentStep): string {
  if (kind === 'answered' && response !== null) return label(words.states.response, response)
  if (kind === 'accepted' && nature === 'recommendation') return words.endOfMonitoring
  return label(words.states.steps, kind)
}

function detailOf(visit: Visit, step: PublicCommitmentStep, was: PublicCommitmentStep['due_on']): Html {
  const { words: said, plan, approved_by: by } = step
  const told: readonly Fragment[] = [
    dayOf(visit, step, was),
    said,
    plan !== '' && words.plan(plan),
    by !== null && words.approvedBy(by),
    ...placeOf(visit, step),
  ]
  return html`${told.filter(Boolean).map((fact) => html`${fact}<br />`)}`
}

/** The day that a step promised from then on, in words; nothing where it promised none. */
function dayOf(
  { say }: Visit,
  { kind, due_on: dueOn }: PublicCommitmentStep,
  was: PublicCommitmentStep['due_on'],
) {
  if (dueOn === null) return undefined
  return kind === 'moved' ? movedDay({ say }, was, dueOn) : words.nextOn(say.date(dueOn))
}

/** The meeting at which a step happened, and the decision that says so. */
function placeOf({ say }: Visit, step: PublicCommitmentStep): readonly Fragment[] {
  const { item_id: item, resolution_id: resolution, body_name: body, starts_on: on } = step
  return [
    item !== null &&
      body !== null &&
      on !== null &&
      link(`/items/${item}`, words.atMeeting(body, say.date(on))),
    resolution !== null && link(`/decisions/${resolution}`, words.byResolution),
  ]
}

function movedDay(
  { say }: Pick<Visit, 'say'>,
  was: PublicCommitmentStep['due_on'],
  dueOn: NonNullable<PublicCommitmentStep['due_on']>,
): string {
  return was === null ? words.setTo(say.date(dueOn)) : words.movedFrom(say.date(was), say.date(dueOn))
}

import { daysLate, isPastFirstPromise, slipsBeforeForum } from '../../council/improvement/action.ts'
import { ratingScales } from '../../council/improvement/rating-scale.ts'
import {
  publicActions,
  publicAnswersOf,
  publicProofOf,
  type PublicAction,
  type PublicActionStep,
  type PublicAnswer,
} from '../../store/public/improvement.ts'
import { publicCorrectionsOfAction } from '../../store/public/corrections.ts'
import type { Row } from '../../store/public/public-record.ts'
import { summaryList } from '../../web/components/summary-list.ts'
import { table } from '../../web/components/table.ts'
import { html, type Fragment, type Html } from '../../web/html.ts'
import { correctionList } from '../../web/record/correction-list.ts'
import { correctionWords } from '../../web/record/correction-words.ts'
import { notice } from '../../web/record/notice.ts'
import { pageHeading } from '../../web/record/page-heading.ts'
import { stateTag } from '../../web/record/state-tag.ts'
import { feedLink, followLinks, followPart } from '../parts/follow.ts'
import { actionState, leadOf } from '../parts/improvement.ts'
import { label } from '../parts/label.ts'
import { link, way } from '../parts/links.ts'
import { nextReportPart } from '../parts/next-report.ts'
import { paragraph, paragraphs, section } from '../parts/section.ts'
import { submissionsPart } from '../parts/submissions.ts'
import { followedPart, trackersPart } from '../parts/trackers.ts'
import { voicesPart } from '../parts/voices.ts'
import type { PageMaker, Visit } from '../visit.ts'
import { improvementWords } from '../words/improvement-words.ts'

const words = improvementWords.action

/** One action: the date promised first beside the one it has now, what was done, and how they know. */
export const actionPage: PageMaker = async (visit, { id }) => {
  const [action] = await publicActions(visit.record, { actionIds: [id] })
  if (action === undefined) return undefined
  const { updates, evidence } = await publicProofOf(visit.record, action.action_id)
  const answers = await publicAnswersOf(visit.record, action.action_id)
  const to = { actionId: action.action_id }
  const [told, asked] = [await voicesPart(visit, to), await submissionsPart(visit, to)]
  const corrections = await publicCorrectionsOfAction(visit.record, action.action_id)
  const tracked = [
    await trackersPart(visit, action.action_id),
    await followedPart(visit, { actionId: action.action_id }),
  ]
  const planAddress = `/improvement-plans/${action.improvement_plan_id}`
  return {
    title: action.title,
    section: 'decisions',
    head: feedLink(visit, { path: `/actions/${id}`, title: action.title }),
    description: action.detail === '' ? action.title : action.detail,
    breadcrumbs: way(
      [improvementWords.title, '/improvement-plans'],
      [action.plan_title, planAddress],
      [action.title],
    ),
    main: html`${pageHeading({ caption: action.plan_title, title: action.title, state: actionState(visit, action.standing) })}
    ${lateNotice(visit, action)} ${facts(visit, action)}
    ${answers.length > 0 && section(words.answers, html`${answers.map(answerPart)}`)} ${told} ${asked}
    ${section(words.ratings, html`${paragraph(words.ratingsLead)} ${ratings(visit, action)}`)}
    ${section(words.howKnown, updates.length > 0 && updates.map((update) => updatePart(visit, update)), words.noUpdates)}
    ${await nextReportPart(visit, { planIds: [action.improvement_plan_id], actionId: action.action_id })}
    ${tracked}
    ${section(words.evidence, evidence.length > 0 && evidenceTable(visit, evidence), words.noEvidence)}
    ${section(words.history, history(visit, action))}
    ${corrections.length > 0 && section(correctionWords.title, correctionList(corrections, visit.say.date))}
    ${paragraph(link(planAddress, words.plan))} ${followPart(followLinks(visit, `/actions/${id}`))}`,
  }
}

/** Says plainly that an action is late, past its first promise, or slipped so often that its forum must speak. */
function lateNotice({ say, today }: Visit, action: PublicAction): Html | undefined {
  const { standing, original_due_on: originalDueOn } = action
  const days = daysLate(standing, today)
  const isPast = isPastFirstPromise({ originalDueOn }, standing, today)
  if (days === 0 && !isPast && standing.slips < slipsBeforeForum) return undefined
  const slips = words.slips(say.count(standing.slips, words.times))
  const past = isPast && standing.slips > 0 ? [words.pastFirst(say.date(originalDueOn))] : []
  const forum = standing.isBeforeForum ? [words.beforeForum(action.forum_name)] : []
  if (days === 0) return noticeOf(slips, [...past, ...forum])
  const due = words.lateOn(say.date(standing.dueOn))
  return noticeOf(words.late(say.count(days, words.days)), [
    due,
    ...past,
    ...(standing.slips > 0 ? [slips] : []),
    ...forum,
  ])
}

function noticeOf(heading: string, sentences: readonly string[]): Html {
  return notice({ kind: 'changed', heading, body: html`${sentences.map(paragraph)}` })
}

function facts({ say }: Visit, action: PublicAction): Html {
  const { standing } = action
  const rows: readonly (readonly [string, Fragment])[] = [
    [words.first, html`<strong>${say.date(action.original_due_on)}</strong>`],
    [
      words.now,
      html`<strong>${say.date(standing.dueOn)}</strong>
        ${standing.dueOn === action.original_due_on && html`<br />${words.same}`}`,
    ],
    [words.detail, action.detail && paragraphs(action.detail)],
    [words.lead, leadOf(action)],
    [words.accountable, action.accountable_title],
    [words.partners, say.list(action.partners)],
    [words.theme, action.theme],
    [words.voice, action.voice_note && paragraphs(action.voice_note)],
    [words.risk, action.risk && paragraphs(action.risk)],
    [words.cost, action.cost],
  ]
  return summaryList({
    rows: rows
      .filter(([, value]) => value !== '')
      .map(([text, value]) => ({ key: { text }, value: { html: html`${value}` } })),
  })
}

function answerPart({ contribution, event_title: event, quote }: PublicAnswer): Html {
  const said = contribution === 'full' ? words.answersFull(event) : words.answersPart(event)
  return html`${paragraph(said)}
    <blockquote class="govuk-inset-text">${quote}</blockquote>`
}

function ratings({ say }: Visit, action: PublicAction): Html {
  const rows = ratingScales.map((scale) => {
    const rated = action.steps.findLast((step) => step.kind === 'rated' && step.scale === scale)
    const { ratingStep } = rated ?? {}
    const value =
      rated === undefined || ratingStep === undefined
        ? words.notRated
        : html`${stateTag({ tone: ratingStep.mark, text: ratingStep.words })}
            <p class="govuk-body govuk-!-margin-top-2 govuk-!-margin-bottom-1">${ratingStep.definition}</p>
            ${rated.reason && paragraph(rated.reason)}
            <p class="govuk-body-s govuk-!-margin-bottom-0">${words.ratedOn(say.date(rated.on))}</p>`
    return { key: { text: words.scales[scale] }, value: { html: html`${value}` } }
  })
  return summaryList({ rows })
}

function updatePart({ say }: Visit, update: Row<'progress_update'>): Html {
  const { answered_by: by, answered_how: how } = update
  const answers: readonly (readonly [string, string])[] = [
    [words.known, update.known],
    [words.how, update.how_known],
    [words.next, update.next],
  ]
  return html`<h3 class="govuk-heading-m">${words.asOf(say.date(update.as_of))}</h3>
    ${summaryList({ rows: answers.map(([text, answer]) => ({ key: { text }, value: { html: paragraphs(answer) } })) })}
    ${by !== null && how !== null && paragraph(words.answered(by, how))}`
}

function evidenceTable({ say }: Visit, evidence: readonly Row<'action_evidence'>[]): Html {
  return html`<div class="mh-scroll" tabindex="0" role="region" aria-label="${words.evidence}">
    ${table({
      head: words.evidenceHead.map((text) => ({ text })),
      firstCellIsHeader: true,
      rows: evidence.map((one) => [
        { text: one.title },
        { text: label(words.evidenceKinds, one.kind) },
        { text: say.shortDate(one.dated_on) },
        { text: label(words.supports, one.supports) },
        { text: verdictOf({ say }, one) },
      ]),
    })}
  </div>`
}

function verdictOf({ say }: Pick<Visit, 'say'>, one: Row<'action_evidence'>): string {
  if (one.verdict === null || one.judged_on === null) return words.notJudged
  const on = say.shortDate(one.judged_on)
  return one.verdict === 'verified' ? words.verified(on) : words.notAccepted(on, one.reason ?? '')
}

function history(visit: Visit, action: PublicAction): Html {
  return html`<ol class="govuk-list govuk-list--spaced">
    ${action.steps.map(
      (step) =>
        html`<li>
          <strong>${visit.say.date(step.on)}</strong>: ${whatHappened(visit, action, step)} ${step.reason}
          ${step.approverTitle && improvementWords.approvedBy(step.approverTitle)}
        </li>`,
    )}
  </ol>`
}

function whatHappened({ say }: Visit, { forum_name: forum }: PublicAction, step: PublicActionStep): string {
  const { steps } = improvementWords
  const { dueOn, scale, ratingStep } = step
  const due = dueOn === undefined ? '' : say.date(dueOn)
  const said: Readonly<Record<PublicActionStep['kind'], string>> = {
    proposed: steps.proposed(due),
    agreed: steps.agreed,
    dateMoved: steps.dateMoved(due),
    transferred: steps.transferred(step.leadName ?? words.notNamed),
    rated: steps.rated(scale === undefined ? '' : words.scales[scale], ratingStep?.words ?? ''),
    considered: steps.considered(forum),
    stopped: steps.stopped,
    closed: steps.closed,
  }
  return `${said[step.kind]}.`
}

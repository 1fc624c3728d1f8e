import { daysLate } from '../../council/improvement/action.ts'
import { ratingScales } from '../../council/improvement/rating-scale.ts'
import type { CalendarDate } from '../../foundation/calendar-date.ts'
import { correctionsOfAction } from '../../store/corrections.ts'
import type { KeptStep } from '../../store/improvement.ts'
import { evidenceOf, progressOf, type KeptEvidence, type KeptUpdate } from '../../store/improvement-proof.ts'
import { summaryList } from '../../web/components/summary-list.ts'
import { html, type Fragment, type Html } from '../../web/html.ts'
import { correctionList } from '../../web/record/correction-list.ts'
import { correctionWords } from '../../web/record/correction-words.ts'
import { notice } from '../../web/record/notice.ts'
import { pageHeading } from '../../web/record/page-heading.ts'
import { reading } from '../frame/reading.ts'
import type { Route } from '../frame/route.ts'
import type { Visit } from '../frame/visit.ts'
import { actionWays } from './action-ways.ts'
import { ratingTag, scrollingTable, standingTag } from './improvement-parts.ts'
import {
  bodyName,
  improvementPath,
  leadName,
  officeTitle,
  planCrumbs,
  seenAction,
  type SeenOne,
} from './read-improvement.ts'
import { answeredPart } from './answered-part.ts'
import { coverageOfSeen } from './read-coverage.ts'
import { followedPart, trackersPart } from './trackers-part.ts'
import { improvementWords } from './words.ts'

const words = improvementWords.action

/** An action: both dates, what is late said plainly, its ratings, how it goes, its evidence and all that happened. */
export const actionRoute: Route = {
  url: '/improvement/actions/:id',
  for: 'signed-in',
  show: async (visit, { params }) => {
    const seen = await seenAction(visit, params['id'])
    if (seen === undefined) return undefined
    const { action, plan } = seen
    const proof = await reading(visit, async ({ tx, councilId }) => ({
      corrections: await correctionsOfAction(tx, { council_id: councilId, action_id: action.id }),
      updates: await progressOf(tx, { councilId, actionId: action.id }),
      evidence: await evidenceOf(tx, { councilId, actionId: action.id }),
    }))
    const tracked = [await trackersPart(visit, action.id), await followedPart(visit, { actionId: action.id })]
    return {
      title: action.title,
      recentAs: action.title,
      breadcrumbs: planCrumbs(seen),
      main: html`${pageHeading({ caption: plan.title, title: action.title, state: standingTag(visit, action.standing) })}
        ${warnings(visit, seen)} ${actionWays(visit, seen)} ${facts(visit, seen)}
        ${answeredPart(visit, seen, await coverageOfSeen(visit, seen))}
        <h2 class="govuk-heading-l">${words.ratings}</h2>
        ${ratings(visit, seen)}
        <h2 class="govuk-heading-l">${words.progress}</h2>
        ${proof.updates.length === 0 ? html`<p class="govuk-body">${words.noProgress}</p>` : proof.updates.map((update) => updatePart(visit, update))}
        ${tracked}
        <h2 class="govuk-heading-l">${words.evidence}</h2>
        ${evidencePart(visit, seen, proof.evidence)}
        ${scrollingTable(
          words.history,
          words.historyHead,
          action.steps.map((step) => stepRow(visit, seen, step)),
        )}
        ${
          proof.corrections.length > 0 &&
          html`<h2 class="govuk-heading-l">${correctionWords.title}</h2>
            ${correctionList(proof.corrections, visit.say.date)}`
        }`,
    }
  },
}

/** Says plainly what is late, and that the forum has something to say. */
function warnings({ say, today }: Visit, { action, plan, register }: SeenOne): Html {
  const { standing, originalDueOn } = action
  const days = daysLate(standing, today)
  const isWaiting = standing.isBeforeForum && standing.ending === undefined
  return html`${
    days > 0 &&
    notice({
      kind: 'changed',
      heading: words.late(say.count(days, words.days)),
      body: html`<p class="govuk-body">
        ${words.lateText(say.date(standing.dueOn), say.date(originalDueOn))}
      </p>`,
    })
  }
  ${
    isWaiting &&
    notice({
      kind: 'changed',
      heading: words.slipped(say.count(standing.slips, words.times)),
      body: html`<p class="govuk-body">${words.beforeForum(bodyName(register, plan.forumBodyId))}</p>`,
    })
  }`
}

function facts({ say }: Visit, { action, register }: SeenOne): Html {
  const { standing } = action
  const rows: readonly (readonly [string, Fragment])[] = [
    [words.first, html`<strong>${say.date(action.originalDueOn)}</strong>`],
    [words.now, html`<strong>${say.date(standing.dueOn)}</strong>`],
    [words.lead, leadName(register, standing.lead)],
    [words.accountable, officeTitle(register, action.accountableOfficeId)],
    [words.theme, action.theme],
    [words.detail, action.detail],
    [words.partners, say.list(action.partners)],
    [words.voice, action.voiceNote],
    [words.risk, action.risk],
    [words.cost, action.cost],
  ]
  return summaryList({
    rows: rows
      .filter(([, value]) => value !== '')
      .map(([text, value]) => ({ key: { text }, value: { html: html`${value}` } })),
  })
}

function ratings({ say }: Visit, seen: SeenOne): Html {
  const { standing } = seen.action
  return summaryList({
    rows: ratingScales.map((scale) => {
      const rated = standing.ratings[scale]
      return {
        key: { text: improvementWords.scaleNames[scale] },
        value: {
          html: html`${ratingTag(seen, seen.action, scale)} ${rated && words.since(say.date(rated.on))}
          ${rated?.reason && html`<p class="govuk-body govuk-!-margin-top-1 govuk-!-margin-bottom-0">${rated.reason}</p>`}`,
        },
      }
    }),
  })
}

function updatePart({ say }: Visit, update: KeptUpdate): Html {
  const answers: readonly (readonly [string, string])[] = [
    [words.known, update.known],
    [words.how, update.how_known],
    [words.next, update.next],
  ]
  const { answered_by: by, answered_how: how } = update
  return html`<h3 class="govuk-heading-m">${words.asOf(say.date(update.as_of))}</h3>
    ${summaryList({ rows: answers.map(([text, answer]) => ({ key: { text }, value: { text: answer } })) })}
    <p class="govuk-body-s">
      ${by !== null && how !== null && words.answered(by, how)} ${words.recorded(update.recorded_by)}
    </p>`
}

function evidencePart(visit: Visit, seen: SeenOne, evidence: readonly KeptEvidence[]): Html {
  const { say } = visit
  if (evidence.length === 0) return html`<p class="govuk-body">${words.noEvidence}</p>`
  return scrollingTable(
    words.evidence,
    words.evidenceHead,
    evidence.map((one) => [
      one.title,
      say.shortDate(one.datedOn),
      words.supports[one.supports],
      one.keptAt,
      one.claimedBy,
      verdictOf(visit, seen, one),
    ]),
  )
}

function verdictOf(visit: Visit, { action, plan }: SeenOne, one: KeptEvidence): Fragment {
  const { say, reader } = visit
  const { verdict, judgedBy, judgedOn } = one
  if (verdict !== undefined && judgedBy !== undefined && judgedOn !== undefined)
    return verdict === 'verified'
      ? words.verified(judgedBy, say.shortDate(judgedOn))
      : words.notAccepted(judgedBy, say.shortDate(judgedOn), one.verdictReason)
  const isOwn = one.claimantAccountId === reader.accountId
  if (isOwn || !visit.may('judge-evidence', plan.forumBodyId)) return words.notJudged
  return html`${words.toJudge}<br /><a
      class="govuk-link"
      href="${improvementPath}/actions/${action.id}/evidence/${one.id}"
      >${words.judge}<span class="govuk-visually-hidden">${improvementWords.plan.which(one.title)}</span></a
    >`
}

function stepRow({ say }: Visit, seen: SeenOne, step: KeptStep): readonly Fragment[] {
  return [say.date(step.on), whatHappened(seen, step, say.date), step.reason ?? '']
}

function whatHappened(seen: SeenOne, step: KeptStep, date: (day: CalendarDate) => string): string {
  const { register, plan } = seen
  const due = step.dueOn === undefined ? '' : date(step.dueOn)
  const said: Readonly<Record<KeptStep['kind'], string>> = {
    proposed: words.proposed(due),
    agreed: words.agreed,
    dateMoved: words.dateMoved(due, officeTitle(register, step.approverOfficeId)),
    transferred: words.transferred(step.lead === undefined ? '' : leadName(register, step.lead)),
    rated: ratedWords(seen, step),
    considered: words.considered(bodyName(register, plan.forumBodyId)),
    stopped: words.stopped,
    closed: words.closed,
  }
  return said[step.kind]
}

function ratedWords({ scales }: SeenOne, { scale, rating, scaleVersion }: KeptStep): string {
  if (scale === undefined || rating === undefined) return ''
  const given = scales.stepOf(scale, scaleVersion ?? 0, rating)?.words ?? rating
  return words.rated(improvementWords.scaleNames[scale], given)
}

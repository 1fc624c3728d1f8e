import type { ActName } from '../../council/access/power.ts'
import type { Id } from '../../foundation/identifier.ts'
import { schemeOn } from '../../store/call-in.ts'
import { clockPolicyOf } from '../../store/clock-policy.ts'
import { commitmentsFrom } from '../../store/commitment.ts'
import { meetingEndedAt } from '../../store/decision-desk.ts'
import { versionOf, windowOf } from '../../store/decision.ts'
import { limbsOf, resolutionById } from '../../store/resolution.ts'
import { summaryList } from '../../web/components/summary-list.ts'
import { html, type Html } from '../../web/html.ts'
import { pageHeading } from '../../web/record/page-heading.ts'
import { followLink } from '../commitment/commitments-page.ts'
import type { Route } from '../frame/route.ts'
import type { Visit } from '../frame/visit.ts'
import { reading } from '../frame/reading.ts'
import { dayOf, hoursBetween, lagInWords, shownDecision, standingOf, workings } from './shown.ts'
import { decisionWords } from './words.ts'

const words = decisionWords.one

/** One decision as the office sees it: where it stands, how long its publication took, and what can be done with it. */
export const oneDecisionRoute: Route = {
  url: '/decisions/:id',
  for: ['record-resolution', 'request-call-in', 'withdraw-decision'],
  show: async (visit, { params }) => {
    const read = await readDecision(visit, params['id'] ?? '')
    if (read === undefined) return undefined
    const { row, limbs } = read
    return {
      title: row.title,
      breadcrumbs: [read.isOwn ? wayToDesk : wayToCallIn],
      main: html`${pageHeading({ caption: words.caption, title: row.title })}
        ${shownDecision(visit, row, limbs)}
        <h2 class="govuk-heading-m">${words.facts}</h2>
        ${facts(visit, read)} ${workings(visit, read.window?.workings)}
        <h2 class="govuk-heading-m">${words.actions}</h2>
        ${actions(visit, read)} ${promises(visit, read)}`,
    }
  },
}

const wayToDesk = { text: decisionWords.desk.title, href: '/workspace/decisions' }
const wayToCallIn = { text: decisionWords.callIn.title, href: '/workspace/call-in' }

/** A decision that the reader may see: the office's own business, or one that is public. */
export async function readDecision(visit: Visit, id: string) {
  const { councilId } = visit
  return reading(visit, async ({ tx }) => {
    const row = await resolutionById(tx, councilId, id as Id<'resolution'>)
    if (row === undefined) return undefined
    const isOwn = visit.may('record-resolution', row.body_id)
    if (!isOwn && (row.released_entry === null || row.ended_as === 'withdrawn')) return undefined
    const limbs = await limbsOf(tx, councilId, [row.resolution_id])
    return {
      row,
      isOwn,
      limbs,
      followed: await commitmentsFrom(tx, councilId, { limbIds: limbs.map((limb) => limb.limb_id) }),
      standing: await standingOf(visit, tx, row),
      window: await windowOf(tx, councilId, row.resolution_id),
      version: await versionOf(tx, councilId, row.resolution_id),
      endedAt: row.meeting_id === null ? undefined : await meetingEndedAt(tx, councilId, row.meeting_id),
      scheme: await schemeOn(tx, councilId, visit.today),
      policy: await clockPolicyOf(tx, councilId),
    }
  })
}

/** A decision as read for its page. */
export type ReadDecision = NonNullable<Awaited<ReturnType<typeof readDecision>>>

function facts(visit: Visit, { row, standing, window, version, endedAt, policy }: ReadDecision): Html {
  const { effect, state } = standing
  const { published_at: publishedAt } = row
  const date = (on: Parameters<Visit['say']['longDate']>[0] | null | undefined, none: string) =>
    on === null || on === undefined ? none : visit.say.longDate(on)
  const until = publishedAt === null ? visit.today : dayOf(visit, publishedAt)
  const counted = lagInWords(visit, { from: row.taken_on, until, policy })
  const lag = publishedAt !== null && until === row.taken_on ? decisionWords.desk.sameDay : counted
  const hours =
    publishedAt !== null && endedAt !== undefined
      ? ` (${visit.say.number(hoursBetween(endedAt, publishedAt))} h)`
      : ''
  const rows: readonly (readonly [string, string])[] = [
    [words.state, decisionWords.states[state]],
    [words.maker, row.decision_maker],
    [words.takenOn, visit.say.longDate(row.taken_on)],
    [
      words.publishedOn,
      publishedAt === null ? words.notPublic : visit.say.longDate(dayOf(visit, publishedAt)),
    ],
    [words.lag, `${lag}${hours}`],
    [words.closesOn, date(window?.closes_on, '–')],
    [words.effectiveOn, date(effect?.effective_on, effect === undefined ? words.uncounted : words.waits)],
    [words.version, String(version)],
  ]
  return summaryList({ rows: rows.map(([key, value]) => ({ key: { text: key }, value: { text: value } })) })
}

/** What is promised in the decision and followed, and the way to follow another part of it. */
function promises(visit: Visit, { row, limbs, followed }: ReadDecision): Html | undefined {
  if (!visit.may('make-commitment', row.body_id) || limbs.length === 0) return undefined
  return html`<h2 class="govuk-heading-m">${words.promises}</h2>
    <ul class="govuk-list">
      ${followed.map(
        (one) =>
          html`<li>
            <a class="govuk-link" href="/workspace/commitments/${one.commitment_id}">${one.quote}</a>
          </li>`,
      )}
      ${limbs.map(({ limb_id: id, number, text }) => html`<li>${followLink('limb', id, number ?? text)} ${number}</li>`)}
    </ul>`
}

type Way = readonly [text: string, part: string, act: ActName, isOpen: boolean]

function actions(visit: Visit, { row, standing }: ReadDecision): Html {
  const isPublic = row.released_entry !== null
  const stands = isPublic && row.ended_as === null
  const ways: readonly Way[] = [
    [words.correct, 'correct', 'correct-decision', stands],
    [words.supersede, 'supersede', 'supersede-decision', stands],
    [words.effectiveDate, 'effective-date', 'set-effective-date', stands],
    [words.withdraw, 'withdraw', 'withdraw-decision', stands],
    [words.exempt, 'exempt', 'exempt-from-call-in', !isPublic && row.is_executive],
  ]
  const open = ways
    .filter(([, , act, isOpen]) => isOpen && visit.may(act, row.body_id))
    .map(([text, part]) => [text, `/workspace/decisions/${row.resolution_id}/${part}`] as const)
  const mayCall = standing.state === 'callInOpen' && visit.mayAnywhere('request-call-in')
  const links = [
    ...(mayCall ? [[words.callIn, `/workspace/decisions/${row.resolution_id}/call-in`] as const] : []),
    ...open,
    ...standing.callIns.map(({ call_in_id: id }) => [words.toCallIn, `/workspace/call-in/${id}`] as const),
    ...(isPublic ? [[words.public, `/decisions/${row.resolution_id}`] as const] : []),
    ...(row.meeting_id === null || !visit.may('record-resolution', row.body_id)
      ? []
      : [[words.toMeeting, `/workspace/meetings/${row.meeting_id}/decisions`] as const]),
  ]
  return links.length === 0
    ? html`<p class="govuk-body">${words.nothing}</p>`
    : html`<ul class="govuk-list">
        ${links.map(([text, href]) => html`<li><a class="govuk-link" href="${href}">${text}</a></li>`)}
      </ul>`
}

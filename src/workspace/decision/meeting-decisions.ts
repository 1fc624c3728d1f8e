import { publishDecisions } from '../../acts/resolution/publish-decisions.ts'
import { schemeOf } from '../../acts/call-in/scheme-of.ts'
import { recordOf } from '../../acts/resolution/record-of.ts'
import { callInWindow } from '../../council/call-in/call-in-window.ts'
import { isEligible } from '../../council/call-in/may-call-in.ts'
import { partsMissing } from '../../council/resolution/decision-record.ts'
import type { ClockPolicy } from '../../council/rules/clock-policy.ts'
import type { Id } from '../../foundation/identifier.ts'
import { explainRefusal, type AnyRefusal } from '../../acts/explain-refusal.ts'
import { itemsOf, type ItemRow } from '../../store/agenda.ts'
import { schemeOn, type SchemeRow } from '../../store/call-in.ts'
import { clockPolicyOf } from '../../store/clock-policy.ts'
import { meetingEndedAt } from '../../store/decision-desk.ts'
import { noticeIdOf } from '../../store/decision.ts'
import { meetingById } from '../../store/meeting.ts'
import { readRegister } from '../../store/register.ts'
import { limbsOf, resolutionsOfMeeting, type ResolutionRow } from '../../store/resolution.ts'
import { errorSummary } from '../../web/components/error-summary.ts'
import { insetText } from '../../web/components/inset-text.ts'
import { table } from '../../web/components/table.ts'
import { formWords } from '../../web/form/words.ts'
import { html, type Html } from '../../web/html.ts'
import { pageHeading } from '../../web/record/page-heading.ts'
import { reportedBackPart } from '../commitment/reported-back-part.ts'
import { actButton } from '../frame/form-page.ts'
import type { Route } from '../frame/route.ts'
import type { Answer, Visit } from '../frame/visit.ts'
import { reading } from '../frame/reading.ts'
import { dayOf, hoursBetween, lagInWords, missingInWords, shownDecision } from './shown.ts'
import { lackOf, waysToDecide, type DecisionWithoutNotice } from '../parts/ways-to-decide.ts'
import { decisionWords } from './words.ts'

const words = decisionWords.meeting

/** The decisions of a meeting, item by item, each with what its record lacks; published from here. */
export const meetingDecisionsRoute: Route = {
  url: '/meetings/:id/decisions',
  for: ['record-resolution'],
  show: (visit, { params }) => page(visit, params['id'] ?? ''),
  take: async (visit, { params }) => {
    const id = params['id'] as Id<'meeting'>
    const published = await visit.act((session) => publishDecisions(session, id))
    return published.ok
      ? { goTo: `/workspace/meetings/${id}/decisions`, notice: { text: words.done } }
      : page(visit, id, published.refusal)
  },
}

/** What the public would see of a meeting's decisions if they were published now. */
export const decisionPreviewRoute: Route = {
  url: '/meetings/:id/decisions/preview',
  for: ['record-resolution'],
  show: async (visit, { params }) => {
    const read = await readMeeting(visit, params['id'] ?? '')
    if (read === undefined) return undefined
    const goesOut = read.rows.filter((row) => isGoingOut(row, read.items))
    const title = words.previewTitle(read.body, visit.say.date(read.meeting.starts_on))
    return {
      title,
      breadcrumbs: wayToDecisions(visit, read),
      main: html`${pageHeading({ title, lead: words.previewLead })}
        ${goesOut.map(
          (row) =>
            html`${shownDecision(
                visit,
                row,
                read.limbs.filter((limb) => limb.resolution_id === row.resolution_id),
              )}
              <p class="govuk-body">${effectIfPublished(visit, row, read)}</p>`,
        )}
        <p class="govuk-body">
          <a class="govuk-link" href="/workspace/meetings/${read.meeting.meeting_id}/decisions"
            >${words.back}</a
          >
        </p>`,
    }
  },
}

async function readMeeting(visit: Visit, id: string) {
  const { councilId } = visit
  return reading(visit, async ({ tx }) => {
    const meeting = await meetingById(tx, councilId, id as Id<'meeting'>)
    if (meeting === undefined || !visit.may('record-resolution', meeting.body_id)) return undefined
    const rows = await resolutionsOfMeeting(tx, councilId, meeting.meeting_id)
    const register = await readRegister(tx, councilId)
    return {
      meeting,
      rows,
      body: register.bodies.find((body) => body.id === meeting.body_id)?.name ?? '',
      items: await itemsOf(tx, councilId, meeting.meeting_id),
      limbs: await limbsOf(
        tx,
        councilId,
        rows.map((row) => row.resolution_id),
      ),
      scheme: await schemeOn(tx, councilId, visit.today),
      endedAt: await meetingEndedAt(tx, councilId, meeting.meeting_id),
      policy: await clockPolicyOf(tx, councilId),
      notice: await noticeIdOf(tx, councilId, meeting.meeting_id),
    }
  })
}

type ReadMeeting = NonNullable<Awaited<ReturnType<typeof readMeeting>>>

async function page(visit: Visit, id: string, refusal?: AnyRefusal): Promise<Answer> {
  const read = await readMeeting(visit, id)
  if (read === undefined) return undefined
  const title = words.title(read.body, visit.say.date(read.meeting.starts_on))
  const error = refusal && explainRefusal(refusal).sentence
  const lacking = refusal && lackOf(refusal)
  return {
    title,
    breadcrumbs: wayToDecisions(visit, read),
    status: error === undefined ? undefined : 409,
    main: html`${error && errorSummary({ titleText: formWords.problem, errorList: [{ text: error }] })}
      ${pageHeading({ title })} ${lacking && lawfulWays(visit, read, lacking)}
      <div class="mh-scroll">
        ${table({ caption: words.items, head: words.head.map((text) => ({ text })), rows: read.items.filter((item) => !item.is_standing).map((item) => itemRow(visit, read, item)) })}
      </div>
      ${publication(visit, read)}
      ${read.endedAt !== undefined && (await reportedBackPart(visit, read.meeting))}`,
  }
}

/** The lawful ways on for a decision without its notice, and where somebody may answer for recording it all the same. */
function lawfulWays(visit: Visit, { meeting }: ReadMeeting, refusal: DecisionWithoutNotice): Html {
  const itemId = refusal.lacking?.itemId
  const mayAnswer = itemId !== undefined && visit.may('accept-missing-notice', meeting.body_id)
  return html`${waysToDecide(visit.say, refusal)}
  ${
    mayAnswer &&
    html`<p class="govuk-body">
      <a class="govuk-link" href="/workspace/items/${itemId}/decision">${words.answerFor}</a>
    </p>`
  }`
}

/** The way to the decisions of a meeting: from the desk of decisions, by the meeting. */
function wayToDecisions(visit: Visit, { body, meeting }: ReadMeeting) {
  return [
    { text: decisionWords.desk.title, href: '/workspace/decisions' },
    {
      text: `${body}, ${visit.say.shortDate(meeting.starts_on)}`,
      href: `/workspace/meetings/${meeting.meeting_id}`,
    },
  ]
}

function itemRow(visit: Visit, { rows, limbs }: ReadMeeting, item: ItemRow) {
  const row = rows.find((each) => each.item_id === item.item_id)
  const texts = limbs
    .filter((limb) => limb.resolution_id === row?.resolution_id)
    .map((limb) => html`<li>${limb.number} ${limb.text}</li>`)
  const decided =
    row === undefined
      ? html`${words.nothing}`
      : html`<ul class="govuk-list">
          ${texts}
        </ul>`
  return [
    { html: html`${item.number} ${item.title} ${item.part === 'private' && privateNote(row)}` },
    { html: decided },
    { html: html`${row && recordState(visit, row)} ${wayTo(item, row)}` },
  ]
}

function privateNote(row: ResolutionRow | undefined): Html {
  return html`<span class="govuk-hint"
    >${row?.is_worded_for_public === false ? words.privateHidden : words.private}</span
  >`
}

function recordState(visit: Visit, row: ResolutionRow): Html {
  const missing = partsMissing(recordOf(row))
  if (row.released_entry !== null) return html`<p class="govuk-body-s">${words.isPublic}</p>`
  if (!row.is_executive) return html`<p class="govuk-body-s">${words.notAsked}</p>`
  const text = missing.length === 0 ? words.complete : words.missing(missingInWords(visit, missing))
  return html`<p class="govuk-body-s">${text}</p>`
}

function wayTo(item: ItemRow, row: ResolutionRow | undefined): Html {
  if (row !== undefined && row.released_entry !== null)
    return html`<a
      class="govuk-link"
      href="/workspace/decisions/${row.resolution_id}"
      aria-label="${words.see(item.title)}"
      >${words.seeShort}</a
    >`
  const [short, whole] =
    row === undefined ? [words.addShort, words.add(item.title)] : [words.editShort, words.edit(item.title)]
  return html`<a class="govuk-link" href="/workspace/items/${item.item_id}/decision" aria-label="${whole}"
    >${short}</a
  >`
}

function publication(visit: Visit, read: ReadMeeting): Html {
  const { meeting, rows, endedAt, notice } = read
  const preview = html`<a
    class="govuk-link"
    href="/workspace/meetings/${meeting.meeting_id}/decisions/preview"
    >${words.preview}</a
  >`
  const published = rows.find((row) => row.published_at !== null)?.published_at
  if (published && endedAt !== undefined)
    return html`${insetText({
      text: words.lag(
        hoursAfter(visit, hoursBetween(endedAt, published)),
        lagInWords(visit, {
          from: dayOf(visit, endedAt),
          until: dayOf(visit, published),
          policy: read.policy,
        }),
      ),
    })}
    ${
      notice &&
      html`<p class="govuk-body">
        <a class="govuk-link" href="/decision-notices/${notice}">${words.notice}</a>
      </p>`
    }
    ${
      visit.may('keep-minutes-version', meeting.body_id) &&
      html`<p class="govuk-body">
        <a class="govuk-link" href="/workspace/meetings/${meeting.meeting_id}/minutes">${words.next}</a>
      </p>`
    }`
  if (meeting.state !== 'closed')
    return html`${insetText({ text: words.notYet })}
      <p class="govuk-body">${preview}</p>`
  return html`<p class="govuk-body">${words.publishAdvice}</p>
    ${actButton(visit, { action: `/workspace/meetings/${meeting.meeting_id}/decisions`, buttonText: words.publish, watched: [{ kind: 'meeting', id: meeting.meeting_id }], beside: preview })}`
}

function hoursAfter({ say }: Visit, hours: number): string {
  return hours === 0 ? words.underAnHour : say.count(hours, words.hours)
}

function isGoingOut(row: ResolutionRow, items: readonly ItemRow[]): boolean {
  const item = items.find((each) => each.item_id === row.item_id)
  if (item === undefined || item.released_entry === null) return false
  return item.part === 'public' || row.is_worded_for_public
}

/** By what a window is counted: the scheme of call-in, and how the council counts days. */
type Counting = { readonly scheme: SchemeRow | undefined; readonly policy: ClockPolicy }

function effectIfPublished(visit: Visit, row: ResolutionRow, { scheme, policy }: Counting): string {
  if (scheme === undefined) return row.is_executive ? words.noScheme : words.notSubject
  const decision = { isExecutive: row.is_executive, isKey: row.is_key === true, isStanding: row.is_standing }
  if (!isEligible(decision, schemeOf(scheme))) return words.notSubject
  const window = callInWindow(visit.today, schemeOf(scheme), policy)
  return window.ok ? words.closes(visit.say.longDate(window.value.closesOn)) : words.noScheme
}

import { publishPlanEntry } from '../../acts/plan/publish-plan-entry.ts'
import { missingFields } from '../../council/plan/check-plan-entry.ts'
import { statedDecisionMaker } from '../../council/plan/draft-notice.ts'
import { planNoticeKinds } from '../../council/plan/notice.ts'
import { factOfNotice, roundaboutKinds } from '../../council/plan/check-notice.ts'
import { explainRefusal } from '../../acts/explain-refusal.ts'
import { errorSummary } from '../../web/components/error-summary.ts'
import { insetText } from '../../web/components/inset-text.ts'
import { summaryList } from '../../web/components/summary-list.ts'
import { tag } from '../../web/components/tag.ts'
import { html, type Fragment, type Html } from '../../web/html.ts'
import { pageHeading } from '../../web/record/page-heading.ts'
import { actButton } from '../frame/form-page.ts'
import type { Route } from '../frame/route.ts'
import type { Visit, WorkspacePage } from '../frame/visit.ts'
import { declared, stateTags } from './board.ts'
import { neededKinds, noticeState } from './notice-state.ts'
import { entryAt, type SeenEntry } from './reading.ts'
import { forwardPlanWords } from './words.ts'

const words = forwardPlanWords.entry

/** One entry of the forward plan: its facts, its notices with their clocks, and what was put to the council. */
export const entryRoute: Route = {
  url: '/forward-plan/:id',
  for: ['change-plan-entry', 'publish-notice'],
  show: async (visit, { params }) => {
    const seen = await entryAt(visit, params['id'])
    return seen && page(visit, seen)
  },
  take: async (visit, { params }) => {
    const seen = await entryAt(visit, params['id'])
    if (seen === undefined || !visit.may('publish-plan-entry', seen.bodyId)) return undefined
    const shown = await visit.act((session) => publishPlanEntry(session, seen.entry.id))
    return shown.ok
      ? { goTo: `/workspace/forward-plan/${seen.entry.id}`, notice: { text: words.published } }
      : page(visit, seen, explainRefusal(shown.refusal).sentence)
  },
}

function page(visit: Visit, seen: SeenEntry, error?: string): WorkspacePage {
  const { entry, row } = seen
  return {
    title: entry.title,
    status: error === undefined ? undefined : 400,
    breadcrumbs: [{ text: forwardPlanWords.title, href: '/workspace/forward-plan' }, { text: entry.title }],
    main: html`${error !== undefined && errorSummary({ titleText: error, errorList: [] })}
    ${pageHeading({ title: entry.title, state: html`${stateTags(seen)} ${declared(seen)}`, facts: [row.status_reason] })}
    ${missing(seen)} ${ways(visit, seen)} ${headed(words.facts, facts(visit, seen))}
    ${headed(words.placed, placed(visit, seen))} ${headed(words.notices, notices(visit, seen))}
    ${headed(words.represented, represented(visit, seen))}`,
  }
}

/** A part of the page under its heading. */
function headed(heading: string, inside: Fragment): Html {
  return html`<section class="mh-section">
    <h2 class="govuk-heading-m">${heading}</h2>
    ${inside}
  </section>`
}

function missing({ entry }: SeenEntry): Html | undefined {
  const fields = missingFields(entry)
  return fields.length === 0
    ? undefined
    : insetText({
        html: html`<p class="govuk-body">${words.missing}</p>
          <ul class="govuk-list govuk-list--bullet">
            ${fields.map((field) => html`<li>${words.fields[field]}</li>`)}
          </ul>`,
      })
}

function ways(visit: Visit, seen: SeenEntry): Html | undefined {
  const { entry, row, bodyId } = seen
  if (row.status === 'decided' || row.status === 'withdrawn') return undefined
  const links = waysOn(visit, seen)
  return visit.may('publish-plan-entry', bodyId) && row.released_entry === null
    ? html`<p class="govuk-hint">${words.publishHint}</p>
        ${actButton(visit, { action: `/workspace/forward-plan/${entry.id}`, buttonText: words.publish, beside: links, watched: [{ kind: 'planEntry', id: entry.id }] })}`
    : html`<div class="govuk-button-group">${links}</div>`
}

/** The ways on from an open entry, each for whoever may go it. */
function waysOn(visit: Visit, { entry, row, bodyId }: SeenEntry): Html {
  const here = `/workspace/forward-plan/${entry.id}`
  const isPublic = row.first_released_entry !== null
  return html`${visit.may('change-plan-entry', bodyId) && link(`${here}/edit`, words.edit)}
  ${visit.may('place-plan-entry', bodyId) && link(`${here}/place`, words.place)}
  ${isPublic && visit.may('move-plan-entry', bodyId) && link(`${here}/move`, words.moveOn)}
  ${visit.may('withdraw-plan-entry', bodyId) && link(`${here}/withdraw`, words.withdraw)}
  ${isPublic && link(`/forward-plan/${entry.id}`, forwardPlanWords.seePublic)}`
}

function link(href: string, text: string): Html {
  return html`<a class="govuk-link" href="${href}">${text}</a>`
}

/** The facts of an entry, as a notice would state them. */
export function facts(visit: Visit, { entry, register }: Pick<SeenEntry, 'entry' | 'register'>): Html {
  const maker = statedDecisionMaker({ entry, register, on: visit.today })
  const closed = entry.private
  const rows: readonly (readonly [string, Fragment])[] = [
    [words.what, entry.summary],
    [words.maker, maker.kind === 'body' ? maker.name : [maker.title, maker.name].filter(Boolean).join(', ')],
    ...(maker.kind === 'body' ? [[words.members, maker.members.join('; ')] as const] : []),
    [words.when, visit.say.dateRange(entry.window.fromOn, entry.window.toOn)],
    [
      words.key,
      entry.key === undefined ? words.no : html`${words.grounds[entry.key.ground]}<br />${entry.key.reason}`,
    ],
    [
      words.private,
      closed === undefined
        ? words.no
        : html`${words.extents[closed.extent]}<br />
            ${closed.basis.kind === 'exempt' ? words.paragraphs(closed.basis.paragraphs.join(', ')) : closed.basis.ground}<br />
            ${closed.reason}`,
    ],
    [words.documents, entry.documents.join('; ')],
    [words.copies, entry.copiesFrom],
    [words.contact, entry.contact],
    [words.consultees, entry.consultees],
  ]
  return summaryList({
    rows: rows.map(([text, value]) => ({
      key: { text },
      value: { html: html`${value === '' ? words.notStated : value}` },
    })),
  })
}

/** The agendas on which an entry stands, each as a way to its meeting. */
function placed(visit: Visit, { places }: SeenEntry): Html {
  const links = places.map(({ meeting_id, starts_on, body_id }, index) => {
    const day = visit.say.date(starts_on)
    const mayOpen = visit.may('comment-on-agenda', body_id)
    return html`${index > 0 && ', '}${mayOpen ? link(`/workspace/meetings/${meeting_id}`, day) : day}`
  })
  return html`<p class="govuk-body">${links.length === 0 ? words.notPlaced : links}</p>`
}

function notices(visit: Visit, seen: SeenEntry): Html {
  const { entry, noticeRows, bodyId } = seen
  const kinds = neededKinds(entry)
  const given = noticeRows.map((row) => {
    const kind = forwardPlanWords.kinds[row.kind as keyof typeof forwardPlanWords.kinds]
    const isWithdrawn = row.withdrawn_at !== null
    return html`<li>
      ${link(`/notices/${row.notice_id}`, kind)}, ${visit.say.date(row.published_on)}
      ${isWithdrawn && tag({ text: words.withdrawnOn(visit.say.moment(row.withdrawn_at!)), classes: 'govuk-tag--grey' })}
      ${!isWithdrawn && visit.may('withdraw-notice', bodyId) && link(`/workspace/forward-plan/${entry.id}/notices/withdraw/${row.notice_id}`, words.withdrawNotice)}
    </li>`
  })
  const open = planNoticeKinds.filter((kind) => entry[factOfNotice[kind]] !== undefined)
  const group = (heading: string, isRoundabout: boolean) =>
    html`<h4 class="govuk-heading-s">${heading}</h4>
      <ul class="govuk-list">
        ${open
          .filter((kind) => roundaboutKinds.has(kind) === isRoundabout)
          .map(
            (kind) =>
              html`<li>
                ${link(`/workspace/forward-plan/${entry.id}/notices/${kind}`, forwardPlanWords.kinds[kind])}
              </li>`,
          )}
      </ul>`
  return html`${
      kinds.length === 0
        ? html`<p class="govuk-body">${forwardPlanWords.noneNeeded}</p>`
        : html`<ul class="govuk-list">
            ${kinds.map((kind) => html`<li>${noticeState(visit, seen, kind)}</li>`)}
          </ul>`
    }
    <h3 class="govuk-heading-s">${words.noticesGiven}</h3>
    ${
      given.length === 0
        ? html`<p class="govuk-body">${words.noneGiven}</p>`
        : html`<ul class="govuk-list">
            ${given}
          </ul>`
    }
    ${
      open.length > 0 &&
      visit.may('publish-notice', bodyId) &&
      html`<h3 class="govuk-heading-s">${words.giveLead}</h3>
        ${group(words.ordinary, false)} ${group(words.routes, true)}`
    }`
}

function represented(visit: Visit, { entry, representations, bodyId }: SeenEntry): Html {
  const mayRecord = visit.may('record-representation', bodyId)
  const rows = representations.map(
    (row) =>
      html`<li>
        ${link(`/workspace/forward-plan/${entry.id}/representations/${row.representation_id}`, row.shown_as ?? row.name)},
        ${visit.say.moment(row.received_at)}
        ${tag({ text: words.states[row.state as keyof typeof words.states], classes: row.state === 'answered' ? 'govuk-tag--green' : 'govuk-tag--yellow' })}
      </li>`,
  )
  return html`${
    rows.length === 0
      ? html`<p class="govuk-body">${words.noneRepresented}</p>`
      : html`<ul class="govuk-list">
          ${rows}
        </ul>`
  }
  ${mayRecord && html`<p class="govuk-body">${link(`/workspace/forward-plan/${entry.id}/representations/new`, words.record)}</p>`}`
}

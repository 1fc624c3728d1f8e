import { callInsInHand, openWindows, type CallInInHand, type OpenWindow } from '../../store/decision-desk.ts'
import { schemeOn } from '../../store/call-in.ts'
import { table } from '../../web/components/table.ts'
import { warningText } from '../../web/components/warning-text.ts'
import { html, type Html } from '../../web/html.ts'
import { pageHeading } from '../../web/record/page-heading.ts'
import type { CallInState } from '../../council/call-in/call-in.ts'
import type { Route } from '../frame/route.ts'
import type { Visit } from '../frame/visit.ts'
import { reading } from '../frame/reading.ts'
import { dayOf } from './shown.ts'
import { decisionWords } from './words.ts'

const words = decisionWords.callIn

const deskActs = ['request-call-in', 'rule-on-call-in', 'move-call-in', 'record-resolution'] as const

/** Whether the reader may open the desk of call-in. */
export const seesCallInDesk = (visit: Visit): boolean => deskActs.some((act) => visit.mayAnywhere(act))

/** The desk of call-in: the windows that are open today with the days left, and each call-in under way. */
export const callInDeskRoute: Route = {
  url: '/call-in',
  for: deskActs,
  show: async (visit) => {
    const { councilId, today } = visit
    const read = await reading(visit, async ({ tx }) => ({
      windows: await openWindows(tx, councilId, today),
      inHand: await callInsInHand(tx, councilId),
      scheme: await schemeOn(tx, councilId, today),
    }))
    return {
      title: words.title,
      main: html`${pageHeading({ title: words.title, lead: words.lead })}
        ${read.scheme === undefined && warningText({ text: words.noScheme })}
        <h2 class="govuk-heading-m">${words.open}</h2>
        ${read.windows.length === 0 ? paragraph(words.noOpen) : windowTable(visit, read.windows)}
        <h2 class="govuk-heading-m">${words.requests}</h2>
        ${read.inHand.length === 0 ? paragraph(words.noRequests) : inHandTable(visit, read.inHand)}
        <p class="govuk-body">${schemeLink(visit)}</p>`,
    }
  },
}

function schemeLink(visit: Visit): Html {
  const href = visit.mayAnywhere('set-call-in-scheme') ? '/workspace/call-in/scheme' : '/how-call-in-works'
  return html`<a class="govuk-link" href="${href}">${words.scheme}</a>`
}

function paragraph(text: string): Html {
  return html`<p class="govuk-body">${text}</p>`
}

function windowTable(visit: Visit, windows: readonly OpenWindow[]): Html {
  const { say, today } = visit
  return html`<div class="mh-scroll">
    ${table({
      head: words.openHead.map((text) => ({ text })),
      rows: windows.map((window) => {
        const left = daysBetween(today, window.closes_on)
        return [
          {
            html: html`<a class="govuk-link" href="/workspace/decisions/${window.resolution_id}"
              >${window.title}</a
            >`,
          },
          { text: say.shortDate(dayOf(visit, window.published_at)) },
          { text: say.shortDate(window.closes_on) },
          { text: say.shortDate(window.effective_on) },
          { text: left === 0 ? words.lastDay : say.count(left, words.left) },
        ]
      }),
    })}
  </div>`
}

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)
}

function inHandTable(visit: Visit, inHand: readonly CallInInHand[]): Html {
  return html`<div class="mh-scroll">
    ${table({
      head: words.requestsHead.map((text) => ({ text })),
      rows: inHand.map((callIn) => [
        {
          html: html`<a class="govuk-link" href="/workspace/call-in/${callIn.call_in_id}"
            >${callIn.title}</a
          >`,
        },
        { text: words.states[callIn.state as CallInState] },
        { text: words.members(callIn.given, callIn.needed) },
        { text: dueOf(visit, callIn.due_on ?? callIn.window_closes_on) },
      ]),
    })}
  </div>`
}

/** The last day for the next step; for a request, that of its window. */
function dueOf({ say, today }: Visit, dueOn: CallInInHand['due_on']): string {
  if (dueOn === null) return '–'
  return dueOn < today ? words.overdue(say.shortDate(dueOn)) : say.shortDate(dueOn)
}

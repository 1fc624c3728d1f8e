import type { SenderStanding } from '../../acts/retention/senders-kept.ts'
import type { SenderPolicy } from '../../council/retention/sender-policy.ts'
import { button } from '../../web/components/button.ts'
import { table, type TableCell } from '../../web/components/table.ts'
import { html, type Html } from '../../web/html.ts'
import { stateTag } from '../../web/record/state-tag.ts'
import type { Visit } from '../frame/visit.ts'
import { whatWasSent } from './senders-pages.ts'
import { retentionWords } from './words.ts'

const words = retentionWords.senders
const shownAtMost = 20

/** Who sent submissions and is still known: the council's own rule, those that are due, and the way to forget them. */
export function sendersPart(
  visit: Visit,
  kept: { readonly policy: SenderPolicy | undefined; readonly senders: readonly SenderStanding[] },
): Html {
  const { say } = visit
  const { policy, senders } = kept
  const due = senders.filter(({ isDue }) => isDue).length
  const counts = words.summary(say.count(senders.length, words.kept), say.count(due, words.due))
  return html`<section class="mh-section">
    <h2 class="govuk-heading-m">${words.title}</h2>
    <p class="govuk-body">
      ${policy === undefined ? words.noPolicy : words.policy(say.count(policy.months, words.months), policy.source)}
      ${
        visit.may('set-sender-policy') &&
        html`<a class="govuk-link" href="/workspace/retention/senders/policy"
          >${policy === undefined ? words.setPolicy : words.changePolicy}</a
        >`
      }
    </p>
    <p class="govuk-body">${senders.length === 0 ? words.none : counts}</p>
    ${due > 0 && button({ text: words.forgetLink, href: '/workspace/retention/senders/forget' })}
    ${senders.length > 0 && senderTable(visit, senders)}
  </section>`
}

function senderTable(visit: Visit, senders: readonly SenderStanding[]): Html {
  const { say } = visit
  return html`<div class="mh-scroll" tabindex="0" role="region" aria-label="${words.title}">
      ${table({
        caption: words.title,
        captionClasses: 'govuk-visually-hidden',
        head: words.head.map((text) => ({ text })),
        rows: senders.slice(0, shownAtMost).map((sender) => senderCells(visit, sender)),
      })}
    </div>
    ${
      senders.length > shownAtMost &&
      html`<p class="govuk-body">${words.shownOf(say.number(shownAtMost), say.number(senders.length))}</p>`
    }`
}

function senderCells(
  { say, mayAnywhere }: Visit,
  { row, overOn, keptUntil, holds, isDue }: SenderStanding,
): TableCell[] {
  const state = holds.length > 0 ? 'held' : isDue ? 'toForget' : 'kept'
  const tone = { held: 'stopped', toForget: 'changed', kept: 'planned' } as const
  return [
    mayAnywhere('moderate-submission')
      ? {
          html: html`<a class="govuk-link" href="/workspace/submissions/${row.submission_id}"
            >${whatWasSent(row)}</a
          >`,
        }
      : { text: whatWasSent(row) },
    { text: row.name },
    { text: overOn === undefined ? words.notOver : say.date(overOn) },
    { text: keptUntil === undefined ? words.noTime : say.date(keptUntil) },
    { html: stateTag({ tone: tone[state], text: retentionWords.state[state] }) },
  ]
}

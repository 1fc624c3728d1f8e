import type { CountedDay } from '../../council/clock/counted-day.ts'
import type { OfferedWayOut } from '../../council/clock/ways-out.ts'
import { sourceOf } from '../../council/rules/law-sources.ts'
import type { StatutoryRule } from '../../council/rules/statutory-rule.ts'
import type { Formats } from '../../web/catalogue.ts'
import { details } from '../../web/components/details.ts'
import { table } from '../../web/components/table.ts'
import { html, type Html } from '../../web/html.ts'
import { workingsWords as words } from './workings-words.ts'

/** What the workings of a deadline are drawn from: the rule, and each day that was counted or skipped. */
export type DrawnWorkings = {
  readonly rule: StatutoryRule
  readonly days: readonly CountedDay[]
  /** Instead of “How this day was counted”. */
  readonly summary?: string | undefined
}

/** How a deadline was found, to be opened: each day with its reason, the words of the law, its source and how far it is verified. */
export function deadlineWorkings(say: Formats, { rule, days, summary }: DrawnWorkings): Html {
  return details({
    summaryText: summary ?? words.summary,
    html: html`<p class="govuk-body">
        <strong>${rule.isQuotation ? words.quoted : words.summarised}</strong>
      </p>
      <div class="govuk-inset-text">${rule.words}</div>
      <p class="govuk-body">${sourceLine(rule)}</p>
      <p class="govuk-body">
        ${(rule.verified ? words.checked : words.unchecked)(say.date(rule.dateChecked))}
      </p>
      ${days.length === 0 ? html`<p class="govuk-body">${words.noDays}</p>` : dayTable(say, days)}`,
  })
}

/** The lawful ways on from a missed deadline, as a list; `undefined` where there is none. */
export function waysOutList(
  say: Formats,
  waysOut: readonly OfferedWayOut[],
  formOf: (wayOut: OfferedWayOut) => string | undefined,
): Html | undefined {
  if (waysOut.length === 0) return undefined
  return html`<p class="govuk-body govuk-!-margin-bottom-1"><strong>${words.waysOut}</strong></p>
    <ul class="govuk-list govuk-list--bullet">
      ${waysOut.map((wayOut) => html`<li>${wayOutLine(say, wayOut, formOf(wayOut))}</li>`)}
    </ul>`
}

function wayOutLine(say: Formats, wayOut: OfferedWayOut, form: string | undefined): Html {
  const name = words.way[wayOut.way]
  const link =
    form === undefined || !wayOut.isOpen ? name : html`<a class="govuk-link" href="${form}">${name}</a>`
  const sentences = [agreement(wayOut), ...conditions(say, wayOut)].filter(
    (sentence) => sentence !== undefined,
  )
  return html`${link} (${wayOut.provision}). ${sentences.join(' ')}`
}

function agreement({ agreedBy }: OfferedWayOut): string | undefined {
  const people = agreedBy.map((agreer) => words.agreedBy[agreer])
  const [first] = people
  if (first === undefined) return undefined
  return people.length > 1 ? words.agreement(people.join(', ')) : words.agreementOfOne(first)
}

const reasons = { minutes: words.reasonInMinutes, notice: words.reasonInNotice } as const

function conditions(say: Formats, wayOut: OfferedWayOut): readonly (string | undefined)[] {
  const { reasonIn, publishBy, earliestOn, isOpen } = wayOut
  return [
    reasonIn && reasons[reasonIn],
    publishBy && words.noticeBy(say.longDate(publishBy)),
    earliestOn && words.earliest(say.longDate(earliestOn)),
    isOpen ? undefined : words.closed,
  ]
}

function sourceLine(rule: StatutoryRule): Html {
  const text = words.source(rule.instrument, rule.provision)
  const source = sourceOf(rule)
  return source === undefined
    ? html`${text}`
    : html`<a class="govuk-link" href="${source}" rel="external">${text}</a>`
}

function dayTable(say: Formats, days: readonly CountedDay[]): Html {
  let number = 0
  return table({
    caption: words.days,
    captionClasses: 'govuk-visually-hidden',
    classes: 'govuk-table--small-text-until-tablet',
    head: [{ text: words.day }, { text: words.counts }],
    rows: days.map((day) => {
      if (day.counts) number += 1
      return [{ text: say.longDate(day.on) }, { text: day.counts ? words.number(number) : reasonOf(day) }]
    }),
  })
}

function reasonOf({ why, name }: CountedDay): string {
  if (why === 'holiday' || why === 'councilDay') return words.why[why](name ?? '')
  return why === 'counted' ? '' : words.why[why]
}

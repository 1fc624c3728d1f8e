import type { NoticeVerdict, PublishedVerdict } from '../../council/clock/notice-verdict.ts'
import type { OfferedWayOut } from '../../council/clock/ways-out.ts'
import type { ClockEffect } from '../../council/rules/clock-rule.ts'
import type { Formats } from '../../web/catalogue.ts'
import { warningText } from '../../web/components/warning-text.ts'
import { html, type Html } from '../../web/html.ts'
import { deadlineWorkings, waysOutList } from './deadline-workings.ts'
import { workingsWords as words } from './workings-words.ts'

/** A verdict to be drawn, and the address of a form for a lawful way on, where there is one. */
export type DrawnVerdict = {
  readonly verdict: NoticeVerdict
  readonly formOf?: ((wayOut: OfferedWayOut) => string | undefined) | undefined
}

/** Whether a publication is in time, said before it is done: the last day, what lateness does, the ways on and the workings. */
export function publicationVerdict(say: Formats, { verdict, formOf = () => undefined }: DrawnVerdict): Html {
  const { last, published } = verdict
  return html`${published !== undefined && published.verdict === 'late' && warningText({ text: lateness(published, last.rule.effect), iconFallbackText: words.warning })}
    ${published !== undefined && published.verdict !== 'late' && html`<p class="govuk-body">${words.verdict[published.verdict]}</p>`}
    <p class="govuk-body">${words.lastDay(say.longDate(last.on))}</p>
    ${waysOutList(say, published?.waysOut ?? [], formOf)} ${deadlineWorkings(say, last)}`
}

function lateness({ given }: PublishedVerdict, effect: ClockEffect): string {
  return `${words.late(given)} ${words.effect[effect]}`
}

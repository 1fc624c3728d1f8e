import { holdsOver, type HoldableThing } from '../../council/retention/legal-hold.ts'
import { standingHolds } from '../../store/retention.ts'
import { insetText } from '../../web/components/inset-text.ts'
import { html, type Html } from '../../web/html.ts'
import type { Visit } from '../frame/visit.ts'
import { addressOfThing } from './thing-titles.ts'
import { retentionWords as words } from './words.ts'

/** What the page of a thing says of the legal holds over it or over what it belongs to, to who may place and lift them. */
export async function holdNotice(visit: Visit, things: readonly HoldableThing[]): Promise<readonly Html[]> {
  if (!visit.may('place-legal-hold')) return []
  const holds = holdsOver(things, await standingHolds(visit.office, visit.councilId))
  return holds.map(({ reason }) =>
    insetText({
      html: html`${words.notice.held(reason)}
        <a class="govuk-link" href="/workspace/retention/holds">${words.notice.all}</a>`,
    }),
  )
}

/** The way from the page of a thing to placing a legal hold on it, for who may. */
export function placeHoldLink(visit: Visit, thing: HoldableThing): Html | false {
  const place = `/workspace/retention/holds/new?thing=${encodeURIComponent(addressOfThing(thing))}`
  return (
    visit.may('place-legal-hold') &&
    html`<p class="govuk-body"><a class="govuk-link" href="${place}">${words.place.title}</a></p>`
  )
}

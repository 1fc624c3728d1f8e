import { holdsOver, type HoldableThing } from '../../council/retention/legal-hold.ts'
import { standingHolds } from '../../store/retention.ts'
import { insetText } from '../../web/components/inset-text.ts'
import { html, nothing, type Html } from '../../web/html.ts'
import type { Visit } from '../frame/visit.ts'
import { addressOfThing } from './thing-titles.ts'
import { retentionWords as words } from './words.ts'

/** What the page of a thing says of the legal holds over it, and the way to place one, for who may. */
export async function holdNotice(
  visit: Visit,
  thing: HoldableThing,
  within: readonly HoldableThing[] = [],
): Promise<Html> {
  if (!visit.may('place-legal-hold')) return nothing
  const holds = holdsOver([thing, ...within], await standingHolds(visit.office, visit.councilId))
  const place = `/workspace/retention/holds/new?thing=${encodeURIComponent(addressOfThing(thing))}`
  return html`${holds.map(({ reason }) =>
      insetText({
        html: html`${words.notice.held(reason)}
          <a class="govuk-link" href="/workspace/retention/holds">${words.notice.all}</a>`,
      }),
    )}
    <p class="govuk-body"><a class="govuk-link" href="${place}">${words.place.title}</a></p>`
}

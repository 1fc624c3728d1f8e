import { sendersKept } from '../../acts/retention/senders-kept.ts'
import { standingHolds } from '../../store/retention.ts'
import { keptRecordKinds } from '../../store/retention.ts'
import { html } from '../../web/html.ts'
import { pageHeading } from '../../web/record/page-heading.ts'
import { reading } from '../frame/reading.ts'
import type { Route } from '../frame/route.ts'
import { recordsPart } from './records-part.ts'
import { sendersPart } from './senders-part.ts'
import { retentionWords as words } from './words.ts'

/** How long everything is kept, what is due for review or to be forgotten, and what is held. */
export const retentionRoute: Route = {
  url: '/retention',
  for: ['place-legal-hold'],
  show: async (visit) => {
    if (!visit.may('place-legal-hold')) return undefined
    const holds = await standingHolds(visit.office, visit.councilId)
    const kept = await reading(visit, sendersKept)
    const records = await Promise.all(keptRecordKinds.map((of) => recordsPart(visit, of, holds)))
    return {
      title: words.title,
      main: html`${pageHeading({ title: words.title, lead: words.lead })}
        <p class="govuk-body">
          <a class="govuk-link" href="/workspace/retention/holds"
            >${words.holdsLink(visit.say.count(holds.length, words.holdCount))}</a
          >
        </p>
        ${sendersPart(visit, kept)} ${records}`,
    }
  },
}

import { explainRefusal } from '../../acts/explain-refusal.ts'
import { publishAssuranceEvent } from '../../acts/assurance/publish-assurance-event.ts'
import { insetText } from '../../web/components/inset-text.ts'
import { html } from '../../web/html.ts'
import { pageHeading } from '../../web/record/page-heading.ts'
import { actButton } from '../frame/form-page.ts'
import { previewPage } from '../frame/preview-page.ts'
import type { Route } from '../frame/route.ts'
import { eventAddress, eventAsked, eventCrumbs, readsOf, watchedEvent } from './read-event.ts'
import { assuranceWords } from './words.ts'

const words = assuranceWords.publish

/** What the public will see of an event, and the button that lets them. */
export const publishRoute: Route = {
  url: '/assurance/:id/publish',
  for: ['publish-assurance-event'],
  show: async (visit, asked) => {
    const event = visit.may('publish-assurance-event') ? await eventAsked(visit, asked) : undefined
    if (event === undefined) return undefined
    const eventId = event.key.assurance_event_id
    const preview = await visit.preview(
      (session) => publishAssuranceEvent(session, eventId),
      `/inspections/${eventId}`,
    )
    const back = html`<a class="govuk-link" href="${eventAddress(event)}">${words.back}</a>`
    const ways = preview.ok
      ? actButton(visit, {
          action: `${eventAddress(event)}/publish`,
          buttonText: words.button,
          beside: back,
          watched: watchedEvent(event),
        })
      : back
    return {
      ...previewPage(preview, {
        of: words.of(event.row.title),
        after: ways,
        breadcrumbs: eventCrumbs(event),
      }),
      ...readsOf(event),
    }
  },
  take: async (visit, asked) => {
    const event = visit.may('publish-assurance-event') ? await eventAsked(visit, asked) : undefined
    if (event === undefined) return undefined
    const eventId = event.key.assurance_event_id
    const done = await visit.act((session) => publishAssuranceEvent(session, eventId))
    if (done.ok) return { goTo: eventAddress(event), notice: { text: words.done } }
    return {
      title: event.row.title,
      status: 409,
      breadcrumbs: eventCrumbs(event),
      main: html`${pageHeading({ title: event.row.title })}
      ${insetText({ text: explainRefusal(done.refusal).sentence })}`,
    }
  },
}

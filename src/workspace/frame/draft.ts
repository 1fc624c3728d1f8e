import type { Instant } from '../../foundation/instant.ts'
import { dropDraft, keepDraft } from '../../store/sent-form.ts'
import { textTyped } from '../../web/form/field.ts'
import { button } from '../../web/components/button.ts'
import { notificationBanner } from '../../web/components/notification-banner.ts'
import { html, type Html } from '../../web/html.ts'
import { frameFields } from './act.ts'
import type { AnyRoute, Route } from './route.ts'
import { textsOf } from './sent.ts'
import type { Visit } from './visit.ts'
import { frameWords } from './words.ts'

const placeField = '_place'

/** Says that words lie here which were never sent, with the ways to put them back or throw them away. */
export function draftNotice(visit: Visit, place: string, savedAt: Instant): Html {
  const { title, text, restore, discard } = frameWords.draft
  return notificationBanner({
    titleText: title,
    titleId: 'draft-notice',
    html: html`<p class="govuk-body">${text(visit.say.moment(savedAt))}</p>
      <p class="govuk-body"><a class="govuk-link" href="${place}?draft=restore">${restore}</a></p>
      <form method="post" action="/workspace/drafts/discard">
        ${visit.formFields()} <input type="hidden" name="${placeField}" value="${place}" />
        ${button({ text: discard, classes: 'govuk-button--secondary govuk-!-margin-bottom-0' })}
      </form>`,
  })
}

/** Throws away what somebody left unsent in a form, and leads back to it. */
const discardRoute: Route = {
  url: '/drafts/discard',
  for: 'signed-in',
  take: async (visit, { typed }) => {
    const place = textTyped(typed, placeField)
    if (!isPlace(place)) return undefined
    await dropDraft(visit.office, { councilId: visit.councilId, accountId: visit.reader.accountId, place })
    return { goTo: place }
  },
}

/** Keeps what somebody is typing into a form, as the page's script sends it from time to time. It is theirs alone. */
const keepRoute: Route = {
  url: '/drafts',
  for: 'signed-in',
  take: async (visit, { typed }) => {
    const place = textTyped(typed, placeField)
    const own: readonly string[] = [...Object.values(frameFields), placeField]
    const texts = Object.fromEntries(Object.entries(textsOf(typed)).filter(([name]) => !own.includes(name)))
    if (!isPlace(place)) return undefined
    await keepDraft(visit.office, {
      councilId: visit.councilId,
      accountId: visit.reader.accountId,
      place,
      typed: texts,
      at: visit.at,
    })
    return { content: '', mediaType: 'text/plain; charset=utf-8' }
  },
}

/** Where the words that were left unsent are kept and thrown away. */
export const draftRoutes: readonly AnyRoute[] = [keepRoute, discardRoute]

function isPlace(place: string): boolean {
  return /^\/workspace\/[\w./-]{0,500}$/.test(place)
}

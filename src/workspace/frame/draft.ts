import type { Instant } from '../../foundation/instant.ts'
import { keepDraft } from '../../store/sent-form.ts'
import { textTyped } from '../../web/form/field.ts'
import { notificationBanner } from '../../web/components/notification-banner.ts'
import { html, type Html } from '../../web/html.ts'
import { frameFields } from './act.ts'
import type { Route } from './route.ts'
import { textsOf } from './sent.ts'
import type { Visit } from './visit.ts'
import { frameWords } from './words.ts'

/** Says that words lie here which were never sent, with the ways to put them back or throw them away. */
export function draftNotice(visit: Visit, place: string, savedAt: Instant): Html {
  const { title, text, restore, discard } = frameWords.draft
  return notificationBanner({
    titleText: title,
    titleId: 'draft-notice',
    html: html`<p class="govuk-body">${text(visit.say.moment(savedAt))}</p>
      <p class="govuk-body govuk-!-margin-bottom-0">
        <a class="govuk-link" href="${place}?draft=restore">${restore}</a>
        <a class="govuk-link govuk-!-margin-left-4" href="${place}?draft=discard">${discard}</a>
      </p>`,
  })
}

const placeField = '_place'

/** Keeps what somebody is typing into a form, as the page's script sends it from time to time. It is theirs alone. */
export const draftRoute: Route = {
  url: '/drafts',
  for: 'signed-in',
  take: async (visit, { typed }) => {
    const place = textTyped(typed, placeField)
    const own: readonly string[] = [...Object.values(frameFields), placeField]
    const texts = Object.fromEntries(Object.entries(textsOf(typed)).filter(([name]) => !own.includes(name)))
    if (!place.startsWith('/workspace/') || place.length > 500) return undefined
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

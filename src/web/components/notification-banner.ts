import { html } from '../html.ts'
import type { Html } from '../html.ts'
import { words } from '../words.ts'
import { attribute, attributes, classIf, classNames, contentOf, headingName } from './attributes.ts'
import type { Common, Content } from './attributes.ts'

/** What a notification banner is made from; the names are GOV.UK's. */
export type NotificationBannerOptions = Common &
  Content & {
    readonly titleText?: string | undefined
    readonly titleHtml?: Html | undefined
    readonly titleHeadingLevel?: number | undefined
    readonly titleId?: string | undefined
    readonly type?: string | undefined
    readonly role?: string | undefined
    readonly disableAutoFocus?: boolean | undefined
  }

/** A notice that concerns the page as a whole; of type `success`, the news that something was done. */
export function notificationBanner(options: NotificationBannerOptions): Html {
  const isSuccess = options.type === 'success'
  const titleId = options.titleId || 'govuk-notification-banner-title'
  const heading = headingName(options.titleHeadingLevel || 2)
  const title = contentOf({ html: options.titleHtml, text: options.titleText })
  const classes = classNames(
    'govuk-notification-banner',
    classIf(isSuccess, 'govuk-notification-banner--success'),
    options.classes,
  )
  return html`<div class="${classes}" role="${options.role || (isSuccess ? 'alert' : 'region')}" aria-labelledby="${titleId}" data-module="govuk-notification-banner"${attribute('data-disable-auto-focus', options.disableAutoFocus?.toString())}${attributes(options.attributes)}>
  <div class="govuk-notification-banner__header">
    <${heading} class="govuk-notification-banner__title" id="${titleId}">${title || (isSuccess ? words.success : words.important)}</${heading}>
  </div>
  <div class="govuk-notification-banner__content">${content(options)}</div>
</div>`
}

function content(options: Content): Html | string | number | undefined {
  if (options.html) return contentOf(options)
  return options.text && html`<p class="govuk-notification-banner__heading">${options.text}</p>`
}

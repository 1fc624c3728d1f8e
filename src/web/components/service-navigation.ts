import { html, isHtml } from '../html.ts'
import type { Html } from '../html.ts'
import { words } from '../words.ts'
import { attribute, attributes, classIf, classNames, contentOf } from './attributes.ts'
import type { Attributes, Common, Content } from './attributes.ts'

/** One place in the navigation: `current` for this very page, `active` for a page within it. */
export type NavigationItem = Content & {
  readonly href?: string | undefined
  readonly current?: boolean | undefined
  readonly active?: boolean | undefined
  readonly attributes?: Attributes | undefined
}

/** Markup put into the gaps of the navigation. */
export type NavigationSlots = {
  readonly start?: Html | undefined
  readonly end?: Html | { readonly html: Html; readonly align?: string | undefined }
  readonly navigationStart?: Html | undefined
  readonly navigationEnd?: Html | undefined
}

/** What a service navigation is made from; the names are GOV.UK's. */
export type ServiceNavigationOptions = Common & {
  readonly serviceName?: string | undefined
  readonly serviceUrl?: string | undefined
  readonly navigation?: readonly (NavigationItem | false | null | undefined | '')[]
  readonly navigationId?: string | undefined
  readonly navigationLabel?: string | undefined
  readonly navigationClasses?: string | undefined
  readonly menuButtonText?: string | undefined
  readonly menuButtonLabel?: string | undefined
  readonly collapseNavigationOnMobile?: boolean | undefined
  readonly ariaLabel?: string | undefined
  readonly slots?: NavigationSlots | undefined
}

/** The name of the service and the ways into its main parts. */
export function serviceNavigation(options: ServiceNavigationOptions): Html {
  const end = endSlot(options.slots)
  const common = html`class="${classNames('govuk-service-navigation', options.classes)}"
  data-module="govuk-service-navigation"${attributes(options.attributes)}`
  const container = classNames(
    'govuk-width-container',
    classIf(end.inline, 'govuk-service-navigation__inlining-container'),
  )
  const inside = html`<div class="${container}">
    ${options.slots?.start}
    <div class="govuk-service-navigation__container">${serviceName(options)}${navigation(options)}</div>
    ${end.html}
  </div>`
  const isSection = options.serviceName || options.slots?.start || end.html
  return isSection
    ? html`<section aria-label="${options.ariaLabel ?? words.serviceInformation}" ${common}>
        ${inside}
      </section>`
    : html`<div ${common}>${inside}</div>`
}

function endSlot(slots: NavigationSlots | undefined): { html: Html | undefined; inline: boolean } {
  const end = slots?.end
  if (end === undefined || isHtml(end)) return { html: end, inline: false }
  return { html: end.html, inline: end.align === 'inline' }
}

function serviceName({ serviceName: name, serviceUrl: url }: ServiceNavigationOptions): Html | undefined {
  if (!name) return undefined
  const inside = url
    ? html`<a href="${url}" class="govuk-service-navigation__link">${name}</a>`
    : html`<span class="govuk-service-navigation__text">${name}</span>`
  return html`<span class="govuk-service-navigation__service-name">${inside}</span>`
}

function navigation(options: ServiceNavigationOptions): Html | undefined {
  const items = (options.navigation ?? []).filter((item) => !!item)
  const { navigationStart, navigationEnd } = options.slots ?? {}
  if (![items.length, navigationStart, navigationEnd].some(Boolean)) return undefined
  const label = options.navigationLabel || options.menuButtonText || words.menu
  const id = options.navigationId || 'navigation'
  const isCollapsible = options.collapseNavigationOnMobile ?? items.length > 1
  return html`<nav
    aria-label="${label}"
    class="${classNames('govuk-service-navigation__wrapper', options.navigationClasses)}"
  >
    ${isCollapsible && menuButton(options, id)}
    <ul class="govuk-service-navigation__list" id="${id}">
      ${navigationStart}${items.map(place)}${navigationEnd}
    </ul>
  </nav>`
}

function menuButton(options: ServiceNavigationOptions, navigationId: string): Html {
  const text = options.menuButtonText || words.menu
  const label = options.menuButtonLabel === text ? undefined : options.menuButtonLabel
  return html`<button
    type="button"
    class="govuk-service-navigation__toggle govuk-js-service-navigation-toggle"
    aria-controls="${navigationId}"
    ${attribute('aria-label', label)}
    hidden
    aria-hidden="true"
  >
    ${text}
  </button>`
}

function place(item: NavigationItem): Html {
  const isMarked = item.active === true || item.current === true
  const classes = classNames(
    'govuk-service-navigation__item',
    classIf(isMarked, 'govuk-service-navigation__item--active'),
  )
  const inside = isMarked
    ? html`<strong class="govuk-service-navigation__active-fallback">${contentOf(item)}</strong>`
    : contentOf(item)
  return html`<li class="${classes}">
    ${placeLink(item, isMarked && (item.current ? 'page' : 'true'), inside)}
  </li>`
}

function placeLink(
  item: NavigationItem,
  current: string | false,
  inside: Html | string | number | undefined,
): Html | undefined {
  const ariaCurrent = attribute('aria-current', current)
  if (item.href)
    return html`<a
      class="govuk-service-navigation__link"
      href="${item.href}"
      ${ariaCurrent}${attributes(item.attributes)}
      >${inside}</a
    >`
  return item.html || item.text
    ? html`<span class="govuk-service-navigation__text" ${ariaCurrent}>${inside}</span>`
    : undefined
}

import { html, raw } from '../html.ts'
import type { Html } from '../html.ts'
import { words } from '../words.ts'
import { attribute, attributes, classIf, classNames, contentOf } from './attributes.ts'
import type { Attributes, Common, Content } from './attributes.ts'

/** The link to the page before or after. */
export type PaginationLink = Content & {
  readonly href?: string | undefined
  readonly labelText?: string | undefined
  readonly attributes?: Attributes | undefined
}

/** One page by number, or a gap. */
export type PaginationItem = {
  readonly number?: number | string | undefined
  readonly href?: string | undefined
  readonly current?: boolean | undefined
  readonly ellipsis?: boolean | undefined
  readonly visuallyHiddenText?: string | undefined
  readonly attributes?: Attributes | undefined
}

/** What pagination is made from; the names are GOV.UK's. */
export type PaginationOptions = Common & {
  readonly items?: readonly (PaginationItem | null)[] | undefined
  readonly previous?: PaginationLink | undefined
  readonly next?: PaginationLink | undefined
  readonly landmarkLabel?: string | undefined
}

/** The ways to the other pages of a list. Without numbered pages, two blocks: previous and next. */
export function pagination(options: PaginationOptions): Html {
  const { previous, next, items } = options
  const isBlock = items === undefined && (next !== undefined || previous !== undefined)
  const classes = classNames('govuk-pagination', classIf(isBlock, 'govuk-pagination--block'), options.classes)
  const list = items?.map((item) => item !== null && Object.keys(item).length > 0 && pageItem(item))
  return html`<nav
    class="${classes}"
    aria-label="${options.landmarkLabel || words.pagination}"
    ${attributes(options.attributes)}
  >
    ${previous?.href && arrowLink({ link: previous, kind: 'prev', isBlock })}
    ${
      list &&
      html`<ul class="govuk-pagination__list">
        ${list}
      </ul>`
    }
    ${next?.href && arrowLink({ link: next, kind: 'next', isBlock })}
  </nav>`
}

type ArrowLink = { link: PaginationLink; kind: 'prev' | 'next'; isBlock: boolean }

const arrowPaths = {
  prev: 'm6.5938-0.0078125-6.7266 6.7266 6.7441 6.4062 1.377-1.449-4.1856-3.9768h12.896v-2h-12.984l4.2931-4.293-1.414-1.414z',
  next: 'm8.107-0.0078125-1.4136 1.414 4.2926 4.293h-12.986v2h12.896l-4.1855 3.9766 1.377 1.4492 6.7441-6.4062-6.7246-6.7266z',
} as const

function arrow(kind: 'prev' | 'next'): Html {
  return html`<svg
    class="govuk-pagination__icon govuk-pagination__icon--${kind}"
    xmlns="http://www.w3.org/2000/svg"
    height="13"
    width="15"
    aria-hidden="true"
    focusable="false"
    viewBox="0 0 15 13"
  >
    <path d="${arrowPaths[kind]}"></path>
  </svg>`
}

function arrowLink({ link, kind, isBlock }: ArrowLink): Html {
  const arrowFirst = isBlock || kind === 'prev'
  const titleClasses = classNames(
    'govuk-pagination__link-title',
    classIf(isBlock && !link.labelText, 'govuk-pagination__link-title--decorated'),
  )
  const [shown, hidden] = kind === 'prev' ? words.previousPage : words.nextPage
  const title = contentOf(link) || html`${shown}<span class="govuk-visually-hidden">${hidden}</span>`
  const label = html`<span class="govuk-visually-hidden">:</span>
    <span class="govuk-pagination__link-label">${link.labelText}</span>`
  return html`<div class="govuk-pagination__${raw(kind)}">
    <a
      class="govuk-link govuk-pagination__link"
      href="${link.href}"
      rel="${kind}"
      ${attributes(link.attributes)}
    >
      ${arrowFirst && arrow(kind)} <span class="${titleClasses}">${title}</span>
      ${Boolean(link.labelText) && isBlock && label} ${!arrowFirst && arrow(kind)}
    </a>
  </div>`
}

function pageItem(item: PaginationItem): Html {
  const classes = classNames(
    'govuk-pagination__item',
    classIf(item.current, 'govuk-pagination__item--current'),
    classIf(item.ellipsis, 'govuk-pagination__item--ellipsis'),
  )
  if (item.ellipsis) return html`<li class="${classes}">&ctdot;</li>`
  const label = item.visuallyHiddenText ?? words.page(item.number ?? '')
  return html`<li class="${classes}">
    <a
      class="govuk-link govuk-pagination__link"
      href="${item.href}"
      aria-label="${label}"
      ${attribute('aria-current', item.current && 'page')}${attributes(item.attributes)}
      >${item.number}</a
    >
  </li>`
}

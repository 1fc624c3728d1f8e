import { html } from '../html.ts'
import type { Html } from '../html.ts'
import { words } from '../words.ts'
import { attributes, classIf, classNames, contentOf } from './attributes.ts'
import type { Attributes, Common, Content } from './attributes.ts'

/** One step on the way to the page; without `href`, the page itself. */
export type Breadcrumb = Content & {
  readonly href?: string | undefined
  readonly attributes?: Attributes | undefined
}

/** What breadcrumbs is made from; the names are GOV.UK's. */
export type BreadcrumbsOptions = Common & {
  readonly items?: readonly Breadcrumb[] | undefined
  readonly collapseOnMobile?: boolean | undefined
  readonly labelText?: string | undefined
}

/** The way from the home page to this page. */
export function breadcrumbs(options: BreadcrumbsOptions): Html {
  const classes = classNames(
    'govuk-breadcrumbs',
    options.classes,
    classIf(options.collapseOnMobile, 'govuk-breadcrumbs--collapse-on-mobile'),
  )
  return html`<nav
    class="${classes}"
    ${attributes(options.attributes)}
    aria-label="${options.labelText ?? words.breadcrumb}"
  >
    <ol class="govuk-breadcrumbs__list">
      ${options.items?.map(step)}
    </ol>
  </nav>`
}

function step(item: Breadcrumb): Html {
  if (!item.href)
    return html`<li class="govuk-breadcrumbs__list-item" aria-current="page">${contentOf(item)}</li>`
  return html`<li class="govuk-breadcrumbs__list-item">
    <a class="govuk-breadcrumbs__link" href="${item.href}" ${attributes(item.attributes)}
      >${contentOf(item)}</a
    >
  </li>`
}

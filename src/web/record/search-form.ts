import { html } from '../html.ts'
import type { Html } from '../html.ts'
import { classIf, classNames } from '../components/attributes.ts'

/** What a search form is made from. */
export type SearchFormOptions = {
  readonly id: string
  readonly action: string
  readonly label: string
  readonly buttonText: string
  readonly name?: string | undefined
  readonly value?: string | undefined
  /** Small, for the head of the page, with its label for screen readers alone. */
  readonly isCompact?: boolean | undefined
  /** Fields that narrow the search, below the box. */
  readonly filters?: Html | undefined
}

/** The box in which one searches the record. */
export function searchForm(options: SearchFormOptions): Html {
  const labelClasses = classNames(
    'govuk-label',
    options.isCompact ? 'govuk-visually-hidden' : 'govuk-label--m',
  )
  return html`<form
    class="${classNames('mh-search', classIf(options.isCompact, 'mh-search--compact'))}"
    action="${options.action}"
    method="get"
    role="search"
    aria-label="${options.label}"
  >
    <label class="${labelClasses}" for="${options.id}">${options.label}</label>
    <div class="mh-search__row">
      <input
        class="govuk-input mh-search__input"
        id="${options.id}"
        name="${options.name ?? 'q'}"
        type="search"
        value="${options.value}"
      />
      <button class="mh-search__button" type="submit">${options.buttonText}</button>
    </div>
    ${options.filters}
  </form>`
}

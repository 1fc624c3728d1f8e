import { explainRefusal, type AnyRefusal } from '../../acts/explain-refusal.ts'
import { button } from '../../web/components/button.ts'
import { textTyped, type Typed } from '../../web/form/field.ts'
import { formErrors, refusedState, type Form, type FormState } from '../../web/form/form.ts'
import { formWords } from '../../web/form/words.ts'
import { longText } from '../../web/form/text-fields.ts'
import { html, nothing, type Fragment, type Html } from '../../web/html.ts'
import { pageHeading } from '../../web/record/page-heading.ts'
import type { Breadcrumb } from '../../web/components/breadcrumbs.ts'
import { frameFields } from './act.ts'
import { frameWords } from './words.ts'
import type { OpenVisit, Thing, WorkspacePage } from './visit.ts'

/** What a form element is made of. */
export type FormTag = {
  readonly action: string
  readonly inside: Fragment
  readonly buttonText: string
  readonly buttonClasses?: string | undefined
  /** Further buttons or links beside the main one. */
  readonly beside?: Fragment
  /** The things that another person may have changed meanwhile: the act is then refused and nothing typed is lost. */
  readonly watched?: readonly Thing[] | undefined
  readonly hasFiles?: boolean | undefined
  readonly id?: string | undefined
  /** That what is typed is not kept before it is sent: for forms that are no writing. */
  readonly isNotKept?: boolean | undefined
  /** The address that keeps what is typed in place of the drafts of forms, for what its writer alone may read; and what is said of it. */
  readonly keptAt?: { readonly address: string; readonly kept: string; readonly notKept: string } | undefined
}

/** A form with everything that the frame asks of one. */
export function formTag(visit: OpenVisit, form: FormTag): Html {
  return html`<form
    method="post"
    action="${form.action}"
    novalidate
    ${form.id === undefined ? '' : html` id="${form.id}"`}
    ${visit.reader === undefined || form.isNotKept ? '' : keptWhere(form)}
    ${form.hasFiles ? html` enctype="multipart/form-data"` : ''}
  >
    ${visit.formFields(form.watched)} ${form.inside}
    <div class="govuk-button-group">
      ${button({ text: form.buttonText, classes: form.buttonClasses, preventDoubleClick: true })}
      ${form.beside}
    </div>
  </form>`
}

/** Where the page's script keeps what is typed before it is sent, and what it says of that. */
function keptWhere({ keptAt }: FormTag): Html {
  const { kept, notKept } = keptAt ?? frameWords
  return html` data-keeps-draft data-kept="${kept}" data-not-kept="${notKept}"
  ${keptAt && html` data-keeps-at="${keptAt.address}"`}`
}

/** A button that does one act by itself. */
export function actButton(
  visit: OpenVisit,
  form: Omit<FormTag, 'inside'> & { readonly inside?: Fragment },
): Html {
  return formTag(visit, { inside: '', isNotKept: true, ...form })
}

/** What a page is made of that asks for the answers of one form. */
export type FormPage<F> = Omit<FormTag, 'inside'> & {
  readonly title: string
  readonly lead?: string | undefined
  readonly form: Form<F>
  readonly state: FormState
  /** Between the heading and the fields. */
  readonly before?: Fragment
  /** The fields, where they are not simply all of them in order. */
  readonly inside?: Fragment
  /** Below the form. */
  readonly after?: Fragment
  readonly breadcrumbs?: readonly Breadcrumb[] | undefined
}

/** A page with one form. With errors it answers 400, says them at its head and beside each field, and keeps what was typed. */
export function formPage<F>(visit: OpenVisit, page: FormPage<F>): WorkspacePage {
  const { title, lead, form, state, before, after, breadcrumbs, ...tag } = page
  const hasErrors = state.errors.length > 0
  return {
    title: hasErrors ? formWords.errorTitle(title) : title,
    status: hasErrors ? 400 : undefined,
    breadcrumbs,
    main: html`<div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        ${formErrors(form, state)} ${pageHeading({ title, lead })} ${before}
        ${formTag(visit, { ...tag, inside: html`${tag.inside ?? form.showAll(state)} ${whyItStands(state)}` })}
        ${after}
      </div>
    </div>`,
  }
}

const standsField = longText({
  label: frameWords.stands.label,
  hint: frameWords.stands.hint,
  maxLength: 2_000,
  rows: 3,
})

/**
 * The field for why words may stand in which something was pointed at: once something was, and while a reason is typed.
 * A page that draws its form by itself adds it to its fields.
 */
export function whyItStands({ typed, errors }: FormState): Html {
  const name = frameFields.stands
  const error = errors.find(({ field }) => field === name)?.text
  if (error === undefined && textTyped(typed, name) === '') return nothing
  return standsField.show(name, { typed, error })
}

/** The state of a form whose act was refused: what was typed, and the refusal in its own words. */
export function refusedForm(typed: Typed, refusal: AnyRefusal, field?: string): FormState {
  const of = refusal.code === 'young-person-pointed-at' ? frameFields.stands : field
  return refusedState(typed, explainRefusal(refusal).sentence, of)
}

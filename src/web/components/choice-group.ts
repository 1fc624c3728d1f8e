import { html } from '../html.ts'
import type { Fragment, Html } from '../html.ts'
import { attribute, attributes, classIf, classNames, contentOf, hasContent } from './attributes.ts'
import type { Attributes, Common, Content } from './attributes.ts'
import type { ErrorMessageOptions } from './error-message.ts'
import { fieldset } from './fieldset.ts'
import type { FieldsetOptions } from './fieldset.ts'
import { describe, formGroup } from './form-group.ts'
import type { FormGroupsOptions } from './form-group.ts'
import { hint } from './hint.ts'
import type { HintOptions } from './hint.ts'
import { label } from './label.ts'
import type { LabelOptions } from './label.ts'

/** One choice; or, with `divider`, the word between two choices. */
export type ChoiceItem = Content & {
  readonly value?: string | number | undefined
  readonly id?: string | undefined
  readonly name?: string | undefined
  readonly checked?: boolean | undefined
  readonly disabled?: boolean | undefined
  readonly divider?: string | undefined
  readonly behaviour?: string | undefined
  readonly hint?: HintOptions | undefined
  readonly label?: LabelOptions | undefined
  readonly conditional?: { readonly html?: Html | false | undefined }
  readonly attributes?: Attributes | undefined
}

/** What a group of fields takes, whatever the fields are. */
export type GroupOptions = Common & {
  readonly hint?: HintOptions | undefined
  readonly errorMessage?: ErrorMessageOptions | undefined
  readonly fieldset?: FieldsetOptions | undefined
  readonly formGroup?: FormGroupsOptions | undefined
  readonly describedBy?: string | undefined
}

/** What radios and checkboxes have in common. */
export type ChoiceGroupOptions = GroupOptions & {
  readonly name: string
  readonly idPrefix?: string | undefined
  readonly items?: readonly (ChoiceItem | false | null | undefined | '')[]
}

/** What tells radios from checkboxes. */
export type ChoiceKind = {
  readonly block: 'govuk-radios' | 'govuk-checkboxes'
  readonly type: 'radio' | 'checkbox'
  readonly isChosen: (item: ChoiceItem) => boolean
  readonly describedBy: string
}

/** A group of radios or checkboxes. */
export function choiceGroup(options: ChoiceGroupOptions, kind: ChoiceKind): Html {
  const idPrefix = options.idPrefix || options.name
  const items = options.items?.map((item, index) => {
    const id = (item && item.id) || `${idPrefix}${index > 0 ? `-${index + 1}` : ''}`
    return item && choice({ item, id, name: item.name || options.name, kind })
  })
  const before = contentOf(options.formGroup?.beforeInputs)
  const after = contentOf(options.formGroup?.afterInputs)
  return group(
    options,
    idPrefix,
    html`<div
      class="${classNames(kind.block, options.classes)}"
      ${attributes(options.attributes)}
      data-module="${kind.block}"
    >
      ${before}${items}${after}
    </div>`,
  )
}

/** The block round a group of fields with its hint and error, in a fieldset where one is asked for. */
export function group(options: GroupOptions, id: string, fields: Fragment): Html {
  const described = describe(id, {
    ...options,
    describedBy: options.fieldset?.describedBy || options.describedBy,
  })
  const inside = html`${described.markup} ${fields}`
  return formGroup(
    options.formGroup,
    options.errorMessage !== undefined,
    options.fieldset
      ? fieldset({ ...options.fieldset, describedBy: described.describedBy, html: inside })
      : inside,
  )
}

type Choice = {
  readonly item: ChoiceItem
  readonly id: string
  readonly name: string
  readonly kind: ChoiceKind
}

function choice({ item, id, name, kind }: Choice): Html {
  const { block, type } = kind
  if (item.divider) return html`<div class="${block}__divider">${item.divider}</div>`
  const isChosen = item.checked ?? kind.isChosen(item)
  const condition = item.conditional?.html || undefined
  const own = [
    attribute('checked', isChosen),
    attribute('disabled', item.disabled),
    attribute('data-aria-controls', condition && `conditional-${id}`),
    attribute('data-behaviour', item.behaviour),
    attribute(
      'aria-describedby',
      classNames(kind.describedBy, classIf(hasContent(item.hint), `${id}-item-hint`)),
    ),
    attributes(item.attributes),
  ]
  return html`<div class="${block}__item">
      <input class="${block}__input" id="${id}" name="${name}" type="${type}" value="${item.value}" ${own} />
      ${choiceLabel(item, id, block)} ${choiceHint(item, id, block)}
    </div>
    ${condition && html`<div class="${classNames(`${block}__conditional`, classIf(!isChosen, `${block}__conditional--hidden`))}" id="conditional-${id}">${condition}</div>`}`
}

function choiceLabel(item: ChoiceItem, id: string, block: string): Html | undefined {
  const classes = classNames(`${block}__label`, item.label?.classes)
  return label({ html: item.html, text: item.text, attributes: item.label?.attributes, classes, for: id })
}

function choiceHint(item: ChoiceItem, id: string, block: string): Html | false {
  const classes = classNames(`${block}__hint`, item.hint?.classes)
  return hasContent(item.hint) && hint({ ...item.hint, classes, id: `${id}-item-hint` })
}

import type { Html } from '../html.ts'
import { choiceGroup } from './choice-group.ts'
import type { ChoiceGroupOptions } from './choice-group.ts'
import { describe } from './form-group.ts'

/** What checkboxes is made from; the names are GOV.UK's. */
export type CheckboxesOptions = ChoiceGroupOptions & {
  readonly values?: readonly (string | number)[] | undefined
}

/** Choices of which any number are chosen. Without a fieldset, each box is described by the group's hint and error. */
export function checkboxes(options: CheckboxesOptions): Html {
  const groupDescribedBy = describe(options.idPrefix || options.name, options).describedBy
  return choiceGroup(options, {
    block: 'govuk-checkboxes',
    type: 'checkbox',
    isChosen: (item) => item.value !== undefined && (options.values?.includes(item.value) ?? false),
    describedBy: options.fieldset ? '' : groupDescribedBy,
  })
}

import type { Html } from '../html.ts'
import { choiceGroup } from './choice-group.ts'
import type { ChoiceGroupOptions } from './choice-group.ts'

/** What radios is made from; the names are GOV.UK's. */
export type RadiosOptions = ChoiceGroupOptions & { readonly value?: string | number | undefined }

/** Choices of which one is chosen. */
export function radios(options: RadiosOptions): Html {
  return choiceGroup(options, {
    block: 'govuk-radios',
    type: 'radio',
    isChosen: (item) => Boolean(options.value) && item.value === options.value,
    describedBy: '',
  })
}

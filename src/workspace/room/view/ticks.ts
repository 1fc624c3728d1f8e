import { errorMessage } from '../../../web/components/error-message.ts'
import { textsTyped, textTyped } from '../../../web/form/field.ts'
import { html, type Html } from '../../../web/html.ts'
import { fieldId, type RoomView } from './room-view.ts'

/** Several boxes to tick under one legend. */
export function ticks(
  view: RoomView,
  {
    does,
    name,
    legend,
    options,
  }: {
    readonly does: string
    readonly name: string
    readonly legend: string
    readonly options: readonly (readonly [string, string])[]
  },
): Html {
  const isSent = textTyped(view.typed, 'do') === does
  const ticked = isSent ? textsTyped(view.typed, name) : []
  const isWrong = isSent && view.problem?.field === name
  return html`<fieldset class="govuk-fieldset mh-room__ticks">
    <legend class="govuk-fieldset__legend govuk-fieldset__legend--s">${legend}</legend>
    ${isWrong && errorMessage({ text: view.problem?.sentence })}
    ${options.map(([value, text], index) => tick({ id: index === 0 ? fieldId(does, name) : `${fieldId(does, name)}-${index}`, name, text, value, isTicked: ticked.includes(value) }))}
  </fieldset>`
}

/** One box to tick. */
export function tick(box: {
  readonly id: string
  readonly name: string
  readonly text: string
  readonly isTicked: boolean
  readonly value?: string
}): Html {
  return html`<div class="govuk-form-group">
    <div class="govuk-checkboxes govuk-checkboxes--small">
      <div class="govuk-checkboxes__item">
        <input
          class="govuk-checkboxes__input"
          type="checkbox"
          id="${box.id}"
          name="${box.name}"
          value="${box.value ?? 'yes'}"
          ${box.isTicked && html` checked`}
        />
        <label class="govuk-label govuk-checkboxes__label" for="${box.id}">${box.text}</label>
      </div>
    </div>
  </div>`
}

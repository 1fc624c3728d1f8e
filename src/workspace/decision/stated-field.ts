import { accept, refuse } from '../../foundation/result.ts'
import { radios } from '../../web/components/radios.ts'
import { textarea } from '../../web/components/textarea.ts'
import { errorOf, textTyped, type Field } from '../../web/form/field.ts'
import { html } from '../../web/html.ts'
import { decisionWords } from './words.ts'

/** A part of a record: said to be none, or stated in words; `undefined` where neither has been said yet. */
export type Stated = { readonly kind: 'none' } | { readonly kind: 'words'; readonly text: string } | undefined

const words = decisionWords.form

/** Asks for a part of a record. “None” is a choice that is made: an empty field is no answer. */
export function statedField(label: string): Field<Stated> {
  return {
    read: (typed, name) => {
      const text = textTyped(typed, `${name}-text`).trim()
      const kind = textTyped(typed, name)
      if (kind === 'none') return accept({ kind: 'none' })
      if (kind !== 'words') return accept(undefined)
      return text === '' ? refuse(words.statedEmpty(label)) : accept({ kind: 'words', text })
    },
    write: (stated, name) =>
      stated?.kind === 'words'
        ? { [name]: 'words', [`${name}-text`]: stated.text }
        : { [name]: stated?.kind ?? '' },
    focus: (name) => name,
    show: (name, shown) =>
      html`<div class="mh-stated">
        ${radios({
          name,
          idPrefix: name,
          fieldset: { legend: { text: label, classes: 'govuk-fieldset__legend--s' } },
          errorMessage: errorOf(shown),
          value: textTyped(shown.typed, name),
          items: [
            { value: 'none', text: words.none },
            { value: 'words', text: words.stated },
          ],
        })}
        <div class="govuk-radios__conditional mh-stated__words">
          ${textarea({
            id: `${name}-text`,
            name: `${name}-text`,
            label: { text: words.statedText(label), classes: 'govuk-visually-hidden' },
            value: textTyped(shown.typed, `${name}-text`),
            rows: 3,
          })}
        </div>
      </div>`,
  }
}

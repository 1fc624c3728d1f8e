import type { PersonId } from '../../../council/member/person.ts'
import type { RoomRecord } from '../../../council/room/enter-in-room.ts'
import { nameInRoom, type RoomFacts } from '../../../council/room/room-facts.ts'
import type { Instant } from '../../../foundation/instant.ts'
import type { Formats } from '../../../web/catalogue.ts'
import { button } from '../../../web/components/button.ts'
import { select, type SelectItem } from '../../../web/components/select.ts'
import { input } from '../../../web/components/input.ts'
import { textarea } from '../../../web/components/textarea.ts'
import { textTyped, type Typed } from '../../../web/form/field.ts'
import { html, type Fragment, type Html } from '../../../web/html.ts'
import type { RoomProblem } from '../read-form.ts'
import { roomWords } from '../words.ts'

/** All that the screen of the room is drawn from: on the server and on the device alike. */
export type RoomView = {
  readonly record: RoomRecord
  readonly facts: RoomFacts
  /** Who made each entry, by the entry. One that is not there has not been sent. */
  readonly recordedBy: Readonly<Record<string, string>>
  readonly at: Instant
  readonly say: Formats
  /** The address of the screen, without what it shows. */
  readonly base: string
  /** The hidden fields that every form carries. */
  readonly fields: Html
  readonly choice: RoomChoice
  readonly typed: Typed
  readonly problem?: RoomProblem | undefined
  /** What the device says of its connection; nothing where there is no script. */
  readonly sending?: Html | undefined
}

/** What of the room is shown: a panel, and the thing that it is about. */
export type RoomChoice = Readonly<
  Partial<Record<'show' | 'item' | 'motion' | 'ballot' | 'resolution' | 'limbs', string>>
>

/** The address of the screen with a panel. */
export function addressOf(view: Pick<RoomView, 'base'>, choice: RoomChoice): string {
  const query = new URLSearchParams(choice as Record<string, string>).toString()
  return query === '' ? view.base : `${view.base}?${query}`
}

/** A link to a panel of the room. */
export function panelLink(view: RoomView, choice: RoomChoice, text: Fragment): Html {
  return html`<a class="govuk-link" href="${addressOf(view, choice)}">${text}</a>`
}

/** A form of the room. */
export type RoomFormTag = {
  readonly does: string
  readonly button: string
  readonly inside?: Fragment
  readonly hidden?: Readonly<Record<string, string>>
  readonly isSmall?: boolean
  readonly classes?: string
  /** What the button is called by who cannot see what stands beside it. */
  readonly label?: string
  /** Where a form that was taken leads, where that is not the same panel. */
  readonly next?: RoomChoice
  readonly beside?: Fragment
}

/** Draws a form of the room. It is sent to the panel on which it stands, so that what is wrong is said there. */
export function roomForm(view: RoomView, form: RoomFormTag): Html {
  const { does, hidden = {}, next } = form
  const size = form.isSmall ? 'govuk-button--secondary mh-room__small' : ''
  return html`<form
    class="mh-room__form"
    method="post"
    action="${addressOf(view, view.choice)}"
    novalidate
    data-room-form="${does}"
  >
    ${view.fields}
    <input type="hidden" name="do" value="${does}" />
    ${Object.entries(hidden).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}" />`)}
    ${next && html`<input type="hidden" name="next" value="${new URLSearchParams(next as Record<string, string>).toString()}" />`}
    ${form.inside}
    ${
      form.beside === undefined
        ? buttonOf(form, size)
        : html`<div class="govuk-button-group">${buttonOf(form, size)} ${form.beside}</div>`
    }
  </form>`
}

function buttonOf(form: RoomFormTag, size: string): Html {
  return button({
    text: form.button,
    classes: `${size} ${form.classes ?? ''}`,
    preventDoubleClick: true,
    attributes: form.label === undefined ? undefined : { 'aria-label': form.label },
  })
}

/** What is drawn of a field of the form that a panel holds. */
export type RoomField = {
  readonly does: string
  readonly name: string
  readonly label: string
  readonly value?: string | undefined
  readonly hint?: string
  readonly classes?: string
}

/** Gives the fields of one form by name and label. */
export function fieldOf(does: string, classes?: string): (name: string, label: string) => RoomField {
  return (name, label) => ({ does, name, label, ...(classes !== undefined && { classes }) })
}

/** The id of a field, by which an error at the head of the panel leads to it. */
export function fieldId(does: string, name: string): string {
  return `${does}-${name}`
}

/** What a field shares with every other: its id, name, label, what was typed, what is wrong. */
export function fieldOptions(view: RoomView, { does, name, label, value, hint, classes }: RoomField) {
  const isSent = textTyped(view.typed, 'do') === does
  return {
    id: fieldId(does, name),
    name,
    label: { text: label },
    value: isSent ? textTyped(view.typed, name) : (value ?? ''),
    ...(hint !== undefined && { hint: { text: hint } }),
    ...(classes !== undefined && { classes }),
    ...(isSent && view.problem?.field === name && { errorMessage: { text: view.problem.sentence } }),
  }
}

/** A field of one line. */
export function lineField(view: RoomView, field: RoomField): Html {
  return input({ ...fieldOptions(view, field), autocomplete: 'off' })
}

/** A field of several lines. */
export function wordsField(view: RoomView, field: RoomField & { readonly rows?: number }): Html {
  return textarea({ ...fieldOptions(view, field), rows: field.rows ?? 3 })
}

/** A list from which one is chosen. */
export function listField(
  view: RoomView,
  field: RoomField & { readonly items: readonly SelectItem[] },
): Html {
  return select({ ...fieldOptions(view, field), items: field.items })
}

/** People as the choices of a list, with none chosen. */
export function peopleItems(
  view: RoomView,
  people: readonly PersonId[],
  none: string = roomWords.declare.chooseOne,
): readonly SelectItem[] {
  return [
    { value: '', text: none },
    ...people.map((personId) => ({ value: personId, text: nameInRoom(view.facts, personId) })),
  ]
}

/** The choices of a list, from a group of words. */
export function choicesOf(words: Readonly<Record<string, string>>): readonly SelectItem[] {
  return Object.entries(words).map(([value, text]) => ({ value, text }))
}

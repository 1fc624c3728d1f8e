import { html } from '../html.ts'
import type { Html } from '../html.ts'
import { attributes, classNames, contentOf } from './attributes.ts'
import type { Common, Content } from './attributes.ts'

/** What a tag is made from; the names are GOV.UK's. */
export type TagOptions = Common & Content

/** A tag: the state of a thing in one or two words. Its colour only repeats what the words say. */
export function tag(options: TagOptions): Html {
  return html`<strong class="${classNames('govuk-tag', options.classes)}" ${attributes(options.attributes)}
    >${contentOf(options)}</strong
  >`
}

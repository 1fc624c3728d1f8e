import { attribute } from '../components/attributes.ts'
import { html } from '../html.ts'
import type { Fragment, Html } from '../html.ts'

/** What a contribution is made from. */
export type ContributionOptions = {
  /** The name as it is spoken of, honorific first; absent where only a role is recorded. */
  readonly name?: Fragment
  readonly href?: string | undefined
  /** The office in which the person spoke. */
  readonly office?: Fragment
  readonly organisation?: Fragment
  /** What was said; a list where it has several paragraphs. */
  readonly text: Fragment | readonly Fragment[]
  /** Points that were made one by one. */
  readonly points?: readonly Fragment[] | undefined
  /** After how many paragraphs the points stand; after all of them where it is not given. */
  readonly pointsAfter?: number | undefined
  readonly id?: string | undefined
}

/** What one person said, under who said it and in which office. */
export function contribution(options: ContributionOptions): Html {
  const name = options.href
    ? html`<a class="govuk-link" href="${options.href}">${options.name}</a>`
    : options.name
  const role = options.office && html`<span class="mh-contribution__office">${options.office}</span>`
  const paragraphs = (Array.isArray(options.text) ? options.text : [options.text]).map(
    (paragraph: Fragment) => html`<p>${paragraph}</p>`,
  )
  const before = options.pointsAfter ?? paragraphs.length
  return html`<div class="mh-contribution" ${attribute('id', options.id)}>
    <p class="mh-contribution__speaker">
      ${name && html`<span class="mh-contribution__name">${name}</span>`} ${role}
      ${options.organisation && html`<span class="mh-contribution__organisation">${options.organisation}</span>`}
    </p>
    <div class="mh-contribution__text">
      ${paragraphs.slice(0, before)} ${pointList(options.points ?? [])} ${paragraphs.slice(before)}
    </div>
  </div>`
}

function pointList(points: readonly Fragment[]): Html | undefined {
  if (points.length === 0) return undefined
  return html`<ul class="govuk-list govuk-list--bullet">
    ${points.map((point) => html`<li>${point}</li>`)}
  </ul>`
}

import { attribute } from '../components/attributes.ts'
import { html } from '../html.ts'
import type { Fragment, Html } from '../html.ts'

/** One station of a matter: where it has been, where it is, or where it goes next. */
export type TimelineStep = {
  readonly stage: 'past' | 'present' | 'next'
  readonly title: Fragment
  readonly href?: string | undefined
  readonly when?: Fragment
  /** What happened there, or is to happen. */
  readonly detail?: Fragment
  /** The stage in words, such as “This page” or “Next”; the look only repeats it. */
  readonly stageText?: string | undefined
}

/** Where a matter has been and where it goes next, in order of time. */
export function matterTimeline(steps: readonly TimelineStep[]): Html {
  return html`<ol class="mh-timeline">
    ${steps.map(step)}
  </ol>`
}

function step({ stage, title, href, when, detail, stageText }: TimelineStep): Html {
  const current = attribute('aria-current', stage === 'present' && 'step')
  return html`<li class="mh-timeline__step mh-timeline__step--${stage}" ${current}>
    <p class="mh-timeline__when">
      ${when} ${stageText && html`<span class="mh-timeline__stage">${stageText}</span>`}
    </p>
    <p class="mh-timeline__title">
      ${href ? html`<a class="govuk-link" href="${href}">${title}</a>` : title}
    </p>
    ${detail && html`<p class="mh-timeline__detail">${detail}</p>`}
  </li>`
}

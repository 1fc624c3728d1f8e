import { explainRefusal, type AnyRefusal } from '../../acts/explain-refusal.ts'
import type { Preview } from '../../acts/session.ts'
import type { Result } from '../../foundation/result.ts'
import type { Breadcrumb } from '../../web/components/breadcrumbs.ts'
import { insetText } from '../../web/components/inset-text.ts'
import { html, type Fragment } from '../../web/html.ts'
import type { Page } from '../../web/layout.ts'
import { pageHeading } from '../../web/record/page-heading.ts'
import type { WorkspacePage } from './visit.ts'
import { frameWords } from './words.ts'

const words = frameWords.preview

/** What stands round a preview. */
export type PreviewFrame = {
  /** What would be published, such as “the agenda of Cabinet, 11 December 2024”. */
  readonly of: string
  /** The way on and the way back: usually the button that publishes. */
  readonly after: Fragment
  readonly breadcrumbs?: readonly Breadcrumb[] | undefined
}

/** The page that shows what the public will see, or why it cannot be shown or published yet. */
export function previewPage(
  preview: Result<Preview<Page | undefined>, AnyRefusal>,
  { of, after, breadcrumbs }: PreviewFrame,
): WorkspacePage {
  return {
    title: words.title(of),
    breadcrumbs,
    main: html`<div class="mh-preview-note">
        ${
          preview.ok
            ? html`<p class="govuk-body">${words.lead(of)}</p>`
            : html`${pageHeading({ title: words.title(of) })}
              ${insetText({ text: explainRefusal(preview.refusal).sentence })}`
        }
        ${after}
      </div>
      ${preview.ok && html`<div class="mh-preview">${preview.value.seen?.main ?? notShown()}</div>`}`,
  }
}

function notShown() {
  return html`${pageHeading({ title: words.notShown })}
    <p class="govuk-body">${words.notShownLead}</p>`
}

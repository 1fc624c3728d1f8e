import type { NoticeStatement } from '../../council/plan/notice.ts'
import type { PlannedDecision, PublishedNotice } from '../../store/public/plan.ts'
import { tag } from '../../web/components/tag.ts'
import { html, type Fragment, type Html } from '../../web/html.ts'
import type { Visit } from '../visit.ts'
import { planWords } from '../words/plan-words.ts'
import { label } from './label.ts'
import { link } from './links.ts'
import { paragraph, paragraphs } from './section.ts'

const words = planWords.entry

/** Who decides: a link to the body, or the title of the office. */
export function deciderOf(entry: PlannedDecision): Fragment {
  const body =
    entry.body_slug === null ? entry.body_name : link(`/bodies/${entry.body_slug}`, entry.body_name)
  return entry.office_title ?? body
}

/** The days in which a decision is to be taken, in words. */
export function windowOf({ say }: Visit, entry: Pick<PlannedDecision, 'window_from' | 'window_to'>): string {
  return say.dateRange(entry.window_from, entry.window_to)
}

/** Tags for the two facts that an entry declares, each by itself. */
export function factTags(entry: PlannedDecision): Html {
  return html`${entry.key_ground !== null && tag({ text: words.isKey })}
  ${entry.private_extent !== null && tag({ text: words.isPrivate, classes: 'govuk-tag--purple' })}`
}

/** What is to be private of a decision, on what basis, and why. */
export function privateWords(closed: NoticeStatement['private'] | undefined): Fragment {
  if (closed === undefined) return words.notPrivate
  const { basis, extent, reason } = closed
  const ground =
    basis.kind === 'exempt' ? words.exempt(basis.paragraphs.join(', ')) : words.confidential(basis.ground)
  return html`${paragraph(`${label(words.privateExtent, extent)} ${ground}`)} ${paragraphs(reason)}`
}

/** A list of lines; a sentence where there is none. */
export function lines(texts: readonly string[], none: string): Fragment {
  return texts.length === 0
    ? none
    : html`<ul class="govuk-list">
        ${texts.map((text) => html`<li>${text}</li>`)}
      </ul>`
}

/** Notices as links, each with its kind, its day and whether it was withdrawn. */
export function noticeLinks({ say }: Visit, given: readonly PublishedNotice[]): Html {
  return html`<ul class="govuk-list">
    ${given.map(
      (each) =>
        html`<li>
          ${link(`/notices/${each.notice_id}`, `${label(planWords.notice.kinds, each.kind)}: ${each.title}`)}<br />
          ${planWords.notice.published(say.date(each.published_on))}
          ${each.withdrawn_at !== null && tag({ text: planWords.notices.withdrawn, classes: 'govuk-tag--grey' })}
        </li>`,
    )}
  </ul>`
}

import type { MySubmission } from '../../acts/public/public-counter.ts'
import { button } from '../../web/components/button.ts'
import { insetText } from '../../web/components/inset-text.ts'
import { summaryList } from '../../web/components/summary-list.ts'
import { defineForm, formErrors, refusedState, type FormState } from '../../web/form/form.ts'
import { longText } from '../../web/form/text-fields.ts'
import { html, type Html } from '../../web/html.ts'
import { pageHeading } from '../../web/record/page-heading.ts'
import { link } from '../parts/links.ts'
import { outcomePart } from '../parts/submissions.ts'
import type { FormVisit, PublicForm } from '../public-form.ts'
import type { PublicPage } from '../visit.ts'
import { takePartWords } from '../words/take-part-words.ts'

const words = takePartWords.mine
const moreForm = defineForm({
  more: longText({ label: words.more, required: words.moreRequired, rows: 6, maxLength: 20_000 }),
})

/** What somebody sent, at the address that is theirs alone: how far it has come, what is asked of them, and the way to withdraw it. */
export const mySubmissionForm: PublicForm = {
  url: '/take-part/mine/:token',
  show: async (visit, { token = '' }, refused) => {
    const mine = await visit.counter.mine(visit.at, token)
    const state = refused === undefined ? moreForm.start() : refusedState(refused.typed, refused.problem)
    return mine && minePage(visit, { mine, token, state })
  },
  take: async (visit, { token = '' }, typed) => {
    const mine = await visit.counter.mine(visit.at, token)
    if (mine === undefined) return undefined
    const again = (state: FormState) => minePage(visit, { mine, token, state })
    if (!('more' in typed)) {
      const gone = await visit.counter.withdraw(visit.at, token)
      return gone.ok ? `/take-part/mine/${token}` : again(refusedState(typed, gone.refusal.sentence))
    }
    const filled = moreForm.read(typed)
    if (!filled.ok) return again(filled.refusal)
    const added = await visit.counter.supplement(visit.at, token, filled.value.more)
    return added.ok ? `/take-part/mine/${token}` : again(refusedState(typed, added.refusal.sentence))
  },
}

type Shown = { readonly mine: MySubmission; readonly token: string; readonly state: FormState }

async function minePage(visit: FormVisit, { mine, token, state }: Shown): Promise<PublicPage> {
  const { say, guard } = visit
  const outcome = await outcomePart(visit, { meetingId: mine.meetingId, submissionId: mine.reference })
  const form = (inside: Html, text: string, classes?: string) =>
    html`<form method="post" action="/take-part/mine/${token}" novalidate>
      ${guard} ${inside} ${button({ text, classes, preventDoubleClick: true })}
    </form>`
  const rows = [
    [words.reference, mine.reference],
    [words.state, words.states[mine.state]],
    [words.meeting, link(`/meetings/${mine.meetingId}`, `${mine.bodyName}, ${say.longDate(mine.meetingOn)}`)],
    [
      takePartWords.each.kinds[mine.kind],
      html`${mine.subject}<br /><span class="mh-preserved">${mine.text}</span>`,
    ],
    ...(mine.said === undefined ? [] : [[words.said, mine.said]]),
  ] as const
  return {
    title: words.title,
    section: 'meetings',
    ...(state.errors.length > 0 && { status: 400 as const }),
    main: html`${formErrors(moreForm, state)} ${pageHeading({ title: words.title })}
    ${insetText({ text: words.keep })}
    ${summaryList({ rows: rows.map(([text, value]) => ({ key: { text }, value: { html: html`${value}` } })) })}
    ${outcome} ${mine.state === 'moreAsked' && form(moreForm.showAll(state), words.moreButton)}
    ${
      mine.mayWithdraw &&
      form(
        html`<h2 class="govuk-heading-m">${words.withdraw}</h2>
          <p class="govuk-body">${words.withdrawSays}</p>`,
        words.withdraw,
        'govuk-button--warning',
      )
    }`,
  }
}

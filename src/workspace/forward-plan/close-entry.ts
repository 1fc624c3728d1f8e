import { movePlanEntry, withdrawPlanEntry } from '../../acts/plan/move-plan-entry.ts'
import { withdrawNotice } from '../../acts/plan/withdraw-notice.ts'
import type { NoticeId } from '../../council/plan/notice.ts'
import { parseCalendarDate } from '../../foundation/calendar-date.ts'
import { date } from '../../web/form/date-fields.ts'
import { defineForm, type Form, type FormState } from '../../web/form/form.ts'
import { longText } from '../../web/form/text-fields.ts'
import { formPage, refusedForm } from '../frame/form-page.ts'
import type { Route } from '../frame/route.ts'
import type { Visit, WorkspacePage } from '../frame/visit.ts'
import { entryAt, type SeenEntry } from './reading.ts'
import { forwardPlanWords } from './words.ts'

const move = forwardPlanWords.move
const withdrawal = forwardPlanWords.withdraw
const ofNotice = forwardPlanWords.withdrawNotice

const moveForm = defineForm({
  from: date({ label: move.from, required: forwardPlanWords.edit.fromRequired }),
  to: date({ label: move.to, required: forwardPlanWords.edit.toRequired }),
  reason: longText({ label: move.reason, required: move.reasonRequired, rows: 3, maxLength: 5_000 }),
})
const withdrawForm = defineForm({
  reason: longText({
    label: withdrawal.reason,
    required: withdrawal.reasonRequired,
    rows: 3,
    maxLength: 5_000,
  }),
})
const noticeForm = defineForm({
  reason: longText({ label: ofNotice.reason, required: ofNotice.reasonRequired, rows: 3, maxLength: 5_000 }),
})

/** Moves an entry on to later days. */
export const moveEntryRoute: Route = {
  url: '/forward-plan/:id/move',
  for: ['move-plan-entry'],
  show: async (visit, { params, query, typed }) => {
    const seen = await entryAt(visit, params['id'])
    const from = parseCalendarDate(query['from'] ?? '')
    const state = moveForm.start(from === undefined ? {} : { from, to: from }, typed)
    return seen && page(visit, seen, { form: moveForm, state, said: move, at: 'move' })
  },
  take: async (visit, { params, typed }) => {
    const seen = await entryAt(visit, params['id'])
    if (seen === undefined) return undefined
    const again = (state: FormState) => page(visit, seen, { form: moveForm, state, said: move, at: 'move' })
    const filled = moveForm.read(typed)
    if (!filled.ok) return again(filled.refusal)
    const { from: fromOn, to: toOn, reason } = filled.value
    const moved = await visit.act((session) =>
      movePlanEntry(session, { planEntryId: seen.entry.id, window: { fromOn, toOn }, reason }),
    )
    return moved.ok ? gone(seen, move.done) : again(refusedForm(typed, moved.refusal))
  },
}

/** Withdraws an entry, with the reason. */
export const withdrawEntryRoute: Route = {
  url: '/forward-plan/:id/withdraw',
  for: ['withdraw-plan-entry'],
  show: async (visit, { params, typed }) => {
    const seen = await entryAt(visit, params['id'])
    const state = withdrawForm.start({}, typed)
    return seen && page(visit, seen, { form: withdrawForm, state, said: withdrawal, at: 'withdraw' })
  },
  take: async (visit, { params, typed }) => {
    const seen = await entryAt(visit, params['id'])
    if (seen === undefined) return undefined
    const again = (state: FormState) =>
      page(visit, seen, { form: withdrawForm, state, said: withdrawal, at: 'withdraw' })
    const filled = withdrawForm.read(typed)
    if (!filled.ok) return again(filled.refusal)
    const { reason } = filled.value
    const withdrawn = await visit.act((session) =>
      withdrawPlanEntry(session, { planEntryId: seen.entry.id, reason }),
    )
    return withdrawn.ok ? gone(seen, withdrawal.done) : again(refusedForm(typed, withdrawn.refusal))
  },
}

/** Withdraws a notice of an entry. */
export const withdrawNoticeRoute: Route = {
  url: '/forward-plan/:id/notices/withdraw/:notice',
  for: ['withdraw-notice'],
  show: async (visit, { params, typed }) => {
    const seen = await noticeOf(visit, params)
    const at = `notices/withdraw/${params['notice'] ?? ''}`
    return (
      seen && page(visit, seen, { form: noticeForm, state: noticeForm.start({}, typed), said: ofNotice, at })
    )
  },
  take: async (visit, { params, typed }) => {
    const seen = await noticeOf(visit, params)
    if (seen === undefined) return undefined
    const at = `notices/withdraw/${params['notice'] ?? ''}`
    const again = (state: FormState) => page(visit, seen, { form: noticeForm, state, said: ofNotice, at })
    const filled = noticeForm.read(typed)
    if (!filled.ok) return again(filled.refusal)
    const { reason } = filled.value
    const withdrawn = await visit.act((session) =>
      withdrawNotice(session, { noticeId: params['notice'] as NoticeId, reason }),
    )
    return withdrawn.ok ? gone(seen, ofNotice.done) : again(refusedForm(typed, withdrawn.refusal))
  },
}

async function noticeOf(
  visit: Visit,
  params: Readonly<Record<string, string>>,
): Promise<SeenEntry | undefined> {
  const seen = await entryAt(visit, params['id'])
  return seen?.noticeRows.some((row) => row.notice_id === params['notice']) ? seen : undefined
}

function gone({ entry }: SeenEntry, text: string) {
  return { goTo: `/workspace/forward-plan/${entry.id}`, notice: { text } }
}

function page<F>(
  visit: Visit,
  { entry }: SeenEntry,
  shown: {
    readonly form: Form<F>
    readonly state: FormState
    readonly said: { readonly title: string; readonly lead: string; readonly button: string }
    readonly at: string
  },
): WorkspacePage {
  const here = `/workspace/forward-plan/${entry.id}`
  return formPage(visit, {
    title: shown.said.title,
    lead: shown.said.lead,
    form: shown.form,
    state: shown.state,
    action: `${here}/${shown.at}`,
    buttonText: shown.said.button,
    buttonClasses: shown.at === 'move' ? undefined : 'govuk-button--warning',
    watched: [{ kind: 'planEntry', id: entry.id }],
    breadcrumbs: [
      { text: forwardPlanWords.title, href: '/workspace/forward-plan' },
      { text: entry.title, href: here },
    ],
  })
}

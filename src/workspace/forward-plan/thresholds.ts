import { publishUrgencyReport } from '../../acts/plan/publish-urgency-report.ts'
import { setKeyThreshold } from '../../acts/plan/set-key-threshold.ts'
import { newId } from '../../foundation/identifier.ts'
import { accept } from '../../foundation/result.ts'
import { keyThresholds } from '../../store/plan.ts'
import { date } from '../../web/form/date-fields.ts'
import { defineForm, type Form, type FormState } from '../../web/form/form.ts'
import { longText, text } from '../../web/form/text-fields.ts'
import { formPage, refusedForm } from '../frame/form-page.ts'
import type { Route } from '../frame/route.ts'
import type { Visit, WorkspacePage } from '../frame/visit.ts'
import { reading } from '../frame/reading.ts'
import { forwardPlanWords } from './words.ts'

const words = forwardPlanWords.thresholds
const report = forwardPlanWords.urgencyReport

const form = defineForm({
  a: longText({ label: words.a, hint: words.aHint, rows: 2, maxLength: 2_000 }),
  b: longText({ label: words.b, rows: 2, maxLength: 2_000 }),
})
const reportForm = defineForm({
  title: text({ label: report.name, required: report.nameRequired, maxLength: 200 }),
  from: date({ label: report.from, required: report.fromRequired }),
  to: date({ label: report.to, required: report.toRequired }),
})

/** What the council treats as significant, in its own words. */
export const thresholdsRoute: Route = {
  url: '/forward-plan/thresholds',
  for: ['set-key-threshold'],
  show: async (visit, { typed }) =>
    page(visit, { form, said: words, at: 'thresholds', state: form.start(await known(visit), typed) }),
  take: async (visit, { typed }) => {
    const again = (state: FormState) => page(visit, { form, said: words, at: 'thresholds', state })
    const filled = form.read(typed)
    if (!filled.ok) return again(filled.refusal)
    const before = await known(visit)
    const changed = (['a', 'b'] as const).filter((ground) => filled.value[ground] !== (before[ground] ?? ''))
    const set = await visit.act(async (session) => {
      for (const ground of changed) {
        const kept = await setKeyThreshold(session, { ground, words: filled.value[ground] })
        if (!kept.ok) return kept
      }
      return accept(undefined)
    })
    if (!set.ok) return again(refusedForm(typed, set.refusal))
    const text_ = changed.length === 0 ? words.unchanged : words.done
    return { goTo: '/workspace/forward-plan', notice: { text: text_ } }
  },
}

/** Publishes the report of what went by special urgency. */
export const urgencyReportRoute: Route = {
  url: '/forward-plan/urgency-report',
  for: ['publish-notice'],
  show: async (visit, { typed }) =>
    visit.may('publish-notice')
      ? page(visit, {
          form: reportForm,
          said: report,
          at: 'urgency-report',
          state: reportForm.start({}, typed),
        })
      : undefined,
  take: async (visit, { typed }) => {
    const again = (state: FormState) =>
      page(visit, { form: reportForm, said: report, at: 'urgency-report', state })
    const filled = reportForm.read(typed)
    if (!filled.ok) return again(filled.refusal)
    const { title, from: fromOn, to: toOn } = filled.value
    const id = newId<'notice'>(visit.random)
    const given = await visit.act((session) =>
      publishUrgencyReport(session, { id, title, period: { fromOn, toOn } }),
    )
    if (!given.ok) return again(refusedForm(typed, given.refusal, 'to'))
    return { goTo: '/workspace/forward-plan', notice: { text: report.done } }
  },
}

async function known(visit: Visit): Promise<{ readonly a?: string; readonly b?: string }> {
  const kept = await reading(visit, ({ tx }) => keyThresholds(tx, visit.councilId))
  return Object.fromEntries(kept.map((row) => [row.ground, row.words]))
}

function page<F>(
  visit: Visit,
  shown: {
    readonly form: Form<F>
    readonly said: { readonly title: string; readonly lead: string; readonly button: string }
    readonly at: string
    readonly state: FormState
  },
): WorkspacePage {
  return formPage(visit, {
    title: shown.said.title,
    lead: shown.said.lead,
    form: shown.form,
    state: shown.state,
    action: `/workspace/forward-plan/${shown.at}`,
    buttonText: shown.said.button,
    breadcrumbs: [{ text: forwardPlanWords.title, href: '/workspace/forward-plan' }],
  })
}

import { clearReport } from '../../acts/report/clear-report.ts'
import type { ClearanceOutcome } from '../../council/report/report-state.ts'
import { requiredChoice } from '../../web/form/choice-fields.ts'
import { defineForm, type FormState } from '../../web/form/form.ts'
import { hidden, longText } from '../../web/form/text-fields.ts'
import { formPage, refusedForm } from '../frame/form-page.ts'
import type { Route } from '../frame/route.ts'
import type { Visit, WorkspacePage } from '../frame/visit.ts'
import { reportAt, type SeenReport } from './reading.ts'
import { isMine } from './report-list.ts'
import { reportWords } from './words.ts'

const words = reportWords.answer

const form = defineForm({
  version: hidden(),
  outcome: requiredChoice({
    label: words.outcome,
    required: words.outcomeRequired,
    choices: [
      { value: 'cleared', text: words.cleared },
      { value: 'clearedSubject', text: words.clearedSubject },
      { value: 'refused', text: words.refused },
    ],
  }),
  words: longText({ label: words.words, rows: 4, maxLength: 10_000 }),
})

/** Answers a clearance that was asked of the reader. */
export const answerRoute: Route = {
  url: '/reports/:id/clear/:step',
  for: ['clear-report'],
  show: async (visit, { params, typed }) => {
    const report = await reportAt(visit, params['id'])
    const isAsked = report?.standings.some((one) => one.step.key === params['step'] && isMine(visit, one))
    if (report === undefined || isAsked !== true) return undefined
    const state = form.start({ version: String(report.versions.length) }, typed)
    return page(visit, report, { step: params['step'] ?? '', state })
  },
  take: async (visit, { params, typed }) => {
    const report = await reportAt(visit, params['id'])
    const step = params['step'] ?? ''
    if (report === undefined) return undefined
    const filled = form.read(typed)
    if (!filled.ok) return page(visit, report, { step, state: filled.refusal })
    const given = {
      reportId: report.row.report_id,
      step,
      version: Number(filled.value.version),
      outcome: filled.value.outcome as ClearanceOutcome,
      words: filled.value.words,
    }
    const cleared = await visit.act((session) => clearReport(session, given))
    if (!cleared.ok) return page(visit, report, { step, state: refusedForm(typed, cleared.refusal, 'words') })
    return { goTo: '/workspace/reports', notice: { text: words.done } }
  },
}

function page(
  visit: Visit,
  report: SeenReport,
  { step, state }: { readonly step: string; readonly state: FormState },
): WorkspacePage {
  const here = `/workspace/reports/${report.row.report_id}`
  const name = report.template.clearances.find(({ key }) => key === step)?.name ?? step
  return formPage(visit, {
    title: words.title(name),
    lead: words.lead(report.row.title, report.versions.length),
    form,
    state,
    action: `${here}/clear/${step}`,
    buttonText: words.button,
    breadcrumbs: [
      { text: reportWords.title, href: '/workspace/reports' },
      { text: report.row.title, href: here },
    ],
  })
}

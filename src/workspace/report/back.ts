import { returnReport, withdrawReport } from '../../acts/report/return-report.ts'
import { defineForm, type FormState } from '../../web/form/form.ts'
import { longText } from '../../web/form/text-fields.ts'
import { formPage, refusedForm } from '../frame/form-page.ts'
import type { Route } from '../frame/route.ts'
import type { Visit, WorkspacePage } from '../frame/visit.ts'
import { reportToPlace, reportToWrite, type SeenReport } from './reading.ts'
import { reportWords } from './words.ts'

type Way = 'return' | 'withdraw'

const said = { return: reportWords.back, withdraw: reportWords.withdrawal }
const acts = { return: returnReport, withdraw: withdrawReport }
const forms = {
  return: formOf(reportWords.back),
  withdraw: formOf(reportWords.withdrawal),
}

/** Sends a report back for more work, with the reason. */
export const returnRoute: Route = { url: '/reports/:id/return', for: ['return-report'], ...wayOf('return') }

/** Withdraws a report, with the reason. */
export const withdrawRoute: Route = {
  url: '/reports/:id/withdraw',
  for: ['withdraw-report'],
  ...wayOf('withdraw'),
}

function formOf({ reason, reasonRequired }: { readonly reason: string; readonly reasonRequired: string }) {
  return defineForm({
    reason: longText({ label: reason, required: reasonRequired, rows: 3, maxLength: 5_000 }),
  })
}

/** A clerk sends a report back; whoever writes it may withdraw it. */
const readers = { return: reportToPlace, withdraw: reportToWrite } as const

function wayOf(way: Way): Required<Pick<Route, 'show' | 'take'>> {
  return {
    show: async (visit, { params, typed }) => {
      const report = await readers[way](visit, params['id'])
      return report && page(visit, report, { way, state: forms[way].start({}, typed) })
    },
    take: async (visit, { params, typed }) => {
      const report = await readers[way](visit, params['id'])
      if (report === undefined) return undefined
      const filled = forms[way].read(typed)
      if (!filled.ok) return page(visit, report, { way, state: filled.refusal })
      const reportId = report.row.report_id
      const { reason } = filled.value
      const moved = await visit.act((session) => acts[way](session, { reportId, reason }))
      if (!moved.ok) return page(visit, report, { way, state: refusedForm(typed, moved.refusal) })
      return { goTo: `/workspace/reports`, notice: { text: said[way].done } }
    },
  }
}

function page(
  visit: Visit,
  { row }: SeenReport,
  { way, state }: { readonly way: Way; readonly state: FormState },
): WorkspacePage {
  const here = `/workspace/reports/${row.report_id}`
  return formPage(visit, {
    title: said[way].title,
    lead: said[way].lead,
    form: forms[way],
    state,
    action: `${here}/${way}`,
    buttonText: said[way].button,
    buttonClasses: 'govuk-button--warning',
    breadcrumbs: [
      { text: reportWords.title, href: '/workspace/reports' },
      { text: row.title, href: here },
    ],
  })
}

import { askClearance } from '../../acts/report/ask-clearance.ts'
import type { AccountId } from '../../council/access/power.ts'
import { mayByRole } from '../../council/access/power.ts'
import type { Role } from '../../council/access/role.ts'
import { clearancesToAsk } from '../../council/report/clearance.ts'
import { isSameHand } from '../../council/report/report-stage.ts'
import { clockPolicyOf } from '../../store/clock-policy.ts'
import { requiredPick } from '../../web/form/choice-fields.ts'
import type { Field } from '../../web/form/field.ts'
import { defineForm, type FormState } from '../../web/form/form.ts'
import { formPage, refusedForm } from '../frame/form-page.ts'
import type { Route } from '../frame/route.ts'
import type { Visit, WorkspacePage } from '../frame/visit.ts'
import { reportToWrite, type SeenReport } from './reading.ts'
import { reportWords } from './words.ts'

const words = reportWords.ask

/** Sends a report for clearance: asks somebody for each clearance that is not given. */
export const askRoute: Route = {
  url: '/reports/:id/ask',
  for: ['ask-clearance'],
  show: async (visit, { params, typed }) => {
    const report = await reportToWrite(visit, params['id'])
    return report && page(visit, report, askForm(report).start({}, typed))
  },
  take: async (visit, { params, typed }) => {
    const report = await reportToWrite(visit, params['id'])
    if (report === undefined) return undefined
    const filled = askForm(report).read(typed)
    if (!filled.ok) return page(visit, report, filled.refusal)
    const reportId = report.row.report_id
    const of = filled.value as Readonly<Record<string, AccountId>>
    const asked = await visit.act(async (session) => {
      const policy = await clockPolicyOf(session.tx, session.councilId)
      return askClearance(session, { reportId, of, policy })
    })
    if (!asked.ok) return page(visit, report, refusedForm(typed, asked.refusal))
    return { goTo: `/workspace/reports/${reportId}`, notice: { text: words.done } }
  },
}

function askForm({ template, standings, accounts, authors }: SeenReport) {
  const clearers = accounts.filter(
    ({ account_id, person_id, roles }) =>
      roles.some((role) => mayByRole(role as Role, 'clear-report')) &&
      !authors.some((author) =>
        isSameHand(author, { accountId: account_id, personId: person_id ?? undefined }),
      ),
  )
  const fields = clearancesToAsk(template, standings).map((step) => [
    step.key,
    requiredPick({
      label: step.name,
      hint: words.days(step.workingDays),
      required: words.required(step.name),
      nothingChosen: words.nothingChosen,
      choices: clearers.map(({ account_id, name }) => ({ value: account_id as string, text: name })),
    }),
  ])
  return defineForm(Object.fromEntries(fields) as Record<string, Field<string>>)
}

function page(visit: Visit, report: SeenReport, state: FormState): WorkspacePage {
  const here = `/workspace/reports/${report.row.report_id}`
  const isNothing = clearancesToAsk(report.template, report.standings).length === 0
  return formPage(visit, {
    title: words.title,
    lead: isNothing ? words.nothing : words.lead,
    form: askForm(report),
    state,
    action: `${here}/ask`,
    buttonText: words.button,
    watched: [{ kind: 'report', id: report.row.report_id }],
    breadcrumbs: [
      { text: reportWords.title, href: '/workspace/reports' },
      { text: report.row.title, href: here },
    ],
  })
}

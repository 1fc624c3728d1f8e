import { commissionReport } from '../../acts/report/commission-report.ts'
import type { AccountId } from '../../council/access/power.ts'
import type { BodyId } from '../../council/body/body.ts'
import type { ReportTemplateId } from '../../council/report/report-template.ts'
import { isInTerm } from '../../council/term.ts'
import { newId } from '../../foundation/identifier.ts'
import { readRegister } from '../../store/register.ts'
import { accountHolders } from '../../store/report-clearance.ts'
import { requiredPick } from '../../web/form/choice-fields.ts'
import { date } from '../../web/form/date-fields.ts'
import { defineForm, type FormState } from '../../web/form/form.ts'
import { text } from '../../web/form/text-fields.ts'
import { formPage, refusedForm } from '../frame/form-page.ts'
import { reading } from '../frame/reading.ts'
import type { Route } from '../frame/route.ts'
import type { Visit, WorkspacePage } from '../frame/visit.ts'
import { templatesKnown } from './reading.ts'
import { reportWords } from './words.ts'

const words = reportWords.commissionForm

/** Asks somebody to write a report. */
export const commissionRoute: Route = {
  url: '/reports/new',
  for: ['commission-report'],
  show: async (visit, { typed }) => {
    const form = await commissionForm(visit)
    return page(visit, form, form.start({ template: 'usual', author: visit.reader.accountId }, typed))
  },
  take: async (visit, { typed }) => {
    const form = await commissionForm(visit)
    const filled = form.read(typed)
    if (!filled.ok) return page(visit, form, filled.refusal)
    const { name: title, body, author, template, due: dueOn } = filled.value
    const commission = {
      id: newId<'report'>(visit.random),
      title,
      bodyId: body as BodyId,
      authorAccountId: author as AccountId,
      templateId: template as ReportTemplateId,
      dueOn,
    }
    const asked = await visit.act((session) => commissionReport(session, commission))
    if (!asked.ok) return page(visit, form, refusedForm(typed, asked.refusal))
    return { goTo: `/workspace/reports/${asked.value}`, notice: { text: words.done } }
  },
}

type CommissionForm = Awaited<ReturnType<typeof commissionForm>>

async function commissionForm(visit: Visit) {
  const templates = await templatesKnown(visit)
  const { register, authors } = await reading(visit, async ({ tx, councilId }) => ({
    register: await readRegister(tx, councilId),
    authors: await accountHolders(tx, councilId),
  }))
  const bodies = register.bodies.filter((body) => isInTerm(body, visit.today))
  const nothingChosen = words.nothingChosen
  return defineForm({
    name: text({ label: words.name, required: words.nameRequired, maxLength: 300 }),
    body: requiredPick({
      label: words.body,
      required: words.bodyRequired,
      nothingChosen,
      choices: bodies
        .filter(({ id }) => visit.may('commission-report', id))
        .map(({ id, name }) => ({ value: id as string, text: name })),
    }),
    author: requiredPick({
      label: words.author,
      required: words.authorRequired,
      nothingChosen,
      choices: authors.map(({ account_id, name }) => ({ value: account_id as string, text: name })),
    }),
    template: requiredPick({
      label: words.template,
      required: words.usual,
      nothingChosen,
      choices: templates.map(({ id, name }) => ({ value: id as string, text: name })),
    }),
    due: date({ label: words.due, required: words.dueRequired }),
  })
}

function page(visit: Visit, form: CommissionForm, state: FormState): WorkspacePage {
  return formPage(visit, {
    title: words.title,
    lead: words.lead,
    form,
    state,
    action: '/workspace/reports/new',
    buttonText: words.button,
    breadcrumbs: [{ text: reportWords.title, href: '/workspace/reports' }],
  })
}

import { commissionReport } from '../../acts/report/commission-report.ts'
import type { AccountId } from '../../council/access/power.ts'
import type { BodyId } from '../../council/body/body.ts'
import type { ReportTemplateId } from '../../council/report/report-template.ts'
import { isInTerm } from '../../council/term.ts'
import { newId } from '../../foundation/identifier.ts'
import { readRegister } from '../../store/register.ts'
import { accountsToAsk } from '../../store/report-clearance.ts'
import { requiredPick } from '../../web/form/choice-fields.ts'
import { date } from '../../web/form/date-fields.ts'
import { defineForm, type FormState } from '../../web/form/form.ts'
import { text } from '../../web/form/text-fields.ts'
import { formPage, refusedForm } from '../frame/form-page.ts'
import { reading } from '../frame/reading.ts'
import type { Route } from '../frame/route.ts'
import type { Visit, WorkspacePage } from '../frame/visit.ts'
import { paperAwaited, type PaperAwaited } from './paper-awaited.ts'
import { reportAt, templatesKnown } from './reading.ts'
import { reportWords } from './words.ts'

const words = reportWords.commissionForm

/** Asks somebody to write a report. */
export const commissionRoute: Route = {
  url: '/reports/new',
  for: ['commission-report'],
  show: async (visit, { query, typed }) => {
    const paper = await paperAwaited(visit, query['paper'])
    const form = await commissionForm(visit, paper)
    const known = { template: 'usual', author: visit.reader.accountId, ...paper?.answers }
    return page(visit, { form, paper, state: form.start(known, typed) })
  },
  take: async (visit, { query, typed }) => {
    const paper = await paperAwaited(visit, query['paper'])
    const form = await commissionForm(visit, paper)
    const filled = form.read(typed)
    if (!filled.ok) return page(visit, { form, paper, state: filled.refusal })
    const { name: title, body, author, template, due: dueOn } = filled.value
    const commission = {
      id: newId<'report'>(visit.random),
      title,
      bodyId: body as BodyId,
      authorAccountId: author as AccountId,
      templateId: template as ReportTemplateId,
      dueOn,
      ...paper?.place,
    }
    const asked = await visit.act((session) => commissionReport(session, commission))
    if (!asked.ok) return page(visit, { form, paper, state: refusedForm(typed, asked.refusal) })
    const isSeen = (await reportAt(visit, asked.value)) !== undefined
    return isSeen
      ? { goTo: `/workspace/reports/${asked.value}`, notice: { text: words.done } }
      : { goTo: '/workspace/reports', notice: { text: words.doneUnseen } }
  },
}

type CommissionForm = Awaited<ReturnType<typeof commissionForm>>

async function commissionForm(visit: Visit, paper: PaperAwaited | undefined) {
  const templates = await templatesKnown(visit)
  const { register, authors } = await reading(visit, async ({ tx, councilId }) => ({
    register: await readRegister(tx, councilId),
    authors: await accountsToAsk(tx, councilId),
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
        .filter(({ id }) => visit.may('commission-report', id) && (paper?.bodyId ?? id) === id)
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

type Shown = {
  readonly form: CommissionForm
  readonly paper: PaperAwaited | undefined
  readonly state: FormState
}

function page(visit: Visit, { form, paper, state }: Shown): WorkspacePage {
  const ofPaper = paper === undefined ? '' : `?paper=${paper.place.expectedDocumentId}`
  return formPage(visit, {
    title: words.title,
    lead: paper === undefined ? words.lead : words.leadOfPaper(paper.item),
    form,
    state,
    action: `/workspace/reports/new${ofPaper}`,
    buttonText: words.button,
    breadcrumbs: [{ text: reportWords.title, href: '/workspace/reports' }],
  })
}

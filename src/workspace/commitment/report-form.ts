import { draftReportBack } from '../../acts/commitment/draft-report-back.ts'
import type { AccountId } from '../../council/access/power.ts'
import { accountsToAsk } from '../../store/report-clearance.ts'
import { insetText } from '../../web/components/inset-text.ts'
import { requiredPick } from '../../web/form/choice-fields.ts'
import { date } from '../../web/form/date-fields.ts'
import { defineForm, type FormState } from '../../web/form/form.ts'
import { formPage, refusedForm } from '../frame/form-page.ts'
import { reading } from '../frame/reading.ts'
import type { Route } from '../frame/route.ts'
import type { Visit, WorkspacePage } from '../frame/visit.ts'
import { commitmentAt, commitmentsCrumb, type SeenCommitment } from './read-commitments.ts'
import { commitmentWords } from './words.ts'

const words = commitmentWords.report

/** Has somebody write the report on a commitment, begun from what the record says of it. */
export const reportRoute: Route = {
  url: '/commitments/:id/report',
  for: ['commission-report'],
  show: async (visit, { params, typed }) => {
    const seen = await seenAt(visit, params['id'])
    if (seen === undefined) return undefined
    const form = await reportForm(visit)
    return page(visit, { seen, form, state: form.start({ author: visit.reader.accountId }, typed) })
  },
  take: async (visit, { params, typed }) => {
    const seen = await seenAt(visit, params['id'])
    if (seen === undefined) return undefined
    const form = await reportForm(visit)
    const filled = form.read(typed)
    if (!filled.ok) return page(visit, { seen, form, state: filled.refusal })
    const { author, dueOn } = filled.value
    const { commitment_id: commitmentId } = seen.row
    const begun = await visit.act((session) =>
      draftReportBack(session, { commitmentId, authorAccountId: author as AccountId, dueOn }),
    )
    if (!begun.ok) return page(visit, { seen, form, state: refusedForm(typed, begun.refusal) })
    return { goTo: `/workspace/reports/${begun.value}`, notice: { text: words.saved } }
  },
}

async function seenAt(visit: Visit, id: string | undefined): Promise<SeenCommitment | undefined> {
  const seen = await commitmentAt(visit, id)
  return seen?.mayFollow === true && visit.may('commission-report', seen.row.report_back_body_id)
    ? seen
    : undefined
}

async function reportForm(visit: Visit) {
  const authors = await reading(visit, ({ tx, councilId }) => accountsToAsk(tx, councilId))
  return defineForm({
    author: requiredPick({
      label: words.author,
      required: words.authorRequired,
      nothingChosen: words.choose,
      choices: authors.map(({ account_id: value, name }) => ({ value: value as string, text: name })),
    }),
    dueOn: date({ label: words.dueOn, required: words.dueOnRequired }),
  })
}

type Shown = {
  readonly seen: SeenCommitment
  readonly form: Awaited<ReturnType<typeof reportForm>>
  readonly state: FormState
}

function page(visit: Visit, { seen: { row }, form, state }: Shown): WorkspacePage {
  const address = `/workspace/commitments/${row.commitment_id}`
  return formPage(visit, {
    title: words.title,
    lead: words.lead,
    before: insetText({ text: row.quote }),
    form,
    state,
    action: `${address}/report`,
    buttonText: words.save,
    breadcrumbs: [commitmentsCrumb, { text: commitmentWords.one.crumb, href: address }],
  })
}

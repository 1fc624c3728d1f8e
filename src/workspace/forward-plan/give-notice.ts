import { explainRefusal } from '../../acts/explain-refusal.ts'
import { prepareNotice, publishNotice, type NewNotice } from '../../acts/plan/publish-notice.ts'
import type { OfficeId } from '../../council/member/office.ts'
import { consentKinds, roundaboutKinds } from '../../council/plan/check-notice.ts'
import { consentHolders } from '../../council/plan/consent-holder.ts'
import { planNoticeKinds, type NoticeStatement, type PlanNoticeKind } from '../../council/plan/notice.ts'
import { newId } from '../../foundation/identifier.ts'
import { insetText } from '../../web/components/inset-text.ts'
import { choice } from '../../web/form/choice-fields.ts'
import { optionalDate } from '../../web/form/date-fields.ts'
import { defineForm, type FormState } from '../../web/form/form.ts'
import { longText } from '../../web/form/text-fields.ts'
import { html, type Html } from '../../web/html.ts'
import { formPage, refusedForm } from '../frame/form-page.ts'
import type { Route } from '../frame/route.ts'
import type { Visit, WorkspacePage } from '../frame/visit.ts'
import { facts } from './entry-page.ts'
import { entryAt, type SeenEntry } from './reading.ts'
import { forwardPlanWords } from './words.ts'

const words = forwardPlanWords.give

/** Gives a notice of an entry: shows what it will state, asks for what its kind adds, and publishes it. */
export const giveNoticeRoute: Route = {
  url: '/forward-plan/:id/notices/:kind',
  for: ['publish-notice'],
  show: async (visit, { params, typed }) => {
    const asked = await noticeAt(visit, params)
    if (asked === undefined) return undefined
    return page(visit, asked, giveForm(visit, asked).start({}, typed))
  },
  take: async (visit, { params, typed }) => {
    const asked = await noticeAt(visit, params)
    if (asked === undefined) return undefined
    const filled = giveForm(visit, asked).read(typed)
    if (!filled.ok) return page(visit, asked, filled.refusal)
    const { reason, agreedBy, agreedOn, whyNotOthers } = filled.value
    const consent =
      agreedBy === '' || agreedOn === undefined
        ? undefined
        : { officeId: agreedBy as OfficeId, agreedOn, whyNotOthers }
    const notice = { ...newNotice(visit, asked), reason, consent }
    const given = await visit.act((session) => publishNotice(session, notice))
    if (!given.ok) return page(visit, asked, refusedForm(typed, given.refusal))
    return { goTo: `/workspace/forward-plan/${asked.seen.entry.id}`, notice: { text: words.done } }
  },
}

type AskedNotice = { readonly seen: SeenEntry; readonly kind: PlanNoticeKind }

async function noticeAt(
  visit: Visit,
  params: Readonly<Record<string, string>>,
): Promise<AskedNotice | undefined> {
  const kind = planNoticeKinds.find((known) => known === params['kind'])
  const seen = await entryAt(visit, params['id'])
  return kind === undefined || seen === undefined || !visit.may('publish-notice', seen.bodyId)
    ? undefined
    : { seen, kind }
}

function newNotice(visit: Visit, { seen, kind }: AskedNotice): NewNotice {
  return { id: newId<'notice'>(visit.random), planEntryId: seen.entry.id, kind }
}

function giveForm({ today }: Visit, { seen, kind }: AskedNotice) {
  const holders = consentKinds.has(kind) ? consentHolders({ register: seen.register, on: today }) : []
  return defineForm({
    reason: longText({
      label: words.reason,
      required: roundaboutKinds.has(kind) ? words.reasonRequired : undefined,
      rows: 4,
      maxLength: 5_000,
    }),
    agreedBy: choice({
      label: words.agreedBy,
      hint: words.agreedByHint,
      required: holders.length > 0 ? words.agreedByRequired : undefined,
      choices: holders.map(({ officeId, name }) => ({ value: officeId as string, text: name })),
    }),
    agreedOn: optionalDate({
      label: words.agreedOn,
      required: holders.length > 0 ? words.agreedOnRequired : undefined,
    }),
    whyNotOthers: longText({ label: words.whyNotOthers, rows: 2, maxLength: 2_000 }),
  })
}

async function page(visit: Visit, asked: AskedNotice, state: FormState): Promise<WorkspacePage> {
  const { seen, kind } = asked
  const form = giveForm(visit, asked)
  const here = `/workspace/forward-plan/${seen.entry.id}`
  const names = [
    ...(roundaboutKinds.has(kind) ? (['reason'] as const) : []),
    ...(consentKinds.has(kind) ? (['agreedBy', 'agreedOn', 'whyNotOthers'] as const) : []),
  ]
  return formPage(visit, {
    title: forwardPlanWords.kinds[kind],
    lead: words.lead,
    form,
    state,
    before: await preview(visit, asked, names.length > 0 || state.errors.length > 0),
    inside: html`${names.map((name) => form.show(name, state))}`,
    action: `${here}/notices/${kind}`,
    buttonText: words.button,
    watched: [{ kind: 'planEntry', id: seen.entry.id }],
    breadcrumbs: [
      { text: forwardPlanWords.title, href: '/workspace/forward-plan' },
      { text: seen.entry.title, href: here },
    ],
  })
}

/** What the notice will state, and why it cannot be published yet where nothing more is to be entered and it cannot. */
async function preview(visit: Visit, asked: AskedNotice, needsMore: boolean): Promise<Html> {
  const stated = html`<h2 class="govuk-heading-m">${words.state}</h2>
    ${facts(visit, asked.seen)}`
  if (needsMore) return stated
  const prepared = await visit.act((session) => prepareNotice(session, newNotice(visit, asked)))
  return prepared.ok
    ? html`${stated} ${repeated(prepared.value.statement)}`
    : html`${stopped(explainRefusal(prepared.refusal).sentence)} ${stated}`
}

function stopped(sentence: string): Html {
  return insetText({ html: html`<strong>${words.cannot}.</strong> ${sentence}` })
}

function repeated({ representations }: NoticeStatement): Html | undefined {
  if (representations === undefined) return undefined
  return html`<h2 class="govuk-heading-m">${words.represented}</h2>
    ${representations.length === 0 && html`<p class="govuk-body">${words.noneRepresented}</p>`}
    ${representations.map(
      ({ shownAs, text, response }) =>
        html`<h3 class="govuk-heading-s">${shownAs}</h3>
          <p class="govuk-body mh-preserved">${text}</p>
          <p class="govuk-body mh-preserved">${response}</p>`,
    )}`
}

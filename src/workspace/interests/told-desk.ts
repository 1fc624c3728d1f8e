import { askBackNotification, enterNotification } from '../../acts/interest/answer-notification.ts'
import type { InterestNotificationId } from '../../council/interest/interest-notification.ts'
import { isIdForm } from '../../foundation/identifier.ts'
import { interestsOf } from '../../store/interest.ts'
import { notificationById, type ToldRow } from '../../store/interest-notification.ts'
import { insetText } from '../../web/components/inset-text.ts'
import { tick } from '../../web/form/choice-fields.ts'
import { defineForm, type FormState } from '../../web/form/form.ts'
import { longText } from '../../web/form/text-fields.ts'
import { html } from '../../web/html.ts'
import { formPage, refusedForm } from '../frame/form-page.ts'
import { reading } from '../frame/reading.ts'
import type { Route } from '../frame/route.ts'
import type { Visit, WorkspacePage } from '../frame/visit.ts'
import { interestsCrumbs } from './interests-page.ts'
import { personOf } from './read-interests.ts'
import { changeInWords, toldInFull } from './told-part.ts'
import { toldWords } from './told-words.ts'
import { interestWords } from './words.ts'

const words = toldWords.desk
const plainForm = defineForm({})
const newForm = defineForm({
  isWithheld: tick({ label: interestWords.form.isWithheld, hint: interestWords.form.isWithheldHint }),
  reason: longText({ label: interestWords.form.reason, hint: interestWords.form.reasonHint, rows: 2 }),
})
const askForm = defineForm({
  question: longText({
    label: words.question,
    hint: words.questionHint,
    required: words.questionRequired,
    rows: 3,
  }),
})

/** Enters in the register what a member told. */
export const enterToldRoute: Route = {
  url: '/registers/interests/told/:id',
  for: ['enter-notification'],
  show: async (visit, { params, typed }) => {
    const told = await toldAt(visit, params['id'])
    if (told === undefined) return undefined
    const { sensitive_because: because } = told.row
    return enterPage(
      visit,
      told,
      newForm.start({ isWithheld: because !== null, reason: because ?? '' }, typed),
    )
  },
  take: async (visit, { params, typed }) => {
    const told = await toldAt(visit, params['id'])
    if (told === undefined) return undefined
    const filled = newForm.read(typed)
    if (!filled.ok) return enterPage(visit, told, filled.refusal)
    const { isWithheld, reason } = filled.value
    const withheldBecause = isWithheld ? reason : undefined
    const id = told.row.notification_id
    const kept = await visit.act((session) => enterNotification(session, { id, withheldBecause }))
    if (kept.ok) return gone(words.entered)
    const field = kept.refusal.code === 'withholding-without-reason' ? 'reason' : undefined
    return enterPage(visit, told, refusedForm(typed, kept.refusal, field))
  },
}

/** Asks a member back about what they told. */
export const askBackRoute: Route = {
  url: '/registers/interests/told/:id/ask-back',
  for: ['ask-back-notification'],
  show: async (visit, { params, typed }) => {
    const told = await toldAt(visit, params['id'])
    return told && askPage(visit, told, askForm.start({}, typed))
  },
  take: async (visit, { params, typed }) => {
    const told = await toldAt(visit, params['id'])
    if (told === undefined) return undefined
    const filled = askForm.read(typed)
    if (!filled.ok) return askPage(visit, told, filled.refusal)
    const { question } = filled.value
    const id = told.row.notification_id
    const kept = await visit.act((session) => askBackNotification(session, { id, question }))
    if (!kept.ok) return askPage(visit, told, refusedForm(typed, kept.refusal, 'question'))
    return gone(words.asked)
  },
}

function gone(text: string) {
  return { goTo: '/workspace/registers/interests', notice: { text } }
}

type Told = { readonly row: ToldRow; readonly member: string; readonly about: string | undefined }

async function toldAt(visit: Visit, id: string | undefined): Promise<Told | undefined> {
  if (!visit.may('enter-notification') || !isIdForm(id ?? '')) return undefined
  const found = await reading(visit, async ({ tx, councilId }) => {
    const row = await notificationById(tx, councilId, id as InterestNotificationId)
    if (row === undefined || row.outcome !== null) return undefined
    const own = await interestsOf(tx, councilId, row.person_id)
    return { row, about: own.find((one) => one.interest_id === row.interest_id)?.words }
  })
  const person = found && (await personOf(visit, found.row.person_id))
  return found && { ...found, member: person?.canonical_name ?? '' }
}

/** What a page of the monitoring officer's shows of a notification: its words, which nobody else but its member sees. */
function shown(visit: Visit, { row, member, about }: Told) {
  return {
    title: words.of(member, changeInWords(row)),
    before: insetText({ html: toldInFull(visit, row, about) }),
    breadcrumbs: interestsCrumbs,
  }
}

function enterPage(visit: Visit, told: Told, state: FormState): WorkspacePage {
  const here = `/workspace/registers/interests/told/${told.row.notification_id}`
  const page = formPage(visit, {
    ...shown(visit, told),
    lead: words.enterLead,
    form: told.row.change === 'new' ? newForm : plainForm,
    state,
    action: here,
    buttonText: words.enter,
    after: html`<p class="govuk-body"><a class="govuk-link" href="${here}/ask-back">${words.askBack}</a></p>`,
  })
  return { ...page, reads: [{ kind: 'interestNotification', id: told.row.notification_id }] }
}

function askPage(visit: Visit, told: Told, state: FormState): WorkspacePage {
  const page = formPage(visit, {
    ...shown(visit, told),
    lead: words.askTitle,
    form: askForm,
    state,
    action: `/workspace/registers/interests/told/${told.row.notification_id}/ask-back`,
    buttonText: words.ask,
  })
  return { ...page, reads: [{ kind: 'interestNotification', id: told.row.notification_id }] }
}
